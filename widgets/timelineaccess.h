// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline for screen readers: timeline, lanes, folds, groups of events where there are many, events; after the
// lanes the eras. Nothing of it is made before someone asks. What is done by it goes the way of mouse and keys: by the
// view's wishes.
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
/// Other events may be drawn as one. Likewise.
void announcePicture(TimelineView &view);

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
    /// Of the eras of the chronology one, or their list.
    QAccessibleInterface *eraInterface(std::optional<std::size_t> era) const;
    std::size_t eraCount() const;
    /// None if there is no current event, or it is hidden.
    std::optional<LanePart> currentPart() const;
    void forget();
    /// Folds are those of the picture as it is now.
    void renewFolds();
    /// Once, when the loop turns.
    void renewFoldsLater();
    /// The fold that the keyboard has come into, if it is another than when last asked.
    std::optional<LanePart> enteredFold();

private:
    /// The view's picture, while a bar of buttons floats on it.
    QAccessibleInterface *floating() const;

    mutable LaneOrder m_order;
    mutable const EventSet *m_among = nullptr;
    mutable std::map<LanePart, QAccessible::Id> m_ids;
    /// Era + 1; 0 for their list.
    mutable std::map<std::size_t, QAccessible::Id> m_eraIds;
    std::optional<EventIndex> m_lastFold;
    bool m_willRenew = false;
};

} // namespace kronika
