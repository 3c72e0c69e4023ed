// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/tickwalk.h"

#include "models/time/calendar.h"

#include <algorithm>

namespace kronika {

namespace {

bool isCalendarStep(TickStep step)
{
    return step.unit <= TickUnit::Day;
}

/// The year of boundary number n: n counts steps from the turn of the era. Single years need no such care.
std::int64_t yearOf(std::int64_t n, std::int64_t count)
{
    if (count == 1 || n > 0)
        return n * count;
    return n * count + 1;
}

std::int64_t yearStepAtOrBefore(std::int64_t year, std::int64_t count)
{
    if (count == 1 || year >= count)
        return floorDiv(year, count);
    return floorDiv(year - 1, count);
}

/// Days are counted from the first of their month; a last one too near to the next month is left out.
int lastDayStep(const CivilDate &date, int count)
{
    const int days = daysInMonth(date.year, date.month);
    const int last = (days - 1) / count;
    const int rest = days - last * count;
    return last > 0 && rest * 2 < count ? last - 1 : last;
}

Instant startOfDate(const Zone &zone, const CivilDate &date)
{
    return zone.dayStart(daysFromCivil(date));
}

} // namespace

Instant firstTickInstant()
{
    return {daysFromCivil({kFirstYear, 1, 1}) * kDay.us};
}

Instant lastTickInstant()
{
    return {daysFromCivil({kLastYear, 12, 31}) * kDay.us};
}

CivilDate boundaryAtOrBefore(const CivilDate &date, TickStep step)
{
    if (step.unit == TickUnit::Year)
        return {yearOf(yearStepAtOrBefore(date.year, step.count), step.count), 1, 1};
    const int count = static_cast<int>(step.count);
    if (step.unit == TickUnit::Month)
        return {date.year, (date.month - 1) / count * count + 1, 1};
    const int dayStep = std::min((date.day - 1) / count, lastDayStep(date, count));
    return {date.year, date.month, dayStep * count + 1};
}

CivilDate boundaryAfter(const CivilDate &boundary, TickStep step)
{
    if (step.unit == TickUnit::Year)
        return {yearOf(yearStepAtOrBefore(boundary.year, step.count) + 1, step.count), 1, 1};
    if (step.unit == TickUnit::Month)
        return addMonths({boundary.year, boundary.month, 1}, step.count);
    const int count = static_cast<int>(step.count);
    if ((boundary.day - 1) / count < lastDayStep(boundary, count))
        return {boundary.year, boundary.month, boundary.day + count};
    return addMonths({boundary.year, boundary.month, 1}, 1);
}

Duration clockLength(TickStep step)
{
    switch (step.unit) {
    case TickUnit::Hour:
        return {step.count * kHour.us};
    case TickUnit::Minute:
        return {step.count * kMinute.us};
    case TickUnit::Second:
        return {step.count * kSecond.us};
    case TickUnit::Millisecond:
        return {step.count * 1000};
    default:
        return {step.count};
    }
}

Instant TickWalk::atOrBefore(Instant t) const
{
    if (t < firstTickInstant() || t > lastTickInstant())
        return Instant::min();
    if (!isCalendarStep(m_step))
        return clockAtOrBefore(t);
    const CivilDate boundary = boundaryAtOrBefore(civilFromLocal(m_zone.toLocal(t)).date, m_step);
    return boundary.year < kFirstYear ? Instant::min() : std::min(startOfDate(m_zone, boundary), t);
}

Instant TickWalk::after(Instant t) const
{
    if (t >= lastTickInstant())
        return Instant::max();
    return isCalendarStep(m_step) ? calendarAfter(t) : clockAfter(t);
}

Instant TickWalk::calendarAfter(Instant t) const
{
    CivilDate boundary = boundaryAtOrBefore(civilFromLocal(m_zone.toLocal(t)).date, m_step);
    // Twice where a gap swallows a day, or where clocks were set back over midnight.
    Instant next = t;
    while (next <= t) {
        boundary = boundaryAfter(boundary, m_step);
        if (boundary.year > kLastYear)
            return Instant::max();
        next = startOfDate(m_zone, boundary);
    }
    return next;
}

Instant TickWalk::clockAfter(Instant t) const
{
    const std::int64_t length = clockLength(m_step).us;
    Instant at = t + Duration{1};
    while (at < lastTickInstant()) {
        const std::int64_t local = m_zone.toLocal(at);
        const Instant next = at + Duration{-floorDiv(-local, length) * length - local};
        const Instant change = m_zone.nextChange(at);
        if (next < change)
            return next;
        at = change;
    }
    return Instant::max();
}

Instant TickWalk::clockAtOrBefore(Instant t) const
{
    const std::int64_t length = clockLength(m_step).us;
    const std::int64_t local = m_zone.toLocal(t);
    Instant at = t - Duration{local - floorDiv(local, length) * length};
    if (m_zone.offsetAt(at) == m_zone.offsetAt(t))
        return at;
    // Clocks changed in between: walk on from a step that is surely before.
    Instant last = Instant::min();
    for (at = clockAfter(t - Duration{2 * kDay.us}); at <= t; at = clockAfter(at))
        last = at;
    return last;
}

} // namespace kronika
