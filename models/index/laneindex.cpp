// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/laneindex.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

/// In a row without overlaps.
bool hasRoom(const RowIndex &row, TimeRange reach, const PlaceSource &source)
{
    const std::size_t next = row.startingBefore(reach.to, source);
    return next == 0 || row.entry(next - 1, source).reach.to <= reach.from;
}

} // namespace

RowView RowView::within(TimeRange range) const
{
    RowView found = *this;
    found.m_end = m_row->startingBefore(range.to, *m_source);
    if (m_ends == nullptr) { // only the last that begins before the range can reach into it
        const std::size_t first = m_row->startingBefore(range.from, *m_source);
        const bool reachesIn = first > 0 && at(first - 1).reach.to > range.from;
        found.m_begin = std::min(reachesIn ? first - 1 : first, found.m_end);
    } else {
        found.m_begin = m_row->firstReaching(range.from, 0, found.m_end, *m_source);
    }
    return found;
}

std::size_t RowView::aliveAt(Instant t) const
{
    const std::size_t begun = startingBefore(t);
    if (m_ends != nullptr)
        return begun - std::min(begun, m_ends->endingBy(t, *m_source));
    return begun > 0 && at(begun - 1).reach.to > t ? 1 : 0;
}

LaneIndex::LaneIndex(const std::vector<std::vector<RowItem>> &rows, std::span<const RowItem> mentions,
                     bool hasOverflowRow)
    : m_mentions(mentions)
    , m_mentionEnds(mentions)
    , m_hasOverflowRow(hasOverflowRow)
{
    m_rows.reserve(rows.size());
    for (const std::vector<RowItem> &items : rows) {
        m_rows.emplace_back(items);
        m_eventCount += items.size();
    }
    if (hasOverflowRow)
        m_overflowEnds = RowEnds(rows.back());
}

RowView LaneIndex::row(std::size_t row, const PlaceSource &source) const
{
    const bool mayOverlap = m_hasOverflowRow && row + 1 == m_rows.size();
    return {m_rows[row], mayOverlap ? &m_overflowEnds : nullptr, source};
}

std::optional<std::size_t> LaneIndex::rowOf(const LaneEntry &entry, const PlaceSource &source) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].positionOf(entry, source) < m_rows[row].size())
            return row;
    }
    return std::nullopt;
}

LaneIndex LaneIndex::without(const LaneEntry &entry, bool isMention, const PlaceSource &before) const
{
    LaneIndex lane = *this;
    if (isMention) {
        lane.m_mentions = m_mentions.without(m_mentions.positionOf(entry, before), before);
        lane.m_mentionEnds = m_mentionEnds.without(entry, before);
        return lane;
    }
    const std::optional<std::size_t> row = rowOf(entry, before);
    Q_ASSERT(row);
    if (!row)
        return lane;
    lane.m_rows[*row] = m_rows[*row].without(m_rows[*row].positionOf(entry, before), before);
    if (m_hasOverflowRow && *row + 1 == m_rows.size())
        lane.m_overflowEnds = m_overflowEnds.without(entry, before);
    --lane.m_eventCount;
    return lane;
}

LaneIndex LaneIndex::with(const RowItem &item, bool isMention, const PlaceSource &after) const
{
    LaneIndex lane = *this;
    if (isMention) {
        lane.m_mentions = m_mentions.with(item, after);
        lane.m_mentionEnds = m_mentionEnds.with(item.entry, after);
        return lane;
    }
    ++lane.m_eventCount;
    const std::size_t disjoint = m_rows.size() - (m_hasOverflowRow ? 1 : 0);
    for (std::size_t row = 0; row < disjoint; ++row) {
        if (!hasRoom(m_rows[row], item.entry.reach, after))
            continue;
        lane.m_rows[row] = m_rows[row].with(item, after);
        return lane;
    }
    if (!m_hasOverflowRow)
        lane.m_rows.emplace_back();
    lane.m_hasOverflowRow = true;
    lane.m_rows.back() = lane.m_rows.back().with(item, after);
    lane.m_overflowEnds = m_overflowEnds.with(item.entry, after);
    return lane;
}

LaneIndex LaneIndex::renumbered(EventIndex first, std::int64_t shift) const
{
    LaneIndex lane = *this;
    for (RowIndex &row : lane.m_rows)
        row = row.renumbered(first, shift);
    lane.m_overflowEnds = m_overflowEnds.renumbered(first, shift);
    lane.m_mentions = m_mentions.renumbered(first, shift);
    lane.m_mentionEnds = m_mentionEnds.renumbered(first, shift);
    return lane;
}

} // namespace kronika
