// SPDX-License-Identifier: GPL-3.0-or-later
// A few thousand events as columns, immutable once built and shared between snapshots. Texts stand in one arena; what
// most events lack (claims, links, ...) is kept apart for those that have it. Knows nothing of the other chunks.
#pragma once

#include "models/document/event.h"
#include "models/document/eventtime.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kronika {

/// The rarer members of an event.
struct EventExtras
{
    std::string description;
    Translations titles;
    std::vector<std::string> tags;
    std::optional<int> confidence;
    std::string marking;
    std::vector<Claim> claims;
    std::vector<Link> links;
    std::vector<Attachment> attachments;
    /// Unknown members of the event and, by position, of its actor references.
    UnknownMembers unknown;
    std::vector<UnknownMembers> unknownOfActors;

    bool isEmpty() const;
};

class EventChunk
{
public:
    static constexpr std::size_t kCapacity = 4096;

    std::size_t size() const { return m_casts.size(); }

    // Each requires row < size(); views live as long as the chunk. O(1) unless said.
    std::string_view id(std::size_t row) const { return text(row, Id); }
    std::string_view title(std::size_t row) const { return text(row, Title); }
    std::string_view when(std::size_t row) const { return text(row, When); }
    /// O(log n).
    std::string_view within(std::size_t row) const;
    EventTime time(std::size_t row) const;
    /// Where each member of a set can be (boundsOf() in edtf.h), in the document's zone and in the order of the text;
    /// empty unless the time is OneOf or AllOf. O(log n).
    std::span<const TimeBounds> members(std::size_t row) const;
    std::optional<CategoryIndex> category(std::size_t row) const;
    /// In the file's order.
    std::span<const ActorIndex> actors(std::size_t row) const;
    /// "actor" if the file gives none. Requires: n < actors(row).size().
    std::string_view role(std::size_t row, std::size_t n) const;
    /// As in the file: empty if it gives none.
    std::string_view roleText(std::size_t row, std::size_t n) const;
    /// Null for the many that have none. O(log n).
    const EventExtras *extras(std::size_t row) const;

    /// Of its placed events.
    const TimeReach &reach() const { return m_reach; }
    /// Events without `when`.
    std::size_t undatedCount() const { return m_undatedCount; }

private:
    friend class ChunkBuilder;
    enum Text { Id, When, Title, TextCount };
    /// Who does what in which category: rows share the few that differ within a chunk.
    struct Cast
    {
        /// Category position + 1; 0 if none.
        std::uint32_t category;
        /// Within m_castActors and m_castRoles.
        std::uint32_t first;
        std::uint32_t count;
    };

    const Cast &cast(std::size_t row) const { return m_castTable[m_casts[row]]; }
    std::string_view text(std::size_t row, Text which) const;

    std::string m_arena;
    /// TextCount ends per row.
    std::vector<std::uint32_t> m_textEnds;
    /// Flags, precisions and qualifiers of the time (packedShape in chunk.cpp), and where its instants begin.
    std::vector<std::uint32_t> m_timeShapes;
    std::vector<std::uint16_t> m_timeFirsts;
    /// Two a row, four where start and end differ.
    std::vector<Instant> m_instants;
    std::vector<std::uint16_t> m_casts;
    std::vector<Cast> m_castTable;
    std::vector<ActorIndex> m_castActors;
    /// Positions in m_roleWords.
    std::vector<std::uint32_t> m_castRoles;
    std::vector<std::string> m_roleWords;
    // Both sorted by row; the values are shared with the chunk that this one was edited from.
    std::vector<std::uint16_t> m_withinRows;
    std::vector<std::string> m_withins;
    std::vector<std::uint16_t> m_extraRows;
    std::vector<std::shared_ptr<const EventExtras>> m_extras;
    /// Sorted; where the members of each of these rows end in m_members.
    std::vector<std::uint16_t> m_setRows;
    std::vector<std::size_t> m_setEnds;
    std::vector<TimeBounds> m_members;
    TimeReach m_reach;
    std::size_t m_undatedCount = 0;
};

class SnapshotTables;

/// Fills one chunk. References to actors and categories are resolved through the tables; those that dangle are left out
/// (the reader has refused such a file).
class ChunkBuilder
{
public:
    explicit ChunkBuilder(std::shared_ptr<const SnapshotTables> tables);

    /// Requires: !isFull().
    void add(const Event &event);
    /// The same event as `chunk` holds in `row`, without reading its texts again. Requires: !isFull(), the same tables.
    void copy(const EventChunk &chunk, std::size_t row);
    std::size_t size() const { return m_chunk->size(); }
    bool isFull() const { return size() >= EventChunk::kCapacity; }
    /// Leaves the builder empty.
    std::shared_ptr<const EventChunk> finish();

private:
    /// Category position + 1, then position of actor and role word in turns.
    using CastKey = std::u32string;

    void addTexts(std::string_view id, std::string_view when, std::string_view title);
    void addWithin(std::string_view within);
    void addTime(const EventTime &time);
    void addMembers(std::span<const TimeBounds> members);
    void addCast(const CastKey &key);
    void addExtras(std::shared_ptr<const EventExtras> extras);
    std::uint32_t roleWord(std::string_view role);

    std::shared_ptr<const SnapshotTables> m_tables;
    std::shared_ptr<EventChunk> m_chunk;
    std::unordered_map<CastKey, std::uint16_t> m_knownCasts;
    std::map<std::string, std::uint32_t, std::less<>> m_knownRoles;
    /// Reused from event to event.
    CastKey m_key;
    std::vector<TimeBounds> m_members;
};

} // namespace kronika
