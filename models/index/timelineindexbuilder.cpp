// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/timelineindexbuilder.h"

#include "models/index/lanepacker.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kronika {

namespace {

/// A lane that fits as many rows with room for every label keeps that room.
constexpr std::uint16_t kMostLabelledRows = 6;
constexpr std::uint16_t kMostRows = 12;

void sortUnique(std::vector<std::size_t> &lanes)
{
    std::ranges::sort(lanes);
    const auto repeated = std::ranges::unique(lanes);
    lanes.erase(repeated.begin(), repeated.end());
}

} // namespace

TimelineIndexBuilder::TimelineIndexBuilder(std::shared_ptr<const Snapshot> snapshot, IndexOptions options,
                                           const std::function<bool()> &isCancelled)
    : m_isCancelled(isCancelled)
    , m_index(std::make_shared<TimelineIndex>())
{
    m_index->m_snapshot = std::move(snapshot);
    m_index->m_options = std::move(options);
    m_index->m_isInDocumentZone = m_index->m_options.shown == m_index->m_snapshot->zone();
}

std::shared_ptr<const TimelineIndex> TimelineIndexBuilder::build()
{
    chooseLanes();
    if (!placeEvents() || !packLanes())
        return nullptr;
    return std::move(m_index);
}

void TimelineIndexBuilder::chooseLanes()
{
    const std::vector<Lane> tree = laneTree(*m_index->m_snapshot);
    m_index->m_laneOfActor.resize(m_index->m_snapshot->actors().size());
    std::size_t position = 0;
    while (position < tree.size()) {
        addVisibleLane(tree, position);
        position = m_index->m_lanes.back().isFolded ? tree[position].subtreeEnd : position + 1;
    }
    m_bands.resize(m_index->m_lanes.size());
}

void TimelineIndexBuilder::addVisibleLane(const std::vector<Lane> &tree, std::size_t position)
{
    const Lane &lane = tree[position];
    VisibleLane visible;
    visible.actor = lane.actor;
    visible.depth = lane.depth;
    visible.childCount = lane.childCount;
    const auto &folded = m_index->m_options.folded;
    visible.isFolded =
        lane.actor && lane.childCount > 0 && folded.contains(m_index->m_snapshot->actors()[raw(*lane.actor)].id);
    const std::size_t end = visible.isFolded ? lane.subtreeEnd : position + 1;
    visible.hiddenLanes = end - position - 1;
    for (std::size_t held = position; held < end; ++held)
        if (tree[held].actor)
            m_index->m_laneOfActor[raw(*tree[held].actor)] = m_index->m_lanes.size();
    m_index->m_lanes.push_back(std::move(visible));
}

bool TimelineIndexBuilder::placeEvents()
{
    m_index->m_standEnds.reserve(m_index->m_snapshot->eventCount());
    m_index->m_stands.reserve(m_index->m_snapshot->eventCount());
    std::uint32_t position = 0;
    for (const auto &chunk : m_index->m_snapshot->chunks()) {
        if (isCancelled())
            return false;
        for (std::size_t row = 0; row < chunk->size(); ++row)
            placeEvent(*chunk, row, EventIndex(position++));
    }
    return true;
}

void TimelineIndexBuilder::placeEvent(const EventChunk &chunk, std::size_t row, EventIndex event)
{
    if (chunk.time(row).isDrawn()) {
        widenExtent(m_index->shown(chunk.time(row)));
        findLanes(chunk, row);
        addStands(event, m_mainLanes, false);
        addStands(event, m_mentionLanes, true);
    } else {
        m_index->m_tray.push_back(event);
    }
    m_index->m_standEnds.push_back(static_cast<std::uint32_t>(m_index->m_stands.size()));
}

void TimelineIndexBuilder::findLanes(const EventChunk &chunk, std::size_t row)
{
    m_mainLanes.clear();
    m_mentionLanes.clear();
    const std::span<const ActorIndex> actors = chunk.actors(row);
    for (std::size_t n = 0; n < actors.size(); ++n) {
        const std::size_t lane = m_index->m_laneOfActor[raw(actors[n])];
        (standsInLane(std::string(chunk.role(row, n))) ? m_mainLanes : m_mentionLanes).push_back(lane);
    }
    if (m_mainLanes.empty())
        m_mainLanes.push_back(actors.empty() ? m_index->m_lanes.size() - 1 : m_mentionLanes.front());
    sortUnique(m_mainLanes);
    sortUnique(m_mentionLanes);
    std::erase_if(m_mentionLanes, [this](std::size_t lane) { return std::ranges::binary_search(m_mainLanes, lane); });
}

void TimelineIndexBuilder::addStands(EventIndex event, const std::vector<std::size_t> &lanes, bool isMention)
{
    for (const std::size_t lane : lanes) {
        const Member member{event, static_cast<std::uint32_t>(m_index->m_stands.size())};
        (isMention ? m_bands[lane].mentions : m_bands[lane].mains).push_back(member);
        m_index->m_stands.push_back({.lane = lane, .row = 0, .isMention = isMention});
    }
}

void TimelineIndexBuilder::widenExtent(const EventTime &time)
{
    const Instant first = time.earliestFinite();
    const Instant last = time.latestFinite();
    if (!first.isFinite() || !last.isFinite())
        return;
    std::optional<TimeRange> &extent = m_index->m_extent;
    const Instant past = last + Duration{1};
    extent = extent ? TimeRange{std::min(extent->from, first), std::max(extent->to, past)} : TimeRange{first, past};
}

bool TimelineIndexBuilder::packLanes()
{
    const RowSpace space(m_index->m_extent);
    for (std::size_t lane = 0; lane < m_bands.size(); ++lane) {
        if (isCancelled())
            return false;
        packLane(lane, space);
        m_bands[lane] = {};
    }
    return true;
}

void TimelineIndexBuilder::packLane(std::size_t lane, const RowSpace &space)
{
    Candidates inLane = candidates(m_bands[lane].mains, space);
    bool hasOverflowRow = false;
    auto rows = rowsOf(inLane, hasOverflowRow);
    VisibleLane &visible = m_index->m_lanes[lane];
    visible.eventCount = inLane.size();
    visible.content = LaneIndex(std::move(rows), mentionsOf(m_bands[lane].mentions), hasOverflowRow);
}

TimelineIndexBuilder::Candidates TimelineIndexBuilder::candidates(const std::vector<Member> &members,
                                                                  const RowSpace &space) const
{
    Candidates made;
    made.reserve(members.size());
    for (const Member &member : members) {
        const EventTime time = m_index->time(member.event);
        const std::string title = m_index->m_snapshot->title(member.event, m_index->m_options.language);
        made.push_back({member, reachOf(time), space.roomFor(time, widthInCharacters(title))});
    }
    return made;
}

namespace {

/// Sorts by what is kept free of others, then packs.
template <typename Candidates>
PackedRows packed(Candidates &candidates, TimeRange Room::*space, std::uint16_t maxRows)
{
    std::ranges::sort(candidates, {}, [space](const auto &candidate) {
        return std::tuple((candidate.room.*space).from, candidate.reach.from, candidate.member.event);
    });
    std::vector<TimeRange> spans;
    spans.reserve(candidates.size());
    for (const auto &candidate : candidates)
        spans.push_back(candidate.room.*space);
    return packRows(spans, maxRows);
}

} // namespace

std::vector<std::vector<LaneEntry>> TimelineIndexBuilder::rowsOf(Candidates &candidates, bool &hasOverflowRow)
{
    PackedRows rows = packed(candidates, &Room::labelled, kMostLabelledRows + 1);
    if (rows.rowCount > kMostLabelledRows)
        rows = packed(candidates, &Room::bare, kMostRows);
    hasOverflowRow = rows.hasOverflowRow;
    std::vector<std::vector<LaneEntry>> entries(rows.rowCount);
    for (std::size_t n = 0; n < candidates.size(); ++n) {
        const Candidate &candidate = candidates[n];
        entries[rows.rows[n]].push_back({candidate.member.event, candidate.reach, candidate.room.labelSide});
        m_index->m_stands[candidate.member.stand].row = rows.rows[n];
    }
    for (std::vector<LaneEntry> &row : entries)
        std::ranges::sort(row, standsBefore);
    return entries;
}

std::vector<LaneEntry> TimelineIndexBuilder::mentionsOf(const std::vector<Member> &members) const
{
    std::vector<LaneEntry> entries;
    entries.reserve(members.size());
    for (const Member &member : members)
        entries.push_back({member.event, reachOf(m_index->time(member.event)), LabelSide::Right});
    std::ranges::sort(entries, standsBefore);
    return entries;
}

} // namespace kronika
