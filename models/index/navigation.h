// SPDX-License-Identifier: GPL-3.0-or-later
// Neighbours: the next event in a lane or of the next lane, as arrow keys walk them, in the order of time.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"

#include <optional>

namespace kronika {

enum class Step { Previous, Next };

/// A place to stand on: an event in a lane.
struct Focus
{
    EventIndex event{};
    std::size_t lane = 0;

    friend bool operator==(const Focus &, const Focus &) = default;
};

/// The neighbour in time within the lane (mentions left out); none at its ends. `among` restricts to a set when not
/// null.
std::optional<Focus> besideInLane(const TimelineIndex &index, Focus from, Step step, const EventSet *among);
/// The event nearest in time in the next lane that has one.
std::optional<Focus> inNextLane(const TimelineIndex &index, Focus from, Step step, const EventSet *among);
/// The event of the first (last) instant in all lanes.
std::optional<Focus> atEnd(const TimelineIndex &index, Step step, const EventSet *among);

} // namespace kronika
