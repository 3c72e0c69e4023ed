// SPDX-License-Identifier: GPL-3.0-or-later
// Room in a window: the timeline keeps most of a narrow one, nothing of the tool bar is lost, and Tab goes through all
// parts in the order in which they are read.
#include "app/markingbadge.h"
#include "app/noticebanner.h"
#include "app/statustext.h"
#include "app/tablereading.h"
#include "tests/app/appfixture.h"
#include "widgets/detailpane.h"
#include "widgets/elidedlabel.h"
#include "widgets/overviewbar.h"
#include "widgets/searchbar.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace kronika;
using namespace kronika::test;

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr;
}

/// In a dock that another one hides.
bool isBehind(const QWidget &widget)
{
    const QWidget *part = &widget;
    while (part != nullptr && qobject_cast<const QDockWidget *>(part) == nullptr)
        part = part->parentWidget();
    return part != nullptr && part->visibleRegion().isEmpty();
}

/// What Tab leads to, from what has the keyboard until it comes back there.
QList<QWidget *> walked()
{
    constexpr int most = 200;
    QList<QWidget *> walk;
    for (int n = 0; n < most; ++n) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || walk.contains(now))
            break;
        walk += now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return walk;
}

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString name = button != nullptr                   ? button->text()
                         : widget.accessibleName().isEmpty() ? widget.objectName()
                                                             : widget.accessibleName();
    return QStringLiteral("%1 '%2'").arg(QLatin1String(widget.metaObject()->className()), name);
}

QString namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names += nameOf(*widget);
    return names.join(QStringLiteral(", "));
}

/// Above the one before it, in the same column.
bool goesBack(const QWidget &before, const QWidget &after, const QWidget &window)
{
    const QRect first(before.mapTo(&window, QPoint()), before.size());
    const QRect second(after.mapTo(&window, QPoint()), after.size());
    return second.bottom() < first.top() && second.left() < first.right();
}

} // namespace

class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimelineKeepsMostOfANarrowWindow_data();
    void theTimelineKeepsMostOfANarrowWindow();
    void anEmptyPaneLeavesTheTimelineItsRoom_data();
    void anEmptyPaneLeavesTheTimelineItsRoom();
    void wordsKeepOffTheEdges();
    void aWideDockGivesWay();
    void theToolBarLosesNothing();
    void theBadgeShowsTheStrictestMarking();
    void theStatusBarSaysAllOrElides();
    void itsPartsKeepApartInAMirroredWindow();
    void aTitleGivesWay();
    void theToolBarNamesTheFileThatItIsSavedAs();
    void aShortNameStandsWhole();
    void tabGoesThroughAllInOrder_data();
    void tabGoesThroughAllInOrder();
    void aHintHasRoomBesideWideButtons();
};

void TestWindowLayout::theTimelineKeepsMostOfANarrowWindow_data()
{
    QTest::addColumn<int>("widthPx");
    for (const int widthPx : {760, 800, 900, 1100, 1600})
        QTest::addRow("%d", widthPx) << widthPx;
}

void TestWindowLayout::theTimelineKeepsMostOfANarrowWindow()
{
    QFETCH(int, widthPx);
    WindowFixture fixture;
    fixture.window.resize(widthPx, 600);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.window.workspace().goTo(EventIndex{0});
    QCOMPARE(fixture.window.width(), widthPx);
    // But for the border between them.
    QTRY_VERIFY2(fixture.window.workbench()->timeline()->width() >= widthPx * 0.59,
                 qPrintable(QString::number(fixture.window.workbench()->timeline()->width())));
    QVERIFY(fixture.window.workbench()->detail()->isVisible());
}

/// Narrow ones as on a screen of 1440 or 1280 pixels at 200 %.
void TestWindowLayout::anEmptyPaneLeavesTheTimelineItsRoom_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(590, 320), QSize(660, 415), QSize(720, 450), QSize(1280, 720), QSize(1440, 900)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestWindowLayout::anEmptyPaneLeavesTheTimelineItsRoom()
{
    QFETCH(QSize, size);
    WindowFixture fixture;
    fixture.window.resize(size);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const QDockWidget *detail = fixture.window.workbench()->docks().front();
    QTRY_VERIFY2(detail->isVisible() && detail->width() <= fixture.window.width() / 3,
                 qPrintable(QStringLiteral("%1 of %2").arg(detail->width()).arg(fixture.window.width())));
}

void TestWindowLayout::wordsKeepOffTheEdges()
{
    WindowFixture fixture;
    fixture.window.resize(1200, 700);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const int least = fixture.window.fontMetrics().height() / 3;
    const auto *bar = fixture.window.findChild<QToolBar *>();
    const auto *counts = fixture.window.findChild<QLabel *>(QStringLiteral("countsLabel"));
    QTRY_VERIFY(bar->isVisible());
    for (const QWidget *part : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isVisible())
            QVERIFY2(part->geometry().right() <= bar->width() - least, part->metaObject()->className());
    }
    const int left = counts->mapTo(&fixture.window, QPoint()).x();
    QVERIFY2(left >= least, qPrintable(QString::number(left)));
}

void TestWindowLayout::aWideDockGivesWay()
{
    WindowFixture fixture;
    fixture.window.resize(1600, 700);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    QDockWidget *detail = fixture.window.workbench()->docks().front();
    fixture.window.resizeDocks({detail}, {700}, Qt::Horizontal);
    QTRY_VERIFY(detail->width() > 650);
    fixture.window.resize(800, 700);
    QTRY_VERIFY(detail->width() <= 800 * 0.41);
    QTRY_VERIFY2(fixture.window.workbench()->timeline()->width() >= 800 * 0.58,
                 qPrintable(QString::number(fixture.window.workbench()->timeline()->width())));
    // One that floats takes no room.
    detail->setFloating(true);
    QCOMPARE(detail->maximumWidth(), QWIDGETSIZE_MAX);
}

void TestWindowLayout::theToolBarLosesNothing()
{
    WindowFixture fixture;
    fixture.window.resize(760, 600);
    fixture.window.show();
    const QString marked = fixture.path("marked.kronika");
    QVERIFY(writeTo(marked,
                    R"({"kronika": 1, "title": "A title that is so long that nobody would give it all this room)"
                    R"( in a window as narrow as this", "marking": "TLP:AMBER+STRICT"})"));
    QVERIFY(fixture.open(marked));
    fixture.window.workspace().view().setQuery(QStringLiteral("nothing"));
    auto *bar = fixture.window.findChild<QToolBar *>();
    auto *more = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(more == nullptr || !more->isVisible());
    QVERIFY(fixture.window.workbench()->search()->findChild<QLineEdit *>()->width() > 80);
    QCOMPARE(fixture.window.width(), 760);
    // Where buttons go into a menu, the marking stays.
    fixture.window.resize(560, 400);
    const auto *badge = bar->findChild<MarkingBadge *>();
    QTRY_VERIFY(fixture.window.width() < 760);
    QVERIFY(badge->accessibleName().contains(badge->text()) && !badge->text().isEmpty());
    QTRY_VERIFY(badge->isVisible() && bar->rect().contains(badge->geometry()));
}

void TestWindowLayout::theBadgeShowsTheStrictestMarking()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("marked.kronika");
    QVERIFY(writeTo(file, R"({"kronika": 1, "marking": "TLP:GREEN",
        "sources": [{"id": "s", "title": "S", "marking": "TLP:AMBER"}],
        "events": [{"id": "e", "title": "E", "when": "2020", "marking": "TLP:RED"},
                   {"id": "f", "title": "F", "when": "2021", "marking": "TLP:RED"}]})"));
    QVERIFY(fixture.open(file));
    const auto *badge = fixture.window.findChild<MarkingBadge *>();
    QTRY_COMPARE(badge->text(), QStringLiteral("TLP:RED"));
    QVERIFY2(badge->toolTip().contains(QStringLiteral("Events marked TLP:RED: 2")), qPrintable(badge->toolTip()));
    QVERIFY2(badge->toolTip().contains(QStringLiteral("Chronology: TLP:GREEN")), qPrintable(badge->toolTip()));
    // Events that are edited count anew; then the source is the strictest.
    Workspace &workspace = fixture.window.workspace();
    const auto snapshot = workspace.document().snapshot();
    Edit edit;
    for (const EventIndex event : {EventIndex{0}, EventIndex{1}}) {
        edit.events.push_back({event, snapshot->event(event), snapshot->event(event)});
        edit.events.back().after->marking = "TLP:CLEAR";
    }
    workspace.edit(edit, QStringLiteral("Marking"));
    QTRY_COMPARE(badge->text(), QStringLiteral("TLP:AMBER"));
    QVERIFY2(badge->toolTip().contains(QStringLiteral("Sources marked TLP:AMBER: 1")), qPrintable(badge->toolTip()));
    workspace.undo();
    QTRY_COMPARE(badge->text(), QStringLiteral("TLP:RED"));
}

void TestWindowLayout::theToolBarNamesTheFileThatItIsSavedAs()
{
    WindowFixture fixture;
    QVERIFY(writeTo(fixture.path("old.kronika"),
                    R"({"kronika": 1, "events": [{"id": "e", "title": "E", "when": "2020"}]})"));
    QVERIFY(fixture.open(fixture.path("old.kronika")));
    const auto *title = fixture.window.findChild<QToolBar *>()->findChild<ElidedLabel *>();
    QVERIFY2(title->wholeText() == QStringLiteral("old.kronika"), qPrintable(title->wholeText()));
    fixture.window.workspace().adoptPath(fixture.path("new.kronika"));
    QVERIFY2(title->wholeText() == QStringLiteral("new.kronika"), qPrintable(title->wholeText()));
}

void TestWindowLayout::aShortNameStandsWhole()
{
    WindowFixture fixture;
    fixture.window.resize(1400, 700);
    fixture.window.show();
    const QString file = fixture.path("nameless.kronika");
    QVERIFY(writeTo(file, R"({"kronika": 1, "events": [{"id": "e", "title": "E", "when": "2020"}]})"));
    QVERIFY(fixture.open(file));
    const auto *title = fixture.window.findChild<QToolBar *>()->findChild<ElidedLabel *>();
    QVERIFY(title != nullptr);
    QTRY_COMPARE(title->text(), QStringLiteral("nameless.kronika"));
}

/// What is shortened says so, and its tip says all of it.
void TestWindowLayout::theStatusBarSaysAllOrElides()
{
    WindowFixture fixture;
    fixture.window.resize(700, 600);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.window.workspace().goTo(EventIndex{0});
    for (const int widthPx : {700, 1600}) {
        fixture.window.resize(widthPx, 600);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window.width(), widthPx);
        for (const ElidedLabel *label : fixture.window.statusBar()->findChildren<ElidedLabel *>()) {
            QVERIFY(fixture.window.statusBar()->rect().contains(label->geometry()));
            QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width(),
                     qPrintable(label->text()));
            const bool isWhole = label->text() == label->wholeText();
            QVERIFY2(isWhole || label->accessibleDescription() == label->wholeText(), qPrintable(label->text()));
            QVERIFY2(isWhole || widthPx < 1000, qPrintable(label->wholeText()));
        }
    }
}

void TestWindowLayout::itsPartsKeepApartInAMirroredWindow()
{
    const TimeRange days{Instant{0}, Instant{kDay.us * 3}};
    const QString plain = selectionText(2, days);
    QVERIFY(plain.contains(QStringLiteral(" · ")) && !plain.contains(QChar(0x2068)));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString mirrored = selectionText(2, days);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    for (const QString &part : mirrored.split(QStringLiteral(" · ")))
        QVERIFY2(part.startsWith(QChar(0x2068)) && part.endsWith(QChar(0x2069)), qPrintable(part));
}

void TestWindowLayout::aTitleGivesWay()
{
    ElidedLabel label(20);
    const QString title = QStringLiteral("A <b>title</b> of many words that go on");
    label.setWholeText(title);
    QVERIFY(label.sizeHint().width() <= label.fontMetrics().averageCharWidth() * 20);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    label.resize(label.minimumSizeHint());
    label.show();
    QVERIFY(label.text().endsWith(u'…'));
    QVERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;")));
    QCOMPARE(label.accessibleName(), title);
    label.resize(label.fontMetrics().horizontalAdvance(title) + 10, 30);
    QCOMPARE(label.text(), title);
    QVERIFY(label.toolTip().isEmpty());
}

void TestWindowLayout::tabGoesThroughAllInOrder_data()
{
    QTest::addColumn<int>("action");
    const auto row = [](const char *name, ActionId id) { QTest::newRow(name) << static_cast<int>(id); };
    QTest::newRow("the main window") << -1;
    row("Go to Date", ActionId::GoToDate);
    row("Commands", ActionId::Palette);
    row("Keys and Mouse", ActionId::Shortcuts);
    row("About", ActionId::About);
    row("Export", ActionId::Export);
    row("Preferences", ActionId::Preferences);
    row("Time Zone", ActionId::ZoneOther);
    row("Help", ActionId::Help);
}

void TestWindowLayout::tabGoesThroughAllInOrder()
{
    QFETCH(int, action);
    WindowFixture fixture;
    fixture.window.resize(1200, 800);
    fixture.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QVERIFY(fixture.openExample());
    fixture.window.workspace().goTo(EventIndex{0});
    QWidget *window = &fixture.window;
    if (action >= 0) {
        fixture.trigger(static_cast<ActionId>(action));
        window = fixture.window.findChild<QDialog *>();
        QVERIFY(window != nullptr);
        window->activateWindow();
    } else {
        fixture.window.workbench()->search()->focusField();
    }
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == window);
    const QList<QWidget *> walk = walked();
    const QList<QWidget *> parts = window->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->window() == window && takesTab(*part) && !isBehind(*part))
            QVERIFY2(walk.contains(part), qPrintable(nameOf(*part) + QStringLiteral(" is not among ") + namesOf(walk)));
    }
    for (qsizetype n = 1; action >= 0 && n < walk.size(); ++n)
        QVERIFY2(!goesBack(*walk[n - 1], *walk[n], *window),
                 qPrintable(nameOf(*walk[n - 1]) + QStringLiteral(" -> ") + nameOf(*walk[n])));
    if (action >= 0)
        return;
    // From the top left to the bottom right: field, timeline, details or overview.
    const auto at = [&walk](QWidget *part) { return walk.indexOf(part); };
    const Workbench &workbench = *fixture.window.workbench();
    QVERIFY(at(workbench.search()->findChild<QLineEdit *>()) == 0);
    QVERIFY(at(workbench.timeline()) > 0);
    // Nothing of the docks that stand behind the overview.
    for (QWidget *stop : walk)
        QVERIFY2(!stop->visibleRegion().isEmpty() || workbench.detail()->isAncestorOf(stop), qPrintable(nameOf(*stop)));
    QVERIFY2(at(workbench.timeline()) < at(workbench.detail()), qPrintable(namesOf(walk)));
    for (QWidget *stop : walk.first(at(workbench.timeline())))
        QVERIFY2(workbench.search()->isAncestorOf(stop), qPrintable(namesOf(walk)));
    const auto *overview = fixture.window.findChild<OverviewBar *>();
    const auto isOfOverview = [overview](const QWidget *stop) { return overview->isAncestorOf(stop); };
    QVERIFY2(std::ranges::find_if(walk, isOfOverview) - walk.begin() > at(workbench.detail()),
             qPrintable(namesOf(walk)));
    // What stands in the details, before the next dock.
    QList<QWidget *> inside;
    for (qsizetype n = at(workbench.detail()) + 1; n < walk.size() && workbench.detail()->isAncestorOf(walk[n]); ++n)
        inside += walk[n];
    QVERIFY2(inside.size() >= 2, qPrintable(namesOf(walk)));
}

void TestWindowLayout::aHintHasRoomBesideWideButtons()
{
    NoticeBanner banner;
    banner.open(QStringLiteral("A hint of several words that say what can be done here, and how").repeated(2),
                QStringLiteral("No more hints of this kind, please"));
    banner.resize(banner.minimumSizeHint().width(), 200);
    banner.show();
    const auto *text = banner.findChild<QLabel *>();
    QTRY_VERIFY(text->width() > banner.width() * 0.9);
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    banner.resize(1600, 200);
    const auto *button = banner.findChild<QPushButton *>();
    QTRY_VERIFY(button->x() > text->geometry().right());
}

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
