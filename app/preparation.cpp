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
    for (std::size_t event = 0; event < snapshot.eventCount(); ++event)
        counts.conflicts += hasConflict(snapshot, static_cast<EventIndex>(event)) ? 1 : 0;
    return counts;
}

std::shared_ptr<const EventOrder> matchesInOrder(const EventOrder &order, const EventSet &matching)
{
    auto matches = std::make_shared<EventOrder>();
    std::ranges::copy_if(order, std::back_inserter(*matches),
                         [&](EventIndex event) { return matching.contains(event); });
    return matches;
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
    made.order =
        sameSnapshot ? request.known.order : std::make_shared<const EventOrder>(inTimeOrder(*request.snapshot));
    made.counts = sameSnapshot ? request.known.counts : countsOf(*request.snapshot);
    if (request.query.isEmpty())
        return made;
    made.matching = std::make_shared<const EventSet>(request.query.matches(*request.snapshot));
    made.matches = matchesInOrder(*made.order, *made.matching);
    return made;
}

} // namespace kronika
