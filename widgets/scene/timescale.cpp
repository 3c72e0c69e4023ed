// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/timescale.h"

#include "models/time/calendar.h"

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

constexpr double kFarPx = 1e7;

/// As a real number, exact where a double is: no difference of two instants overflows.
double microsecondsBetween(Instant from, Instant to)
{
    const auto distance = [](Instant early, Instant late) {
        return static_cast<double>(static_cast<std::uint64_t>(late.us) - static_cast<std::uint64_t>(early.us));
    };
    return from <= to ? distance(from, to) : -distance(to, from);
}

Duration saturated(double us)
{
    constexpr double limit = 9'223'372'036'854'774'784.0; // the last double before 2^63
    return {static_cast<std::int64_t>(std::clamp(us, -limit, limit))};
}

} // namespace

Instant moved(Instant instant, double us)
{
    // In two steps, since all of time is longer than a Duration holds.
    const double half = std::trunc(us / 2);
    return instant + saturated(half) + saturated(us - half);
}

double TimeScale::xAt(Instant instant) const
{
    return std::clamp(unboundedXAt(instant), leftPx - kFarPx, leftPx + kFarPx);
}

double TimeScale::unboundedXAt(Instant instant) const
{
    const double length = microsecondsBetween(range.from, range.to);
    return length <= 0 ? leftPx : leftPx + microsecondsBetween(range.from, instant) / length * widthPx;
}

double TimeScale::middleXAt(Instant first, Instant last) const
{
    return std::clamp((unboundedXAt(first) + unboundedXAt(last)) / 2, leftPx - kFarPx, leftPx + kFarPx);
}

std::pair<double, double> TimeScale::bounded(double lowPx, double highPx) const
{
    constexpr double kNearPx = 1e5; // within this a limit alone changes no ink that can be seen
    const bool isAround = lowPx < leftPx - kNearPx && highPx > rightPx() + kNearPx;
    if (!isAround || (lowPx >= leftPx - kFarPx && highPx <= leftPx + kFarPx))
        return {std::clamp(lowPx, leftPx - kFarPx, leftPx + kFarPx),
                std::clamp(highPx, leftPx - kFarPx, leftPx + kFarPx)};
    const double share = (leftPx - lowPx) / (highPx - lowPx);
    return {std::min(leftPx - share * kFarPx, leftPx - kNearPx),
            std::max(leftPx + (1 - share) * kFarPx, rightPx() + kNearPx)};
}

Instant TimeScale::timeAt(double xPx) const
{
    if (widthPx <= 0)
        return range.from;
    const double fraction = (xPx - leftPx) / widthPx;
    return moved(range.from, std::round(fraction * microsecondsBetween(range.from, range.to)));
}

double TimeScale::usPerPx() const
{
    return widthPx <= 0 ? 0 : microsecondsBetween(range.from, range.to) / widthPx;
}

TimeRange longestRange()
{
    return {Instant{daysFromCivil({kFirstYear, 1, 1}) * kDay.us},
            Instant{daysFromCivil({kLastYear + 1, 1, 1}) * kDay.us}};
}

TimeRange clampedRange(TimeRange range)
{
    const TimeRange longest = longestRange();
    if (range.length() < kShortestRange) {
        const Instant middle = range.middle();
        range = {middle - Duration{kShortestRange.us / 2}, middle + Duration{kShortestRange.us / 2}};
    }
    if (range.length() >= longest.length())
        return longest;
    if (range.from < longest.from)
        return {longest.from, range.to + (longest.from - range.from)};
    if (range.to > longest.to)
        return {range.from - (range.to - longest.to), longest.to};
    return range;
}

TimeRange movedTo(TimeRange range, Instant from)
{
    const TimeRange longest = longestRange();
    const Length length = std::min(range.length(), longest.length());
    const Instant start = std::clamp(from, longest.from, longest.to - length);
    return clampedRange({start, start + length});
}

TimeRange centredOn(TimeRange range, Instant middle)
{
    return movedTo(range, middle - range.length() / 2);
}

TimeRange zoomed(TimeRange range, double factor, Instant anchor)
{
    if (factor <= 0)
        return clampedRange(range);
    const double before = microsecondsBetween(range.from, anchor);
    const double after = microsecondsBetween(anchor, range.to);
    return clampedRange({moved(anchor, -before / factor), moved(anchor, after / factor)});
}

TimeRange panned(TimeRange range, double fraction)
{
    const TimeRange shown = clampedRange(range);
    const TimeRange longest = longestRange();
    const Duration wanted = saturated(microsecondsBetween(shown.from, shown.to) * fraction);
    const Duration step = std::clamp(wanted, longest.from - shown.from, longest.to - shown.to); // behind it is no time
    return {shown.from + step, shown.to + step};
}

TimeRange fitted(TimeRange extent)
{
    constexpr double margin = 0.04;
    if (extent.length() <= Duration{1})
        return clampedRange({extent.from - Duration{kDay.us / 2}, extent.from + Duration{kDay.us / 2}});
    const double more = microsecondsBetween(extent.from, extent.to) * margin;
    return clampedRange({moved(extent.from, -more), moved(extent.to, more)});
}

} // namespace kronika
