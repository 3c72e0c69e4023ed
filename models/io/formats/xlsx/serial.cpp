// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/serial.h"

#include "models/time/calendar.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kronika::xlsx {

namespace {

/// What a number format shows of a date.
struct Shown
{
    bool hasYear = false;
    bool hasMonth = false;
    bool hasDay = false;
    bool hasHour = false;
    bool hasSecond = false;
    /// Decimals of the second.
    int decimals = 0;
};

/// Without texts in quotes, escaped characters, colours and conditions; only the first section.
QString letters(const QString &format)
{
    QString out;
    for (qsizetype n = 0; n < format.size(); ++n) {
        const QChar c = format.at(n).toLower();
        if (c == u';')
            break;
        if (c == u'"') {
            n = format.indexOf(u'"', n + 1);
            if (n < 0)
                break;
        } else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', n);
            const QString inside = end < 0 ? QString() : format.mid(n + 1, end - n - 1).toLower();
            if (inside == QLatin1String("h") || inside == QLatin1String("hh") || inside == QLatin1String("m") ||
                inside == QLatin1String("s"))
                return {}; // a length of time
            if (end < 0)
                break;
            n = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++n;
        } else {
            out += c;
        }
    }
    return out;
}

Shown shownBy(const QString &format)
{
    constexpr qsizetype longest = 255; // as in Excel
    const QString text = letters(format.left(longest));
    Shown shown;
    shown.hasYear = text.contains(u'y');
    shown.hasDay = text.contains(u'd');
    shown.hasHour = text.contains(u'h');
    shown.hasSecond = text.contains(u's');
    constexpr int mostDecimals = 6;
    qsizetype zero = text.indexOf(QLatin1String("s.0"));
    for (zero = zero < 0 ? text.size() : zero + 2;
         shown.decimals < mostDecimals && zero < text.size() && text.at(zero) == u'0'; ++zero)
        ++shown.decimals;
    // m is a month unless an hour or a second stands beside it.
    QChar last;
    for (qsizetype n = 0; n < text.size(); ++n) {
        const QChar c = text.at(n);
        if (c == u'm' && last != u'h') {
            qsizetype next = n;
            while (next < text.size() && text.at(next) != u's' && text.at(next) != u'y' && text.at(next) != u'd' &&
                   text.at(next) != u'h')
                ++next;
            if (next >= text.size() || text.at(next) != u's')
                shown.hasMonth = true;
            while (n + 1 < text.size() && text.at(n + 1) == u'm')
                ++n;
            last = u'm';
        } else if (c == u'h' || c == u'd' || c == u'y' || c == u's') {
            last = c;
        }
    }
    return shown;
}

std::string padded(std::int64_t number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// The number itself, so that nobody takes it for a year.
std::string plainNumber(double serial)
{
    const std::string number = QString::number(serial, 'g', 15).toStdString();
    return number.find_first_not_of("-0123456789") == std::string::npos ? number + ".0" : number;
}

std::string dateText(const CivilDate &date, const Shown &shown)
{
    std::string text = padded(date.year, 4);
    if (shown.hasMonth || shown.hasDay || shown.hasHour)
        text += "-" + padded(date.month, 2);
    if (shown.hasDay || shown.hasHour)
        text += "-" + padded(date.day, 2);
    return text;
}

/// As fine as it is shown, or finer if it holds more.
std::string clockText(std::int64_t ms, const Shown &shown)
{
    std::string clock = padded(ms / 3'600'000, 2) + ":" + padded(ms / 60'000 % 60, 2);
    if (shown.hasSecond || ms % 60'000 != 0)
        clock += ":" + padded(ms / 1'000 % 60, 2);
    if (const std::int64_t rest = ms % 1'000; rest != 0 || shown.decimals > 0)
        clock += "." + padded(rest, 3).substr(0, rest != 0 ? 3 : std::size_t(std::min(shown.decimals, 3)));
    return clock;
}

struct SerialDay
{
    CivilDate date;
    /// It is in the calendar.
    bool isDay = true;
};

/// Nothing for a number that is no day of that system.
std::optional<SerialDay> dayOf(std::int64_t days, DateSystem system)
{
    constexpr std::int64_t kLastOf1900 = 2'958'465; // 9999-12-31
    constexpr std::int64_t kLastOf1904 = 2'957'003;
    const std::int64_t epoch = daysFromCivil({1899, 12, 30});
    switch (system) {
    case DateSystem::From1904:
        return days < 0 || days > kLastOf1904
                   ? std::nullopt
                   : std::optional(SerialDay{civilFromDays(daysFromCivil({1904, 1, 1}) + days)});
    case DateSystem::From1899:
        // Before the calendar of its dates is the Julian one.
        return days + epoch < daysFromCivil({1582, 10, 15}) || days > kLastOf1900
                   ? std::nullopt
                   : std::optional(SerialDay{civilFromDays(epoch + days)});
    case DateSystem::From1900:
        break;
    }
    if (days < 0 || days > kLastOf1900)
        return std::nullopt;
    // Shown as 0 January and 29 February 1900, which never were.
    if (days == 0)
        return SerialDay{{1900, 1, 0}, false};
    if (days == 60)
        return SerialDay{{1900, 2, 29}, false};
    return SerialDay{civilFromDays(epoch + days + (days < 60 ? 1 : 0))};
}

/// Of the first day of a month or year nobody knows whether it was meant.
std::string heldBehind(const std::string &shown, const std::string &day, const std::string &clock)
{
    const bool isFirst = clock.empty() && day.starts_with(shown) &&
                         (day.substr(shown.size()) == "-01" || day.substr(shown.size()) == "-01-01");
    const std::string whole = clock.empty() ? day : day + "T" + clock;
    const bool isShown = shown.starts_with(day) && (clock.empty() || shown.size() > day.size());
    return isFirst || isShown ? std::string() : whole;
}

} // namespace

SerialText serialTexts(double serial, const QString &format, DateSystem system)
{
    const Shown shown = shownBy(format);
    const bool hasDate = shown.hasYear || shown.hasMonth || shown.hasDay;
    if (!hasDate && !shown.hasHour)
        return {};
    constexpr double kMostDays = 3'000'000;
    if (!(std::abs(serial) < kMostDays))
        return {plainNumber(serial)};
    // To the millisecond; a double holds no more for certain. A day is never rounded up to the next one.
    constexpr std::int64_t kDayMs = 86'400'000;
    const auto ms = static_cast<std::int64_t>(std::llround(serial * kDayMs));
    const std::int64_t days = floorDiv(ms, kDayMs);
    const std::int64_t dayMs = ms - days * kDayMs;
    const std::string clock = clockText(dayMs, shown);
    const auto day = dayOf(days, system);
    const Shown whole{true, true, true, shown.hasHour, shown.hasSecond, shown.decimals};
    SerialText text{clock};
    if (!hasDate && serial < 0)
        return {plainNumber(serial)};
    if (hasDate && !day)
        return {plainNumber(serial)};
    if (hasDate)
        text.shown = dateText(day->date, day->isDay ? shown : whole) + (shown.hasHour ? "T" + clock : std::string());
    if (day && day->isDay && (hasDate || days > 0))
        text.held = heldBehind(text.shown, dateText(day->date, whole), dayMs != 0 ? clock : std::string());
    return text;
}

} // namespace kronika::xlsx
