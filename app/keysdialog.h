// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of all commands, to be changed: another one, none, or those that a command comes with, at once in all
// windows. Knows commands by the actions of one window and what was chosen by the preferences.
#pragma once

#include "app/actions.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace kronika {

class Preferences;

class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it. Requires: the actions follow the preferences before it does.
    KeysDialog(Preferences &preferences, const ActionSet &actions, QWidget *parent = nullptr);

private:
    void makeList();
    QWidget *makeField();
    QDialogButtonBox *makeButtons();
    void narrowTo(const QString &typed);
    void showKeys();
    void showCurrent();
    void showObjection();
    /// None: those that it comes with.
    void give(const std::optional<QList<QKeySequence>> &keys);
    void giveTyped();
    std::optional<ActionId> current() const;
    QKeySequence typed() const;
    /// Why the command cannot have the key; empty if it can.
    QString objectionTo(const QKeySequence &key, ActionId to) const;
    QString ownerOf(const QKeySequence &key, ActionId besides) const;

    Preferences &m_preferences;
    const ActionSet &m_actions;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_field;
    QLabel *m_objection;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_own;
};

} // namespace kronika
