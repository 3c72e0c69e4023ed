// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineaccess.h"

#include "widgets/lanepartaccess.h"
#include "widgets/timelinetips.h"
#include "widgets/timelineview.h"

namespace kronika {

namespace {

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view == nullptr ? nullptr : new TimelineAccess(view);
}

TimelineAccess *accessOf(TimelineView &view)
{
    return QAccessible::isActive() ? dynamic_cast<TimelineAccess *>(QAccessible::queryAccessibleInterface(&view))
                                   : nullptr;
}

} // namespace

void installTimelineAccess()
{
    QAccessible::installFactory(makeAccess);
}

void announceContent(TimelineView &view)
{
    TimelineAccess *access = accessOf(view);
    if (access == nullptr)
        return;
    access->forget();
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void announceCurrent(TimelineView &view)
{
    const TimelineAccess *access = accessOf(view);
    const std::optional<LanePart> part = access == nullptr ? std::nullopt : access->currentPart();
    if (!part)
        return;
    QAccessibleInterface *current = access->interfaceOf(*part);
    if (view.hasFocus()) {
        QAccessibleEvent focus(current, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    QAccessibleEvent selection(current, QAccessible::Selection);
    QAccessible::updateAccessibility(&selection);
}

TimelineAccess::TimelineAccess(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

TimelineAccess::~TimelineAccess()
{
    forget();
}

void TimelineAccess::forget()
{
    const std::map<LanePart, QAccessible::Id> ids = std::exchange(m_ids, {});
    for (const auto &[part, id] : ids)
        QAccessible::deleteAccessibleInterface(id);
    m_order = {};
}

TimelineView &TimelineAccess::view() const
{
    return *static_cast<TimelineView *>(widget());
}

const LaneOrder &TimelineAccess::order() const
{
    const TimelineScene &scene = view().scene();
    const EventSet *among = scene.nonMatching() == NonMatching::Hidden ? scene.matching() : nullptr;
    if (m_order.index() != scene.index() || m_among != among) {
        m_among = among;
        m_order = LaneOrder(scene.index(), among);
    }
    return m_order;
}

QAccessibleInterface *TimelineAccess::interfaceOf(LanePart part) const
{
    const auto known = m_ids.find(part);
    if (known != m_ids.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new LanePartAccess(*this, part);
    m_ids[part] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface *TimelineAccess::floating() const
{
    QWidget *picture = view().viewport();
    const QList<QWidget *> parts = picture->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const bool isAny = std::ranges::any_of(parts, [](const QWidget *part) { return part->isVisible(); });
    return isAny ? QAccessible::queryAccessibleInterface(picture) : nullptr;
}

int TimelineAccess::childCount() const
{
    return static_cast<int>(order().laneCount()) + (floating() == nullptr ? 0 : 1);
}

QAccessibleInterface *TimelineAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto lane = static_cast<std::size_t>(index);
    return lane < order().laneCount() ? interfaceOf({lane, 0, 0}) : floating();
}

int TimelineAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const LanePartAccess *>(child);
    if (part != nullptr)
        return part->isValid() && part->part().step == 0 ? static_cast<int>(part->part().lane) : -1;
    return child != nullptr && child == floating() ? static_cast<int>(order().laneCount()) : -1;
}

QAccessibleInterface *TimelineAccess::childAt(int x, int y) const
{
    const QPoint at = view().viewport()->mapFromGlobal(QPoint(x, y));
    const auto hit = view().scene().index() ? hitTest(view().displayList(), at) : std::nullopt;
    if (!hit)
        return nullptr;
    if (hit->kind == HitKind::LaneHeader || hit->kind == HitKind::Chevron)
        return interfaceOf({hit->lane, 0, 0});
    const bool isTray = hit->kind == HitKind::Tray;
    if (!isTray && hit->kind != HitKind::Event && hit->kind != HitKind::Fold)
        return nullptr;
    const auto part = order().find(hit->event, isTray ? order().index()->lanes().size() : hit->lane);
    return part ? interfaceOf(*part) : nullptr;
}

QAccessibleInterface *TimelineAccess::focusChild() const
{
    const auto part = view().hasFocus() ? currentPart() : std::nullopt;
    return part ? interfaceOf(*part) : nullptr;
}

std::optional<LanePart> TimelineAccess::currentPart() const
{
    const std::optional<EventIndex> current = view().current();
    if (!current || !view().scene().index())
        return std::nullopt;
    return order().find(*current, view().focusLane().value_or(order().index()->lanes().size()));
}

QString TimelineAccess::text(QAccessible::Text kind) const
{
    const auto &index = view().scene().index();
    if (kind != QAccessible::Description || !index)
        return QAccessibleWidget::text(kind);
    return TimelineView::tr("%1 in %2", "events in lanes")
        .arg(eventCountText(index->snapshot().eventCount()),
             TimelineView::tr("%n lanes", nullptr, static_cast<int>(index->lanes().size())));
}

} // namespace kronika
