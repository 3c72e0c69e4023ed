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

void GapSearch::lookFor(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const EventSet> among,
                        TimeRange range)
{
    const bool isSame = index == m_index && among == m_among;
    if (isSame && (range == m_range || holdsFor(range)))
        return;
    m_index = std::move(index);
    m_among = std::move(among);
    m_range = range;
    m_lane = 0;
    m_isDone = m_index == nullptr;
    m_gap = {};
    m_inRange.reset();
}

bool GapSearch::holdsFor(TimeRange range) const
{
    if (!m_isDone)
        return false;
    if (m_inRange)
        return m_inRange->overlaps(range);
    return (!m_gap.from || *m_gap.from <= range.from) && (!m_gap.to || range.to <= *m_gap.to);
}

bool GapSearch::goOn(std::size_t lanes)
{
    for (; !m_isDone && lanes > 0; --lanes, ++m_lane) {
        m_isDone = m_lane >= m_index->lanes().size();
        const std::size_t rows = m_isDone ? 0 : m_index->lanes()[m_lane].content->rowCount();
        for (std::size_t n = 0; n < rows && !m_isDone; ++n)
            lookIn(m_index->row(m_lane, n));
    }
    m_isDone = m_isDone || m_lane >= m_index->lanes().size();
    return m_isDone;
}

void GapSearch::lookIn(const RowView &row)
{
    const auto mayEndLater = [this](const RowNode &node) { return !m_gap.from || node.latestEnd > *m_gap.from; };
    const std::size_t place = row.startingBefore(m_range.to);
    RowWalk behind(row.index(), place, m_among.get());
    if (behind.seekForward())
        m_gap.to = std::min(m_gap.to.value_or(Instant::max()), row.at(behind.position()).reach.from);
    RowWalk before(row.index(), place, m_among.get());
    while (!m_isDone && before.seekBackward(mayEndLater)) {
        const TimeRange reach = row.at(before.position()).reach;
        m_gap.from = std::max(m_gap.from.value_or(Instant::min()), reach.to);
        if (reach.to > m_range.from) {
            m_inRange = reach;
            m_isDone = true;
        }
    }
}

} // namespace kronika
