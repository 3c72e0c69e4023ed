// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/timetext.h"

#include "models/time/calendar.h"
#include "models/time/civiltext.h"
#include "models/time/durationtext.h"
#include "models/time/zonedtext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace kronika {

namespace {

/// Appends a number of at least `width` digits. Returns the place behind it.
char *writeNumber(char *to, std::int64_t number, int width)
{
    std::array<char, 20> digits{};
    std::size_t count = 0;
    for (std::uint64_t rest = static_cast<std::uint64_t>(number); rest > 0 || count < static_cast<std::size_t>(width);
         rest /= 10)
        digits[count++] = static_cast<char>('0' + rest % 10);
    return std::reverse_copy(digits.begin(), digits.begin() + static_cast<std::ptrdiff_t>(count), to);
}

char *writeField(char *to, char separator, int number, int width = 2)
{
    *to++ = separator;
    return writeNumber(to, number, width);
}

/// What distinguishes the ends of a range that is this long.
Precision precisionFor(Length length)
{
    if (length > Duration{kDay.us * 366 * 20})
        return Precision::Year;
    if (length > Duration{60 * kDay.us})
        return Precision::Month;
    if (length > Duration{3 * kDay.us})
        return Precision::Day;
    if (length > Duration{2 * kMinute.us})
        return Precision::Minute;
    return length > Duration{2 * kSecond.us} ? Precision::Second : Precision::Subsecond;
}

/// "2025", "2025-05", "2025-05-28", "2025-05-28 14:30".
QString isoText(const CivilTime &time, Precision precision)
{
    const auto part = [](int value) { return QStringLiteral("-%1").arg(value, 2, 10, QLatin1Char('0')); };
    const std::int64_t year = time.date.year;
    QString text = QStringLiteral("%1").arg(std::abs(year), 4, 10, QLatin1Char('0'));
    if (year < 0)
        text.prepend(u'-');
    if (precision >= Precision::Month)
        text += part(time.date.month);
    if (precision >= Precision::Day)
        text += part(time.date.day);
    return precision > Precision::Day ? QString(text + u' ' + clockText(time, precision)) : text;
}

/// How the ends of a range are said.
struct Saying
{
    const QLocale &locale;
    DateStyle style;
};

/// One end of a range; "…" where it has none.
QString endText(Instant instant, Precision precision, const Zone &zone, const Saying &saying)
{
    if (!instant.isFinite())
        return QStringLiteral("…");
    const CivilTime time = civilFromLocal(zone.toLocal(instant));
    const QLocale &locale = saying.locale;
    const QString offset = precision > Precision::Day ? offsetWhereTwice(instant, zone) : QString();
    if (saying.style == DateStyle::Iso)
        return isoText(time, precision) + offset;
    if (precision == Precision::Year)
        return yearText(time.date.year, locale);
    if (precision == Precision::Month)
        return monthText(time.date, locale, QLocale::ShortFormat);
    const QString day = dayText(time.date, locale, QLocale::ShortFormat);
    return precision == Precision::Day ? day : QString(day + u' ' + clockText(time, precision) + offset);
}

bool beginsDay(Instant instant, const Zone &zone)
{
    return instant.isFinite() && zone.toLocal(instant) % kDay.us == 0;
}

bool isWholeSecond(Instant instant)
{
    return instant.us % kSecond.us == 0;
}

} // namespace

QString isoUtc(Instant instant, Decimals decimals)
{
    if (!instant.isFinite())
        return instant == Instant::min() ? QStringLiteral("-inf") : QStringLiteral("inf");
    const CivilTime time = civilFromLocal(instant.us);
    std::array<char, 40> text{};
    char *to = text.data();
    if (time.date.year < 0)
        *to++ = '-';
    to = writeNumber(to, std::abs(time.date.year), 4); // four digits where ISO 8601 has them, else as many as there are
    to = writeField(to, '-', time.date.month);
    to = writeField(to, '-', time.date.day);
    to = writeField(to, 'T', time.hour);
    to = writeField(to, ':', time.minute);
    to = writeField(to, ':', time.second);
    if (decimals == Decimals::Always || time.microsecond != 0)
        to = writeField(to, '.', time.microsecond, 6);
    *to++ = 'Z';
    return QString::fromLatin1(text.data(), to - text.data());
}

QString rangeText(TimeRange range, const Zone &zone, const QLocale &locale, DateStyle style)
{
    const Saying saying{locale, style};
    if (range.isEmpty())
        return endText(range.from, Precision::Second, zone, saying);
    const bool isOfDays = beginsDay(range.from, zone) && beginsDay(range.to, zone);
    Precision precision =
        isOfDays ? std::min(Precision::Day, precisionFor(range.length())) : precisionFor(range.length());
    // Of a range up to midnight the last day is the one before; of one up to 16:30 the end is said, and so it is where
    // what happens at 16:30 is just in.
    const Instant lastIn = range.to - kMicrosecond;
    const Instant last = precision <= Precision::Day || isWholeSecond(lastIn) ? lastIn : range.to;
    if (precision == Precision::Subsecond && isWholeSecond(range.from) && isWholeSecond(last))
        precision = Precision::Second;
    QString from = endText(range.from, precision, zone, saying);
    QString to = endText(last, precision, zone, saying);
    if (from == to)
        return from;
    const QString day = endText(range.from, Precision::Day, zone, saying) + u' ';
    if (precision > Precision::Day && to.startsWith(day))
        to = to.mid(day.size());
    return from + u" – " + to;
}

QString durationText(Length length)
{
    return durationText(length, QStringLiteral("en"));
}

} // namespace kronika
