// SPDX-License-Identifier: GPL-3.0-or-later
// A million events, or a hundred thousand actors, are read, called off, saved and exported: no turn of the event loop
// takes long, and a Cancel is answered in a moment.
#include "tests/app/loopwatch.h"

#include "app/printpreview.h"
#include "app/workers.h"
#include "models/index/laneoccupancy.h"
#include "widgets/exportdialog.h"
#include "widgets/timelineview.h"

#include <QComboBox>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QThreadPool>
#include <QWheelEvent>

using namespace kronika;
using namespace kronika::test;

namespace {

bool showsPicture(const QWidget &dialog)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [](const QLabel *label) { return !label->pixmap().isNull(); });
}

void openMillion(MainWindow &window)
{
    window.resize(1600, 1000);
    window.show();
    watched(
        "open", [&] { window.workspace().open(millionFile()); }, [&] { return !window.workspace().isLoading(); });
}

/// With an error in its last event.
QString brokenFile(const QTemporaryDir &folder)
{
    QFile whole(millionFile());
    if (!whole.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = whole.readAll();
    const qsizetype at = text.lastIndexOf("\"when\": \"2");
    text.replace(at, 10, "\"when\": \"x");
    const QString path = folder.filePath(QStringLiteral("broken.kronika"));
    return at >= 0 && writeTo(path, text) ? path : QString();
}

} // namespace

class TestWatchdogFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!millionFile().isEmpty() && !manyActorsFile().isEmpty()); }
    void cancelIsAnsweredInAMoment_data();
    void cancelIsAnsweredInAMoment();
    void aPreviewIsLookedAt();
    void savingAndExporting();
    void printing();
    void lanesComeAndGoAmongVeryMany();
};

void TestWatchdogFiles::cancelIsAnsweredInAMoment_data()
{
    QTest::addColumn<int>("phase");
    QTest::newRow("while bytes are read") << 0;
    QTest::newRow("while events are read") << 1;
    QTest::newRow("while an error is looked for") << 2;
    QTest::newRow("while lanes are laid out") << 3;
}

void TestWatchdogFiles::cancelIsAnsweredInAMoment()
{
    constexpr double kMomentMs = 200;
    QFETCH(int, phase);
    WindowFixture fixture;
    Workspace &workspace = fixture.window.workspace();
    const QString file = phase == 2 ? brokenFile(fixture.folder) : millionFile();
    QVERIFY(!file.isEmpty());
    fixture.window.show();
    std::size_t progress = 0;
    connect(&workspace, &Workspace::progressed, &fixture.window,
            [&progress](std::size_t done, std::size_t) { progress = std::max(progress, done); });
    workspace.setPatience(60'000);
    workspace.open(file);
    const auto isThere = [&] {
        switch (phase) {
        case 0:
            return true;
        case 1:
            return progress > 100;
        case 2:
            // On a fast machine the error may be found between two words of progress.
            if (workspace.stage() == Workspace::Stage::Failed)
                workspace.open(file);
            return progress > 900;
        default:
            return workspace.stage() == Workspace::Stage::Open && !workspace.shown().index;
        }
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
    const test::Moment start;
    watched(
        "cancel", [&] { workspace.cancel(); }, [&] { return fixture.window.isVacant(); });
    QTRY_COMPARE_WITH_TIMEOUT(workers()->activeThreadCount(), 0, 20'000);
    // What the workers still did, each on its core: they may have had to wait for one. To give back the memory of a
    // million events takes longer than a moment, and nobody waits for it.
    constexpr double kTidyingMs = 400;
    const test::Moment end;
    const double cores = std::max(1U, std::thread::hardware_concurrency());
    const double othersMs = (end.processMs - start.processMs - (end.workMs - start.workMs)) / cores;
    qInfo("workers: %.1f ms", othersMs);
    QVERIFY2(othersMs <= (kMomentMs + kTidyingMs) * kLongestTurnMs / 100, qPrintable(QString::number(othersMs)));
    QVERIFY(fixture.window.isVacant());
}

void TestWatchdogFiles::aPreviewIsLookedAt()
{
    WindowFixture fixture;
    Workspace &workspace = fixture.window.workspace();
    fixture.window.resize(1600, 1000);
    fixture.window.show();
    workspace.setPatience(0);
    constexpr int kBetweenClicksMs = 50; // hardly anybody clicks faster, and folding lays the lanes out anew
    int steps = 0;
    QElapsedTimer sinceClick;
    sinceClick.start();
    watched(
        "a preview", [&] { workspace.open(millionFile()); },
        [&] {
            if (!workspace.isPreview() || workspace.shown().index == nullptr)
                return !workspace.isLoading() && workspace.shown().index != nullptr;
            if (sinceClick.elapsed() < kBetweenClicksMs)
                return false;
            sinceClick.start();
            const ActionId actions[] = {ActionId::ZoomIn, ActionId::SelectAll, ActionId::ZoomOut, ActionId::FoldAll,
                                        ActionId::Fit,    ActionId::UnfoldAll, ActionId::AllLinks};
            fixture.trigger(actions[steps++ % std::size(actions)]);
            return false;
        });
    constexpr std::size_t kLeastWithPreview = 65'536;
    QVERIFY(steps > 0 || kWatchedEvents < kLeastWithPreview);
    QCOMPARE(workspace.shown().counts.events, kWatchedEvents);
}

void TestWatchdogFiles::savingAndExporting()
{
    WindowFixture fixture;
    MainWindow &window = fixture.window;
    openMillion(window);
    const auto isDone = [&] { return !window.files().isRunning() && !window.task().isRunning(); };
    watched(
        "save a copy", [&] { window.files().saveTo(fixture.path("copy.kronika"), AfterSaving::Stay); }, isDone);
    QVERIFY(QFileInfo::exists(fixture.path("copy.kronika")));
    watched(
        "export a picture", [&] { window.files().exportTo(fixture.path("one.png"), ExportSettings()); }, isDone);
    QVERIFY(QFileInfo::exists(fixture.path("one.png")));
    ExportSettings pdf;
    pdf.format = ExportFormat::Pdf;
    watched(
        "export a PDF", [&] { window.files().exportTo(fixture.path("one.pdf"), pdf); },
        [&, turns = 0]() mutable {
            if (++turns == 20)
                window.files().cancel();
            return isDone();
        });
    QVERIFY(!QFileInfo::exists(fixture.path("one.pdf")));
    watched(
        "copy the picture", [&] { fixture.trigger(ActionId::CopyPicture); }, isDone);
    watched(
        "export dialog", [&] { fixture.trigger(ActionId::Export); },
        [&] { return showsPicture(*window.findChild<ExportDialog *>()); });
    watched(
        "export dialog away", [&] { window.findChild<ExportDialog *>()->reject(); }, isDone);
}

void TestWatchdogFiles::printing()
{
    WindowFixture fixture;
    MainWindow &window = fixture.window;
    openMillion(window);
    const auto preview = [&window] { return window.findChild<PrintPreview *>(); };
    const auto isLaidOut = [&preview] { return preview() != nullptr && preview()->job()->pages != nullptr; };
    watched(
        "print asks", [&] { fixture.trigger(ActionId::Print); },
        [&] { return window.findChild<QMessageBox *>(QStringLiteral("printBox")) != nullptr; });
    const auto goOn = [&window] {
        auto *box = window.findChild<QMessageBox *>(QStringLiteral("printBox"));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                return button->click();
        }
    };
    watched("pages of all", goOn, [&, turns = 0]() mutable { return ++turns > 40 && preview() != nullptr; });
    QVERIFY(preview() != nullptr);
    watched(
        "pages called off", [&] { preview()->reject(); }, [&] { return preview() == nullptr; });
    // Some thousand of a million; the sanitizers have fewer.
    const auto some = kWatchedEvents < 1'000'000 ? QStringLiteral("from:2022-03-05 to:2022-04-05")
                                                 : QStringLiteral("from:2022-03-05 to:2022-03-08");
    watched(
        "some", [&] { window.workspace().view().setQuery(some); },
        [&] { return !window.workspace().isPreparing() && window.workspace().shown().matching; });
    QVERIFY(window.workspace().matchCount() > 500);
    QVERIFY(window.workspace().matchCount() <= PrintFlow::kMostUnasked || kWatchedEvents < 1'000'000);
    watched(
        "pages of some", [&] { fixture.trigger(ActionId::Print); }, isLaidOut);
    QComboBox *parts = nullptr;
    for (QComboBox *box : preview()->findChildren<QComboBox *>())
        parts = box->itemText(0).startsWith(QLatin1String("Pages 1")) ? box : parts;
    QVERIFY(parts != nullptr);
    watched(
        "the last pages", [&] { parts->setCurrentIndex(parts->count() - 1); }, [] { return true; });
    watched(
        "other paper", [&] { preview()->findChild<QPrintPreviewWidget *>()->setPortraitOrientation(); }, isLaidOut);
    preview()->job()->printer.setOutputFormat(QPrinter::PdfFormat);
    preview()->job()->printer.setOutputFileName(fixture.path("printed.pdf"));
    watched(
        "printed", [&] { preview()->findChild<QPrintPreviewWidget *>()->print(), preview()->accept(); },
        [&] { return !window.task().isRunning(); });
    QVERIFY(QFileInfo(fixture.path("printed.pdf")).size() > 0);
}

void TestWatchdogFiles::lanesComeAndGoAmongVeryMany()
{
    WindowFixture fixture;
    MainWindow &window = fixture.window;
    Workspace &workspace = window.workspace();
    window.resize(1600, 1000);
    window.show();
    watched(
        "open many actors", [&] { workspace.open(manyActorsFile()); },
        [&] { return !workspace.isLoading() && workspace.shown().order; });
    TimelineView *timeline = window.workbench()->timeline();
    const auto isDone = [&] { return !workspace.isPreparing(); };
    const auto wheel = [&](Qt::KeyboardModifiers modifiers, int units) {
        const QPointF at = timeline->displayList().lanesArea.center();
        QWheelEvent event(at, timeline->viewport()->mapToGlobal(at), {}, QPoint(0, units), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(timeline->viewport(), &event);
    };
    timeline->setScrollPosition(500'000);
    const auto laneInTheMiddle = [&] {
        return timeline->scene().layout().laneAt(timeline->scrollPosition() + timeline->scene().lanesViewPx() / 2);
    };
    watched(
        "hide empty lanes", [&] { fixture.trigger(ActionId::HideEmptyLanes); },
        [&] { return isDone() && workspace.shown().occupancy; });
    const auto before = laneInTheMiddle();
    for (int n = 0; n < 6; ++n)
        watched(
            "zoom in", [&] { wheel(Qt::ControlModifier, 120); }, isDone);
    watched(
        "pan", [&] { wheel(Qt::ShiftModifier, 120); }, isDone);
    watched(
        "pan back", [&] { wheel(Qt::ShiftModifier, -120); }, isDone);
    for (int n = 0; n < 6; ++n)
        watched(
            "zoom out", [&] { wheel(Qt::ControlModifier, -120); }, isDone);
    QCOMPARE(laneInTheMiddle(), before);
    watched(
        "end", [&] { QTest::keyClick(timeline, Qt::Key_End); }, isDone);
    watched(
        "home", [&] { QTest::keyClick(timeline, Qt::Key_Home); }, isDone);
    watched(
        "down", [&] { QTest::keyClick(timeline, Qt::Key_Down); }, isDone);
    watched(
        "search", [&] { workspace.view().setQuery(QStringLiteral("minor")); }, isDone);
    watched(
        "hide the rest", [&] { fixture.trigger(ActionId::HideRest); }, isDone);
    watched(
        "zoom in among matches", [&] { wheel(Qt::ControlModifier, 120); }, isDone);
    watched(
        "show empty lanes", [&] { fixture.trigger(ActionId::HideEmptyLanes); }, isDone);
}

QTEST_MAIN(TestWatchdogFiles)
#include "tst_watchdogfiles.moc"
