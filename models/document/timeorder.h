// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a snapshot in the order in which lists show them. Knows no list.
#pragma once

#include "models/document/snapshot.h"

#include <vector>

namespace kronika {

/// By earliest finite instant; those without one (undated, not placed, open at both sides) last. Equal ones in the
/// file's order. O(n log n).
std::vector<EventIndex> timeOrder(const Snapshot &snapshot);

} // namespace kronika
