// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign files against what is known of them: every count through the format's mapping table, sums that add up, and a
// .kronika file that holds what was read.
#include "models/io/acceptedoffer.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "tests/models/io/readandwrite.h"

#include <QtTest/QtTest>

#include <map>

using namespace kronika;

namespace {

QString shared(const QString &path)
{
    return QStringLiteral(KRONIKA_SHARED_DATA "/") + path;
}

bool hasSharedData()
{
    return QFileInfo::exists(shared(QStringLiteral("ORACLE.tsv")));
}

/// What the table of counts says of one file: metric to value.
using Counts = QMap<QString, QString>;

QMap<QString, Counts> countsOf(const QString &format)
{
    QMap<QString, Counts> counts;
    QFile table(shared(QStringLiteral("ORACLE.tsv")));
    if (!table.open(QIODevice::ReadOnly))
        return counts;
    while (!table.atEnd()) {
        const QStringList cells = QString::fromUtf8(table.readLine()).trimmed().split(u'\t');
        if (cells.size() >= 4 && cells.at(0) == format)
            counts[cells.at(1)].insert(cells.at(2), cells.at(3));
    }
    return counts;
}

QString saidOf(const ImportReport &report)
{
    return testing::said(report);
}

std::size_t countOf(const std::vector<RecordGroup> &groups, const char *reason)
{
    for (const RecordGroup &group : groups) {
        if (group.reason == QLatin1String(reason))
            return group.count;
    }
    return 0;
}

/// Of the title `title`; empty if there is none.
Event eventTitled(const Snapshot &snapshot, const char *title)
{
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        if (snapshot.title(EventIndex{n}) == title)
            return snapshot.event(EventIndex{n});
    }
    return {};
}

void requireSound(const ImportOutcome &outcome)
{
    QVERIFY2(outcome.report.ledger.isBalanced(), reportJson(outcome.report).c_str());
    QVERIFY2(!saidOf(outcome.report).contains(QStringLiteral("internal error")), qPrintable(saidOf(outcome.report)));
    if (!outcome.snapshot)
        return;
    const std::string written = testing::writtenText(*outcome.snapshot);
    const ImportOutcome again = testing::readText(written);
    QVERIFY2(again.snapshot, qPrintable(saidOf(again.report)));
    QCOMPARE(testing::writtenText(*again.snapshot), written);
    QCOMPARE(again.snapshot->eventCount(), outcome.snapshot->eventCount());
    QCOMPARE(again.snapshot->undatedCount(), outcome.snapshot->undatedCount());
}

QString example(const char *path)
{
    return QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/") + QLatin1String(path);
}

} // namespace

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
    void stixRecordsAddUpByTheMappingTable_data();
    void stixRecordsAddUpByTheMappingTable();
    void stixTimesKeepWhatIsKnown();
    void stixGradesMarkingsAndClaimsAreTaken();
    void attackMonthsAreOfferedNotApplied();
    void attackFlowsStandInTheirOrder();
    void mispCasesCountByTheOracle_data();
    void mispCasesCountByTheOracle();
    void mispTellsWhenThingsWereSeen();
    void acceptedOffersAreOneEdit();
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
    QCOMPARE(eventTitled(snapshot, "Second").when, std::string("2022-02-24T05:00/2022-03"));
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

void TestImports::stixRecordsAddUpByTheMappingTable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::size_t>("read");
    QTest::addColumn<std::size_t>("events");
    QTest::addColumn<std::size_t>("actors");
    const MappingTable &mapping = *importerNamed("stix")->mapping;
    const QMap<QString, Counts> stix = countsOf(QStringLiteral("stix"));
    for (auto it = stix.begin(); it != stix.end(); ++it) {
        std::map<Becomes, std::size_t> expected;
        for (auto metric = it->begin(); metric != it->end(); ++metric) {
            const bool isType = !metric.key().contains(u'.') && !metric.key().contains(u' ') &&
                                metric.key() != u"objects" && metric.key() != u"revoked" &&
                                metric.key() != u"deprecated" && metric.key() != u"last_seen" &&
                                metric.key() != u"earliest" && metric.key() != u"latest";
            if (isType)
                expected[mapping.ruleFor(metric.key().toStdString())->becomes] += metric->toULongLong();
        }
        QTest::newRow(qPrintable(it.key())) << shared(QStringLiteral("stix/") + it.key())
                                            << std::size_t(it->value(QStringLiteral("objects")).toULongLong())
                                            << expected[Becomes::Event] << expected[Becomes::Actor];
    }
    if (!hasSharedData())
        QTest::newRow("none") << QString() << std::size_t(0) << std::size_t(0) << std::size_t(0);
}

void TestImports::stixRecordsAddUpByTheMappingTable()
{
    QFETCH(QString, file);
    QFETCH(std::size_t, read);
    QFETCH(std::size_t, events);
    QFETCH(std::size_t, actors);
    if (file.isEmpty())
        QSKIP("the shared data is not there");
    const ImportOutcome outcome = readFile(file, nullptr, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(outcome.report.format, QStringLiteral("stix"));
    QCOMPARE(outcome.report.ledger.read, read);
    QCOMPARE(outcome.report.ledger.events, events);
    QCOMPARE(outcome.report.ledger.actors, actors);
    QCOMPARE(outcome.report.ledger.skippedCount(), std::size_t(0));
    QCOMPARE(outcome.snapshot->eventCount(), events);
}

void TestImports::stixTimesKeepWhatIsKnown()
{
    const ImportOutcome outcome = readFile(example("stix/small.stix.json"), nullptr, {});
    const Snapshot &snapshot = *outcome.snapshot;
    QCOMPARE(eventTitled(snapshot, "Reeds").when, std::string("2015-12-01T05:00:00.000Z/2016-01-01T05:00:00.000Z"));
    QCOMPARE(eventTitled(snapshot, "Turned about").when, std::string());
    QCOMPARE(eventTitled(snapshot, "End not known").when, std::string("2018-01-01/"));
    QCOMPARE(eventTitled(snapshot, "Known to the month").when, std::string("2016-03/2017"));
    QCOMPARE(eventTitled(snapshot, "What we saw").when, std::string("2018-02-03T00:00:00Z"));
    QCOMPARE(eventTitled(snapshot, "Sighting of Eelgrass (3 times)").when, std::string("2016-02-03T04:05:06.000Z/"));
    QCOMPARE(eventTitled(snapshot, "Grey Heron targets The Lab").actors.size(), std::size_t(2));
    QVERIFY(saidOf(outcome.report).contains(QStringLiteral("end before the start")));
    const Ledger &ledger = outcome.report.ledger;
    QCOMPARE(ledger.read, std::size_t(18));
    QCOMPARE(ledger.events, std::size_t(9));
    QCOMPARE(ledger.actors, std::size_t(2));
    QCOMPARE(ledger.skippedCount(), std::size_t(1));
}

void TestImports::stixGradesMarkingsAndClaimsAreTaken()
{
    const ImportOutcome outcome = readFile(example("stix/small.stix.json"), nullptr, {});
    const Event reeds = eventTitled(*outcome.snapshot, "Reeds");
    QCOMPARE(reeds.marking, std::string("TLP:AMBER"));
    QCOMPARE(reeds.confidence, std::optional(85));
    QCOMPARE(reeds.tags, std::vector<std::string>{"apt"});
    QCOMPARE(reeds.actors.size(), std::size_t(1));
    QCOMPARE(reeds.actors[0].id, std::string("intrusion-set--00000000-0000-4000-8000-000000000011"));
    // Its reference, the citation on its start, the attribution's reference, the report, the opinion.
    QCOMPARE(reeds.claims.size(), std::size_t(5));
    QCOMPARE(reeds.claims[1].says, std::string("first seen 2015-12-01T05:00:00.000Z"));
    QCOMPARE(reeds.claims[2].attribution, reeds.actors[0].id);
    QCOMPARE(reeds.claims[4].stance, std::string("disputes"));
    QCOMPARE(reeds.claims[4].says, std::string("strongly-disagree: No reeds there."));
    QVERIFY(reeds.unknown.find("\"objective\": \"eels\"") != std::string::npos);
    QVERIFY(outcome.snapshot->info().unknown.find("\"x_number\": 1.50") != std::string::npos);
}

void TestImports::attackMonthsAreOfferedNotApplied()
{
    const ImportOutcome outcome = readFile(example("stix/small.stix.json"), nullptr, {});
    QCOMPARE(outcome.report.offers.size(), std::size_t(2));
    QCOMPARE(outcome.report.offers[0].dates.size(), std::size_t(1));
    QCOMPARE(outcome.report.offers[0].dates[0].offered, std::string("2015-12/2016-01"));
    if (!hasSharedData())
        QSKIP("the shared data is not there");
    const ImportOutcome attack =
        readFile(shared(QStringLiteral("stix/attack-ics-18.1-reduced.stix21.json")), nullptr, {});
    QCOMPARE(attack.report.offers.size(), std::size_t(1));
    QCOMPARE(attack.report.offers[0].dates.size(), std::size_t(8));
}

void TestImports::acceptedOffersAreOneEdit()
{
    const ImportOutcome outcome = readFile(example("stix/small.stix.json"), nullptr, {});
    const Edit edit = editOf(outcome.report.offers[0], *outcome.snapshot);
    QCOMPARE(edit.events.size(), std::size_t(1));
    const auto changed = applied(edit, *outcome.snapshot).snapshot;
    QCOMPARE(eventTitled(*changed, "Reeds").when, std::string("2015-12/2016-01"));
    QVERIFY(editOf(outcome.report.offers[0], *changed).events.empty());
    QCOMPARE(eventTitled(*applied(edit.inverse(), *changed).snapshot, "Reeds").when,
             eventTitled(*outcome.snapshot, "Reeds").when);
}

void TestImports::attackFlowsStandInTheirOrder()
{
    const ImportOutcome outcome = readFile(example("stix/small.stix.json"), nullptr, {});
    const Snapshot &snapshot = *outcome.snapshot;
    const Event first = eventTitled(snapshot, "First step");
    const auto at = [&snapshot](const Event &event) { return raw(*snapshot.eventById(event.id)); };
    QVERIFY(at(first) < at(eventTitled(snapshot, "Second step")));
    QCOMPARE(first.links.size(), std::size_t(1));
    QCOMPARE(first.links[0].to, eventTitled(snapshot, "Second step").id);
    QCOMPARE(first.tags, std::vector<std::string>{"T1566"});
}

void TestImports::mispCasesCountByTheOracle_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::size_t>("cases");
    QTest::addColumn<std::size_t>("actors");
    const QMap<QString, Counts> misp = countsOf(QStringLiteral("misp"));
    for (auto it = misp.begin(); it != misp.end(); ++it) {
        const auto number = [&it](const char *metric) { return it->value(QLatin1String(metric)).toULongLong(); };
        const bool isGalaxy = it->contains(QStringLiteral("clusters"));
        QTest::newRow(qPrintable(it.key()))
            << shared(QStringLiteral("misp/") + it.key()) << std::size_t(number("MISP events"))
            << std::size_t(isGalaxy ? number("actors.actors")
                                    : number("actors.organisations") + number("actors.threat-actor galaxy clusters"));
    }
    if (!hasSharedData())
        QTest::newRow("none") << QString() << std::size_t(0) << std::size_t(0);
}

void TestImports::mispCasesCountByTheOracle()
{
    QFETCH(QString, file);
    QFETCH(std::size_t, cases);
    QFETCH(std::size_t, actors);
    if (file.isEmpty())
        QSKIP("the shared data is not there");
    const ImportOutcome outcome = readFile(file, nullptr, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(outcome.report.format, QStringLiteral("misp"));
    std::size_t found = 0;
    for (std::uint32_t n = 0; n < outcome.snapshot->eventCount(); ++n) {
        const auto category = outcome.snapshot->category(EventIndex{n});
        found += category && outcome.snapshot->categories()[raw(*category)].name == "case" ? 1 : 0;
    }
    QCOMPARE(found, cases);
    QCOMPARE(outcome.snapshot->actors().size(), actors);
}

void TestImports::mispTellsWhenThingsWereSeen()
{
    const ImportOutcome outcome = readFile(example("misp/small.json"), nullptr, {});
    const Snapshot &snapshot = *outcome.snapshot;
    const Event about = eventTitled(snapshot, "A case of eels");
    QCOMPARE(about.when, std::string("2019-03-18"));
    QCOMPARE(about.marking, std::string("TLP:AMBER"));
    QCOMPARE(about.confidence, std::optional(85));
    QCOMPARE(about.claims.size(), std::size_t(2));
    QCOMPARE(about.claims[0].credibility, std::optional(2));
    const Event domain = eventTitled(snapshot, "domain: eel.example");
    QCOMPARE(domain.when, std::string("2019-01-02T03:04:05.123456Z/"));
    QCOMPARE(domain.actors.size(), std::size_t(1));
    QCOMPARE(snapshot.actors()[raw(*snapshot.actorById(domain.actors[0].id))].name, std::string("Grey Heron"));
    QCOMPARE(eventTitled(snapshot, "Sighting of eel.example").when, std::string("2019-02-27T07:52:30Z"));
    const Event file = eventTitled(snapshot, "file: eel.exe");
    QCOMPARE(file.when, std::string("2018-12-01T00:00:00Z/"));
    QCOMPARE(file.links.size(), std::size_t(2));
    QCOMPARE(snapshot.sources().size(), std::size_t(2));
    QCOMPARE(snapshot.sources()[0].reliability, std::string("B"));
    QCOMPARE(countOf(outcome.report.ledger.skipped, "it is deleted in MISP"), std::size_t(1));
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
