// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/timelineindex.h"

#include "models/index/timelineindexbuilder.h"
#include "models/index/timelineindexupdate.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

void sortUnique(std::vector<std::size_t> &lanes)
{
    if (lanes.size() < 2)
        return;
    std::ranges::sort(lanes);
    const auto repeated = std::ranges::unique(lanes);
    lanes.erase(repeated.begin(), repeated.end());
}

} // namespace

std::shared_ptr<const TimelineIndex> TimelineIndex::build(std::shared_ptr<const Snapshot> snapshot,
                                                          IndexOptions options,
                                                          const std::function<bool()> &isCancelled)
{
    return TimelineIndexBuilder(std::move(snapshot), std::move(options), isCancelled).build();
}

std::shared_ptr<const TimelineIndex> TimelineIndex::updated(const TimelineIndex &previous,
                                                            const std::shared_ptr<const Snapshot> &snapshot,
                                                            SnapshotDifference *difference)
{
    TimelineIndexUpdate update(previous, snapshot);
    auto made = update.made();
    if (difference != nullptr)
        *difference = update.difference();
    return made;
}

EventTime TimelineIndex::time(EventIndex event) const
{
    return shown(m_snapshot->time(event));
}

EventTime TimelineIndex::shown(const EventTime &time) const
{
    return m_isInDocumentZone ? time : inZone(time, m_snapshot->zone(), m_options.shown);
}

TimeRange TimelineIndex::placeOf(EventIndex event) const
{
    return kronika::placeOf(time(event));
}

RowItem TimelineIndex::rowItem(EventIndex event) const
{
    const EventTime own = time(event);
    const bool isPlain = !own.flags.testFlag(TimeFlag::FromWithin);
    return {.entry = {event, kronika::placeOf(own), isPlain},
            .category = categoryNumber(event),
            .isPoint = !own.flags.testFlag(TimeFlag::Interval)};
}

std::uint32_t TimelineIndex::categoryNumber(EventIndex event) const
{
    const auto category = m_snapshot->category(event);
    return category ? static_cast<std::uint32_t>(raw(*category)) + 1 : 0;
}

LabelSide TimelineIndex::labelSide(EventIndex event) const
{
    const std::size_t width = m_snapshot->extras(event) == nullptr // nearly all are written in one language
                                  ? widthInCharacters(m_snapshot->title(event))
                                  : widthInCharacters(m_snapshot->title(event, m_options.language));
    return m_space.roomFor(time(event), width).labelSide;
}

void TimelineIndex::findLanes(const EventChunk &chunk, std::size_t row, EventLanes &into) const
{
    into.mains.clear();
    into.mentions.clear();
    const std::span<const ActorIndex> actors = chunk.actors(row);
    for (std::size_t n = 0; n < actors.size(); ++n)
        (standsInLane(chunk.role(row, n)) ? into.mains : into.mentions).push_back(m_laneOfActor[raw(actors[n])]);
    if (into.mains.empty())
        into.mains.push_back(actors.empty() ? m_lanes.size() - 1 : into.mentions.front());
    sortUnique(into.mains);
    sortUnique(into.mentions);
    std::erase_if(into.mentions, [&into](std::size_t lane) { return std::ranges::binary_search(into.mains, lane); });
}

void TimelineIndex::findLanes(EventIndex event, EventLanes &into) const
{
    into.mains.clear();
    into.mentions.clear();
    if (raw(event) >= m_snapshot->eventCount() || !m_snapshot->time(event).isDrawn())
        return;
    const auto [chunk, row] = m_snapshot->place(event);
    findLanes(*chunk, row, into);
}

std::vector<Stand> TimelineIndex::standsOf(EventIndex event) const
{
    EventLanes lanes;
    findLanes(event, lanes);
    std::vector<Stand> stands;
    if (lanes.mains.empty())
        return stands;
    const LaneEntry entry{event, placeOf(event)};
    for (const std::size_t lane : lanes.mains)
        stands.push_back(
            {.lane = lane, .row = m_lanes[lane].content->rowOf(entry, *this).value_or(0), .isMention = false});
    for (const std::size_t lane : lanes.mentions)
        stands.push_back({.lane = lane, .row = 0, .isMention = true});
    return stands;
}

std::optional<std::size_t> TimelineIndex::laneOf(ActorIndex actor) const
{
    if (raw(actor) >= m_laneOfActor.size())
        return std::nullopt;
    return m_laneOfActor[raw(actor)];
}

std::optional<TimeRange> TimelineIndex::extentOf(const EventChunk &chunk) const
{
    TimeRange extent{Instant::max(), Instant::min()};
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const EventTime time = shown(chunk.time(row));
        if (!time.isDrawn())
            continue;
        const Instant first = time.earliestFinite();
        const Instant last = time.latestFinite();
        if (first.isFinite() && last.isFinite())
            extent = {std::min(extent.from, first), std::max(extent.to, last + Duration{1})};
    }
    return extent.isEmpty() ? std::nullopt : std::optional(extent);
}

void TimelineIndex::widenToChunks()
{
    m_extent.reset();
    for (const std::optional<TimeRange> &extent : m_chunkExtents) {
        if (extent)
            m_extent = m_extent ? TimeRange{std::min(m_extent->from, extent->from), std::max(m_extent->to, extent->to)}
                                : *extent;
    }
}

} // namespace kronika
