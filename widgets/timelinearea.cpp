// SPDX-License-Identifier: GPL-3.0-or-later
// The marked area, time by lanes, and the bar beside it.
#include "widgets/timelineview.h"

#include <algorithm>

namespace kronika {

namespace {

/// Those of a row whose reach overlaps `range`.
void markWithin(const RowView &row, TimeRange range, EventSet &marked)
{
    const RowView stretch = row.within(range);
    // In a row without overlaps the stretch is exact: of very many events no time need be looked up.
    const bool isExact = row.ends() == nullptr;
    std::size_t position = 0;
    for (std::size_t n = 0; n < stretch.index().chunkCount(); ++n) {
        const std::vector<EventIndex> &events = stretch.index().chunk(n)->events;
        const std::size_t from = std::max(stretch.beginPosition(), position);
        const std::size_t to = std::min(stretch.endPosition(), position + events.size());
        for (std::size_t at = from; at < to; ++at) {
            if (isExact || stretch.at(at).reach.overlaps(range))
                marked.insert(events[at - position]);
        }
        position += events.size();
    }
}

} // namespace

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
    EventSet marked(index.snapshot().eventCount());
    const double top = area.top() - list.lanesArea.top() + scrollPosition();
    const std::size_t end = index.lanes().size();
    for (std::size_t lane = m_scene.layout().firstBelow(top); lane < end; ++lane) {
        if (m_scene.layout().boxes()[lane].topPx >= top + area.height())
            break;
        for (std::size_t row = 0; row < index.lanes()[lane].content->rowCount(); ++row)
            markWithin(index.row(lane, row), content.range, marked);
    }
    for (const Mark &mark : list.marks) {
        if (mark.kind == MarkKind::Mention && area.contains(mark.body.center()))
            marked.insert(mark.event);
    }
    for (std::size_t n = 0; n < marked.size(); ++n) {
        const EventIndex event{static_cast<std::uint32_t>(n)};
        if (marked.contains(event) && (!among || among->contains(event)))
            content.events.push_back(event);
    }
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

void TimelineView::setExportAllowed(bool isAllowed)
{
    m_areaBar->setExportAllowed(isAllowed);
}

void TimelineView::closeArea()
{
    m_area = {};
    m_areaBar->hide();
    refreshLive();
}

} // namespace kronika
