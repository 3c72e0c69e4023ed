// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/calendarstep.h"

#include <algorithm>
#include <limits>

namespace kronika {

namespace {

/// Units are counted from the longest to the shortest.
bool isFiner(const TickStep &a, const TickStep &b)
{
    return a.unit != b.unit ? a.unit > b.unit : a.count < b.count;
}

} // namespace

TickStep coarserStep(TickStep own, double leastPx, const TimeScale &scale)
{
    constexpr double most = static_cast<double>(std::numeric_limits<std::int64_t>::max()) / 4;
    const double least = scale.usPerPx() * leastPx;
    const TickStep readable = minorStepFor(Duration{static_cast<std::int64_t>(std::min(least, most))});
    return isFiner(readable, own) ? own : readable;
}

} // namespace kronika
