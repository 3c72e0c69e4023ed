// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/laneorder.h"

#include "widgets/focuswalk.h"

#include <algorithm>
#include <tuple>

namespace kronika {

namespace {

using TimeKey = std::tuple<Instant, Instant, EventIndex>;

/// As the arrow keys walk: events without a finite instant come last.
TimeKey keyOf(const TimelineIndex &index, EventIndex event)
{
    const EventTime time = index.time(event);
    const Instant first = time.earliestFinite();
    return first.isFinite() ? TimeKey{first, time.latestFinite(), event}
                            : TimeKey{Instant::max(), Instant::max(), event};
}

std::vector<EventIndex> inOrder(const TimelineIndex &index, const std::vector<EventIndex> &events)
{
    std::vector<TimeKey> keys;
    keys.reserve(events.size());
    for (const EventIndex event : events)
        keys.push_back(keyOf(index, event));
    std::ranges::sort(keys);
    std::vector<EventIndex> sorted;
    sorted.reserve(keys.size());
    for (const TimeKey &key : keys) {
        if (sorted.empty() || sorted.back() != std::get<2>(key))
            sorted.push_back(std::get<2>(key));
    }
    return sorted;
}

} // namespace

LaneOrder::LaneOrder(std::shared_ptr<const TimelineIndex> index, const EventSet *among)
    : m_index(std::move(index))
    , m_among(among)
{
}

std::size_t LaneOrder::laneCount() const
{
    return m_index ? m_index->lanes().size() + (m_index->tray().empty() ? 0 : 1) : 0;
}

const std::vector<EventIndex> &LaneOrder::events(std::size_t lane) const
{
    const auto known = m_events.find(lane);
    if (known != m_events.end())
        return known->second;
    std::vector<EventIndex> &events = m_events[lane];
    if (!isTray(lane))
        return events = inOrder(*m_index, eventsOfLane(*m_index, lane, m_among));
    std::ranges::copy_if(m_index->tray(), std::back_inserter(events),
                         [this](EventIndex event) { return m_among == nullptr || m_among->contains(event); });
    return events;
}

std::span<const EventIndex> LaneOrder::events(LanePart part) const
{
    const std::span<const EventIndex> all = events(part.lane);
    if (part.step == 0)
        return all;
    const std::size_t first = std::min(part.step * part.number, all.size());
    return all.subspan(first, std::min(part.step, all.size() - first));
}

std::optional<LanePart> LaneOrder::find(EventIndex event, std::size_t lane) const
{
    if (lane >= laneCount())
        return std::nullopt;
    const std::vector<EventIndex> &all = events(lane);
    const auto found = isTray(lane) ? std::ranges::find(all, event)
                                    : std::ranges::lower_bound(all, keyOf(*m_index, event), {},
                                                               [&](EventIndex e) { return keyOf(*m_index, e); });
    if (found == all.end() || *found != event)
        return std::nullopt;
    return LanePart{lane, 1, static_cast<std::size_t>(found - all.begin())};
}

std::size_t LaneOrder::stepFor(std::size_t count)
{
    std::size_t step = 1;
    while (step * kMostParts < count)
        step *= kMostParts;
    return step;
}

std::size_t LaneOrder::partCount(LanePart part) const
{
    if (part.step == 1)
        return 0;
    const std::size_t count = events(part).size();
    const std::size_t step = part.step == 0 ? stepFor(count) : part.step / kMostParts;
    return (count + step - 1) / step;
}

LanePart LaneOrder::part(LanePart part, std::size_t n) const
{
    if (part.step == 0)
        return {part.lane, stepFor(events(part.lane).size()), n};
    return {part.lane, part.step / kMostParts, part.number * kMostParts + n};
}

std::optional<LanePart> LaneOrder::parent(LanePart part) const
{
    if (part.step == 0)
        return std::nullopt;
    if (part.step == stepFor(events(part.lane).size()))
        return LanePart{part.lane, 0, 0};
    return LanePart{part.lane, part.step * kMostParts, part.number / kMostParts};
}

std::size_t LaneOrder::position(LanePart part) const
{
    if (part.step == 0)
        return part.lane;
    return part.step == stepFor(events(part.lane).size()) ? part.number : part.number % kMostParts;
}

} // namespace kronika
