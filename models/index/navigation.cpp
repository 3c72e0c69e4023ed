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
        , m_lane(index.lanes()[lane].content)
        , m_among(among)
    {
    }

    TimeKey keyOf(const LaneEntry &entry) const { return kronika::keyOf(m_index.time(entry.event), entry.event); }

    /// Null if there is none.
    const LaneEntry *after(const TimeKey &key) const
    {
        const LaneEntry *best = nullptr;
        for (std::size_t row = 0; row < m_lane.rowCount(); ++row) {
            const auto [startless, started] = runsOf(m_lane.row(row));
            for (const LaneEntry &entry : startless)
                best = earlier(best, entry, key);
            auto entry = std::ranges::lower_bound(started, std::get<0>(key), {}, startOf);
            for (; entry != started.end() && !(best && entry->reach.from > std::get<0>(keyOf(*best))); ++entry)
                best = earlier(best, *entry, key);
        }
        return best;
    }

    const LaneEntry *before(const TimeKey &key) const
    {
        const LaneEntry *best = nullptr;
        for (std::size_t row = 0; row < m_lane.rowCount(); ++row) {
            const auto [startless, started] = runsOf(m_lane.row(row));
            for (const LaneEntry &entry : startless)
                best = later(best, entry, key);
            auto past = std::ranges::upper_bound(started, std::get<0>(key), {}, startOf);
            for (; past != started.begin() && !(best && (past - 1)->reach.from < std::get<0>(keyOf(*best))); --past)
                best = later(best, *(past - 1), key);
        }
        return best;
    }

    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t row = 0; row < m_lane.rowCount(); ++row)
            for (const LaneEntry &entry : m_lane.row(row))
                if (isAmong(entry))
                    visit(entry);
    }

private:
    using Run = std::span<const LaneEntry>;

    static Instant startOf(const LaneEntry &entry) { return entry.reach.from; }

    bool isAmong(const LaneEntry &entry) const { return m_among == nullptr || m_among->contains(entry.event); }

    /// Those without start, in no order of ours, and the others, whose start is their first instant.
    static std::pair<Run, Run> runsOf(Run row)
    {
        const auto split = std::ranges::upper_bound(row, Instant::min(), {}, startOf);
        const auto count = static_cast<std::size_t>(split - row.begin());
        return {row.first(count), row.subspan(count)};
    }

    const LaneEntry *earlier(const LaneEntry *best, const LaneEntry &entry, const TimeKey &than) const
    {
        const bool counts = isAmong(entry) && keyOf(entry) > than;
        return counts && (best == nullptr || keyOf(entry) < keyOf(*best)) ? &entry : best;
    }

    const LaneEntry *later(const LaneEntry *best, const LaneEntry &entry, const TimeKey &than) const
    {
        const bool counts = isAmong(entry) && keyOf(entry) < than;
        return counts && (best == nullptr || keyOf(entry) > keyOf(*best)) ? &entry : best;
    }

    const TimelineIndex &m_index;
    const LaneIndex &m_lane;
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
        const LaneEntry *first = candidates.after(kBeforeAll);
        if (first == nullptr || (found && candidates.keyOf(*first) >= least))
            continue;
        found = Focus{first->event, lane};
        least = candidates.keyOf(*first);
    }
    return found;
}

/// Of the greatest finite instant; the last in the file of several.
std::optional<Focus> lastOfAll(const TimelineIndex &index, const EventSet *among)
{
    std::optional<Focus> found;
    std::tuple<Instant, EventIndex> greatest;
    for (std::size_t lane = 0; lane < index.lanes().size(); ++lane) {
        Candidates(index, lane, among).forEach([&](const LaneEntry &entry) {
            const Instant last =
                entry.reach.to.isFinite() ? entry.reach.to - Duration{1} : index.time(entry.event).latestFinite();
            const std::tuple rank(last.isFinite() ? last : Instant::min(), entry.event);
            if (found && rank <= greatest)
                return;
            found = Focus{entry.event, lane};
            greatest = rank;
        });
    }
    return found;
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

std::optional<Focus> besideInLane(const TimelineIndex &index, Focus from, Step step, const EventSet *among)
{
    if (from.lane >= index.lanes().size() || index.standsOf(from.event).empty())
        return std::nullopt;
    const Candidates candidates(index, from.lane, among);
    const TimeKey key = keyOf(index.time(from.event), from.event);
    const LaneEntry *found = step == Step::Next ? candidates.after(key) : candidates.before(key);
    return found == nullptr ? std::nullopt : std::optional(Focus{found->event, from.lane});
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
