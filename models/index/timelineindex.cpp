// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/timelineindex.h"

#include "models/index/timelineindexbuilder.h"

#include <utility>

namespace kronika {

std::shared_ptr<const TimelineIndex> TimelineIndex::build(std::shared_ptr<const Snapshot> snapshot,
                                                          IndexOptions options,
                                                          const std::function<bool()> &isCancelled)
{
    return TimelineIndexBuilder(std::move(snapshot), std::move(options), isCancelled).build();
}

EventTime TimelineIndex::time(EventIndex event) const
{
    return shown(m_snapshot->time(event));
}

EventTime TimelineIndex::shown(const EventTime &time) const
{
    return m_isInDocumentZone ? time : inZone(time, m_snapshot->zone(), m_options.shown);
}

std::span<const Stand> TimelineIndex::standsOf(EventIndex event) const
{
    const std::size_t position = raw(event);
    if (position >= m_standEnds.size())
        return {};
    const std::size_t first = position == 0 ? 0 : m_standEnds[position - 1];
    return std::span(m_stands).subspan(first, m_standEnds[position] - first);
}

std::optional<std::size_t> TimelineIndex::laneOf(ActorIndex actor) const
{
    if (raw(actor) >= m_laneOfActor.size())
        return std::nullopt;
    return m_laneOfActor[raw(actor)];
}

} // namespace kronika
