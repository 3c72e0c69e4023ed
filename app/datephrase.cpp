// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datephrase.h"

#include "models/time/calendar.h"
#include "models/time/edtf.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace kronika {

namespace {

QString isoDay(const CivilDate &date)
{
    return QStringLiteral("%1-%2-%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

/// EDTF for a day or month in words, English or the user's; null if it is none.
QString fromWords(const QString &phrase)
{
    for (const QLocale &locale : {QLocale::c(), QLocale()}) {
        for (const char *format : {"d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMMM d, yyyy"}) {
            const QDate date = locale.toDate(phrase, QString::fromLatin1(format));
            if (date.isValid())
                return date.toString(Qt::ISODate);
        }
        for (const char *format : {"MMMM yyyy", "MMM yyyy"}) {
            const QDate date = locale.toDate(phrase, QString::fromLatin1(format));
            if (date.isValid())
                return date.toString(QStringLiteral("yyyy-MM"));
        }
    }
    return {};
}

QString edtfOf(const QString &phrase, const Zone &zone, Instant now)
{
    const bool isToday =
        phrase.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0 ||
        phrase.compare(QCoreApplication::translate("kronika::DatePhrase", "today"), Qt::CaseInsensitive) == 0;
    if (isToday)
        return isoDay(civilFromLocal(zone.toLocal(now)).date);
    const QString inWords = fromWords(phrase);
    return inWords.isNull() ? phrase : inWords;
}

} // namespace

Result<TimeRange> rangeOfPhrase(const QString &phrase, const Zone &zone, Instant now)
{
    const QString edtf = edtfOf(phrase.simplified(), zone, now);
    const Result<EdtfDate> date = EdtfDate::parse(edtf.toStdString(), EdtfMode::Extended);
    if (!date)
        return date.error();
    const TimeBounds bounds = date->bounds(zone);
    const Instant from = bounds.earliestStart.isFinite() ? bounds.earliestStart : bounds.earliestEnd;
    const Instant last = bounds.latestEnd.isFinite() ? bounds.latestEnd : bounds.latestStart;
    if (!from.isFinite() || !last.isFinite())
        return Error{
            QCoreApplication::translate("kronika::DatePhrase", "This date has no place on the time line."), {}, {}};
    return TimeRange{from, last + Duration{1}};
}

} // namespace kronika
