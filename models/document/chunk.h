// SPDX-License-Identifier: GPL-3.0-or-later
// A few thousand events as columns, immutable once built and shared between snapshots. Texts stand in one arena; what
// most events lack (claims, links, ...) is kept apart for those that have it. Knows nothing of the other chunks.
#pragma once

#include "models/document/event.h"
#include "models/document/eventtime.h"
#include "models/document/raretexts.h"
#include "models/document/rowbits.h"
#include "models/document/timecolumn.h"

#include <array>
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
    static constexpr std::size_t kCapacity = kChunkRows;

    std::size_t size() const { return m_casts.size(); }

    // Each requires row < size(); views live as long as the chunk. O(1) unless said.
    std::string_view id(std::size_t row) const;
    std::string_view title(std::size_t row) const;
    /// Made anew from the time if it was written in a common way. `zone` is the document's.
    std::string when(std::size_t row, const Zone &zone) const;
    /// O(log n).
    std::string_view within(std::size_t row) const { return m_withins.at(row); }
    EventTime time(std::size_t row) const { return m_times.time(row); }
    /// Where each member of a set can be (boundsOf() in edtf.h), in the document's zone and in the order of the text;
    /// empty unless the time is OneOf or AllOf. O(log n).
    std::span<const TimeBounds> members(std::size_t row) const;
    /// Those of its time.
    TimeFlags timeFlags(std::size_t row) const { return m_times.flags(row); }
    /// Those that are placed and certainly end no earlier than `t` at the latest.
    RowBits endingFrom(Instant t) const { return m_times.endingFrom(t); }
    /// Those that are placed and begin by `t` at the earliest.
    RowBits startingBy(Instant t) const { return m_times.startingBy(t); }
    /// Those whose time passes a test that looks at anything but its bounds, and is asked once for all that are alike.
    template <typename Test>
    RowBits timesWhere(Test test) const
    {
        return m_times.where(test);
    }
    std::optional<CategoryIndex> category(std::size_t row) const { return categoryOfCast(m_casts[row]); }
    /// In the file's order.
    std::span<const ActorIndex> actors(std::size_t row) const { return actorsOfCast(m_casts[row]); }
    /// "actor" if the file gives none. Requires: n < actors(row).size().
    std::string_view role(std::size_t row, std::size_t n) const { return roleOfCast(m_casts[row], n); }
    /// As in the file: empty if it gives none.
    std::string_view roleText(std::size_t row, std::size_t n) const { return roleTextOfCast(m_casts[row], n); }
    /// Null for the many that have none. O(log n).
    const EventExtras *extras(std::size_t row) const;

    // For Snapshot::fetchAhead(), in this order.
    void fetchAhead() const;
    void fetchAhead(std::size_t row) const;
    void fetchTitleAhead(std::size_t row) const;

    // For walks over what rows have in common.
    /// Rows that have extras, in order, and these.
    std::span<const std::uint16_t> extraRows() const { return m_extraRows; }
    const EventExtras &extrasAt(std::size_t n) const { return *m_extras[n]; }
    /// Ids and titles of all rows, one behind the other, but for those that are too long.
    std::string_view texts() const { return m_texts; }
    /// Where the texts of a row begin and end in texts(); its title is their last part. Requires: !hasLongTexts(row).
    std::size_t textsFrom(std::size_t row) const { return m_textBlocks[row / kBlockRows] + m_textStarts[row]; }
    std::size_t textsTo(std::size_t row) const { return textsFrom(row + 1); }
    /// Likewise.
    std::size_t titleFrom(std::size_t row) const { return textsFrom(row) + m_idLengths[row]; }
    /// The row whose texts hold a place in texts(), from `row` on. Requires: there is one.
    std::size_t rowOfText(std::size_t place, std::size_t row = 0) const;
    bool hasLongTexts(std::size_t row) const { return m_idLengths[row] == kLong; }
    /// In order.
    std::span<const std::uint16_t> longTextRows() const { return m_longIds.rows(); }
    /// Rows with the same number have the same category, actors and roles.
    std::span<const std::uint16_t> castsOfRows() const { return m_casts; }
    std::size_t castCount() const { return m_castTable.size(); }
    std::optional<CategoryIndex> categoryOfCast(std::size_t cast) const;
    std::span<const ActorIndex> actorsOfCast(std::size_t cast) const;
    std::string_view roleOfCast(std::size_t cast, std::size_t n) const;
    std::string_view roleTextOfCast(std::size_t cast, std::size_t n) const;

    /// Of its placed events.
    const TimeReach &reach() const { return m_reach; }
    /// Events without `when`.
    std::size_t undatedCount() const { return m_undatedCount; }

private:
    friend class ChunkBuilder;

    /// Texts are found by block and place within it, which fits 16 bits: longer ones stand apart.
    static constexpr std::size_t kBlockRows = 64;
    static constexpr std::size_t kMostTextBytes = 1000;
    static constexpr std::uint8_t kLong = 255;

    /// Who does what in which category: rows share the few that differ within a chunk.
    struct Cast
    {
        /// Category position + 1; 0 if none. kOnlyActor is set if one actor without a role is all.
        std::uint32_t category;
        /// That actor; else where the list begins in m_castLists: count, actors, positions in m_roleWords.
        ActorIndex actorOrList;
    };
    static constexpr std::uint32_t kOnlyActor = 1U << 31;

    std::string m_texts;
    std::vector<std::uint32_t> m_textBlocks;
    /// One more than rows.
    std::vector<std::uint16_t> m_textStarts;
    std::vector<std::uint8_t> m_idLengths;
    RareTexts m_longIds;
    RareTexts m_longTitles;
    TimeColumn m_times;
    /// Those that cannot be made from the time.
    RareTexts m_whens;
    RareTexts m_withins;
    std::vector<std::uint16_t> m_casts;
    std::vector<Cast> m_castTable;
    std::vector<ActorIndex> m_castLists;
    std::vector<std::string> m_roleWords;
    // Sorted by row; the values are shared with the chunk that this one was edited from.
    std::vector<std::uint16_t> m_extraRows;
    std::vector<std::shared_ptr<const EventExtras>> m_extras;
    /// Sorted; where the members of each of these rows end in m_members.
    std::vector<std::uint16_t> m_setRows;
    std::vector<std::uint32_t> m_setEnds;
    std::vector<TimeBounds> m_members;
    TimeReach m_reach;
    std::size_t m_undatedCount = 0;
};

/// An event as a reader hands it over: what most have as views, references found already.
struct EventDraft
{
    struct Part
    {
        ActorIndex actor{};
        /// As in the file.
        std::string_view role;
    };

    std::string_view id;
    std::string_view title;
    std::string_view when;
    std::string_view within;
    WrittenTime time;
    std::optional<CategoryIndex> category;
    std::vector<Part> actors;
    /// unknownOfActors goes by the position in `actors`.
    EventExtras extras;
    /// In place of `extras`, if set: events that have the same may share them.
    std::shared_ptr<const EventExtras> sharedExtras;
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
    /// Takes the extras out of it. Requires: !isFull().
    void add(EventDraft &draft);
    /// The same event as `chunk` holds in `row`, without reading its texts again. Requires: !isFull(), the same tables.
    void copy(const EventChunk &chunk, std::size_t row);
    std::size_t size() const { return m_chunk->size(); }
    /// A chunk whose events are very unlike each other is full sooner.
    bool isFull() const { return size() >= EventChunk::kCapacity || m_chunk->m_times.isFull(); }
    /// Leaves the builder empty.
    std::shared_ptr<const EventChunk> finish();

private:
    /// Category position + 1, then position of actor and role word in turns.
    using CastKey = std::u32string;
    /// Of a category and one actor without a role.
    struct KnownPair
    {
        std::uint64_t key = ~std::uint64_t{0};
        std::uint16_t cast = 0;
    };

    void startChunk();
    void addTexts(std::string_view id, std::string_view title);
    void addDates(std::string_view when, std::string_view within, const EventTime &time, const WhenStyle &style);
    void addMembers(std::span<const TimeBounds> members);
    void addPair(std::uint32_t category, ActorIndex actor);
    void addCast(const CastKey &key);
    std::uint16_t castFor(const CastKey &key);
    void addExtras(std::shared_ptr<const EventExtras> extras);
    std::uint32_t roleWord(std::string_view role);

    std::shared_ptr<const SnapshotTables> m_tables;
    std::shared_ptr<EventChunk> m_chunk;
    std::unordered_map<CastKey, std::uint16_t> m_knownCasts;
    std::map<std::string, std::uint32_t, std::less<>> m_knownRoles;
    /// In front of m_knownCasts, for the casts that most events have.
    std::array<KnownPair, 1024> m_knownPairs;
    /// Reused from event to event.
    CastKey m_key;
};

} // namespace kronika
