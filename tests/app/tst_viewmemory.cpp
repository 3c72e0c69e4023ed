// SPDX-License-Identifier: GPL-3.0-or-later
// How a file was looked at, and which files were open, when the program was left.
#include "tests/app/appfixture.h"

#include "app/preferencesdialog.h"
#include "app/viewmemory.h"
#include "app/windowlist.h"
#include "widgets/timelineview.h"

#include <QCheckBox>
#include <QDir>
#include <QScrollBar>

using namespace kronika;
using namespace kronika::test;

class TestViewMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsLookedAtAsBefore();
    void anotherFileInTheSameWindowHasItsOwnView();
    void whatIsGoneIsNotLookedFor();
    void someFilesAreNotRemembered_data();
    void someFilesAreNotRemembered();
    void theOldestViewsAreForgotten();
    void clearingTheListForgetsTheViews();
    void theLanesStandWhereTheyStood();
    void theSessionComesBackIfItIsWanted();
};

void TestViewMemory::aFileIsLookedAtAsBefore()
{
    WindowFixture fixture;
    const QString file = fixture.path("a.kronika");
    QVERIFY(writeTo(file, manyEvents(600)));
    QVERIFY(fixture.open(file));
    Workspace &workspace = fixture.window.workspace();
    workspace.view().setRange({Instant{-11'670'000'000'000'000}, Instant{-11'660'000'000'000'000}}, RangeChange::Jump);
    workspace.view().setQuery(QStringLiteral("Event"));
    workspace.view().setNonMatching(NonMatching::Hidden);
    workspace.view().setFolded("a", true);
    workspace.view().setArrangement({{"b"}, {"b", "a"}});
    workspace.selectEvent(eventOf(workspace, "e5"), SelectMode::Replace);
    const TimeRange range = workspace.view().range();
    fixture.window.close();

    MainWindow next(fixture.preferences, fixture.recent);
    QVERIFY(openAndWait(next.workspace(), file));
    QCOMPARE(next.workspace().view().range(), range);
    QCOMPARE(next.workspace().view().query(), QStringLiteral("Event"));
    QVERIFY(next.workspace().view().nonMatching() == NonMatching::Hidden);
    QVERIFY(next.workspace().view().folded() == ActorIds{"a"});
    QVERIFY(next.workspace().view().arrangement() == (LaneArrangement{{"b"}, {"b", "a"}}));
    QCOMPARE(next.workspace().selection().current(), std::string("e5"));
}

void TestViewMemory::anotherFileInTheSameWindowHasItsOwnView()
{
    WindowFixture fixture;
    const QString a = fixture.path("a.kronika");
    const QString b = fixture.path("b.kronika");
    QVERIFY(writeTo(a, manyEvents(30)) && writeTo(b, manyEvents(40)));
    QVERIFY(fixture.open(a));
    ViewState &view = fixture.window.workspace().view();
    fixture.trigger(ActionId::ZoomIn);
    const TimeRange range = view.range();
    QVERIFY(fixture.open(b));
    QVERIFY(!(view.range() == range));
    view.setQuery(QStringLiteral("7"));
    QVERIFY(fixture.open(a));
    QCOMPARE(view.range(), range);
    QCOMPARE(view.query(), QString());
    QVERIFY(fixture.open(b));
    QCOMPARE(view.query(), QStringLiteral("7"));
}

void TestViewMemory::whatIsGoneIsNotLookedFor()
{
    WindowFixture fixture;
    const QString file = fixture.path("a.kronika");
    QVERIFY(writeTo(file, manyEvents(30)));
    // Another year, another event, another actor.
    fixture.recent.views().keep(file,
                                {{{0}, {kDay.us}}, {}, NonMatching::Dimmed, {"nobody"}, {QStringLiteral("gone")}});
    QVERIFY(fixture.open(file));
    const Workspace &workspace = fixture.window.workspace();
    const TimeRange extent = *workspace.shown().index->extent();
    QVERIFY(fixture.window.workspace().view().range().from < extent.to);
    QVERIFY(fixture.window.workspace().view().range().to > extent.from);
    QVERIFY(fixture.window.workspace().selection().isEmpty());
    QVERIFY(fixture.window.workspace().view().folded().empty());
}

void TestViewMemory::someFilesAreNotRemembered_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("standard input") << QStringLiteral("-");
    QTest::newRow("the example") << resources::exampleFile();
    QTest::newRow("none") << QString();
}

void TestViewMemory::someFilesAreNotRemembered()
{
    QFETCH(const QString, path);
    WindowFixture fixture;
    fixture.recent.views().keep(path, {{{0}, {kDay.us}}, {}, NonMatching::Dimmed, {}, {}});
    QVERIFY(!fixture.recent.views().of(path));
}

void TestViewMemory::theOldestViewsAreForgotten()
{
    WindowFixture fixture;
    const auto name = [&](int n) { return fixture.path(qPrintable(QString::number(n))); };
    for (int n = 0; n <= ViewMemory::kMaxFiles; ++n)
        fixture.recent.views().keep(name(n), {{{0}, {kDay.us}}, {}, NonMatching::Dimmed, {}, {}});
    QVERIFY(!fixture.recent.views().of(name(0)));
    QVERIFY(fixture.recent.views().of(name(1)));
    QVERIFY(fixture.recent.views().of(name(ViewMemory::kMaxFiles)));
}

void TestViewMemory::clearingTheListForgetsTheViews()
{
    WindowFixture fixture;
    const QString file = fixture.path("a.kronika");
    fixture.recent.views().keep(file, {{{0}, {kDay.us}}, QStringLiteral("a name"), NonMatching::Dimmed, {}, {}});
    fixture.recent.clear();
    QVERIFY(!fixture.recent.views().of(file));
    QVERIFY(fixture.settings.allKeys().filter(QStringLiteral("views")).isEmpty());
}

void TestViewMemory::theLanesStandWhereTheyStood()
{
    WindowFixture fixture;
    const QString file = fixture.path("lanes.kronika");
    QByteArray actors;
    QByteArray events;
    for (int n = 0; n < 60; ++n) {
        const QByteArray id = QByteArray::number(n);
        actors += (n > 0 ? ",{" : "{") + QByteArray("\"id\":\"a" + id + "\",\"name\":\"Actor " + id + "\"}");
        events += (n > 0 ? ",{" : "{") + QByteArray("\"id\":\"e" + id + "\",\"when\":\"2020\",\"title\":\"E" + id +
                                                    "\",\"actors\":[{\"id\":\"a" + id + "\"}]}");
    }
    QVERIFY(writeTo(file, QByteArray("{\"kronika\":1,\"actors\":[" + actors + "],\"events\":[" + events + "]}")));
    fixture.window.resize(1000, 700);
    fixture.window.show();
    QVERIFY(fixture.open(file));
    TimelineView *timeline = fixture.window.workbench()->timeline();
    QTRY_VERIFY(timeline->verticalScrollBar()->maximum() > 300);
    timeline->setScrollPosition(300);
    fixture.window.close();

    MainWindow next(fixture.preferences, fixture.recent);
    next.resize(1000, 700);
    next.show();
    QVERIFY(openAndWait(next.workspace(), file));
    QTRY_COMPARE(next.workbench()->timeline()->scrollPosition(), 300);
    // What comes later is somebody's own.
    next.workbench()->timeline()->setScrollPosition(40);
    next.resize(1000, 600);
    QCOMPARE(next.workbench()->timeline()->scrollPosition(), 40);
}

void TestViewMemory::theSessionComesBackIfItIsWanted()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const QString a = folder.filePath(QStringLiteral("a.kronika"));
    const QString b = folder.filePath(QStringLiteral("b.kronika"));
    QVERIFY(writeTo(a, manyEvents(3)) && writeTo(b, manyEvents(4)));
    Preferences preferences(settings);
    RecentFiles recent(settings);
    {
        WindowList windows(preferences, recent);
        windows.open({a, b});
        QTRY_VERIFY(windows.windows().size() == 2 && !windows.windows()[1]->workspace().isLoading());
        windows.windows()[0]->setGeometry(10, 20, 700, 500);
        windows.windows()[1]->setGeometry(60, 80, 640, 520);
        windows.windows().front()->actions()[ActionId::Quit]->trigger();
        QTRY_VERIFY(windows.windows().isEmpty());
    }
    QCOMPARE(preferences.session(), QStringList({a, b}));
    WindowList next(preferences, recent);
    next.openSession();
    QVERIFY(next.windows().isEmpty()); // nobody asked for it
    preferences.setRestoresSession(true);
    next.openSession();
    QCOMPARE(next.windows().size(), 2);
    QTRY_COMPARE(next.windows()[1]->workspace().path(), b);
    QCOMPARE(next.windows()[0]->geometry(), QRect(10, 20, 700, 500));
    QCOMPARE(next.windows()[1]->geometry(), QRect(60, 80, 640, 520));
}

QTEST_MAIN(TestViewMemory)
#include "tst_viewmemory.moc"
