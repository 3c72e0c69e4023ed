// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcutsheet.h"

#include "widgets/canvaskeys.h"
#include "widgets/dialogsize.h"
#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace kronika {

namespace {

QString keyText(const char *text)
{
    return QCoreApplication::translate("kronika::CanvasKey", text);
}

constexpr int kColumns = 2;

} // namespace

std::vector<ShortcutGroup> canvasShortcuts()
{
    ShortcutGroup keys{QCoreApplication::translate("kronika::CanvasKey", "On the timeline: keys"), {}};
    for (const CanvasKey &key : canvasKeys())
        keys.shortcuts.push_back({keyText(key.keys), keyText(key.what)});
    ShortcutGroup mouse{QCoreApplication::translate("kronika::CanvasKey", "On the timeline: mouse and touchpad"), {}};
    for (const CanvasGesture &gesture : canvasGestures())
        mouse.shortcuts.push_back({keyText(gesture.how), keyText(gesture.what)});
    return {keys, mouse};
}

ShortcutSheet::ShortcutSheet(const std::vector<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and mouse"));
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    std::vector<QVBoxLayout *> stacks;
    for (int column = 0; column < kColumns; ++column) {
        stacks.push_back(new QVBoxLayout);
        columns->addLayout(stacks.back(), 1);
    }
    for (std::size_t i = 0; i < groups.size(); ++i)
        stacks[i % stacks.size()]->addWidget(groupBox(groups[i]));
    for (QVBoxLayout *stack : stacks)
        stack->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, 150, 40);
}

QWidget *ShortcutSheet::groupBox(const ShortcutGroup &group)
{
    auto *box = new QWidget;
    auto *rows = new QGridLayout(box);
    rows->setColumnStretch(1, 1);
    rows->addWidget(headingLabel(group.title, 1.1), 0, 0, 1, 2);
    for (const Shortcut &shortcut : group.shortcuts) {
        const int row = rows->rowCount();
        QLabel *keys = headingLabel(shortcut.keys, 1.0);
        keys->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
        rows->addWidget(keys, row, 0, Qt::AlignTop);
        rows->addWidget(plainLabel(shortcut.what, Selectable::Yes), row, 1, Qt::AlignTop);
    }
    return box;
}

} // namespace kronika

#include "moc_shortcutsheet.cpp"
