// SPDX-License-Identifier: GPL-3.0-or-later
// Import into the open chronology: one step of undo, questions about what is probably here already, and what is said.
#include "app/importaccount.h"
#include "app/noticebanner.h"
#include "app/tableimport.h"
#include "tests/app/appfixture.h"
#include "widgets/mergedialog.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>

using namespace kronika;
using namespace kronika::test;

namespace {

const QByteArray kMine = R"({"kronika": 1, "actors": [{"id": "apt31", "name": "APT31", "aliases": ["Zirconium"]}],
 "events": [{"id": "kickoff", "title": "Kickoff", "when": "2021-05-01", "actors": [{"id": "apt31"}]},
            {"id": "end", "title": "End", "when": "2022"}]})";
const QByteArray kNewer = R"({"kronika": 1, "events": [{"id": "kickoff", "title": "Opening", "when": "2021-05-02"},
 {"id": "third", "title": "Third", "when": "2023"}]})";
const QByteArray kLike = R"({"kronika": 1, "actors": [{"id": "z", "name": "Zirconium"}],
 "events": [{"id": "start", "title": "KICKOFF", "when": "2021-05-01", "description": "More.",
             "actors": [{"id": "z", "role": "target"}]},
            {"id": "other", "title": "Other", "when": "2024"}]})";

/// A shown window with a chronology of two events.
struct MergeFixture : WindowFixture
{
    MergeFixture()
        : merged(&window.merge(), &MergeFlow::merged)
    {
        window.show();
        isReady = writeTo(path("mine.kronika"), kMine) && open(path("mine.kronika"));
    }

    bool write(const char *name, const QByteArray &content) const { return writeTo(path(name), content); }
    void import(std::initializer_list<const char *> names)
    {
        QStringList paths;
        for (const char *name : names)
            paths += path(name);
        window.merge().import(paths);
    }
    const Snapshot &now() { return *window.workspace().document().snapshot(); }
    Event event(const char *id) { return now().event(now().eventById(id).value()); }
    MergeDialog *dialog() const { return window.findChild<MergeDialog *>(); }
    QString undoText() { return window.workspace().undoStack().undoText(); }
    void press(const char *button) const { window.findChild<QPushButton *>(QString::fromLatin1(button))->click(); }

    QSignalSpy merged;
    bool isReady = false;
};

} // namespace

class TestMergeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalFilesAreOneStep();
    void whatIsProbablyHereIsAsked_data();
    void whatIsProbablyHereIsAsked();
    void cancellingChangesNothing();
    void nothingNewIsNoStep();
    void anEarlierVersionIsSaid();
    void valuesThatGaveWayAreInTheAccount();
    void aFileThatFailsIsSaid_data();
    void aFileThatFailsIsSaid();
    void offersOfTheImportedFileAreForItsEvents();
    void aTableAsksForItsColumnsFirst();
    void manyEventsComeFromAWorker();
    void anotherFileEndsIt();
};

void TestMergeFlow::severalFilesAreOneStep()
{
    MergeFixture fixture;
    QVERIFY(fixture.isReady);
    QVERIFY(fixture.window.actions()[ActionId::ImportInto]->isEnabled());
    QVERIFY(fixture.write("newer.kronika", kNewer));
    QVERIFY(fixture.write("many.kronika", manyEvents(3)));
    fixture.import({"newer.kronika", "many.kronika"});
    QVERIFY(fixture.merged.wait());
    QCOMPARE(fixture.now().eventCount(), std::size_t{6});
    QCOMPARE(fixture.event("kickoff").title, std::string("Opening"));
    QCOMPARE(fixture.event("kickoff").actors.size(), std::size_t{1});
    QVERIFY(fixture.window.isWindowModified());
    QCOMPARE(fixture.undoText(), QStringLiteral("Import of 2 files"));
    QVERIFY2(fixture.window.notice()->text().contains(QStringLiteral("4 events added, 1 events brought up to date")),
             qPrintable(fixture.window.notice()->text()));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(fixture.now().eventCount(), std::size_t{2});
    QCOMPARE(fixture.event("kickoff").title, std::string("Kickoff"));
    QCOMPARE(fixture.now().actors().size(), std::size_t{1});
    QVERIFY(!fixture.window.isWindowModified());
    QVERIFY2(!fixture.window.notice()->isVisible(), "it says what is no longer so");
    fixture.trigger(ActionId::Redo);
    QCOMPARE(fixture.now().eventCount(), std::size_t{6});
}

void TestMergeFlow::whatIsProbablyHereIsAsked_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("actors");
    QTest::newRow("nothing is accepted by itself") << QByteArray() << 4 << 2;
    QTest::newRow("accept all") << QByteArray("acceptAllPairs") << 3 << 1;
    QTest::newRow("accept the first") << QByteArray("acceptPair") << 4 << 1;
}

void TestMergeFlow::whatIsProbablyHereIsAsked()
{
    QFETCH(const QByteArray, button);
    MergeFixture fixture;
    QVERIFY(fixture.isReady && fixture.write("like.kronika", kLike));
    fixture.import({"like.kronika"});
    QTRY_VERIFY(fixture.dialog() != nullptr);
    QVERIFY(fixture.dialog()->isVisible());
    if (!button.isEmpty())
        fixture.press(button);
    fixture.dialog()->accept();
    QTRY_COMPARE(fixture.merged.count(), 1);
    QTEST(int(fixture.now().eventCount()), "events");
    QTEST(int(fixture.now().actors().size()), "actors");
    const Event kickoff = fixture.event("kickoff");
    QCOMPARE(kickoff.title, std::string("Kickoff"));
    QCOMPARE(kickoff.description, std::string(fixture.now().eventCount() == 3 ? "More." : ""));
    QCOMPARE(fixture.undoText(), QStringLiteral("Import of like.kronika"));
}

void TestMergeFlow::cancellingChangesNothing()
{
    MergeFixture fixture;
    QVERIFY(fixture.isReady && fixture.write("newer.kronika", kNewer) && fixture.write("like.kronika", kLike));
    const auto before = fixture.window.workspace().document().snapshot();
    fixture.import({"newer.kronika", "like.kronika"});
    QTRY_VERIFY(fixture.dialog() != nullptr);
    fixture.dialog()->reject();
    QVERIFY(!fixture.window.merge().isRunning());
    QCOMPARE(fixture.merged.count(), 0);
    QCOMPARE(fixture.window.workspace().document().snapshot(), before);
    QVERIFY(!fixture.window.isWindowModified());
}

void TestMergeFlow::nothingNewIsNoStep()
{
    MergeFixture fixture;
    QVERIFY(fixture.isReady && fixture.write("again.kronika", kMine));
    fixture.import({"again.kronika"});
    QVERIFY(fixture.merged.wait());
    QVERIFY(!fixture.window.workspace().undoStack().canUndo());
    QVERIFY2(fixture.window.notice()->text().contains(QStringLiteral("2 events here already")),
             qPrintable(fixture.window.notice()->text()));
}

void TestMergeFlow::anEarlierVersionIsSaid()
{
    const auto version = [](const char *title, const char *modified) {
        return QByteArray(
                   R"({"type": "bundle", "id": "bundle--00000000-0000-4000-8000-000000000000", "objects": [)"
                   R"({"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000001", "name": "TITLE",)"
                   R"( "modified": "MODIFIED", "first_seen": "2021-01-01T00:00:00Z"}]})")
            .replace("TITLE", title)
            .replace("MODIFIED", modified);
    };
    MergeFixture fixture;
    QVERIFY(fixture.isReady);
    QVERIFY(fixture.write("new.json", version("New", "2025-01-01T00:00:00Z")));
    QVERIFY(fixture.write("old.json", version("Old", "2020-01-01T00:00:00Z")));
    fixture.import({"new.json", "old.json"});
    QVERIFY(fixture.merged.wait());
    QCOMPARE(fixture.event("campaign--00000000-0000-4000-8000-000000000001").title, std::string("New"));
    QVERIFY2(fixture.window.notice()->text().contains(QStringLiteral("1 events older than here, kept beside")),
             qPrintable(fixture.window.notice()->text()));
    const auto &warnings = fixture.window.merge().files().back().report.diagnostics.kept();
    QVERIFY(std::any_of(warnings.begin(), warnings.end(), [](const Diagnostic &warning) {
        return warning.message.contains(QStringLiteral("1 records are earlier versions"));
    }));
}

void TestMergeFlow::valuesThatGaveWayAreInTheAccount()
{
    MergeFixture fixture;
    QVERIFY(fixture.isReady && fixture.write("newer.kronika", kNewer));
    fixture.import({"newer.kronika"});
    QTRY_COMPARE(fixture.merged.count(), 1);
    QStringList said;
    for (const Diagnostic &one : fixture.window.merge().files().front().report.diagnostics.kept())
        said += one.message;
    QVERIFY2(said.contains(QStringLiteral("“Opening”: title was “Kickoff” and is “Opening” now")) &&
                 said.contains(QStringLiteral("“Opening”: date was “2021-05-01” and is “2021-05-02” now")),
             qPrintable(said.join(u'\n')));
    QVERIFY2(fixture.window.notice()->text().contains(QStringLiteral("2 values differ")),
             qPrintable(fixture.window.notice()->text()));
    fixture.window.notice()->findChild<QPushButton *>()->click();
    QVERIFY(fixture.window.findChild<ImportAccount *>() != nullptr);
}

void TestMergeFlow::aFileThatFailsIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("not well-formed") << QByteArray("{\"kronika\": 1,\n \"events\": [")
                                     << QStringLiteral("bad.kronika:2");
    QTest::newRow("later version") << QByteArray(R"({"kronika": 2})") << QStringLiteral("later version");
    QTest::newRow("not there") << QByteArray() << QStringLiteral("bad.kronika");
}

void TestMergeFlow::aFileThatFailsIsSaid()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    MergeFixture fixture;
    QVERIFY(fixture.isReady && fixture.write("newer.kronika", kNewer));
    QVERIFY(content.isEmpty() || fixture.write("bad.kronika", content));
    fixture.import({"bad.kronika", "newer.kronika"});
    QVERIFY(fixture.merged.wait());
    const auto *box = fixture.window.findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QVERIFY2(QString(box->text() + box->informativeText()).contains(said), qPrintable(box->informativeText()));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    for (const QLabel *label : box->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY2(fixture.now().eventById("third").has_value(), "the others go on");
}

void TestMergeFlow::offersOfTheImportedFileAreForItsEvents()
{
    MergeFixture fixture;
    QVERIFY(fixture.isReady);
    fixture.window.merge().import({QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/stix/small.stix.json")});
    QVERIFY(fixture.merged.wait());
    fixture.window.notice()->findChild<QPushButton *>()->click();
    QVERIFY(fixture.window.findChild<ImportAccount *>() != nullptr);
    fixture.press("acceptOffer0");
    const char *reeds = "campaign--00000000-0000-4000-8000-000000000020";
    QCOMPARE(fixture.event(reeds).when, std::string("2015-12/2016-01"));
    fixture.trigger(ActionId::Undo);
    QVERIFY(fixture.event(reeds).when != "2015-12/2016-01");
    fixture.trigger(ActionId::Undo);
    QCOMPARE(fixture.now().eventCount(), std::size_t{2});
    // The same bundle again is known by its ids.
    fixture.trigger(ActionId::Redo);
    const std::size_t count = fixture.now().eventCount();
    fixture.window.merge().import({QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/stix/small.stix.json")});
    QVERIFY(fixture.merged.wait());
    QCOMPARE(fixture.now().eventCount(), count);
}

void TestMergeFlow::aTableAsksForItsColumnsFirst()
{
    MergeFixture fixture;
    QVERIFY(fixture.isReady);
    QVERIFY(fixture.write("t.csv", "Date,Title\n05/06/2025,First\n07/08/2025,Second\n"));
    fixture.import({"t.csv"});
    QTRY_VERIFY(fixture.window.findChild<TableImport *>() != nullptr);
    auto *columns = fixture.window.findChild<TableImport *>();
    QTRY_VERIFY(columns->reading().outcome.snapshot != nullptr);
    columns->accept();
    QTRY_COMPARE(fixture.merged.count(), 1);
    QCOMPARE(fixture.now().eventCount(), std::size_t{4});
    QCOMPARE(fixture.event("e2").title, std::string("Second"));
}

void TestMergeFlow::manyEventsComeFromAWorker()
{
    MergeFixture fixture;
    QVERIFY(fixture.isReady && fixture.write("many.kronika", manyEvents(6'000)));
    fixture.import({"many.kronika"});
    QVERIFY(fixture.window.merge().isRunning());
    QVERIFY(fixture.merged.wait(20'000));
    QCOMPARE(fixture.now().eventCount(), std::size_t{6'002});
    QTRY_COMPARE(fixture.window.workspace().shown().counts.events, std::size_t{6'002});
}

void TestMergeFlow::anotherFileEndsIt()
{
    MergeFixture fixture;
    QVERIFY(fixture.isReady && fixture.write("like.kronika", kLike));
    fixture.import({"like.kronika"});
    QTRY_VERIFY(fixture.dialog() != nullptr);
    fixture.window.workspace().close();
    QVERIFY(!fixture.window.merge().isRunning());
    fixture.dialog()->accept();
    QCOMPARE(fixture.window.workspace().stage(), Workspace::Stage::Empty);
    QCOMPARE(fixture.merged.count(), 0);
}

QTEST_MAIN(TestMergeFlow)
#include "tst_mergeflow.moc"
