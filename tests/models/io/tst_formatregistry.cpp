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
    row("the key behind others", "{\"title\": \"x\", \"kronika\": 1}", "", "kronika");
    row("behind a byte order mark", "\xEF\xBB\xBF{\"kronika\": 1}", "", "kronika");
    row("another object", "{\"a\": 1}", "a.json", "kronika");
    row("broken content with our ending", "garbage", "a.kronika", "kronika");
    row("an ending in capitals", "garbage", "A.KRONIKA", "kronika");
    row("an empty file with our ending", "", "a.kronika", "kronika");
    row("an array of objects", "[{\"kronika\": 1}]", "a.json", "json");
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
    const Importer *found = importerFor({content.constData(), std::size_t(content.size())}, fileName);
    QCOMPARE(found != nullptr ? QString::fromUtf8(found->name) : QString(), expected);
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
    const std::string_view prefix(content->constData(), std::size_t(content->size()));
    const Importer *found = importerFor(prefix, QString());
    QVERIFY(found != nullptr);
    QCOMPARE(QString::fromUtf8(found->name), format);
    const ImportOutcome outcome = readFile(file, nullptr, {});
    QVERIFY(outcome.snapshot);
    QCOMPARE(outcome.report.format, format);
}

QTEST_GUILESS_MAIN(TestFormatRegistry)
#include "tst_formatregistry.moc"
