// SPDX-License-Identifier: GPL-3.0-or-later
// A lane, fold, group or event as screen readers see it: name, place on the screen, state, and what can be done with
// it.
#pragma once

#include "widgets/laneorder.h"

#include <QAccessibleInterface>

namespace kronika {

class TimelineAccess;

class LanePartAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// `timeline` must outlive it.
    LanePartAccess(const TimelineAccess &timeline, LanePart part);

    LanePart part() const { return m_part; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    /// On the screen; empty where it is not in sight.
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    bool isLane() const { return m_part.step == 0 && m_part.fold == 0; }
    bool isFold() const { return m_part.step == 0 && m_part.fold > 0; }
    bool isEvent() const { return m_part.step == 1; }
    bool canFold() const;
    EventIndex event() const;
    /// The only one, or the one that a fold is drawn by.
    EventIndex leader() const;

    const TimelineAccess &m_timeline;
    LanePart m_part;
};

/// Where it is drawn, in the coordinates of the view's picture; of an event in a drawn fold, the fold. Empty if out of
/// sight.
QRectF drawnAt(const TimelineAccess &timeline, LanePart part);

} // namespace kronika
