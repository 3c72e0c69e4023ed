// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a drawing needs to know of a snapshot's lanes, for one zone and one set of folded lanes: immutable, built
// once, on any thread. Knows no pixel.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/laneindex.h"
#include "models/index/lanetree.h"
#include "models/index/rowspace.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kronika {

struct IndexOptions
{
    /// The zone that calendar dates are placed in.
    Zone shown;
    /// Ids of actors whose lanes are folded: their children's events stand in their own band.
    std::set<std::string, std::less<>> folded;
    /// Language of the labels that rows leave room for.
    std::string language;
    LaneArrangement arrangement = {};
};

/// A lane that is visible under the folding.
struct VisibleLane
{
    std::optional<ActorIndex> actor;
    int depth = 0;
    std::size_t childCount = 0;
    bool isFolded = false;
    bool isPinned = false;
    /// Lanes folded into this one.
    std::size_t hiddenLanes = 0;
    /// Distinct events with a bar or point in this band.
    std::size_t eventCount = 0;
    /// Never null once built; lanes without anything share one.
    std::shared_ptr<const LaneIndex> content;
};

/// The lanes that an event stands in, and those that it only concerns; each sorted.
struct EventLanes
{
    std::vector<std::size_t> mains;
    std::vector<std::size_t> mentions;
};

/// One place where an event stands.
struct Stand
{
    /// Position in TimelineIndex::lanes().
    std::size_t lane = 0;
    /// Requires !isMention.
    std::size_t row = 0;
    bool isMention = false;

    friend bool operator==(const Stand &, const Stand &) = default;
};

/// What an index took over from one snapshot to the next.
struct SnapshotDifference
{
    /// Positions before of events that are gone or look different to an index, and after of those that are new or do.
    std::vector<EventIndex> removed;
    std::vector<EventIndex> inserted;
    /// All events that stood at or behind `movedFrom` have moved by so many positions.
    EventIndex movedFrom{};
    std::int64_t shift = 0;
    /// First event, and one past the last before and after, of the chunks that the snapshots do not share.
    std::size_t first = 0;
    std::size_t oldEnd = 0;
    std::size_t newEnd = 0;
};

class TimelineIndex final : public PlaceSource
{
public:
    /// Null if `isCancelled` answered true; it is asked on the calling thread only, the work is done on all cores.
    /// O(n log n).
    static std::shared_ptr<const TimelineIndex> build(std::shared_ptr<const Snapshot> snapshot, IndexOptions options,
                                                      const std::function<bool()> &isCancelled = {});
    /// That of an edited snapshot under the same options, sharing whatever the edit did not touch: other events keep
    /// their rows. Null where that makes no sense: small chronologies, large edits, other actors.
    static std::shared_ptr<const TimelineIndex> updated(const TimelineIndex &previous,
                                                        const std::shared_ptr<const Snapshot> &snapshot,
                                                        SnapshotDifference *difference = nullptr);
    /// Up to so many events are placed anew after every edit, as if just opened.
    static constexpr std::size_t kSmallCount = 20'000;

    const Snapshot &snapshot() const { return *m_snapshot; }
    const std::shared_ptr<const Snapshot> &sharedSnapshot() const { return m_snapshot; }
    const IndexOptions &options() const { return m_options; }
    const std::vector<VisibleLane> &lanes() const { return m_lanes; }
    /// Undated or unplaced events that are drawn in no lane: first those without a date, then those whose date is
    /// beyond the time line; each in the order of lists, by what is known of their time.
    const std::vector<EventIndex> &tray() const { return m_tray; }
    /// First to last finite instant as shown, half-open. None if nothing has one.
    std::optional<TimeRange> extent() const { return m_extent; }
    /// The same of what is drawn of each of the snapshot's chunks.
    const std::vector<std::optional<TimeRange>> &chunkExtents() const { return m_chunkExtents; }

    /// In the zone shown.
    EventTime time(EventIndex event) const;
    TimeRange placeOf(EventIndex event) const override;
    std::uint32_t categoryNumber(EventIndex event) const override;
    RowItem rowItem(EventIndex event) const;
    /// Where room was left for its label when rows were assigned.
    LabelSide labelSide(EventIndex event) const;

    /// Requires: row < lanes()[lane].content->rowCount().
    RowView row(std::size_t lane, std::size_t row) const { return m_lanes[lane].content->row(row, *this); }
    RowView mentions(std::size_t lane) const { return m_lanes[lane].content->mentions(*this); }

    /// Empty for events in the tray. Overwrites `into`.
    void findLanes(EventIndex event, EventLanes &into) const;
    /// Main stands first, each in lane order; empty for events in the tray. O(rows log n) a stand.
    std::vector<Stand> standsOf(EventIndex event) const;

    /// The lane of an actor, or of the folded lane that holds it.
    std::optional<std::size_t> laneOf(ActorIndex actor) const;

private:
    friend class TimelineIndexBuilder;
    friend class TimelineIndexUpdate;

    EventTime shown(const EventTime &time) const;
    void findLanes(const EventChunk &chunk, std::size_t row, EventLanes &into) const;
    /// First to last finite instant of a chunk's drawn events.
    std::optional<TimeRange> extentOf(const EventChunk &chunk) const;
    void widenToChunks();

    std::shared_ptr<const Snapshot> m_snapshot;
    IndexOptions m_options;
    /// The zone shown is the document's.
    bool m_isInDocumentZone = true;
    std::vector<VisibleLane> m_lanes;
    std::vector<std::size_t> m_laneOfActor;
    std::vector<EventIndex> m_tray;
    /// Of each of the snapshot's chunks.
    std::vector<std::optional<TimeRange>> m_chunkExtents;
    std::optional<TimeRange> m_extent;
    /// As rows were assigned; edits of large chronologies keep it.
    RowSpace m_space{std::nullopt};
};

} // namespace kronika
