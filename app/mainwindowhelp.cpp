// SPDX-License-Identifier: GPL-3.0-or-later
// What helps to find one's way: help page, keys, command palette, context menus, hints on first use.
#include "app/mainwindow.h"

#include "app/aboutdialog.h"
#include "app/contextmenu.h"
#include "app/hints.h"
#include "app/keysdialog.h"
#include "app/noticebanner.h"
#include "app/palettecommands.h"
#include "app/whatsthis.h"
#include "models/io/files.h"
#include "resources/resources.h"
#include "widgets/helppage.h"
#include "widgets/shortcutsheet.h"
#include "widgets/timelineview.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QWhatsThis>

namespace kronika {

namespace {

/// Lines of text, and letters. A smaller window, as one on a small screen at 200 %, is left to the timeline.
constexpr int kHintLines = 28;
constexpr int kHintCharacters = 110;

/// The example as the timeline shows it when it is opened; null if it cannot be read.
std::shared_ptr<const TimelineIndex> exampleIndex(const std::string &language)
{
    const std::shared_ptr<const Snapshot> snapshot =
        readFile(resources::exampleFile(), nullptr, [](std::size_t, std::size_t) { return true; }).snapshot;
    return snapshot == nullptr
               ? nullptr
               : TimelineIndex::build(snapshot, {.shown = snapshot->zone(), .folded = {}, .language = language});
}

} // namespace

/// Passes over docks that stand behind another one: to Qt they are as visible as any.
bool MainWindow::focusNextPrevChild(bool isForward)
{
    constexpr int most = 1000;
    for (int n = 0; n < most; ++n) {
        if (!QMainWindow::focusNextPrevChild(isForward))
            return false;
        const QWidget *part = focusWidget();
        while (part != nullptr && qobject_cast<const QDockWidget *>(part) == nullptr)
            part = part->parentWidget();
        if (part == nullptr || part->isWindow() || !part->visibleRegion().isEmpty())
            return true;
    }
    return true;
}

void MainWindow::connectHelp()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::Palette, [this] { showPalette(); });
    on(ActionId::Hints, [this](bool isOn) { m_preferences.setHint(isOn ? 0 : kHintCount); });
    on(ActionId::WhatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    on(ActionId::Example, [this] { Q_EMIT exampleRequested(); });
    on(ActionId::About, [this] { showAboutBox(); });
    explainWindow(*this);
}

void MainWindow::showHelp()
{
    auto *page = findChild<HelpPage *>(QString(), Qt::FindDirectChildrenOnly);
    if (page == nullptr) {
        const QString language = QString::fromStdString(m_workspace.language());
        page = new HelpPage(exampleIndex(m_workspace.language()), m_preferences.shownTheme(), language, this);
        page->setAttribute(Qt::WA_DeleteOnClose);
        connect(page, &HelpPage::exampleRequested, this, &MainWindow::exampleRequested);
        connect(page, &HelpPage::keysRequested, this, &MainWindow::showShortcuts);
    }
    page->show();
    m_renewal.add(page, [this](const QDialog &) { showHelp(); });
    page->raise();
    page->activateWindow();
}

void MainWindow::showAboutBox()
{
    m_renewal.add(showAbout(this), [this](const QDialog &) { showAboutBox(); });
}

void MainWindow::showShortcuts()
{
    std::vector<ShortcutGroup> groups = canvasShortcuts();
    ShortcutGroup window{tr("Window"), {}};
    for (std::size_t n = 0; n < kActionCount; ++n) {
        const auto id = static_cast<ActionId>(n);
        if (!m_actions[id]->shortcuts().isEmpty())
            window.shortcuts.push_back({keysOf(*m_actions[id]), commandName(m_actions, id)});
    }
    groups.insert(groups.begin(), std::move(window));
    auto *sheet = new ShortcutSheet(groups, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
    m_renewal.add(sheet, [this](const QDialog &) { showShortcuts(); });
}

void MainWindow::showKeys()
{
    auto *dialog = findChild<KeysDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new KeysDialog(m_preferences, m_actions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_renewal.add(dialog, [this](const QDialog &) { showKeys(); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showPalette()
{
    TimelineView *timeline =
        m_workspace.stage() == Workspace::Stage::Open && m_workbench != nullptr ? m_workbench->timeline() : nullptr;
    std::vector<OfferedCommand> commands = offeredCommands(*menuBar(), timeline);
    std::vector<PaletteCommand> shown;
    for (const OfferedCommand &command : commands)
        shown.push_back(command.shown);
    auto *palette = new CommandPalette(std::move(shown), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    // Later, when the keyboard is back where it was.
    connect(
        palette, &CommandPalette::commandChosen, this,
        [commands = std::move(commands)](std::size_t position) { commands[position].run(); }, Qt::QueuedConnection);
    palette->open();
    m_renewal.add(palette, [this](const QDialog &) { showPalette(); });
}

void MainWindow::showContextMenu(const TimelinePlace &place, const QPoint &globalPos)
{
    contextMenu(place, m_workspace, m_actions, this)->exec(globalPos);
}

/// What it says can be copied, with a button, too.
QMessageBox *MainWindow::plainBox(QMessageBox::Icon icon, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(icon, QStringLiteral("Kronika"), text, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(more);
    // Its own label guesses, and opens whatever it takes for a link.
    if (auto *label = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        label->setTextFormat(Qt::PlainText);
    if (icon == QMessageBox::Question)
        return box;
    box->setEscapeButton(QMessageBox::Ok);
    auto *copy = box->addButton(tr("&Copy"), QMessageBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyButton"));
    copy->disconnect(); // it does not close the box
    connect(copy, &QPushButton::clicked, box, [box] {
        QGuiApplication::clipboard()->setText(box->text() + QStringLiteral("\n\n") + box->informativeText());
    });
    return box;
}

void MainWindow::say(const QString &what, const Error &error)
{
    plainBox(QMessageBox::Critical, what, error.sentence())->open();
}

/// One at each opening, until all were seen or no more are wanted. Nothing waits for an answer.
void MainWindow::showHint()
{
    const int hint = m_preferences.hint();
    // In a narrow one it would take several lines.
    const bool isSmall =
        height() < fontMetrics().height() * kHintLines || width() < fontMetrics().averageCharWidth() * kHintCharacters;
    if (hint >= kHintCount || isSmall || m_workspace.stage() != Workspace::Stage::Open)
        return m_hint->dismiss();
    m_hint->open(hintText(hint), tr("No More Hints"));
    m_preferences.setHint(hint + 1);
}

void MainWindow::endHints()
{
    m_preferences.setHint(kHintCount);
}

} // namespace kronika
