// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a snapshot in the order in which lists show them. Knows no list.
#pragma once

#include "models/document/snapshot.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kronika {

/// By earliest finite instant; before all what begins in years that are too early for one, behind all what begins in
/// those too late, by their years; those of which no time is known (undated, open at both sides) last. Equal ones in
/// the file's order. O(n log n).
std::vector<EventIndex> timeOrder(const Snapshot &snapshot);

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
