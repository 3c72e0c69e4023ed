// SPDX-License-Identifier: GPL-3.0-or-later
// The marked area, time by lanes, and the bar beside it.
#include "widgets/timelineview.h"

#include <algorithm>

namespace kronika {

void TimelineView::connectAreaBar()
{
    connect(m_areaBar, &AreaBar::closeRequested, this, [this] {
        closeArea();
        setFocus();
    });
    connect(m_areaBar, &AreaBar::zoomRequested, this, [this](TimeRange range) {
        closeArea();
        setFocus();
        wishJump(clampedRange(range));
    });
    connect(m_areaBar, &AreaBar::selectRequested, this, [this](const std::vector<EventIndex> &events) {
        closeArea();
        setFocus();
        Q_EMIT eventsSelectRequested(events);
    });
    connect(m_areaBar, &AreaBar::filterRequested, this, [this](TimeRange range) {
        closeArea();
        setFocus();
        Q_EMIT filterRequested(range);
    });
    connect(m_areaBar, &AreaBar::exportRequested, this, [this](TimeRange range) {
        closeArea();
        setFocus();
        Q_EMIT exportRequested(range);
    });
}

MarkedArea TimelineView::contentOf(const QRectF &area) const
{
    const DisplayList &list = m_scene.list();
    const TimelineIndex &index = *m_scene.index();
    const EventSet *among = m_scene.matching();
    MarkedArea content{{list.scale.timeAt(area.left()), list.scale.timeAt(area.right())}, {}};
    const double top = area.top() - list.lanesArea.top() + scrollPosition();
    const std::size_t end = index.lanes().size();
    for (std::size_t lane = m_scene.layout().firstBelow(top); lane < end; ++lane) {
        if (m_scene.layout().boxes()[lane].topPx >= top + area.height())
            break;
        for (std::size_t row = 0; row < index.lanes()[lane].content->rowCount(); ++row) {
            for (const LaneEntry entry : index.row(lane, row).within(content.range)) {
                if (entry.reach.overlaps(content.range) && (!among || among->contains(entry.event)))
                    content.events.push_back(entry.event);
            }
        }
    }
    for (const Mark &mark : list.marks) {
        if (mark.kind == MarkKind::Mention && area.contains(mark.body.center()))
            content.events.push_back(mark.event);
    }
    std::sort(content.events.begin(), content.events.end());
    content.events.erase(std::unique(content.events.begin(), content.events.end()), content.events.end());
    return content;
}

void TimelineView::markArea(const QRectF &area)
{
    m_area = area.intersected(m_scene.list().lanesArea);
    if (m_area.isEmpty() || !m_scene.index())
        return closeArea();
    m_areaBar->open(contentOf(m_area), m_area);
    refreshLive();
}

void TimelineView::closeArea()
{
    m_area = {};
    m_areaBar->hide();
    refreshLive();
}

} // namespace kronika
