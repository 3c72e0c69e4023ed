// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettecommands.h"

#include "widgets/canvaskeys.h"
#include "widgets/timelineview.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString name;
    for (qsizetype n = 0; n < text.size(); ++n) {
        if (text[n] == u'&' && n + 1 < text.size())
            ++n; // what follows is shown, be it another one
        name += text[n];
    }
    return name;
}

/// In the menus already.
bool hasAction(CanvasCommand command)
{
    constexpr std::array inMenus{CanvasCommand::ZoomIn,      CanvasCommand::ZoomOut,         CanvasCommand::Fit,
                                 CanvasCommand::ZoomToEvent, CanvasCommand::ZoomToSelection, CanvasCommand::SelectAll,
                                 CanvasCommand::Clear,       CanvasCommand::TallerLanes,     CanvasCommand::LowerLanes,
                                 CanvasCommand::AllLinks};
    return std::ranges::find(inMenus, command) != inMenus.end();
}

class CommandCollector
{
public:
    void addMenu(QMenu &menu, const QString &place)
    {
        Q_EMIT menu.aboutToShow(); // those that are filled then
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (QMenu *below = action->menu())
                addMenu(*below, QStringLiteral("%1 › %2").arg(place, withoutMnemonic(below->title())));
            else if (!action->isSeparator() && action->isVisible())
                addAction(*action, place);
        }
    }

    void addCanvasKeys(TimelineView &timeline)
    {
        const QString place = QCoreApplication::translate("kronika::CommandPalette", "On the timeline");
        for (const CanvasKey &key : canvasKeys()) {
            if (hasAction(key.command))
                continue;
            const QString name = QCoreApplication::translate("kronika::CanvasKey", key.what);
            m_commands.push_back({{.name = name,
                                   .place = place,
                                   .keys = QCoreApplication::translate("kronika::CanvasKey", key.keys),
                                   .why = {}},
                                  [view = QPointer(&timeline), command = key.command] { view->perform(command); }});
        }
    }

    std::vector<OfferedCommand> take()
    {
        leaveOutDocks();
        return std::move(m_commands);
    }

private:
    void addAction(QAction &action, const QString &place)
    {
        const QString drawn = action.text().section(u'\t', 1);
        const QString keys = keysOf(action);
        const QString why = action.isEnabled() ? QString() : action.statusTip();
        if (qobject_cast<QDockWidget *>(action.parent()) != nullptr)
            m_docks.push_back(m_commands.size());
        m_commands.push_back({{.name = commandName(action),
                               .place = place,
                               .keys = keys.isEmpty() ? drawn : keys,
                               .isEnabled = action.isEnabled(),
                               .why = why,
                               .isChecked = action.isCheckable() && action.isChecked()},
                              [action = QPointer(&action)] { run(action); }});
    }

    /// A dock that others hide at the same place counts as shown; who asks for it wants to see it.
    static void run(QAction *action)
    {
        auto *dock = action == nullptr ? nullptr : qobject_cast<QDockWidget *>(action->parent());
        if (dock != nullptr && dock->isVisible() && dock->visibleRegion().isEmpty())
            dock->raise();
        else if (action != nullptr)
            action->trigger();
    }

    /// Those that a command of the same name shows and gives the keyboard: choosing them would hide them again.
    void leaveOutDocks()
    {
        for (auto dock = m_docks.rbegin(); dock != m_docks.rend(); ++dock) {
            const QString name = m_commands[*dock].shown.name;
            const auto isSame = [&name](const OfferedCommand &command) { return command.shown.name == name; };
            if (std::ranges::count_if(m_commands, isSame) > 1)
                m_commands.erase(m_commands.begin() + static_cast<std::ptrdiff_t>(*dock));
        }
    }

    std::vector<OfferedCommand> m_commands;
    /// Their places in it, of those that show and hide a dock.
    std::vector<std::size_t> m_docks;
};

} // namespace

QString commandName(const QAction &action)
{
    return withoutMnemonic(action.text().section(u'\t', 0, 0)).remove(u'…');
}

QString commandName(const ActionSet &actions, ActionId id)
{
    const QMenu *submenu = actions.submenuOf(id);
    const QString own = commandName(*actions[id]);
    return submenu == nullptr ? own : QStringLiteral("%1 › %2").arg(withoutMnemonic(submenu->title()), own);
}

std::vector<OfferedCommand> offeredCommands(const QMenuBar &menus, TimelineView *timeline)
{
    CommandCollector collector;
    const QList<QAction *> entries = menus.actions();
    for (const QAction *entry : entries) {
        if (entry->menu() != nullptr)
            collector.addMenu(*entry->menu(), withoutMnemonic(entry->menu()->title()));
    }
    if (timeline != nullptr)
        collector.addCanvasKeys(*timeline);
    return collector.take();
}

QString keysOf(const QAction &action)
{
    QList<QKeySequence> keys = action.shortcuts();
    // Qt's standard keys name some of Sun's keyboards too.
    erase_if(keys, [](const QKeySequence &key) { return key.count() == 1 && key[0].key() >= Qt::Key_F13; });
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace kronika
