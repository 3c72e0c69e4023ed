// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and touchpad.
#include "widgets/eventpopup.h"
#include "widgets/framing.h"
#include "widgets/plainlabel.h"
#include "widgets/timelinetips.h"
#include "widgets/timelineview.h"
#include "widgets/viewtypes.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kronika {

namespace {

constexpr double kLaneScalePerUnit = 0.14 / 120;
constexpr double kPixelsPerUnit = 0.6;

bool isEventHit(const Hit &hit)
{
    return hit.kind == HitKind::Event || hit.kind == HitKind::Fold || hit.kind == HitKind::Tray;
}

/// What a touchpad gives in pixels, a wheel in notches.
QPointF scrollPixels(const QWheelEvent &event)
{
    return event.pixelDelta().isNull() ? QPointF(event.angleDelta()) * kPixelsPerUnit : QPointF(event.pixelDelta());
}

double mainUnits(const QWheelEvent &event)
{
    const QPoint units = event.angleDelta();
    return std::abs(units.y()) >= std::abs(units.x()) ? units.y() : units.x();
}

} // namespace

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::NativeGesture)
        return pinch(*static_cast<QNativeGestureEvent *>(event));
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        refreshLive();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool TimelineView::showTip(const QPoint &position, const QPoint &globalPos)
{
    const auto hit = m_scene.index() ? hitTest(m_scene.list(), position) : std::nullopt;
    if (!hit) {
        QToolTip::hideText();
        return true;
    }
    const QString text = toolTipText(tipFor(*m_scene.index(), {m_scene.language(), m_scene.dateStyle()}, *hit));
    QToolTip::showText(globalPos, text, viewport(), hit->rect.toAlignedRect());
    return true;
}

bool TimelineView::pinch(const QNativeGestureEvent &gesture)
{
    if (gesture.gestureType() != Qt::ZoomNativeGesture)
        return false;
    const QScopedValueRollback pointer(m_pointerPx, std::optional(belowLanesTop(gesture.position().y())));
    zoomAt(gesture.position().x(), std::clamp(1 + gesture.value(), 0.2, 5.0));
    return true;
}

void TimelineView::zoomAt(double xPx, double factor)
{
    if (m_range.isEmpty())
        return;
    const TimeScale &shown = m_scene.list().scale;
    const TimeScale scale{m_range, shown.leftPx, shown.widthPx};
    const double x = std::clamp(xPx, scale.leftPx, scale.rightPx());
    Q_EMIT rangeChangeRequested(zoomed(m_range, factor, scale.timeAt(x)), RangeChange::Continuous);
}

void TimelineView::panBy(double dxPx)
{
    const double widthPx = m_scene.list().scale.widthPx;
    if (dxPx != 0 && widthPx > 0 && !m_range.isEmpty())
        Q_EMIT rangeChangeRequested(panned(m_range, -dxPx / widthPx), RangeChange::Continuous);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF pixels = scrollPixels(*event);
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier) ||
                       (m_wheelUse == WheelUse::Zooms && event->modifiers() == Qt::NoModifier && pixels.x() == 0);
    event->accept();
    const QScopedValueRollback pointer(m_pointerPx, std::optional(belowLanesTop(event->position().y())));
    if (zooms)
        return zoomAt(event->position().x(), std::exp(mainUnits(*event) * kZoomPerWheelUnit));
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        const double factor = m_scene.laneScale() * std::exp(mainUnits(*event) * kLaneScalePerUnit);
        Q_EMIT laneScaleRequested(std::clamp(factor, 0.5, 4.0));
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return panBy(pixels.y() != 0 ? pixels.y() : pixels.x());
    panBy(pixels.x());
    if (pixels.y() != 0)
        setScrollPosition(scrollPosition() - static_cast<int>(std::lround(pixels.y())));
}

void TimelineView::hover(QPointF position)
{
    const auto hit = m_scene.index() ? hitTest(m_scene.list(), position) : std::nullopt;
    const auto hovered = hit && isEventHit(*hit) ? std::optional(hit->event) : std::nullopt;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        refreshLive();
    }
    updateCursor();
}

void TimelineView::updateCursor()
{
    const QPointF position = viewport()->mapFromGlobal(QCursor::pos());
    if (m_drag == Drag::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_isSpaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (m_drag == Drag::HeaderBorder || isOnHeaderBorder(position))
        viewport()->setCursor(Qt::SplitHCursor);
    else
        viewport()->unsetCursor();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    closeArea();
    m_pressedFold.reset();
    m_hasClickZoomed = false;
    if (!m_scene.index())
        return;
    if (event->button() == Qt::MiddleButton)
        pressMiddle(event->position());
    else if (event->button() == Qt::LeftButton)
        press(event->position(), event->modifiers());
}

void TimelineView::pressMiddle(QPointF position)
{
    const auto hit = hitTest(m_scene.list(), position);
    if (hit && hit->kind == HitKind::LaneHeader)
        return wishJump(framedLane(*m_scene.index(), hit->lane));
    startDrag(Drag::Pan, position);
}

void TimelineView::press(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const DisplayList &list = m_scene.list();
    if (m_isSpaceHeld)
        return startDrag(Drag::Pan, position);
    if (isOnHeaderBorder(position))
        return startDrag(Drag::HeaderBorder, position);
    const auto hit = hitTest(list, position);
    m_pressedAt = position;
    if (hit && hit->kind != HitKind::Ruler)
        return pressHit(*hit, modifiers);
    if (list.lanesArea.contains(position) || list.rulerArea.contains(position))
        startDrag(Drag::Pending, position);
}

void TimelineView::pressHit(const Hit &hit, Qt::KeyboardModifiers modifiers)
{
    if (hit.kind == HitKind::Chevron)
        return toggleFold(hit.lane);
    if (hit.kind == HitKind::LaneHeader)
        return pressLaneName(hit);
    if (hit.kind == HitKind::TrayMore)
        return listTrayRest(hit.rect);
    if (hit.kind == HitKind::Era)
        return;
    if (hit.kind == HitKind::Fold && modifiers == Qt::NoModifier) {
        m_pressedFold = hit;
        return startDrag(Drag::Pending, m_pressedAt);
    }
    m_focusLane = hit.kind == HitKind::Tray ? std::nullopt : std::optional(hit.lane);
    SelectMode mode = SelectMode::Replace;
    if (modifiers.testFlag(Qt::ControlModifier))
        mode = SelectMode::Toggle;
    else if (modifiers.testFlag(Qt::ShiftModifier))
        mode = SelectMode::Extend;
    Q_EMIT selectionRequested(hit.event, mode);
}

void TimelineView::startDrag(Drag drag, QPointF position)
{
    m_drag = drag;
    m_pressedAt = position;
    m_pressedRange = m_range;
    m_pressedScroll = scrollPosition();
    updateCursor();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None)
        hover(event->position());
    else
        dragTo(event->position());
}

void TimelineView::dragTo(QPointF position)
{
    const QPointF moved = position - m_pressedAt;
    if (m_drag == Drag::Pending && moved.manhattanLength() >= QApplication::startDragDistance())
        m_drag = Drag::Area;
    if (m_drag == Drag::Area)
        dragArea(position);
    if (m_drag == Drag::HeaderBorder)
        setHeaderWidthPx(position.x());
    if (m_drag == Drag::Lane)
        dragLane(position);
    const double widthPx = m_scene.list().scale.widthPx;
    if (m_drag != Drag::Pan || widthPx <= 0 || m_range.isEmpty())
        return;
    setScrollPosition(m_pressedScroll - static_cast<int>(std::lround(moved.y())));
    const QScopedValueRollback pointer(m_pointerPx, std::optional(belowLanesTop(position.y())));
    Q_EMIT rangeChangeRequested(panned(m_pressedRange, -moved.x() / widthPx), RangeChange::Continuous);
}

void TimelineView::dragArea(QPointF position)
{
    const DisplayList &list = m_scene.list();
    QRectF area = QRectF(m_pressedAt, position).normalized();
    if (list.rulerArea.contains(m_pressedAt)) {
        area.setTop(list.lanesArea.top());
        area.setBottom(list.lanesArea.bottom());
    }
    m_area = area.intersected(list.lanesArea);
    refreshLive();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::RightButton)
        finishDrag();
}

void TimelineView::finishDrag()
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    updateCursor();
    if (drag == Drag::Area)
        markArea(m_area);
    if (drag == Drag::Lane)
        dropLane();
    if (drag == Drag::HeaderBorder)
        Q_EMIT layoutChanged();
    const std::optional<Hit> fold = std::exchange(m_pressedFold, std::nullopt);
    if (drag == Drag::Pending && fold) {
        m_hasClickZoomed = true;
        return openFold(fold->event, fold->time);
    }
    const bool isClickOnGround = drag == Drag::Pending && m_scene.list().lanesArea.contains(m_pressedAt);
    if (isClickOnGround && (m_current || !m_selected.empty()))
        Q_EMIT selectionClearRequested();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (std::exchange(m_hasClickZoomed, false))
        return;
    const auto hit = m_scene.index() ? hitTest(m_scene.list(), event->position()) : std::nullopt;
    if (event->button() != Qt::LeftButton || !hit)
        return;
    if (hit->kind == HitKind::Fold)
        return openFold(hit->event, hit->time);
    // The second press of a quick pair of clicks.
    if (hit->kind == HitKind::Chevron || hit->kind == HitKind::LaneHeader)
        return toggleFold(hit->lane);
    if (!isEventHit(*hit))
        return;
    Q_EMIT eventActivated(hit->event);
    wishJump(framed(*m_scene.index(), std::span(&hit->event, 1)));
}

void TimelineView::openFold(EventIndex leader, TimeRange time)
{
    const TimelineScene::FoldList found = m_scene.inseparable(leader, time);
    if (found.events.empty())
        return zoomIntoFold(time);
    const auto mark = std::ranges::find_if(m_scene.list().marks, [&](const Mark &one) {
        return one.kind == MarkKind::Fold && one.event == leader && one.time == time;
    });
    listEvents(found, tr("Events too close together to be drawn apart"), mark->body.topRight());
}

void TimelineView::zoomIntoFold(TimeRange time)
{
    TimeRange closer = fitted(time);
    // Of one instant, or over all that is seen: closer anyway, so that a click is never without effect.
    if (closer.length().us > m_range.length().us / 10 * 9) {
        constexpr double factor = 8;
        closer = zoomed(m_range, factor, std::clamp(time.middle(), m_range.from, m_range.to));
    }
    wishJump(closer);
}

void TimelineView::listTrayRest(const QRectF &more)
{
    listEvents({m_scene.trayRest(), 0}, tr("Events without a date of their own"), more.topRight());
}

void TimelineView::listEvents(const TimelineScene::FoldList &list, const QString &name, const QPointF &corner)
{
    auto *popup = new EventPopup(
        list.events, [this](EventIndex event) { return m_scene.trayTextOf(event); }, *m_theme, this);
    popup->setAccessibleName(name);
    popup->setMore(list.more);
    connect(popup, &EventPopup::eventChosen, this, [this](EventIndex event) {
        m_focusLane.reset();
        Q_EMIT selectionRequested(event, SelectMode::Replace);
    });
    popup->openAbove(viewport()->mapToGlobal(corner.toPoint()), viewport()->size());
}

/// At the current event if it is in sight.
QPointF TimelineView::menuPoint() const
{
    const DisplayList &list = m_scene.list();
    const auto anchor = m_current ? anchorOf(*m_current, *m_scene.index(), m_scene.layout(), list) : std::nullopt;
    return anchor && list.lanesArea.contains(*anchor) ? *anchor : list.lanesArea.center();
}

void TimelineView::openRulerMenuByKey()
{
    const DisplayList &list = m_scene.list();
    const QPointF at(menuPoint().x(), list.rulerArea.center().y());
    Q_EMIT contextMenuRequested(
        {.kind = PlaceKind::Ruler, .time = list.scale.timeAt(at.x()), .event = {}, .lane = {}, .fold = {}},
        viewport()->mapToGlobal(at.toPoint()));
}

void TimelineView::openContextMenuByKey()
{
    const DisplayList &list = m_scene.list();
    const QPointF at = menuPoint();
    const TimelinePlace place{.kind = m_current ? PlaceKind::Event : PlaceKind::Ground,
                              .time = list.scale.timeAt(at.x()),
                              .event = m_current,
                              .lane = m_focusLane,
                              .fold = {}};
    Q_EMIT contextMenuRequested(place, viewport()->mapToGlobal(at.toPoint()));
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_scene.index())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard)
        return openContextMenuByKey();
    const DisplayList &list = m_scene.list();
    const auto hit = hitTest(list, event->pos());
    TimelinePlace place{.time = list.scale.timeAt(event->pos().x()), .event = {}, .lane = {}, .fold = {}};
    if (list.rulerArea.contains(event->pos()))
        place.kind = PlaceKind::Ruler;
    if (list.lanesArea.contains(event->pos()))
        place.lane = m_scene.layout().laneAt(event->pos().y() - list.lanesArea.top() + scrollPosition());
    if (hit && (hit->kind == HitKind::LaneHeader || hit->kind == HitKind::Chevron)) {
        place.lane = hit->lane;
        place.kind = PlaceKind::LaneName;
    }
    if (hit && isEventHit(*hit)) {
        place.kind = PlaceKind::Event;
        place.event = hit->event;
        place.count = hit->count;
        if (hit->kind == HitKind::Fold)
            place.fold = hit->time;
        if (!m_isSelected.contains(hit->event)) {
            m_focusLane = hit->kind == HitKind::Tray ? std::nullopt : std::optional(hit->lane);
            Q_EMIT selectionRequested(hit->event, SelectMode::Replace);
        }
    }
    Q_EMIT contextMenuRequested(place, event->globalPos());
}

} // namespace kronika
