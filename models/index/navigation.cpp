// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/navigation.h"

#include "models/document/timeorder.h"
#include "models/index/nearestevent.h"
#include "models/index/rowspace.h"
#include "models/index/rowwalk.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace kronika {

namespace {

/// A lane's entries that are among a set, and their order in time.
class Candidates
{
public:
    Candidates(const TimelineIndex &index, std::size_t lane, const EventSet *among)
        : m_index(index)
        , m_lane(lane)
        , m_among(among)
    {
    }

    TimeKey keyOf(const LaneEntry &entry) const { return timeKey(m_index.time(entry.event), entry.event); }

    std::optional<LaneEntry> after(const TimeKey &key) const
    {
        std::optional<LaneEntry> best;
        for (std::size_t n = 0; n < rowCount(); ++n) {
            const RowView row = m_index.row(m_lane, n);
            const std::size_t started = row.startingBefore(kFirstInstant);
            for (std::size_t at = 0; at < started; ++at) // those without start, in no order of ours
                best = earlier(best, row.at(at), key);
            RowWalk cursor(row.index(), std::max(started, row.startingBefore(std::get<0>(key))), m_among);
            for (; cursor.seekForward(); cursor.goOn()) {
                const LaneEntry entry = row.at(cursor.position());
                if (best && entry.reach.from > std::get<0>(keyOf(*best)))
                    break;
                best = earlier(best, entry, key);
            }
        }
        return best;
    }

    std::optional<LaneEntry> before(const TimeKey &key) const
    {
        std::optional<LaneEntry> best;
        for (std::size_t n = 0; n < rowCount(); ++n) {
            const RowView row = m_index.row(m_lane, n);
            const std::size_t started = row.startingBefore(kFirstInstant);
            for (std::size_t at = 0; at < started; ++at)
                best = later(best, row.at(at), key);
            const std::size_t past = row.startingBefore(std::get<0>(key) + Duration{1});
            RowWalk cursor(row.index(), std::max(started, past), m_among);
            while (cursor.seekBackward([](const RowNode &) { return true; }) && cursor.position() >= started) {
                const LaneEntry entry = row.at(cursor.position());
                if (best && entry.reach.from < std::get<0>(keyOf(*best)))
                    break;
                best = later(best, entry, key);
            }
        }
        return best;
    }

private:
    std::size_t rowCount() const { return m_index.lanes()[m_lane].content->rowCount(); }

    std::optional<LaneEntry> earlier(const std::optional<LaneEntry> &best, const LaneEntry &entry,
                                     const TimeKey &than) const
    {
        const bool counts = isAmong(entry.event, m_among) && keyOf(entry) > than;
        return counts && (!best || keyOf(entry) < keyOf(*best)) ? std::optional(entry) : best;
    }

    std::optional<LaneEntry> later(const std::optional<LaneEntry> &best, const LaneEntry &entry,
                                   const TimeKey &than) const
    {
        const bool counts = isAmong(entry.event, m_among) && keyOf(entry) < than;
        return counts && (!best || keyOf(entry) > keyOf(*best)) ? std::optional(entry) : best;
    }

    const TimelineIndex &m_index;
    std::size_t m_lane;
    const EventSet *m_among;
};

std::optional<Focus> firstOfAll(const TimelineIndex &index, const EventSet *among)
{
    constexpr TimeKey kBeforeAll{Instant::min(), Instant::min(), EventIndex{}};
    std::optional<Focus> found;
    TimeKey least;
    for (std::size_t lane = 0; lane < index.lanes().size(); ++lane) {
        const Candidates candidates(index, lane, among);
        const std::optional<LaneEntry> first = candidates.after(kBeforeAll);
        if (!first || (found && candidates.keyOf(*first) >= least))
            continue;
        found = Focus{first->event, lane};
        least = candidates.keyOf(*first);
    }
    return found;
}

/// Looks for the event of the greatest finite instant, the last in the file of several, in the chunks that may hold it.
class LastSearch
{
public:
    LastSearch(const TimelineIndex &index, const EventSet *among)
        : m_index(index)
        , m_among(among)
    {
    }

    std::optional<EventIndex> found()
    {
        for (const Reach &chunk : chunksFromTheLast()) {
            if (m_found && chunk.last <= m_greatest)
                break;
            lookIn(chunk.number, chunk.first);
        }
        return m_found;
    }

private:
    struct Reach
    {
        Instant last;
        std::size_t number;
        std::size_t first;
    };

    std::vector<Reach> chunksFromTheLast() const
    {
        std::vector<Reach> chunks;
        std::size_t first = 0;
        for (std::size_t n = 0; n < m_index.chunkExtents().size(); ++n) {
            const std::optional<TimeRange> &extent = m_index.chunkExtents()[n];
            chunks.push_back({extent ? extent->to - Duration{1} : Instant::min(), n, first});
            first += m_index.snapshot().chunks()[n]->size();
        }
        std::ranges::sort(chunks, std::greater(),
                          [](const Reach &chunk) { return std::pair(chunk.last, chunk.number); });
        return chunks;
    }

    void lookIn(std::size_t number, std::size_t first)
    {
        const EventChunk &chunk = *m_index.snapshot().chunks()[number];
        const bool isAsStored = m_index.options().shown == m_index.snapshot().zone();
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            const auto event = static_cast<EventIndex>(first + row);
            if (!isAmong(event, m_among))
                continue;
            const EventTime time = isAsStored ? chunk.time(row) : m_index.time(event);
            const Instant last = time.latestFinite();
            const Instant rank = last.isFinite() ? last : Instant::min();
            if (!time.isDrawn() || (m_found && std::pair(rank, event) < std::pair(m_greatest, *m_found)))
                continue;
            m_found = event;
            m_greatest = rank;
        }
    }

    const TimelineIndex &m_index;
    const EventSet *m_among;
    std::optional<EventIndex> m_found;
    Instant m_greatest = Instant::min();
};

std::optional<Focus> lastOfAll(const TimelineIndex &index, const EventSet *among)
{
    const std::optional<EventIndex> found = LastSearch(index, among).found();
    if (!found)
        return std::nullopt;
    EventLanes lanes;
    index.findLanes(*found, lanes);
    return lanes.mains.empty() ? std::nullopt : std::optional(Focus{*found, lanes.mains.front()});
}

} // namespace

std::optional<Focus> besideInLane(const TimelineIndex &index, Focus from, Step step, const EventSet *among)
{
    if (from.lane >= index.lanes().size() || raw(from.event) >= index.snapshot().eventCount() ||
        !index.time(from.event).isDrawn())
        return std::nullopt;
    const Candidates candidates(index, from.lane, among);
    const TimeKey key = timeKey(index.time(from.event), from.event);
    const std::optional<LaneEntry> found = step == Step::Next ? candidates.after(key) : candidates.before(key);
    return found ? std::optional(Focus{found->event, from.lane}) : std::nullopt;
}

std::optional<Focus> inNextLane(const TimelineIndex &index, Focus from, Step step, const EventSet *among)
{
    const TimeRange origin = reachOf(index.time(from.event));
    // Going up from the first lane wraps around to a position past the last, which ends the walk.
    const std::size_t stride = step == Step::Next ? 1 : ~std::size_t{0};
    for (std::size_t lane = from.lane + stride; lane < index.lanes().size(); lane += stride)
        if (const auto nearest = nearestInLane(index, lane, origin, among))
            return Focus{*nearest, lane};
    return std::nullopt;
}

std::optional<Focus> atEnd(const TimelineIndex &index, Step step, const EventSet *among)
{
    return step == Step::Previous ? firstOfAll(index, among) : lastOfAll(index, among);
}

} // namespace kronika
