// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes have anything in a range of time, so that those without can be left out. Knows no pixel.
#pragma once

#include "models/index/rowmatches.h"
#include "models/index/timelineindex.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace kronika {

/// A flag a lane: an event stands in it, or in a lane below it in the tree, whose reach overlaps `range`. `matches`
/// restricts to a set when not null. O(rows log n) and, of rows whose events overlap, their matches in the range.
std::vector<bool> occupiedLanes(const TimelineIndex &index, TimeRange range, TimelineMatches *matches);

/// The same for very many lanes, asked again at every step of a zoom: the times of those with few events stand together
/// here, so that a hundred thousand are asked in a millisecond. Made on any thread, used on one.
class LaneOccupancy
{
public:
    /// Up to so many lanes are asked as quickly without it.
    static constexpr std::size_t kManyLanes = 1'000;

    /// `among` restricts if not null. O(lanes + events among the set); of no use if `isCancelled`, asked now and then,
    /// answered true.
    LaneOccupancy(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const EventSet> among,
                  const std::function<bool()> &isCancelled = {});

    const std::shared_ptr<const TimelineIndex> &index() const { return m_index; }
    const std::shared_ptr<const EventSet> &among() const { return m_matches.among(); }

    /// As occupiedLanes() says.
    std::vector<bool> within(TimeRange range) const;

private:
    bool addFew(std::size_t lane);
    bool addFew(const RowView &row, std::size_t first);
    bool isOccupied(std::size_t lane, TimeRange range) const;

    std::shared_ptr<const TimelineIndex> m_index;
    /// Of the lanes that are not kept here; each keeps what it has found.
    mutable TimelineMatches m_matches;
    std::vector<int> m_depths;
    /// What each lane's entries take up; where those of a lane begin, one more at the end.
    std::vector<TimeRange> m_reaches;
    std::vector<std::uint32_t> m_firsts;
    /// Lanes with more entries than are kept here.
    std::vector<bool> m_isCrowded;
};

} // namespace kronika
