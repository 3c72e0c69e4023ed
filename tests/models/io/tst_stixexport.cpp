// SPDX-License-Identifier: GPL-3.0-or-later
// What is written as STIX comes back exactly, and is what STIX allows.
#include "models/io/files.h"
#include "models/io/losses.h"
#include "tests/models/io/everything.h"
#include "tests/models/io/readandwrite.h"

#include <QtTest/QtTest>

#include <cstring>

using namespace kronika;
using testing::readAs;
using testing::written;

class TestStixExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stixComesBackExactly_data();
    void stixComesBackExactly();
    void datesInStixAreThoseOfTheCalendar_data();
    void datesInStixAreThoseOfTheCalendar();
    void whatStixForbidsIsMendedAndComesBack();
    void shapesThatStixForbidsAreMendedAndComeBack_data();
    void shapesThatStixForbidsAreMendedAndComeBack();
    void whatABundleSaysOfItselfComesBack_data();
    void whatABundleSaysOfItselfComesBack();
    void whatIsMadeIsAsTheSchemasWantIt();
    void stixRelatesNoRelationships();
    void objectsOfStixAreWrittenBackWordForWord();
    void endsThatNobodyEditedKeepTheirText();
    void objectsBearTheDatesOfTheirEvents_data();
    void objectsBearTheDatesOfTheirEvents();
    void whatAnotherProgramChangedCounts();
};

void TestStixExport::stixComesBackExactly_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("everything") << QString();
    QTest::newRow("the example") << QStringLiteral(KRONIKA_SOURCE_DIR "/resources/examples/czech-mfa-campaign.kronika");
    QTest::newRow("canonical") << QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/kronika/canonical.kronika");
    QTest::newRow("small STIX") << QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/stix/small.stix.json");
    const QDir folder(QStringLiteral(KRONIKA_SHARED_DATA "/stix"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (!file.contains(QStringLiteral("invalid_")))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void TestStixExport::stixComesBackExactly()
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

void TestStixExport::datesInStixAreThoseOfTheCalendar_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("times");
    const auto row = [](const char *when, const char *times) {
        QTest::newRow(when) << QByteArray(when) << QByteArray(times);
    };
    row("2022", R"("start_time": "2022-01-01T00:00:00Z", "start_time_fidelity": "year")");
    row("2022-03/2023", R"("start_time": "2022-03-01T00:00:00Z", "start_time_fidelity": "month", )"
                        R"("end_time": "2023-01-01T00:00:00Z", "end_time_fidelity": "year")");
    row("2022-03-31/2022-04-01", R"("start_time": "2022-03-31T00:00:00Z", "start_time_fidelity": "day", )"
                                 R"("end_time": "2022-04-01T00:00:00Z", "end_time_fidelity": "day")");
    row("2022-05-06/2022", R"("start_time": "2022-05-06T00:00:00Z", "start_time_fidelity": "day", )"
                           R"("end_time": "2022-12-31T23:59:59.999999Z", "end_time_fidelity": "year")");
    row("2022-05-06T00:30", R"("start_time": "2022-05-05T22:30:00Z", "start_time_fidelity": "minute")");
    row("2022-05-06T01:00:00/2022-05-06",
        R"("start_time": "2022-05-05T23:00:00Z", "end_time": "2022-05-06T00:00:00Z", "end_time_fidelity": "day")");
    row("2022-05-06T10:00:00Z/2022-05-06",
        R"("start_time": "2022-05-06T10:00:00Z", "end_time": "2022-05-06T23:59:59.999999Z", "end_time_fidelity": "day")");
}

void TestStixExport::datesInStixAreThoseOfTheCalendar()
{
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, times);
    const auto read = testing::readText(QByteArray(R"({"kronika": 1, "timezone": "Europe/Prague", "events": [
        {"id": "e", "title": "A", "when": ")" + when +
                                                   R"("}]})")
                                            .toStdString());
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    std::string stix = written("stix", *read.snapshot);
    QVERIFY2(stix.find(times.toStdString()) != std::string::npos, stix.c_str());
    QCOMPARE(writtenText(*readAs("stix", stix).snapshot), writtenText(*read.snapshot));
    // Where another program reads it, which knows no extension of ours.
    for (std::size_t at = stix.find("3d5a1c7e-"); at != std::string::npos; at = stix.find("3d5a1c7e-"))
        stix[at] = '0';
    const ImportOutcome other = readAs("stix", stix);
    const QByteArray expected = when.contains('/') ? when : QByteArray(when + "/");
    if (!when.contains('T'))
        QCOMPARE(QByteArray::fromStdString(other.snapshot->event(EventIndex{0}).when), expected);
}

void TestStixExport::whatStixForbidsIsMendedAndComesBack()
{
    const std::string number = "--00000000-0000-4000-8000-00000000000";
    const std::string times = R"("created": "2021-02-01T00:00:00.000Z", "modified": "2021-02-01T02:00:00+02:00", )";
    const std::string text =
        R"({"type": "bundle", "id": "bundle--1", "objects": [{"type": "campaign", "id": "campaign)" + number + "1\", " +
        times +
        R"("spec_version": "2.1", "name": "A", "confidence": 150, "first_seen": "2018-01",
        "last_seen": "2018-01-01T02:00:00+02:00"}, {"type": "tool", "name": "B", "id": "tool)" +
        number + "2\", " + times +
        R"("confidence": "high", "x_b": 1}, {"type": "indicator", "spec_version": "2.1", "name": "C", "id": "indicator)" +
        number + "3\", " + times + R"("valid_from": "soon", "valid_until": "2018-01-01"}]})";
    const ImportOutcome read = readAs("stix", text);
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    const std::string stix = written("stix", *read.snapshot);
    for (const char *piece :
         {R"("modified": "2021-02-01T00:00:00.000Z", "spec_version": "2.1", "name": "A", "confidence": 100, )"
          R"("first_seen": "2018-01-01T00:00:00Z", "last_seen": "2018-01-01T00:00:00Z")",
          R"("modified": "2021-02-01T00:00:00.000Z", "x_b": 1, "spec_version": "2.1"})",
          R"("valid_from": "2021-02-01T00:00:00.000Z"})"})
        QVERIFY2(stix.find(piece) != std::string::npos, (std::string(piece) + "\n" + stix).c_str());
    const std::vector<Loss> losses = lossesOf(*exporterNamed("stix"), *read.snapshot);
    QVERIFY(!losses.empty() && losses.back().what.contains(QStringLiteral("what STIX forbids")));
    QCOMPARE(losses.back().count, std::size_t(3));
    const ImportOutcome back = readAs("stix", stix);
    QCOMPARE(writtenText(*back.snapshot), writtenText(*read.snapshot));
    QCOMPARE(written("stix", *back.snapshot), stix);
}

void TestStixExport::shapesThatStixForbidsAreMendedAndComeBack_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *name, const char *type, const char *members, const char *mended) {
        QTest::newRow(name) << QString::fromUtf8(type) << QString::fromUtf8(members) << QString::fromUtf8(mended);
    };
    row("empty lists", "tool", R"("name": "A", "aliases": [], "labels": [], "kill_chain_phases": [])",
        R"("name": "A")");
    row("nulls", "tool", R"("name": "A", "description": null, "aliases": [null, "a"])",
        R"("name": "A", "aliases": ["a"])");
    row("names of members", "tool", R"("name": "A", "X Custom": 1, "x": 2, "xCamel": 3, "x_y": 4)",
        R"("name": "A", "x_y": 4)");
    row("no name", "tool", R"("x_y": 4)", R"("x_y": 4, "name": "tool--00000000-0000-4000-8000-000000000001")");
    row("a word for a truth value", "tool", R"("name": "A", "revoked": "false")", R"("name": "A", "revoked": false)");
    row("a report on nothing", "report", R"("name": "A", "published": "2021-02-01T00:00:00Z", "object_refs": [])",
        R"("object_refs": ["identity--8a6e2f43-90d1-4c6b-b5a7-2e4d19c3f07a"])");
    row("numbers out of bounds", "observed-data",
        R"("first_observed": "2021-02-01T00:00:00Z", "last_observed": "2021-01-01T00:00:00Z", "number_observed": 0)",
        R"("last_observed": "2021-02-01T00:00:00Z", "number_observed": 1)");
    row("an end before its start", "campaign",
        R"("name": "A", "first_seen": "2021-02-01T00:00:00.5Z", "last_seen": "2021-02-01T00:00:00Z")",
        R"("name": "A", "first_seen": "2021-02-01T00:00:00.5Z")");
    row("a kind of relationship", "relationship",
        R"("relationship_type": "Attributed to", "source_ref": "a--1", "target_ref": "b--1")",
        R"("relationship_type": "attributed-to")");
    row("a CVE without its number", "tool", R"("name": "A", "external_references": [{"source_name": "cve"}])",
        R"("external_references": [{"source_name": "CVE", "description": "CVE"}])");
    row("a CVE of another list", "tool",
        R"("name": "A", "external_references": [{"source_name": "NVD", "external_id": "CVE-2017-0144"}])",
        R"("external_references": [{"source_name": "cve", "description": "NVD", "external_id": "CVE-2017-0144"}])");
    row("addresses", "tool",
        R"("name": "A", "external_references": [{"source_name": "s", "url": "https://a.example/b c "},
           {"source_name": "t", "url": "Dragos. (n.d.). Chrysene: a page."}, {"source_name": "u"}, {}])",
        R"("external_references": [{"source_name": "s", "url": "https://a.example/b%20c"}, )"
        R"({"source_name": "t", "description": "Dragos. (n.d.). Chrysene: a page."}, )"
        R"({"source_name": "u", "description": "u"}])");
}

void TestStixExport::shapesThatStixForbidsAreMendedAndComeBack()
{
    QFETCH(QString, type);
    QFETCH(QString, members);
    QFETCH(QString, mended);
    const std::string text =
        QStringLiteral(R"({"type": "bundle", "id": "bundle--1", "objects": [{"type": "%1", "spec_version": "2.1",
          "id": "%1--00000000-0000-4000-8000-000000000001", "created": "2021-02-01T00:00:00Z",
          "modified": "2021-02-01T00:00:00.1234Z", %2}]})")
            .arg(type, members)
            .toStdString();
    const ImportOutcome read = readAs("stix", text);
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    const std::string stix = written("stix", *read.snapshot);
    for (const std::string &piece :
         {mended.toStdString(),
          std::string(R"("created": "2021-02-01T00:00:00.000Z", "modified": "2021-02-01T00:00:00.123Z")")})
        QVERIFY2(stix.find(piece) != std::string::npos, (piece + "\n" + stix).c_str());
    const ImportOutcome back = readAs("stix", stix);
    QCOMPARE(writtenText(*back.snapshot), writtenText(*read.snapshot));
    QCOMPARE(written("stix", *back.snapshot), stix);
}

void TestStixExport::whatABundleSaysOfItselfComesBack_data()
{
    QTest::addColumn<QString>("members");
    QTest::newRow("an answer of TAXII") << R"("more": false, "next": "")";
    QTest::newRow("a version before other members")
        << R"("type": "bundle", "id": "bundle--1", "spec_version": "2.1", "created": "2023-01-01T00:00:00.000Z")";
    QTest::newRow("nothing but its id") << R"("type": "bundle", "id": "bundle--1")";
}

void TestStixExport::whatABundleSaysOfItselfComesBack()
{
    QFETCH(QString, members);
    const std::string text = QStringLiteral(R"({%1, "objects": [{"type": "campaign", "spec_version": "2.1", "name": "C",
          "id": "campaign--00000000-0000-4000-8000-000000000001", "created": "2021-02-01T00:00:00.000Z",
          "modified": "2021-02-01T00:00:00.000Z"}]})")
                                 .arg(members)
                                 .toStdString();
    const ImportOutcome read = readAs("stix", text);
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    std::string stix = written("stix", *read.snapshot);
    QCOMPARE(writtenText(*readAs("stix", stix).snapshot), writtenText(*read.snapshot));
    // What somebody has added to it since counts.
    stix.replace(stix.find("{"), 1, R"({"added": 1,)");
    QVERIFY(writtenText(*readAs("stix", stix).snapshot).find("\"added\": 1") != std::string::npos);
}

void TestStixExport::whatIsMadeIsAsTheSchemasWantIt()
{
    const std::string stix = written("stix", *testing::readText(R"({"kronika": 1, "actors": [{"id": "a", "name": ""}],
      "sources": [{"id": "s", "title": "cve"}, {"id": "t", "title": "T", "url": "www.a.example/b"}],
      "events": [{"id": "event--11111111-1111-1111-1111-111111111111", "title": "A", "when": "2021",
                  "claims": [{"source": "s"}, {"source": "t"}]},
                 {"id": "summer", "title": "B", "when": "2022-22"}]})")
                                                  .snapshot);
    for (const char *piece : {R"("name": "a", "identity_class")", R"({"source_name": "CVE", "description": "CVE"})",
                              R"({"source_name": "T", "description": "www.a.example/b"})",
                              R"("start_time": "2022-06-01T00:00:00Z", "start_time_fidelity": "year")"})
        QVERIFY2(stix.find(piece) != std::string::npos, (std::string(piece) + "\n" + stix).c_str());
    // Its UUID is none.
    QVERIFY2(stix.find(R"("id": "event--1111)") != std::string::npos, stix.c_str());
    QCOMPARE(QString::fromStdString(stix).count(QStringLiteral("event--11111111-1111-1111-1111")), 1);
}

void TestStixExport::stixRelatesNoRelationships()
{
    constexpr const char *kText =
        R"({"kronika": 1, "title": "t", "sources": [{"id": "plain", "title": "Plain"}], "events": [
      {"id": "a", "title": "A", "when": "2021", "claims": [{"source": "plain"}],
       "links": [{"to": "b", "kind": "causes"}, {"to": "c", "kind": "causes"}]},
      {"id": "b", "title": "B", "when": "2021", "stix": {"type": "sighting", "spec_version": "2.1",
       "id": "sighting--00000000-0000-4000-8000-000000000007", "created": "2021-02-01T00:00:00.000Z",
       "modified": "2021-02-01T00:00:00.000Z",
       "sighting_of_ref": "indicator--00000000-0000-4000-8000-000000000008"}},
      {"id": "c", "title": "C", "when": "2021"}]})";
    const ImportOutcome read = testing::readText(kText);
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    const std::string stix = written("stix", *read.snapshot);
    QVERIFY2(stix.find("\"target_ref\": \"event--") != std::string::npos, stix.c_str());
    QVERIFY2(stix.find("\"target_ref\": \"sighting--") == std::string::npos, stix.c_str());
    QVERIFY2(stix.find("{\"source_name\": \"Plain\", \"description\": \"Plain\"}") != std::string::npos, stix.c_str());
    // Which it says nevertheless.
    const ImportOutcome back = readAs("stix", stix);
    QCOMPARE(back.snapshot->event(*back.snapshot->eventById("a")).links.size(), std::size_t(2));
}

void TestStixExport::objectsOfStixAreWrittenBackWordForWord()
{
    const ImportOutcome read =
        readFile(QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/stix/small.stix.json"), nullptr, {});
    const std::string stix = written("stix", *read.snapshot);
    for (const char *piece :
         {R"("x_number": 1.50)", R"("objective": "eels")", R"("operator": "OR")",
          R"("name": "Reeds, an older version")", R"("id": "bundle--00000000-0000-4000-8000-000000000001")"})
        QVERIFY2(stix.find(piece) != std::string::npos, piece);
}

void TestStixExport::endsThatNobodyEditedKeepTheirText()
{
    const std::string object =
        R"("type": "campaign", "spec_version": "2.1", "id": "campaign--00000000-0000-4000-8000-00000000000)";
    const std::string times = R"("created": "2021-02-01T00:00:00.000Z", "modified": "2021-02-01T00:00:00.000Z", )";
    const std::string text =
        R"({"type": "bundle", "id": "bundle--1", "objects": [{)" + object + "1\", " + times +
        R"("name": "A", "first_seen": "2021-01-01T00:00:00Z", "last_seen": "2021-01-02T10:20:30Z"}, {)" + object +
        "2\", " + times +
        R"("name": "B", "first_seen": "2021-01-01T00:00:00.000Z", "last_seen": "2022-01-01T05:00:00.000Z"}]})";
    const ImportOutcome read = readAs("stix", text);
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    const std::string stix = written("stix", *read.snapshot);
    QVERIFY2(stix.find(R"("last_seen": "2021-01-02T10:20:30Z")") != std::string::npos, stix.c_str());
    QVERIFY2(stix.find(R"("last_seen": "2022-01-01T05:00:00.000Z")") != std::string::npos, stix.c_str());
    QVERIFY2(stix.find("999") == std::string::npos, stix.c_str());
}

void TestStixExport::objectsBearTheDatesOfTheirEvents_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *type, const char *times, const char *when, const char *written) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(times) << QByteArray(when) << QByteArray(written);
    };
    constexpr const char *kSeen = R"("first_seen": "2021-06-15T10:00:00Z", "last_seen": "2021-07-15T10:00:00Z")";
    row("a coarser campaign", "campaign", kSeen, "2020/2022-05",
        R"("first_seen": "2020-01-01T00:00:00Z", "last_seen": "2022-05-01T00:00:00Z")");
    row("a campaign that goes on", "campaign", kSeen, "2021-06-15T10:00:00Z/..",
        R"("first_seen": "2021-06-15T10:00:00Z"})");
    row("a campaign without a date", "campaign", kSeen, "", R"("name": "A"})");
    row("a campaign that is as it was", "campaign", kSeen, "2021-06-15T10:00:00Z/2021-07-15T10:00:00Z", kSeen);
    row("an event", "event", R"("start_time": "2021-06-15T00:00:00Z", "start_time_fidelity": "day")", "2020/",
        R"("start_time": "2020-01-01T00:00:00Z", "start_time_fidelity": "year")");
    row("a report", "report", R"("published": "2021-06-15T10:00:00Z")", "2020-05",
        R"("published": "2020-05-01T00:00:00Z")");
    row("a report without a date", "report", R"("published": "2021-06-15T10:00:00Z")", "",
        R"("published": "2021-06-15T10:00:00Z")");
}

void TestStixExport::objectsBearTheDatesOfTheirEvents()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, times);
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, written);
    const QByteArray text = R"({"kronika": 1, "events": [{"id": "e", "title": "A", )" +
                            (when.isEmpty() ? QByteArray() : R"("when": ")" + when + "\", ") + R"("stix": {"type": ")" +
                            type + R"(", "spec_version": "2.1", "id": ")" + type +
                            R"(--00000000-0000-4000-8000-000000000001", "created": "2021-02-01T00:00:00.000Z", )"
                            R"("modified": "2021-02-01T00:00:00.000Z", "name": "A", )" +
                            times + "}}]}";
    const ImportOutcome read = testing::readText(text.toStdString());
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    std::string stix = testing::written("stix", *read.snapshot);
    const std::size_t own = stix.find(", \"extensions\"", stix.find("\"name\": \"A\""));
    QVERIFY(own != std::string::npos);
    stix.replace(own, 0, "}");
    QVERIFY2(stix.find(written.toStdString()) != std::string::npos, stix.c_str());
}

void TestStixExport::whatAnotherProgramChangedCounts()
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

QTEST_GUILESS_MAIN(TestStixExport)
#include "tst_stixexport.moc"
