// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/lanechoice.h"

#include <algorithm>

namespace kronika {

namespace {

SnapshotTables chosenTables(const Snapshot &snapshot, std::span<const std::string> actorIds)
{
    SnapshotTables tables = snapshot.tables();
    tables.actors.clear();
    for (const std::string &id : actorIds) {
        if (const auto actor = snapshot.actorById(id))
            tables.actors.push_back(snapshot.actors()[raw(*actor)]);
    }
    for (Actor &actor : tables.actors) {
        if (std::ranges::find(actorIds, actor.parent) == actorIds.end())
            actor.parent.clear();
    }
    tables.indexIds();
    return tables;
}

} // namespace

std::shared_ptr<const Snapshot> withLanes(const Snapshot &snapshot, std::span<const std::string> actorIds)
{
    const SnapshotTables tables = chosenTables(snapshot, actorIds);
    SnapshotBuilder builder(tables);
    for (std::size_t position = 0; position < snapshot.eventCount(); ++position) {
        Event event = snapshot.event(static_cast<EventIndex>(position));
        std::erase_if(event.actors, [&](const ActorReference &reference) { return !tables.actorById(reference.id); });
        if (!event.actors.empty())
            builder.add(event);
    }
    return builder.finish();
}

} // namespace kronika
