// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/eventtime.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

void noteEnd(EventTime &time, const EdtfEnd &end, bool isStart)
{
    time.flags.setFlag(isStart ? TimeFlag::OpenStart : TimeFlag::OpenEnd, end.kind == EndKind::Open);
    time.flags.setFlag(isStart ? TimeFlag::UnknownStart : TimeFlag::UnknownEnd, end.kind == EndKind::Unknown);
    time.flags.setFlag(isStart ? TimeFlag::StartHasTime : TimeFlag::EndHasTime, end.hasTime);
    (isStart ? time.startPrecision : time.endPrecision) = end.precision;
    (isStart ? time.startQualifiers : time.endQualifiers) = end.qualifiers;
}

bool isEstimated(const EdtfEnd &end)
{
    return end.components.significantDigits != 0;
}

/// `[2025?]` means `2025?`.
bool isOneDate(const EdtfDate &date)
{
    return date.members().size() == 1 && !date.members().front().isRange;
}

/// The time of a text that was read; not yet said whether it is `when` or `within`.
EventTime timeOf(const EdtfDate &date, const Zone &zone)
{
    EventTime time;
    time.bounds = date.bounds(zone);
    time.flags.setFlag(TimeFlag::Interval, date.isInterval());
    const bool isSet = date.isSet() && !isOneDate(date);
    time.flags.setFlag(TimeFlag::OneOf, isSet && date.shape() == EdtfShape::OneOf);
    time.flags.setFlag(TimeFlag::AllOf, isSet && date.shape() == EdtfShape::AllOf);
    time.flags.setFlag(TimeFlag::Estimated, isEstimated(date.start()) || isEstimated(date.end()));
    noteEnd(time, date.start(), true);
    noteEnd(time, date.end(), false);
    return time;
}

void addSetMembers(const EdtfDate &date, const Zone &zone, std::vector<TimeBounds> &members)
{
    if (isOneDate(date))
        return;
    for (const EdtfMember &member : date.members())
        members.push_back(boundsOf(member, zone));
}

/// A set that is open at both sides has no bounds, yet its members have a place. Each side takes the kind of instant
/// that a view in another zone expects there: the beginning of a day, and the end of one.
void placeByMembers(EventTime &time, const std::vector<TimeBounds> &members)
{
    const bool isSet = time.flags.testAnyFlags(TimeFlag::OneOf | TimeFlag::AllOf);
    if (!isSet || !time.flags.testFlag(TimeFlag::OpenStart) || !time.flags.testFlag(TimeFlag::OpenEnd))
        return;
    TimeReach reach;
    for (const TimeBounds &member : members)
        reach.add(member);
    if (reach.first > reach.last)
        return;
    time.bounds.earliestEnd = reach.first;
    time.bounds.latestStart = reach.last;
}

EventTime datedTime(std::string_view when, const Zone &zone, std::vector<TimeBounds> &members)
{
    const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
    if (!date)
        return {};
    if (date->placement() != Placement::Placed)
        return {.bounds = {}, .flags = TimeFlag::Dated, .startQualifiers = {}, .endQualifiers = {}};
    EventTime time = timeOf(*date, zone);
    time.flags |= TimeFlag::Dated | TimeFlag::Placed;
    addSetMembers(*date, zone, members);
    placeByMembers(time, members);
    return time;
}

EventTime undatedTime(std::string_view within, const Zone &zone)
{
    const Result<EdtfDate> date = EdtfDate::parse(within, EdtfMode::Extended);
    if (!date || date->placement() != Placement::Placed)
        return {};
    EventTime time = timeOf(*date, zone);
    time.flags |= TimeFlag::FromWithin;
    return time;
}

/// The day that begins nearest to a wall-clock time: calendar dates begin at midnight, but where a clock change skipped
/// it, their first instant shows another time in its zone.
std::int64_t nearestDay(std::int64_t localUs)
{
    const std::int64_t shifted = localUs + kDay.us / 2;
    return shifted / kDay.us - (shifted % kDay.us < 0 ? 1 : 0);
}

Instant dayStartInZone(Instant instant, const Zone &document, const Zone &shown)
{
    return instant.isFinite() ? shown.dayStart(nearestDay(document.toLocal(instant))) : instant;
}

/// The last instant of the day of which `instant` is the last one. Where clocks are set back over midnight, it lies
/// after the next day has begun.
Instant dayEndInZone(Instant instant, const Zone &document, const Zone &shown)
{
    if (!instant.isFinite())
        return instant;
    const std::int64_t nextDay = nearestDay(document.toLocal(instant) + 1);
    return std::max(shown.toInstant(nextDay * kDay.us - 1, Overlap::Later), shown.dayStart(nextDay) - Duration{1});
}

template <typename Choose>
Instant chosenFinite(const TimeBounds &bounds, Instant none, Choose choose)
{
    Instant chosen = none;
    for (const Instant t : {bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd}) {
        if (t.isFinite())
            chosen = chosen.isFinite() ? choose(chosen, t) : t;
    }
    return chosen;
}

} // namespace

Instant EventTime::earliestFinite() const
{
    return chosenFinite(bounds, Instant::min(), [](Instant a, Instant b) { return std::min(a, b); });
}

Instant EventTime::latestFinite() const
{
    return chosenFinite(bounds, Instant::max(), [](Instant a, Instant b) { return std::max(a, b); });
}

bool EventTime::isDrawn() const
{
    if (flags.testFlag(TimeFlag::Placed))
        return earliestFinite().isFinite(); // neither of `../..` has a place
    return flags.testFlag(TimeFlag::FromWithin) && bounds.earliestStart.isFinite() != bounds.latestEnd.isFinite();
}

void TimeReach::add(const TimeBounds &bounds)
{
    for (const Instant t : {bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd}) {
        first = t.isFinite() ? std::min(first, t) : first;
        last = t.isFinite() ? std::max(last, t) : last;
    }
    if (bounds.earliestStart.isFinite())
        earliestStart = std::min(earliestStart, bounds.earliestStart);
    if (bounds.latestEnd.isFinite())
        latestEnd = std::max(latestEnd, bounds.latestEnd);
}

void TimeReach::add(const TimeReach &other)
{
    earliestStart = std::min(earliestStart, other.earliestStart);
    latestEnd = std::max(latestEnd, other.latestEnd);
    first = std::min(first, other.first);
    last = std::max(last, other.last);
}

EventTime eventTime(std::string_view when, std::string_view within, const Zone &zone)
{
    std::vector<TimeBounds> members;
    return eventTime(when, within, zone, members);
}

EventTime eventTime(std::string_view when, std::string_view within, const Zone &zone, std::vector<TimeBounds> &members)
{
    members.clear();
    if (!when.empty())
        return datedTime(when, zone, members);
    return within.empty() ? EventTime{} : undatedTime(within, zone);
}

EventTime inZone(const EventTime &time, const Zone &document, const Zone &shown)
{
    EventTime moved = time;
    if (document == shown)
        return moved;
    const TimeBounds dates = datesInZone(time.bounds, document, shown);
    if (!time.flags.testFlag(TimeFlag::StartHasTime)) {
        moved.bounds.earliestStart = dates.earliestStart;
        moved.bounds.latestStart = dates.latestStart;
    }
    if (!time.flags.testFlag(TimeFlag::EndHasTime)) {
        moved.bounds.earliestEnd = dates.earliestEnd;
        moved.bounds.latestEnd = dates.latestEnd;
    }
    moved.bounds = inOrder(moved.bounds, time.bounds, time.flags.testFlag(TimeFlag::StartHasTime),
                           time.flags.testFlag(TimeFlag::EndHasTime));
    return moved;
}

TimeBounds datesInZone(const TimeBounds &dates, const Zone &document, const Zone &shown)
{
    if (document == shown)
        return dates;
    return {.earliestStart = dayStartInZone(dates.earliestStart, document, shown),
            .latestStart = dayEndInZone(dates.latestStart, document, shown),
            .earliestEnd = dayStartInZone(dates.earliestEnd, document, shown),
            .latestEnd = dayEndInZone(dates.latestEnd, document, shown)};
}

} // namespace kronika
