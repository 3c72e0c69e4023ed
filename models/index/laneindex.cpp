// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/laneindex.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kronika {

bool standsBefore(const LaneEntry &a, const LaneEntry &b)
{
    return std::tie(a.reach.from, a.reach.to, a.event) < std::tie(b.reach.from, b.reach.to, b.event);
}

LaneIndex::LaneIndex(std::vector<std::vector<LaneEntry>> rows, std::vector<LaneEntry> mentions, bool hasOverflowRow)
    : m_mentions(made(std::move(mentions)))
    , m_hasOverflowRow(hasOverflowRow)
{
    m_rows.reserve(rows.size());
    for (std::vector<LaneEntry> &entries : rows)
        m_rows.push_back(made(std::move(entries)));
}

LaneIndex::Row LaneIndex::made(std::vector<LaneEntry> entries)
{
    Row row{.entries = std::move(entries), .greatestEnd = {}};
    row.greatestEnd.reserve(row.entries.size());
    Instant greatest = Instant::min();
    for (const LaneEntry &entry : row.entries) {
        greatest = std::max(greatest, entry.reach.to);
        row.greatestEnd.push_back(greatest);
    }
    return row;
}

std::span<const LaneEntry> LaneIndex::within(const Row &row, TimeRange range)
{
    const auto first = std::ranges::upper_bound(row.greatestEnd, range.from) - row.greatestEnd.begin();
    const auto last =
        std::ranges::lower_bound(row.entries, range.to, {}, [](const LaneEntry &entry) { return entry.reach.from; }) -
        row.entries.begin();
    if (first >= last)
        return {};
    return std::span(row.entries).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
}

} // namespace kronika
