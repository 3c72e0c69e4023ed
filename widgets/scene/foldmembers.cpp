// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/foldmembers.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace kronika {

namespace {

/// The row of what only concerns an actor, in its lane.
constexpr std::size_t kMentionRow = std::numeric_limits<std::size_t>::max();

using RowKey = std::pair<std::size_t, std::size_t>;

} // namespace

std::vector<std::uint32_t> foldsHolding(std::span<const EventIndex> events, const TimelineIndex &index,
                                        const DisplayList &list)
{
    std::map<RowKey, std::vector<Instant>> begins;
    for (const EventIndex event : events) {
        for (const Stand &stand : index.standsOf(event))
            begins[{stand.lane, stand.isMention ? kMentionRow : stand.row}].push_back(index.placeOf(event).from);
    }
    std::vector<std::uint32_t> folds;
    for (std::size_t n = 0; n < list.marks.size() && !begins.empty(); ++n) {
        const Mark &mark = list.marks[n];
        if (mark.kind != MarkKind::Fold)
            continue;
        const auto row = begins.find({mark.lane, mark.isOfMentions ? kMentionRow : mark.row});
        if (row == begins.end())
            continue;
        const auto isIn = [&mark](Instant begin) { return mark.time.from <= begin && begin < mark.time.to; };
        if (std::ranges::any_of(row->second, isIn))
            folds.push_back(static_cast<std::uint32_t>(n));
    }
    return folds;
}

} // namespace kronika
