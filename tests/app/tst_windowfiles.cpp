// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with files: opening, failing, reloading, saving, exporting, dropping.
#include "app/noticebanner.h"
#include "app/windowlist.h"
#include "models/io/formatregistry.h"
#include "tests/app/appfixture.h"
#include "widgets/errorpage.h"
#include "widgets/timelineview.h"

#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

using namespace kronika;
using namespace kronika::test;

class TestWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reloadingKeepsWhatIsSeen();
    void aReplacedFileIsOfferedForReload();
    void aFileThatFailsShowsItsErrors();
    void aFileIsReadInTheFormatThatIsChosen();
    void aFileIsReadInAnotherFormat();
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
    void aTableDroppedAsTextIsRead_data();
    void aTableDroppedAsTextIsRead();
    void recentFilesAreInTheMenu();
    void eachFileHasAWindow();
    void eachBadFileSaysWhatIsWrong();
    void anExportSaysWhereItWent();
};

void TestWindowFiles::reloadingKeepsWhatIsSeen()
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

void TestWindowFiles::aReplacedFileIsOfferedForReload()
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

void TestWindowFiles::aFileThatFailsShowsItsErrors()
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

void TestWindowFiles::aFileIsReadInTheFormatThatIsChosen()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(writeTo(fixture.path("other.txt"), "{\"things\": []}"));
    QVERIFY(fixture.open(fixture.path("other.txt")));
    const ErrorPage *page = fixture.window.errorPage();
    QVERIFY2(page->text().contains(QStringLiteral("choose that below")), qPrintable(page->text()));
    QVERIFY(!page->text().contains(QStringLiteral("text editor")));
    auto *formats = page->findChild<QComboBox *>(QStringLiteral("readAs"));
    QVERIFY(formats->isVisible());
    QCOMPARE(formats->count(), int(importers().size()));
    QVERIFY(
        writeTo(fixture.path("other.txt"), "{\"Event\": {\"info\": \"B\", \"date\": \"2021-01-01\"}, \"kronika\": 1}"));
    Q_EMIT fixture.window.errorPage()->formatChosen(QStringLiteral("misp"));
    QTRY_COMPARE(fixture.window.workspace().stage(), Workspace::Stage::Open);
    QCOMPARE(fixture.window.workspace().report().format, QStringLiteral("misp"));
    fixture.window.workspace().reload();
    QTRY_VERIFY(!fixture.window.workspace().isLoading());
    QCOMPARE(fixture.window.workspace().report().format, QStringLiteral("misp"));
}

void TestWindowFiles::aFileIsReadInAnotherFormat()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("plain.csv");
    QVERIFY(writeTo(file, "date;what\n2021-01-01;A\n2021-01-02;B\n"));
    QVERIFY(fixture.open(file));
    QCOMPARE(fixture.window.workspace().report().format, QStringLiteral("csv"));
    QVERIFY(fixture.window.actions()[ActionId::ReadAs]->isEnabled());
    fixture.trigger(ActionId::ReadAs);
    auto *dialog = fixture.window.findChild<QInputDialog *>(QStringLiteral("readAs"));
    QVERIFY(dialog != nullptr);
    QVERIFY2(dialog->textValue().contains(QStringLiteral("comma")), qPrintable(dialog->textValue()));
    dialog->setTextValue(QCoreApplication::translate("kronika::Format", importerNamed("tsv")->description));
    dialog->accept();
    QTRY_COMPARE(fixture.window.workspace().report().format, QStringLiteral("tsv"));
    fixture.window.workspace().reload();
    QTRY_VERIFY(!fixture.window.workspace().isLoading());
    QCOMPARE(fixture.window.workspace().report().format, QStringLiteral("tsv"));
}

void TestWindowFiles::aMendedFileIsTriedAgain()
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

void TestWindowFiles::aLaterVersionCannotBeSaved()
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

void TestWindowFiles::warningsAreSaidAndShown()
{
    WindowFixture fixture;
    fixture.window.show();
    const QString file = fixture.path("warned.kronika");
    QVERIFY(writeTo(
        file, R"({"kronika": 1, "actors": [{"id": "x", "name": "X", "kind": "<a href=\"file:///etc\">spirit</a>"}]})"));
    QVERIFY(fixture.open(file));
    QTRY_VERIFY(fixture.window.notice()->isVisible());
    fixture.window.notice()->findChild<QPushButton *>()->click();
    auto *box = fixture.window.findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->informativeText().contains(QStringLiteral("warned.kronika:1:")));
    for (const QLabel *label : box->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestWindowFiles::savingAsMovesToTheNewFile()
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

void TestWindowFiles::savingACopyStays()
{
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    QSignalSpy written(&fixture.window.files(), &FileFlow::written);
    fixture.window.files().saveTo(fixture.path("copy.kronika"), AfterSaving::Stay);
    QVERIFY(written.wait());
    QCOMPARE(fixture.window.workspace().path(), resources::exampleFile());
    QVERIFY(QFile::exists(fixture.path("copy.kronika")));
}

void TestWindowFiles::aSaveThatFailsLeavesTheFileWhole()
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
    QVERIFY2(box->informativeText().front().isUpper(), qPrintable(box->informativeText()));
    fixture.window.files().saveTo(fixture.path("nowhere/x.kronika"), AfterSaving::Adopt);
    QVERIFY(failed.wait());
    QVERIFY(!QFile::exists(fixture.path("nowhere")));
}

void TestWindowFiles::exportingWritesPictures_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << ExportFormat::Png << QByteArray("\x89PNG");
    QTest::newRow("svg") << ExportFormat::Svg << QByteArray("<?xml");
    QTest::newRow("pdf") << ExportFormat::Pdf << QByteArray("%PDF-");
}

void TestWindowFiles::exportingWritesPictures()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QByteArray, beginning);
    WindowFixture fixture;
    QVERIFY(fixture.openExample());
    QSignalSpy written(&fixture.window.files(), &FileFlow::exported);
    ExportSettings settings;
    settings.format = format;
    fixture.window.files().exportTo(fixture.path("picture"), settings);
    QVERIFY(written.wait());
    QFile file(fixture.path("picture"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
}

void TestWindowFiles::filesDroppedAreOpened_data()
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

void TestWindowFiles::filesDroppedAreOpened()
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
    QCOMPARE(fixture.window.findChild<QLabel *>(QStringLiteral("dropHint"))->isVisible(), !opened.isEmpty());
    if (opened.isEmpty())
        return;
    QSignalSpy requested(&fixture.window, &MainWindow::openRequested);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.window, &drop);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toStringList(), opened);
    QVERIFY(!fixture.window.findChild<QLabel *>(QStringLiteral("dropHint"))->isVisible());
}

void TestWindowFiles::aTableDroppedAsTextIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::newRow("from a spreadsheet") << "Date\tTitle\n2021-05-28\tCall\n"
                                        << "tsv";
    QTest::newRow("comma-separated") << "Date,Title,Actor\n2021-05-28,Call,EU\n2022-05-28,Answer,EU\n"
                                     << "csv";
    QTest::newRow("a sentence") << "Nothing was said."
                                << "";
}

void TestWindowFiles::aTableDroppedAsTextIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, format);
    WindowFixture fixture;
    QMimeData data;
    data.setText(text);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(&fixture.window, &enter);
    QCOMPARE(enter.isAccepted(), !format.isEmpty());
    QSignalSpy pasted(&fixture.window, &MainWindow::pasteRequested);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.window, &drop);
    QCOMPARE(pasted.count(), format.isEmpty() ? 0 : 1);
    if (!format.isEmpty())
        QCOMPARE(pasted.first().first().value<TableDraft>().format, format);
}

void TestWindowFiles::recentFilesAreInTheMenu()
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

void TestWindowFiles::eachFileHasAWindow()
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

void TestWindowFiles::eachBadFileSaysWhatIsWrong()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    RecentFiles recent(settings);
    WindowList list(preferences, recent);
    list.ensureWindow();
    QStringList missing;
    for (const char *name : {"one.kronika", "two.kronika", "three.kronika"})
        missing += folder.filePath(QLatin1String(name));
    list.open(missing);
    QCOMPARE(list.windows().size(), 3);
    for (const MainWindow *window : list.windows())
        QTRY_VERIFY(window->errorPage() != nullptr && !window->errorPage()->text().isEmpty());
    for (qsizetype n = 0; n < missing.size(); ++n)
        QVERIFY(list.windows().at(n)->errorPage()->text().contains(QFileInfo(missing[n]).fileName()));
}

void TestWindowFiles::anExportSaysWhereItWent()
{
    WindowFixture fixture;
    fixture.window.show();
    QVERIFY(fixture.openExample());
    const QString file = fixture.path("picture.png");
    fixture.window.files().exportTo(file, ExportSettings());
    QTRY_VERIFY(fixture.window.notice()->isVisible());
    QVERIFY(fixture.window.notice()->text().contains(QStringLiteral("picture.png")));
    QVERIFY(QFile::exists(file));
}

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
