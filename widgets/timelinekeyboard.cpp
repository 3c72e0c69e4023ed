// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, and the commands that menus share with them.
#include "widgets/framing.h"
#include "widgets/timelineview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace kronika {

namespace {

constexpr double kKeyZoom = 1.4;
constexpr double kKeyPan = 0.15;
constexpr double kScreen = 0.9;
constexpr double kKeyLaneScale = 1.2;

} // namespace

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        m_isSpaceHeld = true;
        updateCursor();
        return;
    }
    if (const auto command = commandFor(*event))
        perform(*command);
    else
        event->ignore();
}

void TimelineView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return event->ignore();
    m_isSpaceHeld = false;
    updateCursor();
}

void TimelineView::perform(CanvasCommand command)
{
    if (!m_scene.index() || m_range.isEmpty())
        return;
    if (!walk(command) && !move(command) && !zoom(command) && !choose(command))
        performOther(command);
}

bool TimelineView::walk(CanvasCommand command)
{
    switch (command) {
    case CanvasCommand::EventLeft:
        step(Direction::Left, SelectMode::Replace);
        return true;
    case CanvasCommand::EventRight:
        step(Direction::Right, SelectMode::Replace);
        return true;
    case CanvasCommand::LaneUp:
        step(Direction::Up, SelectMode::Replace);
        return true;
    case CanvasCommand::LaneDown:
        step(Direction::Down, SelectMode::Replace);
        return true;
    case CanvasCommand::ExtendLeft:
        step(Direction::Left, SelectMode::Extend);
        return true;
    case CanvasCommand::ExtendRight:
        step(Direction::Right, SelectMode::Extend);
        return true;
    case CanvasCommand::ExtendUp:
        step(Direction::Up, SelectMode::Extend);
        return true;
    case CanvasCommand::ExtendDown:
        step(Direction::Down, SelectMode::Extend);
        return true;
    case CanvasCommand::FirstEvent:
        goTo(atEnd(*m_scene.index(), Step::Previous, m_scene.matching()), SelectMode::Replace);
        return true;
    case CanvasCommand::LastEvent:
        goTo(atEnd(*m_scene.index(), Step::Next, m_scene.matching()), SelectMode::Replace);
        return true;
    case CanvasCommand::LinkedNext:
        followLink(Step::Next);
        return true;
    case CanvasCommand::LinkedPrevious:
        followLink(Step::Previous);
        return true;
    default:
        return false;
    }
}

bool TimelineView::move(CanvasCommand command)
{
    QScrollBar &lanes = *verticalScrollBar();
    switch (command) {
    case CanvasCommand::PanLeft:
        wishGlide(panned(m_range, -kKeyPan));
        return true;
    case CanvasCommand::PanRight:
        wishGlide(panned(m_range, kKeyPan));
        return true;
    case CanvasCommand::ScreenLeft:
        wishGlide(panned(m_range, -kScreen));
        return true;
    case CanvasCommand::ScreenRight:
        wishGlide(panned(m_range, kScreen));
        return true;
    case CanvasCommand::ScrollUp:
        lanes.triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case CanvasCommand::ScrollDown:
        lanes.triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case CanvasCommand::ScreenUp:
        lanes.triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case CanvasCommand::ScreenDown:
        lanes.triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    default:
        return false;
    }
}

bool TimelineView::zoom(CanvasCommand command)
{
    switch (command) {
    case CanvasCommand::ZoomIn:
        wishGlide(zoomed(m_range, kKeyZoom, keyAnchor()));
        return true;
    case CanvasCommand::ZoomOut:
        wishGlide(zoomed(m_range, 1 / kKeyZoom, keyAnchor()));
        return true;
    case CanvasCommand::Fit:
        wishJump(framedAll(*m_scene.index()));
        return true;
    case CanvasCommand::ZoomToEvent:
        zoomToEvent();
        return true;
    case CanvasCommand::ZoomToSelection:
        wishJump(framed(*m_scene.index(), m_selected));
        return true;
    case CanvasCommand::ZoomToLane:
        if (m_focusLane)
            wishJump(framedLane(*m_scene.index(), *m_focusLane));
        return true;
    default:
        return false;
    }
}

/// What keys zoom about: the pointer's time, else the current event's, else the middle.
Instant TimelineView::keyAnchor() const
{
    const DisplayList &list = m_scene.list();
    const QPointF pointer = viewport()->mapFromGlobal(QCursor::pos());
    if (viewport()->underMouse() && list.lanesArea.contains(pointer))
        return TimeScale{m_range, list.scale.leftPx, list.scale.widthPx}.timeAt(pointer.x());
    const Instant event = m_current ? m_scene.index()->time(*m_current).earliestFinite() : Instant::min();
    return m_range.contains(event) ? event : m_range.middle();
}

bool TimelineView::choose(CanvasCommand command)
{
    switch (command) {
    case CanvasCommand::Activate:
        activate();
        return true;
    case CanvasCommand::Clear:
        clear();
        return true;
    case CanvasCommand::SelectAll: {
        std::vector<EventIndex> all;
        for (std::uint32_t event = 0; event < m_scene.index()->snapshot().eventCount(); ++event) {
            if (!m_scene.matching() || m_scene.matching()->contains(EventIndex{event}))
                all.push_back(EventIndex{event});
        }
        Q_EMIT eventsSelectRequested(all);
        return true;
    }
    case CanvasCommand::SelectLane:
        if (m_focusLane)
            selectLane(*m_focusLane);
        return true;
    case CanvasCommand::MarkSelection:
        markSelection();
        return true;
    default:
        return false;
    }
}

void TimelineView::performOther(CanvasCommand command)
{
    switch (command) {
    case CanvasCommand::FoldLane:
        return foldFocusedLane();
    case CanvasCommand::PinLane:
        return pinFocusedLane();
    case CanvasCommand::LaneUpwards:
        return moveFocusedLane(-1);
    case CanvasCommand::LaneDownwards:
        return moveFocusedLane(1);
    case CanvasCommand::TallerLanes:
        Q_EMIT laneScaleRequested(std::min(m_scene.laneScale() * kKeyLaneScale, 4.0));
        return;
    case CanvasCommand::LowerLanes:
        Q_EMIT laneScaleRequested(std::max(m_scene.laneScale() / kKeyLaneScale, 0.5));
        return;
    case CanvasCommand::WiderNames:
        return setHeaderWidthPx(headerWidthPx() + m_scene.style().textHeightPx);
    case CanvasCommand::NarrowerNames:
        return setHeaderWidthPx(headerWidthPx() - m_scene.style().textHeightPx);
    case CanvasCommand::AllLinks:
        Q_EMIT allLinksToggleRequested();
        return;
    case CanvasCommand::ContextMenu:
        return openContextMenuByKey();
    case CanvasCommand::RulerMenu:
        return openRulerMenuByKey();
    default:
        return;
    }
}

std::optional<Focus> TimelineView::focus() const
{
    return m_current ? std::optional(focusOn(*m_scene.index(), *m_current, m_focusLane)) : std::nullopt;
}

void TimelineView::step(Direction direction, SelectMode mode)
{
    const TimelineIndex &index = *m_scene.index();
    const auto from = focus();
    const auto first = [&] { return atEnd(index, Step::Previous, m_scene.matching()); };
    const auto next = from ? stepped(index, *from, direction, m_scene.matching()) : first();
    // A chronology whose events all stand in the tray has no first in time.
    if (!next && !from && !index.tray().empty())
        return goTo(Focus{index.tray().front(), kTrayLane}, mode);
    goTo(next, mode);
}

void TimelineView::goTo(std::optional<Focus> focus, SelectMode mode)
{
    if (!focus)
        return;
    m_focusLane = focus->lane == kTrayLane ? std::nullopt : std::optional(focus->lane);
    Q_EMIT selectionRequested(focus->event, mode);
    reveal(focus->event);
}

std::vector<EventIndex> TimelineView::linkedWith(EventIndex event) const
{
    const Snapshot &snapshot = m_scene.index()->snapshot();
    std::vector<EventIndex> linked;
    const auto add = [&](EventIndex other) {
        if (other != event && std::find(linked.begin(), linked.end(), other) == linked.end())
            linked.push_back(other);
    };
    if (const EventExtras *extras = snapshot.extras(event)) {
        for (const Link &link : extras->links) {
            if (const auto to = snapshot.eventById(link.to))
                add(*to);
        }
    }
    for (const IncomingLink &link : linksTo(event))
        add(link.from);
    return linked;
}

void TimelineView::followLink(Step step)
{
    if (!m_current)
        return;
    const bool isOnTheWay =
        m_linkOrigin && (*m_current == *m_linkOrigin ||
                         (m_linkPosition < m_linkTargets.size() && m_linkTargets[m_linkPosition] == *m_current));
    if (isOnTheWay && !m_linkTargets.empty()) {
        const std::size_t count = m_linkTargets.size();
        m_linkPosition = (m_linkPosition + (step == Step::Next ? 1 : count - 1)) % count;
    } else {
        m_linkOrigin = m_current;
        m_linkTargets = linkedWith(*m_current);
        m_linkPosition = step == Step::Next || m_linkTargets.empty() ? 0 : m_linkTargets.size() - 1;
    }
    if (!m_linkTargets.empty())
        goTo(focusOn(*m_scene.index(), m_linkTargets[m_linkPosition], m_focusLane), SelectMode::Replace);
}

void TimelineView::activate()
{
    if (m_areaBar->isVisible()) {
        const TimeRange range = m_areaBar->content().range;
        closeArea();
        return wishJump(clampedRange(range));
    }
    if (!m_current)
        return;
    if (!m_isSelected.contains(*m_current))
        Q_EMIT selectionRequested(*m_current, SelectMode::Replace);
    const EventIndex leader = shownAs(*m_current);
    for (const Mark &mark : m_scene.list().marks) {
        if (mark.kind == MarkKind::Fold && mark.event == leader)
            return openFold(mark.event, mark.time);
    }
    Q_EMIT eventActivated(*m_current);
}

void TimelineView::clear()
{
    if (m_areaBar->isVisible())
        return closeArea();
    if (m_drag != Drag::None) {
        m_drag = Drag::None;
        return closeArea();
    }
    if (m_current || !m_selected.empty())
        Q_EMIT selectionClearRequested();
}

void TimelineView::zoomToEvent()
{
    if (!m_current)
        return wishJump(framedAll(*m_scene.index()));
    const auto range = framed(*m_scene.index(), std::span(&*m_current, 1));
    wishJump(range == m_range ? framedAll(*m_scene.index()) : range);
}

void TimelineView::zoomTo(const std::vector<EventIndex> &events)
{
    if (m_scene.index())
        wishJump(framed(*m_scene.index(), events));
}

void TimelineView::markSelection()
{
    const auto extent = extentOf(*m_scene.index(), m_selected);
    if (!extent)
        return;
    const DisplayList &list = m_scene.list();
    const double left = list.scale.xAt(extent->from);
    markArea(QRectF(left, list.lanesArea.top(), list.scale.xAt(extent->to) - left, list.lanesArea.height()));
}

void TimelineView::wishJump(std::optional<TimeRange> range)
{
    if (range && *range != m_range)
        Q_EMIT rangeChangeRequested(*range, RangeChange::Jump);
}

void TimelineView::wishGlide(TimeRange range)
{
    if (range == m_range)
        return;
    m_glidesNext = true;
    Q_EMIT rangeChangeRequested(range, RangeChange::Continuous);
    m_glidesNext = false;
}

} // namespace kronika
