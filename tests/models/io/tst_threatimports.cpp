// SPDX-License-Identifier: GPL-3.0-or-later
// STIX, Attack Flow and MISP: counts by the oracle through the mapping table, dates, grades, claims, order.
#include "models/document/ceiling.h"
#include "models/io/acceptedoffer.h"
#include "tests/models/io/importfixture.h"

#include <map>

using namespace kronika;
using namespace kronika::testing;

class TestThreatImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stixRecordsAddUpByTheMappingTable_data();
    void stixRecordsAddUpByTheMappingTable();
    void stixTimesKeepWhatIsKnown();
    void stixGradesMarkingsAndClaimsAreTaken();
    void attackMonthsAreOfferedNotApplied();
    void attackFlowsStandInTheirOrder();
    void mispCasesCountByTheOracle_data();
    void mispCasesCountByTheOracle();
    void mispTellsWhenThingsWereSeen();
    void mispMarkingsStayOnWhatBearsThem();
    void mispClustersLoosenNothing();
    void mispActorsOfACaseAreNotMultiplied_data();
    void mispActorsOfACaseAreNotMultiplied();
    void acceptedOffersAreOneEdit();
    void aBundleOf20IsWrittenAsOneOf21();
};

void TestThreatImports::stixRecordsAddUpByTheMappingTable_data()
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

void TestThreatImports::stixRecordsAddUpByTheMappingTable()
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

void TestThreatImports::stixTimesKeepWhatIsKnown()
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

void TestThreatImports::stixGradesMarkingsAndClaimsAreTaken()
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

void TestThreatImports::attackMonthsAreOfferedNotApplied()
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

void TestThreatImports::acceptedOffersAreOneEdit()
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

void TestThreatImports::attackFlowsStandInTheirOrder()
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

void TestThreatImports::mispCasesCountByTheOracle_data()
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

void TestThreatImports::mispCasesCountByTheOracle()
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

void TestThreatImports::mispTellsWhenThingsWereSeen()
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

void TestThreatImports::mispMarkingsStayOnWhatBearsThem()
{
    const QByteArray file(R"({"Event": {"info": "Open case", "date": "2021-03-04", "uuid": "c",
        "Tag": [{"name": "tlp:green"}, {"name": "misp-galaxy:threat-actor=\"Secret Heron\""}],
        "Galaxy": [{"type": "threat-actor", "GalaxyCluster": [{"value": "Secret Heron", "Tag": [{"name": "tlp:red"}],
            "description": "Secret words", "meta": {"refs": ["https://secret.example/"]}}, {"value": "Open Eel"}]},
            {"type": "malware", "GalaxyCluster": [{"value": "Secret Worm", "Tag": [{"name": "tlp:red"}]}]}],
        "Attribute": [
        {"uuid": "a", "type": "domain", "value": "open.example", "first_seen": "2021-01-01T00:00:00+00:00"},
        {"uuid": "b", "type": "domain", "value": "secret1.example", "first_seen": "2021-01-02T00:00:00+00:00",
         "Tag": [{"name": "tlp:red"}]},
        {"uuid": "d", "type": "domain", "value": "secret2.example", "first_seen": "2021-01-03T00:00:00+00:00",
         "Galaxy": [{"type": "threat-actor", "GalaxyCluster": [{"value": "Secret Heron"}]}]}],
        "Object": [{"uuid": "o", "name": "file", "first_seen": "2021-01-04T00:00:00+00:00",
         "Attribute": [{"value": "secret3", "Tag": [{"name": "tlp:red"}]}]}]}})");
    const ImportOutcome outcome = importerNamed("misp")->read(file, {}, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    const Snapshot &snapshot = *outcome.snapshot;
    const Event about = eventTitled(snapshot, "Open case");
    QCOMPARE(about.marking, std::string("TLP:GREEN"));
    QCOMPARE(about.actors.size(), std::size_t(2));
    QCOMPARE(about.tags, std::vector<std::string>{"tlp:green"});
    QCOMPARE(eventTitled(snapshot, "domain: open.example").marking, std::string("TLP:GREEN"));
    for (const char *title : {"domain: secret1.example", "domain: secret2.example", "file: secret3"})
        QCOMPARE(eventTitled(snapshot, title).marking, std::string("TLP:RED"));
    const TlpCounts aside = markingsAside(snapshot);
    QCOMPARE(aside.back(), std::size_t(1));
    QCOMPARE(sourceMarkings(snapshot).back(), std::size_t(1));
    const std::string whole = writtenText(snapshot);
    QVERIFY2(whole.find("misp-galaxy:threat-actor=") != std::string::npos, "kept word for word");
    QVERIFY2(whole.find(R"("kept marking": {"marking": "TLP:RED"})") != std::string::npos, whole.c_str());
    const BelowCeiling cut = belowCeiling(outcome.snapshot, {Tlp::Amber, Above::Drop});
    QCOMPARE(cut.snapshot->eventCount(), std::size_t(2));
    const std::string left = writtenText(*cut.snapshot);
    QVERIFY2(QString::fromStdString(left).indexOf(QLatin1String("secret"), 0, Qt::CaseInsensitive) < 0, left.c_str());
    QVERIFY2(left.find("Open Eel") != std::string::npos, left.c_str());
}

void TestThreatImports::mispClustersLoosenNothing()
{
    const QByteArray file(R"({"Event": {"info": "Case", "date": "2021-03-04", "Tag": [{"name": "tlp:amber"}],
        "Attribute": [{"type": "domain", "value": "x", "first_seen": "2021-01-01T00:00:00+00:00",
         "Galaxy": [{"type": "malware", "GalaxyCluster": [{"value": "W", "Tag": [{"name": "tlp:green"}]}]}]}]}})");
    const ImportOutcome outcome = importerNamed("misp")->read(file, {}, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(eventTitled(*outcome.snapshot, "domain: x").marking, std::string("TLP:AMBER"));
}

void TestThreatImports::mispActorsOfACaseAreNotMultiplied_data()
{
    QTest::addColumn<int>("clusters");
    QTest::addColumn<std::size_t>("named");
    QTest::newRow("as many as are shared") << 50 << std::size_t{50};
    QTest::newRow("one more") << 51 << std::size_t{1};
}

void TestThreatImports::mispActorsOfACaseAreNotMultiplied()
{
    QFETCH(int, clusters);
    QFETCH(std::size_t, named);
    QStringList values;
    for (int n = 0; n < clusters; ++n)
        values.append(QStringLiteral(R"({"value": "Heron %1"})").arg(n));
    const QString file = QStringLiteral(R"({"Event": {"info": "Case", "date": "2021-03-04", "Orgc": {"name": "CERT"},
        "Galaxy": [{"type": "threat-actor", "GalaxyCluster": [%1]}],
        "Attribute": [{"type": "domain", "value": "x", "first_seen": "2021-01-01T00:00:00+00:00"}]}})")
                             .arg(values.join(u','));
    const ImportOutcome outcome = importerNamed("misp")->read(file.toUtf8(), {}, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(eventTitled(*outcome.snapshot, "Case").actors.size(), std::size_t(clusters) + 1);
    QCOMPARE(eventTitled(*outcome.snapshot, "domain: x").actors.size(), named);
    QCOMPARE(saidOf(outcome.report).contains(QLatin1String("threat actors")), named == 1);
}

void TestThreatImports::aBundleOf20IsWrittenAsOneOf21()
{
    const QByteArray bundle(R"({"type": "bundle", "id": "bundle--00000000-0000-4000-8000-000000000001",
        "spec_version": "2.0", "objects": [
        {"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000002", "name": "C",
         "created": "2020-01-01T00:00:00.000Z", "modified": "2020-01-01T00:00:00.000Z",
         "first_seen": "2019-01-01T00:00:00Z"},
        {"type": "intrusion-set", "id": "intrusion-set--00000000-0000-4000-8000-000000000003", "name": "A",
         "created": "2020-01-01T00:00:00.000Z", "modified": "2020-01-01T00:00:00.000Z"},
        {"type": "malware", "id": "malware--00000000-0000-4000-8000-000000000004", "name": "M", "labels": ["bot"],
         "created": "2020-01-01T00:00:00.000Z", "modified": "2020-01-01T00:00:00.000Z"},
        {"type": "indicator", "id": "indicator--00000000-0000-4000-8000-000000000005", "labels": ["x"],
         "created": "2020-01-01T00:00:00.000Z", "modified": "2020-01-01T00:00:00.000Z",
         "valid_from": "2020-01-01T00:00:00Z", "pattern": "[file:size = 1]"}]})");
    const auto written = [](const Snapshot &snapshot) {
        QByteArray out;
        const auto write = [&out](std::string_view piece) {
            out.append(piece.data(), qsizetype(piece.size()));
            return true;
        };
        return exporterNamed("stix")->write(snapshot, {}, write, {}) ? out : QByteArray();
    };
    const ImportOutcome outcome = importerNamed("stix")->read(bundle, {}, {});
    const QByteArray stix = written(*outcome.snapshot);
    // Only in our record of what the bundle said.
    QCOMPARE(stix.count("\"spec_version\": \"2.0\""), 1);
    QVERIFY2(stix.indexOf("\"spec_version\": \"2.0\"") > stix.indexOf("\"chronology\""), stix.constData());
    for (const QByteArray type : {"campaign", "intrusion-set", "malware", "indicator"}) {
        const qsizetype at = stix.indexOf(QByteArray("{\"type\": \"" + type + "\""));
        QVERIFY2(at >= 0, type.constData());
        QVERIFY2(stix.mid(at, stix.indexOf('\n', at) - at).contains("\"spec_version\": \"2.1\""),
                 stix.mid(at).constData());
    }
    QVERIFY2(stix.contains("\"pattern_type\": \"stix\""), stix.constData());
    QVERIFY2(stix.contains("\"is_family\": false"), stix.constData());
    // And yet nothing is new in the chronology when it is read again.
    const ImportOutcome again = importerNamed("stix")->read(stix, {}, {});
    QVERIFY2(again.snapshot, qPrintable(saidOf(again.report)));
    QCOMPARE(writtenText(*again.snapshot), writtenText(*outcome.snapshot));
    QCOMPARE(written(*again.snapshot), stix);
}

QTEST_GUILESS_MAIN(TestThreatImports)
#include "tst_threatimports.moc"
