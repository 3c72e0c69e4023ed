// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes: folding, selecting, pinning and moving them, by their names and by keys.
#include "widgets/timelineview.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

constexpr double kBorderGripPx = 4;

/// Positions of the lanes among which this one can be moved, itself included, from top to bottom. None for what is no
/// actor's.
std::vector<std::size_t> besideLane(const std::vector<VisibleLane> &lanes, std::size_t lane)
{
    std::vector<std::size_t> beside;
    if (!lanes[lane].actor)
        return beside;
    const VisibleLane &own = lanes[lane];
    const auto isAbove = [&](const VisibleLane &other) { return other.depth < own.depth; };
    const auto isBeside = [&](const VisibleLane &other) {
        return other.depth == own.depth && other.actor && other.isPinned == own.isPinned;
    };
    std::size_t first = lane;
    while (first > 0 && !isAbove(lanes[first - 1]))
        --first;
    for (std::size_t other = first; other < lanes.size() && !isAbove(lanes[other]); ++other) {
        if (isBeside(lanes[other]))
            beside.push_back(other);
    }
    return beside;
}

} // namespace

bool TimelineView::isOnHeaderBorder(QPointF position) const
{
    const DisplayList &list = m_scene.list();
    return m_scene.index() && std::abs(position.x() - list.lanesArea.left()) <= kBorderGripPx &&
           !list.trayArea.contains(position);
}

double TimelineView::belowLanesTop(double yPx) const
{
    const QRectF &area = m_scene.list().lanesArea;
    return std::clamp(yPx - area.top(), 0.0, std::max(0.0, area.height() - 1));
}

void TimelineView::toggleFold(std::size_t lane)
{
    const TimelineIndex &index = *m_scene.index();
    const VisibleLane &visible = index.lanes()[lane];
    if (!visible.actor || (visible.childCount == 0 && !visible.isFolded))
        return;
    const Actor &actor = index.snapshot().actors()[raw(*visible.actor)];
    Q_EMIT foldRequested(QString::fromStdString(actor.id), !visible.isFolded);
}

void TimelineView::selectLane(std::size_t lane)
{
    m_focusLane = lane;
    Q_EMIT eventsSelectRequested(eventsOfLane(*m_scene.index(), lane, m_scene.matching()));
}

void TimelineView::foldFocusedLane()
{
    if (!m_focusLane)
        return;
    const auto &lanes = m_scene.index()->lanes();
    std::size_t lane = *m_focusLane;
    if (lanes[lane].childCount == 0 && !lanes[lane].isFolded) {
        const int depth = lanes[lane].depth;
        while (lane > 0 && lanes[lane].depth >= depth)
            --lane;
        if (lanes[lane].depth >= depth)
            return;
    }
    toggleFold(lane);
}

QString TimelineView::actorIdOf(std::size_t lane) const
{
    const std::optional<ActorIndex> actor = m_scene.index()->lanes()[lane].actor;
    return actor ? QString::fromStdString(m_scene.index()->snapshot().actors()[raw(*actor)].id) : QString();
}

void TimelineView::pinFocusedLane()
{
    const QString id = m_focusLane ? actorIdOf(*m_focusLane) : QString();
    if (!id.isEmpty())
        Q_EMIT pinRequested(id, !m_scene.index()->lanes()[*m_focusLane].isPinned);
}

void TimelineView::moveFocusedLane(int places)
{
    const QString id = m_focusLane ? actorIdOf(*m_focusLane) : QString();
    if (!id.isEmpty())
        Q_EMIT laneMoveRequested(id, places);
}

void TimelineView::pressLaneName(const Hit &hit)
{
    selectLane(hit.lane);
    m_draggedLane = hit.lane;
    startDrag(Drag::Lane, m_pressedAt);
}

/// How many places down it would come to stand if it were dropped there.
int TimelineView::placesTo(double yPx) const
{
    const std::vector<std::size_t> beside = besideLane(m_scene.index()->lanes(), m_draggedLane);
    int own = 0;
    int target = 0;
    for (std::size_t n = 0; n < beside.size(); ++n) {
        const LaneBox &box = m_scene.layout().boxes()[beside[n]];
        if (beside[n] == m_draggedLane)
            own = static_cast<int>(n);
        else if (yPx > (box.topPx + box.bottomPx()) / 2)
            ++target;
    }
    return beside.empty() ? 0 : target - own;
}

/// A line stands where the lane would come to stand.
void TimelineView::dragLane(QPointF position)
{
    if (m_draggedLane >= m_scene.index()->lanes().size())
        return; // another chronology came meanwhile
    const DisplayList &list = m_scene.list();
    const bool isFar = std::abs(position.y() - m_pressedAt.y()) >= QApplication::startDragDistance();
    if (!isFar && m_area.isNull())
        return;
    const double toPicture = list.lanesArea.top() - scrollPosition();
    m_dropPlaces = placesTo(position.y() - toPicture);
    const std::vector<std::size_t> beside = besideLane(m_scene.index()->lanes(), m_draggedLane);
    const auto own = std::ranges::find(beside, m_draggedLane) - beside.begin();
    const auto target = static_cast<std::size_t>(std::max<std::ptrdiff_t>(own + m_dropPlaces, 0));
    const LaneBox &box = m_scene.layout().boxes()[beside.empty() ? m_draggedLane : beside[target]];
    constexpr double linePx = 2;
    const double y = (m_dropPlaces > 0 ? box.bottomPx() : box.topPx) + toPicture;
    m_area = QRectF(list.headerArea.left(), y - linePx / 2, list.lanesArea.right() - list.headerArea.left(), linePx);
    refreshLive();
}

void TimelineView::dropLane()
{
    const bool isDropped = !m_area.isNull() && m_draggedLane < m_scene.index()->lanes().size();
    m_area = {};
    refreshLive();
    const QString id = isDropped ? actorIdOf(m_draggedLane) : QString();
    if (!id.isEmpty() && m_dropPlaces != 0)
        Q_EMIT laneMoveRequested(id, m_dropPlaces);
}

} // namespace kronika
