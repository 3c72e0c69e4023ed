// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/timelineindexupdate.h"

#include "models/document/timeorder.h"
#include "models/index/lanerows.h"
#include "models/index/parallel.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace kronika {

namespace {

/// More than this is built anew.
constexpr std::size_t kMostChunks = 16;
constexpr std::size_t kMostEvents = 64;
/// Lanes with so few events are placed anew, so that room for labels is found again.
constexpr std::size_t kSmallLane = 2'000;

/// Whether an event stands at the same places, looking the same to an index.
bool isSame(const Snapshot::Place &a, const Snapshot::Place &b)
{
    const EventTime before = a.chunk->time(a.row);
    const EventTime after = b.chunk->time(b.row);
    const TimeBounds &x = before.bounds;
    const TimeBounds &y = after.bounds;
    const auto actorsA = a.chunk->actors(a.row);
    const auto actorsB = b.chunk->actors(b.row);
    if (before.flags != after.flags || x.earliestStart != y.earliestStart || x.latestStart != y.latestStart ||
        x.earliestEnd != y.earliestEnd || x.latestEnd != y.latestEnd ||
        a.chunk->category(a.row) != b.chunk->category(b.row) || !std::ranges::equal(actorsA, actorsB) ||
        a.chunk->title(a.row) != b.chunk->title(b.row))
        return false;
    for (std::size_t n = 0; n < actorsA.size(); ++n) {
        if (a.chunk->role(a.row, n) != b.chunk->role(b.row, n))
            return false;
    }
    const EventExtras *extrasA = a.chunk->extras(a.row);
    const EventExtras *extrasB = b.chunk->extras(b.row);
    static const Translations kNone;
    return extrasA == extrasB ||
           (extrasA != nullptr ? extrasA->titles : kNone) == (extrasB != nullptr ? extrasB->titles : kNone);
}

std::size_t eventsIn(std::span<const std::shared_ptr<const EventChunk>> chunks)
{
    std::size_t count = 0;
    for (const auto &chunk : chunks)
        count += chunk->size();
    return count;
}

} // namespace

TimelineIndexUpdate::TimelineIndexUpdate(const TimelineIndex &previous, const std::shared_ptr<const Snapshot> &snapshot)
    : m_previous(previous)
    , m_index(std::make_shared<TimelineIndex>(previous))
{
    m_index->m_snapshot = snapshot;
}

bool TimelineIndexUpdate::canUpdate() const
{
    const Snapshot &before = *m_previous.m_snapshot;
    const Snapshot &after = *m_index->m_snapshot;
    return &before.tables() == &after.tables() && after.eventCount() > TimelineIndex::kSmallCount;
}

std::shared_ptr<const TimelineIndex> TimelineIndexUpdate::made()
{
    if (!canUpdate() || !findDifference())
        return nullptr;
    updateExtent();
    takeOut();
    if (m_difference.shift != 0)
        renumber();
    if (!putIn())
        return nullptr;
    placeSmallLanesAnew();
    for (auto &[lane, content] : m_edited) {
        VisibleLane &visible = m_index->m_lanes[lane];
        visible.eventCount = content->eventCount();
        visible.content = std::shared_ptr<const LaneIndex>(std::move(content));
    }
    // A lane without actor exists only while it is needed.
    if (!m_index->m_lanes.empty() && !m_index->m_lanes.back().actor && m_index->m_lanes.back().eventCount == 0)
        return nullptr;
    return m_index;
}

bool TimelineIndexUpdate::findDifference()
{
    const auto before = m_previous.m_snapshot->chunks();
    const auto after = m_index->m_snapshot->chunks();
    const std::size_t least = std::min(before.size(), after.size());
    while (m_firstChunk < least && before[m_firstChunk] == after[m_firstChunk])
        ++m_firstChunk;
    std::size_t same = 0;
    while (same < least - m_firstChunk && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    m_oldEndChunk = before.size() - same;
    m_newEndChunk = after.size() - same;
    // Edits far apart leave untouched chunks between them: those are compared in no time at all.
    if (std::max(m_oldEndChunk, m_newEndChunk) - m_firstChunk > kMostChunks)
        return false;
    auto &[removed, inserted, movedFrom, shift, first, oldEnd, newEnd] = m_difference;
    first = eventsIn(before.first(m_firstChunk));
    oldEnd = first + eventsIn(before.subspan(m_firstChunk, m_oldEndChunk - m_firstChunk));
    newEnd = first + eventsIn(after.subspan(m_firstChunk, m_newEndChunk - m_firstChunk));
    return compareMiddle() && noteMove(oldEnd, newEnd);
}

/// All that moved must have moved alike.
bool TimelineIndexUpdate::noteMove(std::size_t from, std::size_t to)
{
    const auto shift = static_cast<std::int64_t>(to) - static_cast<std::int64_t>(from);
    if (shift == m_difference.shift)
        return true;
    if (m_difference.shift != 0)
        return shift == 0 && from >= m_previous.m_snapshot->eventCount();
    m_difference.shift = shift;
    m_difference.movedFrom = EventIndex{static_cast<std::uint32_t>(from)};
    return true;
}

bool TimelineIndexUpdate::compareMiddle()
{
    const std::size_t first = m_difference.first;
    const std::size_t oldEnd = m_difference.oldEnd;
    const std::size_t newEnd = m_difference.newEnd;
    const Snapshot &before = *m_previous.m_snapshot;
    const Snapshot &after = *m_index->m_snapshot;
    // Most edits leave everything where it is: only behind what they move are ids looked up.
    std::size_t moved = first;
    for (const std::size_t end = std::min(oldEnd, newEnd); moved < end; ++moved) {
        const EventIndex at{static_cast<std::uint32_t>(moved)};
        const Snapshot::Place was = before.place(at);
        const Snapshot::Place now = after.place(at);
        if (was.chunk->id(was.row) != now.chunk->id(now.row))
            break;
        if (!isSame(was, now)) {
            m_difference.removed.push_back(at);
            m_difference.inserted.push_back(at);
        }
    }
    std::unordered_map<std::string_view, std::uint32_t> oldById;
    oldById.reserve(oldEnd - moved);
    for (std::size_t n = moved; n < oldEnd; ++n)
        oldById.emplace(before.id(EventIndex(n)), static_cast<std::uint32_t>(n));
    for (std::size_t n = moved; n < newEnd; ++n) {
        const EventIndex now{static_cast<std::uint32_t>(n)};
        const auto old = oldById.find(after.id(now));
        if (old == oldById.end()) {
            m_difference.inserted.push_back(now);
            continue;
        }
        const EventIndex was{old->second};
        if (!isSame(before.place(was), after.place(now))) {
            m_difference.removed.push_back(was);
            m_difference.inserted.push_back(now);
        } else if (!noteMove(raw(was), n)) {
            return false;
        }
        oldById.erase(old);
    }
    for (const auto &[id, position] : oldById)
        m_difference.removed.push_back(EventIndex{position});
    return m_difference.removed.size() + m_difference.inserted.size() <= kMostEvents;
}

LaneIndex &TimelineIndexUpdate::editable(std::size_t lane)
{
    for (auto &[known, content] : m_edited) {
        if (known == lane)
            return *content;
    }
    return *m_edited.emplace_back(lane, std::make_unique<LaneIndex>(*m_index->m_lanes[lane].content)).second;
}

void TimelineIndexUpdate::takeOut()
{
    EventLanes lanes;
    for (const EventIndex event : m_difference.removed) {
        m_previous.findLanes(event, lanes);
        const LaneEntry entry{event, m_previous.placeOf(event)};
        for (const std::size_t lane : lanes.mains)
            editable(lane) = editable(lane).without(entry, false, m_previous);
        for (const std::size_t lane : lanes.mentions)
            editable(lane) = editable(lane).without(entry, true, m_previous);
        if (lanes.mains.empty())
            std::erase(m_index->m_tray, event);
    }
}

void TimelineIndexUpdate::renumber()
{
    const EventIndex from = m_difference.movedFrom;
    const std::int64_t shift = m_difference.shift;
    inParallel(m_index->m_lanes.size(), [&](std::size_t lane) {
        VisibleLane &visible = m_index->m_lanes[lane];
        visible.content = std::make_shared<const LaneIndex>(visible.content->renumbered(from, shift));
    });
    for (auto &[lane, content] : m_edited)
        *content = content->renumbered(from, shift);
    for (EventIndex &event : m_index->m_tray) {
        if (event >= from)
            event = EventIndex{static_cast<std::uint32_t>(static_cast<std::int64_t>(raw(event)) + shift)};
    }
}

bool TimelineIndexUpdate::putIn()
{
    EventLanes lanes;
    const auto isEarlier = [snapshot = m_index->m_snapshot.get()](EventIndex a, EventIndex b) {
        const bool isFarA = isFar(snapshot->time(a));
        return isFarA == isFar(snapshot->time(b)) ? isBeforeInTime(*snapshot, a, b) : !isFarA;
    };
    const bool hasLaneWithoutActor = !m_index->m_lanes.empty() && !m_index->m_lanes.back().actor;
    for (const EventIndex event : m_difference.inserted) {
        if (m_index->m_snapshot->actorsOf(event).empty() && !hasLaneWithoutActor)
            return false;
        m_index->findLanes(event, lanes);
        const RowItem item = m_index->rowItem(event);
        for (const std::size_t lane : lanes.mains)
            editable(lane) = editable(lane).with(item, false, *m_index);
        for (const std::size_t lane : lanes.mentions)
            editable(lane) = editable(lane).with(item, true, *m_index);
        if (lanes.mains.empty())
            m_index->m_tray.insert(std::ranges::lower_bound(m_index->m_tray, event, isEarlier), event);
    }
    return true;
}

void TimelineIndexUpdate::placeSmallLanesAnew()
{
    for (auto &[lane, content] : m_edited) {
        if (content->eventCount() > kSmallLane)
            continue;
        std::vector<EventIndex> mains;
        std::vector<EventIndex> mentions;
        for (std::size_t row = 0; row < content->rowCount(); ++row) {
            for (const LaneEntry entry : content->row(row, *m_index))
                mains.push_back(entry.event);
        }
        for (const LaneEntry entry : content->mentions(*m_index))
            mentions.push_back(entry.event);
        std::ranges::sort(mains);
        std::ranges::sort(mentions);
        *content = laneRows(*m_index, m_index->m_space, {mains, mentions});
    }
}

void TimelineIndexUpdate::updateExtent()
{
    std::vector<std::optional<TimeRange>> &extents = m_index->m_chunkExtents;
    const auto at = extents.erase(extents.begin() + static_cast<std::ptrdiff_t>(m_firstChunk),
                                  extents.begin() + static_cast<std::ptrdiff_t>(m_oldEndChunk));
    std::vector<std::optional<TimeRange>> fresh;
    for (std::size_t n = m_firstChunk; n < m_newEndChunk; ++n)
        fresh.push_back(m_index->extentOf(*m_index->m_snapshot->chunks()[n]));
    extents.insert(at, fresh.begin(), fresh.end());
    m_index->widenToChunks();
}

} // namespace kronika
