// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/framing.h"

#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "models/time/timetext.h"
#include "widgets/scene/timescale.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr Duration kOneTick{1};

/// Of one event; none if it has no finite instant.
std::optional<TimeRange> spanOf(const EventTime &time)
{
    const Instant from = time.earliestFinite();
    const Instant last = time.latestFinite();
    if (!from.isFinite() || !last.isFinite())
        return std::nullopt;
    return TimeRange{from, std::max(last, from) + kOneTick};
}

/// Drawn beyond its dates, to where no time is known.
bool isHalfKnown(const EventTime &time)
{
    return time.flags.testAnyFlags(TimeFlag::OpenStart | TimeFlag::OpenEnd | TimeFlag::UnknownStart |
                                   TimeFlag::UnknownEnd);
}

bool isOneDate(const EventTime &time)
{
    return !time.flags.testFlag(TimeFlag::Interval) && !time.flags.testFlag(TimeFlag::FromWithin);
}

/// On each side of a single date, as a part of it: around a day a good week, around a year half of one.
double surroundings(const TimeRange &date)
{
    constexpr Duration kDays{2 * kDay.us};
    constexpr Duration kMonths{100 * kDay.us};
    return date.length() <= kDays ? 5.5 : date.length() <= kMonths ? 1.5 : 0.5;
}

TimeRange widened(TimeRange range, double byUs)
{
    const Duration margin{static_cast<std::int64_t>(std::clamp(byUs, 0.0, 4e18))};
    return clampedRange({range.from - margin, range.to + margin});
}

bool hasFourDigits(std::int64_t year)
{
    return year >= 0 && year <= 9999;
}

QString yearText(std::int64_t year)
{
    return hasFourDigits(year) ? QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'))
                               : QStringLiteral("Y%1").arg(year);
}

CivilDate dayOf(Instant instant, const Zone &zone)
{
    const std::int64_t localUs = zone.toLocal(instant);
    return civilFromDays(localUs / kDay.us - (localUs % kDay.us < 0 ? 1 : 0));
}

QString dayText(const CivilDate &day)
{
    return QStringLiteral("%1-%2-%3")
        .arg(yearText(day.year))
        .arg(day.month, 2, 10, QLatin1Char('0'))
        .arg(day.day, 2, 10, QLatin1Char('0'));
}

/// The second that `instant` is in.
QString secondText(Instant instant)
{
    constexpr std::int64_t second = 1'000'000;
    const std::int64_t within = (instant.us % second + second) % second;
    return isoUtc(instant - Duration{within});
}

} // namespace

std::optional<TimeRange> extentOf(const TimelineIndex &index, std::span<const EventIndex> events)
{
    std::optional<TimeRange> extent;
    for (const EventIndex event : events) {
        const auto span = spanOf(index.time(event));
        if (!span)
            continue;
        extent = extent ? TimeRange{std::min(extent->from, span->from), std::max(extent->to, span->to)} : *span;
    }
    return extent;
}

std::optional<TimeRange> framed(const TimelineIndex &index, std::span<const EventIndex> events)
{
    constexpr double kSpanMargin = 0.1;
    auto extent = extentOf(index, events);
    if (!extent)
        return std::nullopt;
    double marginUs = 0;
    for (const EventIndex event : events) {
        const EventTime time = index.time(event);
        const auto span = spanOf(time);
        if (!span || !(isHalfKnown(time) || isOneDate(time)))
            continue;
        // Of "from this day on" no more than an instant is known.
        const Length known = isHalfKnown(time) && span->length() <= kOneTick ? Length(kDay) : span->length();
        marginUs = std::max(marginUs, static_cast<double>(known.us) * surroundings(*span));
    }
    const TimeRange frame =
        widened(*extent, std::max(marginUs, static_cast<double>(extent->length().us) * kSpanMargin));
    const TimeRange everything = fitted(index.extent().value_or(*extent));
    const bool isWithin = everything.from <= extent->from && extent->to <= everything.to;
    return isWithin && frame.length() > everything.length() ? everything : frame;
}

std::optional<TimeRange> framedAll(const TimelineIndex &index)
{
    const auto extent = index.extent();
    return extent ? std::optional(fitted(*extent)) : std::nullopt;
}

std::optional<TimeRange> framedLane(const TimelineIndex &index, std::size_t lane)
{
    std::vector<EventIndex> events;
    for (std::size_t row = 0; row < index.lanes()[lane].content->rowCount(); ++row) {
        for (const LaneEntry entry : index.row(lane, row))
            events.push_back(entry.event);
    }
    return framed(index, events);
}

std::optional<TimeRange> framedEra(const TimelineIndex &index, std::size_t era)
{
    constexpr double kEraMargin = 0.1;
    const Snapshot &snapshot = index.snapshot();
    const auto date = EdtfDate::parse(snapshot.eras()[era].when, EdtfMode::Extended);
    if (!date || date->placement() != Placement::Placed)
        return std::nullopt;
    const TimeBounds bounds = date->bounds(snapshot.zone(), index.options().shown);
    const TimeRange all = index.extent().value_or(TimeRange{});
    const Instant from = bounds.earliestStart.isFinite() ? bounds.earliestStart : all.from;
    const Instant last = bounds.latestEnd.isFinite() ? bounds.latestEnd : all.to;
    if (last < from)
        return std::nullopt;
    const TimeRange range{from, last + kOneTick};
    return widened(range, static_cast<double>(range.length().us) * kEraMargin);
}

TimeRange revealing(TimeRange range, const TimelineIndex &index, EventIndex event)
{
    const auto span = spanOf(index.time(event));
    if (!span || range.isEmpty())
        return range;
    const Duration margin = range.length() / 20;
    const bool fits = span->length().us <= range.length().us - 2 * static_cast<std::uint64_t>(margin.us);
    const bool isSeen = fits ? span->from >= range.from && span->to <= range.to : span->overlaps(range);
    if (isSeen)
        return range;
    if (fits && span->to > range.to)
        return movedTo(range, span->to + margin - range.length());
    return movedTo(range, span->from - margin);
}

RangeDates datesOf(TimeRange range, const Zone &zone)
{
    const Instant last = std::max(range.from, range.to - kOneTick);
    const CivilDate first = dayOf(range.from, zone);
    const CivilDate end = dayOf(last, zone);
    if (!hasFourDigits(first.year) || !hasFourDigits(end.year))
        return {yearText(first.year), yearText(end.year)};
    if (range.length() < Duration{kDay.us * 2})
        return {secondText(range.from), secondText(last)};
    return {dayText(first), dayText(end)};
}

} // namespace kronika
