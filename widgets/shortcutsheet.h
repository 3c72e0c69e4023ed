// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and what they do, in groups, on one sheet. Knows no action: it is given texts.
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

namespace kronika {

struct Shortcut
{
    QString keys;
    QString what;
};

struct ShortcutGroup
{
    QString title;
    std::vector<Shortcut> shortcuts;
};

/// The canvas's keys and gestures as two groups, translated.
std::vector<ShortcutGroup> canvasShortcuts();

class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const std::vector<ShortcutGroup> &groups, QWidget *parent = nullptr);

private:
    QWidget *groupBox(const ShortcutGroup &group);
};

} // namespace kronika
