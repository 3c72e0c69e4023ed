// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person meets it, without a display.
#include "tests/app/appfixture.h"

#include "widgets/detailpane.h"
#include "widgets/eventtable.h"
#include "widgets/overviewbar.h"
#include "widgets/overviewlegend.h"
#include "widgets/searchbar.h"
#include "widgets/startpage.h"
#include "widgets/timelineview.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace kronika;
using namespace kronika::test;

namespace {

QString labelText(const MainWindow &window, const char *name)
{
    return window.findChild<QLabel *>(QString::fromLatin1(name))->accessibleName();
}

QStringList titlesOf(const DisplayList &list)
{
    QStringList titles;
    for (const Label &label : list.labels)
        titles += label.text;
    return titles;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartPageStandsWhereNothingIsOpen();
    void theExampleIsShown();
    void theTitleNamesTheFile();
    void theStatusBarCountsAndNamesTheZone();
    void typingInTheSearchFieldFinds();
    void theSearchFieldIsReachedByKeys_data();
    void theSearchFieldIsReachedByKeys();
    void hidingTheRestHidesIt();
    void aCategoryIsSwitchedInTheLegend();
    void lanesWithNothingInViewCanBeHidden();
    void aSelectionIsShownEverywhere();
    void foldingALaneFoldsIt();
    void backAndForwardFollowTheHistory();
    void docksAndSizeAreRemembered();
    void theTableIsMadeWhenItIsFirstSeen();
    void themesChangeTheWholeWindow();
    void noTextOfAFileIsMarkup();
    void closingReturnsToTheStartPage();
    void oneOfSeveralWindowsIsClosed();
    void addressesAreAskedAbout();
};

void TestMainWindow::theStartPageStandsWhereNothingIsOpen()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.window.isVacant());
    QVERIFY(fixture.window.startPage()->isVisible());
    QVERIFY(fixture.window.workbench() == nullptr);
    QCOMPARE(fixture.window.windowTitle(), QStringLiteral("Kronika"));
    QSignalSpy example(&fixture.window, &MainWindow::exampleRequested);
    Q_EMIT fixture.window.startPage()->exampleRequested();
    QCOMPARE(example.count(), 1);
}

void TestMainWindow::theExampleIsShown()
{
    WindowFixture fixture;
    fixture.window.resize(1500, 1000);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const Workbench *bench = fixture.window.workbench();
    QVERIFY(bench != nullptr);
    QVERIFY(bench->timeline()->isVisible());
    QVERIFY(bench->detail()->isVisible());
    QVERIFY(bench->overview()->isVisible());
    QVERIFY(!fixture.window.startPage()->isVisible());
    const DisplayList &list = bench->timeline()->displayList();
    QCOMPARE(list.header.empty(), false);
    QVERIFY(titlesOf(list).contains(QStringLiteral("Malicious campaign against the ministry's network")));
    const QPixmap picture = fixture.window.grab();
    QVERIFY(picture.width() > 600);
}

void TestMainWindow::theTitleNamesTheFile()
{
    WindowFixture fixture;
    const QString file = fixture.path("odd [*] &name.kronika");
    QVERIFY(writeTo(file, manyEvents(2)));
    QVERIFY(fixture.open(file));
    QCOMPARE(fixture.window.windowTitle(), QStringLiteral("odd [*][*] &name.kronika[*] — Kronika"));
    QCOMPARE(fixture.window.windowFilePath(), file);
    QVERIFY(!fixture.window.isWindowModified());
}

void TestMainWindow::theStatusBarCountsAndNamesTheZone()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    QCOMPARE(labelText(fixture.window, "countsLabel"),
             QStringLiteral("12 events · 14 actors · 9 sources · 1 conflict"));
    QVERIFY(labelText(fixture.window, "visibleLabel").contains(QStringLiteral("2025")));
    QVERIFY(labelText(fixture.window, "visibleLabel").contains(QStringLiteral("Prague")));
    fixture.window.workspace().selectEvents({EventIndex{0}, EventIndex{1}});
    QCOMPARE(labelText(fixture.window, "selectedLabel"), QStringLiteral("· 2 selected · 1 day"));
    fixture.window.workspace().selectEvents({EventIndex{0}});
    QCOMPARE(labelText(fixture.window, "selectedLabel"), QStringLiteral("· 1 selected"));
    // Between them there is one blank.
    QCoreApplication::processEvents();
    const auto *counts = fixture.window.findChild<QLabel *>(QStringLiteral("countsLabel"));
    const auto *selected = fixture.window.findChild<QLabel *>(QStringLiteral("selectedLabel"));
    const int gap = selected->x() - counts->geometry().right();
    QVERIFY2(gap <= counts->fontMetrics().horizontalAdvance(u' ') + 1, qPrintable(QString::number(gap)));
}

void TestMainWindow::typingInTheSearchFieldFinds()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    Workspace &workspace = fixture.window.workspace();
    auto *field = fixture.window.workbench()->search()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("actor:apt31"));
    QTRY_COMPARE(workspace.matchCount(), std::size_t{4});
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(workspace.selection().current(), std::string("eu-call-2021"));
    fixture.trigger(ActionId::FindNext);
    QCOMPARE(workspace.selection().current(), std::string("campaign"));
    fixture.trigger(ActionId::ClearSearch);
    QCOMPARE(field->text(), QString());
    QTRY_COMPARE(workspace.matchCount(), std::size_t{12});
}

void TestMainWindow::theSearchFieldIsReachedByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+F") << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("/") << Qt::Key_Slash << Qt::KeyboardModifiers(Qt::NoModifier);
}

void TestMainWindow::theSearchFieldIsReachedByKeys()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QVERIFY(fixture.openExample());
    TimelineView *timeline = fixture.window.workbench()->timeline();
    QTRY_VERIFY(timeline->hasFocus());
    QTest::keyClick(timeline, key, modifiers);
    auto *field = fixture.window.workbench()->search()->findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QVERIFY2(field->text().isEmpty(), "the key itself is not typed");
}

void TestMainWindow::hidingTheRestHidesIt()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    Workspace &workspace = fixture.window.workspace();
    workspace.view().setQuery(QStringLiteral("actor:nato"));
    QTRY_VERIFY(workspace.matchCount() < 12);
    const TimelineView *timeline = fixture.window.workbench()->timeline();
    const std::size_t dimmed = timeline->displayList().marks.size();
    fixture.trigger(ActionId::HideRest);
    QVERIFY(timeline->displayList().marks.size() < dimmed);
    QVERIFY(fixture.window.actions()[ActionId::HideRest]->isChecked());
    fixture.trigger(ActionId::DimRest);
    QCOMPARE(timeline->displayList().marks.size(), dimmed);
}

void TestMainWindow::aCategoryIsSwitchedInTheLegend()
{
    WindowFixture fixture;
    fixture.window.resize(1600, 1000);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    Workspace &workspace = fixture.window.workspace();
    OverviewLegend *legend = fixture.window.workbench()->overview()->legend();
    QTRY_VERIFY(!legend->shownNames().isEmpty());
    const QStringList names = legend->shownNames();
    const QString all = labelText(fixture.window, "countsLabel");
    const QPoint first = legend->rectOf(0)->center().toPoint();
    QTest::mouseClick(legend, Qt::LeftButton, {}, first);
    QTRY_VERIFY(workspace.shown().matching != nullptr);
    QVERIFY(workspace.view().query().startsWith(QStringLiteral("-category:")));
    QTRY_COMPARE(labelText(fixture.window, "countsLabel").section(u' ', 0, 1),
                 QStringLiteral("%1 of").arg(workspace.matchCount()));
    QTRY_COMPARE(legend->shownNames(), names); // it stays where it was, to be switched on again
    QTest::mouseClick(legend, Qt::LeftButton, {}, legend->rectOf(0)->center().toPoint());
    QTRY_VERIFY(workspace.shown().matching == nullptr);
    QCOMPARE(labelText(fixture.window, "countsLabel"), all);
}

void TestMainWindow::lanesWithNothingInViewCanBeHidden()
{
    WindowFixture fixture;
    fixture.window.resize(1600, 1000);
    fixture.window.show();
    const QString file = fixture.path("lanes.kronika");
    QVERIFY(writeTo(file, R"({"kronika": 1, "title": "T", "actors": [{"id": "p", "name": "Parent"},
        {"id": "a", "name": "Alfa", "parent": "p"}, {"id": "b", "name": "Bravo"}], "events": [
        {"id": "e", "title": "Early", "when": "2000-05", "actors": [{"id": "a"}]},
        {"id": "l", "title": "Late", "when": "2020-05", "actors": [{"id": "b"}]}]})"));
    QVERIFY(fixture.open(file));
    TimelineView *timeline = fixture.window.workbench()->timeline();
    ViewState &view = fixture.window.workspace().view();
    const auto lanes = [timeline] {
        QStringList names;
        for (const HeaderRow &row : timeline->displayList().header)
            names += row.fullName;
        return names;
    };
    const QStringList all{QStringLiteral("Parent"), QStringLiteral("Alfa"), QStringLiteral("Bravo")};
    QCOMPARE(lanes(), all);
    const Instant year2019{Duration{kDay.us * 17'897}.us};
    view.setRange({year2019, year2019 + Duration{kDay.us * 800}}, RangeChange::Jump);
    QCOMPARE(lanes(), all);
    fixture.trigger(ActionId::HideEmptyLanes);
    QVERIFY(fixture.window.actions()[ActionId::HideEmptyLanes]->isChecked());
    QCOMPARE(lanes(), QStringList{QStringLiteral("Bravo")});
    // The next event's lane comes back when the view goes there, with the lane that it belongs to.
    fixture.trigger(ActionId::Fit);
    QTRY_COMPARE(lanes(), all);
    // Filters count where they hide.
    view.setQuery(QStringLiteral("early"));
    QTRY_VERIFY(fixture.window.workspace().shown().matching != nullptr);
    QCOMPARE(lanes(), all);
    view.setNonMatching(NonMatching::Hidden);
    QTRY_COMPARE(lanes(), (QStringList{QStringLiteral("Parent"), QStringLiteral("Alfa")}));
    fixture.trigger(ActionId::HideEmptyLanes);
    QCOMPARE(lanes(), all);
}

void TestMainWindow::aSelectionIsShownEverywhere()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    Workspace &workspace = fixture.window.workspace();
    fixture.window.workbench()->docks().at(2)->toggleViewAction()->trigger();
    QTRY_VERIFY(fixture.window.workbench()->table() != nullptr);
    // As the timeline asks for it.
    TimelineView *timeline = fixture.window.workbench()->timeline();
    Q_EMIT timeline->selectionRequested(eventOf(workspace, "campaign"), SelectMode::Replace);
    QCOMPARE(workspace.selection().current(), std::string("campaign"));
    QStringList texts;
    const QList<QLabel *> labels = fixture.window.workbench()->detail()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    QVERIFY(texts.join(u'\n').contains(QStringLiteral("Malicious campaign")));
    const QTableView *table = fixture.window.workbench()->table()->table();
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    // As the detail pane asks for a linked event.
    Q_EMIT fixture.window.workbench()->detail()->eventRequested(eventOf(workspace, "attribution"));
    QCOMPARE(workspace.selection().selected(), std::vector<std::string>{"attribution"});
}

void TestMainWindow::foldingALaneFoldsIt()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    Workspace &workspace = fixture.window.workspace();
    const std::size_t lanes = workspace.shown().index->lanes().size();
    Q_EMIT fixture.window.workbench()->timeline()->foldRequested(
        QString::fromStdString(workspace.document().snapshot()->actors().front().id), true);
    QTRY_VERIFY(workspace.shown().index->lanes().size() < lanes);
    fixture.trigger(ActionId::UnfoldAll);
    QTRY_COMPARE(workspace.shown().index->lanes().size(), lanes);
    fixture.trigger(ActionId::FoldAll);
    QTRY_COMPARE(workspace.view().folded().size(), std::size_t{2});
}

void TestMainWindow::backAndForwardFollowTheHistory()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const ViewState &view = fixture.window.workspace().view();
    const TimeRange all = view.range();
    QVERIFY(!fixture.window.actions()[ActionId::Back]->isEnabled());
    fixture.trigger(ActionId::ZoomIn);
    QTRY_VERIFY(view.range() != all);
    QVERIFY(fixture.window.actions()[ActionId::Back]->isEnabled());
    fixture.trigger(ActionId::Back);
    QCOMPARE(view.range(), all);
    QVERIFY(fixture.window.actions()[ActionId::Forward]->isEnabled());
    fixture.trigger(ActionId::Forward);
    QVERIFY(view.range() != all);
    fixture.trigger(ActionId::Fit);
    QTRY_COMPARE(view.range(), all);
}

void TestMainWindow::docksAndSizeAreRemembered()
{
    WindowFixture fixture;
    fixture.window.resize(1000, 700);
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.window.workbench()->docks().at(0)->close();
    fixture.window.workbench()->docks().at(2)->show();
    fixture.window.close();
    MainWindow later(fixture.preferences, fixture.recent);
    later.show();
    QCOMPARE(later.size(), QSize(1000, 700));
    QVERIFY(openAndWait(later.workspace(), resources::exampleFile()));
    QVERIFY(!later.workbench()->docks().at(0)->isVisible());
    QVERIFY(later.workbench()->docks().at(2)->isVisibleTo(&later));
    // The start page in between does not change that.
    later.workspace().close();
    QVERIFY(!later.workbench()->docks().at(1)->isVisibleTo(&later));
    QVERIFY(openAndWait(later.workspace(), resources::exampleFile()));
    QVERIFY(!later.workbench()->docks().at(0)->isVisible());
    QVERIFY(later.workbench()->docks().at(2)->isVisibleTo(&later));
}

void TestMainWindow::theTableIsMadeWhenItIsFirstSeen()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    QVERIFY(fixture.window.workbench()->table() == nullptr);
    fixture.window.workbench()->docks().at(2)->toggleViewAction()->trigger();
    QTRY_VERIFY(fixture.window.workbench()->table() != nullptr);
    QCOMPARE(fixture.window.workbench()->table()->table()->model()->rowCount(), 12);
}

void TestMainWindow::themesChangeTheWholeWindow()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.trigger(ActionId::ThemeDark);
    QCOMPARE(fixture.window.palette().color(QPalette::Base), Theme::dark().canvas);
    QVERIFY(fixture.window.actions()[ActionId::ThemeDark]->isChecked());
    fixture.trigger(ActionId::ThemeLight);
    QCOMPARE(fixture.window.palette().color(QPalette::Base), Theme::light().canvas);
    QVERIFY(!fixture.window.actions()[ActionId::ThemeDark]->isChecked());
    fixture.trigger(ActionId::ThemeSystem);
    const QPalette before = QApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x202020));
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QTRY_COMPARE(fixture.window.palette().color(QPalette::Base), Theme::dark().canvas);
    dark.setColor(QPalette::Window, Qt::black);
    QApplication::setPalette(dark);
    QTRY_COMPARE(fixture.window.palette().color(QPalette::Base), Theme::contrast(true).canvas);
    QApplication::setPalette(before);
    QTRY_COMPARE(fixture.window.palette().color(QPalette::Base), Theme::light().canvas);
}

void TestMainWindow::noTextOfAFileIsMarkup()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("hostile.kronika");
    const QByteArray content = R"json({"kronika": 1, "title": "<img src=/etc/passwd>", "marking": "TLP:RED",
      "actors": [{"id": "a", "name": "<b>A</b>"}],
      "sources": [{"id": "s", "title": "<h1>S</h1>", "url": "javascript:alert(1)"}],
      "events": [{"id": "e", "title": "<table><tr><td>x", "when": "2020", "actors": [{"id": "a"}],
                  "claims": [{"source": "s", "says": "<i>says</i>"}]}]})json";
    QVERIFY(writeTo(file, content));
    QVERIFY(fixture.open(file));
    fixture.window.workspace().selectEvent(EventIndex{0}, SelectMode::Replace);
    const QList<QLabel *> labels = fixture.window.findChildren<QLabel *>();
    QVERIFY(labels.size() > 5);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestMainWindow::closingReturnsToTheStartPage()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    fixture.trigger(ActionId::Close);
    QVERIFY(fixture.window.startPage()->isVisible());
    QVERIFY(fixture.window.isVisible());
    QCOMPARE(labelText(fixture.window, "countsLabel"), QString());
    fixture.trigger(ActionId::Close);
    QVERIFY(!fixture.window.isVisible());
}

void TestMainWindow::oneOfSeveralWindowsIsClosed()
{
    WindowFixture fixture;
    fixture.window.show();
    WindowFixture other;
    other.window.show();
    QVERIFY(other.openExample());
    other.trigger(ActionId::Close);
    QVERIFY(!other.window.isVisible());
    QVERIFY(fixture.window.isVisible());
}

void TestMainWindow::addressesAreAskedAbout()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    DetailPane *detail = fixture.window.workbench()->detail();
    Q_EMIT detail->addressRequested(QUrl(QStringLiteral("https://exаmple.org/x")));
    auto *box = fixture.window.findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains(QStringLiteral("xn--exmple-4nf.org")));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    box->reject();
    Q_EMIT detail->addressRequested(QUrl(QStringLiteral("file:///etc/passwd")));
    const QList<QMessageBox *> boxes = fixture.window.findChildren<QMessageBox *>();
    QVERIFY(boxes.last()->button(QMessageBox::Open) == nullptr);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
