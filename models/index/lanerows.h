// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the events of one lane their rows, in data space: with room for every label where few rows are enough, else
// room for every mark, else as many as rows can hold, the rest in a last row of their own. Knows no pixel.
#pragma once

#include "models/index/parallel.h"
#include "models/index/timelineindex.h"

#include <span>

namespace kronika {

struct LaneEvents
{
    std::span<const EventIndex> mains;
    std::span<const EventIndex> mentions;
};

/// `index` needs to know times and titles only. O(n log n). Of no use once `stops`, asked now and then, answered true.
LaneIndex laneRows(const TimelineIndex &index, const RowSpace &space, const LaneEvents &events,
                   const Stops &stops = {});

} // namespace kronika
