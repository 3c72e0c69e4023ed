// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/visdates.h"

#include "models/time/timetext.h"

namespace kronika::visdates {

namespace {

std::string momentOf(Instant instant)
{
    if (!instant.isFinite())
        return {};
    std::string text = isoUtc(instant).toStdString();
    // JavaScript has years of four digits, or of six with a sign (ECMA-262, 21.4.1.32).
    const bool isNegative = text.front() == '-';
    const std::size_t digits = text.find('-', 1) - (isNegative ? 1 : 0);
    if (isNegative || digits > 4) {
        text.insert(isNegative ? 1 : 0, digits < 6 ? 6 - digits : 0, '0');
        text.insert(0, isNegative ? "" : "+");
    }
    return text;
}

/// Without the Z, JavaScript reads it by the clock of whoever looks: a calendar date is that date everywhere.
std::string localOf(Instant bound, std::int64_t localUs)
{
    std::string text = bound.isFinite() ? momentOf({localUs}) : std::string();
    if (!text.empty())
        text.pop_back();
    return text;
}

bool hasTime(const EdtfEnd &end)
{
    return end.kind == EndKind::Known && end.hasTime;
}

} // namespace

std::optional<Times> timesOf(const EdtfDate &date, const Zone &zone)
{
    if (date.placement() != Placement::Placed)
        return std::nullopt;
    const TimeBounds bounds = date.bounds(zone);
    const EdtfEnd &first = date.start();
    const EdtfEnd &last = date.end();
    const bool areDates = !hasTime(first) && !hasTime(last);
    const bool isExact = !date.isInterval() && first.precision >= Precision::Minute;
    Times times;
    times.start = areDates ? localOf(bounds.earliestStart, first.firstLocalUs) : momentOf(bounds.earliestStart);
    if (!isExact)
        times.end = areDates ? localOf(bounds.latestEnd, last.lastLocalUs) : momentOf(bounds.latestEnd);
    if (times.start.empty())
        times.start.swap(times.end);
    return times.start.empty() ? std::nullopt : std::optional(times);
}

bool isForAllZones(const EdtfDate &date)
{
    const auto isFloating = [](const EdtfEnd &end) { return hasTime(end) && !end.offsetSeconds; };
    const bool isMixed = hasTime(date.start()) != hasTime(date.end()) && date.start().kind == EndKind::Known &&
                         date.end().kind == EndKind::Known;
    return !isFloating(date.start()) && !isFloating(date.end()) && !isMixed;
}

} // namespace kronika::visdates
