// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanepartaccess.h"

#include "widgets/accesstext.h"
#include "widgets/focuswalk.h"
#include "widgets/framing.h"
#include "widgets/timelineaccess.h"
#include "widgets/timelineview.h"

#include <QCoreApplication>
#include <QPointer>

namespace kronika {

namespace {

const QString kDetails = QStringLiteral("Show details");
const QString kZoom = QStringLiteral("Zoom to");

QString partText(const char *text)
{
    return QCoreApplication::translate("kronika::Access", text);
}

QRectF markRect(const DisplayList &list, EventIndex event, std::size_t lane, Instant from)
{
    QRectF fold;
    for (const Mark &mark : list.marks) {
        if (mark.lane != lane || mark.kind == MarkKind::Mention)
            continue;
        if (mark.event == event)
            return mark.body.isEmpty() ? mark.reach : mark.body;
        if (mark.kind == MarkKind::Fold && mark.time.contains(from))
            fold = mark.body;
    }
    return fold;
}

QRectF chipRect(const DisplayList &list, EventIndex event)
{
    const auto chip = std::ranges::find(list.tray, event, &TrayChip::event);
    return chip == list.tray.end() ? QRectF() : chip->rect;
}

QRectF foldRect(const DisplayList &list, EventIndex leader, std::size_t lane)
{
    const auto isIt = [&](const Mark &mark) {
        return mark.kind == MarkKind::Fold && mark.lane == lane && mark.event == leader;
    };
    const auto mark = std::ranges::find_if(list.marks, isIt);
    return mark == list.marks.end() ? QRectF() : mark->body & list.lanesArea;
}

QRectF laneRect(const DisplayList &list, std::size_t lane)
{
    const auto header = std::ranges::find(list.header, lane, &HeaderRow::lane);
    const auto band = std::ranges::find(list.bands, lane, &BandBox::lane);
    const QRectF both =
        (header == list.header.end() ? QRectF() : header->rect) | (band == list.bands.end() ? QRectF() : band->rect);
    return both & (list.headerArea | list.lanesArea);
}

} // namespace

QRectF drawnAt(const TimelineAccess &timeline, LanePart part)
{
    const DisplayList &list = timeline.view().displayList();
    const LaneOrder &order = timeline.order();
    if (part.fold > 0 && part.step != 1)
        return foldRect(list, order.folds(part.lane)[part.fold - 1].event, part.lane);
    if (part.step != 1)
        return order.isTray(part.lane) ? list.trayArea : laneRect(list, part.lane);
    const EventIndex event = order.events(part).front();
    if (order.isTray(part.lane))
        return chipRect(list, event);
    return markRect(list, event, part.lane, order.index()->time(event).earliestFinite()) & list.lanesArea;
}

LanePartAccess::LanePartAccess(const TimelineAccess &timeline, LanePart part)
    : m_timeline(timeline)
    , m_part(part)
{
}

bool LanePartAccess::isValid() const
{
    if (!m_timeline.isValid() || m_part.lane >= m_timeline.order().laneCount())
        return false;
    return isLane() || (m_part.fold <= m_timeline.order().folds(m_part.lane).size() &&
                        (isFold() || !m_timeline.order().events(m_part).empty()));
}

EventIndex LanePartAccess::event() const
{
    return m_timeline.order().events(m_part).front();
}

EventIndex LanePartAccess::leader() const
{
    return isFold() ? m_timeline.order().folds(m_part.lane)[m_part.fold - 1].event : event();
}

QWindow *LanePartAccess::window() const
{
    return m_timeline.window();
}

QAccessibleInterface *LanePartAccess::parent() const
{
    if (!isValid())
        return nullptr;
    const std::optional<LanePart> above = m_timeline.order().parent(m_part);
    return above ? m_timeline.interfaceOf(*above) : QAccessible::queryAccessibleInterface(&m_timeline.view());
}

QAccessibleInterface *LanePartAccess::child(int index) const
{
    const bool isThere = index >= 0 && index < childCount();
    return isThere ? m_timeline.interfaceOf(m_timeline.order().part(m_part, static_cast<std::size_t>(index))) : nullptr;
}

QAccessibleInterface *LanePartAccess::childAt(int, int) const
{
    return nullptr; // the timeline knows the deepest part under a point
}

int LanePartAccess::childCount() const
{
    return isValid() ? static_cast<int>(m_timeline.order().partCount(m_part)) : 0;
}

int LanePartAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const LanePartAccess *>(child);
    if (part == nullptr || !part->isValid() || m_timeline.order().parent(part->part()) != m_part)
        return -1;
    return static_cast<int>(m_timeline.order().position(part->part()));
}

QString LanePartAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const QString &language = m_timeline.view().language();
    if (kind == QAccessible::Name)
        return accessName(m_timeline.order(), m_part, language);
    return kind == QAccessible::Description ? accessDescription(m_timeline.order(), m_part, language) : QString();
}

QRect LanePartAccess::rect() const
{
    if (!isValid())
        return {};
    const QRectF drawn = drawnAt(m_timeline, m_part);
    const QWidget *picture = m_timeline.view().viewport();
    const QPoint corner = picture->mapToGlobal(drawn.topLeft().toPoint());
    return drawn.isEmpty() ? QRect() : QRect(corner, drawn.size().toSize());
}

QAccessible::Role LanePartAccess::role() const
{
    if (isEvent())
        return QAccessible::ListItem;
    return isLane() ? QAccessible::List : QAccessible::Grouping;
}

bool LanePartAccess::canFold() const
{
    if (!isLane() || m_timeline.order().isTray(m_part.lane))
        return false;
    const VisibleLane &lane = m_timeline.order().index()->lanes()[m_part.lane];
    return lane.actor && (lane.childCount > 0 || lane.isFolded);
}

QAccessible::State LanePartAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const TimelineView &view = m_timeline.view();
    state.invisible = !view.isVisible();
    state.offscreen = drawnAt(m_timeline, m_part).isEmpty();
    state.focusable = isEvent() || isFold();
    state.selectable = isEvent() || isFold();
    if (isEvent() || isFold())
        state.selected = view.isSelected(leader());
    if (isEvent())
        state.focused = view.hasFocus() && m_timeline.currentPart() == m_part;
    if (canFold()) {
        state.expandable = true;
        const bool isFolded = m_timeline.order().index()->lanes()[m_part.lane].isFolded;
        state.expanded = !isFolded;
        state.collapsed = isFolded;
    }
    return state;
}

void *LanePartAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList LanePartAccess::actionNames() const
{
    QStringList names{pressAction()};
    if (isEvent() || isFold())
        names += setFocusAction();
    if (isEvent())
        names += kDetails;
    if (canFold())
        names += toggleAction();
    names += kZoom;
    if (isEvent() || isFold())
        names += showMenuAction();
    return names;
}

QString LanePartAccess::localizedActionName(const QString &name) const
{
    if (name == kDetails)
        return partText(QT_TRANSLATE_NOOP("kronika::Access", "Show details"));
    if (name == kZoom)
        return partText(QT_TRANSLATE_NOOP("kronika::Access", "Zoom to"));
    return QAccessibleActionInterface::localizedActionName(name);
}

QStringList LanePartAccess::keyBindingsForAction(const QString &name) const
{
    if (name == kDetails)
        return {QStringLiteral("Return")};
    return name == showMenuAction() ? QStringList{QStringLiteral("Shift+F10")} : QStringList();
}

void LanePartAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    const std::span<const EventIndex> span = m_timeline.order().events(m_part);
    const std::vector<EventIndex> events(span.begin(), span.end());
    const std::optional<std::size_t> lane =
        m_timeline.order().isTray(m_part.lane) ? std::nullopt : std::optional(m_part.lane);
    // Later, since what is done may end what this is a part of.
    QPointer<TimelineView> view = &m_timeline.view();
    const auto later = [view](auto action) {
        QMetaObject::invokeMethod(
            view, [view, action] { action(*view); }, Qt::QueuedConnection);
    };
    if (events.empty())
        return;
    if (name == kZoom && isFold()) {
        const LaneFold fold = m_timeline.order().folds(m_part.lane)[m_part.fold - 1];
        return later([fold](TimelineView &v) { v.openFold(fold.event, fold.time); });
    }
    if (name == kZoom)
        return later([events](TimelineView &v) { v.zoomTo(events); });
    if (name == toggleAction() && canFold())
        return later([lane](TimelineView &v) { v.standIn(lane), v.perform(CanvasCommand::FoldLane); });
    if (!isEvent() && name == pressAction())
        return later([events](TimelineView &v) { Q_EMIT v.eventsSelectRequested(events); });
    if (!isEvent() && !isFold())
        return;
    later([lane, event = leader()](TimelineView &v) {
        v.standIn(lane);
        Q_EMIT v.selectionRequested(event, SelectMode::Replace);
        v.reveal(event);
    });
    if (name == setFocusAction())
        later([](TimelineView &v) { v.setFocus(); });
    if (name == kDetails)
        later([event = events.front()](TimelineView &v) { Q_EMIT v.eventActivated(event); });
    if (name == showMenuAction())
        later([](TimelineView &v) { v.perform(CanvasCommand::ContextMenu); });
}

} // namespace kronika
