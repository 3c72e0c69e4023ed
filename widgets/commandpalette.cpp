// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandpalette.h"

#include "models/document/plaintext.h"
#include "widgets/dialogsize.h"
#include "widgets/fuzzymatch.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

enum Column { Name, Place, Keys, ColumnCount };

constexpr int kPositionRole = Qt::UserRole;
constexpr qsizetype kMostQuoted = 60;
/// A find in the name is worth more than one in the menu's.
constexpr int kNameBonus = 200;

std::optional<int> scoreOf(const QString &typed, const PaletteCommand &command)
{
    const QString name = foldedForSearch(command.name);
    if (const auto score = fuzzyScore(typed, name))
        return *score + kNameBonus;
    return fuzzyScore(typed, name + u' ' + foldedForSearch(command.place + u' ' + command.keys));
}

QString nameOf(const PaletteCommand &command)
{
    return command.isChecked ? QString(QStringLiteral("✓ ") + command.name) : command.name;
}

QString placeOf(const PaletteCommand &command)
{
    return command.isEnabled ? command.place : CommandPalette::tr("%1 (not now)").arg(command.place);
}

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteCommand> commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(plainLabel({}, Selectable::No, this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_field->setPlaceholderText(tr("A part of a command's name"));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(fontMetrics().height());
    layout->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showMatching);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::choose);
    resizeWithinScreen(*this, 120, 24);
    showMatching({});
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    if (object != m_field || event->type() != QEvent::KeyPress || !movesInList(static_cast<QKeyEvent *>(event)->key()))
        return QDialog::eventFilter(object, event);
    QApplication::sendEvent(m_list, event);
    return true;
}

void CommandPalette::showMatching(const QString &typed)
{
    const QString folded = foldedForSearch(typed);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t n = 0; n < m_commands.size(); ++n) {
        if (const auto score = scoreOf(folded, m_commands[n]))
            found.emplace_back(-*score, n);
    }
    if (!folded.isEmpty())
        std::ranges::sort(found); // the better first; equally good ones as in the menus
    m_list->clear();
    for (const auto &[score, position] : found)
        addRow(position);
    sayWhetherNothing(typed);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentItem(m_list->topLevelItem(row));
            break;
        }
    }
}

/// So that a name is whole before its place in the menus and a dozen keys are.
void CommandPalette::shareWidth()
{
    constexpr double kMostForNames = 0.6;
    const QFontMetrics metrics = m_list->fontMetrics();
    double names = 0;
    double places = 0;
    double keys = 0;
    for (const PaletteCommand &command : m_commands) {
        names = std::max<double>(names, metrics.horizontalAdvance(nameOf(command)));
        places = std::max<double>(places, metrics.horizontalAdvance(placeOf(command)));
        keys = std::max<double>(keys, metrics.horizontalAdvance(command.keys));
    }
    const int marginPx = metrics.averageCharWidth() * 2;
    const int widthPx = m_list->viewport()->width();
    const int namesPx = static_cast<int>(std::min(names + marginPx, widthPx * kMostForNames));
    const int keysPx = static_cast<int>((widthPx - namesPx) * (keys + marginPx) / (keys + places + marginPx * 2));
    m_list->header()->resizeSection(Name, namesPx);
    m_list->header()->resizeSection(Keys, keysPx);
    m_list->header()->resizeSection(Place, widthPx - namesPx - keysPx);
}

/// An empty box would not tell whether there is more to come.
void CommandPalette::sayWhetherNothing(const QString &typed)
{
    const bool isNothing = m_list->topLevelItemCount() == 0;
    const QString text =
        isNothing ? tr("No command has “%1” in its name.").arg(shortened(singleLine(typed), kMostQuoted)) : QString();
    m_nothing->setText(text);
    m_nothing->setVisible(isNothing);
    m_list->setVisible(!isNothing);
    m_field->setAccessibleDescription(text);
}

void CommandPalette::addRow(std::size_t position)
{
    const PaletteCommand &command = m_commands[position];
    auto *row = new QTreeWidgetItem(m_list);
    row->setText(Name, nameOf(command));
    row->setText(Place, placeOf(command));
    row->setText(Keys, command.keys);
    row->setData(Name, kPositionRole, QVariant::fromValue(position));
    row->setToolTip(Name, toolTipText(command.why));
    row->setToolTip(Keys, toolTipText(command.keys));
    row->setForeground(Place, palette().brush(QPalette::PlaceholderText));
    if (command.isEnabled)
        return;
    row->setFlags(row->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
}

void CommandPalette::choose()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    if (row == nullptr || !row->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto position = row->data(Name, kPositionRole).value<std::size_t>();
    accept();
    Q_EMIT commandChosen(position);
}

} // namespace kronika

#include "moc_commandpalette.cpp"
