// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a row in the order of their ends, where they may overlap: with the row itself it tells how many are
// alive at an instant, exactly and without looking at them. Immutable; an edited one shares every chunk that the edit
// did not touch. Knows no pixel.
#pragma once

#include "models/index/rowindex.h"

namespace kronika {

class RowEnds
{
public:
    RowEnds() = default;
    /// In any order.
    explicit RowEnds(std::span<const RowItem> items);

    std::size_t size() const { return m_size; }
    EventIndex event(std::size_t position) const;
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &chunk : m_chunks)
            for (const EventIndex event : chunk->events)
                visit(event);
    }
    /// How many end at or before `t`. O(log n).
    std::size_t endingBy(Instant t, const PlaceSource &source) const;

    /// Requires: holds the entry, which `source` still knows as it is here.
    RowEnds without(const LaneEntry &entry, const PlaceSource &source) const;
    RowEnds with(const LaneEntry &entry, const PlaceSource &source) const;
    RowEnds renumbered(EventIndex first, std::int64_t shift) const;

private:
    /// Up to RowChunk::kCapacity events, and the end of every kRowFanOut-th.
    struct Chunk
    {
        std::vector<EventIndex> events;
        std::vector<Instant> ends;
    };
    static std::shared_ptr<const Chunk> made(std::span<const EventIndex> events, const PlaceSource &source);
    std::size_t chunkFor(Instant end) const;
    RowEnds replaced(std::size_t chunk, std::span<const EventIndex> events, const PlaceSource &source) const;
    void summarize();

    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    std::vector<std::uint32_t> m_firsts;
    std::size_t m_size = 0;
};

} // namespace kronika
