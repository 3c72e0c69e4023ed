// SPDX-License-Identifier: GPL-3.0-or-later
// Which folds of a picture hold given events, whatever they are named after, and which events a fold holds that no zoom
// can part. Knows index and display list.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"
#include "widgets/scene/displaylist.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kronika {

/// Positions in list.marks, in their order. O(marks + folds times events of their row).
std::vector<std::uint32_t> foldsHolding(std::span<const EventIndex> events, const TimelineIndex &index,
                                        const DisplayList &list);

struct FoldMembers
{
    /// In the row's order; no more than kMostFoldMembers.
    std::vector<EventIndex> events;
    std::size_t count = 0;
};
inline constexpr std::size_t kMostFoldMembers = 100'000;

enum class Closeness : std::uint8_t {
    OneInstant, ///< all begin at once; of a few, each while one before it lasts
    Any,
};

/// What stands within the time of `fold`, a mark of `row`, if it is so close; else less than its count. `among`
/// restricts if not null. O(events of the row within it).
FoldMembers membersWithin(const RowView &row, const Mark &fold, const EventSet *among, Closeness closeness);
/// What has begun before its time and reaches into it: all of a fold at the edge of a picture. O(count log n).
FoldMembers membersBegunBefore(const RowView &row, const Mark &fold, const EventSet *among);

} // namespace kronika
