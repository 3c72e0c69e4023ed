// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/files.h"
#include "models/io/formatregistry.h"

#include <QtTest/QtTest>

using namespace kronika;

class TestFormatRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsCompleteAndFoundByName();
    void contentDecidesBeforeTheName_data();
    void contentDecidesBeforeTheName();
    void whatStandsFirstDoesNotMatter_data();
    void whatStandsFirstDoesNotMatter();
    void unknownJsonIsToldWhatWasLookedFor();
    void theEndingChoosesTheExporter();
    void sniffingLooksAtTheFirstBytesOnly();
    void theExamplesOfEachFormatAreReadByIt_data();
    void theExamplesOfEachFormatAreReadByIt();
};

void TestFormatRegistry::everyFormatIsCompleteAndFoundByName()
{
    QVERIFY(importers().size() >= 1 && exporters().size() >= 1);
    for (const Importer *importer : importers()) {
        QCOMPARE(importerNamed(importer->name), importer);
        QVERIFY(importer->sniff != nullptr && importer->read != nullptr);
        QVERIFY(*importer->description != 0 && *importer->endings != 0 && *importer->explanation != 0);
        QVERIFY(importer->mapping != nullptr || importer == importerNamed("kronika"));
        QCOMPARE(importer->sniff(""), 0);
    }
    for (const Exporter *exporter : exporters()) {
        QCOMPARE(exporterNamed(exporter->name), exporter);
        QVERIFY(exporter->write != nullptr && *exporter->description != 0 && *exporter->endings != 0);
    }
    QVERIFY(importerNamed("kronika") != nullptr && exporterNamed("kronika") != nullptr);
    QVERIFY(importerNamed("nothing") == nullptr && exporterNamed("") == nullptr);
}

void TestFormatRegistry::contentDecidesBeforeTheName_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *content, const char *fileName, const char *expected) {
        QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(fileName) << QString::fromUtf8(expected);
    };
    row("the key, from standard input", "{\"kronika\": 1}", "-", "kronika");
    row("the key, with another ending", "{\n  \"kronika\" : 1}", "a.txt", "kronika");
    row("a broken chronology", "{\"kronika: 1}", "a.kronika", "kronika");
    row("the key behind others", "{\"title\": \"x\", \"kronika\": 1}", "", "kronika");
    row("behind a byte order mark", "\xEF\xBB\xBF{\"kronika\": 1}", "", "kronika");
    row("another object", "{\"a\": 1}", "a.json", "");
    row("another object with our ending", "{\"a\": 1}", "a.kronika", "kronika");
    row("broken content with our ending", "garbage", "a.kronika", "kronika");
    row("an ending in capitals", "garbage", "A.KRONIKA", "kronika");
    row("an array with our ending", "[]", "a.kronika", "kronika");
    row("another format with our ending", "{\"type\": \"bundle\", \"objects\": []}", "a.kronika", "stix");
    row("what might be another, with our ending", "[{\"date\": \"2021\", \"title\": \"x\"}]", "a.kronika", "kronika");
    row("an empty file with our ending", "", "a.kronika", "kronika");
    row("an array of objects", "[{\"kronika\": 1}]", "a.json", "json");
    row("STIX that Kronika wrote",
        "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [{\"type\": \"report\", "
        "\"id\": \"report--1\", \"extensions\": {\"x\": {\"chronology\": {\"kronika\": 1}}}}]}",
        "-", "stix");
    row("the program's own within something else", "{\"a\": {\"kronika\": 1}}", "a.txt", "");
    row("the program's own, its key last", "{\"events\": [{\"id\": \"e1\"}], \"kronika\" : 1}", "a.txt", "kronika");
    row("an array of nothing", " [\r\n]\n", "a.txt", "json");
    row("XML of SIMILE's root with nothing in it", "<?xml version='1.0'?>\n<data wiki-section=''><!-- none --></data>",
        "a.xml", "simile-xml");
    row("XML of that root with something else in it", "<data><row>1</row></data>", "a.xml", "");
    row("XML of another timeline", "<timeline><event><date>2017</date></event></timeline>", "a.xml", "");
    row("a script that is no data", "function run() { return 1; }", "a.js", "");
    row("an array of something else", "[1, 2]", "a.txt", "");
    row("regular rows, from standard input", "a;b\n1;2\n3;4\n", "-", "csv");
    row("a sentence or two", "Dear Ann,\nthank you, and all, for it.\n", "a.txt", "");
    row("a text", "hello", "a.txt", "");
    row("nothing", "", "-", "");
    row("an ending without a dot", "hello", "akronika", "");
}

void TestFormatRegistry::contentDecidesBeforeTheName()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, fileName);
    QFETCH(QString, expected);
    const Importer *found = importerFor(content, fileName);
    QCOMPARE(found != nullptr ? QString::fromUtf8(found->name) : QString(), expected);
}

void TestFormatRegistry::whatStandsFirstDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const QByteArray much(80'000, 'x');
    const auto row = [](const char *name, const QByteArray &content, const char *expected) {
        QTest::newRow(name) << content << QString::fromUtf8(expected);
    };
    QByteArray groups;
    QByteArray objects;
    for (int n = 0; n < 2'000; ++n) {
        const QByteArray number = QByteArray::number(n);
        groups += (n == 0 ? "" : ", ") + QByteArray("{\"id\": ") + number + ", \"content\": \"Group of things\"}";
        objects += (n == 0 ? "" : ", ") + QByteArray("{\"created\": \"2021-01-01T00:00:00Z\", \"id\": \"identity--") +
                   number + "\", \"name\": \"A\", \"type\": \"identity\"}";
    }
    QVERIFY(std::size_t(groups.size()) > kSniffBytes && std::size_t(objects.size()) > kSniffBytes);
    row("STIX, its members in the order of the alphabet",
        "{\"id\": \"bundle--1\", \"objects\": [" + objects + "], \"type\": \"bundle\"}", "stix");
    row("vis-timeline, many groups first",
        "{\"groups\": [" + groups + "], \"items\": [{\"id\": 1, \"content\": \"A\", \"start\": \"2021\"}]}", "vis");
    row("TimelineJS, a long caption first",
        "{\"events\": [{\"media\": {\"caption\": \"" + much +
            "\"}, \"start_date\": {\"year\": 2021}, \"text\": {\"headline\": \"A\"}}]}",
        "timelinejs");
    row("TimelineJS, a long text with escapes first",
        "{\"events\": [{\"media\": {\"caption\": \"\\\"" + much + "\\u00e9\"}, \"start_date\": {\"year\": 2021}}]}",
        "timelinejs");
    row("MISP, the case behind what is not known", "{\"a\": \"" + much + "\", \"Event\": {\"info\": \"A\"}}", "misp");
    row("the program's own, its key behind a long text", "{\"description\": \"" + much + "\", \"kronika\": 1}",
        "kronika");
    row("an array of STIX objects, a long text first",
        "[{\"description\": \"" + much + "\", \"id\": \"identity--1\", \"type\": \"identity\"}]", "stix");
    row("none of them", "{\"a\": \"" + much + "\", \"b\": []}", "");
}

void TestFormatRegistry::whatStandsFirstDoesNotMatter()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const Importer *found = importerFor(content, QStringLiteral("a.json"));
    QCOMPARE(found != nullptr ? QString::fromUtf8(found->name) : QString(), expected);
}

void TestFormatRegistry::unknownJsonIsToldWhatWasLookedFor()
{
    const ImportOutcome outcome = readContent("{\"a\": 1}", QStringLiteral("a.json"), nullptr, {}, {}, {});
    QVERIFY(!outcome.snapshot);
    const QString said = outcome.report.diagnostics.kept().front().commandMessage();
    for (const char *word : {"kronika", "stix", "misp", "timelinejs", "vis", "--from"})
        QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("without")), qPrintable(said));
}

void TestFormatRegistry::theEndingChoosesTheExporter()
{
    QCOMPARE(exporterFor(QStringLiteral("/a/b.Kronika")), exporterNamed("kronika"));
    QVERIFY(exporterFor(QStringLiteral("b.unknown")) == nullptr);
    QVERIFY(exporterFor(QStringLiteral("-")) == nullptr);
}

void TestFormatRegistry::sniffingLooksAtTheFirstBytesOnly()
{
    const auto *kronika = importerNamed("kronika");
    QCOMPARE(kronika->sniff("{\"kronika\": 1"), 100);
    QVERIFY(kronika->sniff("{\"a\": \"kronika\"}") < 50);
    QVERIFY(kronika->sniff("{" + std::string(100'000, ' ') + "\"kronika\": 1}") < 50);
    QCOMPARE(kronika->sniff("\"kronika\": 1"), 0);
}

void TestFormatRegistry::theExamplesOfEachFormatAreReadByIt_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    for (const Importer *importer : importers()) {
        const QString format = QString::fromUtf8(importer->name);
        const QDir folder(QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/") + format);
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY2(!files.isEmpty(), importer->name);
        for (const QString &file : files)
            QTest::addRow("%s: %s", importer->name, qPrintable(file)) << format << folder.filePath(file);
    }
}

void TestFormatRegistry::theExamplesOfEachFormatAreReadByIt()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    const auto content = contentOf(file);
    QVERIFY(content.isOk());
    const Importer *found = importerFor(*content, QString());
    QVERIFY(found != nullptr);
    QCOMPARE(QString::fromUtf8(found->name), format);
    const ImportOutcome outcome = readFile(file, nullptr, {});
    QVERIFY(outcome.snapshot);
    QCOMPARE(outcome.report.format, format);
}

QTEST_GUILESS_MAIN(TestFormatRegistry)
#include "tst_formatregistry.moc"
