// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/lanelayout.h"

#include <algorithm>

namespace kronika {

LaneLayout::LaneLayout(const TimelineIndex &index, const SceneStyle &style)
    : LaneLayout(index, style, std::vector<bool>(index.lanes().size(), true))
{
}

LaneLayout::LaneLayout(const TimelineIndex &index, const SceneStyle &style, const std::vector<bool> &isShown)
{
    Q_ASSERT(isShown.size() == index.lanes().size());
    const std::size_t count = index.lanes().size();
    m_boxes.reserve(count);
    m_firstRowTop.reserve(count);
    m_rowHeight.reserve(count);
    m_mentionCentre.reserve(count);
    for (std::size_t lane = 0; lane < count; ++lane)
        add(index.lanes()[lane], style, isShown[lane]);
}

void LaneLayout::add(const VisibleLane &lane, const SceneStyle &style, bool isShown)
{
    const double rows = static_cast<double>(lane.content->rowCount()) * style.rowHeightPx;
    const double mentions = lane.content->hasMentions() ? style.mentionRowPx : 0;
    const double needed = std::max(style.minLaneHeightPx, rows + mentions + style.lanePaddingPx * 2);
    const double height = isShown ? needed : 0;
    const double top = heightPx();
    const bool wasSecond = m_boxes.empty() || m_boxes.back().isSecond;
    const bool isSecond = isShown ? !wasSecond : wasSecond;
    // What there is stands in the middle of a lane that is higher than it needs.
    const double inner = top + (height - rows - mentions) / 2;
    m_boxes.push_back({top, height, isSecond});
    m_mentionCentre.push_back(inner + mentions / 2);
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
