// SPDX-License-Identifier: GPL-3.0-or-later
// Which folds of a picture hold given events, whatever they are named after. Knows index and display list.
#pragma once

#include "models/index/timelineindex.h"
#include "widgets/scene/displaylist.h"

#include <span>
#include <vector>

namespace kronika {

/// Positions in list.marks, in their order. O(marks + folds times events of their row).
std::vector<std::uint32_t> foldsHolding(std::span<const EventIndex> events, const TimelineIndex &index,
                                        const DisplayList &list);

} // namespace kronika
