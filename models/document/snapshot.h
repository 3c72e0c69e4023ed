// SPDX-License-Identifier: GPL-3.0-or-later
// A chronology at one moment: immutable, cheap to copy the pointer of, safe to read from any thread. An edited snapshot
// shares every chunk that the edit did not touch. Knows no file, no lane and no pixel.
#pragma once

#include "models/document/chunk.h"
#include "models/document/event.h"
#include "models/document/idtable.h"
#include "models/time/instant.h"
#include "models/time/zone.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kronika {

/// Everything but the events, with ids resolved. Shared by snapshots between which it did not change.
class SnapshotTables
{
public:
    SnapshotTables() = default;
    SnapshotTables(ChronologyInfo info, std::vector<Actor> actors, std::vector<Category> categories);

    ChronologyInfo info;
    Zone zone;
    std::vector<Actor> actors;
    std::vector<Category> categories;
    std::vector<Source> sources;
    std::vector<Era> eras;
    std::vector<SavedView> views;

    std::optional<ActorIndex> actorById(std::string_view id) const;
    std::optional<CategoryIndex> categoryById(std::string_view id) const;
    std::optional<SourceIndex> sourceById(std::string_view id) const;
    /// Must be called after the lists above were changed. Sets the zone, too: the one that `info` names, else UTC.
    void indexIds();
    // Each appends and indexes one. Requires: its id is new in its list. O(1).
    void add(Actor actor);
    void add(Category category);
    void add(Source source);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Ids = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

    Ids m_actorIds;
    Ids m_categoryIds;
    Ids m_sourceIds;
};

class Snapshot
{
public:
    Snapshot();

    const ChronologyInfo &info() const { return m_tables->info; }
    /// Of the document; UTC if it names none.
    const Zone &zone() const { return m_tables->zone; }
    const SnapshotTables &tables() const { return *m_tables; }
    std::span<const Actor> actors() const { return m_tables->actors; }
    std::span<const Category> categories() const { return m_tables->categories; }
    std::span<const Source> sources() const { return m_tables->sources; }
    std::span<const Era> eras() const { return m_tables->eras; }
    std::span<const SavedView> views() const { return m_tables->views; }

    std::size_t eventCount() const { return m_eventCount; }
    std::span<const std::shared_ptr<const EventChunk>> chunks() const { return m_chunks; }
    /// Grows with every edit of a document and with every other chronology opened in it; keys caches. 0 only for an
    /// empty snapshot.
    std::uint64_t revision() const { return m_revision; }

    struct Place
    {
        const EventChunk *chunk;
        std::size_t row;
    };
    // Each requires raw(event) < eventCount(). O(1) where chunks are full, else O(log chunks).
    Place place(EventIndex event) const;
    /// Which of chunks() has it.
    std::size_t chunkOf(EventIndex event) const;
    std::string_view id(EventIndex event) const;
    std::string_view title(EventIndex event) const;
    /// As in the file; made anew where its time says it all.
    std::string when(EventIndex event) const;
    std::string_view within(EventIndex event) const;
    /// What is written of its time: `when`, or for undated events `within`.
    std::string whenOrWithin(EventIndex event) const;
    EventTime time(EventIndex event) const;
    /// Of a time that is a set; see EventChunk::members.
    std::span<const TimeBounds> members(EventIndex event) const;
    std::optional<CategoryIndex> category(EventIndex event) const;
    std::span<const ActorIndex> actorsOf(EventIndex event) const;
    /// "actor" if the file gives none.
    std::string_view roleOf(EventIndex event, std::size_t n) const;
    const EventExtras *extras(EventIndex event) const;
    /// Asks memory for times, casts and titles of several events at once: each is then there when it is looked at,
    /// where one after the other would be waited for.
    void fetchAhead(std::span<const EventIndex> events) const;
    /// The whole event as the file has it.
    Event event(EventIndex event) const;
    /// Its title in `language` if it has one.
    std::string title(EventIndex event, const std::string &language) const;

    /// O(1).
    std::optional<EventIndex> eventById(std::string_view id) const;
    std::optional<ActorIndex> actorById(std::string_view id) const { return m_tables->actorById(id); }
    std::optional<CategoryIndex> categoryById(std::string_view id) const { return m_tables->categoryById(id); }
    std::optional<SourceIndex> sourceById(std::string_view id) const { return m_tables->sourceById(id); }

    /// First finite earliest start and last finite latest end of all placed events, in the document's zone; half-open.
    /// Where that makes no range (all ends are open, say): first and last finite instant. None if no event has one.
    std::optional<TimeRange> extent() const;
    const TimeReach &reach() const { return m_reach; }
    /// Events without `when`.
    std::size_t undatedCount() const { return m_undatedCount; }

private:
    friend class SnapshotBuilder;
    friend class SnapshotEditor;
    friend class Document;
    /// After the chunks were changed.
    void summarize();
    void indexEventIds();

    std::shared_ptr<const SnapshotTables> m_tables;
    std::vector<std::shared_ptr<const EventChunk>> m_chunks;
    /// First event of each chunk.
    std::vector<std::size_t> m_firsts;
    /// Shared by snapshots between which no id or position changed.
    std::shared_ptr<const IdTable> m_eventIds;
    std::size_t m_eventCount = 0;
    std::size_t m_undatedCount = 0;
    std::uint64_t m_revision = 0;
    TimeReach m_reach;
};

/// Makes a snapshot from values, in order. One use each; any one thread.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(SnapshotTables tables);

    /// While events come in, more that they may refer to can be added, and eras, views and `info` (all but its zone)
    /// can be changed; what is there stays where it is.
    SnapshotTables &tables() { return *m_tables; }
    /// The same; shared with chunks that are built elsewhere.
    std::shared_ptr<const SnapshotTables> sharedTables() const { return m_tables; }

    void add(const Event &event);
    /// Takes the extras out of it.
    void add(EventDraft &draft);
    /// One that was built by the same tables. Requires: no event was added by add().
    void append(std::shared_ptr<const EventChunk> chunk);
    /// Events in chunks so far.
    std::size_t size() const { return m_snapshot->m_eventCount; }
    /// What there is so far, to be looked at. O(events).
    std::shared_ptr<const Snapshot> preview() const;
    std::shared_ptr<const Snapshot> finish();
    /// The same with IdTable::hashOf the ids of all events, in order. Null if an id occurs twice.
    std::shared_ptr<const Snapshot> finish(const std::vector<std::uint64_t> &idHashes);

private:
    void flush();

    std::shared_ptr<Snapshot> m_snapshot;
    std::shared_ptr<SnapshotTables> m_tables;
    ChunkBuilder m_chunk;
};

} // namespace kronika
