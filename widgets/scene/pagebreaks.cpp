// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pagebreaks.h"

#include <algorithm>

namespace kronika {

namespace {

/// Sums of heights differ from one another by less than this.
constexpr double kSamePx = 0.01;

} // namespace

PageBreaks::PageBreaks(const TimelineIndex &index, const LaneLayout &layout, const SceneStyle &style)
    : m_index(index)
    , m_layout(layout)
    , m_rowHeightPx(style.rowHeightPx)
{
}

LaneStretch PageBreaks::stretch(double topPx, double bottomPx) const
{
    const std::size_t first = m_layout.firstBelow(topPx + kSamePx);
    if (bottomPx - topPx < kSamePx)
        return {topPx, topPx, first, first};
    const std::size_t end = std::min(m_layout.firstBelow(bottomPx - kSamePx) + 1, m_layout.boxes().size());
    return {topPx, bottomPx, first, end};
}

double PageBreaks::rowCut(std::size_t lane, double topPx, double limitPx) const
{
    double best = topPx;
    for (std::size_t row = 0; row < m_index.lanes()[lane].content->rowCount(); ++row) {
        const double bottom = m_layout.centreOf({.lane = lane, .row = row, .isMention = false}) + m_rowHeightPx / 2;
        if (bottom > topPx + kSamePx && bottom <= limitPx + kSamePx)
            best = bottom;
    }
    return best;
}

double PageBreaks::cut(double topPx, double limitPx) const
{
    if (limitPx >= m_layout.heightPx() - kSamePx)
        return m_layout.heightPx();
    const std::size_t lane = m_layout.firstBelow(limitPx + kSamePx);
    const double laneTop = m_layout.boxes()[lane].topPx;
    return laneTop > topPx + kSamePx ? laneTop : rowCut(lane, topPx, limitPx);
}

LaneStretch PageBreaks::stretchFrom(double topPx, double roomPx) const
{
    return stretch(topPx, std::max(cut(topPx, topPx + roomPx), topPx));
}

double PageBreaks::evenCut(double topPx, double limitPx, double lastRoomPx) const
{
    const double total = m_layout.heightPx();
    // Of what lies before the middle, lanes that are cut nowhere else.
    const double found = cut(topPx, topPx + (total - topPx) / 2);
    const auto least = [&](double bottom) { return std::min(bottom - topPx, total - bottom); };
    const bool fits = found > topPx && total - found <= lastRoomPx + kSamePx;
    return fits && least(found) > least(limitPx) ? found : limitPx;
}

std::vector<LaneStretch> PageBreaks::pages(double roomPx, double lastRoomPx) const
{
    const double total = m_layout.heightPx();
    const double lastRoom = std::clamp(lastRoomPx, 0.0, std::max(roomPx, 0.0));
    std::vector<LaneStretch> pages;
    double top = 0;
    while (total - top > lastRoom + kSamePx) {
        // Something is left for the last page, so that its tray and legend do not stand alone.
        const double limit = std::min(top + roomPx, total - m_rowHeightPx);
        const double found = cut(top, limit);
        const double furthest = found > top ? found : std::min(top + roomPx, total);
        const bool isLastButOne = total - furthest <= lastRoom + kSamePx;
        const double bottom = isLastButOne ? evenCut(top, furthest, lastRoom) : furthest;
        pages.push_back(stretch(top, bottom));
        top = bottom;
    }
    pages.push_back(stretch(top, total));
    return pages;
}

} // namespace kronika
