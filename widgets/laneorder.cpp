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

void LaneOrder::setFolds(PictureFolds folds)
{
    m_folds = std::move(folds);
    m_foldEvents.clear();
}

const std::vector<LaneFold> &LaneOrder::folds(std::size_t lane) const
{
    static const std::vector<LaneFold> kNone;
    const auto found = m_folds.byLane.find(lane);
    return found == m_folds.byLane.end() ? kNone : found->second;
}

std::optional<LanePart> LaneOrder::foldLedBy(EventIndex event, std::size_t lane) const
{
    const std::vector<LaneFold> &all = folds(lane);
    const auto found = std::ranges::find(all, event, &LaneFold::event);
    if (found == all.end())
        return std::nullopt;
    return LanePart{lane, 0, 0, static_cast<std::size_t>(found - all.begin()) + 1};
}

std::optional<LanePart> LaneOrder::foldWith(EventIndex event, std::size_t lane) const
{
    const std::vector<LaneFold> &all = folds(lane);
    if (all.empty() || isApart(lane, event))
        return std::nullopt;
    const std::vector<Stand> stands = m_index->standsOf(event);
    const auto stand = std::ranges::find_if(stands, [&](const Stand &s) { return s.lane == lane && !s.isMention; });
    const Instant from = m_index->placeOf(event).from;
    const auto holds = [&](const LaneFold &fold) {
        return stand != stands.end() && fold.row == stand->row && fold.time.from <= from && from <= fold.time.to;
    };
    const auto found = std::ranges::find_if(all, holds);
    if (found == all.end())
        return std::nullopt;
    return LanePart{lane, 0, 0, static_cast<std::size_t>(found - all.begin()) + 1};
}

bool LaneOrder::isApart(std::size_t lane, EventIndex event) const
{
    return std::ranges::binary_search(m_folds.apart, std::pair(lane, event));
}

const std::vector<EventIndex> &LaneOrder::foldEvents(std::size_t lane, std::size_t fold) const
{
    static const std::vector<EventIndex> kNone;
    if (fold > folds(lane).size())
        return kNone;
    const auto [at, isNew] = m_foldEvents.try_emplace({lane, fold});
    if (!isNew)
        return at->second;
    const LaneFold &drawn = folds(lane)[fold - 1];
    if (drawn.row >= m_index->lanes()[lane].content->rowCount())
        return at->second;
    const RowView row = m_index->row(lane, drawn.row);
    for (std::size_t n = row.startingBefore(drawn.time.from); n < row.size() && at->second.size() < drawn.count; ++n) {
        const LaneEntry entry = row.at(n);
        if (entry.reach.from > drawn.time.to)
            break;
        if ((m_among == nullptr || m_among->contains(entry.event)) && !isApart(lane, entry.event))
            at->second.push_back(entry.event);
    }
    return at->second;
}

const std::vector<EventIndex> &LaneOrder::base(LanePart part) const
{
    return part.fold == 0 ? events(part.lane) : foldEvents(part.lane, part.fold);
}

std::span<const EventIndex> LaneOrder::events(LanePart part) const
{
    const std::span<const EventIndex> all = base(part);
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
    const std::size_t drawnAsOne = part.step == 0 && part.fold == 0 ? folds(part.lane).size() : 0;
    return (count + step - 1) / step + drawnAsOne;
}

LanePart LaneOrder::part(LanePart part, std::size_t n) const
{
    if (part.step > 0)
        return {part.lane, part.step / kMostParts, part.number * kMostParts + n, part.fold};
    const std::size_t own = partCount(part) - (part.fold == 0 ? folds(part.lane).size() : 0);
    if (n >= own)
        return {part.lane, 0, 0, n - own + 1};
    return {part.lane, stepFor(base(part).size()), n, part.fold};
}

std::optional<LanePart> LaneOrder::parent(LanePart part) const
{
    if (part.step == 0)
        return part.fold == 0 ? std::nullopt : std::optional(LanePart{part.lane, 0, 0, 0});
    if (part.step == stepFor(base(part).size()))
        return LanePart{part.lane, 0, 0, part.fold};
    return LanePart{part.lane, part.step * kMostParts, part.number / kMostParts, part.fold};
}

std::size_t LaneOrder::position(LanePart part) const
{
    if (part.step == 0 && part.fold == 0)
        return part.lane;
    if (part.step == 0) {
        const LanePart lane{part.lane, 0, 0, 0};
        return partCount(lane) - folds(part.lane).size() + part.fold - 1;
    }
    return part.step == stepFor(base(part).size()) ? part.number : part.number % kMostParts;
}

} // namespace kronika
