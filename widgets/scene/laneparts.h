// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a display list with the marks of many lanes: some at a time on all idle cores, put together in their order, so
// that the list is the same however many there are. Used by buildDisplayList only.
#pragma once

#include "widgets/scene/lanescene.h"

#include <cstddef>
#include <span>

namespace kronika {

/// `lanes` from top to bottom.
void addLaneScenes(const LaneCommon &common, std::span<const std::size_t> lanes, DisplayList &list);

/// How many events the header of a lane speaks of: those that match, where the others are hidden.
std::size_t shownCount(const LaneCommon &common, std::size_t lane);

} // namespace kronika
