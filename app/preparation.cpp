// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation.h"

#include "models/document/conflict.h"
#include "models/index/navigation.h"

#include <algorithm>

namespace kronika {

namespace {

bool sameOptions(const IndexOptions &a, const IndexOptions &b)
{
    return a.shown == b.shown && a.folded == b.folded && a.language == b.language;
}

Counts countsOf(const Snapshot &snapshot)
{
    Counts counts{snapshot.eventCount(), snapshot.actors().size(), snapshot.sources().size(), 0};
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t n = 0; n < chunk->extraRows().size(); ++n)
            counts.conflicts += conflictsOf(chunk->extrasAt(n), snapshot.tables()) != Conflicts() ? 1 : 0;
    }
    return counts;
}

} // namespace

Preparation prepare(const PreparationRequest &request, const std::function<bool()> &isStale)
{
    Preparation made;
    const std::shared_ptr<const TimelineIndex> &known = request.known.index;
    const bool sameSnapshot = known && known->sharedSnapshot() == request.snapshot;
    made.index = sameSnapshot && sameOptions(known->options(), request.options)
                     ? known
                     : TimelineIndex::build(request.snapshot, request.options, isStale);
    if (!made.index)
        return made;
    if (sameSnapshot)
        made.order = request.known.order;
    else if (request.needsOrder)
        made.order = std::make_shared<const EventOrder>(inTimeOrder(*request.snapshot));
    made.counts = sameSnapshot ? request.known.counts : countsOf(*request.snapshot);
    made.matchCount = request.snapshot->eventCount();
    if (request.query.isEmpty())
        return made;
    const Result<EventSet> found = request.query.evaluated(*request.snapshot, isStale);
    made.matching = std::make_shared<const EventSet>(found ? *found : EventSet(request.snapshot->eventCount()));
    made.matchCount = made.matching->count();
    return made;
}

} // namespace kronika
