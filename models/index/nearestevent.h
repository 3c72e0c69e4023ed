// SPDX-License-Identifier: GPL-3.0-or-later
// What is nearest in time to a range: which event of a lane, and where the events around a gap are; found without
// looking at the others. Knows no pixel.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"

#include <cstddef>
#include <optional>
#include <tuple>

namespace kronika {

/// How far two events are apart in time (0 where they touch), then how far their starts are.
std::tuple<Duration, Duration> distanceBetween(TimeRange a, TimeRange b);

/// The one (mentions left out) at the least distance; of several as near, always the same. None if the lane holds none
/// that is among the set. Without a set O(rows log n), with one a bit an event that is passed over.
std::optional<EventIndex> nearestInLane(const TimelineIndex &index, std::size_t lane, TimeRange to,
                                        const EventSet *among);

/// Where the events around a range lie that none reaches into.
struct Gap
{
    /// End of the last before it; none if there is none.
    std::optional<Instant> from;
    /// Start of the first behind it; none if there is none.
    std::optional<Instant> to;
};

/// None if an event (a mention, too) of any lane reaches into `range`. O(rows log n).
std::optional<Gap> gapAround(const TimelineIndex &index, TimeRange range);

} // namespace kronika
