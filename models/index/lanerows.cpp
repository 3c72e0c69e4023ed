// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/lanerows.h"

#include "models/document/stoppablesort.h"
#include "models/index/lanepacker.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace kronika {

namespace {

/// A lane that fits as many rows with room for every label keeps that room.
constexpr std::uint16_t kMostLabelledRows = 6;
constexpr std::uint16_t kMostRows = 12;
/// More events than this surely need more rows with their labels, or with room for their marks: not even tried. A row
/// of a whole chronology is 150 characters wide, and a mark takes one of them.
constexpr std::size_t kMostLabelled = kMostLabelledRows * std::size_t{170};
constexpr std::size_t kMostRoomy = kMostRows * std::size_t{170};

using Items = std::vector<RowItem>;
using Rows = std::vector<Items>;

struct Packed
{
    Rows rows;
    bool hasOverflowRow = false;
};

bool isStopped(const Stops &stops)
{
    return stops && stops();
}

Items sortedItems(const TimelineIndex &index, std::span<const EventIndex> events, const Stops &stops)
{
    Items items;
    items.reserve(events.size());
    for (const EventIndex event : events) {
        if (isStoppedAt(items.size(), stops))
            return {};
        items.push_back(index.rowItem(event));
    }
    if (!std::ranges::is_sorted(items, standsBefore, &RowItem::entry)) // logs mostly are
        stoppableSort(
            items, [](const RowItem &a, const RowItem &b) { return standsBefore(a.entry, b.entry); }, stops);
    return items;
}

/// Rows for `spans`, each of which stands for the item of the same position in `order`.
Packed packedBy(std::span<const TimeRange> spans, const std::vector<std::size_t> &order, const Items &items,
                std::uint16_t maxRows)
{
    const PackedRows found = packRows(spans, maxRows);
    Packed packed{.rows = Rows(found.rowCount), .hasOverflowRow = found.hasOverflowRow};
    for (std::size_t n = 0; n < order.size(); ++n)
        packed.rows[found.rows[n]].push_back(items[order[n]]);
    for (Items &row : packed.rows)
        std::ranges::sort(row, standsBefore, &RowItem::entry);
    return packed;
}

/// With what `space` says that each keeps free of others.
Packed roomy(const std::vector<Room> &rooms, TimeRange Room::*space, const Items &items, std::uint16_t maxRows)
{
    std::vector<std::size_t> order(items.size());
    for (std::size_t n = 0; n < order.size(); ++n)
        order[n] = n;
    std::ranges::sort(order, {}, [&](std::size_t n) {
        return std::tuple((rooms[n].*space).from, items[n].entry.reach.from, items[n].entry.event);
    });
    std::vector<TimeRange> spans;
    spans.reserve(order.size());
    for (const std::size_t n : order)
        spans.push_back(rooms[n].*space);
    return packedBy(spans, order, items, maxRows);
}

/// Nothing but the marks themselves: each goes to the row that has been free for the longest time, so that neighbours
/// stand apart. Points and spans may each use some of the rows, else a few hundred spans that run at any time would
/// leave no row to the points.
class SpreadRows
{
public:
    SpreadRows(std::size_t rows, std::size_t spanRows, std::size_t firstPointRow)
        : m_ends(rows, Instant::min())
        , m_spanRows(spanRows)
        , m_firstPointRow(firstPointRow)
    {
    }

    /// None if all are taken.
    std::optional<std::size_t> take(const TimeRange &reach, bool isPoint)
    {
        const auto first = m_ends.begin() + static_cast<std::ptrdiff_t>(isPoint ? m_firstPointRow : 0);
        const auto last = m_ends.begin() + static_cast<std::ptrdiff_t>(isPoint ? m_ends.size() : m_spanRows);
        const auto row = std::min_element(first, last);
        if (row == last || *row > reach.from)
            return std::nullopt;
        *row = reach.to;
        return static_cast<std::size_t>(row - m_ends.begin());
    }

private:
    std::vector<Instant> m_ends;
    std::size_t m_spanRows;
    std::size_t m_firstPointRow;
};

/// None if they do not fit without an overflow row and `hasOverflowRow` says that there is none.
std::optional<Packed> spread(SpreadRows rows, std::size_t count, const Items &items, bool hasOverflowRow,
                             const Stops &stops)
{
    Packed packed{.rows = Rows(count + (hasOverflowRow ? 1 : 0)), .hasOverflowRow = hasOverflowRow};
    for (std::size_t n = 0; n < items.size() && !isStoppedAt(n, stops); ++n) {
        const auto row = rows.take(items[n].entry.reach, items[n].isPoint);
        if (!row && !hasOverflowRow)
            return std::nullopt;
        packed.rows[row.value_or(count)].push_back(items[n]);
    }
    return packed;
}

Packed crowded(const Items &items, const Stops &stops)
{
    const auto points = static_cast<std::size_t>(std::ranges::count(items, true, &RowItem::isPoint));
    if (auto all = spread(SpreadRows(kMostRows, kMostRows, 0), kMostRows, items, false, stops))
        return std::move(*all);
    constexpr std::size_t rows = kMostRows - 1;
    const std::size_t share = points * rows / items.size();
    const std::size_t pointRows = points == 0              ? 0
                                  : points == items.size() ? rows
                                                           : std::clamp<std::size_t>(share, 2, 5);
    return *spread(SpreadRows(rows, rows - pointRows, rows - pointRows), rows, items, true, stops);
}

Packed packed(const TimelineIndex &index, const RowSpace &space, const Items &items, const Stops &stops)
{
    if (items.size() <= kMostRoomy) {
        std::vector<Room> rooms;
        rooms.reserve(items.size());
        for (const RowItem &item : items) {
            const EventIndex event = item.entry.event;
            const std::string title = index.snapshot().title(event, index.options().language);
            rooms.push_back(space.roomFor(index.time(event), widthInCharacters(title)));
        }
        if (items.size() <= kMostLabelled) {
            Packed labelled = roomy(rooms, &Room::labelled, items, kMostLabelledRows + 1);
            if (labelled.rows.size() <= kMostLabelledRows)
                return labelled;
        }
        Packed bare = roomy(rooms, &Room::bare, items, kMostRows);
        if (!bare.hasOverflowRow)
            return bare;
    }
    return crowded(items, stops);
}

} // namespace

LaneIndex laneRows(const TimelineIndex &index, const RowSpace &space, const LaneEvents &events, const Stops &stops)
{
    const Items items = sortedItems(index, events.mains, stops);
    Packed rows = items.empty() ? Packed{} : packed(index, space, items, stops);
    std::erase_if(rows.rows, [](const Items &row) { return row.empty(); });
    const Items mentions = sortedItems(index, events.mentions, stops);
    return isStopped(stops) ? LaneIndex() : LaneIndex(rows.rows, mentions, rows.hasOverflowRow);
}

} // namespace kronika
