// SPDX-License-Identifier: GPL-3.0-or-later
// The events of one row in time order, as positions in chunks, with a level-of-detail pyramid over each: finds what is
// in a range, reaches into it or is long enough to be seen, without looking at the rest. Immutable; an edited row
// shares every chunk that the edit did not touch. Knows no lane and no pixel; what it does not keep of times is asked
// from the events themselves.
#pragma once

#include "models/document/event.h"
#include "models/index/rowplaces.h"
#include "models/time/instant.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace kronika {

struct LaneEntry
{
    EventIndex event{};
    /// What the event takes up of its row, in the zone shown (placeOf() in rowspace.h); unbounded at open ends.
    TimeRange reach;
    /// Known to be drawn from one end of its reach to the other, and no further.
    bool isPlain = false;

    friend bool operator==(const LaneEntry &a, const LaneEntry &b) { return a.event == b.event && a.reach == b.reach; }
};

/// The order within a row: by start, then end, then position. A reach without start comes first.
bool standsBefore(const LaneEntry &a, const LaneEntry &b);

/// Tells where events stand in time and in which category.
class PlaceSource
{
public:
    virtual ~PlaceSource() = default;
    virtual TimeRange placeOf(EventIndex event) const = 0;
    /// Category position + 1; 0 for none.
    virtual std::uint32_t categoryNumber(EventIndex event) const = 0;
};

/// An event as a row is built from: all that its pyramid needs.
struct RowItem
{
    LaneEntry entry;
    /// Category position + 1, 0 for none.
    std::uint32_t category = 0;
    bool isPoint = false;
};

/// What stands under one node of the pyramid.
struct RowNode
{
    Instant from;
    Instant latestEnd;
    Duration longest;
    /// Position of the longest entry within the chunk.
    std::uint16_t longestAt = 0;
    /// The most frequent category (position + 1, 0 for none; those beyond 65,535 count as none), and how many have it.
    std::uint16_t category = 0;
    std::uint16_t categoryCount = 0;
};

inline constexpr std::size_t kRowFanOut = 16;

/// Up to kCapacity entries. Nodes stand level by level, from those over kRowFanOut entries to the one over all.
struct RowChunk
{
    static constexpr std::size_t kCapacity = kRowFanOut * kRowFanOut * kRowFanOut;

    std::vector<EventIndex> events;
    std::vector<RowNode> nodes;
    /// Times are of plain entries only. Their base is where the node begins that they stand under.
    RowPlaces places;

    const RowNode &summary() const { return nodes.back(); }
    Instant baseOf(std::size_t offset) const { return nodes[offset / kRowFanOut].from; }
};

/// What stands for a stretch of a row.
struct StretchSummary
{
    /// Position in the row of the longest entry.
    std::size_t longestAt = 0;
    Duration longest{-1};
    /// Category position + 1 that leads.
    std::uint32_t category = 0;
};

class RowIndex
{
public:
    RowIndex() = default;
    /// Requires: sorted as standsBefore says.
    explicit RowIndex(std::span<const RowItem> items);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    EventIndex event(std::size_t position) const;
    LaneEntry entry(std::size_t position, const PlaceSource &source) const;
    /// Category position + 1; 0 for none.
    std::uint32_t category(std::size_t position, const PlaceSource &source) const;
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &chunk : m_chunks)
            for (const EventIndex event : chunk->events)
                visit(event);
    }

    // Each costs O(log n) and asks `source` for a few events.

    /// How many entries start before `t`.
    std::size_t startingBefore(Instant t, const PlaceSource &source) const
    {
        return startingBefore(t, 0, m_size, source);
    }
    /// The same where it is known to be `from` to `to`.
    std::size_t startingBefore(Instant t, std::size_t from, std::size_t to, const PlaceSource &source) const;
    /// The first position in [from, to) whose entry ends after `t`; `to` if none does.
    std::size_t firstReaching(Instant t, std::size_t from, std::size_t to, const PlaceSource &source) const;
    /// The first position in [from, to) whose entry is at least so long; `to` if none is.
    std::size_t firstLongerThan(Duration length, std::size_t from, std::size_t to, const PlaceSource &source) const;
    /// From the nodes that lie within the stretch: up to kRowFanOut entries at either end are left out, unless there is
    /// no node; then from the first few entries. Requires: from < to.
    StretchSummary summary(std::size_t from, std::size_t to, const PlaceSource &source) const;
    /// Where exactly this entry stands; size() if it does not.
    std::size_t positionOf(const LaneEntry &entry, const PlaceSource &source) const;

    // Edits rebuild the chunk that holds the place and share all others.

    /// Without the entry at `position`; what is left of its chunk is read from `source`.
    RowIndex without(std::size_t position, const PlaceSource &source) const;
    RowIndex with(const RowItem &item, const PlaceSource &source) const;
    /// Every event from `first` on has moved by `shift` positions in the snapshot.
    RowIndex renumbered(EventIndex first, std::int64_t shift) const;

    std::size_t chunkCount() const { return m_chunks.size(); }
    const std::shared_ptr<const RowChunk> &chunk(std::size_t n) const { return m_chunks[n]; }

private:
    struct Place
    {
        std::size_t chunk;
        std::size_t offset;
    };
    Place place(std::size_t position) const;
    static LaneEntry entryOf(const RowChunk &chunk, std::size_t offset, const PlaceSource &source);
    static Instant startOf(const RowChunk &chunk, std::size_t offset, const PlaceSource &source);
    static std::uint32_t categoryOf(const RowChunk &chunk, std::size_t offset, const PlaceSource &source);
    void summarize();
    template <typename NodePasses, typename EntryPasses>
    std::size_t firstPassing(std::size_t from, std::size_t to, NodePasses nodePasses, EntryPasses entryPasses) const;
    std::vector<RowItem> itemsOf(const RowChunk &chunk, const PlaceSource &source) const;
    RowIndex replaced(std::size_t chunk, std::span<const RowItem> items) const;

    std::vector<std::shared_ptr<const RowChunk>> m_chunks;
    /// First position of each chunk, and where it begins.
    std::vector<std::uint32_t> m_firsts;
    std::vector<Instant> m_begins;
    std::size_t m_size = 0;
};

} // namespace kronika
