// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/lanelayout.h"

#include <algorithm>

namespace kronika {

LaneLayout::LaneLayout(const TimelineIndex &index, const SceneStyle &style)
{
    reserve(index.lanes().size());
    for (const VisibleLane &lane : index.lanes())
        add(lane, style);
}

LaneLayout::LaneLayout(const TimelineIndex &index, const SceneStyle &style, const std::vector<bool> &isShown)
    : LaneLayout(LaneLayout(index, style), isShown)
{
}

LaneLayout::LaneLayout(const LaneLayout &all, const std::vector<bool> &isShown)
{
    Q_ASSERT(isShown.size() == all.m_boxes.size());
    const std::size_t count = all.m_boxes.size();
    reserve(count);
    double top = 0;
    bool wasSecond = true;
    for (std::size_t lane = 0; lane < count; ++lane) {
        const LaneBox &box = all.m_boxes[lane];
        const double height = isShown[lane] ? box.heightPx : 0;
        // What stands in a lane that is left out lies on the line where it would be.
        const double moved = top - box.topPx - (box.heightPx - height) / 2;
        wasSecond = isShown[lane] ? !wasSecond : wasSecond;
        m_boxes.push_back({top, height, wasSecond});
        m_firstRowTop.push_back(all.m_firstRowTop[lane] + moved);
        m_rowHeight.push_back(all.m_rowHeight[lane]);
        m_mentionCentre.push_back(all.m_mentionCentre[lane] + moved);
        top += height;
    }
}

void LaneLayout::reserve(std::size_t count)
{
    m_boxes.reserve(count);
    m_firstRowTop.reserve(count);
    m_rowHeight.reserve(count);
    m_mentionCentre.reserve(count);
}

void LaneLayout::add(const VisibleLane &lane, const SceneStyle &style)
{
    const double rows = static_cast<double>(lane.content->rowCount()) * style.rowHeightPx;
    const double mentions = lane.content->hasMentions() ? style.mentionRowPx : 0;
    const double height = std::max(style.minLaneHeightPx, rows + mentions + style.lanePaddingPx * 2);
    const double top = heightPx();
    const bool wasSecond = m_boxes.empty() || m_boxes.back().isSecond;
    // What there is stands in the middle of a lane that is higher than it needs.
    const double inner = top + (height - rows - mentions) / 2;
    m_boxes.push_back({top, height, !wasSecond});
    m_mentionCentre.push_back(inner + style.mentionCentrePx);
    m_firstRowTop.push_back(inner + mentions);
    m_rowHeight.push_back(style.rowHeightPx);
}

std::optional<std::size_t> LaneLayout::laneAt(double yPx) const
{
    const std::size_t lane = firstBelow(yPx);
    if (yPx < 0 || lane >= m_boxes.size())
        return std::nullopt;
    return lane;
}

std::size_t LaneLayout::firstBelow(double yPx) const
{
    const auto below = std::ranges::upper_bound(m_boxes, yPx, {}, &LaneBox::bottomPx);
    return static_cast<std::size_t>(below - m_boxes.begin());
}

double LaneLayout::centreOf(const Stand &stand) const
{
    if (stand.isMention)
        return m_mentionCentre[stand.lane];
    return m_firstRowTop[stand.lane] + (static_cast<double>(stand.row) + 0.5) * m_rowHeight[stand.lane];
}

} // namespace kronika
