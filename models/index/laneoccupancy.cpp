// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/laneoccupancy.h"

#include "models/index/rowwalk.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kronika {

namespace {

/// Entries of a lane that stand together.
constexpr std::size_t kFew = 16;

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

/// Those for which `isOccupied` says so, and what they belong to in the tree of lanes.
template <typename DepthOf, typename IsOccupied>
std::vector<bool> withParents(std::size_t count, DepthOf depthOf, IsOccupied isOccupied)
{
    std::vector<bool> occupied(count);
    // Of the last lane that stays: what stands before it and less deep is what it belongs to.
    int depth = std::numeric_limits<int>::min();
    for (std::size_t lane = count; lane-- > 0;) {
        const int own = depthOf(lane);
        occupied[lane] = own < depth || isOccupied(lane);
        if (occupied[lane])
            depth = own;
    }
    return occupied;
}

} // namespace

std::vector<bool> occupiedLanes(const TimelineIndex &index, TimeRange range, TimelineMatches *matches)
{
    const std::vector<VisibleLane> &lanes = index.lanes();
    return withParents(
        lanes.size(), [&](std::size_t lane) { return lanes[lane].depth; },
        [&](std::size_t lane) { return isOccupied(index, lane, range, matches); });
}

LaneOccupancy::LaneOccupancy(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const EventSet> among,
                             const std::function<bool()> &isCancelled)
    : m_index(std::move(index))
    , m_matches(m_index, std::move(among))
{
    constexpr std::size_t kAskedEvery = 512;
    const std::size_t count = m_index->lanes().size();
    m_isCrowded.resize(count);
    m_firsts.push_back(0);
    for (std::size_t lane = 0; lane < count; ++lane) {
        if (lane % kAskedEvery == 0 && isCancelled && isCancelled())
            return;
        m_depths.push_back(m_index->lanes()[lane].depth);
        if (!addFew(lane)) {
            m_isCrowded[lane] = true;
            m_reaches.resize(m_firsts.back());
            if (m_matches.among())
                (void)m_matches.lane(lane);
        }
        m_firsts.push_back(static_cast<std::uint32_t>(m_reaches.size()));
    }
}

/// False where there are more.
bool LaneOccupancy::addFew(std::size_t lane)
{
    const LaneIndex &content = *m_index->lanes()[lane].content;
    const std::size_t first = m_reaches.size();
    for (std::size_t row = 0; row < content.rowCount(); ++row) {
        if (!addFew(m_index->row(lane, row), first))
            return false;
    }
    return !content.hasMentions() || addFew(m_index->mentions(lane), first);
}

bool LaneOccupancy::addFew(const RowView &row, std::size_t first)
{
    RowWalk cursor(row.index(), 0, m_matches.among().get());
    for (; cursor.seekForward(); cursor.goOn()) {
        if (m_reaches.size() - first == kFew)
            return false;
        m_reaches.push_back(row.at(cursor.position()).reach);
    }
    return true;
}

bool LaneOccupancy::isOccupied(std::size_t lane, TimeRange range) const
{
    if (m_isCrowded[lane])
        return kronika::isOccupied(*m_index, lane, range, m_matches.among() ? &m_matches : nullptr);
    for (std::size_t n = m_firsts[lane]; n < m_firsts[lane + 1]; ++n) {
        if (m_reaches[n].overlaps(range))
            return true;
    }
    return false;
}

std::vector<bool> LaneOccupancy::within(TimeRange range) const
{
    return withParents(
        m_depths.size(), [&](std::size_t lane) { return m_depths[lane]; },
        [&](std::size_t lane) { return isOccupied(lane, range); });
}

} // namespace kronika
