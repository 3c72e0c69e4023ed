// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/civiltext.h"

#include <cstdlib>

namespace kronika {

namespace {

QString padded(int value, int digits)
{
    return QStringLiteral("%1").arg(value, digits, 10, QLatin1Char('0'));
}

/// Czech and German among others put a full stop after the day.
bool hasDotAfterDay(const QLocale &locale)
{
    return locale.dateFormat(QLocale::LongFormat).contains(u"d. ");
}

/// A short name that is a whole word, like the Polish maj, is no abbreviation: it takes the case of the long one.
QString monthBehindDay(int month, const QLocale &locale, QLocale::FormatType form)
{
    const QString name = locale.monthName(month, form);
    const bool isWholeWord = name == locale.standaloneMonthName(month, QLocale::LongFormat);
    return isWholeWord ? locale.monthName(month, QLocale::LongFormat) : name;
}

} // namespace

std::int64_t yearInEra(std::int64_t year)
{
    return year > 0 ? year : 1 - year;
}

QString eraText(std::int64_t year, const QLocale &locale)
{
    if (year > 0)
        return {};
    if (locale.language() == QLocale::Polish)
        return QStringLiteral(" p.n.e.");
    if (locale.language() == QLocale::Czech)
        return QStringLiteral(" př. n. l.");
    return QStringLiteral(" BCE");
}

QString yearText(std::int64_t year, const QLocale &locale)
{
    return QString::number(yearInEra(year)) + eraText(year, locale);
}

QString monthText(const CivilDate &date, const QLocale &locale, QLocale::FormatType form)
{
    return locale.standaloneMonthName(date.month, form) + u' ' + yearText(date.year, locale);
}

QString dayText(const CivilDate &date, const QLocale &locale, QLocale::FormatType form)
{
    const QString day = QString::number(date.day) + (hasDotAfterDay(locale) ? u". " : u" ");
    return day + monthBehindDay(date.month, locale, form) + u' ' + yearText(date.year, locale);
}

QString utcOffsetText(Duration offset)
{
    const std::int64_t seconds = std::abs(offset.us / kSecond.us);
    QString text = (offset.us < 0 ? u'-' : u'+') + QString::number(seconds / 3600);
    if (seconds % 3600 != 0)
        text += u':' + padded(static_cast<int>(seconds / 60 % 60), 2);
    if (seconds % 60 != 0)
        text += u':' + padded(static_cast<int>(seconds % 60), 2);
    return text;
}

int decimalsOf(const EdtfEnd &end)
{
    int decimals = 6;
    for (std::int64_t unit = end.lastLocalUs - end.firstLocalUs + 1; unit > 1; unit /= 10)
        --decimals;
    return decimals;
}

QString clockText(const CivilTime &time, Precision precision)
{
    QString text = padded(time.hour, 2) + u':' + padded(time.minute, 2);
    if (precision >= Precision::Second)
        text += u':' + padded(time.second, 2);
    if (precision == Precision::Subsecond)
        text += u'.' + padded(time.microsecond, 6);
    return text;
}

} // namespace kronika
