// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and neighbours: the events in time, and the next one in a lane or of the next lane, as arrow keys walk them.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"

#include <optional>
#include <vector>

namespace kronika {

enum class Step { Previous, Next };

/// By earliest finite instant, then latest, then position; years beyond the time line as in timeOrder(); events without
/// a time last, in the file's order.
std::vector<EventIndex> inTimeOrder(const Snapshot &snapshot);
/// The same for some of its events. O(n) where they are so already.
void sortInTime(const Snapshot &snapshot, std::vector<EventIndex> &events);

/// Whether `a` comes before `b` in that order.
bool isBeforeInTime(const Snapshot &snapshot, EventIndex a, EventIndex b);

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
