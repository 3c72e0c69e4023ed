// SPDX-License-Identifier: GPL-3.0-or-later
// A million events in the real window: whatever is clicked, no turn of the event loop takes long. Counted is the time
// that the thread was at work or waited for something (a lock, a file), not that in which other programs had its core.
#include "app/workers.h"
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
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QThreadPool>

#include <ctime>
#include <fstream>
#include <thread>

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

/// On a machine that does other things, waits are long; one for a worker to end its work would be far longer.
constexpr double kWaitsAllowed = 15;

double readMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// How long this thread was ready to run without a core to run on (proc(5), schedstat); none where the kernel does not
/// count that.
std::optional<double> awaitedCoreMs()
{
    std::ifstream statistics("/proc/thread-self/schedstat");
    double workedNs = 0;
    double awaitedNs = 0;
    return statistics >> workedNs >> awaitedNs ? std::optional(awaitedNs / 1e6) : std::nullopt;
}

/// A clock that stands still while other programs have the core; without the kernel's help, also in waits for locks.
double ownMs()
{
    const std::optional<double> awaited = awaitedCoreMs();
    return awaited ? readMs(CLOCK_MONOTONIC) - *awaited : readMs(CLOCK_THREAD_CPUTIME_ID);
}

/// What the thread was at work for, and that with what it waited for: locks, files, helpers of Qt's (which convert
/// pictures and may themselves have to wait for a core).
struct Spent
{
    double workMs = 0;
    double withWaitsMs = 0;

    void raiseTo(const Spent &other)
    {
        workMs = std::max(workMs, other.workMs);
        withWaitsMs = std::max(withWaitsMs, other.withWaitsMs);
    }
};

/// Does it and says how long that took.
template <typename Act>
Spent took(Act act)
{
    const double start = ownMs();
    const double startOfWork = readMs(CLOCK_THREAD_CPUTIME_ID);
    act();
    return {readMs(CLOCK_THREAD_CPUTIME_ID) - startOfWork, ownMs() - start};
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

bool showsPicture(const QWidget &dialog)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [](const QLabel *label) { return !label->pixmap().isNull(); });
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
    Spent longest = took(act);
    for (int more = 0; more < kTurnsMore && clock.elapsed() < kMostMs;) {
        // Turns do not wait for events, or waiting for those would be counted. Workers get the core meanwhile.
        longest.raiseTo(took([] { QCoreApplication::processEvents(); }));
        std::this_thread::yield();
        more += isDone() ? 1 : 0;
    }
    qInfo("%-22s %6.1f ms of work, %6.1f ms with waits", what, longest.workMs, longest.withWaitsMs);
    QVERIFY2(isDone(), what);
    QVERIFY2(longest.workMs <= kLimitMs, what);
    QVERIFY2(longest.withWaitsMs <= kLimitMs * kWaitsAllowed, what);
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

    const auto clickMark = [&](Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(timeline->viewport(), Qt::LeftButton, modifiers,
                          timeline->displayList().marks[40].body.center().toPoint());
    };
    during("click", [&] { clickMark({}); });
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
    during("one more selected", [&] { clickMark(Qt::ControlModifier); });
    during("one less selected", [&] { clickMark(Qt::ControlModifier); });
    during("select none", [&] { fixture.trigger(ActionId::ClearSelection); });
    during("copy the picture", [&] { fixture.trigger(ActionId::CopyPicture); });
    during(
        "export dialog", [&] { fixture.trigger(ActionId::Export); },
        [&] { return showsPicture(*window.findChild<ExportDialog *>()); });
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
    QTRY_COMPARE(workers()->activeThreadCount(), 0);
    qInfo("cancelled: worker %lld ms", static_cast<long long>(clock.elapsed()));
}

QTEST_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
