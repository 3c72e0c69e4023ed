// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/timelineindexbuilder.h"

#include "models/document/timeorder.h"
#include "models/index/lanerows.h"
#include "models/index/parallel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kronika {

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
    const std::vector<Lane> tree = laneTree(*m_index->m_snapshot, m_index->m_options.arrangement);
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
    visible.isPinned = lane.isPinned;
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
    EventLanes lanes;
    std::uint32_t position = 0;
    bool isTrayTimed = false;
    for (const auto &chunk : m_index->m_snapshot->chunks()) {
        if (isCancelled())
            return false;
        m_index->m_chunkExtents.push_back(m_index->extentOf(*chunk));
        for (std::size_t row = 0; row < chunk->size(); ++row, ++position) {
            const EventTime time = chunk->time(row);
            if (!time.isDrawn()) {
                isTrayTimed = isTrayTimed || isFar(time) || time.earliestFinite().isFinite();
                m_index->m_tray.push_back(EventIndex{position});
                continue;
            }
            m_index->findLanes(*chunk, row, lanes);
            for (const std::size_t lane : lanes.mains)
                m_bands[lane].mains.push_back(EventIndex{position});
            for (const std::size_t lane : lanes.mentions)
                m_bands[lane].mentions.push_back(EventIndex{position});
        }
    }
    m_index->widenToChunks();
    if (isTrayTimed) {
        sortInTime(*m_index->m_snapshot, m_index->m_tray);
        std::ranges::stable_partition(m_index->m_tray,
                                      [this](EventIndex event) { return !isFar(m_index->m_snapshot->time(event)); });
    }
    return true;
}

bool TimelineIndexBuilder::packLanes()
{
    m_index->m_space = RowSpace(m_index->m_extent);
    const auto nothing = std::make_shared<const LaneIndex>();
    // The largest first, so that no core is left with one of them at the end.
    std::vector<std::size_t> order(m_bands.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [this](std::size_t lane) { return m_bands[lane].mains.size(); });
    const auto pack = [&](std::size_t n, const Stops &stops) {
        const std::size_t lane = order[n];
        Band band = std::exchange(m_bands[lane], {});
        VisibleLane &visible = m_index->m_lanes[lane];
        visible.content = band.mains.empty() && band.mentions.empty()
                              ? nothing
                              : std::make_shared<const LaneIndex>(
                                    laneRows(*m_index, m_index->m_space, {band.mains, band.mentions}, stops));
        visible.eventCount = visible.content->eventCount();
    };
    return inParallel(order.size(), pack, m_isCancelled);
}

} // namespace kronika
