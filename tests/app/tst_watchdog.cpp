// SPDX-License-Identifier: GPL-3.0-or-later
// A million events in the real window: whatever is clicked, no turn of the event loop takes long. A turn is measured in
// the time that the thread was at work, which other programs hardly change.
#include "tests/app/appfixture.h"
#include "tests/bench/generate.h"

#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "widgets/exportdialog.h"
#include "widgets/overviewbar.h"
#include "widgets/searchbar.h"
#include "widgets/timelineview.h"

#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QThreadPool>

#include <ctime>

using namespace kronika;
using namespace kronika::test;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t kEvents = 50'000;
constexpr double kLimitMs = 1'500;
#else
constexpr std::size_t kEvents = 1'000'000;
constexpr double kLimitMs = 100;
#endif

double workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Written once a build folder: the actors of the standard data, in trees of four.
QString largeFile()
{
    const QString path = QStringLiteral(KRONIKA_PROGRAM "-watchdog-%1.kronika").arg(kEvents);
    if (QFileInfo::exists(path))
        return path;
    const bench::GeneratorOptions options{.events = kEvents};
    SnapshotTables tables = bench::generatedTables(options);
    for (std::size_t n = 0; n < tables.actors.size(); ++n) {
        if (n % 4 != 0)
            tables.actors[n].parent = tables.actors[n - n % 4].id;
    }
    SnapshotBuilder builder(std::move(tables));
    bench::generateEvents(options, [&builder](const Event &event) { builder.add(event); });
    const Status written = writeFile(path, *exporterNamed("kronika"), *builder.finish(), {});
    return written ? path : QString();
}

} // namespace

class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTurnOfTheLoopIsLong();
    void cancellingAnOpeningAnswersAtOnce();

private:
    /// Does it, and turns the loop until `isDone` and for some turns more; fails if anything took longer than allowed.
    template <typename Act, typename Done>
    void during(const char *what, Act act, Done isDone);
    template <typename Act>
    void during(const char *what, Act act);

    WindowFixture *m_fixture = nullptr;
};

template <typename Act, typename Done>
void TestWatchdog::during(const char *what, Act act, Done isDone)
{
    constexpr int kTurnsMore = 6;
    constexpr int kMostMs = 60'000;
    QElapsedTimer clock;
    clock.start();
    double start = workedMs();
    act();
    double longest = workedMs() - start;
    for (int more = 0; more < kTurnsMore && clock.elapsed() < kMostMs;) {
        // Without others there is nothing to wait for.
        QTimer wake;
        wake.start(5);
        start = workedMs();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, workedMs() - start);
        more += isDone() ? 1 : 0;
    }
    qInfo("%-22s %6.1f ms", what, longest);
    QVERIFY2(isDone(), what);
    QVERIFY2(longest <= kLimitMs, what);
}

template <typename Act>
void TestWatchdog::during(const char *what, Act act)
{
    Workspace &workspace = m_fixture->window.workspace();
    during(what, act, [&workspace] { return !workspace.isPreparing(); });
}

void TestWatchdog::noTurnOfTheLoopIsLong()
{
    const QString file = largeFile();
    QVERIFY(!file.isEmpty());
    WindowFixture fixture;
    m_fixture = &fixture;
    MainWindow &window = fixture.window;
    Workspace &workspace = window.workspace();
    window.resize(1600, 1000);
    window.show();
    during(
        "open", [&] { workspace.open(file); }, [&] { return !workspace.isLoading() && workspace.shown().order; });
    QCOMPARE(workspace.shown().counts.events, kEvents);
    TimelineView *timeline = window.workbench()->timeline();
    QLineEdit *field = window.workbench()->search()->findChild<QLineEdit *>();
    const auto dock = [&](int place) { return window.workbench()->docks().at(place); };

    during("click", [&] {
        QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {},
                          timeline->displayList().marks[40].body.center().toPoint());
    });
    during("next event", [&] { QTest::keyClick(timeline, Qt::Key_Right); });
    during("next lane", [&] { QTest::keyClick(timeline, Qt::Key_Down); });
    during("zoom", [&] { fixture.trigger(ActionId::ZoomIn); });
    during("fit", [&] { fixture.trigger(ActionId::Fit); });
    for (const QChar letter : QStringLiteral("minor"))
        during("search", [&] { QTest::keyClick(field, letter.toLatin1()); });
    during("next match", [&] { fixture.trigger(ActionId::FindNext); });
    during("previous match", [&] { fixture.trigger(ActionId::FindPrevious); });
    during("hide the rest", [&] { fixture.trigger(ActionId::HideRest); });
    during("clear the search", [&] { fixture.trigger(ActionId::ClearSearch); });
    during("category off", [&] { workspace.view().setQuery(QStringLiteral("-category:call")); });
    during("category on", [&] { workspace.view().setQuery({}); });
    during("fold all", [&] { fixture.trigger(ActionId::FoldAll); });
    during("unfold all", [&] { fixture.trigger(ActionId::UnfoldAll); });
    during("hide empty lanes", [&] { fixture.trigger(ActionId::HideEmptyLanes); });
    during("show empty lanes", [&] { fixture.trigger(ActionId::HideEmptyLanes); });
    during("table", [&] { dock(2)->show(), dock(2)->raise(); });
    during("table away", [&] { dock(2)->hide(); });
    during("contradictions", [&] { fixture.trigger(ActionId::Contradictions); });
    during("overview by actor", [&] { fixture.trigger(ActionId::DensityByActor); });
    during("legend", [&] { dock(4)->raise(); });
    during("dark theme", [&] { fixture.trigger(ActionId::ThemeDark); });
    during("light theme", [&] { fixture.trigger(ActionId::ThemeLight); });
    during("local zone", [&] { workspace.view().setZone({ZoneChoice::Kind::Named, QStringLiteral("Asia/Tokyo")}); });
    during("zone of the file", [&] { workspace.view().setZone({}); });
    during("select all", [&] { fixture.trigger(ActionId::SelectAll); });
    during("select none", [&] { fixture.trigger(ActionId::ClearSelection); });
    during("export dialog", [&] { fixture.trigger(ActionId::Export); });
    during("export dialog away", [&] { window.findChild<ExportDialog *>()->reject(); });
    during(
        "close", [&] { fixture.trigger(ActionId::Close); }, [&] { return window.isVacant(); });
}

void TestWatchdog::cancellingAnOpeningAnswersAtOnce()
{
    const QString file = largeFile();
    QVERIFY(!file.isEmpty());
    WindowFixture fixture;
    m_fixture = &fixture;
    Workspace &workspace = fixture.window.workspace();
    fixture.window.show();
    QSignalSpy progress(&workspace, &Workspace::progressed);
    workspace.open(file);
    QVERIFY(progress.wait());
    QElapsedTimer clock;
    clock.start();
    during(
        "cancel", [&] { workspace.cancel(); }, [&] { return fixture.window.isVacant(); });
    qInfo("cancelled: window %lld ms", static_cast<long long>(clock.elapsed()));
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
    qInfo("cancelled: worker %lld ms", static_cast<long long>(clock.elapsed()));
}

QTEST_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
