// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/lanearrangement.h"

#include "models/index/lanetree.h"

#include <algorithm>

namespace kronika {

namespace {

/// The actors whose lanes have the same parent and are as pinned as that of `id`, from top to bottom.
std::vector<std::string> beside(const LaneArrangement &arrangement, const Snapshot &snapshot, const std::string &id)
{
    const std::vector<Lane> lanes = laneTree(snapshot, arrangement);
    const auto idOf = [&](const Lane &lane) { return snapshot.actors()[raw(*lane.actor)].id; };
    const auto own = std::ranges::find_if(lanes, [&](const Lane &lane) { return lane.actor && idOf(lane) == id; });
    std::vector<std::string> ids;
    if (own == lanes.end())
        return ids;
    for (const Lane &lane : lanes) {
        if (lane.actor && lane.parent == own->parent && arrangement.isPinned(idOf(lane)) == arrangement.isPinned(id))
            ids.push_back(idOf(lane));
    }
    return ids;
}

} // namespace

bool LaneArrangement::isPinned(std::string_view id) const
{
    return std::ranges::find(pinned, id) != pinned.end();
}

LaneArrangement withPin(LaneArrangement arrangement, const std::string &id, bool isPinned)
{
    std::erase(arrangement.pinned, id);
    if (isPinned)
        arrangement.pinned.push_back(id);
    return arrangement;
}

LaneArrangement moved(LaneArrangement arrangement, const Snapshot &snapshot, const std::string &id, int places)
{
    std::vector<std::string> ids = beside(arrangement, snapshot, id);
    const auto own = std::ranges::find(ids, id);
    if (own == ids.end())
        return arrangement;
    const std::ptrdiff_t from = own - ids.begin();
    const std::ptrdiff_t last = static_cast<std::ptrdiff_t>(ids.size()) - 1;
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + places, 0, last);
    if (to > from)
        std::rotate(own, own + 1, ids.begin() + to + 1);
    else
        std::rotate(ids.begin() + to, own, own + 1);
    if (arrangement.isPinned(id)) {
        arrangement.pinned = std::move(ids);
        return arrangement;
    }
    if (to == from)
        return arrangement;
    std::erase_if(arrangement.order,
                  [&](const std::string &known) { return std::ranges::find(ids, known) != ids.end(); });
    arrangement.order.insert(arrangement.order.end(), ids.begin(), ids.end());
    return arrangement;
}

} // namespace kronika
