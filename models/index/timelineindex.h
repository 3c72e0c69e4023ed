// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a drawing needs to know of a snapshot's lanes, for one zone and one set of folded lanes: immutable, built
// once, on any thread. Knows no pixel.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/laneindex.h"
#include "models/index/lanetree.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
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
};

/// A lane that is visible under the folding.
struct VisibleLane
{
    std::optional<ActorIndex> actor;
    int depth = 0;
    std::size_t childCount = 0;
    bool isFolded = false;
    /// Lanes folded into this one.
    std::size_t hiddenLanes = 0;
    /// Distinct events with a bar or point in this band.
    std::size_t eventCount = 0;
    LaneIndex content;
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

class TimelineIndex
{
public:
    /// Null if `isCancelled` answered true. O(n log n).
    static std::shared_ptr<const TimelineIndex> build(std::shared_ptr<const Snapshot> snapshot, IndexOptions options,
                                                      const std::function<bool()> &isCancelled = {});

    const Snapshot &snapshot() const { return *m_snapshot; }
    const std::shared_ptr<const Snapshot> &sharedSnapshot() const { return m_snapshot; }
    const IndexOptions &options() const { return m_options; }
    const std::vector<VisibleLane> &lanes() const { return m_lanes; }
    /// Undated or unplaced events that are drawn in no lane, in the file's order.
    const std::vector<EventIndex> &tray() const { return m_tray; }
    /// First to last finite instant as shown, half-open. None if nothing has one.
    std::optional<TimeRange> extent() const { return m_extent; }

    /// In the zone shown.
    EventTime time(EventIndex event) const;
    /// Main stands first, each in lane order; empty for events in the tray. O(log n + stands).
    std::span<const Stand> standsOf(EventIndex event) const;

    /// The lane of an actor, or of the folded lane that holds it.
    std::optional<std::size_t> laneOf(ActorIndex actor) const;

private:
    friend class TimelineIndexBuilder;

    EventTime shown(const EventTime &time) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    IndexOptions m_options;
    /// The zone shown is the document's.
    bool m_isInDocumentZone = true;
    std::vector<VisibleLane> m_lanes;
    std::vector<std::size_t> m_laneOfActor;
    std::vector<EventIndex> m_tray;
    std::optional<TimeRange> m_extent;
    /// Stands of event e are m_stands[m_standEnds[e-1] .. m_standEnds[e]).
    std::vector<std::uint32_t> m_standEnds;
    std::vector<Stand> m_stands;
};

} // namespace kronika
