// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/lanetree.h"

#include <algorithm>
#include <limits>

namespace kronika {

namespace {

bool needsLaneWithoutActor(const Snapshot &snapshot)
{
    for (const auto &chunk : snapshot.chunks())
        for (std::size_t row = 0; row < chunk->size(); ++row)
            if (chunk->actors(row).empty() && chunk->time(row).isDrawn())
                return true;
    return false;
}

class LaneTreeBuilder
{
public:
    LaneTreeBuilder(const Snapshot &snapshot, const LaneArrangement &arrangement)
        : m_children(snapshot.actors().size())
    {
        const std::span<const Actor> actors = snapshot.actors();
        m_isPlaced.resize(actors.size());
        m_isPinned.resize(actors.size());
        m_lanes.reserve(actors.size() + 1);
        std::vector<std::size_t> pinned;
        for (const std::string &id : arrangement.pinned) {
            const auto actor = snapshot.actorById(id);
            if (!actor || m_isPinned[raw(*actor)])
                continue;
            m_isPinned[raw(*actor)] = true;
            pinned.push_back(raw(*actor));
        }
        std::vector<std::size_t> roots;
        for (std::size_t actor = 0; actor < actors.size(); ++actor) {
            if (m_isPinned[actor])
                continue;
            const auto parent = actors[actor].parent.empty() ? std::nullopt : snapshot.actorById(actors[actor].parent);
            (parent ? m_children[raw(*parent)] : roots).push_back(actor);
        }
        if (!arrangement.order.empty())
            arrange(snapshot, arrangement.order, roots);
        for (const auto *first : {&pinned, &roots}) {
            for (const std::size_t root : *first)
                place(root);
        }
        // Only actors in a cycle are left; no reader lets one in, yet no actor may be without a lane.
        for (std::size_t actor = 0; actor < actors.size(); ++actor)
            place(actor);
    }

    std::vector<Lane> lanes() && { return std::move(m_lanes); }

private:
    struct Pending
    {
        std::size_t actor;
        std::optional<std::size_t> parentLane;
    };

    void arrange(const Snapshot &snapshot, const std::vector<std::string> &order, std::vector<std::size_t> &roots)
    {
        constexpr std::size_t last = std::numeric_limits<std::size_t>::max();
        std::vector<std::size_t> ranks(snapshot.actors().size(), last);
        for (std::size_t rank = 0; rank < order.size(); ++rank) {
            if (const auto actor = snapshot.actorById(order[rank]))
                ranks[raw(*actor)] = std::min(ranks[raw(*actor)], rank);
        }
        const auto rankOf = [&](std::size_t actor) { return ranks[actor]; };
        std::ranges::stable_sort(roots, {}, rankOf);
        for (std::vector<std::size_t> &children : m_children)
            std::ranges::stable_sort(children, {}, rankOf);
    }

    void place(std::size_t root)
    {
        std::vector<Pending> pending{{root, std::nullopt}};
        const std::size_t first = m_lanes.size();
        while (!pending.empty()) {
            const Pending next = pending.back();
            pending.pop_back();
            if (m_isPlaced[next.actor])
                continue;
            m_isPlaced[next.actor] = true;
            const std::size_t lane = addLane(next);
            const auto &children = m_children[next.actor];
            for (auto child = children.rbegin(); child != children.rend(); ++child)
                pending.push_back({*child, lane});
        }
        closeSubtrees(first);
    }

    std::size_t addLane(const Pending &next)
    {
        const int depth = next.parentLane ? m_lanes[*next.parentLane].depth + 1 : 0;
        if (next.parentLane)
            ++m_lanes[*next.parentLane].childCount;
        m_lanes.push_back({.actor = ActorIndex(static_cast<std::uint32_t>(next.actor)),
                           .parent = next.parentLane,
                           .depth = depth,
                           .childCount = 0,
                           .subtreeEnd = m_lanes.size() + 1,
                           .isPinned = m_isPinned[next.actor]});
        return m_lanes.size() - 1;
    }

    /// Children stand after their parent, so that going backwards every subtree is complete before it is handed up.
    void closeSubtrees(std::size_t first)
    {
        for (std::size_t lane = m_lanes.size(); lane-- > first;)
            if (const auto parent = m_lanes[lane].parent)
                m_lanes[*parent].subtreeEnd = std::max(m_lanes[*parent].subtreeEnd, m_lanes[lane].subtreeEnd);
    }

    std::vector<std::vector<std::size_t>> m_children;
    std::vector<bool> m_isPlaced;
    std::vector<bool> m_isPinned;
    std::vector<Lane> m_lanes;
};

} // namespace

std::vector<Lane> laneTree(const Snapshot &snapshot, const LaneArrangement &arrangement)
{
    std::vector<Lane> lanes = LaneTreeBuilder(snapshot, arrangement).lanes();
    if (needsLaneWithoutActor(snapshot))
        lanes.push_back({.actor = std::nullopt,
                         .parent = std::nullopt,
                         .depth = 0,
                         .childCount = 0,
                         .subtreeEnd = lanes.size() + 1,
                         .isPinned = false});
    return lanes;
}

} // namespace kronika
