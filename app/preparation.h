// SPDX-License-Identifier: GPL-3.0-or-later
// All that the views show of one snapshot under one folding, zone and query, made in one go on any thread. Knows no
// widget.
#pragma once

#include "app/viewstate.h"
#include "models/document/linktable.h"
#include "models/document/marking.h"
#include "models/index/eventset.h"
#include "models/index/laneoccupancy.h"
#include "models/index/query.h"
#include "models/index/timelineindex.h"
#include "models/time/result.h"
#include "widgets/scene/scenebuilder.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kronika {

struct Counts
{
    std::size_t events = 0;
    std::size_t actors = 0;
    std::size_t sources = 0;
    /// Events whose sources disagree.
    std::size_t conflicts = 0;
    /// Of events, sources, and actors, categories and eras: how many bear each level.
    TlpCounts markedEvents{};
    TlpCounts markedSources{};
    TlpCounts markedAside{};
};

using EventOrder = std::vector<EventIndex>;

struct Preparation
{
    std::shared_ptr<const TimelineIndex> index;
    /// All events in time order. Null while a large chronology's is being made.
    std::shared_ptr<const EventOrder> order;
    /// Null while a large chronology's are being looked up.
    std::shared_ptr<const LinkTable> links;
    Counts counts;
    /// Null: everything matches.
    std::shared_ptr<const EventSet> matching;
    std::size_t matchCount = 0;
    /// Null where lanes are few, or all are shown.
    std::shared_ptr<const LaneOccupancy> occupancy;
    /// Why the query found nothing and hides nothing; empty if it could be asked.
    Error queryError = {};
};

struct PreparationRequest
{
    std::shared_ptr<const Snapshot> snapshot;
    IndexOptions options;
    Query query;
    /// Whatever still fits is taken over from it.
    Preparation known;
    /// Nothing is drawn by the order and the links, so that the first frame need not wait for them.
    bool needsOrder = true;
    bool hidesEmptyLanes = false;
    NonMatching nonMatching = NonMatching::Dimmed;
};

/// Up to so many events the work is done before the next frame; of more of them on a worker.
bool isSmall(const Snapshot &snapshot);
/// The language asked for, else the chronology's own.
std::string languageOf(const Snapshot &snapshot, const std::string &asked);
Zone zoneOf(const Snapshot &snapshot, const ZoneChoice &choice);

/// Whether an index under the one fits the other.
bool sameOptions(const IndexOptions &a, const IndexOptions &b);

/// Without an index if `isStale` answered true.
Preparation prepare(const PreparationRequest &request, const std::function<bool()> &isStale);

} // namespace kronika
