// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_importmends, of STIX and Attack Flow: a row a fault.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

/// An id of STIX.
QByteArray id(const QByteArray &type, int number)
{
    return type + "--00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0');
}

/// The beginning of an object: `{"type": …, "id": …`.
QByteArray begun(const QByteArray &type, int number)
{
    return R"({"type": ")" + type + R"(", "id": ")" + id(type, number) + R"(", )";
}

constexpr const char *kObserved =
    R"("first_observed": "2016-08-06T20:08:31Z", "last_observed": "2016-08-06T20:08:31Z", "number_observed": 1, )";
/// Of 242 bytes; a title has 240.
const QByteArray kLongLine = QByteArray("ř").repeated(121);
const QByteArray kCutTitle = " " + QByteArray("ř").repeated(120) + "…";
constexpr const char *kRed = R"("object_marking_refs": ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"])";

const std::vector<Mend> &rows()
{
    static const std::vector<Mend> rows{
        {"a location where something was sighted is a lane", "stix", "",
         "[" + begun("sighting", 1) + R"("first_seen": "2016-08-06T20:08:31Z", "sighting_of_ref": ")" +
             id("indicator", 2) + R"(", "where_sighted_refs": [")" + id("location", 3) + "\"]}, " +
             begun("location", 3) + R"("name": "Harbour"}, )" + begun("location", 4) + R"("name": "Elsewhere"}])",
         "2016-08-06T20:08:31Z/ Sighting of indicator--00000000-0000-4000-8000-000000000002", "",
         R"("name": "Harbour"|"actors": [{"id": "location--00000000-0000-4000-8000-000000000003"}])"},
        {"a location without a name is called by its country", "stix", "",
         "[" + begun("sighting", 1) + R"("first_seen": "2016-08-06T20:08:31Z", "sighting_of_ref": ")" +
             id("indicator", 2) + R"(", "where_sighted_refs": [")" + id("location", 3) + "\"]}, " +
             begun("location", 3) + R"("country": "FR", "region": "western-europe"}])",
         "2016-08-06T20:08:31Z/ Sighting of indicator--00000000-0000-4000-8000-000000000002", "", R"("name": "FR")"},
        {"observed data is called by the first object that has a value of its own, of 2.0", "stix", "",
         begun("observed-data", 1) + kObserved +
             R"("objects": {"0": {"type": "network-traffic", "dst_ref": "1"}, "1": {"type": "ipv4-addr",
             "value": "198.51.100.3"}, "2": {"type": "file", "name": "x.exe"}}})",
         "2016-08-06T20:08:31Z Observed: 198.51.100.3"},
        {"and of 2.1", "stix", "",
         "[" + begun("observed-data", 1) + kObserved + R"("object_refs": [")" + id("network-traffic", 2) + "\", \"" +
             id("windows-registry-key", 3) + "\"]}, " + begun("network-traffic", 2) + R"("protocols": ["tcp"]}, )" +
             begun("windows-registry-key", 3) + R"("key": "HKLM\\eel"}])",
         "2016-08-06T20:08:31Z Observed: HKLM\\eel"},
        {"observed data whose objects have none is called by the type of the first", "stix", "",
         begun("observed-data", 1) + kObserved + R"("objects": {"0": {"type": "artifact"}, "1": {"type": "file"}}})",
         "2016-08-06T20:08:31Z Observed: artifact"},
        {"what is observed marks what is called by it", "stix", "",
         "[" + begun("observed-data", 1) + kObserved + R"("object_refs": [")" + id("artifact", 2) + "\", \"" +
             id("url", 3) + "\"]}, " + begun("artifact", 2) + "\"x\": 1}, " + begun("url", 3) +
             R"("value": "https://eel.example/", )" + kRed + "}]",
         "2016-08-06T20:08:31Z Observed: https://eel.example/", "", R"("marking": "TLP:RED")"},
        {"what has no name is called by the first line of its description", "stix", "",
         "[" + begun("incident", 1) + R"("description": " \nEels in the mail.\nNobody knows why."}, )" +
             begun("event", 2) + R"("event_types": ["phishing"], "description": "A lure", "status": "occurred"}, )" +
             begun("event", 3) + R"("event_types": ["phishing"], "status": "occurred"}])",
         " Eels in the mail.\n A lure\n phishing"},
        {"a first line that is too long for a title is cut at a character", "stix", "",
         begun("incident", 1) + R"("description": ")" + QByteArray("ř").repeated(121) + "\"}", kCutTitle.constData(),
         "", kLongLine.constData()},
        {"an impact and a task with times are events, others are kept", "stix", "",
         "[" + begun("impact", 1) + R"("impact_category": "availability", "start_time": "2023-02-07T20:00:00Z",
             "start_time_fidelity": "day", "end_time": "2023-02-13T20:00:00Z", "end_time_fidelity": "day",
             "impacted_refs": [")" +
             id("identity", 5) + "\"], \"superseded_by_ref\": \"" + id("impact", 2) + "\"}, " + begun("impact", 2) +
             R"("impact_category": "integrity", "description": "Mail was changed.",
             "start_time": "2023-03-01T00:00:00Z", "start_time_fidelity": "month"}, )" +
             begun("task", 3) +
             R"("name": "Patch the server", "task_types": ["routine-updates"], "outcome": "successful",
             "end_time": "2023-04-07T20:00:00Z"}, )" +
             begun("task", 4) + R"("name": "Some day"}, )" + begun("identity", 5) + R"("name": "The Lab"}])",
         "2023-02-07/2023-02-13 Impact: availability\n2023-03/ Mail was changed.\n"
         "/2023-04-07T20:00:00Z Patch the server",
         "", R"("role": "target"|"tags": ["routine-updates", "successful"]|"kind": "superseded-by")"},
        {"a grouping gives its name to the chronology", "stix", "",
         "[" + begun("grouping", 1) + R"("name": "Eels", "context": "suspicious-activity"}, )" + begun("campaign", 2) +
             R"("name": "C"}])",
         " C", "", R"("title": "Eels")"},
        {"a grouping that may not go to everybody does not", "stix", "",
         "[" + begun("grouping", 1) + R"("name": "Eels", )" + kRed + "}, " + begun("campaign", 2) + R"("name": "C"}])",
         " C", "", R"("title": "x")"},
        {"an older version of a report is no second report", "stix", "",
         "[" + begun("grouping", 1) + R"("name": "Eels", "modified": "2023-02-01T00:00:00Z"}, )" +
             begun("grouping", 1) + R"("name": "Old eels", "modified": "2023-01-01T00:00:00Z"}, )" +
             begun("campaign", 2) + R"("name": "C"}])",
         " C", "", R"("title": "Eels")"},
        {"midnight in one zone of America throughout a file is probably a day", "stix", "",
         "[" + begun("campaign", 1) + R"("name": "C", "first_seen": "2022-03-23T04:00:00.000Z",
             "last_seen": "2022-12-07T05:00:00.000Z"}, )" +
             begun("intrusion-set", 2) + R"("name": "I", "first_seen": "2021-12-07T05:00:00Z"}])",
         "2022-03-23T04:00:00.000Z/2022-12-07T05:00:00.000Z C", "midnight in America|2022-03-23/2022-12-07"},
        {"a drawing of Attack Flow Builder 3 says what to publish instead", "stix", "",
         R"({"schema": "attack_flow_v2", "theme": "dark_theme", "objects": [{"id": "flow", "properties": []}]})", "",
         "publish it as STIX"},
        {"and one of version 2", "stix", "",
         R"({"version": "0.1.0", "id": "x", "schema": {"page_template": "attack_flow_page"}, "objects": []})", "",
         "publish it as STIX"},
        {"Attack Flow 1 says what is read", "stix", "",
         R"({"flow": {"type": "attack-flow", "id": "http://f"}, "actions": [], "assets": [], "relationships": []})", "",
         "an attack flow of version 1"},
        {"what was revoked says nothing", "stix", "",
         "[" + begun("campaign", 1) + R"("name": "C"}, )" + begun("intrusion-set", 2) + R"("name": "I"}, )" +
             begun("opinion", 3) + R"("opinion": "agree", "revoked": true, "object_refs": [")" + id("campaign", 1) +
             "\"]}, " + begun("relationship", 4) +
             R"("revoked": true, "relationship_type": "attributed-to", "source_ref": ")" + id("campaign", 1) +
             R"(", "target_ref": ")" + id("intrusion-set", 2) + "\"}]",
         " C", "", R"("title": "C", "category": "campaign", "stix")"},
        {"a relationship marks what says it", "stix", "",
         "[" + begun("campaign", 1) + R"("name": "C"}, )" + begun("intrusion-set", 2) + R"("name": "I"}, )" +
             begun("relationship", 3) + R"("relationship_type": "attributed-to", "source_ref": ")" + id("campaign", 1) +
             R"(", "target_ref": ")" + id("intrusion-set", 2) + "\", " + kRed + "}]",
         " C", "", R"("category": "campaign", "marking": "TLP:RED")"},
        {"a relationship marks the actor that it puts below another", "stix", "",
         "[" + begun("threat-actor", 1) + R"("name": "A"}, )" + begun("intrusion-set", 2) + R"("name": "I"}, )" +
             begun("relationship", 3) + R"("relationship_type": "attributed-to", "source_ref": ")" +
             id("intrusion-set", 2) + R"(", "target_ref": ")" + id("threat-actor", 1) + "\", " + kRed + "}]",
         "", "", R"("marking": "TLP:RED")"},
        {"names in other languages are titles", "stix", "",
         "[" + begun("campaign", 1) + R"("name": "C"}, )" + begun("language-content", 2) + R"("object_ref": ")" +
             id("campaign", 1) + R"(", "contents": {"de": {"name": "Feldzug"}, "no language": {"name": "x"},
             "fr": {"description": "y"}}}])",
         " C", "", R"("titles": {"de": "Feldzug"})"},
        {"the only threat actor of a flow has the lane of all its actions", "stix", "",
         "[" + begun("attack-flow", 1) + R"("name": "F", "start_refs": [")" + id("attack-action", 2) + "\"]}, " +
             begun("attack-action", 2) + R"("name": "A", "effect_refs": [")" + id("attack-action", 3) + "\"]}, " +
             begun("attack-action", 3) + R"("name": "B"}, )" + begun("campaign", 4) + R"("name": "C"}, )" +
             begun("threat-actor", 5) + R"("name": "T"}, )" + begun("relationship", 6) +
             R"("relationship_type": "related-to", "source_ref": ")" + id("attack-action", 2) +
             R"(", "target_ref": ")" + id("campaign", 4) + "\"}, " + begun("relationship", 7) + kRed +
             R"(, "relationship_type": "related-to", "source_ref": ")" + id("campaign", 4) + R"(", "target_ref": ")" +
             id("threat-actor", 5) + "\"}]",
         " A\n B\n C", "",
         R"("title": "B", "actors": [{"id": "threat-actor--00000000-0000-4000-8000-000000000005"}], )"
         R"("category": "attack-action", "marking": "TLP:RED"|)"
         R"("title": "C", "actors": [{"id": "threat-actor--00000000-0000-4000-8000-000000000005"}])"},
        {"a flow whose author has no name is no other source when it is read again", "stix", "",
         "[" + begun("attack-flow", 1) + R"("name": "F", "created_by_ref": ")" + id("identity", 2) + "\"}, " +
             begun("identity", 2) + R"("identity_class": "individual"}, )" + begun("attack-action", 3) +
             R"("name": "A"}])",
         " A", "", R"("sources": [
    {"id": "s1", "title": "F"}
  ])"},
        {"what is said again is said once", "stix", "",
         "[" + begun("report", 1) + R"("name": "R", "labels": ["threat-report"], "report_types": ["threat-report"],
             "object_refs": [")" +
             id("campaign", 2) + "\", \"" + id("campaign", 2) + "\"]}, " + begun("campaign", 2) +
             R"("name": "C", "external_references": [{"source_name": "Blog"}, {"source_name": "Blog"}]}])",
         " R\n C", "",
         R"("tags": ["threat-report"]|"refers-to"}], "stix"|"claims": [{"source": "s2"}, {"source": "s1"}])"},
        {"a reference that says nothing is no source", "stix", "",
         begun("campaign", 1) + R"("name": "C", "external_references": [{}, "x", {"source_name": "Blog"}]})", " C", "",
         R"("claims": [{"source": "s1"}])"},
    };
    return rows;
}

/// Where something must not be said.
const std::vector<Mend> &unoffered()
{
    static const std::vector<Mend> rows{
        {"the same hour in a file with others is an hour", "stix", "",
         "[" + begun("campaign", 1) + R"("name": "C", "first_seen": "2022-03-23T04:00:00.000Z"}, )" +
             begun("campaign", 2) + R"("name": "D", "first_seen": "2022-03-24T04:10:00.000Z"}])",
         "2022-03-23T04:00:00.000Z/ C\n2022-03-24T04:10:00.000Z/ D"},
        {"hours that no one zone has at midnight are hours", "stix", "",
         "[" + begun("campaign", 1) + R"("name": "C", "first_seen": "2022-03-23T04:00:00.000Z",
             "last_seen": "2022-03-24T07:00:00.000Z"}])",
         "2022-03-23T04:00:00.000Z/2022-03-24T07:00:00.000Z C"},
        {"what was not seen then but happened has its hour", "stix", "",
         "[" + begun("event", 1) + R"("name": "E", "start_time": "2022-03-25T05:00:00Z"}, )" +
             begun("intrusion-set", 2) +
             R"("name": "I", "first_seen": "2021-12-07T05:00:00Z", "last_seen": "2022-12-07T05:00:00Z"}])",
         "2022-03-25T05:00:00Z/ E"},
        {"one such time may be chance", "stix", "",
         begun("campaign", 1) + R"("name": "C", "first_seen": "2022-03-23T04:00:00.000Z"})",
         "2022-03-23T04:00:00.000Z/ C"},
    };
    return rows;
}

} // namespace

class TestStixMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultStaysMended_data();
    void everyFaultStaysMended();
    void attackFlowsAreSourcesAndTheirAuthorsNoLanes();
    void membersOfReferencesAreCounted();
    void whatSaysNothingIsCounted();
    void hoursThatMayBeMeantAreNotOfferedAsDays_data();
    void hoursThatMayBeMeantAreNotOfferedAsDays();
};

void TestStixMends::everyFaultStaysMended_data()
{
    QTest::addColumn<std::size_t>("row");
    for (std::size_t n = 0; n < rows().size(); ++n)
        QTest::newRow(rows().at(n).name) << n;
}

void TestStixMends::everyFaultStaysMended()
{
    QFETCH(std::size_t, row);
    requireMended(rows().at(row));
    QCOMPARE(importerFor(rows().at(row).content, QStringLiteral("x")), importerNamed("stix"));
    const ImportOutcome outcome = readRow(rows().at(row).content, QStringLiteral("stix"), {});
    if (!outcome.snapshot)
        return;
    const ImportOutcome back = readAs("stix", written("stix", *outcome.snapshot));
    QVERIFY(back.snapshot);
    QCOMPARE(writtenText(*back.snapshot), writtenText(*outcome.snapshot));
}

void TestStixMends::whatSaysNothingIsCounted()
{
    const ImportOutcome outcome =
        readRow("[" + begun("note", 1) + R"("content": "c", "revoked": true}, )" + begun("task", 2) +
                    R"("name": "T"}, )" + begun("language-content", 3) + R"("contents": {}}])",
                QStringLiteral("stix"), {});
    const std::vector<RecordGroup> &kept = outcome.report.ledger.keptAside;
    for (const char *reason : {"revoked relationships, notes and opinions, word for word", "task, word for word",
                               "names in other languages, and word for word"})
        QVERIFY2(countOf(kept, reason) == 1, reason);
}

void TestStixMends::hoursThatMayBeMeantAreNotOfferedAsDays_data()
{
    QTest::addColumn<std::size_t>("row");
    for (std::size_t n = 0; n < unoffered().size(); ++n)
        QTest::newRow(unoffered().at(n).name) << n;
}

void TestStixMends::hoursThatMayBeMeantAreNotOfferedAsDays()
{
    QFETCH(std::size_t, row);
    const Mend &mend = unoffered().at(row);
    requireMended(mend);
    QVERIFY(readRow(mend.content, QStringLiteral("stix"), {}).report.offers.empty());
}

void TestStixMends::attackFlowsAreSourcesAndTheirAuthorsNoLanes()
{
    const auto related = [](int number, const QByteArray &from, const QByteArray &type,
                            const QByteArray &to) -> QByteArray {
        return begun("relationship", number) + R"("relationship_type": ")" + type + R"(", "source_ref": ")" + from +
               R"(", "target_ref": ")" + to + "\"}, ";
    };
    const QByteArray flow =
        "[" + begun("extension-definition", 1) + R"("created_by_ref": ")" + id("identity", 2) + "\"}, " +
        begun("identity", 2) + R"("name": "The Lab", "create_by_ref": ")" + id("identity", 2) + "\"}, " +
        begun("identity", 3) + R"("name": "N. N."}, )" + begun("attack-flow", 4) + R"("created_by_ref": ")" +
        id("identity", 3) + R"(", "name": "Eels", "description": "How they came.", "scope": "incident",
            "start_refs": [")" +
        id("attack-action", 5) + R"("], "external_references": [{"source_name": "Blog", "url": "https://eel.example/1"},
            {"source_name": "Talk", "description": "At a fair"}]}, )" +
        begun("attack-action", 5) + R"("name": "First", "effect_refs": [")" + id("attack-action", 6) + "\"]}, " +
        begun("attack-action", 6) + R"("name": "Second"}, )" +
        related(7, id("threat-actor", 10), "uses", id("attack-action", 5)) +
        related(8, id("attack-flow", 4), "attributed-to", id("intrusion-set", 11)) +
        related(9, id("attack-action", 6), "related-to", id("threat-actor", 12)) + begun("threat-actor", 10) +
        R"("name": "Grey Heron"}, )" + begun("intrusion-set", 11) + R"("name": "Reed"}, )" + begun("threat-actor", 12) +
        R"("name": "Stork"}])";
    const ImportOutcome outcome = readRow(flow, QStringLiteral("stix"), {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    requireSound(outcome);
    const Snapshot &snapshot = *outcome.snapshot;
    const auto lanesOf = [&snapshot](const char *title) {
        std::string names;
        for (const ActorReference &actor : eventTitled(snapshot, title).actors)
            names += snapshot.actors()[raw(*snapshot.actorById(actor.id))].name + "(" + actor.role + ") ";
        return names;
    };
    QCOMPARE(lanesOf("First"), std::string("Grey Heron() Reed() "));
    QCOMPARE(lanesOf("Second"), std::string("Stork() Reed() "));
    QCOMPARE(snapshot.actors().size(), std::size_t(3));
    QCOMPARE(eventTitled(snapshot, "First").claims.size(), std::size_t(3));
    QCOMPARE(eventTitled(snapshot, "Second").claims.size(), std::size_t(3));
    QCOMPARE(snapshot.sources().size(), std::size_t(3));
    QCOMPARE(snapshot.sources()[0].title, std::string("Eels"));
    QCOMPARE(snapshot.sources()[0].publisher, std::string("N. N."));
    QCOMPARE(snapshot.sources()[0].note, std::string("How they came."));
    QCOMPARE(snapshot.info().title, std::string("Eels"));
    QCOMPARE(snapshot.info().description, std::string("How they came."));
    const ImportOutcome back = readAs("stix", written("stix", snapshot));
    QCOMPARE(writtenText(*back.snapshot), writtenText(snapshot));
}

void TestStixMends::membersOfReferencesAreCounted()
{
    const ImportOutcome outcome = readRow(
        "[" + begun("campaign", 1) + R"("name": "C", "external_references": [{"source_name": "Blog", "x_page": 3,
            "hashes": {"MD5": "d41d8cd98f00b204e9800998ecf8427e"}}]}, )" +
            begun("identity", 2) + R"("name": "I", "x_more": {"a": 1}}])",
        QStringLiteral("stix"), {});
    const auto keptAside = [&outcome](const char *name) {
        const auto found = std::ranges::find(outcome.report.fields, std::string(name), &FieldAccount::field);
        return found == outcome.report.fields.end() ? std::size_t(0) : found->keptAside;
    };
    for (const char *name : {"external reference.x_page", "external reference.hashes", "identity.x_more"})
        QVERIFY2(keptAside(name) == 1, name);
    QCOMPARE(keptAside("external reference.source_name"), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestStixMends)
#include "tst_stixmends.moc"
