// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/rowends.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kronika {

namespace {

std::tuple<Instant, EventIndex> endOf(const LaneEntry &entry)
{
    return {entry.reach.to, entry.event};
}

} // namespace

RowEnds::RowEnds(std::span<const RowItem> items)
{
    std::vector<std::pair<Instant, EventIndex>> ends;
    ends.reserve(items.size());
    for (const RowItem &item : items)
        ends.emplace_back(item.entry.reach.to, item.entry.event);
    std::ranges::sort(ends);
    for (std::size_t from = 0; from < ends.size(); from += RowChunk::kCapacity) {
        auto chunk = std::make_shared<Chunk>();
        const std::span part = std::span(ends).subspan(from, std::min(RowChunk::kCapacity, ends.size() - from));
        chunk->events.reserve(part.size());
        chunk->ends.reserve(part.size() / kRowFanOut + 1);
        for (std::size_t n = 0; n < part.size(); ++n) {
            chunk->events.push_back(part[n].second);
            if (n % kRowFanOut == 0)
                chunk->ends.push_back(part[n].first);
        }
        m_chunks.push_back(std::move(chunk));
    }
    summarize();
}

void RowEnds::summarize()
{
    m_firsts.clear();
    m_size = 0;
    for (const auto &chunk : m_chunks) {
        m_firsts.push_back(static_cast<std::uint32_t>(m_size));
        m_size += chunk->events.size();
    }
}

EventIndex RowEnds::event(std::size_t position) const
{
    const auto chunk = static_cast<std::size_t>(std::ranges::upper_bound(m_firsts, position) - m_firsts.begin()) - 1;
    return m_chunks[chunk]->events[position - m_firsts[chunk]];
}

std::size_t RowEnds::endingBy(Instant t, const PlaceSource &source) const
{
    const auto next =
        std::ranges::partition_point(m_chunks, [t](const auto &chunk) { return chunk->ends.front() <= t; });
    if (next == m_chunks.begin())
        return 0;
    const Chunk &chunk = **(next - 1);
    const auto node = std::ranges::upper_bound(chunk.ends, t);
    const std::size_t first = static_cast<std::size_t>(node - chunk.ends.begin() - 1) * kRowFanOut;
    const std::span events = std::span(chunk.events).subspan(first, std::min(kRowFanOut, chunk.events.size() - first));
    const auto event =
        std::ranges::partition_point(events, [&](EventIndex one) { return source.placeOf(one).to <= t; });
    return m_firsts[static_cast<std::size_t>(next - m_chunks.begin()) - 1] + first +
           static_cast<std::size_t>(event - events.begin());
}

std::shared_ptr<const RowEnds::Chunk> RowEnds::made(std::span<const EventIndex> events, const PlaceSource &source)
{
    auto chunk = std::make_shared<Chunk>();
    chunk->events.assign(events.begin(), events.end());
    for (std::size_t n = 0; n < events.size(); n += kRowFanOut)
        chunk->ends.push_back(source.placeOf(events[n]).to);
    return chunk;
}

std::size_t RowEnds::chunkFor(Instant end) const
{
    const auto next =
        std::ranges::partition_point(m_chunks, [end](const auto &chunk) { return chunk->ends.front() < end; });
    return static_cast<std::size_t>(std::max(next - m_chunks.begin(), std::ptrdiff_t{1})) - 1;
}

RowEnds RowEnds::replaced(std::size_t chunk, std::span<const EventIndex> events, const PlaceSource &source) const
{
    RowEnds row = *this;
    const auto at = row.m_chunks.begin() + static_cast<std::ptrdiff_t>(chunk);
    const std::size_t half = events.size() > RowChunk::kCapacity ? events.size() / 2 : events.size();
    if (events.empty()) {
        row.m_chunks.erase(at);
    } else {
        *at = made(events.first(half), source);
        if (half < events.size())
            row.m_chunks.insert(at + 1, made(events.subspan(half), source));
    }
    row.summarize();
    return row;
}

RowEnds RowEnds::without(const LaneEntry &entry, const PlaceSource &source) const
{
    // Equal ends may stand in several chunks.
    for (std::size_t chunk = chunkFor(entry.reach.to); chunk < m_chunks.size(); ++chunk) {
        std::vector<EventIndex> events = m_chunks[chunk]->events;
        if (std::erase(events, entry.event) > 0)
            return replaced(chunk, events, source);
    }
    Q_ASSERT_X(false, "RowEnds::without", "no such entry");
    return *this;
}

RowEnds RowEnds::with(const LaneEntry &entry, const PlaceSource &source) const
{
    if (m_chunks.empty())
        return RowEnds(std::span<const RowItem>(std::array{RowItem{entry, 0}}));
    const std::size_t chunk = chunkFor(entry.reach.to);
    std::vector<EventIndex> events = m_chunks[chunk]->events;
    const auto at = std::ranges::partition_point(events, [&](EventIndex one) {
        return endOf({one, source.placeOf(one)}) < endOf(entry);
    });
    events.insert(at, entry.event);
    return replaced(chunk, events, source);
}

RowEnds RowEnds::renumbered(EventIndex first, std::int64_t shift) const
{
    RowEnds row = *this;
    for (auto &chunk : row.m_chunks) {
        auto moved = std::make_shared<Chunk>(*chunk);
        for (EventIndex &event : moved->events) {
            if (event >= first)
                event = EventIndex{static_cast<std::uint32_t>(static_cast<std::int64_t>(raw(event)) + shift)};
        }
        chunk = std::move(moved);
    }
    return row;
}

} // namespace kronika
