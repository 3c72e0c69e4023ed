// SPDX-License-Identifier: GPL-3.0-or-later
// In which order somebody wants the lanes, and how that changes. Values; part of no file. Knows no pixel.
#pragma once

#include "models/document/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// Ids of actors; those that a chronology does not have mean nothing.
struct LaneArrangement
{
    /// Stand first, from top to bottom, as if they had no parent.
    std::vector<std::string> pinned;
    /// Of the lanes below one parent those stand first that are in here, in this order; the others in the file's.
    std::vector<std::string> order;

    bool isPinned(std::string_view id) const;
    bool isEmpty() const { return pinned.empty() && order.empty(); }

    friend bool operator==(const LaneArrangement &, const LaneArrangement &) = default;
};

/// Pinned below those that are, or no longer.
LaneArrangement withPin(LaneArrangement arrangement, const std::string &id, bool isPinned);
/// So many places down (negative: up) among the lanes with the same parent, or among the pinned ones; no further than
/// these go. O(actors).
LaneArrangement moved(LaneArrangement arrangement, const Snapshot &snapshot, const std::string &id, int places);

} // namespace kronika
