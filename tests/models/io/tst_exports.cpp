// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for other programs: STIX comes back exactly, tables are harmless, pages need nothing else.
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "tests/models/io/everything.h"
#include "tests/models/io/readandwrite.h"

#include <QtTest/QtTest>

using namespace kronika;

namespace {

std::string written(const char *format, const Snapshot &snapshot, const ExportOptions &options = {})
{
    std::string out;
    const auto take = [&out](std::string_view piece) {
        out += piece;
        return true;
    };
    return exporterNamed(format)->write(snapshot, options, take, {}) ? out : std::string();
}

ImportOutcome readAs(const char *format, const std::string &text)
{
    return importerNamed(format)->read(QByteArray::fromStdString(text), {}, {});
}

QString shared(const char *path)
{
    return QStringLiteral(KRONIKA_SHARED_DATA "/") + QLatin1String(path);
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stixComesBackExactly_data();
    void stixComesBackExactly();
    void objectsOfStixAreWrittenBackWordForWord();
    void whatAnotherProgramChangedCounts();
    void everyExporterSaysWhatItLoses();
    void formulasInTablesAreDefused();
    void markdownTablesHoldTheirCells();
    void htmlNeedsNothingElse();
    void calendarsFoldAndEndExclusively();
    void timelineJsIsReadAgain();
    void visIsReadAgain();
};

void TestExports::stixComesBackExactly_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("everything") << QString();
    QTest::newRow("the example") << QStringLiteral(KRONIKA_SOURCE_DIR "/resources/examples/czech-mfa-campaign.kronika");
    QTest::newRow("canonical") << QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/kronika/canonical.kronika");
    QTest::newRow("small STIX") << QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/stix/small.stix.json");
    const QDir folder(shared("stix"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (!file.contains(QStringLiteral("invalid_")))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void TestExports::stixComesBackExactly()
{
    QFETCH(QString, file);
    const ImportOutcome read = file.isEmpty() ? testing::readText(testing::kEverything) : readFile(file, nullptr, {});
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    const std::string stix = written("stix", *read.snapshot);
    const ImportOutcome back = readAs("stix", stix);
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QVERIFY(back.report.ledger.isBalanced());
    QVERIFY2(!testing::said(back.report).contains(QStringLiteral("no longer fits")),
             qPrintable(testing::said(back.report)));
    QCOMPARE(QString::fromStdString(testing::writtenText(*back.snapshot)),
             QString::fromStdString(testing::writtenText(*read.snapshot)));
    QCOMPARE(written("stix", *back.snapshot), stix);
}

void TestExports::objectsOfStixAreWrittenBackWordForWord()
{
    const ImportOutcome read =
        readFile(QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/stix/small.stix.json"), nullptr, {});
    const std::string stix = written("stix", *read.snapshot);
    for (const char *piece :
         {R"("x_number": 1.50)", R"("objective": "eels")", R"("operator": "OR")",
          R"("name": "Reeds, an older version")", R"("id": "bundle--00000000-0000-4000-8000-000000000001")"})
        QVERIFY2(stix.find(piece) != std::string::npos, piece);
}

void TestExports::whatAnotherProgramChangedCounts()
{
    std::string stix = written("stix", *testing::readText(testing::kEverything).snapshot);
    const std::string title = R"("name": "Moment")";
    const std::string time = R"("start_time": "2021-05-28T12:30:00Z")";
    QVERIFY(stix.find(title) != std::string::npos && stix.find(time) != std::string::npos);
    stix.replace(stix.find(title), title.size(), R"("name": "Changed")");
    stix.replace(stix.find(time), time.size(), R"("start_time": "2021-06-28T12:30:00Z")");
    const ImportOutcome back = readAs("stix", stix);
    QVERIFY(back.snapshot);
    const Event event = back.snapshot->event(*back.snapshot->eventById("e2"));
    QCOMPARE(event.title, std::string("Changed"));
    QCOMPARE(event.when, std::string("2021-06-28T12:30:00Z"));
    QCOMPARE(event.tags, std::vector<std::string>{"t"});
    QVERIFY(testing::said(back.report).contains(QStringLiteral("another program has changed this event")));
}

void TestExports::everyExporterSaysWhatItLoses()
{
    const auto snapshot = testing::readText(testing::kEverything).snapshot;
    for (const Exporter *exporter : exporters()) {
        if (exporter == exporterNamed("kronika"))
            continue;
        QVERIFY2(exporter->losses != nullptr, exporter->name);
        std::size_t lost = 0;
        for (const Loss &loss : exporter->losses(*snapshot))
            lost += loss.count;
        QVERIFY2(lost > 0, exporter->name);
        QVERIFY2(!written(exporter->name, *snapshot).empty(), exporter->name);
        QCOMPARE(written(exporter->name, *snapshot), written(exporter->name, *snapshot));
    }
}

void TestExports::formulasInTablesAreDefused()
{
    const auto snapshot = testing::readText(testing::kEverything).snapshot;
    QVERIFY(written("csv", *snapshot).find("\"'=1+1, \"\"x\"\"\"") != std::string::npos);
    QVERIFY(written("csv", *snapshot, {.guardsFormulas = false}).find(",\"=1+1, \"\"x\"\"\"") != std::string::npos);
    QVERIFY(written("csv", *snapshot).find(",-0044-03-15,") != std::string::npos);
    QVERIFY(written("tsv", *snapshot).starts_with("id\twhen\t"));
}

void TestExports::markdownTablesHoldTheirCells()
{
    const std::string text = written("md", *testing::readText(testing::kEverything).snapshot);
    QVERIFY(text.starts_with("# A \\<b\\> & \"c\"\n\n**TLP:AMBER**\n"));
    QVERIFY2(text.find("Ada \\| One") != std::string::npos, text.c_str());
    QVERIFY2(text.find("so \\| they say[^1]") != std::string::npos, text.c_str());
    QVERIFY2(text.find("[^1]: Source \\[1\\]. P. ") != std::string::npos, text.c_str());
    for (const QString &line : QString::fromStdString(text).split(u'\n')) {
        if (line.startsWith(u'|') && !line.startsWith(QStringLiteral("|-")))
            QCOMPARE(QString(line).replace(QStringLiteral("\\|"), QString()).count(u'|'), 5);
    }
}

void TestExports::htmlNeedsNothingElse()
{
    const std::string page =
        written("html", *testing::readText(testing::kEverything).snapshot,
                {.picture = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"});
    QVERIFY(page.find("<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>") != std::string::npos);
    QVERIFY(page.find("<svg xmlns") != std::string::npos && page.find("<?xml") == std::string::npos);
    for (const char *forbidden : {"<script", "src=", "<link", "@import", "url("})
        QVERIFY2(page.find(forbidden) == std::string::npos, forbidden);
    QVERIFY(page.find("TLP:AMBER") != std::string::npos);
    QVERIFY(page.find("href=\"https://example.org/?a=1&amp;b=2\"") != std::string::npos);
}

void TestExports::calendarsFoldAndEndExclusively()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "events": [
      {"id": "d", "when": "2025-05-28", "title": "Day"}, {"id": "m", "when": "2025-05", "title": "Month"},
      {"id": "l", "when": "2025-05-28T10:00:00Z", "title": "žžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžž, and; on"}]})")
                              .snapshot;
    const std::string text = written("ics", *snapshot);
    QVERIFY2(text.find("BEGIN:VJOURNAL\r\nUID:d@kronika") != std::string::npos, text.c_str());
    QVERIFY2(text.find("DTSTART;VALUE=DATE:20250501\r\nDTEND;VALUE=DATE:20250601") != std::string::npos, text.c_str());
    QVERIFY2(text.find("DTSTART:20250528T100000Z") != std::string::npos, text.c_str());
    for (const QByteArray &line : QByteArray::fromStdString(text).split('\n')) {
        QVERIFY2(line.size() <= 76, line);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QVERIFY(QByteArray::fromStdString(text).replace("\r\n ", "").contains("\\, and\\; on"));
}

void TestExports::timelineJsIsReadAgain()
{
    const ImportOutcome back =
        readAs("timelinejs", written("timelinejs", *testing::readText(testing::kEverything).snapshot));
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QCOMPARE(back.snapshot->eventCount(), std::size_t(4));
    const Snapshot &snapshot = *back.snapshot;
    QCOMPARE(snapshot.event(*snapshot.eventById("e2")).when, std::string("2021-05-28T14:30:00"));
    QCOMPARE(snapshot.event(*snapshot.eventById("e3")).when, std::string("-0044-03-15"));
    QCOMPARE(snapshot.event(*snapshot.eventById("e4")).when, std::string("2020-05/2020-06-15"));
    QCOMPARE(snapshot.eras().size(), std::size_t(1));
    QCOMPARE(snapshot.info().title, std::string("A <b> & \"c\""));
}

void TestExports::visIsReadAgain()
{
    const ImportOutcome back = readAs("vis", written("vis", *testing::readText(testing::kEverything).snapshot));
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QCOMPARE(back.snapshot->eventCount(), std::size_t(4));
    QCOMPARE(back.snapshot->actors().size(), std::size_t(2));
    QCOMPARE(back.snapshot->actors()[1].parent, std::string("a"));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
