// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineaccess.h"

#include "widgets/eraaccess.h"
#include "widgets/lanepartaccess.h"
#include "widgets/timelinetips.h"
#include "widgets/timelineview.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace kronika {

namespace {

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view == nullptr ? nullptr : new TimelineAccess(view);
}

PictureFolds foldsOf(const DisplayList &list)
{
    PictureFolds folds;
    for (const Mark &mark : list.marks) {
        if (mark.isOfMentions) // their events are told in lanes of their own
            continue;
        if (mark.kind == MarkKind::Fold)
            folds.byLane[mark.lane].push_back({mark.row, mark.count, mark.time, mark.event, mark.matching});
        else if (mark.kind != MarkKind::Mention)
            folds.apart.emplace_back(mark.lane, mark.event);
    }
    std::ranges::sort(folds.apart);
    return folds;
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
    TimelineAccess *access = accessOf(view);
    const std::optional<LanePart> part = access == nullptr ? std::nullopt : access->currentPart();
    if (!part)
        return;
    QAccessibleInterface *current = access->interfaceOf(*part);
    if (const std::optional<LanePart> fold = access->enteredFold(); fold && view.hasFocus()) {
        for (const QAccessible::Event what : {QAccessible::Focus, QAccessible::Selection}) {
            QAccessibleEvent entered(access->interfaceOf(*fold), what);
            QAccessible::updateAccessibility(&entered);
        }
    }
    if (view.hasFocus()) {
        QAccessibleEvent focus(current, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    QAccessibleEvent selection(current, QAccessible::Selection);
    QAccessible::updateAccessibility(&selection);
}

void announcePicture(TimelineView &view)
{
    if (TimelineAccess *access = accessOf(view))
        access->renewFoldsLater();
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
    const std::map<std::size_t, QAccessible::Id> eraIds = std::exchange(m_eraIds, {});
    for (const auto &[era, id] : eraIds)
        QAccessible::deleteAccessibleInterface(id);
    m_order = {};
}

void TimelineAccess::renewFoldsLater()
{
    if (std::exchange(m_willRenew, true))
        return;
    TimelineView *shown = &view();
    QMetaObject::invokeMethod(
        shown,
        [shown] {
            if (TimelineAccess *access = accessOf(*shown))
                access->renewFolds();
        },
        Qt::QueuedConnection);
}

void TimelineAccess::renewFolds()
{
    m_willRenew = false;
    if (!order().index())
        return;
    PictureFolds folds = foldsOf(view().displayList());
    if (folds == m_order.allFolds())
        return;
    std::set<std::size_t> changed;
    for (const auto *all : {&m_order.allFolds().byLane, &std::as_const(folds).byLane}) {
        for (const auto &[lane, ofLane] : *all)
            changed.insert(lane);
    }
    std::vector<QAccessible::Id> gone;
    for (auto known = m_ids.begin(); known != m_ids.end();) {
        if (known->first.fold > 0)
            gone.push_back(known->second);
        known = known->first.fold > 0 ? m_ids.erase(known) : std::next(known);
    }
    m_order.setFolds(std::move(folds));
    for (const QAccessible::Id id : gone)
        QAccessible::deleteAccessibleInterface(id);
    for (const std::size_t lane : changed) {
        // Who never asked for the lane need not hear of what is in it.
        if (const auto known = m_ids.find(LanePart{lane, 0, 0, 0}); known != m_ids.end()) {
            QAccessibleEvent event(QAccessible::accessibleInterface(known->second), QAccessible::ObjectReorder);
            QAccessible::updateAccessibility(&event);
        }
    }
}

std::optional<LanePart> TimelineAccess::enteredFold()
{
    const auto part = currentPart();
    const auto fold = part ? order().foldWith(order().events(*part).front(), part->lane) : std::nullopt;
    const auto leader =
        fold ? std::optional(order().folds(fold->lane)[fold->fold - 1].event) : std::optional<EventIndex>();
    return std::exchange(m_lastFold, leader) == leader ? std::nullopt : fold;
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
        if (scene.index())
            m_order.setFolds(foldsOf(view().displayList()));
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

std::size_t TimelineAccess::eraCount() const
{
    return order().index() ? order().index()->snapshot().eras().size() : 0;
}

QAccessibleInterface *TimelineAccess::eraInterface(std::optional<std::size_t> era) const
{
    const std::size_t key = era ? *era + 1 : 0;
    const auto known = m_eraIds.find(key);
    if (known != m_eraIds.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new EraAccess(*this, era);
    m_eraIds[key] = QAccessible::registerAccessibleInterface(made);
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
    return static_cast<int>(order().laneCount()) + (eraCount() > 0 ? 1 : 0) + (floating() == nullptr ? 0 : 1);
}

QAccessibleInterface *TimelineAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto lane = static_cast<std::size_t>(index);
    if (lane < order().laneCount())
        return interfaceOf({lane, 0, 0, 0});
    return lane == order().laneCount() && eraCount() > 0 ? eraInterface(std::nullopt) : floating();
}

int TimelineAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const LanePartAccess *>(child);
    if (part != nullptr)
        return part->isValid() && part->part().step == 0 && part->part().fold == 0 ? static_cast<int>(part->part().lane)
                                                                                   : -1;
    if (const auto *era = dynamic_cast<const EraAccess *>(child))
        return era->era() || eraCount() == 0 ? -1 : static_cast<int>(order().laneCount());
    return child != nullptr && child == floating() ? childCount() - 1 : -1;
}

QAccessibleInterface *TimelineAccess::childAt(int x, int y) const
{
    const QPoint at = view().viewport()->mapFromGlobal(QPoint(x, y));
    const auto hit = view().scene().index() ? hitTest(view().displayList(), at) : std::nullopt;
    if (!hit)
        return nullptr;
    if (hit->kind == HitKind::LaneHeader || hit->kind == HitKind::Chevron)
        return interfaceOf({hit->lane, 0, 0, 0});
    if (hit->kind == HitKind::Era)
        return eraInterface(hit->lane);
    if (hit->kind == HitKind::Fold) {
        const auto fold = order().foldLedBy(hit->event, hit->lane);
        return fold ? interfaceOf(*fold) : nullptr;
    }
    const bool isTray = hit->kind == HitKind::Tray;
    if (!isTray && hit->kind != HitKind::Event)
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
    return TimelineView::tr("%1, %2", "events, lanes")
        .arg(eventCountText(index->snapshot().eventCount()),
             TimelineView::tr("%n lanes", nullptr, static_cast<int>(index->lanes().size())));
}

} // namespace kronika
