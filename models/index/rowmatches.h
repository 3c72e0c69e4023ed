// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries of a row are in a set of events, as bits in the row's order: counts and finds them in any stretch
// without looking at it. Knows neither times nor pixels.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"

#include <memory>
#include <vector>

namespace kronika {

class RowMatches
{
public:
    RowMatches() = default;
    /// O(n).
    RowMatches(const RowIndex &row, const EventSet &among);
    RowMatches(const RowEnds &ends, const EventSet &among);

    /// In [0, position). O(1).
    std::size_t countBefore(std::size_t position) const;
    std::size_t countIn(std::size_t from, std::size_t to) const { return countBefore(to) - countBefore(from); }
    /// Of the n-th match from 0 on. O(log n). Requires: there is one.
    std::size_t position(std::size_t n) const;

private:
    template <typename Row>
    void fill(const Row &row, const EventSet &among);

    /// As many bits are counted in one go.
    static constexpr std::size_t kBlock = 512;

    std::vector<std::uint64_t> m_words;
    /// Matches before each block; one more at the end.
    std::vector<std::uint32_t> m_ranks;
};

/// The same for a lane.
struct LaneMatches
{
    std::vector<RowMatches> rows;
    RowMatches overflowEnds;
    RowMatches mentions;
    RowMatches mentionEnds;
};

/// For the lanes that are looked at: made when first asked for and kept. One thread.
class TimelineMatches
{
public:
    TimelineMatches(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const EventSet> among);

    const std::shared_ptr<const TimelineIndex> &index() const { return m_index; }
    const std::shared_ptr<const EventSet> &among() const { return m_among; }
    const LaneMatches &lane(std::size_t lane);

private:
    std::shared_ptr<const TimelineIndex> m_index;
    std::shared_ptr<const EventSet> m_among;
    std::vector<std::unique_ptr<const LaneMatches>> m_lanes;
};

} // namespace kronika
