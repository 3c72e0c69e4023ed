// SPDX-License-Identifier: GPL-3.0-or-later
// An era as screen readers see it, or the list of all: name, dates in words, place on the screen, and the way there.
#pragma once

#include <QAccessibleInterface>

#include <cstddef>
#include <optional>

namespace kronika {

class TimelineAccess;

class EraAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// The list if `era`, the place in the file's list, is none. `timeline` must outlive it.
    EraAccess(const TimelineAccess &timeline, std::optional<std::size_t> era);

    std::optional<std::size_t> era() const { return m_era; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    /// On the screen: of the title, under which it is hit, if there is room for one; empty where it is not in sight.
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    /// Zooms there.
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const TimelineAccess &m_timeline;
    std::optional<std::size_t> m_era;
};

} // namespace kronika
