// SPDX-License-Identifier: GPL-3.0-or-later
// A field to type a part of a command's name in, and the commands that can be meant, with their keys. Knows no action:
// it is given names and says which was chosen.
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace kronika {

struct PaletteCommand
{
    QString name;
    /// Where it stands in the menus: "Timeline › Time Zone".
    QString place;
    QString keys;
    bool isEnabled = true;
    /// Why it is not enabled, if someone knows; plain text.
    QString why;
    bool isChecked = false;
};

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(std::vector<PaletteCommand> commands, QWidget *parent = nullptr);

Q_SIGNALS:
    /// After it is closed. `position` in what it was given.
    void commandChosen(std::size_t position);

protected:
    /// The keys that move in the list are typed in the field; a list of another width shares it anew.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showMatching(const QString &typed);
    void sayWhetherNothing(const QString &typed);
    void addRow(std::size_t position);
    void shareWidth();
    void choose();

    std::vector<PaletteCommand> m_commands;
    QLineEdit *m_field;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

} // namespace kronika
