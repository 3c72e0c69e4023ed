// SPDX-License-Identifier: GPL-3.0-or-later
// What is nearest in time to a range: which event of a lane, and where the events around a gap are; found without
// looking at the others. Knows no pixel.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"

#include <cstddef>
#include <memory>
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

/// Looks for it some lanes at a time, so that whoever paints need not wait for a hundred thousand; what was found is
/// kept for as long as it holds.
class GapSearch
{
public:
    /// Begins anew, unless what is known holds for this too. `among` restricts if not null.
    void lookFor(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const EventSet> among, TimeRange range);
    /// Looks into up to so many more lanes; true where no more need be looked into. O(rows log n), with a set a bit an
    /// event that is passed over.
    bool goOn(std::size_t lanes);
    bool isDone() const { return m_isDone; }
    /// None if an event of any lane reaches into the range. Requires: it is done.
    std::optional<Gap> gap() const { return m_inRange ? std::nullopt : std::optional(m_gap); }

private:
    bool holdsFor(TimeRange range) const;
    void lookIn(const RowView &row);

    std::shared_ptr<const TimelineIndex> m_index;
    std::shared_ptr<const EventSet> m_among;
    TimeRange m_range;
    std::size_t m_lane = 0;
    bool m_isDone = true;
    Gap m_gap;
    /// What one takes up that reaches into the range.
    std::optional<TimeRange> m_inRange;
};

} // namespace kronika
