// SPDX-License-Identifier: GPL-3.0-or-later
// What a chronology withholds is withheld still when it comes back from another program's file.
#include "models/document/ceiling.h"
#include "models/io/losses.h"
#include "tests/models/io/readandwrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

#include <algorithm>

using namespace kronika;
using testing::readAs;
using testing::written;

namespace {

constexpr const char *kMarked = R"({"kronika": 1, "title": "Open title", "marking": "TLP:GREEN", "description": "About",
  "sources": [{"id": "s", "title": "secret1", "url": "https:\/\/secret2.example\/", "marking": "TLP:AMBER"}],
  "events": [{"id": "a", "when": "2021", "title": "secret3", "description": "secret4", "marking": "TLP:RED"},
    {"id": "b", "when": "2022", "title": "Open event", "description": "Words", "claims": [{"source": "s"}]},
    {"id": "c", "when": "2023", "title": "Clear event", "marking": "TLP:CLEAR"}]})";

const QString kTlp = QStringLiteral("extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d");

} // namespace

class TestMarkings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markingsComeBack_data();
    void markingsComeBack();
    void everyObjectOfStixIsMarked_data();
    void everyObjectOfStixIsMarked();
    void markingsThatAnotherProgramRaisedCount();
    void unreadableOnesAreWithheld_data();
    void unreadableOnesAreWithheld();
    void lossesNameThoseOfSources();
    void wordsThatAreKeptCount();
};

void TestMarkings::markingsComeBack_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"kronika", "stix", "timelinejs", "vis", "ics"})
        QTest::newRow(format) << QByteArray(format);
}

void TestMarkings::markingsComeBack()
{
    QFETCH(const QByteArray, format);
    const ImportOutcome back = readAs(format, written(format, *testing::readText(kMarked).snapshot));
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    const Snapshot &snapshot = *back.snapshot;
    QCOMPARE(snapshot.info().marking, std::string("TLP:GREEN"));
    const auto event = [&snapshot](const char *title) {
        for (std::size_t n = 0; n < snapshot.eventCount(); ++n) {
            if (snapshot.title(static_cast<EventIndex>(n)) == title)
                return snapshot.event(static_cast<EventIndex>(n));
        }
        return Event();
    };
    QCOMPARE(event("secret3").marking, std::string("TLP:RED"));
    QCOMPARE(event("Clear event").marking, std::string("TLP:CLEAR"));
    QCOMPARE(event("Open event").marking, std::string());
    // The words that showed it are not a part of the text.
    QVERIFY2(event("secret3").description.find("TLP") == std::string::npos, event("secret3").description.c_str());
    QVERIFY(snapshot.info().description.find("TLP") == std::string::npos);
    const BelowCeiling cut = belowCeiling(back.snapshot, {Tlp::Green, Above::Drop});
    for (const Exporter *exporter : exporters()) {
        const std::string text = written(exporter->name, *cut.snapshot);
        QVERIFY2(text.find("secret") == std::string::npos, text.c_str());
        QVERIFY2(text.find("Open event") != std::string::npos, text.c_str());
    }
}

void TestMarkings::everyObjectOfStixIsMarked_data()
{
    QTest::addColumn<QByteArray>("text");
    // By the name or type of the object, what it is marked with.
    QTest::addColumn<QByteArray>("marked");
    QTest::newRow("of a chronology")
        << QByteArray(R"({"kronika": 1, "title": "Whole", "marking": "TLP:RED",
               "actors": [{"id": "a", "name": "Agent", "description": "secret"},
                          {"id": "b", "name": "Open actor", "marking": "TLP:GREEN"}],
               "sources": [{"id": "s", "title": "S", "note": "secret"}],
               "events": [{"id": "e", "title": "Red event", "actors": [{"id": "a"}]},
                          {"id": "f", "title": "Open event", "marking": "TLP:GREEN"},
                          {"id": "g", "title": "Citing event", "marking": "TLP:GREEN", "claims": [{"source": "s"}]}]})")
        << QByteArray(
               "Agent: red, Open actor: green, Red event: red, Open event: green, Citing event: red, Whole: red, "
               "relationship: red");
    QTest::newRow("of a source alone")
        << QByteArray(
               R"({"kronika": 1, "title": "Whole", "sources": [{"id": "s", "title": "S", "marking": "TLP:AMBER"}],
               "events": [{"id": "e", "title": "Event"}]})")
        << QByteArray("Event: , Whole: amber");
    const QByteArray object(R"("spec_version": "2.1", "created": "2021-02-01T00:00:00.000Z",
        "modified": "2021-02-01T00:00:00.000Z", )");
    const QByteArray stix =
        R"({"kronika": 1, "title": "Whole", "marking": "TLP:AMBER", "actors": [{"id": "a", "name": "Agent",
        "stix": {"type": "identity", "id": "identity--00000000-0000-4000-8000-000000000001", )" +
        object +
        R"("name": "Agent"}}], "events": [{"id": "e", "title": "Lowered", "marking": "TLP:GREEN", "stix": {
        "type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000002", "object_marking_refs":
        ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"], )" +
        object +
        R"("name": "Lowered"}}], "stix": {"objects": [{"type": "tool", "id": "tool--00000000-0000-4000-8000-000000000003", )" +
        object + R"("name": "Kept"}]}})";
    QTest::newRow("of what comes from STIX")
        << stix << QByteArray("Agent: amber, Lowered: green, Kept: amber, Whole: amber");
}

void TestMarkings::everyObjectOfStixIsMarked()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, marked);
    const ImportOutcome read = testing::readText(text.toStdString());
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    const std::string stix = written("stix", *read.snapshot);
    const QJsonArray objects = QJsonDocument::fromJson(QByteArray::fromStdString(stix)).object()[u"objects"].toArray();
    QHash<QString, QString> levels;
    for (const QJsonValue object : objects)
        levels[object[u"id"].toString()] = object[u"extensions"][kTlp][u"tlp_2_0"].toString();
    QHash<QString, QString> found;
    for (const QJsonValue object : objects) {
        const QString level = levels.value(object[u"object_marking_refs"].toArray().last().toString());
        found[object[u"type"].toString()] = found[object[u"name"].toString()] = level;
    }
    for (const QString &one : QString::fromUtf8(marked).split(QStringLiteral(", "))) {
        const QString name = one.section(u':', 0, 0);
        QCOMPARE(QString(name + QStringLiteral(": ") + found.value(name)), one);
    }
    QCOMPARE(testing::writtenText(*readAs("stix", stix).snapshot), testing::writtenText(*read.snapshot));
}

void TestMarkings::markingsThatAnotherProgramRaisedCount()
{
    std::string stix = written("stix", *testing::readText(R"({"kronika": 1, "marking": "TLP:GREEN",
        "actors": [{"id": "a", "name": "Agent"}], "events": [{"id": "e", "title": "Event"}]})")
                                            .snapshot);
    const std::string green = "[\"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
    for (std::size_t at = stix.find(green); at != std::string::npos; at = stix.find(green))
        stix.replace(at, green.size(), "[\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1");
    const ImportOutcome back = readAs("stix", stix);
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QCOMPARE(back.snapshot->event(EventIndex{0}).marking, std::string("TLP:RED"));
    QCOMPARE(back.snapshot->actors()[0].unknown, std::string(R"("marking": "TLP:RED")"));
}

void TestMarkings::unreadableOnesAreWithheld_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("timelinejs") << QByteArray("timelinejs") << QByteArray(R"({"events": [
        {"start_date": {"year": "2021"}, "text": {"headline": "secret1"}, "kronikaMarking": "Confidential"},
        {"start_date": {"year": "2022"}, "text": {"headline": "Open event"},
         "media": {"url": "https://secret2.example/", "kronikaMarking": "Confidential"}}]})");
    QTest::newRow("vis") << QByteArray("vis") << QByteArray(R"({"items": [
        {"content": "secret1", "start": "2021", "kronikaMarking": "Confidential"},
        {"content": "Open event", "start": "2022"}]})");
    QTest::newRow("all of vis") << QByteArray("vis") << QByteArray(R"({"kronikaMarking": "Confidential", "items": [
        {"content": "secret1", "start": "2021"},
        {"content": "Open event", "start": "2022", "kronikaMarking": "TLP:CLEAR"}]})");
    QTest::newRow("ics, several")
        << QByteArray("ics")
        << QByteArray(
               "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20210101\r\nSUMMARY:secret1\r\nX-TLP:TLP:RED\r\n"
               "X-TLP:TLP:CLEAR\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART:20210101\r\nSUMMARY:secret2\r\n"
               "X-TLP:TOPSECRET\r\nX-TLP:TLP:CLEAR\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:c\r\nDTSTART:20210101\r\n"
               "SUMMARY:Open event\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

/// Straight, and by way of another program's file.

void TestMarkings::unreadableOnesAreWithheld()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, text);
    const ImportOutcome read = readAs(format, {text.constData(), std::size_t(text.size())});
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    for (const char *way : {"kronika", "ics", "timelinejs", "vis"}) {
        const ImportOutcome back = readAs(way, written(way, *read.snapshot));
        QVERIFY2(back.snapshot, way);
        const std::string cut =
            testing::writtenText(*belowCeiling(back.snapshot, {Tlp::AmberStrict, Above::Drop}).snapshot);
        QVERIFY2(cut.find("secret") == std::string::npos, (way + (": " + cut)).c_str());
        QVERIFY2(cut.find("Open event") != std::string::npos, (way + (": " + cut)).c_str());
    }
}

void TestMarkings::lossesNameThoseOfSources()
{
    const auto snapshot = testing::readText(kMarked).snapshot;
    const auto isSaid = [&snapshot](const char *format) {
        return std::ranges::any_of(lossesOf(*exporterNamed(format), *snapshot), [](const Loss &loss) {
            return loss.what == QLatin1String("markings (TLP) of sources") && loss.count == 1;
        });
    };
    QVERIFY(isSaid("csv"));
    QVERIFY(isSaid("vis"));
    QVERIFY(!isSaid("ics"));
    QVERIFY(!isSaid("html"));
}

/// A case of MISP keeps its attributes word for word, whatever these are marked.
void TestMarkings::wordsThatAreKeptCount()
{
    const ImportOutcome read = readAs("misp", R"({"Event": {"info": "Case", "date": "2021-03-04",
        "Tag": [{"name": "tlp:green"}], "Attribute": [{"type": "domain", "value": "x", "Tag": [{"name": "tlp:red"}]}]}})");
    QVERIFY2(read.snapshot, qPrintable(testing::said(read.report)));
    QCOMPARE(read.snapshot->event(EventIndex{0}).marking, std::string("TLP:GREEN"));
    const std::string stix = written("stix", *read.snapshot);
    const std::size_t event = stix.find("\"type\": \"event\"");
    const std::string line = stix.substr(event, stix.find('\n', event) - event);
    QVERIFY2(line.find("[\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1\"]") != std::string::npos,
             line.c_str());
    QVERIFY(std::ranges::any_of(lossesOf(*exporterNamed("stix"), *read.snapshot), [](const Loss &loss) {
        return loss.what.startsWith(QStringLiteral("lower markings of events")) && loss.count == 1;
    }));
    QCOMPARE(testing::writtenText(*readAs("stix", stix).snapshot), testing::writtenText(*read.snapshot));
}

QTEST_APPLESS_MAIN(TestMarkings)
#include "tst_markings.moc"
