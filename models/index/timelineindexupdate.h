// SPDX-License-Identifier: GPL-3.0-or-later
// Carries a TimelineIndex over an edit: finds by itself what differs between two snapshots, from the chunks that they
// do not share, and re-indexes that. One use each.
#pragma once

#include "models/index/timelineindex.h"

#include <memory>
#include <vector>

namespace kronika {

class TimelineIndexUpdate
{
public:
    /// Both must outlive this.
    TimelineIndexUpdate(const TimelineIndex &previous, const std::shared_ptr<const Snapshot> &snapshot);

    /// Null where the index must be built anew.
    std::shared_ptr<const TimelineIndex> made();

    /// Known once it is made.
    const SnapshotDifference &difference() const { return m_difference; }

private:
    bool canUpdate() const;
    bool findDifference();
    bool compareMiddle();
    bool noteMove(std::size_t from, std::size_t to);
    void takeOut();
    void renumber();
    bool putIn();
    void placeSmallLanesAnew();
    void updateExtent();
    LaneIndex &editable(std::size_t lane);

    const TimelineIndex &m_previous;
    std::shared_ptr<TimelineIndex> m_index;
    SnapshotDifference m_difference;
    /// First and one past the last chunk that the snapshots do not share.
    std::size_t m_firstChunk = 0;
    std::size_t m_oldEndChunk = 0;
    std::size_t m_newEndChunk = 0;
    /// Touched lanes as they become.
    std::vector<std::pair<std::size_t, std::unique_ptr<LaneIndex>>> m_edited;
};

} // namespace kronika
