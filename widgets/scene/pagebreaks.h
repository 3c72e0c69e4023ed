// SPDX-License-Identifier: GPL-3.0-or-later
// Where lanes are cut so that a page holds what it can: between lanes, or between the rows of a lane that is higher
// than a page. Knows heights only.
#pragma once

#include "models/index/timelineindex.h"
#include "widgets/scene/lanelayout.h"
#include "widgets/scene/scenestyle.h"

#include <cstddef>
#include <vector>

namespace kronika {

/// A stretch of the lanes as laid out. Empty if topPx == bottomPx.
struct LaneStretch
{
    double topPx = 0;
    double bottomPx = 0;
    /// First and one past the last lane of which something lies in it.
    std::size_t firstLane = 0;
    std::size_t endLane = 0;

    double heightPx() const { return bottomPx - topPx; }
};

class PageBreaks
{
public:
    PageBreaks(const TimelineIndex &index, const LaneLayout &layout, const SceneStyle &style);

    /// From `topPx` as far as `roomPx` reaches; empty if not a row fits.
    LaneStretch stretchFrom(double topPx, double roomPx) const;
    /// All lanes in stretches of at most `roomPx`, the last one of at most `lastRoomPx`. The last may be empty; where
    /// it would be much less than the one before, both hold about as much. Requires: room for a row at least.
    std::vector<LaneStretch> pages(double roomPx, double lastRoomPx) const;
    LaneStretch all() const { return stretch(0, m_layout.heightPx()); }

private:
    LaneStretch stretch(double topPx, double bottomPx) const;
    /// The lowest cut within (topPx, limitPx]; topPx if there is none.
    double cut(double topPx, double limitPx) const;
    /// A better end of the last page but one, which begins at `topPx` and could reach to `limitPx`: where that and the
    /// last page, of at most `lastRoomPx`, hold about as much.
    double evenCut(double topPx, double limitPx, double lastRoomPx) const;
    double rowCut(std::size_t lane, double topPx, double limitPx) const;

    const TimelineIndex &m_index;
    const LaneLayout &m_layout;
    double m_rowHeightPx;
};

} // namespace kronika
