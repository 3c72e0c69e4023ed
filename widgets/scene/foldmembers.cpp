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

/// So few are listed though a closer look might part them.
constexpr std::size_t kFewMembers = 100;

void add(FoldMembers &members, EventIndex event)
{
    ++members.count;
    if (members.events.size() < kMostFoldMembers)
        members.events.push_back(event);
}

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

FoldMembers membersWithin(const RowView &row, const Mark &fold, const EventSet *among, Closeness closeness)
{
    FoldMembers members;
    const bool areFew = fold.count <= kFewMembers;
    Instant first;
    Instant until;
    for (const LaneEntry entry : row.within(fold.time)) {
        const bool isMember = entry.reach.from >= fold.time.from && entry.reach.to <= fold.time.to;
        if (!isMember || (among != nullptr && !among->contains(entry.event)))
            continue;
        const bool isFirst = members.count == 0;
        first = isFirst ? entry.reach.from : first;
        const bool isApart = !isFirst && (areFew ? entry.reach.from >= until : entry.reach.from > first);
        if (isApart && closeness == Closeness::OneInstant)
            break;
        until = isFirst ? entry.reach.to : std::max(until, entry.reach.to);
        add(members, entry.event);
    }
    return members;
}

FoldMembers membersBegunBefore(const RowView &row, const Mark &fold, const EventSet *among)
{
    FoldMembers members;
    const Instant at = fold.time.from;
    const std::size_t begun = row.startingBefore(at);
    const auto next = [&](std::size_t from) { return row.index().firstReaching(at, from, begun, row.source()); };
    for (std::size_t one = next(0); one < begun; one = next(one + 1)) {
        const EventIndex event = row.index().event(one);
        if (among == nullptr || among->contains(event))
            add(members, event);
    }
    return members;
}

} // namespace kronika
