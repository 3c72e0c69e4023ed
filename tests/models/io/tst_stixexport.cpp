// SPDX-License-Identifier: GPL-3.0-or-later
// What is written as STIX comes back exactly, and is what STIX allows.
#include "models/document/edit.h"
#include "models/io/files.h"
#include "models/io/losses.h"
#include "tests/models/io/everything.h"
#include "tests/models/io/readandwrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void whatAnotherProgramAddsCounts();
    void whatWasAddedIsNoNewsAgain();
    void referencesMendedForStixAreNoNews();
    void aReportMarkedMoreStrictlyMarksTheChronology();
    void aRenamedReportNamesTheChronology();
    void recordsAreBelievedWithoutTheReport();
    void objectsThatWereDroppedAreNamedByTheirIds();
    void membersNestedAsDeepAsMayBeComeBack_data();
    void membersNestedAsDeepAsMayBeComeBack();
    void statusesSayWhatIsKnown_data();
    void statusesSayWhatIsKnown();
    void theLedgerSaysThatBoundsAreWritten();
    void theSameObjectTwiceIsNoOlderVersion();
    void versionsHaveTheTimeOfWriting();
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
    row("1960", R"("start_time": "1960-01-01T00:00:00Z", "start_time_fidelity": "year", "extensions")");
    const auto span = [&row](const char *when, const char *from, const char *fineness, const char *to,
                             const char *end) {
        row(when,
            qPrintable(QStringLiteral(R"("start_time": "%1T00:00:00Z", "start_time_fidelity": "%2", )"
                                      R"("end_time": "%3T00:00:00Z", "end_time_fidelity": "%4")")
                           .arg(QLatin1String(from), QLatin1String(fineness), QLatin1String(to), QLatin1String(end))));
    };
    span("2004-XX-15", "2004-01-15", "day", "2004-12-15", "day");
    span("156X-12-25", "1560-12-25", "day", "1569-12-25", "day");
    span("1XXX-XX", "1000-01-01", "month", "1999-12-01", "month");
    span("199X", "1990-01-01", "year", "1999-01-01", "year");
    span("[2022..2024]", "2022-01-01", "year", "2024-01-01", "year");
    span("1950S2", "1900-01-01", "year", "1999-01-01", "year");
    span("{1960,1961-12}", "1960-01-01", "year", "1961-12-01", "month");
    span("2022-33", "2022-01-01", "month", "2022-03-01", "month");
    row("2022-22", R"("start_time": "2022-01-01T00:00:00Z", "start_time_fidelity": "year", "extensions")");
    row("[..1984]", R"("status": "occurred", "end_time": "1984-01-01T00:00:00Z", "end_time_fidelity": "year")");
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
    const bool isSaid = when.at(0) != '[' && when.at(0) != '{' && !when.contains('X') && !when.contains('S') &&
                        when != "2022-22" && when != "2022-33";
    if (!when.contains('T') && isSaid)
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
                              R"("start_time": "2022-01-01T00:00:00Z", "start_time_fidelity": "year")"})
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

namespace {

/// The bundle without the objects of which `isGone` answers true.
template <typename IsGone>
std::string bundleWithout(const std::string &stix, IsGone &&isGone)
{
    QJsonObject bundle = QJsonDocument::fromJson(QByteArray::fromStdString(stix)).object();
    QJsonArray kept;
    for (const QJsonValue object : bundle[u"objects"].toArray()) {
        if (!isGone(object))
            kept.append(object);
    }
    bundle[u"objects"] = kept;
    return QJsonDocument(bundle).toJson().toStdString();
}

constexpr const char *kFar = R"({"kronika": 1, "title": "Whole", "marking": "TLP:AMBER", "timezone": "Europe/Prague",
  "actors": [{"id": "b", "name": "Bea"}, {"id": "a", "name": "Ada", "kind": "person", "parent": "b"}],
  "categories": [{"id": "c", "name": "Cat"}],
  "sources": [{"id": "s", "title": "Source", "publisher": "P", "url": "https://a.example/"}],
  "events": [
    {"id": "e1", "when": "2021-07-19", "title": "Point", "actors": [{"id": "a", "role": "mentioned"}], "category": "c", "claims": [{"source": "s", "says": "so"}], "links": [{"to": "e2", "kind": "causes"}]},
    {"id": "e2", "when": "2021-07~/..", "title": "Open"},
    {"id": "e3", "when": "2021-07-19T01:00", "title": "Clock", "marking": "TLP:RED"}]})";

} // namespace

namespace {

QString idOf(const QJsonArray &objects, QStringView name)
{
    for (const QJsonValue object : objects) {
        if (object[u"name"].toString() == name)
            return object[u"id"].toString();
    }
    return {};
}

/// The bundle after a platform has added to it: EVENT1, EVENT2 and ACTOR stand for the ids of ours.
std::string bundleWith(const std::string &stix, const char *added)
{
    QJsonObject bundle = QJsonDocument::fromJson(QByteArray::fromStdString(stix)).object();
    QJsonArray objects = bundle[u"objects"].toArray();
    const QByteArray text = QByteArray(added)
                                .replace("EVENT1", idOf(objects, u"Point").toUtf8())
                                .replace("EVENT2", idOf(objects, u"Open").toUtf8())
                                .replace("ACTOR", idOf(objects, u"Bea").toUtf8());
    for (const QJsonValue object : QJsonDocument::fromJson(text).array())
        objects.append(object);
    bundle[u"objects"] = objects;
    return QJsonDocument(bundle).toJson().toStdString();
}

constexpr const char *kAdded = R"([
  {"type": "relationship", "spec_version": "2.1", "id": "relationship--11111111-1111-4111-8111-111111111111",
   "created": "2027-01-01T00:00:00.000Z", "modified": "2027-01-01T00:00:00.000Z", "relationship_type": "led-to",
   "source_ref": "EVENT1", "target_ref": "EVENT2"},
  {"type": "relationship", "spec_version": "2.1", "id": "relationship--22222222-2222-4222-8222-222222222222",
   "created": "2027-01-01T00:00:00.000Z", "modified": "2027-01-01T00:00:00.000Z", "relationship_type": "targets",
   "source_ref": "EVENT1", "target_ref": "ACTOR"},
  {"type": "relationship", "spec_version": "2.1", "id": "relationship--33333333-3333-4333-8333-333333333333",
   "created": "2027-01-01T00:00:00.000Z", "modified": "2027-01-01T00:00:00.000Z", "relationship_type": "targets",
   "source_ref": "EVENT1", "target_ref": "ACTOR", "start_time": "2022-01-02T00:00:00Z"},
  {"type": "note", "spec_version": "2.1", "id": "note--44444444-4444-4444-8444-444444444444",
   "created": "2027-01-01T00:00:00.000Z", "modified": "2027-01-01T00:00:00.000Z", "content": "A note",
   "object_refs": ["EVENT1"]}])";

} // namespace

void TestStixExport::whatAnotherProgramAddsCounts()
{
    std::string stix = written("stix", *testing::readText(kFar).snapshot);
    const std::string references = R"("external_references": [)";
    QVERIFY(stix.find(references) != std::string::npos);
    stix.insert(stix.find(references) + references.size(),
                R"({"source_name": "New", "url": "https://new.example/"}, )");
    const ImportOutcome back = readAs("stix", bundleWith(stix, kAdded));
    QVERIFY(back.snapshot);
    const Event event = back.snapshot->event(*back.snapshot->eventById("e1"));
    QCOMPARE(event.links.size(), std::size_t(2));
    QCOMPARE(event.links[1].to, std::string("e2"));
    QCOMPARE(event.links[1].kind, std::string("led-to"));
    QCOMPARE(event.actors.size(), std::size_t(2));
    QCOMPARE(event.actors[1].id, std::string("b"));
    QCOMPARE(event.claims.size(), std::size_t(3));
    QCOMPARE(event.claims[2].says, std::string("A note"));
    const auto urlOf = [&](const Claim &claim) {
        return back.snapshot->sources()[raw(*back.snapshot->sourceById(claim.source))].url;
    };
    QCOMPARE(urlOf(event.claims[1]), std::string("https://new.example/"));
    QVERIFY(testing::said(back.report).contains(QStringLiteral("another program says more of this event")));
    // The relationship with a time is an event of its own, between ours.
    const Event timed =
        back.snapshot->event(*back.snapshot->eventById("relationship--33333333-3333-4333-8333-333333333333"));
    QCOMPARE(timed.actors.at(0).id, std::string("b"));
    QCOMPARE(timed.links.at(0).to, std::string("e1"));
}

void TestStixExport::whatWasAddedIsNoNewsAgain()
{
    const ImportOutcome first = readAs("stix", bundleWith(written("stix", *testing::readText(kFar).snapshot), kAdded));
    // Somebody takes it out again in Kronika.
    const EventIndex at = *first.snapshot->eventById("e1");
    Event event = first.snapshot->event(at);
    event.links.clear();
    event.claims.clear();
    event.actors.clear();
    Edit edit;
    edit.events.push_back({at, first.snapshot->event(at), event});
    const auto edited = applied(edit, *first.snapshot).snapshot;
    const ImportOutcome again = readAs("stix", written("stix", *edited));
    const Event back = again.snapshot->event(*again.snapshot->eventById("e1"));
    QVERIFY(back.links.empty() && back.claims.empty() && back.actors.empty());
}

void TestStixExport::referencesMendedForStixAreNoNews()
{
    const ImportOutcome read = readAs("stix", R"({"type": "campaign", "spec_version": "2.1",
        "id": "campaign--11111111-1111-4111-8111-111111111111", "created": "2020-01-01T00:00:00.000Z",
        "modified": "2020-01-01T00:00:00.000Z", "name": "C", "first_seen": "2020-01-01T10:00:00Z",
        "external_references": [{"url": "https://a.example/x y"}, {"source_name": "cve", "external_id": "none"},
          {"source_name": "Name alone"}]})");
    const auto claimsOf = [](const Snapshot &snapshot) { return snapshot.event(EventIndex{0}).claims; };
    QCOMPARE(claimsOf(*read.snapshot).size(), std::size_t(3));
    const ImportOutcome back = readAs("stix", written("stix", *read.snapshot));
    QCOMPARE(claimsOf(*back.snapshot), claimsOf(*read.snapshot));
}

void TestStixExport::aReportMarkedMoreStrictlyMarksTheChronology()
{
    ImportOutcome plain = testing::readText(R"({"kronika": 1, "title": "Whole", "marking": "TLP:GREEN", "events": [
        {"id": "a", "when": "2021", "title": "A"}]})");
    const std::string stix = written("stix", *plain.snapshot);
    QCOMPARE(readAs("stix", stix).snapshot->info().marking, std::string("TLP:GREEN"));
    QJsonObject bundle = QJsonDocument::fromJson(QByteArray::fromStdString(stix)).object();
    QJsonArray objects = bundle[u"objects"].toArray();
    for (QJsonValueRef object : objects) {
        QJsonObject report = object.toObject();
        if (report[u"type"].toString() == u"report") {
            report[u"object_marking_refs"] =
                QJsonArray{QStringLiteral("marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1")};
            object = report;
        }
    }
    bundle[u"objects"] = objects;
    const ImportOutcome back = readAs("stix", QJsonDocument(bundle).toJson().toStdString());
    QCOMPARE(back.snapshot->info().marking, std::string("TLP:RED"));
    QVERIFY(testing::said(back.report).contains(QStringLiteral("marked the report more strictly")));
}

void TestStixExport::aRenamedReportNamesTheChronology()
{
    std::string stix = written("stix", *testing::readText(kFar).snapshot);
    const std::string name = R"("name": "Whole")";
    QVERIFY(stix.find(name) != std::string::npos);
    stix.replace(stix.find(name), name.size(), R"("name": "Renamed", "description": "Told")");
    const ImportOutcome back = readAs("stix", stix);
    QCOMPARE(back.snapshot->info().title, std::string("Renamed"));
    QCOMPARE(back.snapshot->info().description, std::string("Told"));
    QVERIFY(testing::said(back.report).contains(QStringLiteral("another program has changed the report")));
}

void TestStixExport::recordsAreBelievedWithoutTheReport()
{
    const auto before = testing::readText(kFar).snapshot;
    const std::string stix = bundleWithout(written("stix", *before), [](const QJsonValue &object) {
        return object[u"type"].toString() == QLatin1String("report");
    });
    const ImportOutcome back = readAs("stix", stix);
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QVERIFY(back.report.ledger.isBalanced());
    const Snapshot &snapshot = *back.snapshot;
    QCOMPARE(snapshot.eventCount(), std::size_t(3));
    for (const char *id : {"e1", "e2", "e3"}) {
        Event was = before->event(*before->eventById(id));
        // The chronology's, which only the objects have now.
        was.marking = was.marking.empty() ? "TLP:AMBER" : was.marking;
        QCOMPARE(snapshot.event(*snapshot.eventById(id)), was);
    }
    QCOMPARE(snapshot.info().timezone, std::string("Europe/Prague"));
    QCOMPARE(snapshot.actors()[1].parent, std::string("b"));
    Source source = before->sources()[0];
    source.marking = "TLP:AMBER";
    QCOMPARE(snapshot.sources()[0], source);
    QCOMPARE(snapshot.categories()[0].name, std::string("c"));
    QVERIFY2(written("stix", snapshot).find("\"stix\": {\"objects\": [{\"type\": \"relationship") == std::string::npos,
             "kept");
    QVERIFY(testing::said(back.report).contains(QStringLiteral("the report in which Kronika keeps")));
}

void TestStixExport::objectsThatWereDroppedAreNamedByTheirIds()
{
    const std::string stix =
        bundleWithout(written("stix", *testing::readText(kFar).snapshot), [](const QJsonValue &object) {
            return object[u"name"].toString() == QLatin1String("Bea") ||
                   object[u"name"].toString() == QLatin1String("Open");
        });
    const ImportOutcome back = readAs("stix", stix);
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    const Snapshot &snapshot = *back.snapshot;
    QCOMPARE(snapshot.info().title, std::string("Whole"));
    const Event event = snapshot.event(*snapshot.eventById("e1"));
    QCOMPARE(event.when, std::string("2021-07-19"));
    QVERIFY(event.links.empty());
    QCOMPARE(event.claims[0].says, std::string("so"));
    QCOMPARE(snapshot.actors()[raw(*snapshot.actorById("b"))].name, std::string("b"));
    QVERIFY(testing::said(back.report).contains(QStringLiteral("of what Kronika's events and actors name")));
}

void TestStixExport::membersNestedAsDeepAsMayBeComeBack_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray deep = QByteArray(60, '[') + "1.50" + QByteArray(60, ']');
    QTest::newRow("of an event") << QByteArray(R"({"kronika": 1, "events": [{"id": "a", "title": "A", "x": )" + deep +
                                               "}]}");
    QTest::newRow("of an actor") << QByteArray(R"({"kronika": 1, "actors": [{"id": "a", "name": "A", "x": )" + deep +
                                               "}]}");
    QTest::newRow("of the chronology") << QByteArray(R"({"kronika": 1, "x": [[)" + deep + "]]}");
}

void TestStixExport::membersNestedAsDeepAsMayBeComeBack()
{
    QFETCH(QByteArray, text);
    const ImportOutcome read = testing::readText(text.toStdString());
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    const ImportOutcome back = readAs("stix", written("stix", *read.snapshot));
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QCOMPARE(testing::writtenText(*back.snapshot), testing::writtenText(*read.snapshot));
}

void TestStixExport::statusesSayWhatIsKnown_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *when, const char *status) {
        QTest::newRow(when) << QByteArray(when) << QByteArray(status);
    };
    row("2021", "occurred");
    row("2021/2022", "occurred");
    row("../2022", "occurred");
    row("2021/..", "ongoing");
    row("2021/", "undetermined");
    row("[2021..]", "occurred");
    row("", "undetermined");
}

void TestStixExport::statusesSayWhatIsKnown()
{
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, status);
    const QByteArray date = when.isEmpty() ? QByteArray() : QByteArray(R"(, "when": ")" + when + "\"");
    const auto read =
        testing::readText(R"({"kronika": 1, "events": [{"id": "e", "title": "A")" + date.toStdString() + "}]}");
    const std::string stix = written("stix", *read.snapshot);
    QVERIFY2(stix.find("\"status\": \"" + status.toStdString() + "\"") != std::string::npos, stix.c_str());
}

void TestStixExport::theLedgerSaysThatBoundsAreWritten()
{
    const auto said = [](const char *when) {
        const auto read = testing::readText(
            std::string(R"({"kronika": 1, "events": [{"id": "e", "title": "A", "when": ")") + when + "\"}]}");
        for (const Loss &loss : lossesOf(*exporterNamed("stix"), *read.snapshot)) {
            if (loss.what.contains(QStringLiteral("its bounds are written")))
                return true;
        }
        return false;
    };
    for (const char *when : {"2021-07~", "2021?", "199X", "[2022..2024]", "2022-22", "1950S2", "2021/2022-22"})
        QVERIFY2(said(when), when);
    for (const char *when : {"2021-07", "2021/2022", "2021-07-19T10:00Z"})
        QVERIFY2(!said(when), when);
    const std::string stix = written("stix", *testing::readText(kFar).snapshot);
    QVERIFY2(stix.find("around") == std::string::npos, "no words");
}

void TestStixExport::theSameObjectTwiceIsNoOlderVersion()
{
    const auto before = testing::readText(kFar).snapshot;
    QJsonObject bundle = QJsonDocument::fromJson(QByteArray::fromStdString(written("stix", *before))).object();
    QJsonArray twice = bundle[u"objects"].toArray();
    for (const QJsonValue object : bundle[u"objects"].toArray())
        twice.append(object);
    bundle[u"objects"] = twice;
    const ImportOutcome back = readAs("stix", QJsonDocument(bundle).toJson().toStdString());
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QVERIFY(back.report.ledger.isBalanced());
    QCOMPARE(testing::writtenText(*back.snapshot), testing::writtenText(*before));
    QCOMPARE(back.report.ledger.skippedCount(), std::size_t(twice.size()) / 2);
}

void TestStixExport::versionsHaveTheTimeOfWriting()
{
    const auto snapshot = testing::readText(kFar).snapshot;
    ExportOptions options;
    options.madeAt = 1'700'000'000;
    const std::string stix = written("stix", *snapshot, options);
    for (const char *type : {"event", "identity", "relationship", "report"}) {
        const std::size_t at = stix.rfind(std::string("\"type\": \"") + type);
        const std::string head = stix.substr(at, stix.find("\"created_by_ref\"", at) - at);
        QVERIFY2(head.find(R"("created": "1970-01-01T00:00:00.000Z", "modified": "2023-11-14T22:13:20.000Z")") !=
                     std::string::npos,
                 head.c_str());
    }
    QVERIFY(written("ics", *snapshot, options).find("DTSTAMP:20231114T221320Z") != std::string::npos);
    QCOMPARE(written("stix", *readAs("stix", stix).snapshot, options), stix);
}

QTEST_GUILESS_MAIN(TestStixExport)
#include "tst_stixexport.moc"
