// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a TimelineIndex: which lanes are visible, where each event stands, and in which rows. One use each.
#pragma once

#include "models/index/rowspace.h"
#include "models/index/timelineindex.h"

#include <functional>
#include <memory>
#include <vector>

namespace kronika {

class TimelineIndexBuilder
{
public:
    TimelineIndexBuilder(std::shared_ptr<const Snapshot> snapshot, IndexOptions options,
                         const std::function<bool()> &isCancelled);

    /// Null if cancelled.
    std::shared_ptr<const TimelineIndex> build();

private:
    struct Band
    {
        std::vector<EventIndex> mains;
        std::vector<EventIndex> mentions;
    };

    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    void chooseLanes();
    void addVisibleLane(const std::vector<Lane> &tree, std::size_t position);
    bool placeEvents();
    bool packLanes();

    std::function<bool()> m_isCancelled;
    std::shared_ptr<TimelineIndex> m_index;
    std::vector<Band> m_bands;
};

} // namespace kronika
