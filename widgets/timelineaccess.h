// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline for screen readers: timeline, lanes, groups of events where there are many, events. Nothing of it is
// made before someone asks. What is done by it goes the way of mouse and keys: by the view's wishes.
#pragma once

#include "widgets/laneorder.h"

#include <QAccessibleWidget>

#include <map>

namespace kronika {

class TimelineView;

/// For all views; as often as one likes.
void installTimelineAccess();

/// Something else is shown: what was known of the lanes is forgotten. Costs nothing where nobody listens.
void announceContent(TimelineView &view);
/// The current event is another, or the keyboard came here. Likewise.
void announceCurrent(TimelineView &view);

class TimelineAccess : public QAccessibleWidget
{
public:
    explicit TimelineAccess(TimelineView *view);
    ~TimelineAccess() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

    TimelineView &view() const;
    /// Of what the view shows now.
    const LaneOrder &order() const;
    QAccessibleInterface *interfaceOf(LanePart part) const;
    /// None if there is no current event, or it is hidden.
    std::optional<LanePart> currentPart() const;
    void forget();

private:
    /// The view's picture, while a bar of buttons floats on it.
    QAccessibleInterface *floating() const;

    mutable LaneOrder m_order;
    mutable const EventSet *m_among = nullptr;
    mutable std::map<LanePart, QAccessible::Id> m_ids;
};

} // namespace kronika
