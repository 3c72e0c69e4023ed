// SPDX-License-Identifier: GPL-3.0-or-later
// Every command is in a menu, and no two have the same key.
#include "tests/app/appfixture.h"

#include "widgets/timelineview.h"

#include <QMenu>
#include <QMenuBar>

#include <map>
#include <set>

using namespace kronika;
using namespace kronika::test;

namespace {

void collect(const QMenu *menu, std::set<const QAction *> &reached)
{
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        reached.insert(action);
        if (action->menu() != nullptr)
            collect(action->menu(), reached);
    }
}

std::set<const QAction *> reachedByMenus(const MainWindow &window)
{
    std::set<const QAction *> reached;
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *entry : menus)
        collect(entry->menu(), reached);
    return reached;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionWithAShortcutIsInAMenu();
    void everyActionOfTheTableIsInAMenu();
    void noShortcutIsGivenTwice();
    void keysOfTheContractAreThere_data();
    void keysOfTheContractAreThere();
    void everyMenuHasItsOwnMnemonics();
    void documentActionsNeedADocument();
    void everyCommandRunsWithADocument();
};

void TestActions::everyActionWithAShortcutIsInAMenu()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    const std::set<const QAction *> reached = reachedByMenus(fixture.window);
    const QList<QAction *> actions = fixture.window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(reached.contains(action), qPrintable(action->text()));
    }
}

void TestActions::everyActionOfTheTableIsInAMenu()
{
    WindowFixture fixture;
    const std::set<const QAction *> reached = reachedByMenus(fixture.window);
    for (std::size_t n = 0; n < kActionCount; ++n) {
        const QAction *action = fixture.window.actions()[static_cast<ActionId>(n)];
        QVERIFY(action != nullptr);
        QVERIFY2(reached.contains(action), qPrintable(action->text()));
    }
}

void TestActions::noShortcutIsGivenTwice()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    std::map<QString, QString> owners;
    for (const QAction *action : reachedByMenus(fixture.window)) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts) {
            const auto [place, isNew] = owners.emplace(shortcut.toString(), action->text());
            QVERIFY2(isNew,
                     qPrintable(QStringLiteral("%1: %2 and %3").arg(place->first, place->second, action->text())));
        }
    }
    QVERIFY(owners.size() > 20);
}

void TestActions::keysOfTheContractAreThere_data()
{
    QTest::addColumn<ActionId>("id");
    QTest::addColumn<QString>("key");
    const auto row = [](ActionId id, const char *key) { QTest::newRow(key) << id << QString::fromLatin1(key); };
    row(ActionId::Open, "Ctrl+O");
    row(ActionId::Save, "Ctrl+S");
    row(ActionId::SaveAs, "Ctrl+Shift+S");
    row(ActionId::Undo, "Ctrl+Z");
    row(ActionId::Redo, "Ctrl+Shift+Z");
    row(ActionId::Redo, "Ctrl+Y");
    row(ActionId::Export, "Ctrl+E");
    row(ActionId::Reload, "F5");
    row(ActionId::Close, "Ctrl+W");
    row(ActionId::Quit, "Ctrl+Q");
    row(ActionId::Find, "Ctrl+F");
    row(ActionId::Find, "/");
    row(ActionId::FindNext, "F3");
    row(ActionId::FindPrevious, "Shift+F3");
    row(ActionId::Fit, "Ctrl+0");
    row(ActionId::Back, "Alt+Left");
    row(ActionId::Forward, "Alt+Right");
    row(ActionId::GoToDate, "Ctrl+G");
    row(ActionId::GoToToday, "Ctrl+T");
    row(ActionId::ZoneOther, "Ctrl+Shift+T");
    row(ActionId::Help, "F1");
    row(ActionId::Shortcuts, "?");
    row(ActionId::Palette, "Ctrl+Shift+P");
    row(ActionId::SelectAll, "Ctrl+A");
}

void TestActions::keysOfTheContractAreThere()
{
    QFETCH(const ActionId, id);
    QFETCH(const QString, key);
    const ActionSet actions;
    QVERIFY(actions[id]->shortcuts().contains(QKeySequence(key, QKeySequence::PortableText)));
}

void TestActions::everyMenuHasItsOwnMnemonics()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    const QList<QMenu *> menus = fixture.window.menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        std::map<QChar, QString> owners;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            const qsizetype place = action->text().indexOf(u'&');
            if (place < 0)
                continue;
            const auto [owner, isNew] = owners.emplace(action->text().at(place + 1).toLower(), action->text());
            QVERIFY2(isNew, qPrintable(menu->title() + QStringLiteral(": ") + owner->second + u' ' + action->text()));
        }
    }
}

void TestActions::documentActionsNeedADocument()
{
    WindowFixture fixture;
    const ActionSet &actions = fixture.window.actions();
    for (const ActionId id : {ActionId::SaveAs, ActionId::Export, ActionId::Find, ActionId::Fit, ActionId::Reload})
        QVERIFY(!actions[id]->isEnabled());
    QVERIFY(actions[ActionId::Open]->isEnabled());
    QVERIFY(fixture.openExample());
    for (const ActionId id : {ActionId::SaveAs, ActionId::Export, ActionId::Find, ActionId::Fit, ActionId::Reload})
        QVERIFY(actions[id]->isEnabled());
    fixture.trigger(ActionId::Close);
    QVERIFY(!actions[ActionId::Fit]->isEnabled());
}

void TestActions::everyCommandRunsWithADocument()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.window.workspace().selectEvent(EventIndex{0}, SelectMode::Replace);
    // All but those that wait for a person in a dialog of the system, or close the window.
    const std::set<ActionId> left{ActionId::Open,   ActionId::ImportTable, ActionId::ImportInto, ActionId::Save,
                                  ActionId::SaveAs, ActionId::SaveCopy,    ActionId::Close,      ActionId::Quit};
    for (std::size_t n = 0; n < kActionCount; ++n) {
        const auto id = static_cast<ActionId>(n);
        if (left.contains(id))
            continue;
        fixture.trigger(id);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(fixture.window.workspace().stage(), Workspace::Stage::Open);
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
