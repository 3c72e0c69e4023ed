// SPDX-License-Identifier: GPL-3.0-or-later
// How the keyboard walks from event to event: within lanes, between them and into the tray. Pure functions.
#pragma once

#include "models/index/navigation.h"
#include "models/index/timelineindex.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kronika {

/// A Focus with this lane stands in the tray.
inline constexpr std::size_t kTrayLane = static_cast<std::size_t>(-1);

enum class Direction : std::uint8_t { Left, Right, Up, Down };

/// The next place in a direction; none at the ends. From the tray, up leads to the last lane. `among` restricts if not
/// null.
std::optional<Focus> stepped(const TimelineIndex &index, Focus from, Direction direction, const EventSet *among);
/// Where an event stands: in `preferred` if it has a bar or point there, else in its first lane, else in the tray.
Focus focusOn(const TimelineIndex &index, EventIndex event, std::optional<std::size_t> preferred);
/// Events with a bar or point in a lane, in time order within each row.
std::vector<EventIndex> eventsOfLane(const TimelineIndex &index, std::size_t lane, const EventSet *among);

} // namespace kronika
