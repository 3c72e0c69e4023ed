// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/nearestevent.h"

#include "models/index/rowwalk.h"

#include <algorithm>

namespace kronika {

std::tuple<Duration, Duration> distanceBetween(TimeRange a, TimeRange b)
{
    const Duration gap = std::max(a.from, b.from) - std::min(a.to, b.to);
    const Instant startA = a.from.isFinite() ? a.from : a.to;
    const Instant startB = b.from.isFinite() ? b.from : b.to;
    return {std::max(gap, Duration{0}), std::max(startA, startB) - std::min(startA, startB)};
}

namespace {

/// Looks for it in one row after the other. Each is in order of starts, those without one in that of their ends: what
/// is nearest stands beside the place of the range, or reaches towards it from before.
class NearestSearch
{
public:
    NearestSearch(TimeRange to, const EventSet *among)
        : m_to(to)
        , m_pivot(to.from.isFinite() ? to.from : to.to)
        , m_among(among)
    {
    }

    void lookIn(const RowView &row, std::size_t withoutStart)
    {
        std::size_t low = 0;
        std::size_t high = withoutStart;
        while (low < high) { // the first that ends at the pivot or later
            const std::size_t middle = low + (high - low) / 2;
            if (row.at(middle).reach.to < m_pivot)
                low = middle + 1;
            else
                high = middle;
        }
        lookForward(row, low, withoutStart);
        lookBackward(row, low, 0);
        const std::size_t place = std::max(withoutStart, row.startingBefore(m_pivot));
        lookForward(row, place, row.size());
        lookBackward(row, place, withoutStart);
    }

    std::optional<EventIndex> found() const { return m_best ? std::optional(std::get<2>(*m_best)) : std::nullopt; }

private:
    using Rank = std::tuple<Duration, Duration, EventIndex>;

    /// Further on all is further away.
    void lookForward(const RowView &row, std::size_t from, std::size_t end)
    {
        RowWalk cursor(row.index(), from, m_among);
        if (cursor.seekForward() && cursor.position() < end)
            consider(row.at(cursor.position()));
    }

    /// Further back only what ends later can be nearer.
    void lookBackward(const RowView &row, std::size_t end, std::size_t from)
    {
        std::optional<Duration> gap;
        const auto mayHold = [&](const RowNode &node) { return !gap || gapTo(node.latestEnd) < *gap; };
        RowWalk cursor(row.index(), end, m_among);
        while ((!gap || *gap > Duration{0}) && cursor.seekBackward(mayHold) && cursor.position() >= from) {
            const LaneEntry entry = row.at(cursor.position());
            if (gap && gapTo(entry.reach.to) >= *gap)
                continue;
            gap = gapTo(entry.reach.to);
            consider(entry);
        }
    }

    /// Of what begins before the pivot.
    Duration gapTo(Instant itsEnd) const
    {
        return m_to.from.isFinite() ? std::max(m_to.from - itsEnd, Duration{0}) : Duration{0};
    }

    void consider(const LaneEntry &entry)
    {
        const auto [gap, starts] = distanceBetween(entry.reach, m_to);
        const Rank rank{gap, starts, entry.event};
        if (!m_best || rank < *m_best)
            m_best = rank;
    }

    TimeRange m_to;
    Instant m_pivot;
    const EventSet *m_among;
    std::optional<Rank> m_best;
};

} // namespace

std::optional<EventIndex> nearestInLane(const TimelineIndex &index, std::size_t lane, TimeRange to,
                                        const EventSet *among)
{
    NearestSearch search(to, among);
    for (std::size_t n = 0; n < index.lanes()[lane].content->rowCount(); ++n) {
        const RowView row = index.row(lane, n);
        search.lookIn(row, row.startingBefore(kFirstInstant));
    }
    return search.found();
}

std::optional<Gap> gapAround(const TimelineIndex &index, TimeRange range)
{
    Gap gap;
    const auto mayEndLater = [&gap](const RowNode &node) { return !gap.from || node.latestEnd > *gap.from; };
    for (std::size_t lane = 0; lane < index.lanes().size(); ++lane) {
        for (std::size_t n = 0; n < index.lanes()[lane].content->rowCount(); ++n) {
            const RowView row = index.row(lane, n);
            const std::size_t behind = row.startingBefore(range.to);
            if (behind < row.size())
                gap.to = std::min(gap.to.value_or(Instant::max()), row.at(behind).reach.from);
            RowWalk before(row.index(), behind, nullptr);
            while (before.seekBackward(mayEndLater)) {
                gap.from = std::max(gap.from.value_or(Instant::min()), row.at(before.position()).reach.to);
                if (*gap.from > range.from)
                    return {};
            }
        }
    }
    return gap;
}

} // namespace kronika
