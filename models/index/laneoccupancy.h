// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes have anything in a range of time, so that those without can be left out. Knows no pixel.
#pragma once

#include "models/index/rowmatches.h"
#include "models/index/timelineindex.h"

#include <vector>

namespace kronika {

/// A flag a lane: an event stands in it, or in a lane below it in the tree, whose reach overlaps `range`. `matches`
/// restricts to a set when not null. O(rows log n) and, of rows whose events overlap, their matches in the range.
std::vector<bool> occupiedLanes(const TimelineIndex &index, TimeRange range, TimelineMatches *matches);

} // namespace kronika
