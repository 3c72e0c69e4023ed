// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign files against what is known of them: every count through the format's mapping table, sums that add up, and a
// .kronika file that holds what was read.
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "tests/models/io/importfixture.h"

#include <QtTest/QtTest>

using namespace kronika;

using namespace kronika::testing;

class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReadSoundlyOrRefused_data();
    void everyFileIsReadSoundlyOrRefused();
    void everyExampleIsReadSoundly_data();
    void everyExampleIsReadSoundly();
    void mappingTablesAreExplained();
    void countsAgreeWithTheOracle_data();
    void countsAgreeWithTheOracle();
    void aRecordThatIsLeftOutIsCountedWithItsPlace();
    void timelineJsKeepsThePrecisionOfItsParts();
    void aShownCircaIsOfferedNotApplied();
    void visDatesAreAsPreciseAsTheirText();
    void simileSaysWhatIsUncertain();
    void timesketchDatesKeepTheirDecimals();
    void plasoDatesAreAsPreciseAsTheirClass();
};

void TestImports::everyFileIsReadSoundlyOrRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const char *folder : {"stix", "misp", "plaso", "simile", "timesketch", "timelinejs", "vis-timeline",
                               "chronology", "thetimelineproj", "ical", "csv-torture", "json-torture"}) {
        const QDir dir(shared(QLatin1String(folder)));
        for (const QString &file : dir.entryList(QDir::Files))
            QTest::addRow("%s/%s", folder, qPrintable(file)) << dir.filePath(file);
    }
    if (!hasSharedData())
        QTest::newRow("none") << QString();
}

void TestImports::everyFileIsReadSoundlyOrRefused()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("the shared data is not there");
    requireSound(readFile(file, nullptr, {}));
}

void TestImports::everyExampleIsReadSoundly_data()
{
    QTest::addColumn<QString>("file");
    for (const Importer *importer : importers()) {
        const QDir dir(example(importer->name));
        for (const QString &file : dir.entryList(QDir::Files))
            QTest::addRow("%s/%s", importer->name, qPrintable(file)) << dir.filePath(file);
    }
}

void TestImports::everyExampleIsReadSoundly()
{
    QFETCH(QString, file);
    const ImportOutcome outcome = readFile(file, nullptr, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    requireSound(outcome);
}

void TestImports::mappingTablesAreExplained()
{
    for (const Importer *importer : importers()) {
        if (importer->mapping == nullptr)
            continue;
        const QString text = inText(*importer->mapping);
        for (const RecordRule &rule : importer->mapping->records)
            QVERIFY2(text.contains(QString::fromUtf8(rule.how)), importer->name);
        for (const FieldRule &rule : importer->mapping->fields)
            QVERIFY2(text.contains(QString::fromUtf8(rule.becomes)), importer->name);
    }
}

void TestImports::countsAgreeWithTheOracle_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::size_t>("events");
    QTest::addColumn<std::size_t>("actors");
    const auto row = [](const QString &folder, const QString &file, std::size_t events, std::size_t actors) {
        QTest::addRow("%s/%s", qPrintable(folder), qPrintable(file))
            << shared(folder + u'/' + file) << events << actors;
    };
    const auto number = [](const Counts &counts, const char *metric) {
        return counts.value(QLatin1String(metric)).toULongLong();
    };
    const QMap<QString, Counts> timelinejs = countsOf(QStringLiteral("timelinejs"));
    for (auto it = timelinejs.begin(); it != timelinejs.end(); ++it) {
        if (it.key().endsWith(QStringLiteral(".json")))
            row(QStringLiteral("timelinejs"), it.key(), number(*it, "events"), number(*it, "actors.groups"));
    }
    const QMap<QString, Counts> simile = countsOf(QStringLiteral("simile"));
    for (auto it = simile.begin(); it != simile.end(); ++it) {
        if (it.key().endsWith(QStringLiteral(".json")))
            row(QStringLiteral("simile"), it.key(), number(*it, "events"), 0);
    }
    for (const auto &[folder, ending] : {std::pair("timesketch", ".jsonl"), std::pair("plaso", ".log")}) {
        const QMap<QString, Counts> lines = countsOf(QLatin1String(folder));
        for (auto it = lines.begin(); it != lines.end(); ++it) {
            if (it.key().endsWith(QLatin1String(ending)) && it->contains(QStringLiteral("lines")))
                row(QLatin1String(folder), it.key(), number(*it, "lines"), std::size_t(-1));
        }
    }
    // Background items with a group stay events; one of them names a group that is nowhere, which becomes an actor.
    const QMap<QString, Counts> vis = countsOf(QStringLiteral("vis-timeline"));
    for (auto it = vis.begin(); it != vis.end(); ++it) {
        const bool hasEra = number(*it, "background") > 0;
        row(QStringLiteral("vis-timeline"), it.key(), number(*it, "items") - (hasEra ? 1 : 0),
            number(*it, "actors.groups") + (hasEra ? 1 : 0));
    }
    if (!hasSharedData())
        row(QString(), QString(), 0, 0);
}

void TestImports::countsAgreeWithTheOracle()
{
    QFETCH(QString, file);
    QFETCH(std::size_t, events);
    QFETCH(std::size_t, actors);
    if (!hasSharedData())
        QSKIP("the shared data is not there");
    const ImportOutcome outcome = readFile(file, nullptr, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(outcome.report.ledger.events, events);
    if (actors != std::size_t(-1)) // which field names them is a choice
        QCOMPARE(outcome.snapshot->actors().size(), actors);
}

void TestImports::aRecordThatIsLeftOutIsCountedWithItsPlace()
{
    const ImportOutcome outcome = readFile(example("timelinejs/small.json"), nullptr, {});
    const Ledger &ledger = outcome.report.ledger;
    QCOMPARE(ledger.read, std::size_t(6));
    QCOMPARE(ledger.events, std::size_t(3));
    QCOMPARE(ledger.keptAsideCount(), std::size_t(2));
    QCOMPARE(countOf(ledger.skipped, "it is no object"), std::size_t(1));
    QCOMPARE(ledger.skipped.front().places.front().path, std::string("$.events[3]"));
    QCOMPARE(ledger.skipped.front().places.front().position.line, std::size_t(8));
    QVERIFY(saidOf(outcome.report).contains(QStringLiteral("skipped 1 record: it is no object")));
}

void TestImports::timelineJsKeepsThePrecisionOfItsParts()
{
    const ImportOutcome outcome = readFile(example("timelinejs/small.json"), nullptr, {});
    const Snapshot &snapshot = *outcome.snapshot;
    QCOMPARE(QString::fromStdString(snapshot.info().title), QStringLiteral("Two steps"));
    QCOMPARE(QString::fromStdString(snapshot.info().description),
             QStringLiteral("See [there](https://example.org/a?b=1&c=2)."));
    QCOMPARE(eventTitled(snapshot, "First").when, std::string("1984"));
    QCOMPARE(eventTitled(snapshot, "Second").when, std::string("2022-02-24/2022-03"));
    QCOMPARE(eventTitled(snapshot, "Second").description, std::string("one\ntwo"));
    QCOMPARE(eventTitled(snapshot, "Undated").id, std::string("third"));
    QCOMPARE(snapshot.undatedCount(), std::size_t(1));
    QCOMPARE(snapshot.sources().size(), std::size_t(1));
    QCOMPARE(snapshot.sources()[0].publisher, std::string("The Press"));
    QCOMPARE(snapshot.eras().size(), std::size_t(1));
    QCOMPARE(snapshot.eras()[0].when, std::string("1980/1989"));
}

void TestImports::aShownCircaIsOfferedNotApplied()
{
    const ImportOutcome outcome = readFile(example("timelinejs/small.json"), nullptr, {});
    QCOMPARE(outcome.report.offers.size(), std::size_t(1));
    const OfferedDate &date = outcome.report.offers.front().dates.front();
    QCOMPARE(date.now, std::string("1984"));
    QCOMPARE(date.offered, std::string("1984~"));
    QCOMPARE(date.event, eventTitled(*outcome.snapshot, "First").id);
}

void TestImports::visDatesAreAsPreciseAsTheirText()
{
    const ImportOutcome outcome = readFile(example("vis/small.json"), nullptr, {});
    const Snapshot &snapshot = *outcome.snapshot;
    QCOMPARE(eventTitled(snapshot, "A range").when, std::string("2010-08/2010-09-02"));
    QCOMPARE(eventTitled(snapshot, "A range").tags, (std::vector<std::string>{"red", "big"}));
    QCOMPARE(eventTitled(snapshot, "The same id").when, std::string("2010-08-15T00:00:00.000Z"));
    QCOMPARE(eventTitled(snapshot, "The same id").id, std::string("1-2"));
    QCOMPARE(eventTitled(snapshot, "A point").when, std::string("2010-08-15"));
    QCOMPARE(eventTitled(snapshot, "Never").when, std::string());
    QVERIFY(eventTitled(snapshot, "Never").unknown.find("some day") != std::string::npos);
    QCOMPARE(snapshot.actors().size(), std::size_t(3));
    QCOMPARE(snapshot.actors()[1].name, std::string("Inner"));
    QCOMPARE(snapshot.actors()[1].parent, std::string("1"));
}

void TestImports::simileSaysWhatIsUncertain()
{
    const ImportOutcome outcome = readFile(example("simile-json/small.json"), nullptr, {});
    const Snapshot &snapshot = *outcome.snapshot;
    QCOMPARE(eventTitled(snapshot, "A birth").when, std::string("1917-05-29"));
    QCOMPARE(eventTitled(snapshot, "A journey").when, std::string("2006-05-28T09:00:00Z/2006-06-15T09:00:00Z"));
    QCOMPARE(eventTitled(snapshot, "Some time between").when, std::string("[1840..1842]"));
    QCOMPARE(eventTitled(snapshot, "From about then").when, std::string("1840-01-01~/1850"));
    QCOMPARE(eventTitled(snapshot, "Before").when, std::string("-0299"));
    QCOMPARE(eventTitled(snapshot, "A tale").when, std::string());
    QVERIFY(eventTitled(snapshot, "A tale").unknown.find("once upon a time") != std::string::npos);
    QVERIFY(snapshot.info().unknown.find("wiki-section") != std::string::npos);
}

void TestImports::timesketchDatesKeepTheirDecimals()
{
    const ImportOutcome outcome = readFile(example("timesketch-jsonl/small.jsonl"), nullptr, {});
    const Snapshot &snapshot = *outcome.snapshot;
    QCOMPARE(eventTitled(snapshot, "First line").when, std::string("2015-07-24T19:01:01.25+02:00"));
    QCOMPARE(eventTitled(snapshot, "First line").description, std::string("First line\nsecond line"));
    QCOMPARE(eventTitled(snapshot, "First line").tags, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(eventTitled(snapshot, "First line").unknown, std::string(R"("timesketch": {"extra": {"x": 1}})"));
    QCOMPARE(eventTitled(snapshot, "No offset").when, std::string("2015-07-24T19:01:02Z"));
    QCOMPARE(eventTitled(snapshot, "Epoch").when, std::string("2012-03-14T04:17:38.276340Z"));
    QCOMPARE(eventTitled(snapshot, "Bad date").when, std::string());
    QVERIFY(eventTitled(snapshot, "Bad date").unknown.find("yesterday") != std::string::npos);
    QCOMPARE(snapshot.actors().size(), std::size_t(2));
    const Ledger &ledger = outcome.report.ledger;
    QCOMPARE(countOf(ledger.skipped, "a line that is not a JSON object"), std::size_t(1));
    QCOMPARE(ledger.skipped.front().places.front().position.line, std::size_t(4));
}

void TestImports::plasoDatesAreAsPreciseAsTheirClass()
{
    const ImportOutcome outcome = readFile(example("plaso-json/small.json"), nullptr, {});
    const Snapshot &snapshot = *outcome.snapshot;
    QCOMPARE(eventTitled(snapshot, "One").when, std::string("2012-01-22T07:52:33Z"));
    QCOMPARE(eventTitled(snapshot, "One").tags, std::vector<std::string>{"seen"});
    QCOMPARE(eventTitled(snapshot, "Two").when, std::string("2012-01-22T07:52:33.456789Z"));
    QCOMPARE(eventTitled(snapshot, "Three").when, std::string());
    QCOMPARE(snapshot.undatedCount(), std::size_t(1));
    QCOMPARE(outcome.report.ledger.skippedCount(), std::size_t(1));
    QCOMPARE(snapshot.sources()[0].publisher, std::string("text/syslog"));
}

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
