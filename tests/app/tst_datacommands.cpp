// SPDX-License-Identifier: GPL-3.0-or-later
// check, query, convert and formats from outside: what they print, write and refuse.
#include "models/io/formatregistry.h"
#include "tests/app/programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr char kUnfinished[] = R"({"kronika": 1,
  "events": [
    {"id": "a", "title": "First", "when": "20255"},
    {"id": "a", "title": "Žluť", "when": "2025-13-01"},
    {"id": "b", "title": 7, "category": "none"}
  ]
}
)";

constexpr char kWarned[] = R"({"kronika": 1,
  "actors": [{"id": "x", "name": "X", "kind": "spirit"}],
  "events": [{"id": "a", "title": "First", "when": "2025", "actors": [{"id": "x"}]}]
}
)";

constexpr char kLate[] = R"({"kronika": 1,
  "events": [{"id": "a", "title": "First", "when": "2025"},
             {"id": "b", "title": "Second", "when": "2024", "links": [{"to": "a", "kind": "responds-to"}]}]
}
)";

/// Whatever must not be passed on has "secret" in it, in each place of the format that can hold a text.
constexpr char kSecrets[] = R"({"kronika": 1, "title": "Open title", "marking": "TLP:GREEN",
  "x-kept-aside": [{"note": "secret0"}],
  "actors": [{"id": "open", "name": "Open actor"},
             {"id": "secret1", "name": "Secret2 actor", "aliases": ["secret3"], "description": "secret4",
              "names": {"pl": "secret5"}}],
  "sources": [{"id": "s", "title": "Open source"},
              {"id": "secret6", "title": "Secret7 source", "url": "https:\/\/secret8.example\/", "marking": "TLP:RED"}],
  "categories": [{"id": "secret9", "name": "Secret10 category"}],
  "views": [{"id": "v", "title": "Open view", "filter": "secret11", "note": "secret12", "lanes": ["secret1", "open"]}],
  "events": [
    {"id": "a", "title": "Open event", "when": "2024-05-06", "actors": [{"id": "open"}],
     "claims": [{"source": "s", "says": "Open claim"}, {"source": "secret6", "says": "Secret13 claim"}],
     "links": [{"to": "secret14", "kind": "responds-to", "note": "secret15"}]},
    {"id": "secret14", "title": "Secret16 event", "titles": {"cs": "secret17"}, "when": "2024-07-08",
     "description": "secret18", "category": "secret9", "tags": ["secret19"], "marking": "TLP:AMBER",
     "actors": [{"id": "secret1"}, {"id": "open"}], "claims": [{"source": "s", "says": "secret20"}],
     "attachments": [{"url": "https:\/\/secret21.example\/", "title": "secret22"}], "x-more": "secret23"}
  ]
}
)";

/// Markings as people write them, and one that says nothing.
constexpr char kOddMarkings[] = "when,title,marking\n2019,Open event,TLP:WHITE\n2020,Open too,tlp: green\n"
                                "2021,Secret16,TLP: RED\n2022,Secret30,TLP-AMBER\n2023,Secret31,Confidential\n";

/// Tags below those of the case: of attributes with and without a time, and within an object.
constexpr char kMispSecrets[] = R"({"Event": {"uuid": "5f8b1c1e-0000-4000-8000-000000000001", "info": "Open event",
  "date": "2024-01-02", "threat_level_id": "2", "analysis": "1", "Tag": [{"name": "tlp:green"}],
  "Attribute": [
    {"uuid": "5f8b1c1e-0000-4000-8000-000000000002", "type": "text", "category": "Other", "value": "Secret16",
     "first_seen": "2024-01-03T00:00:00+00:00", "Tag": [{"name": "tlp:red"}], "comment": "secret2",
     "Sighting": [{"uuid": "5f8b1c1e-0000-4000-8000-000000000007", "date_sighting": "1704300000", "type": "0"}]},
    {"uuid": "5f8b1c1e-0000-4000-8000-000000000004", "type": "text", "category": "Other", "value": "secret3",
     "Tag": [{"name": "tlp:amber"}]},
    {"uuid": "5f8b1c1e-0000-4000-8000-000000000006", "type": "text", "category": "Other", "value": "secret4",
     "first_seen": "2024-01-03T00:00:00+00:00", "Tag": [{"name": "tlp:nobody-knows"}]}],
  "Object": [{"uuid": "5f8b1c1e-0000-4000-8000-000000000003", "name": "file", "meta-category": "file",
    "first_seen": "2024-01-04T00:00:00+00:00", "Attribute": [
      {"uuid": "5f8b1c1e-0000-4000-8000-000000000005", "type": "filename", "object_relation": "filename",
       "category": "Other", "value": "secret5", "Tag": [{"name": "tlp:amber+strict"}]}]}]}})";

/// RED on what becomes no event, on a part, and by a definition that is not there.
constexpr char kStixSecrets[] = R"({"type": "bundle", "id": "bundle--00000000-0000-4000-8000-000000000099", "objects": [
  {"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000001", "name": "Open event",
   "first_seen": "2023-01-01T00:00:00Z", "created_by_ref": "identity--00000000-0000-4000-8000-000000000006"},
  {"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000002", "name": "Secret16",
   "first_seen": "2023-02-01T00:00:00Z", "external_references": [{"source_name": "secret1"}],
   "object_marking_refs": ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"]},
  {"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000003", "name": "secret2",
   "first_seen": "2023-02-01T00:00:00Z",
   "object_marking_refs": ["marking-definition--11111111-4e03-4974-9ac4-e53a884c97c1"]},
  {"type": "note", "id": "note--00000000-0000-4000-8000-000000000004", "abstract": "secret3", "content": "secret4",
   "object_refs": ["campaign--00000000-0000-4000-8000-000000000001"],
   "object_marking_refs": ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"]},
  {"type": "opinion", "id": "opinion--00000000-0000-4000-8000-000000000005", "opinion": "agree",
   "explanation": "secret5", "object_refs": ["campaign--00000000-0000-4000-8000-000000000001"],
   "object_marking_refs": ["marking-definition--f88d31f6-486f-44da-b317-01333bde0b82"]},
  {"type": "identity", "id": "identity--00000000-0000-4000-8000-000000000006", "name": "secret6",
   "identity_class": "organization",
   "object_marking_refs": ["marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed"]},
  {"type": "threat-actor", "id": "threat-actor--00000000-0000-4000-8000-000000000007", "name": "Open actor"},
  {"type": "threat-actor", "id": "threat-actor--00000000-0000-4000-8000-000000000010", "name": "secret9",
   "object_marking_refs": ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"]},
  {"type": "relationship", "id": "relationship--00000000-0000-4000-8000-000000000011",
   "relationship_type": "attributed-to", "source_ref": "campaign--00000000-0000-4000-8000-000000000001",
   "target_ref": "threat-actor--00000000-0000-4000-8000-000000000010"},
  {"type": "malware", "id": "malware--00000000-0000-4000-8000-000000000008", "name": "secret7", "is_family": true,
   "object_marking_refs": ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"]},
  {"type": "relationship", "id": "relationship--00000000-0000-4000-8000-000000000009", "relationship_type": "uses",
   "source_ref": "threat-actor--00000000-0000-4000-8000-000000000007",
   "target_ref": "malware--00000000-0000-4000-8000-000000000008", "start_time": "2023-07-01T00:00:00Z"},
  {"type": "report", "id": "report--00000000-0000-4000-8000-000000000012", "name": "Open report",
   "published": "2023-03-01T00:00:00Z", "description": "secret8",
   "object_refs": ["campaign--00000000-0000-4000-8000-000000000001"],
   "granular_markings": [{"marking_ref": "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
                          "selectors": ["description"]}]}]})";

/// What gives the chronology its name is RED itself.
constexpr char kMispRedName[] = R"({"Event": {"uuid": "5f8b1c1e-0000-4000-8000-000000000001", "info": "Secret16 case",
  "date": "2024-01-02", "threat_level_id": "2", "analysis": "1",
  "Orgc": {"name": "secret3", "uuid": "5f8b1c1e-0000-4000-8000-000000000009"},
  "Tag": [{"name": "tlp:red"}],
  "Galaxy": [{"type": "threat-actor", "name": "Threat Actor", "GalaxyCluster": [
    {"type": "threat-actor", "value": "secret2", "uuid": "5f8b1c1e-0000-4000-8000-000000000010"}]}],
  "Attribute": [
    {"uuid": "5f8b1c1e-0000-4000-8000-000000000002", "type": "text", "category": "Other", "value": "Open event",
     "first_seen": "2024-01-03T00:00:00+00:00", "Tag": [{"name": "tlp:green"}]}]}})";
constexpr char kStixRedName[] = R"({"type": "bundle", "id": "bundle--00000000-0000-4000-8000-000000000099", "objects": [
  {"type": "report", "id": "report--00000000-0000-4000-8000-000000000012", "name": "secret1",
   "published": "2023-03-01T00:00:00Z", "object_refs": ["campaign--00000000-0000-4000-8000-000000000002"],
   "object_marking_refs": ["marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed"]},
  {"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000001", "name": "Open event",
   "first_seen": "2023-01-01T00:00:00Z"},
  {"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000002", "name": "Secret16",
   "first_seen": "2023-02-01T00:00:00Z",
   "object_marking_refs": ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"]}]})";

} // namespace

class TestDataCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void checkSaysOneSummaryLine_data();
    void checkSaysOneSummaryLine();
    void oneIsNotMany();
    void diagnosticsNameFileLineAndColumn();
    void checkAsJsonHasAllKeys();
    void aHundredErrorsAndACountAreSaid();
    void aNameOfAFileCannotSteerTheTerminal();
    void queryGivesMatchesInTimeOrder();
    void queryAsJsonIsAnArrayOfObjects();
    void queryAsCsvQuotesAndGuards();
    void queryTellsHowFarItMayBePassedOn();
    void aQueryMayBeginWithADash();
    void noMatchIsNoError();
    void convertWritesCanonicalBytes();
    void convertSaysWhatWasReadAndKept();
    void convertToStandardOutputNeedsTo();
    void convertLeavesTheOldFileWhenItCannotWrite();
    void aLaterVersionIsNotWrittenAgain();
    void nothingAboveTheCeilingIsInAnyFormat_data();
    void nothingAboveTheCeilingIsInAnyFormat();
    void aCeilingThatMakesNoSenseIsRefused_data();
    void aCeilingThatMakesNoSenseIsRefused();
    void formatsListsAndExplains();
    void aViewsFilterThatCannotBeReadIsAWarning();
    void datesThatCannotAllBeTrueAreWarnings();
    void whatWasReadKeptAndLostIsReported();
    void whatTheTargetLacksIsReported();
    void aMapThatMeansNothingIsWrongUsage_data();
    void aMapThatMeansNothingIsWrongUsage();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestDataCommands::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(KRONIKA_PROGRAM)), "the program must be built before its tests");
    QVERIFY(m_folder.isValid());
    QVERIFY(writeTo(path("broken.kronika"), kUnfinished));
    QVERIFY(writeTo(path("warned.kronika"), kWarned));
    QVERIFY(writeTo(path("late.kronika"), kLate));
    QVERIFY(writeTo(path("secrets.kronika"), kSecrets));
    QVERIFY(writeTo(path("odd.csv"), kOddMarkings));
    QVERIFY(writeTo(path("misp.json"), kMispSecrets));
    QVERIFY(writeTo(path("bundle.stix.json"), kStixSecrets));
    QVERIFY(writeTo(path("redname.misp.json"), kMispRedName));
    QVERIFY(writeTo(path("redname.stix.json"), kStixRedName));
    QVERIFY(writeTo(path("empty.kronika"), "{\"kronika\":1}"));
    QVERIFY(writeTo(path("later.kronika"), "{\"kronika\": 2, \"title\": \"From the future\"}"));
}

void TestDataCommands::checkSaysOneSummaryLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<int>("status");
    QTest::newRow("sound") << QStringLiteral("empty.kronika") << QByteArray("empty.kronika: 0 errors, 0 warnings\n")
                           << 0;
    QTest::newRow("warning") << QStringLiteral("warned.kronika") << QByteArray("warned.kronika: 0 errors, 1 warning\n")
                             << 0;
    QTest::newRow("contradiction") << QStringLiteral("late.kronika")
                                   << QByteArray("late.kronika: 0 errors, 1 warning\n") << 0;
    QTest::newRow("missing") << QStringLiteral("nowhere.kronika")
                             << QByteArray("nowhere.kronika: 1 error, 0 warnings\n") << 1;
}

void TestDataCommands::checkSaysOneSummaryLine()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, summary);
    QFETCH(const int, status);
    const ProgramRun result = run(ProgramCall{.words = {"check", file}, .folder = m_folder.path()});
    QCOMPARE(result.out, summary);
    QCOMPARE(result.status, status);
}

void TestDataCommands::oneIsNotMany()
{
    QFile calendar(m_folder.filePath(QStringLiteral("rule.ics")));
    QVERIFY(calendar.open(QIODevice::WriteOnly));
    calendar.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ=DAILY\r\n"
                   "END:VEVENT\r\nEND:VCALENDAR\r\n");
    calendar.close();
    const ProgramRun result = run(ProgramCall{.words = {"info", "rule.ics"}, .folder = m_folder.path()});
    QVERIFY2(result.err.contains("warning: 1 rule of recurrence is kept"), result.err);
}

void TestDataCommands::diagnosticsNameFileLineAndColumn()
{
    const ProgramRun result = run(ProgramCall{.words = {"check", "broken.kronika"}, .folder = m_folder.path()});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("broken.kronika:3:43: error: "), result.err);
    // Columns count characters, so the ones before this count once each.
    QVERIFY2(result.err.contains("broken.kronika:4:42: error: "), result.err);
    QVERIFY2(result.err.contains("broken.kronika:5:26: error: "), result.err);
    QVERIFY2(result.err.contains("broken.kronika:4:12: error: "), result.err);
    const ProgramRun warned = run(ProgramCall{.words = {"info", "warned.kronika"}, .folder = m_folder.path()});
    QCOMPARE(warned.status, 0);
    QVERIFY2(warned.err.contains("warned.kronika:2:47: warning: "), warned.err);
}

void TestDataCommands::checkAsJsonHasAllKeys()
{
    const ProgramRun result =
        run(ProgramCall{.words = {"check", "broken.kronika", "--json"}, .folder = m_folder.path()});
    QCOMPARE(result.status, 1);
    const QJsonArray diagnostics = QJsonDocument::fromJson(result.out).array();
    QCOMPARE(diagnostics.size(), linesOf(result.err).size());
    QVERIFY(diagnostics.size() >= 4);
    const QJsonObject first = diagnostics.first().toObject();
    QCOMPARE(first.keys(), (Words{"column", "file", "line", "message", "path", "severity"}));
    QCOMPARE(first[u"file"].toString(), QStringLiteral("broken.kronika"));
    QCOMPARE(first[u"line"].toInt(), 3);
    QCOMPARE(first[u"column"].toInt(), 43);
    QCOMPARE(first[u"path"].toString(), QStringLiteral("$.events[0].when"));
    QCOMPARE(first[u"severity"].toString(), QStringLiteral("error"));
    const ProgramRun sound = run(ProgramCall{.words = {"check", "--json", "empty.kronika"}, .folder = m_folder.path()});
    QCOMPARE(sound.out, QByteArray("[]\n"));
}

void TestDataCommands::aHundredErrorsAndACountAreSaid()
{
    QByteArray content = "{\"kronika\":1,\"events\":[";
    for (int n = 0; n < 250; ++n)
        content += (n == 0 ? "" : ",\n") + QByteArray("{\"id\":\"") + QByteArray::number(n) + "\",\"title\":0}";
    QVERIFY(writeTo(path("many.kronika"), content + "]}"));
    const ProgramRun result = run(ProgramCall{.words = {"check", "many.kronika"}, .folder = m_folder.path()});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out, QByteArray("many.kronika: 250 errors, 0 warnings\n"));
    QCOMPARE(result.err.count(": error: "), 100);
    QCOMPARE(linesOf(result.err).last(), QByteArray("many.kronika: and 150 errors more"));
}

void TestDataCommands::aNameOfAFileCannotSteerTheTerminal()
{
    QVERIFY(writeTo(path("n\x1b[31mx.kronika"), R"({"kronika": 1, "events": []})"));
    const ProgramRun result = run({"check", path("n\x1b[31mx.kronika")});
    QCOMPARE(result.status, 0);
    QVERIFY2(!result.out.contains('\x1b') && result.out.contains("[31mx.kronika: "), result.out);
}

void TestDataCommands::queryGivesMatchesInTimeOrder()
{
    const ProgramRun result = run({"query", examplePath(), "actor:apt31"});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    const QList<QByteArray> rows = linesOf(result.out);
    QCOMPARE(rows.size(), 4);
    QList<QByteArray> ids;
    for (const QByteArray &row : rows)
        ids += row.simplified().split(' ').at(1);
    QCOMPARE(ids, (QList<QByteArray>{"eu-call-2021", "campaign", "investigation", "attribution"}));
    QCOMPARE(rows.at(0).indexOf("eu-call-2021"), rows.at(1).indexOf("campaign"));
    QVERIFY(rows.at(1).endsWith("APT31, Ministry of Foreign Affairs"));
}

void TestDataCommands::queryAsJsonIsAnArrayOfObjects()
{
    const ProgramRun result = run({"query", examplePath(), "is:undated", "--format", "json"});
    QCOMPARE(result.status, 0);
    const QJsonArray events = QJsonDocument::fromJson(result.out).array();
    QCOMPARE(events.size(), 2);
    const QJsonObject detection = events.first().toObject();
    QCOMPARE(detection[u"id"].toString(), QStringLiteral("detection"));
    QVERIFY(detection[u"when"].isNull());
    QCOMPARE(detection[u"within"].toString(), QStringLiteral("2022/2025-05-28"));
    QCOMPARE(detection[u"actors"].toArray().first().toObject()[u"role"].toString(), QStringLiteral("actor"));
    QCOMPARE(run({"query", examplePath(), "nosuchword", "--format", "json"}).out, QByteArray("[]\n"));
}

void TestDataCommands::queryAsCsvQuotesAndGuards()
{
    const QByteArray content = R"({"kronika": 1, "events": [
      {"id": "a", "when": "-0044-03-15", "title": "=HYPERLINK(\"x\"), \"said\""},
      {"id": "@b", "when": "2020", "title": "plain"}]})";
    QVERIFY(writeTo(path("csv.kronika"), content));
    const ProgramRun result = run({"query", path("csv.kronika"), "", "--format=csv"});
    QCOMPARE(result.status, 0);
    const QList<QByteArray> rows = linesOf(result.out);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows.at(0).startsWith("id,when,"), result.out);
    QVERIFY2(rows.at(1).startsWith("a,-0044-03-15,"), result.out);
    QVERIFY2(rows.at(1).contains("\"'=HYPERLINK(\"\"x\"\"), \"\"said\"\"\""), result.out);
    QVERIFY2(rows.at(2).startsWith("'@b,2020,"), result.out);
}

void TestDataCommands::queryTellsHowFarItMayBePassedOn()
{
    const QByteArray content = R"({"kronika": 1, "marking": "TLP:GREEN", "events": [
      {"id": "a", "when": "2019", "title": "one"}, {"id": "b", "when": "2020", "title": "two", "marking": "TLP:RED"},
      {"id": "c", "when": "2021", "title": "three", "unreadable marking": "Secret"}]})";
    QVERIFY(writeTo(path("marked.kronika"), content));
    const QJsonArray events =
        QJsonDocument::fromJson(run({"query", path("marked.kronika"), "", "--format", "json"}).out).array();
    QStringList markings;
    for (const QJsonValue &event : events)
        markings += event[u"marking"].toString();
    QCOMPARE(markings.join(u' '), QStringLiteral("TLP:GREEN TLP:RED TLP:RED"));
    const QList<QByteArray> rows = linesOf(run({"query", path("marked.kronika"), "", "--format=csv"}).out);
    QVERIFY2(rows.at(1).contains("TLP:GREEN") && rows.at(2).contains("TLP:RED") && rows.at(3).contains("TLP:RED"),
             rows.join('\n'));
}

void TestDataCommands::aQueryMayBeginWithADash()
{
    const ProgramRun result = run({"query", examplePath(), "-actor:apt31"});
    QCOMPARE(result.status, 0);
    QCOMPARE(linesOf(result.out).size(), 8);
}

void TestDataCommands::noMatchIsNoError()
{
    const ProgramRun result = run({"query", examplePath(), "nosuchword"});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray());
}

void TestDataCommands::convertWritesCanonicalBytes()
{
    const QString out = path("copy.kronika");
    QCOMPARE(run({"convert", examplePath(), out}).status, 0);
    QCOMPARE(contentOfFile(out), contentOfFile(examplePath()));
    const ProgramRun piped =
        run(ProgramCall{.words = {"convert", "-", "-", "--to", "kronika"}, .input = "{\"kronika\":1}"});
    QCOMPARE(piped.status, 0);
    QCOMPARE(piped.out, QByteArray("{\n  \"kronika\": 1\n}\n"));
}

void TestDataCommands::convertSaysWhatWasReadAndKept()
{
    const ProgramRun result = run({"convert", examplePath(), path("said.kronika")});
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("12 events, 14 actors, 9 sources"), result.err);
    QVERIFY2(result.err.contains("nothing lost"), result.err);
}

void TestDataCommands::convertToStandardOutputNeedsTo()
{
    const ProgramRun result = run({"convert", examplePath(), "-"});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("--to"), result.err);
    QVERIFY(!QFile::exists(QStringLiteral("-")));
}

void TestDataCommands::convertLeavesTheOldFileWhenItCannotWrite()
{
    const QString folder = path("locked");
    QVERIFY(QDir().mkpath(folder));
    const QString target = folder + QStringLiteral("/target.kronika");
    QVERIFY(QDir().mkpath(target));
    const ProgramRun result = run({"convert", examplePath(), target});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains(QByteArray(target.toUtf8() + ": error: ")), result.err);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), Words{"target.kronika"});
}

void TestDataCommands::aLaterVersionIsNotWrittenAgain()
{
    const ProgramRun looked = run({"info", path("later.kronika")});
    QCOMPARE(looked.status, 0);
    QVERIFY2(looked.err.contains(": warning: "), looked.err);
    const ProgramRun result = run({"convert", path("later.kronika"), path("now.kronika")});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("later version"), result.err);
    QVERIFY(!QFile::exists(path("now.kronika")));
}

void TestDataCommands::nothingAboveTheCeilingIsInAnyFormat_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("above");
    const auto add = [](const char *input, const Exporter *exporter, const char *above) {
        QTest::addRow("%s as %s, %s", input, exporter->name, above)
            << QString::fromLatin1(input) << QString::fromLatin1(exporter->name) << QString::fromLatin1(above);
    };
    for (const Exporter *exporter : exporters()) {
        for (const char *input : {"secrets.kronika", "odd.csv", "misp.json", "bundle.stix.json"})
            add(input, exporter, "gap");
        for (const char *input : {"redname.misp.json", "redname.stix.json"})
            add(input, exporter, "drop");
        add("secrets.kronika", exporter, "drop");
    }
}

void TestDataCommands::nothingAboveTheCeilingIsInAnyFormat()
{
    QFETCH(const QString, input);
    QFETCH(const QString, format);
    QFETCH(const QString, above);
    const QString file = m_folder.filePath(input);
    const QStringList words{file,
                            QStringLiteral("-"),
                            QStringLiteral("--to"),
                            format,
                            QStringLiteral("--ceiling"),
                            QStringLiteral("TLP:GREEN"),
                            QStringLiteral("--above"),
                            above};
    ProgramCall call;
    call.words = Words{"convert"};
    call.words += words;
    const ProgramRun cut = run(call);
    QVERIFY2(cut.status == 0, cut.err);
    QVERIFY2(!cut.out.toLower().contains("secret"), cut.out);
    QVERIFY2(cut.out.contains("Open event"), cut.out);
    QVERIFY2(cut.err.contains("withheld above TLP:GREEN: "), cut.err);
    if (input == QLatin1String("secrets.kronika")) {
        QVERIFY2(cut.err.contains("withheld above TLP:GREEN: 1 event, 1 source"), cut.err);
        QVERIFY2(cut.err.contains("kept, as they have no marking of their own"), cut.err);
        QVERIFY2(!cut.err.contains("no marking at all"), cut.err); // the chronology has one
    }
    QVERIFY2(!cut.err.toLower().replace("secrets.kronika", "").contains("secret"), cut.err);
    QCOMPARE(cut.out.contains("withheld"), above == QLatin1String("gap"));
    // So that the test would see them if they were there.
    call.words = Words{"convert", file, "-", "--to", format};
    QVERIFY(run(call).out.contains("ecret16"));
}

void TestDataCommands::aCeilingThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no such ceiling") << QStringList(Words{"--ceiling", "RED"}) << QByteArray("--ceiling");
    QTest::newRow("above nothing") << QStringList(Words{"--above", "gap"}) << QByteArray("--ceiling");
    QTest::newRow("above what") << QStringList(Words{"--ceiling", "TLP:GREEN", "--above", "hide"})
                                << QByteArray("--above");
    QTest::newRow("a report tells all") << QStringList(Words{"--ceiling", "TLP:GREEN", "--report", "r.json"})
                                        << QByteArray("--report");
}

void TestDataCommands::aCeilingThatMakesNoSenseIsRefused()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, named);
    ProgramCall call;
    call.words = Words{"convert", path("secrets.kronika"), "-", "--to", "csv"};
    call.words += options;
    const ProgramRun refused = run(call);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(named), refused.err);
    QCOMPARE(refused.out, QByteArray());
}

void TestDataCommands::formatsListsAndExplains()
{
    const ProgramRun list = run({"formats"});
    QCOMPARE(list.status, 0);
    for (const char *name : {"kronika", "png", "svg", "pdf"})
        QVERIFY2(list.out.contains(name), name);
    const ProgramRun one = run({"formats", "--explain", "kronika"});
    QCOMPARE(one.status, 0);
    QVERIFY(linesOf(one.out).size() > 2);
}

void TestDataCommands::aViewsFilterThatCannotBeReadIsAWarning()
{
    const ProgramRun result =
        run(ProgramCall{.words = {"check", "-"},
                        .input = "{\"kronika\": 1, \"views\": [{\"id\": \"v\", \"filter\": \"x\"},\n"
                                 " {\"id\": \"w\", \"filter\": \"actor:\"}]}"});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.startsWith("-:2:24: warning: $.views[1].filter: the filter cannot be read"), result.err);
    QVERIFY(result.out.contains("0 errors, 1 warning"));
}

void TestDataCommands::datesThatCannotAllBeTrueAreWarnings()
{
    const ProgramRun result = run(ProgramCall{.words = {"check", "late.kronika"}, .folder = m_folder.path()});
    QCOMPARE(result.err, QByteArray("late.kronika:3:71: warning: $.events[1].links[0]: “Second” starts before “First”, "
                                    "to which it responds: 2024; 2025\n"));
    const ProgramRun fromInput = run(ProgramCall{.words = {"check", "-"}, .input = kLate});
    QVERIFY(fromInput.err.startsWith("-:3:71: warning: "));
}

void TestDataCommands::whatWasReadKeptAndLostIsReported()
{
    const QString in = QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/timelinejs/small.json");
    const ProgramRun result = run({"convert", in, path("o.kronika"), "--report", path("report.json")});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.contains("read 6 records: 3 events, 0 actors, 0 sources, 2 kept aside, 1 skipped"), result.err);
    QVERIFY2(result.err.contains("$.events[3]"), result.err);
    const QJsonObject report = QJsonDocument::fromJson(contentOfFile(path("report.json"))).object();
    QCOMPARE(report[u"read"].toInt(), 6);
    QCOMPARE(report[u"read"].toInt(), report[u"events"].toInt() + report[u"actors"].toInt() +
                                          report[u"sources"].toInt() + report[u"keptAside"].toInt() +
                                          report[u"skipped"].toInt());
    QCOMPARE(report[u"skippedBecause"].toArray().first().toObject()[u"places"].toArray().size(), 1);
    QCOMPARE(run({"convert", in, path("o.kronika"), "--report", path("")}).status, 3);
    QVERIFY2(run({"formats", "--explain", "vis"}).out.contains("item.content"), "the mapping is explained");
}

void TestDataCommands::whatTheTargetLacksIsReported()
{
    const ProgramRun result =
        run(ProgramCall{.words = {"convert", "-", path("o.ics"), "--report", path("report.json")},
                        .input = R"({"kronika": 1, "eras": [{"id": "r", "when": "2020", "title": "E"}],
      "actors": [{"id": "a", "name": "A"}], "sources": [{"id": "s", "title": "S"}],
      "events": [{"id": "e", "when": "2021", "title": "T"}, {"id": "u", "title": "U"}]})"});
    QCOMPARE(result.status, 0);
    const QJsonObject report = QJsonDocument::fromJson(contentOfFile(path("report.json"))).object();
    QCOMPARE(report[u"read"].toInt(), 5);
    QCOMPARE(report[u"events"].toInt(), 2);
    QCOMPARE(report[u"actors"].toInt(), 1);
    QCOMPARE(report[u"sources"].toInt(), 1);
    QCOMPARE(report[u"keptAside"].toInt(), 1);
    QVERIFY(report[u"balanced"].toBool());
    const QJsonObject written = report[u"written"].toObject();
    QCOMPARE(written[u"format"].toString(), QStringLiteral("ics"));
    QCOMPARE(written[u"events"].toInt(), 1);
    QStringList lost;
    for (const QJsonValue &loss : written[u"lost"].toArray())
        lost += loss[u"what"].toString() + u' ' + QString::number(loss[u"count"].toInt());
    for (const char *what : {"background eras 1", "events without a date that can be placed: they are left out 1",
                             "sources that no event cites 1", "actors that no event names 1"})
        QVERIFY2(lost.contains(QString::fromLatin1(what)), qPrintable(lost.join(u'\n')));
}

void TestDataCommands::aMapThatMeansNothingIsWrongUsage_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QByteArray>("says");
    const QString table = QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/csv/small-1250.csv");
    const QString slides = QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/timelinejs/small.json");
    QTest::newRow("field") << table << QStringLiteral("nonsense=Date") << QByteArray("no known field");
    QTest::newRow("order") << table << QStringLiteral("order=dmx") << QByteArray("no such order");
    QTest::newRow("encoding") << table << QStringLiteral("encoding=foo") << QByteArray("no known encoding");
    QTest::newRow("no table") << slides << QStringLiteral("when=x") << QByteArray("--map is for tables");
}

void TestDataCommands::aMapThatMeansNothingIsWrongUsage()
{
    QFETCH(const QString, in);
    QFETCH(const QString, map);
    QFETCH(const QByteArray, says);
    const ProgramRun result = run({"convert", in, path("map.kronika"), "--map", map});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(says), result.err);
    QVERIFY(!QFile::exists(path("map.kronika")));
}

QTEST_GUILESS_MAIN(TestDataCommands)
#include "tst_datacommands.moc"
