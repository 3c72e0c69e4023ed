// SPDX-License-Identifier: GPL-3.0-or-later
// What a chronology withholds is withheld still when it comes back from another program's file.
#include "models/document/ceiling.h"
#include "models/io/losses.h"
#include "tests/models/io/readandwrite.h"

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

} // namespace

class TestMarkings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markingsComeBack_data();
    void markingsComeBack();
    void unreadableOnesAreWithheld_data();
    void unreadableOnesAreWithheld();
    void lossesNameThoseOfSources();
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

QTEST_APPLESS_MAIN(TestMarkings)
#include "tst_markings.moc"
