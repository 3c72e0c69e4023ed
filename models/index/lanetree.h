// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a chronology as a tree in drawing order. Knows no events, rows or pixels.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/lanearrangement.h"

#include <optional>
#include <vector>

namespace kronika {

struct Lane
{
    /// None for the last lane, "No actor".
    std::optional<ActorIndex> actor;
    /// Position of the parent's lane in the tree.
    std::optional<std::size_t> parent;
    int depth = 0;
    std::size_t childCount = 0;
    /// One past the last lane below this one (this position + 1 if it has none).
    std::size_t subtreeEnd = 0;
    bool isPinned = false;
};

/// A lane an actor in the order of the file unless arranged otherwise, children after their parent; a last one without
/// actor if an event needs it.
std::vector<Lane> laneTree(const Snapshot &snapshot, const LaneArrangement &arrangement = {});

} // namespace kronika
