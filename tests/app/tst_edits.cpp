// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo, the mark of what is not saved, and the question before it is lost.
#include "app/tableimport.h"
#include "app/windowlist.h"
#include "tests/app/appfixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoView>

using namespace kronika;
using namespace kronika::test;

namespace {

Edit retitled(Workspace &workspace, const std::string &title)
{
    const Snapshot &snapshot = *workspace.document().snapshot();
    EventChange change{EventIndex{0}, snapshot.event(EventIndex{0}), snapshot.event(EventIndex{0})};
    change.after->title = title;
    return {.events = {change}};
}

std::string titleIn(Workspace &workspace)
{
    return std::string(workspace.document().snapshot()->title(EventIndex{0}));
}

QMessageBox *question(const QWidget &window)
{
    return window.findChild<QMessageBox *>(QStringLiteral("unsavedBox"));
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A shown window with three events, of which the first was retitled.
struct EditedFixture : WindowFixture
{
    EditedFixture()
        : file(path("edited.kronika"))
    {
        window.show();
        isReady = writeTo(file, manyEvents(3)) && open(file);
        window.workspace().edit(retitled(window.workspace(), "Better"), QStringLiteral("Title & more"));
    }

    QString file;
    bool isReady = false;
};

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsUndoneAndDoneAgain();
    void whatWasAddedLeavesTheSelectionWithItsUndo();
    void theHistoryGoesBackAndForth();
    void nothingToUndoIsSaid();
    void savingClearsTheMark();
    void whatIsDoneWhileItIsSavedStaysUnsaved();
    void aFileThatSomebodyElseChangedIsNotWrittenOver();
    void closingAsks_data();
    void closingAsks();
    void closingTheFileAsks();
    void readingAgainAsks();
    void quittingAsksWindowByWindow();
    void aPastedTableIsLostUnlessSaved();
};

void TestEdits::anEditIsUndoneAndDoneAgain()
{
    EditedFixture fixture;
    QVERIFY(fixture.isReady);
    Workspace &workspace = fixture.window.workspace();
    const ActionSet &actions = fixture.window.actions();
    const auto shownTitle = [&] { return std::string(workspace.shown().index->snapshot().title(EventIndex{0})); };
    QTRY_COMPARE(shownTitle(), std::string("Better"));
    QVERIFY(fixture.window.isWindowModified());
    QCOMPARE(fixture.window.findChild<QLabel *>(QStringLiteral("savedLabel"))->accessibleName(),
             QStringLiteral("· not saved"));
    QVERIFY(actions[ActionId::Undo]->text().contains(QStringLiteral("Title && more")));
    QVERIFY(!actions[ActionId::Redo]->isEnabled());
    fixture.trigger(ActionId::Undo);
    QTRY_COMPARE(shownTitle(), std::string("Event 0"));
    QVERIFY(!fixture.window.isWindowModified());
    QCOMPARE(fixture.window.findChild<QLabel *>(QStringLiteral("savedLabel"))->accessibleName(), QString());
    QVERIFY(!actions[ActionId::Undo]->isEnabled());
    QVERIFY(actions[ActionId::Redo]->text().contains(QStringLiteral("Title && more")));
    fixture.trigger(ActionId::Redo);
    QTRY_COMPARE(shownTitle(), std::string("Better"));
    QVERIFY(fixture.window.isWindowModified());
}

void TestEdits::whatWasAddedLeavesTheSelectionWithItsUndo()
{
    EditedFixture fixture;
    QVERIFY(fixture.isReady);
    Workspace &workspace = fixture.window.workspace();
    Event added = workspace.document().snapshot()->event(EventIndex{0});
    added.id = "added";
    workspace.edit({.events = {{EventIndex{3}, {}, added}}}, QStringLiteral("Event"));
    QTRY_COMPARE(workspace.shown().counts.events, std::size_t{4});
    workspace.selectEvent(eventOf(workspace, "added"), SelectMode::Replace);
    workspace.selectEvent(eventOf(workspace, "e1"), SelectMode::Toggle);
    fixture.trigger(ActionId::Undo);
    QCOMPARE(workspace.selection().selected(), std::vector<std::string>{"e1"});
    QTRY_COMPARE(workspace.shown().counts.events, std::size_t{3});
}

void TestEdits::theHistoryGoesBackAndForth()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    Workspace &workspace = fixture.window.workspace();
    const std::string first = titleIn(workspace);
    workspace.edit(retitled(workspace, "Second"), QStringLiteral("Title"));
    workspace.edit(retitled(workspace, "Third"), QStringLiteral("Title again"));
    auto *dock = fixture.window.findChild<QDockWidget *>(QStringLiteral("historyDock"));
    QVERIFY(dock != nullptr && dock->isHidden() && dock->widget() == nullptr);
    dock->toggleViewAction()->trigger();
    QTRY_VERIFY(dock->widget() != nullptr);
    auto *steps = qobject_cast<QUndoView *>(dock->widget());
    QCOMPARE(steps->model()->rowCount(), 3);
    QCOMPARE(steps->model()->index(2, 0).data().toString(), QStringLiteral("Title again"));
    steps->setCurrentIndex(steps->model()->index(0, 0));
    QCOMPARE(titleIn(workspace), first);
    steps->setCurrentIndex(steps->model()->index(2, 0));
    QCOMPARE(titleIn(workspace), std::string("Third"));
}

void TestEdits::nothingToUndoIsSaid()
{
    WindowFixture fixture;
    const ActionSet &actions = fixture.window.actions();
    QVERIFY(!actions[ActionId::Undo]->isEnabled());
    QVERIFY(fixture.openExample());
    QVERIFY(!actions[ActionId::Undo]->isEnabled());
    QVERIFY(!actions[ActionId::Redo]->isEnabled());
    QVERIFY(!fixture.window.isWindowModified());
    QVERIFY2(actions[ActionId::Save]->isEnabled(), "it may be saved elsewhere");
    fixture.window.workspace().edit({}, QStringLiteral("Nothing"));
    QVERIFY(!actions[ActionId::Undo]->isEnabled());
}

void TestEdits::savingClearsTheMark()
{
    EditedFixture fixture;
    QVERIFY(fixture.isReady);
    QVERIFY(fixture.window.actions()[ActionId::Save]->isEnabled());
    fixture.trigger(ActionId::Save);
    QTRY_VERIFY(!fixture.window.isWindowModified());
    QVERIFY(bytesIn(fixture.file).contains("Better"));
    QVERIFY(!fixture.window.actions()[ActionId::Save]->isEnabled());
    fixture.trigger(ActionId::Undo);
    QVERIFY(fixture.window.isWindowModified());
    fixture.trigger(ActionId::Redo);
    QVERIFY(!fixture.window.isWindowModified());
}

void TestEdits::whatIsDoneWhileItIsSavedStaysUnsaved()
{
    EditedFixture fixture;
    QVERIFY(fixture.isReady);
    Workspace &workspace = fixture.window.workspace();
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.trigger(ActionId::Save);
    workspace.edit(retitled(workspace, "Later"), QStringLiteral("Title"));
    QVERIFY(written.wait());
    QVERIFY(!bytesIn(fixture.file).contains("Later"));
    QVERIFY(workspace.isModified());
    fixture.trigger(ActionId::Undo);
    fixture.trigger(ActionId::Undo);
    QVERIFY2(workspace.isModified(), "what was read first is not what the file holds");
}

void TestEdits::aFileThatSomebodyElseChangedIsNotWrittenOver()
{
    EditedFixture fixture;
    QVERIFY(fixture.isReady);
    QVERIFY(fixture.window.workspace().hasOwnFile());
    QVERIFY(replaceAtomically(fixture.file, manyEvents(5)));
    QTRY_VERIFY(!fixture.window.workspace().hasOwnFile());
}

void TestEdits::closingAsks_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << false << false;
    QTest::newRow("discard") << int(QMessageBox::Discard) << true << false;
    QTest::newRow("save") << int(QMessageBox::Save) << true << true;
}

void TestEdits::closingAsks()
{
    QFETCH(const int, answer);
    EditedFixture fixture;
    QVERIFY(fixture.isReady);
    QVERIFY(!fixture.window.close());
    QMessageBox *box = question(fixture.window);
    QVERIFY(box != nullptr && box->isVisible());
    QVERIFY(box->text().contains(QStringLiteral("edited.kronika")));
    QVERIFY(!fixture.window.close());
    box->button(QMessageBox::StandardButton(answer))->click();
    QTEST(!fixture.window.isVisible() || QTest::qWaitFor([&] { return !fixture.window.isVisible(); }, 500), "isClosed");
    QTEST(bytesIn(fixture.file).contains("Better"), "isSaved");
}

void TestEdits::closingTheFileAsks()
{
    EditedFixture fixture;
    QVERIFY(fixture.isReady);
    fixture.trigger(ActionId::Close);
    QCOMPARE(fixture.window.workspace().stage(), Workspace::Stage::Open);
    QVERIFY(question(fixture.window) != nullptr);
    question(fixture.window)->button(QMessageBox::Discard)->click();
    QCOMPARE(fixture.window.workspace().stage(), Workspace::Stage::Empty);
    QVERIFY(fixture.window.isVisible());
    QVERIFY(!fixture.window.isWindowModified());
}

void TestEdits::readingAgainAsks()
{
    EditedFixture fixture;
    QVERIFY(fixture.isReady);
    Workspace &workspace = fixture.window.workspace();
    fixture.trigger(ActionId::Reload);
    QVERIFY(question(fixture.window) != nullptr);
    question(fixture.window)->button(QMessageBox::Cancel)->click();
    QCOMPARE(titleIn(workspace), std::string("Better"));
    QTRY_VERIFY(question(fixture.window) == nullptr);
    fixture.trigger(ActionId::Reload);
    question(fixture.window)->button(QMessageBox::Discard)->click();
    QTRY_COMPARE(titleIn(workspace), std::string("Event 0"));
    QVERIFY(!workspace.isModified());
}

void TestEdits::quittingAsksWindowByWindow()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    RecentFiles recent(settings);
    WindowList list(preferences, recent);
    for (const char *name : {"one.kronika", "two.kronika"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(writeTo(path, manyEvents(2)));
        list.open({path});
    }
    QCOMPARE(list.windows().size(), 2);
    for (MainWindow *window : list.windows()) {
        QTRY_COMPARE(window->workspace().stage(), Workspace::Stage::Open);
        window->workspace().edit(retitled(window->workspace(), "Better"), QStringLiteral("Title"));
    }
    const auto asking = [&] {
        const QList<MainWindow *> windows = list.windows();
        return std::count_if(windows.begin(), windows.end(),
                             [](const MainWindow *window) { return question(*window) != nullptr; });
    };
    const auto answer = [&](QMessageBox::StandardButton button) {
        for (MainWindow *window : list.windows()) {
            if (QMessageBox *box = question(*window))
                box->button(button)->click();
        }
    };
    Q_EMIT list.windows().first()->quitRequested();
    QTRY_COMPARE(asking(), 1);
    answer(QMessageBox::Cancel);
    QTRY_COMPARE(asking(), 0);
    QCOMPARE(list.windows().size(), 2);
    Q_EMIT list.windows().first()->quitRequested();
    QTRY_COMPARE(asking(), 1);
    answer(QMessageBox::Discard);
    QTRY_COMPARE(list.windows().size(), 1);
    QTRY_COMPARE(asking(), 1);
    answer(QMessageBox::Discard);
    QTRY_COMPARE(list.windows().size(), 0);
    QCOMPARE(preferences.session().size(), 2);
}

void TestEdits::aPastedTableIsLostUnlessSaved()
{
    WindowFixture fixture;
    fixture.window.show();
    fixture.window.showTable(
        {QStringLiteral(":pasted/Table"), "date\ttitle\n2021-05-01\tA\n2021-05-02\tB\n", QStringLiteral("tsv"), {}});
    auto *columns = fixture.window.findChild<TableImport *>();
    QVERIFY(columns != nullptr);
    QTRY_VERIFY(columns->reading().outcome.snapshot != nullptr);
    columns->accept();
    Workspace &workspace = fixture.window.workspace();
    QTRY_COMPARE(workspace.stage(), Workspace::Stage::Open);
    QVERIFY(fixture.window.isWindowModified());
    QVERIFY(!fixture.window.close());
    question(fixture.window)->button(QMessageBox::Cancel)->click();
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.window.files().saveTo(fixture.path("kept.kronika"), AfterSaving::Adopt);
    QVERIFY(written.wait());
    QVERIFY(!fixture.window.isWindowModified());
    QVERIFY(workspace.hasOwnFile());
}

QTEST_MAIN(TestEdits)
#include "tst_edits.moc"
