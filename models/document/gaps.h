// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-ins for events that are withheld: they tell how many there are and roughly when, and nothing else. Used by
// belowCeiling() only.
#pragma once

#include "models/document/snapshot.h"

#include <span>
#include <string_view>
#include <vector>

namespace kronika {

/// `tables` are those of what is left of `snapshot`: a gap stands in the lanes of actors that are still there.
/// Its title is in the words that hold (wordsOf()).
std::vector<Event> gapsFor(const Snapshot &snapshot, std::span<const EventIndex> withheld, const SnapshotTables &tables,
                           std::string_view ceiling);

} // namespace kronika
