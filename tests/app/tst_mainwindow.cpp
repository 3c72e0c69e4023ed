// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person meets it, without a display.
#include "tests/app/appfixture.h"

#include "app/noticebanner.h"
#include "app/windowlist.h"
#include "widgets/detailpane.h"
#include "widgets/errorpage.h"
#include "widgets/eventtable.h"
#include "widgets/overviewbar.h"
#include "widgets/searchbar.h"
#include "widgets/startpage.h"
#include "widgets/timelineview.h"

#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace kronika;
using namespace kronika::test;

namespace {

QString labelText(const MainWindow &window, const char *name)
{
    return window.findChild<QLabel *>(QString::fromLatin1(name))->text();
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
    void aSelectionIsShownEverywhere();
    void foldingALaneFoldsIt();
    void backAndForwardFollowTheHistory();
    void reloadingKeepsWhatIsSeen();
    void aReplacedFileIsOfferedForReload();
    void aFileThatFailsShowsItsErrors();
    void aMendedFileIsTriedAgain();
    void aLaterVersionCannotBeSaved();
    void warningsAreSaidAndShown();
    void savingAsMovesToTheNewFile();
    void savingACopyStays();
    void aSaveThatFailsLeavesTheFileWhole();
    void exportingWritesPictures_data();
    void exportingWritesPictures();
    void filesDroppedAreOpened_data();
    void filesDroppedAreOpened();
    void recentFilesAreInTheMenu();
    void docksAndSizeAreRemembered();
    void theTableIsMadeWhenItIsFirstSeen();
    void themesChangeTheWholeWindow();
    void noTextOfAFileIsMarkup();
    void closingReturnsToTheStartPage();
    void addressesAreAskedAbout();
    void eachFileHasAWindow();
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
    QCOMPARE(labelText(fixture.window, "selectedLabel"), QStringLiteral("2 selected"));
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

void TestMainWindow::reloadingKeepsWhatIsSeen()
{
    WindowFixture fixture;
    fixture.window.resize(900, 500);
    fixture.window.show();
    const QString file = fixture.path("reload.kronika");
    QVERIFY(writeTo(file, manyEvents(600)));
    QVERIFY(fixture.open(file));
    Workspace &workspace = fixture.window.workspace();
    TimelineView *timeline = fixture.window.workbench()->timeline();
    fixture.trigger(ActionId::ZoomIn);
    timeline->setScrollPosition(40);
    const int scroll = timeline->scrollPosition();
    workspace.selectEvent(eventOf(workspace, "e5"), SelectMode::Replace);
    const TimeRange range = timeline->range();
    QVERIFY(replaceAtomically(file, manyEvents(620)));
    fixture.trigger(ActionId::Reload);
    QTRY_COMPARE(workspace.shown().counts.events, std::size_t{620});
    QCOMPARE(timeline->range(), range);
    QCOMPARE(timeline->scrollPosition(), scroll);
    QCOMPARE(workspace.selection().current(), std::string("e5"));
}

void TestMainWindow::aReplacedFileIsOfferedForReload()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("watched.kronika");
    QVERIFY(writeTo(file, manyEvents(3)));
    QVERIFY(fixture.open(file));
    QVERIFY(!fixture.window.notice()->isVisible());
    for (const int count : {4, 5}) {
        QVERIFY(replaceAtomically(file, manyEvents(count)));
        QTRY_VERIFY(fixture.window.notice()->isVisible());
        QVERIFY(fixture.window.notice()->text().contains(QStringLiteral("watched.kronika")));
        fixture.window.notice()->findChild<QPushButton *>()->click();
        QTRY_COMPARE(fixture.window.workspace().shown().counts.events, static_cast<std::size_t>(count));
        QTRY_VERIFY(!fixture.window.notice()->isVisible());
    }
}

void TestMainWindow::aFileThatFailsShowsItsErrors()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("broken.kronika");
    QVERIFY(writeTo(file, "{\"kronika\": 1,\n \"events\": [{\"id\": \"<b>x</b>\"}]}"));
    QVERIFY(fixture.open(file));
    QVERIFY(fixture.window.errorPage() != nullptr);
    QVERIFY(fixture.window.errorPage()->isVisible());
    const QString said = fixture.window.errorPage()->text();
    QVERIFY2(said.contains(QStringLiteral("broken.kronika:2:")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("title")));
    QVERIFY(!fixture.window.actions()[ActionId::SaveAs]->isEnabled());
    QVERIFY(fixture.window.actions()[ActionId::Reload]->isEnabled());
}

void TestMainWindow::aMendedFileIsTriedAgain()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("mend.kronika");
    QVERIFY(writeTo(file, "{"));
    QVERIFY(fixture.open(file));
    QVERIFY(fixture.window.errorPage()->isVisible());
    QVERIFY(writeTo(file, manyEvents(7)));
    Q_EMIT fixture.window.errorPage()->retryRequested();
    QTRY_VERIFY(fixture.window.workbench() != nullptr && fixture.window.workbench()->timeline()->isVisible());
    QVERIFY(!fixture.window.errorPage()->isVisible());
}

void TestMainWindow::aLaterVersionCannotBeSaved()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("later.kronika");
    QVERIFY(writeTo(file, R"({"kronika": 2, "title": "Later"})"));
    QVERIFY(fixture.open(file));
    QTRY_VERIFY(fixture.window.notice()->isVisible());
    QVERIFY(fixture.window.notice()->text().contains(QStringLiteral("later version")));
    QVERIFY(!fixture.window.actions()[ActionId::SaveAs]->isEnabled());
    QVERIFY(!fixture.window.actions()[ActionId::SaveCopy]->isEnabled());
    QVERIFY(fixture.window.actions()[ActionId::Export]->isEnabled());
}

void TestMainWindow::warningsAreSaidAndShown()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("warned.kronika");
    QVERIFY(writeTo(file, R"({"kronika": 1, "actors": [{"id": "x", "name": "X", "kind": "spirit"}]})"));
    QVERIFY(fixture.open(file));
    QTRY_VERIFY(fixture.window.notice()->isVisible());
    fixture.window.notice()->findChild<QPushButton *>()->click();
    auto *box = fixture.window.findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->informativeText().contains(QStringLiteral("warned.kronika:1:")));
}

void TestMainWindow::savingAsMovesToTheNewFile()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    const QString file = fixture.path("saved.kronika");
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.window.files().saveTo(file, AfterSaving::Adopt);
    QVERIFY(written.wait());
    QCOMPARE(fixture.window.workspace().path(), file);
    QVERIFY(fixture.window.windowTitle().startsWith(QStringLiteral("saved.kronika")));
    QFile original(resources::exampleFile());
    QFile copy(file);
    QVERIFY(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
    // Its own writing is no change by someone else, and a reload keeps the view.
    const TimeRange range = fixture.window.workspace().view().range();
    fixture.trigger(ActionId::Reload);
    QTRY_VERIFY(!fixture.window.workspace().isLoading());
    QCOMPARE(fixture.window.workspace().view().range(), range);
    QVERIFY(!fixture.window.notice()->isVisibleTo(&fixture.window));
}

void TestMainWindow::savingACopyStays()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.window.files().saveTo(fixture.path("copy.kronika"), AfterSaving::Stay);
    QVERIFY(written.wait());
    QCOMPARE(fixture.window.workspace().path(), resources::exampleFile());
    QVERIFY(QFile::exists(fixture.path("copy.kronika")));
}

void TestMainWindow::aSaveThatFailsLeavesTheFileWhole()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    QVERIFY(QDir().mkpath(fixture.path("taken.kronika")));
    QSignalSpy failed(&fixture.window.files(), &FileFlow::failed);
    fixture.window.files().saveTo(fixture.path("taken.kronika"), AfterSaving::Adopt);
    QVERIFY(failed.wait());
    QVERIFY(QFileInfo(fixture.path("taken.kronika")).isDir());
    QCOMPARE(fixture.window.workspace().path(), resources::exampleFile());
    auto *box = fixture.window.findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(!box->informativeText().isEmpty());
    fixture.window.files().saveTo(fixture.path("nowhere/x.kronika"), AfterSaving::Adopt);
    QVERIFY(failed.wait());
    QVERIFY(!QFile::exists(fixture.path("nowhere")));
}

void TestMainWindow::exportingWritesPictures_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << ExportFormat::Png << QByteArray("\x89PNG");
    QTest::newRow("svg") << ExportFormat::Svg << QByteArray("<?xml");
    QTest::newRow("pdf") << ExportFormat::Pdf << QByteArray("%PDF-");
}

void TestMainWindow::exportingWritesPictures()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QByteArray, beginning);
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    ExportSettings settings;
    settings.format = format;
    fixture.window.files().exportTo(fixture.path("picture"), settings);
    QVERIFY(written.wait());
    QFile file(fixture.path("picture"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
}

void TestMainWindow::filesDroppedAreOpened_data()
{
    QTest::addColumn<QList<QUrl>>("addresses");
    QTest::addColumn<QStringList>("opened");
    const QUrl one = QUrl::fromLocalFile(QStringLiteral("/a/one.kronika"));
    const QUrl two = QUrl::fromLocalFile(QStringLiteral("/a/two.kronika"));
    const QUrl web(QStringLiteral("https://example.org/x.kronika"));
    QTest::newRow("one") << QList{one} << QStringList{QStringLiteral("/a/one.kronika")};
    QTest::newRow("two") << QList{one, two}
                         << QStringList{QStringLiteral("/a/one.kronika"), QStringLiteral("/a/two.kronika")};
    QTest::newRow("one is not here") << QList{web, one} << QStringList{QStringLiteral("/a/one.kronika")};
    QTest::newRow("nothing here") << QList{web} << QStringList{};
}

void TestMainWindow::filesDroppedAreOpened()
{
    QFETCH(const QList<QUrl>, addresses);
    QFETCH(const QStringList, opened);
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    QMimeData data;
    data.setUrls(addresses);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(&fixture.window, &enter);
    QCOMPARE(enter.isAccepted(), !opened.isEmpty());
    if (opened.isEmpty())
        return;
    QSignalSpy requested(&fixture.window, &MainWindow::openRequested);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.window, &drop);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toStringList(), opened);
}

void TestMainWindow::recentFilesAreInTheMenu()
{
    WindowFixture fixture;
    const QString file = fixture.path("a && b.kronika");
    QVERIFY(writeTo(file, manyEvents(1)));
    fixture.recent.add(QStringLiteral("/gone/away.kronika"));
    QVERIFY(fixture.open(file));
    QCOMPARE(fixture.recent.paths().first(), file);
    QMenu *menu = nullptr;
    const QList<QAction *> entries = fixture.window.actions().menu(MenuId::File)->actions();
    for (const QAction *entry : entries)
        menu = entry->menu() == nullptr ? menu : entry->menu();
    QVERIFY(menu != nullptr);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().at(0)->text(), QString(file).replace(u'&', QStringLiteral("&&")));
    QVERIFY(menu->actions().at(0)->isEnabled());
    QVERIFY(!menu->actions().at(1)->isEnabled());
    QSignalSpy requested(&fixture.window, &MainWindow::openRequested);
    menu->actions().at(0)->trigger();
    QCOMPARE(requested.first().first().toStringList(), QStringList{file});
    menu->actions().constLast()->trigger();
    QVERIFY(fixture.recent.paths().isEmpty());
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
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QTRY_COMPARE(fixture.window.palette().color(QPalette::Base), Theme::dark().canvas);
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

void TestMainWindow::eachFileHasAWindow()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    RecentFiles recent(settings);
    WindowList list(preferences, recent);
    const QString one = folder.filePath(QStringLiteral("one.kronika"));
    const QString two = folder.filePath(QStringLiteral("two.kronika"));
    QVERIFY(writeTo(one, manyEvents(1)));
    QVERIFY(writeTo(two, manyEvents(2)));
    list.ensureWindow();
    list.open({one, two});
    QCOMPARE(list.windows().size(), 2);
    QTRY_COMPARE(list.windows().at(0)->workspace().stage(), Workspace::Stage::Open);
    QTRY_COMPARE(list.windows().at(1)->workspace().stage(), Workspace::Stage::Open);
    // The same file is not opened twice; a vacant window is used.
    list.open({one});
    QCOMPARE(list.windows().size(), 2);
    list.windows().at(0)->workspace().close();
    list.openExample();
    QCOMPARE(list.windows().size(), 2);
    QTRY_COMPARE(list.windows().at(0)->workspace().path(), resources::exampleFile());
    list.windows().at(1)->close();
    QTRY_COMPARE(list.windows().size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
