// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/rowindex.h"

#include <QVarLengthArray>

#include <algorithm>
#include <tuple>
#include <utility>

namespace kronika {

namespace {

constexpr std::size_t kGroup = kRowFanOut * kRowFanOut;

Duration lengthOf(const TimeRange &reach)
{
    return reach.to - reach.from;
}

std::size_t groupsOf(std::size_t count)
{
    return (count + kRowFanOut - 1) / kRowFanOut;
}

/// How often each category occurs; forgets only what it counted.
class CategoryCount
{
public:
    void add(std::uint32_t category)
    {
        const auto slot = category > 0xFFFF ? 0U : category;
        if (slot >= m_counts.size())
            m_counts.resize(slot + 1);
        if (m_counts[slot]++ == 0)
            m_seen.push_back(static_cast<std::uint16_t>(slot));
    }

    /// The most frequent (the lesser of equals), into the node.
    void moveTo(RowNode &node)
    {
        for (const std::uint16_t category : m_seen) {
            const std::uint16_t count = std::exchange(m_counts[category], std::uint16_t{0});
            if (std::tuple(count, node.category) > std::tuple(node.categoryCount, category))
                std::tie(node.category, node.categoryCount) = std::tie(category, count);
        }
        m_seen.clear();
    }

private:
    std::vector<std::uint16_t> m_counts;
    std::vector<std::uint16_t> m_seen;
};

RowNode nodeOver(std::span<const RowItem> items, std::size_t from, std::size_t to, CategoryCount &categories)
{
    RowNode node{.from = items[from].entry.reach.from, .latestEnd = Instant::min(), .longest = {-1}};
    for (std::size_t n = from; n < to; ++n) {
        const TimeRange &reach = items[n].entry.reach;
        node.latestEnd = std::max(node.latestEnd, reach.to);
        if (lengthOf(reach) > node.longest) {
            node.longest = lengthOf(reach);
            node.longestAt = static_cast<std::uint16_t>(n);
        }
        categories.add(items[n].category);
    }
    categories.moveTo(node);
    return node;
}

std::shared_ptr<const RowChunk> madeChunk(std::span<const RowItem> items, CategoryCount &categories)
{
    auto chunk = std::make_shared<RowChunk>();
    chunk->events.reserve(items.size());
    for (const RowItem &item : items)
        chunk->events.push_back(item.entry.event);
    std::size_t span = 1;
    std::size_t nodes = 0;
    for (std::size_t level = items.size(); nodes == 0 || level > 1;)
        nodes += level = groupsOf(level);
    chunk->nodes.reserve(nodes);
    do {
        span *= kRowFanOut;
        for (std::size_t from = 0; from < items.size(); from += span)
            chunk->nodes.push_back(nodeOver(items, from, std::min(from + span, items.size()), categories));
    } while (span < items.size());
    chunk->places.reserve(items.size());
    for (std::size_t n = 0; n < items.size(); ++n) {
        const LaneEntry &entry = items[n].entry;
        chunk->places.add(entry.isPlain ? std::optional(entry.reach) : std::nullopt, chunk->baseOf(n),
                          items[n].category);
    }
    return chunk;
}

/// The node over `span` (16, 256 or all) entries from `offset` on.
const RowNode &nodeAt(const RowChunk &chunk, std::size_t offset, std::size_t span)
{
    if (span == kRowFanOut)
        return chunk.nodes[offset / kRowFanOut];
    return chunk.nodes[groupsOf(chunk.events.size()) + offset / kGroup];
}

/// The greatest node that begins at `offset` and ends at or before `end`; its length, 0 for none.
std::size_t widestNode(const RowChunk &chunk, std::size_t offset, std::size_t end)
{
    const std::size_t count = chunk.events.size();
    if (offset == 0 && end >= count)
        return count;
    if (offset % kGroup == 0 && count > kGroup && std::min(offset + kGroup, count) <= end)
        return std::min(kGroup, count - offset);
    if (offset % kRowFanOut == 0 && std::min(offset + kRowFanOut, count) <= end)
        return std::min(kRowFanOut, count - offset);
    return 0;
}

const RowNode &nodeOf(const RowChunk &chunk, std::size_t offset, std::size_t length)
{
    if (length == chunk.events.size())
        return chunk.summary();
    const bool isGroup = offset % kGroup == 0 && (length > kRowFanOut) && chunk.events.size() > kGroup;
    return nodeAt(chunk, offset, isGroup ? kGroup : kRowFanOut);
}

} // namespace

bool standsBefore(const LaneEntry &a, const LaneEntry &b)
{
    return std::tie(a.reach.from, a.reach.to, a.event) < std::tie(b.reach.from, b.reach.to, b.event);
}

RowIndex::RowIndex(std::span<const RowItem> items)
{
    CategoryCount categories;
    for (std::size_t from = 0; from < items.size(); from += RowChunk::kCapacity)
        m_chunks.push_back(
            madeChunk(items.subspan(from, std::min(RowChunk::kCapacity, items.size() - from)), categories));
    summarize();
}

void RowIndex::summarize()
{
    m_firsts.clear();
    m_begins.clear();
    m_size = 0;
    for (const auto &chunk : m_chunks) {
        m_firsts.push_back(static_cast<std::uint32_t>(m_size));
        m_begins.push_back(chunk->summary().from);
        m_size += chunk->events.size();
    }
}

RowIndex::Place RowIndex::place(std::size_t position) const
{
    const auto next = std::ranges::upper_bound(m_firsts, position);
    const auto chunk = static_cast<std::size_t>(next - m_firsts.begin()) - 1;
    return {chunk, position - m_firsts[chunk]};
}

EventIndex RowIndex::event(std::size_t position) const
{
    const Place at = place(position);
    return m_chunks[at.chunk]->events[at.offset];
}

LaneEntry RowIndex::entryOf(const RowChunk &chunk, std::size_t offset, const PlaceSource &source)
{
    const EventIndex event = chunk.events[offset];
    const std::optional<TimeRange> kept = chunk.places.reach(offset, chunk.baseOf(offset));
    return kept ? LaneEntry{event, *kept, true} : LaneEntry{event, source.placeOf(event), false};
}

Instant RowIndex::startOf(const RowChunk &chunk, std::size_t offset, const PlaceSource &source)
{
    const std::optional<Instant> kept = chunk.places.start(offset, chunk.baseOf(offset));
    return kept ? *kept : source.placeOf(chunk.events[offset]).from;
}

std::uint32_t RowIndex::categoryOf(const RowChunk &chunk, std::size_t offset, const PlaceSource &source)
{
    const std::optional<std::uint32_t> kept = chunk.places.category(offset);
    return kept ? *kept : source.categoryNumber(chunk.events[offset]);
}

std::uint32_t RowIndex::category(std::size_t position, const PlaceSource &source) const
{
    const Place at = place(position);
    return categoryOf(*m_chunks[at.chunk], at.offset, source);
}

LaneEntry RowIndex::entry(std::size_t position, const PlaceSource &source) const
{
    const Place at = place(position);
    return entryOf(*m_chunks[at.chunk], at.offset, source);
}

std::size_t RowIndex::startingBefore(Instant t, std::size_t from, std::size_t to, const PlaceSource &source) const
{
    if (from >= to)
        return from;
    // The last chunk, and in it the last node, that begins before t; whatever follows does not.
    const Place first = place(from);
    const Place last = place(to - 1);
    const std::span begins = std::span(m_begins).subspan(first.chunk, last.chunk + 1 - first.chunk);
    const auto chunksBefore = std::ranges::lower_bound(begins, t) - begins.begin();
    if (chunksBefore == 0)
        return from;
    const std::size_t at = first.chunk + static_cast<std::size_t>(chunksBefore) - 1;
    const RowChunk &chunk = *m_chunks[at];
    const std::size_t firstNode = at == first.chunk ? first.offset / kRowFanOut : 0;
    const std::size_t endNode = at == last.chunk ? last.offset / kRowFanOut + 1 : groupsOf(chunk.events.size());
    const std::span nodes = std::span(chunk.nodes).subspan(firstNode, endNode - firstNode);
    const auto nodesBefore = std::ranges::lower_bound(nodes, t, {}, &RowNode::from) - nodes.begin();
    if (nodesBefore == 0)
        return from;
    const std::size_t begin = (firstNode + static_cast<std::size_t>(nodesBefore) - 1) * kRowFanOut;
    std::size_t end = std::min(begin + kRowFanOut, chunk.events.size());
    std::size_t offset = begin;
    while (offset < end) { // by bisection
        const std::size_t middle = offset + (end - offset) / 2;
        if (startOf(chunk, middle, source) < t)
            offset = middle + 1;
        else
            end = middle;
    }
    return m_firsts[at] + offset;
}

template <typename NodePasses, typename EntryPasses>
std::size_t RowIndex::firstPassing(std::size_t from, std::size_t to, NodePasses nodePasses,
                                   EntryPasses entryPasses) const
{
    if (from >= to)
        return to;
    Place at = place(from);
    for (std::size_t position = from; position < to;) {
        const RowChunk &chunk = *m_chunks[at.chunk];
        const std::size_t count = chunk.events.size();
        // A node may end beyond `to`: that it does not pass is true of its beginning, too.
        const std::size_t skipped = widestNode(chunk, at.offset, count);
        const auto passes = [&](std::size_t length) { return nodePasses(nodeOf(chunk, at.offset, length)); };
        std::size_t step = 1;
        if (skipped > 1 && !passes(skipped))
            step = skipped;
        else if (skipped > kRowFanOut && at.offset % kRowFanOut == 0) {
            const std::size_t group = std::min(kGroup, count - at.offset);
            const std::size_t few = std::min(kRowFanOut, count - at.offset);
            if (skipped > kGroup && count > kGroup && !nodePasses(nodeAt(chunk, at.offset, kGroup)))
                step = group;
            else if (!nodePasses(nodeAt(chunk, at.offset, kRowFanOut)))
                step = few;
        }
        if (step == 1 && entryPasses(chunk, at.offset))
            return position;
        position += step;
        at.offset += step;
        if (at.offset >= count)
            at = {at.chunk + 1, 0};
    }
    return to;
}

std::size_t RowIndex::firstReaching(Instant t, std::size_t from, std::size_t to, const PlaceSource &source) const
{
    return firstPassing(
        from, to, [t](const RowNode &node) { return node.latestEnd > t; },
        [&](const RowChunk &chunk, std::size_t offset) { return entryOf(chunk, offset, source).reach.to > t; });
}

std::size_t RowIndex::firstLongerThan(Duration length, std::size_t from, std::size_t to,
                                      const PlaceSource &source) const
{
    return firstPassing(
        from, to, [length](const RowNode &node) { return node.longest >= length; },
        [&](const RowChunk &chunk, std::size_t offset) {
            return lengthOf(entryOf(chunk, offset, source).reach) >= length;
        });
}

StretchSummary RowIndex::summary(std::size_t from, std::size_t to, const PlaceSource &source) const
{
    StretchSummary found;
    // Few categories lead: a short list is enough, and of thousands of folds a frame none need ask the heap for it.
    QVarLengthArray<std::pair<std::uint32_t, std::size_t>, 16> leading;
    const auto consider = [&](Duration length, std::size_t position, std::uint32_t category, std::size_t times) {
        if (length > found.longest)
            std::tie(found.longest, found.longestAt) = std::tie(length, position);
        const auto known = std::ranges::find(leading, category, &std::pair<std::uint32_t, std::size_t>::first);
        if (known == leading.end())
            leading.append({category, times});
        else
            known->second += times;
    };
    Place at = place(from);
    for (std::size_t position = from; position < to;) {
        const RowChunk &chunk = *m_chunks[at.chunk];
        const std::size_t length = widestNode(chunk, at.offset, at.offset + (to - position));
        if (length > 0) {
            const RowNode &node = nodeOf(chunk, at.offset, length);
            consider(node.longest, m_firsts[at.chunk] + node.longestAt, node.category, node.categoryCount);
        }
        // Where no node begins, on to where the next one does.
        const std::size_t step = length > 0 ? length : kRowFanOut - at.offset % kRowFanOut;
        at.offset += step;
        position += step;
        if (at.offset >= chunk.events.size()) {
            position -= at.offset - chunk.events.size();
            at = {at.chunk + 1, 0};
        }
    }
    if (leading.empty()) {
        Place one = place(from);
        for (std::size_t position = from; position < std::min(to, from + kRowFanOut); ++position) {
            const RowChunk &chunk = *m_chunks[one.chunk];
            consider(lengthOf(entryOf(chunk, one.offset, source).reach), position,
                     categoryOf(chunk, one.offset, source), 1);
            if (++one.offset == chunk.events.size())
                one = {one.chunk + 1, 0};
        }
    }
    found.category = std::ranges::max_element(leading, {}, [](const auto &one) {
                         return std::tuple(one.second, ~one.first);
                     })->first;
    return found;
}

std::size_t RowIndex::positionOf(const LaneEntry &entry, const PlaceSource &source) const
{
    std::size_t from = startingBefore(entry.reach.from, source);
    std::size_t to = m_size;
    while (from < to) { // by bisection, since any number may start at one instant
        const std::size_t middle = from + (to - from) / 2;
        const LaneEntry found = this->entry(middle, source);
        if (found.event == entry.event)
            return middle;
        if (standsBefore(found, entry))
            from = middle + 1;
        else
            to = middle;
    }
    return m_size;
}

std::vector<RowItem> RowIndex::itemsOf(const RowChunk &chunk, const PlaceSource &source) const
{
    std::vector<RowItem> items;
    items.reserve(chunk.events.size() + 1);
    for (std::size_t offset = 0; offset < chunk.events.size(); ++offset)
        items.push_back({.entry = entryOf(chunk, offset, source), .category = categoryOf(chunk, offset, source)});
    return items;
}

RowIndex RowIndex::replaced(std::size_t chunk, std::span<const RowItem> items) const
{
    const RowIndex fresh = [&] {
        // One too many for a chunk: two halves, so that the next one does not split again.
        if (items.size() <= RowChunk::kCapacity)
            return RowIndex(items);
        RowIndex halves(items.first(items.size() / 2));
        halves.m_chunks.push_back(RowIndex(items.subspan(items.size() / 2)).m_chunks.front());
        return halves;
    }();
    RowIndex row = *this;
    const auto at = row.m_chunks.begin() + static_cast<std::ptrdiff_t>(chunk);
    const auto after = row.m_chunks.empty() ? at : row.m_chunks.erase(at);
    row.m_chunks.insert(after, fresh.m_chunks.begin(), fresh.m_chunks.end());
    row.summarize();
    return row;
}

RowIndex RowIndex::without(std::size_t position, const PlaceSource &source) const
{
    const Place at = place(position);
    std::vector<RowItem> items = itemsOf(*m_chunks[at.chunk], source);
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(at.offset));
    return replaced(at.chunk, items);
}

RowIndex RowIndex::with(const RowItem &item, const PlaceSource &source) const
{
    if (m_chunks.empty())
        return RowIndex(std::span(&item, 1));
    const auto next = std::ranges::partition_point(m_chunks, [&](const auto &chunk) {
        const EventIndex first = chunk->events.front();
        return !standsBefore(item.entry, {first, source.placeOf(first)});
    });
    const auto chunk = static_cast<std::size_t>(std::max(next - m_chunks.begin(), std::ptrdiff_t{1})) - 1;
    std::vector<RowItem> items = itemsOf(*m_chunks[chunk], source);
    items.insert(std::ranges::upper_bound(items, item.entry, standsBefore, &RowItem::entry), item);
    return replaced(chunk, items);
}

RowIndex RowIndex::renumbered(EventIndex first, std::int64_t shift) const
{
    RowIndex row = *this;
    for (auto &chunk : row.m_chunks) {
        if (std::ranges::none_of(chunk->events, [first](EventIndex event) { return event >= first; }))
            continue;
        auto moved = std::make_shared<RowChunk>(*chunk);
        for (EventIndex &event : moved->events) {
            if (event >= first)
                event = EventIndex{static_cast<std::uint32_t>(static_cast<std::int64_t>(raw(event)) + shift)};
        }
        chunk = std::move(moved);
    }
    return row;
}

} // namespace kronika
