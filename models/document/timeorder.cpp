// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/timeorder.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

Instant sortKey(const EventTime &time)
{
    const bool hasInstant = time.flags.testFlag(TimeFlag::Placed) && time.earliestFinite().isFinite();
    return hasInstant ? time.earliestFinite() : Instant::max();
}

} // namespace

std::vector<EventIndex> timeOrder(const Snapshot &snapshot)
{
    std::vector<std::pair<Instant, EventIndex>> keyed;
    keyed.reserve(snapshot.eventCount());
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row)
            keyed.emplace_back(sortKey(chunk->time(row)), EventIndex{static_cast<std::uint32_t>(keyed.size())});
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<EventIndex> order;
    order.reserve(keyed.size());
    for (const auto &[key, event] : keyed)
        order.push_back(event);
    return order;
}

} // namespace kronika
