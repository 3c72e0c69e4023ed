// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an open chronology whose file is taken away or broken by someone else: nothing of it is lost.
#include "app/noticebanner.h"
#include "tests/app/appfixture.h"
#include "widgets/errorpage.h"
#include "widgets/timelineview.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

using namespace kronika;
using namespace kronika::test;

class TestLostFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovedFileIsSaidAndSavedAgain();
    void closingAsksWhereTheFileIsGone();
    void whatWasOpenIsThereAfterAReadingThatFails_data();
    void whatWasOpenIsThereAfterAReadingThatFails();
    void changesOutliveAReadingThatFails();
    void aFileThatNeverWasOpenHasNothingToGoBackTo();
};

namespace {

QPushButton *resumeButton(const MainWindow &window)
{
    return window.errorPage()->findChild<QPushButton *>(QStringLiteral("resume"));
}

void pressSave(MainWindow &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
}

/// Opens `count` events from `lost.kronika` in the fixture's folder.
void openMany(WindowFixture &fixture, int count)
{
    fixture.window.show();
    QVERIFY(writeTo(fixture.path("lost.kronika"), manyEvents(count)));
    QVERIFY(fixture.open(fixture.path("lost.kronika")));
}

} // namespace

void TestLostFile::aRemovedFileIsSaidAndSavedAgain()
{
    WindowFixture fixture;
    openMany(fixture, 5);
    const QString file = fixture.path("lost.kronika");
    QVERIFY(!fixture.window.actions()[ActionId::Save]->isEnabled());
    QVERIFY(QFile::remove(file));
    QTRY_VERIFY(fixture.window.notice()->isVisible());
    QVERIFY(fixture.window.notice()->text().contains(QStringLiteral("lost.kronika")));
    QVERIFY(fixture.window.isWindowModified());
    QVERIFY(fixture.window.actions()[ActionId::Save]->isEnabled());
    QVERIFY(fixture.window.actions()[ActionId::SaveAs]->isEnabled());
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.trigger(ActionId::Save);
    QVERIFY(written.wait());
    QVERIFY(QFile::exists(file));
    QVERIFY(!fixture.window.isWindowModified());
    QVERIFY(!fixture.window.notice()->isVisible());
    fixture.trigger(ActionId::Reload);
    QTRY_VERIFY(!fixture.window.workspace().isLoading());
    QCOMPARE(fixture.window.workspace().shown().counts.events, std::size_t{5});
}

void TestLostFile::closingAsksWhereTheFileIsGone()
{
    WindowFixture fixture;
    openMany(fixture, 5);
    QVERIFY(QFile::remove(fixture.path("lost.kronika")));
    QTRY_VERIFY(fixture.window.workspace().isGone());
    QVERIFY(!fixture.window.close());
    auto *box = fixture.window.findChild<QMessageBox *>(QStringLiteral("unsavedBox"));
    QVERIFY(box != nullptr);
    box->button(QMessageBox::Save)->click();
    QTRY_VERIFY(QFile::exists(fixture.path("lost.kronika")));
    QTRY_VERIFY(!fixture.window.isVisible());
}

void TestLostFile::whatWasOpenIsThereAfterAReadingThatFails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("removed") << QByteArray();
    QTest::newRow("broken") << QByteArray("{\"kronika\": 1, \"events\": [");
}

void TestLostFile::whatWasOpenIsThereAfterAReadingThatFails()
{
    QFETCH(const QByteArray, content);
    WindowFixture fixture;
    openMany(fixture, 600);
    Workspace &workspace = fixture.window.workspace();
    const QString file = fixture.path("lost.kronika");
    fixture.trigger(ActionId::ZoomIn);
    const TimeRange range = workspace.view().range();
    workspace.selectEvent(eventOf(workspace, "e5"), SelectMode::Replace);
    QVERIFY(content.isEmpty() ? QFile::remove(file) : writeTo(file, content));
    for (int times = 0; times < 2; ++times) {
        fixture.trigger(ActionId::Reload);
        QTRY_VERIFY(!workspace.isLoading() && workspace.stage() == Workspace::Stage::Failed);
        QVERIFY(fixture.window.findChild<QMessageBox *>() == nullptr);
    }
    QVERIFY(fixture.window.errorPage()->isVisible());
    QVERIFY(resumeButton(fixture.window)->isVisible());
    QVERIFY2(fixture.window.errorPage()->text().startsWith(QStringLiteral("lost.kronika could not be read again\n")),
             qPrintable(fixture.window.errorPage()->text()));
    QVERIFY(fixture.window.errorPage()->text().contains(QStringLiteral("go back to it to save it")));
    QCOMPARE(workspace.isModified(), content.isEmpty());
    QCOMPARE(fixture.window.findChild<QLabel *>(QStringLiteral("savedLabel"))->accessibleName(),
             content.isEmpty() ? QStringLiteral("not saved") : QString());
    pressSave(fixture.window);
    QVERIFY2(fixture.window.statusBar()->currentMessage().contains(QStringLiteral("go back to what was open")),
             qPrintable(fixture.window.statusBar()->currentMessage()));
    resumeButton(fixture.window)->click();
    QCOMPARE(workspace.stage(), Workspace::Stage::Open);
    QVERIFY(fixture.window.workbench()->timeline()->isVisible());
    QCOMPARE(workspace.shown().counts.events, std::size_t{600});
    QCOMPARE(workspace.view().range(), range);
    QCOMPARE(workspace.selection().current(), std::string("e5"));
    QVERIFY(fixture.window.notice()->isVisible());
    QVERIFY(fixture.window.actions()[ActionId::Save]->isEnabled());
    // Where somebody else has written, Save asks first.
    QCOMPARE(workspace.hasOwnFile(), content.isEmpty());
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.window.files().saveTo(file, AfterSaving::Adopt);
    QVERIFY(written.wait());
    fixture.trigger(ActionId::Reload);
    QTRY_VERIFY(!workspace.isLoading());
    QCOMPARE(workspace.shown().counts.events, std::size_t{600});
}

void TestLostFile::changesOutliveAReadingThatFails()
{
    WindowFixture fixture;
    openMany(fixture, 5);
    Workspace &workspace = fixture.window.workspace();
    Event added = workspace.document().snapshot()->event(EventIndex{0});
    added.id = "added";
    workspace.edit({.events = {{EventIndex{5}, {}, added}}}, QStringLiteral("Event"));
    QVERIFY(writeTo(fixture.path("lost.kronika"), "{"));
    workspace.reload();
    QTRY_COMPARE(workspace.stage(), Workspace::Stage::Failed);
    QVERIFY(!fixture.window.close());
    QCOMPARE(workspace.stage(), Workspace::Stage::Open);
    QVERIFY(workspace.isModified());
    QCOMPARE(workspace.document().snapshot()->eventCount(), std::size_t{6});
    QVERIFY(fixture.window.findChild<QMessageBox *>(QStringLiteral("unsavedBox")) != nullptr);
}

void TestLostFile::aFileThatNeverWasOpenHasNothingToGoBackTo()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(writeTo(fixture.path("broken.kronika"), "{"));
    QVERIFY(fixture.open(fixture.path("broken.kronika")));
    QVERIFY(fixture.window.errorPage()->isVisible());
    QVERIFY(!resumeButton(fixture.window)->isVisible());
    QVERIFY(fixture.window.errorPage()->text().startsWith(QStringLiteral("broken.kronika could not be opened\n")));
    pressSave(fixture.window);
    QVERIFY(fixture.window.statusBar()->currentMessage().contains(QStringLiteral("nothing is open")));
}

QTEST_MAIN(TestLostFile)
#include "tst_lostfile.moc"
