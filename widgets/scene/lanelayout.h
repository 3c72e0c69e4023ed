// SPDX-License-Identifier: GPL-3.0-or-later
// Where each visible lane's band lies, top to bottom, before scrolling. Heights depend on rows only, never on the zoom.
#pragma once

#include "models/index/timelineindex.h"
#include "widgets/scene/scenestyle.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace kronika {

struct LaneBox
{
    double topPx = 0;
    /// Zero: left out.
    double heightPx = 0;
    /// Every other one of those that are not left out.
    bool isSecond = false;

    double bottomPx() const { return topPx + heightPx; }
};

class LaneLayout
{
public:
    LaneLayout() = default;
    LaneLayout(const TimelineIndex &index, const SceneStyle &style);
    /// A flag a lane; those without it take no room.
    LaneLayout(const TimelineIndex &index, const SceneStyle &style, const std::vector<bool> &isShown);
    /// The same, from the layout of all lanes: their rows are not asked again.
    LaneLayout(const LaneLayout &all, const std::vector<bool> &isShown);

    const std::vector<LaneBox> &boxes() const { return m_boxes; }
    double heightPx() const { return m_boxes.empty() ? 0 : m_boxes.back().bottomPx(); }
    /// The lane at a height; none above the first or below the last. O(log n).
    std::optional<std::size_t> laneAt(double yPx) const;
    /// First lane whose bottom lies below `yPx`; the number of lanes if none. O(log n).
    std::size_t firstBelow(double yPx) const;
    /// Vertical centre of a stand: of its row, or of the thin row of mentions.
    double centreOf(const Stand &stand) const;

private:
    void reserve(std::size_t count);
    void add(const VisibleLane &lane, const SceneStyle &style);

    std::vector<LaneBox> m_boxes;
    std::vector<double> m_firstRowTop;
    std::vector<double> m_rowHeight;
    std::vector<double> m_mentionCentre;
};

} // namespace kronika
