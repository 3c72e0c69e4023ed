// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/navigation.h"

#include "models/index/rowspace.h"

#include <algorithm>
#include <tuple>

namespace kronika {

namespace {

using TimeKey = std::tuple<Instant, Instant, EventIndex>;

/// Events without a finite instant come last.
TimeKey keyOf(const EventTime &time, EventIndex event)
{
    const Instant first = time.earliestFinite();
    return first.isFinite() ? TimeKey{first, time.latestFinite(), event}
                            : TimeKey{Instant::max(), Instant::max(), event};
}

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

    TimeKey keyOf(const LaneEntry &entry) const { return kronika::keyOf(m_index.time(entry.event), entry.event); }

    std::optional<LaneEntry> after(const TimeKey &key) const
    {
        std::optional<LaneEntry> best;
        for (std::size_t n = 0; n < rowCount(); ++n) {
            const RowView row = m_index.row(m_lane, n);
            const std::size_t started = row.startingBefore(kFirstInstant);
            for (std::size_t at = 0; at < started; ++at) // those without start, in no order of ours
                best = earlier(best, row.at(at), key);
            for (std::size_t at = std::max(started, row.startingBefore(std::get<0>(key))); at < row.size(); ++at) {
                const LaneEntry entry = row.at(at);
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
            for (std::size_t at = std::max(started, past); at > started; --at) {
                const LaneEntry entry = row.at(at - 1);
                if (best && entry.reach.from < std::get<0>(keyOf(*best)))
                    break;
                best = later(best, entry, key);
            }
        }
        return best;
    }

    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t n = 0; n < rowCount(); ++n) {
            for (const LaneEntry entry : m_index.row(m_lane, n)) {
                if (isAmong(entry))
                    visit(entry);
            }
        }
    }

private:
    static constexpr Instant kFirstInstant{Instant::min().us + 1};

    std::size_t rowCount() const { return m_index.lanes()[m_lane].content->rowCount(); }

    bool isAmong(const LaneEntry &entry) const { return m_among == nullptr || m_among->contains(entry.event); }

    std::optional<LaneEntry> earlier(const std::optional<LaneEntry> &best, const LaneEntry &entry,
                                     const TimeKey &than) const
    {
        const bool counts = isAmong(entry) && keyOf(entry) > than;
        return counts && (!best || keyOf(entry) < keyOf(*best)) ? std::optional(entry) : best;
    }

    std::optional<LaneEntry> later(const std::optional<LaneEntry> &best, const LaneEntry &entry,
                                   const TimeKey &than) const
    {
        const bool counts = isAmong(entry) && keyOf(entry) < than;
        return counts && (!best || keyOf(entry) > keyOf(*best)) ? std::optional(entry) : best;
    }

    const TimelineIndex &m_index;
    std::size_t m_lane;
    const EventSet *m_among;
};

/// How far two events are apart in time (0 where they touch), then how far their starts are.
std::tuple<Duration, Duration> distanceBetween(TimeRange a, TimeRange b)
{
    const Duration gap = std::max(a.from, b.from) - std::min(a.to, b.to);
    const Instant startA = a.from.isFinite() ? a.from : a.to;
    const Instant startB = b.from.isFinite() ? b.from : b.to;
    return {std::max(gap, Duration{0}), std::max(startA, startB) - std::min(startA, startB)};
}

/// None if the lane holds none that is among the set.
std::optional<EventIndex> nearestIn(const Candidates &candidates, TimeRange to)
{
    std::optional<EventIndex> nearest;
    std::tuple<Duration, Duration> least;
    candidates.forEach([&](const LaneEntry &entry) {
        const auto distance = distanceBetween(entry.reach, to);
        if (!nearest || std::tie(distance, entry.event) < std::tie(least, *nearest)) {
            nearest = entry.event;
            least = distance;
        }
    });
    return nearest;
}

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

/// Of the greatest finite instant; the last in the file of several. One walk over the events as they stand in the file:
/// in lanes, where the next in time may stand anywhere in memory, it took twenty times as long.
std::optional<Focus> lastOfAll(const TimelineIndex &index, const EventSet *among)
{
    const Snapshot &snapshot = index.snapshot();
    const bool isAsStored = index.options().shown == snapshot.zone();
    std::optional<EventIndex> found;
    Instant greatest = Instant::min();
    std::uint32_t position = 0;
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            const EventIndex event{position++};
            if (among != nullptr && !among->contains(event))
                continue;
            const EventTime time = isAsStored ? chunk->time(row) : index.time(event);
            const Instant last = time.latestFinite();
            const Instant rank = last.isFinite() ? last : Instant::min();
            if (!time.isDrawn() || (found && rank < greatest))
                continue;
            found = event;
            greatest = rank;
        }
    }
    if (!found)
        return std::nullopt;
    EventLanes lanes;
    index.findLanes(*found, lanes);
    return lanes.mains.empty() ? std::nullopt : std::optional(Focus{*found, lanes.mains.front()});
}

} // namespace

std::vector<EventIndex> inTimeOrder(const Snapshot &snapshot)
{
    std::vector<TimeKey> keys;
    keys.reserve(snapshot.eventCount());
    std::uint32_t position = 0;
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row)
            keys.push_back(keyOf(chunk->time(row), EventIndex(position++)));
    }
    std::ranges::sort(keys);
    std::vector<EventIndex> order;
    order.reserve(keys.size());
    for (const TimeKey &key : keys)
        order.push_back(std::get<2>(key));
    return order;
}

bool isBeforeInTime(const Snapshot &snapshot, EventIndex a, EventIndex b)
{
    return keyOf(snapshot.time(a), a) < keyOf(snapshot.time(b), b);
}

std::optional<Focus> besideInLane(const TimelineIndex &index, Focus from, Step step, const EventSet *among)
{
    if (from.lane >= index.lanes().size() || raw(from.event) >= index.snapshot().eventCount() ||
        !index.time(from.event).isDrawn())
        return std::nullopt;
    const Candidates candidates(index, from.lane, among);
    const TimeKey key = keyOf(index.time(from.event), from.event);
    const std::optional<LaneEntry> found = step == Step::Next ? candidates.after(key) : candidates.before(key);
    return found ? std::optional(Focus{found->event, from.lane}) : std::nullopt;
}

std::optional<Focus> inNextLane(const TimelineIndex &index, Focus from, Step step, const EventSet *among)
{
    const TimeRange origin = reachOf(index.time(from.event));
    // Going up from the first lane wraps around to a position past the last, which ends the walk.
    const std::size_t stride = step == Step::Next ? 1 : ~std::size_t{0};
    for (std::size_t lane = from.lane + stride; lane < index.lanes().size(); lane += stride)
        if (const auto nearest = nearestIn(Candidates(index, lane, among), origin))
            return Focus{*nearest, lane};
    return std::nullopt;
}

std::optional<Focus> atEnd(const TimelineIndex &index, Step step, const EventSet *among)
{
    return step == Step::Previous ? firstOfAll(index, among) : lastOfAll(index, among);
}

} // namespace kronika
