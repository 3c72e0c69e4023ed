// SPDX-License-Identifier: GPL-3.0-or-later
// A million events in the real window: whatever is clicked, no turn of the event loop takes long.
#include "tests/app/loopwatch.h"

#include "widgets/areabar.h"
#include "widgets/eventtable.h"
#include "widgets/overviewbar.h"
#include "widgets/searchbar.h"
#include "widgets/timelineview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace kronika;
using namespace kronika::test;

class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void marksAndKeys();
    void lanes();
    void searching();
    void areasAndTheOverview();
    void selecting();
    void selectingRows();
    void linksAndTheTray();
    void docksAndLooks();

private:
    template <typename Act>
    void during(const char *what, Act act)
    {
        watched(what, act, [this] { return !workspace().isPreparing() && !window().task().isRunning(); });
    }
    void trigger(const char *what, ActionId id)
    {
        during(what, [&] { m_fixture->trigger(id); });
    }
    void key(const char *what, Qt::Key pressed)
    {
        during(what, [&] { QTest::keyClick(timeline(), pressed); });
    }
    void click(const char *what, QPointF at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        during(what, [&] { QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, modifiers, at.toPoint()); });
    }
    void drag(const char *what, QWidget *widget, QPointF from, QPointF to);
    void wheel(const char *what, Qt::KeyboardModifiers modifiers, int units);
    void press(const char *what, const char *button);

    MainWindow &window() { return m_fixture->window; }
    Workspace &workspace() { return window().workspace(); }
    TimelineView *timeline() { return window().workbench()->timeline(); }
    const DisplayList &list() { return timeline()->displayList(); }
    /// In the middle of the picture, of those that are events, or folds.
    QPointF markAt(bool isFold);
    /// Of the event, and back, and done again.
    void renameAndBack(EventIndex event);
    QDockWidget *dock(int place) { return window().workbench()->docks().at(place); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWatchdog::initTestCase()
{
    QVERIFY(!millionFile().isEmpty());
}

void TestWatchdog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    window().resize(1600, 1000);
    window().show();
    watched(
        "open", [&] { workspace().open(millionFile()); },
        [&] { return !workspace().isLoading() && workspace().shown().order && workspace().shown().links; });
    QCOMPARE(workspace().shown().counts.events, kWatchedEvents);
}

void TestWatchdog::cleanup()
{
    m_fixture.reset();
}

QPointF TestWatchdog::markAt(bool isFold)
{
    const QRectF area = list().lanesArea.adjusted(40, 0, -40, 0);
    for (const Mark &mark : list().marks) {
        if ((mark.kind == MarkKind::Fold) == isFold && mark.kind != MarkKind::Mention && area.contains(mark.body))
            return mark.body.center();
    }
    return {};
}

void TestWatchdog::drag(const char *what, QWidget *widget, QPointF from, QPointF to)
{
    during(what, [&] {
        QTest::mousePress(widget, Qt::LeftButton, {}, from.toPoint());
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(widget, (from + (to - from) * step / 4).toPoint());
        QTest::mouseRelease(widget, Qt::LeftButton, {}, to.toPoint());
    });
}

void TestWatchdog::wheel(const char *what, Qt::KeyboardModifiers modifiers, int units)
{
    during(what, [&] {
        const QPointF at = list().lanesArea.center();
        QWheelEvent event(at, timeline()->viewport()->mapToGlobal(at), {}, QPoint(0, units), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(timeline()->viewport(), &event);
    });
}

void TestWatchdog::press(const char *what, const char *button)
{
    for (QToolButton *one : window().findChild<AreaBar *>()->findChildren<QToolButton *>()) {
        if (one->text().startsWith(QLatin1String(button)))
            return during(what, [&] { one->click(); });
    }
    QFAIL(button);
}

void TestWatchdog::marksAndKeys()
{
    click("a fold", markAt(true));
    trigger("back", ActionId::Back);
    trigger("forward", ActionId::Forward);
    trigger("fit", ActionId::Fit);
    for (int n = 0; n < 8; ++n)
        wheel("zoom", Qt::ControlModifier, 120);
    wheel("pan", Qt::ShiftModifier, 120);
    wheel("scroll", Qt::NoModifier, -240);
    click("an event", markAt(false));
    during("double click",
           [&] { QTest::mouseDClick(timeline()->viewport(), Qt::LeftButton, {}, markAt(false).toPoint()); });
    const std::pair<const char *, Qt::Key> steps[] = {{"right", Qt::Key_Right}, {"left", Qt::Key_Left},
                                                      {"down", Qt::Key_Down},   {"up", Qt::Key_Up},
                                                      {"end", Qt::Key_End},     {"home", Qt::Key_Home}};
    for (const auto &[what, pressed] : steps)
        key(what, pressed);
    during("context menu", [&] {
        QTimer::singleShot(0, qApp, [] {
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        });
        const QPoint at = markAt(false).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, timeline()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(timeline()->viewport(), &event);
    });
    trigger("zoom to the event", ActionId::ZoomToEvent);
    during("another day", [&] { workspace().view().setRange({Instant{0}, Instant{kDay.us}}, RangeChange::Jump); });
    during("resize", [&] { window().resize(1300, 800); });
}

void TestWatchdog::lanes()
{
    const auto header = [this](bool isParent) {
        for (const HeaderRow &row : list().header) {
            if (row.chevron.isEmpty() != isParent)
                return row;
        }
        return HeaderRow();
    };
    click("a lane's name", header(false).rect.center());
    click("a parent's name", header(true).rect.center());
    click("a chevron", header(true).chevron.center());
    trigger("fold all", ActionId::FoldAll);
    trigger("unfold all", ActionId::UnfoldAll);
    trigger("taller lanes", ActionId::TallerLanes);
    trigger("lower lanes", ActionId::LowerLanes);
    trigger("hide empty lanes", ActionId::HideEmptyLanes);
    trigger("show empty lanes", ActionId::HideEmptyLanes);
    during("pin", [&] { workspace().view().setArrangement(withPin({}, "a5", true)); });
}

void TestWatchdog::searching()
{
    QLineEdit *field = window().workbench()->search()->findChild<QLineEdit *>();
    for (const QChar letter : QStringLiteral("minor"))
        during("search", [&] { QTest::keyClick(field, letter.toLatin1()); });
    trigger("next match", ActionId::FindNext);
    trigger("previous match", ActionId::FindPrevious);
    trigger("hide the rest", ActionId::HideRest);
    key("down among matches", Qt::Key_Down);
    key("end of matches", Qt::Key_End);
    trigger("clear the search", ActionId::ClearSearch);
    during("category off", [&] { Q_EMIT window().workbench()->overview()->categorySwitched(0, false); });
    during("category on", [&] { Q_EMIT window().workbench()->overview()->categorySwitched(0, true); });
}

void TestWatchdog::areasAndTheOverview()
{
    const auto mark = [this] {
        const QRectF ruler = list().rulerArea;
        drag("an area", timeline()->viewport(), {ruler.center().x() - 200, ruler.center().y()},
             {ruler.center().x() + 200, ruler.center().y()});
    };
    mark();
    press("zoom to the area", "Zoom");
    trigger("back", ActionId::Back);
    mark();
    press("select in the area", "Select");
    mark();
    press("search in the area", "Filter");
    trigger("clear the search", ActionId::ClearSearch);
    QWidget *strip = window().workbench()->overview()->strip();
    const QPointF middle = QRectF(strip->rect()).center();
    wheel("zoom", Qt::ControlModifier, 480);
    drag("the overview", strip, middle, middle + QPointF(60, 0));
    during("overview by actor", [&] { m_fixture->trigger(ActionId::DensityByActor); });
}

void TestWatchdog::selecting()
{
    trigger("select all", ActionId::SelectAll);
    click("one more selected", markAt(false), Qt::ControlModifier);
    click("one less selected", markAt(false), Qt::ControlModifier);
    during("copy begins", [&] {
        m_fixture->trigger(ActionId::CopyLink);
        QVERIFY(window().task().isRunning());
    });
    during("copy cancelled", [&] {
        m_fixture->trigger(ActionId::CopyText);
        window().task().cancel();
    });
    renameAndBack(EventIndex{7});
    QCOMPARE(workspace().selection().count(), kWatchedEvents);
    trigger("undo", ActionId::Undo);
    watched(
        "reload", [&] { workspace().reload(); }, [&] { return !workspace().isLoading() && workspace().shown().order; });
    QCOMPARE(workspace().selection().count(), kWatchedEvents);
    watched(
        "close", [&] { m_fixture->trigger(ActionId::Close); }, [&] { return window().isVacant(); });
}

void TestWatchdog::renameAndBack(EventIndex event)
{
    const Snapshot &snapshot = *workspace().document().snapshot();
    Event after = snapshot.event(event);
    after.title = "Renamed";
    const Edit edit{.events = {{.at = event, .before = snapshot.event(event), .after = after}}};
    during("an edit", [&] { workspace().edit(edit, QStringLiteral("Rename")); });
    trigger("undo", ActionId::Undo);
    trigger("redo", ActionId::Redo);
}

void TestWatchdog::selectingRows()
{
    during("table", [&] { dock(2)->show(), dock(2)->raise(); });
    auto *table = window().workbench()->table()->findChild<QTableView *>();
    QVERIFY(table != nullptr);
    during("all rows", [&] { table->selectAll(); });
    QCOMPARE(workspace().selection().count(), kWatchedEvents);
    renameAndBack(workspace().shown().order->back());
    QCOMPARE(workspace().selection().count(), kWatchedEvents);
    QCOMPARE(table->selectionModel()->selection().size(), 1);
    const QModelIndex tenth = table->model()->index(9, 0);
    table->scrollTo(tenth);
    during("a row of all", [&] {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(tenth).center());
    });
    QCOMPARE(workspace().selection().count(), std::size_t{1});
    during("the last row", [&] { table->scrollToBottom(); });
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
    during("rows to the end", [&] {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, table->visualRect(last).center());
    });
    QCOMPARE(workspace().selection().count(), kWatchedEvents - 9);
    during("copy of rows", [&] { QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier), window().task().cancel(); });
    trigger("copy of their links", ActionId::CopyLink);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/plain")).count('\n'),
             static_cast<qsizetype>(kWatchedEvents - 10));
    trigger("select all", ActionId::SelectAll);
    during("select none", [&] { workspace().selection().clear(); });
    // Every other event, so that hardly two rows follow each other.
    std::vector<EventIndex> scattered;
    for (std::uint32_t event = 0; event < kWatchedEvents; event += 2)
        scattered.push_back(EventIndex{event});
    during("scattered rows", [&] { workspace().selectEvents(scattered); });
    scattered.resize(4'000);
    during("fewer scattered rows", [&] { workspace().selectEvents(scattered); });
    for (EventIndex &event : scattered)
        event = static_cast<EventIndex>(raw(event) + 1);
    during("other scattered rows", [&] { workspace().selectEvents(scattered); });
    during("a search", [&] { workspace().view().setQuery(QStringLiteral("minor")); });
    during("all matching rows", [&] { table->selectAll(); });
}

void TestWatchdog::linksAndTheTray()
{
    for (int n = 0; n < 10; ++n)
        wheel("zoom", Qt::ControlModifier, 240);
    during("an event with links", [&] { workspace().goTo(EventIndex{9}); });
    key("next link", Qt::Key_BracketRight);
    key("previous link", Qt::Key_BracketLeft);
    trigger("all links", ActionId::AllLinks);
    for (int n = 0; n < 4; ++n)
        wheel("zoom with all links", Qt::ControlModifier, -240);
    trigger("fit", ActionId::Fit);
    QVERIFY(!list().tray.empty());
    click("in the tray", list().tray.front().rect.center());
    during("the rest of the tray", [&] {
        QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, list().trayMore.center().toPoint());
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
}

void TestWatchdog::docksAndLooks()
{
    during("table", [&] { dock(2)->show(), dock(2)->raise(); });
    auto *table = window().workbench()->table()->findChild<QTableView *>();
    QVERIFY(table != nullptr);
    during("a row", [&] { table->selectRow(3); });
    during("the last row", [&] { table->scrollToBottom(); });
    during("table away", [&] { dock(2)->hide(); });
    trigger("contradictions", ActionId::Contradictions);
    during("legend", [&] { dock(4)->raise(); });
    trigger("dark theme", ActionId::ThemeDark);
    trigger("light theme", ActionId::ThemeLight);
    during("another zone", [&] {
        workspace().view().setZone({ZoneChoice::Kind::Named, QStringLiteral("Asia/Tokyo")});
    });
    during("zone of the file", [&] { workspace().view().setZone({}); });
    trigger("another language", ActionId::LanguagePolish);
    trigger("English", ActionId::LanguageEnglish);
    trigger("preferences", ActionId::Preferences);
    trigger("go to a date", ActionId::GoToDate);
}

QTEST_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
