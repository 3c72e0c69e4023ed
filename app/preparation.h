// SPDX-License-Identifier: GPL-3.0-or-later
// All that the views show of one snapshot under one folding, zone and query, made in one go on any thread. Knows no
// widget.
#pragma once

#include "models/index/eventset.h"
#include "models/index/query.h"
#include "models/index/timelineindex.h"
#include "models/time/result.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace kronika {

struct Counts
{
    std::size_t events = 0;
    std::size_t actors = 0;
    std::size_t sources = 0;
    /// Events whose sources disagree.
    std::size_t conflicts = 0;
};

using EventOrder = std::vector<EventIndex>;

struct Preparation
{
    std::shared_ptr<const TimelineIndex> index;
    /// All events in time order. Null while a large chronology's is being made.
    std::shared_ptr<const EventOrder> order;
    Counts counts;
    /// Null: everything matches.
    std::shared_ptr<const EventSet> matching;
    std::size_t matchCount = 0;
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
    /// Nothing is drawn by the order, so that the first frame need not wait for it.
    bool needsOrder = true;
};

/// Whether an index under the one fits the other.
bool sameOptions(const IndexOptions &a, const IndexOptions &b);

/// Without an index if `isStale` answered true.
Preparation prepare(const PreparationRequest &request, const std::function<bool()> &isStale);

} // namespace kronika
