// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a snapshot in the order in which lists show them. Knows no list.
#pragma once

#include "models/document/snapshot.h"
#include "models/document/stoppablesort.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace kronika {

using TimeKey = std::tuple<Instant, Instant, EventIndex>;

/// Of what has a place by its instants: by the earliest finite one, then the latest, then the file's order. Without
/// such an instant last.
TimeKey timeKey(const EventTime &time, EventIndex event);

/// In that order; before all what begins in years that are too early for an instant, behind all what begins in those
/// too late, by their years; those of which no time is known last. An undated event stands by its bounds. Unfinished
/// (some may be missing) if `stops`, asked often, answers true. O(n log n).
std::vector<EventIndex> timeOrder(const Snapshot &snapshot, const Stops &stops = {});
/// The same for some of its events. O(n) where they are so already.
void sortInTime(const Snapshot &snapshot, std::vector<EventIndex> &events);
/// Whether `a` comes before `b` in that order.
bool isBeforeInTime(const Snapshot &snapshot, EventIndex a, EventIndex b);

/// Of a dated event that is not placed, since its years are beyond the time line: its first instant if that is on it,
/// else Instant::min() or max() and a second one, not of time, that orders such years among one another: by their
/// length and first dozen digits. None for all other events. Costs the reading of its date.
struct FarOrder
{
    Instant first;
    Instant second;
};
/// More for the longer of two years with `Y`, or, of years as long, for that whose first dozen digits say more; without
/// its sign. Of the first one in `date`; 0 if there is none.
std::int64_t yearRank(std::string_view date);
/// Cheaply whether it may have one.
bool isFar(const EventTime &time);
std::optional<FarOrder> farOrder(const Snapshot &snapshot, EventIndex event);

} // namespace kronika
