// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/merge.h"

#include "models/document/marking.h"
#include "models/document/mergefields.h"
#include "models/document/mergetables.h"

#include <unordered_set>

namespace kronika {

namespace {

template <typename Pair>
void addAccepted(std::vector<Pair> &same, const std::vector<Pair> &offered, const std::vector<bool> &accepted)
{
    for (std::size_t n = 0; n < std::min(offered.size(), accepted.size()); ++n) {
        if (accepted[n])
            same.push_back(offered[n]);
    }
}

std::vector<ActorPair> sameActors(const MergeProposal &proposal, const MergeDecision &decision)
{
    std::vector<ActorPair> same = proposal.sameActors;
    addAccepted(same, proposal.actors, decision.actors);
    return same;
}

/// So many are added to the last chunk there is; more make chunks of their own.
constexpr std::size_t kMostSingles = 500;

class EventsMerge
{
public:
    EventsMerge(const Snapshot &mine, const Snapshot &theirs, const TablesMerge &tables)
        : m_mine(mine)
        , m_theirs(theirs)
        , m_tables(tables)
        , m_isPaired(theirs.eventCount(), false)
    {
    }

    /// `after`: the tables that the events will stand with.
    Merge made(const std::vector<EventPair> &pairs, const std::shared_ptr<const SnapshotTables> &after,
               const IsStale &isStale)
    {
        nameEvents(pairs);
        for (const EventPair &pair : pairs)
            change(pair);
        if (m_theirs.eventCount() - pairs.size() <= kMostSingles)
            addSingly(isStale);
        else
            addChunks(ChunkBuilder(after), isStale);
        return std::move(m_merge);
    }

private:
    void addSingly(const IsStale &isStale)
    {
        std::size_t at = m_mine.eventCount();
        for (std::size_t n = 0; n < m_theirs.eventCount(); ++n) {
            if (n % kAskEvery == 0 && isStale())
                break;
            if (!m_isPaired[n])
                m_merge.edit.events.push_back({EventIndex(at++), std::nullopt, taken(EventIndex(n))});
        }
        m_merge.counts.addedEvents = at - m_mine.eventCount();
    }

    void addChunks(ChunkBuilder builder, const IsStale &isStale)
    {
        auto &chunks = m_merge.edit.tail.after;
        for (std::size_t n = 0; n < m_theirs.eventCount(); ++n) {
            if (n % kAskEvery == 0 && isStale())
                break;
            if (m_isPaired[n])
                continue;
            builder.add(taken(EventIndex(n)));
            ++m_merge.counts.addedEvents;
            if (builder.isFull())
                chunks.push_back(builder.finish());
        }
        if (builder.size() > 0)
            chunks.push_back(builder.finish());
    }

    /// Before any event is taken: links may lead forward.
    void nameEvents(const std::vector<EventPair> &pairs)
    {
        const auto call = [this](std::string id, std::string name) {
            if (id != name)
                m_merge.eventIds.emplace(std::move(id), std::move(name));
        };
        for (const EventPair &pair : pairs) {
            m_isPaired[raw(pair.theirs)] = true;
            call(std::string(m_theirs.id(pair.theirs)), std::string(m_mine.id(pair.mine)));
        }
        std::unordered_set<std::string> given;
        for (std::size_t n = 0; n < m_theirs.eventCount(); ++n) {
            if (m_isPaired[n])
                continue;
            const std::string id(m_theirs.id(EventIndex(n)));
            std::string name = freeIdLike(id, [&](const std::string &one) {
                return m_mine.eventById(one) || (one != id && (m_theirs.eventById(one) || given.contains(one)));
            });
            if (name != id)
                given.insert(name);
            call(id, std::move(name));
        }
    }

    std::string nameOf(const std::string &id) const
    {
        const auto found = m_merge.eventIds.find(id);
        return found == m_merge.eventIds.end() ? id : found->second;
    }

    /// As it is in mine.
    Event taken(EventIndex at) const
    {
        Event event = m_theirs.event(at);
        event.id = nameOf(event.id);
        m_tables.rename(event);
        for (Link &link : event.links)
            link.to = nameOf(link.to);
        for (Claim &claim : event.claims)
            claim.when = inOwnZone(claim.when, m_theirs.zone(), m_mine.zone());
        event.when = inOwnZone(event.when, m_theirs.zone(), m_mine.zone());
        event.within = inOwnZone(event.within, m_theirs.zone(), m_mine.zone());
        event.marking = inheritedMarking(event.marking, m_theirs.info(), m_mine.info());
        return event;
    }

    void change(const EventPair &pair)
    {
        EventChange change{pair.mine, m_mine.event(pair.mine), m_mine.event(pair.mine)};
        const bool isUpdate = pair.likeness == Likeness::Id;
        const Event theirs = taken(pair.theirs);
        const bool isEarlier = isUpdate && isOlder(theirs.unknown, change.before->unknown);
        if (isEarlier)
            addOlder(*change.after, theirs, m_mine.info().marking);
        else if (isUpdate)
            updateEvent(*change.after, theirs, m_mine.info().marking);
        else
            completeEvent(*change.after, theirs, m_mine.info().marking);
        const bool isSame = *change.before == *change.after;
        if (!isEarlier) {
            m_merge.givenWay.add(GivenWay::Whose::Mine, change.after->title, lostValues(*change.before, *change.after));
            m_merge.givenWay.add(GivenWay::Whose::Theirs, change.after->title, lostValues(theirs, *change.after));
        }
        const auto levelOf = [this](const Event &event) { return effectiveTlp(event.marking, m_mine.info().marking); };
        if (levelOf(*change.after) > levelOf(*change.before))
            ++m_merge.counts.markedRecords;
        if (isEarlier)
            ++m_merge.counts.olderEvents;
        else if (!isUpdate)
            ++m_merge.counts.joinedEvents;
        else
            ++(isSame ? m_merge.counts.unchangedEvents : m_merge.counts.updatedEvents);
        if (!isSame)
            m_merge.edit.events.push_back(std::move(change));
    }

    const Snapshot &m_mine;
    const Snapshot &m_theirs;
    const TablesMerge &m_tables;
    std::vector<bool> m_isPaired;
    Merge m_merge;
};

} // namespace

Merge mergeOf(const Snapshot &mine, const Snapshot &theirs, const MergeProposal &proposal,
              const MergeDecision &decision, const IsStale &isStale)
{
    const std::vector<ActorPair> actors = sameActors(proposal, decision);
    const TablesMerge tables(mine, theirs, actors);
    std::vector<EventPair> events = proposal.updates;
    addAccepted(events, proposal.events, decision.events);
    const std::shared_ptr<const SnapshotTables> before = tablesOf(mine);
    const std::shared_ptr<const SnapshotTables> after =
        tables.hasChanged() ? std::make_shared<const SnapshotTables>(tables.tables()) : before;
    Merge merge = EventsMerge(mine, theirs, tables).made(events, after, isStale);
    merge.counts.addedActors = tables.addedActors();
    merge.counts.olderActors = tables.olderActors();
    merge.counts.joinedActors = actors.size() - proposal.sameActors.size();
    merge.counts.addedSources = tables.addedSources();
    merge.counts.markedRecords += tables.markedRecords();
    merge.givenWay.add(tables.givenWay());
    merge.counts.chronologyMarking = tables.chronologyMarking();
    if (tables.hasChanged())
        merge.edit.tables = TablesChange{before, after};
    return merge;
}

} // namespace kronika
