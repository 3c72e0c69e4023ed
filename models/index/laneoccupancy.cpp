// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/laneoccupancy.h"

#include <limits>

namespace kronika {

namespace {

bool isOccupied(const RowView &row, TimeRange range, const RowMatches *matches)
{
    const RowView found = row.within(range);
    if (matches == nullptr && row.ends() == nullptr)
        return !found.empty();
    const std::size_t count =
        matches == nullptr ? found.size() : matches->countIn(found.beginPosition(), found.endPosition());
    if (row.ends() == nullptr)
        return count > 0;
    // Between those that overlap the range there may be others that ended before it.
    const std::size_t first = matches == nullptr ? found.beginPosition() : matches->countBefore(found.beginPosition());
    for (std::size_t n = first; n < first + count; ++n) {
        const std::size_t position = matches == nullptr ? n : matches->position(n);
        if (found.at(position).reach.overlaps(range))
            return true;
    }
    return false;
}

bool isOccupied(const TimelineIndex &index, std::size_t lane, TimeRange range, TimelineMatches *matches)
{
    const LaneIndex &content = *index.lanes()[lane].content;
    if (content.rowCount() == 0 && !content.hasMentions())
        return false;
    const LaneMatches *among = matches == nullptr ? nullptr : &matches->lane(lane);
    for (std::size_t row = 0; row < content.rowCount(); ++row) {
        if (isOccupied(index.row(lane, row), range, among == nullptr ? nullptr : &among->rows[row]))
            return true;
    }
    return content.hasMentions() &&
           isOccupied(index.mentions(lane), range, among == nullptr ? nullptr : &among->mentions);
}

} // namespace

std::vector<bool> occupiedLanes(const TimelineIndex &index, TimeRange range, TimelineMatches *matches)
{
    const std::vector<VisibleLane> &lanes = index.lanes();
    std::vector<bool> occupied(lanes.size());
    // Of the last lane that stays: what stands before it and less deep is what it belongs to.
    int depth = std::numeric_limits<int>::min();
    for (std::size_t lane = lanes.size(); lane-- > 0;) {
        occupied[lane] = lanes[lane].depth < depth || isOccupied(index, lane, range, matches);
        if (occupied[lane])
            depth = lanes[lane].depth;
    }
    return occupied;
}

} // namespace kronika
