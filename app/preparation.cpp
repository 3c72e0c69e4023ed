// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation.h"

#include "models/document/conflict.h"
#include "models/document/timeorder.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace kronika {

namespace {

std::size_t conflictsIn(const Snapshot &snapshot, std::size_t first, std::size_t end)
{
    std::size_t conflicts = 0;
    for (std::size_t event = first; event < end; ++event)
        conflicts += hasConflict(snapshot, static_cast<EventIndex>(event)) ? 1 : 0;
    return conflicts;
}

Counts countsOf(const Snapshot &snapshot)
{
    Counts counts{.events = snapshot.eventCount(),
                  .actors = snapshot.actors().size(),
                  .sources = snapshot.sources().size(),
                  .conflicts = 0,
                  .markedEvents = eventMarkings(snapshot, 0, snapshot.eventCount()),
                  .markedSources = sourceMarkings(snapshot),
                  .markedAside = markingsAside(snapshot)};
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t n = 0; n < chunk->extraRows().size(); ++n)
            counts.conflicts += conflictsOf(chunk->extrasAt(n), snapshot.tables()) != Conflicts() ? 1 : 0;
    }
    return counts;
}

/// What is known of the snapshot `was`, carried over an edit of its events; actors and sources are the same.
void recount(Counts &counts, const Snapshot &was, const Snapshot &snapshot, const SnapshotDifference &difference)
{
    counts.events = snapshot.eventCount();
    counts.conflicts -= conflictsIn(was, difference.first, difference.oldEnd);
    counts.conflicts += conflictsIn(snapshot, difference.first, difference.newEnd);
    const TlpCounts gone = eventMarkings(was, difference.first, difference.oldEnd);
    const TlpCounts come = eventMarkings(snapshot, difference.first, difference.newEnd);
    for (std::size_t level = 0; level < counts.markedEvents.size(); ++level)
        counts.markedEvents[level] += come[level] - gone[level];
}

/// Where an event stands in the order of its snapshot.
EventOrder::const_iterator placeIn(const EventOrder &order, EventIndex event, const Snapshot &snapshot)
{
    const auto found =
        std::ranges::partition_point(order, [&](EventIndex other) { return isBeforeInTime(snapshot, other, event); });
    return found != order.end() && *found == event ? found : std::ranges::find(order, event);
}

/// The order of the snapshot `was`, carried over an edit. O(events), of which hardly any is looked at.
EventOrder carriedOver(const EventOrder &before, const Snapshot &was, const SnapshotDifference &difference,
                       const Snapshot &snapshot)
{
    constexpr std::size_t few = 8;
    EventOrder order;
    order.reserve(before.size() + difference.inserted.size()); // a list of millions is copied once, not thrice
    if (difference.removed.size() <= few) { // finding one among a million is quick, a look-up for each is not
        std::vector<EventOrder::const_iterator> gaps;
        for (const EventIndex event : difference.removed)
            gaps.push_back(placeIn(before, event, was));
        std::ranges::sort(gaps);
        auto from = before.begin();
        for (const auto gap : gaps) {
            order.insert(order.end(), from, gap);
            from = std::next(gap);
        }
        order.insert(order.end(), from, before.end());
    } else {
        const std::set<EventIndex> removed(difference.removed.begin(), difference.removed.end());
        std::ranges::remove_copy_if(before, std::back_inserter(order),
                                    [&removed](EventIndex event) { return removed.contains(event); });
    }
    for (EventIndex &event : order) {
        if (difference.shift == 0)
            break;
        if (event >= difference.movedFrom)
            event = EventIndex(static_cast<std::int64_t>(raw(event)) + difference.shift);
    }
    for (const EventIndex event : difference.inserted)
        order.insert(std::ranges::partition_point(
                         order, [&](EventIndex other) { return isBeforeInTime(snapshot, other, event); }),
                     event);
    return order;
}

/// From what is known before an edit; false where everything must be made anew.
bool carryOver(const PreparationRequest &request, Preparation &made)
{
    const Preparation &known = request.known;
    SnapshotDifference difference;
    made.index = TimelineIndex::updated(*known.index, request.snapshot, &difference);
    if (!made.index)
        return false;
    if (known.order)
        made.order = std::make_shared<const EventOrder>(
            carriedOver(*known.order, known.index->snapshot(), difference, *request.snapshot));
    if (known.links &&
        LinkTable::areSame(known.index->snapshot(), *request.snapshot, difference.first, difference.newEnd))
        made.links = known.links;
    made.counts = known.counts;
    recount(made.counts, known.index->snapshot(), *request.snapshot, difference);
    return true;
}

void findMatches(const PreparationRequest &request, Preparation &made, const std::function<bool()> &isStale)
{
    made.matchCount = request.snapshot->eventCount();
    if (request.query.isEmpty())
        return;
    const Result<EventSet> found = request.query.evaluated(*request.snapshot, isStale);
    if (!found) {
        made.queryError = found.error();
        return;
    }
    made.matching = std::make_shared<const EventSet>(*found);
    made.matchCount = made.matching->count();
}

void findOccupancy(const PreparationRequest &request, Preparation &made, const std::function<bool()> &isStale)
{
    const std::shared_ptr<const LaneOccupancy> &known = request.known.occupancy;
    const auto among = request.nonMatching == NonMatching::Hidden ? made.matching : nullptr;
    if (made.index->lanes().size() <= LaneOccupancy::kManyLanes)
        return;
    made.occupancy = known && known->index() == made.index && known->among() == among
                         ? known
                         : std::make_shared<const LaneOccupancy>(made.index, among, isStale);
}

} // namespace

bool isSmall(const Snapshot &snapshot)
{
    constexpr std::size_t most = 20'000;
    return snapshot.eventCount() <= most;
}

std::string languageOf(const Snapshot &snapshot, const std::string &asked)
{
    if (!asked.empty())
        return asked;
    const std::string &language = snapshot.info().language;
    return language.empty() ? std::string("en") : language;
}

Zone zoneOf(const Snapshot &snapshot, const ZoneChoice &choice)
{
    const Zone own = snapshot.zone();
    switch (choice.kind) {
    case ZoneChoice::Kind::Utc:
        return {};
    case ZoneChoice::Kind::Local:
        return Zone::local();
    case ZoneChoice::Kind::Named: {
        const Result<Zone> named = Zone::byName(choice.name);
        return named ? *named : own;
    }
    case ZoneChoice::Kind::Document:
        break;
    }
    return own;
}

bool sameOptions(const IndexOptions &a, const IndexOptions &b)
{
    return a.shown == b.shown && a.folded == b.folded && a.language == b.language && a.arrangement == b.arrangement;
}

Preparation prepare(const PreparationRequest &request, const std::function<bool()> &isStale)
{
    Preparation made;
    const std::shared_ptr<const TimelineIndex> &known = request.known.index;
    const bool sameSnapshot = known && known->sharedSnapshot() == request.snapshot;
    const bool sameLanes = known && sameOptions(known->options(), request.options);
    const bool isCarriedOver = !sameSnapshot && sameLanes && carryOver(request, made);
    if (sameSnapshot && sameLanes)
        made.index = known;
    else if (!isCarriedOver)
        made.index = TimelineIndex::build(request.snapshot, request.options, isStale);
    if (!made.index)
        return made;
    if (sameSnapshot) {
        made.order = request.known.order;
        made.links = request.known.links;
        made.counts = request.known.counts;
    } else if (!isCarriedOver) {
        if (request.needsOrder) {
            made.order = std::make_shared<const EventOrder>(timeOrder(*request.snapshot, isStale));
            made.links = std::make_shared<const LinkTable>(*request.snapshot);
        }
        made.counts = countsOf(*request.snapshot);
    }
    findMatches(request, made, isStale);
    if (request.hidesEmptyLanes)
        findOccupancy(request, made, isStale);
    return made;
}

} // namespace kronika
