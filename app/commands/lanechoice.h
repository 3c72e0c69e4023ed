// SPDX-License-Identifier: GPL-3.0-or-later
// A chronology with only some of its lanes, as a saved view asks for. Knows no drawing.
#pragma once

#include "models/document/snapshot.h"

#include <memory>
#include <span>
#include <string>

namespace kronika {

/// The actors of these ids, in this order (unknown ids are left out), and the events that concern them; an actor whose
/// parent is left out stands on its own. O(events).
std::shared_ptr<const Snapshot> withLanes(const Snapshot &snapshot, std::span<const std::string> actorIds);

} // namespace kronika
