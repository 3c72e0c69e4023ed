// SPDX-License-Identifier: GPL-3.0-or-later
#include "markeddocument.h"

#include <QtTest/QtTest>

#include <sys/mman.h>

using namespace kronika;
using namespace kronika::testing;

class TestKronikaReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMemberOfTheChronologyIsRead();
    void everyMemberOfActorsCategoriesAndSourcesIsRead();
    void everyMemberOfAnEventIsRead();
    void whatIsAllowedIsReadInSilence_data();
    void whatIsAllowedIsReadInSilence();
    void arraysMayStandInAnyOrder();
    void sixtyFourLevelsAreAllowed();
    void moreThanTwoGibibytesAreRefused();
    void aByteOrderMarkIsSkippedWithAWarning();
    void aLaterVersionIsReadOnly();
    void unknownMembersAreKeptInTheirCanonicalForm();
    void progressGoesForwardAndCanCancel_data();
    void progressGoesForwardAndCanCancel();
    void longChainsOfParentsAreNoTrouble();

private:
    std::shared_ptr<const Snapshot> m_whole;
};

void TestKronikaReader::initTestCase()
{
    QFile file(QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/kronika/canonical.kronika"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ImportOutcome outcome = readText(file.readAll().toStdString());
    QVERIFY2(outcome.snapshot, qPrintable(said(outcome.report)));
    QCOMPARE(outcome.report.format, QStringLiteral("kronika"));
    QCOMPARE(outcome.report.diagnostics.warningCount(), std::size_t(2));
    m_whole = outcome.snapshot;
}

void TestKronikaReader::everyMemberOfTheChronologyIsRead()
{
    const ChronologyInfo info{.version = 1,
                              .title = "T/é \"q\"",
                              .description = "line\nline",
                              .language = "cs",
                              .marking = "TLP:AMBER+STRICT",
                              .timezone = "Europe/Prague",
                              .unknown = "\"unknown\": {\"deep\": [1, {}]}, \"another\": \"x\""};
    QVERIFY(m_whole->info() == info);
    QCOMPARE(m_whole->zone().name(), QStringLiteral("Europe/Prague"));
    const Era era{.id = "er", .when = "2020/2021", .title = "Er", .color = "#000000", .unknown = {}};
    QCOMPARE(m_whole->eras().size(), std::size_t(1));
    QVERIFY(m_whole->eras()[0] == era);
    const SavedView view{.id = "v",
                         .title = "V",
                         .range = "2020/..",
                         .filter = "actor:a",
                         .lanes = {"a"},
                         .collapsed = {"b"},
                         .note = "no",
                         .unknown = {}};
    QCOMPARE(m_whole->views().size(), std::size_t(2));
    QVERIFY(m_whole->views()[0] == view);
    QVERIFY(m_whole->views()[1] == SavedView());
}

void TestKronikaReader::everyMemberOfActorsCategoriesAndSourcesIsRead()
{
    const Actor actor{.id = "a",
                      .name = "A",
                      .kind = "state",
                      .parent = "b",
                      .aliases = {"x", "y"},
                      .color = "#0A64c8",
                      .description = "d",
                      .names = {{"pl", "Ą"}, {"cs", ""}},
                      .unknown = {}};
    QCOMPARE(m_whole->actors().size(), std::size_t(2));
    QVERIFY(m_whole->actors()[0] == actor);
    const Category category{
        .id = "c", .name = "C", .names = {{"cs", "Č"}}, .color = "#ffffff", .symbol = "heart", .unknown = {}};
    QVERIFY(m_whole->categories()[0] == category);
    const Source source{.id = "s",
                        .title = "S",
                        .publisher = "P",
                        .author = "Au",
                        .published = "2021",
                        .retrieved = "2022-01-02",
                        .url = "https://example.org",
                        .archived = "https://example.com",
                        .language = "en",
                        .reliability = "B",
                        .sha256 = "ab",
                        .marking = "TLP:CLEAR",
                        .note = "n",
                        .unknown = {}};
    QVERIFY(m_whole->sources()[0] == source);
}

void TestKronikaReader::everyMemberOfAnEventIsRead()
{
    const Event event{
        .id = "e",
        .when = "2021-07~",
        .within = "2020/2022",
        .title = "E",
        .description = "de",
        .titles = {{"pl", "Z"}},
        .actors = {{"a", {}, {}}, {"b", "actor", {}}, {"a", "target", "\"x\": 1"}},
        .category = "c",
        .tags = {"t", ""},
        .confidence = 0,
        .marking = "TLP:RED",
        .claims = {{"s", "sa", "2021-08", "b", 6, "p. 3", "doubts", "\"y\": []"}},
        .links = {{"e", "", "\"z\": {}"}},
        .attachments = {{"a/b.pdf", {}, "at", "cd", {}}, {{}, "https://example.net", {}, {}, "\"w\": null"}},
        .unknown = "\"later\": {\"a\": [1, 2.0, {\"b\": \"\\u0001\"}], \"a\": -0}"};
    QCOMPARE(m_whole->eventCount(), std::size_t(2));
    QVERIFY(m_whole->event(EventIndex{0}) == event);
    QCOMPARE(m_whole->title(EventIndex{1}), std::string_view());
}

void TestKronikaReader::whatIsAllowedIsReadInSilence_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("the least", "{\"kronika\":1}");
    row("spaces around", " \r\n\t{ \"kronika\" : 1 }\r\n ");
    row("the version as 1.0", "{\"kronika\": 1.0}");
    row("the version last", "{\"title\": \"x\", \"kronika\": 1}");
    row("empty members", "{\"kronika\": 1, \"title\": \"\", \"actors\": [], \"events\": [], \"views\": [{}]}");
    row("an unknown role", with("\"actors\": [{\"id\": \"a\", \"role\": \"witness\"}]"));
    row("an unknown kind of link", with("\"links\": [{\"to\": \"e\", \"kind\": \"mocks\"}]"));
    row("an actor twice in an event", with("\"actors\": [{\"id\": \"a\"}, {\"id\": \"a\", \"role\": \"target\"}]"));
    row("an integer with a point", with("\"confidence\": 70.0"));
    row("a marking with a plus", with("\"marking\": \"TLP:AMBER+STRICT\""));
    row("twice inside of an unknown member", "{\"kronika\": 1, \"x\": {\"a\": 1, \"a\": 2}}");
    row("half a pair in an unknown member", "{\"kronika\": 1, \"x\": \"\\ud800\", \"\\udc00\": 1}");
    row("a number beyond all", "{\"kronika\": 1, \"x\": [1e9999, 123456789012345678901234567890]}");
    row("the same id in two arrays",
        "{\"kronika\": 1, \"actors\": [{\"id\": \"x\", \"name\": \"\"}], \"sources\": [{\"id\": \"x\", "
        "\"title\": \"\"}]}");
    for (const char *date : {"2025-05-28", "2021", "2022/..", "../2022", "2022/", "/2022", "2025-05-28T14:30:00+02:00",
                             "2025-05-28T14:30", "2021-07~", "1984?/2004-06", "2025-05-28T14:30:00.123456Z",
                             "2025-05-28T14:30/2025-05-28T15:00:00Z", "2021-21", "202X", "Y170000"})
        row(date, with((std::string("\"when\": \"") + date + "\"").c_str()));
}

void TestKronikaReader::whatIsAllowedIsReadInSilence()
{
    QFETCH(QByteArray, text);
    const ImportOutcome outcome = readText({text.constData(), std::size_t(text.size())});
    QCOMPARE(said(outcome.report), QString());
    QVERIFY(outcome.snapshot);
    QVERIFY(!outcome.report.isReadOnly && !outcome.report.isCancelled);
}

void TestKronikaReader::arraysMayStandInAnyOrder()
{
    const ImportOutcome outcome = readText(
        R"json({"views": [{"lanes": ["b"]}], "events": [{"links": [{"kind": "causes", "to": "f"}], "title": "E", "id": "e",
            "claims": [{"source": "s"}], "category": "c", "actors": [{"id": "b"}], "when": "2021-06-01T12:00"},
            {"id": "f", "title": "F"}],
            "sources": [{"title": "S", "id": "s"}], "actors": [{"parent": "b", "name": "A", "id": "a"}, {"id": "b", "name": "B"}],
            "categories": [{"name": "C", "id": "c"}], "timezone": "Europe/Prague", "kronika": 1})json");
    QCOMPARE(said(outcome.report), QString());
    QVERIFY(outcome.snapshot);
    const Snapshot &snapshot = *outcome.snapshot;
    QCOMPARE(snapshot.eventCount(), std::size_t(2));
    QCOMPARE(snapshot.actorsOf(EventIndex{0}).size(), std::size_t(1));
    QCOMPARE(raw(snapshot.actorsOf(EventIndex{0})[0]), std::size_t(1));
    // The zone is known though it stands behind: noon in Prague is 10 o'clock UTC in June.
    QCOMPARE(snapshot.time(EventIndex{0}).bounds.earliestStart.us % kDay.us, 10 * kHour.us);
}

void TestKronikaReader::sixtyFourLevelsAreAllowed()
{
    const std::string allowed = "{\"kronika\": 1, \"x\": " + std::string(63, '[') + std::string(63, ']') + "}";
    QVERIFY(readText(allowed).snapshot);
    const std::string text = writtenText(*readText(allowed).snapshot);
    QVERIFY(readText(text).snapshot);
    const Marked refused("{\"kronika\": 1, \"x\": " + std::string(63, '[') + "§[" + std::string(64, ']') + "}");
    const ImportOutcome outcome = readText(refused.text);
    QVERIFY(!outcome.snapshot);
    QCOMPARE(placesOf(outcome.report, Severity::Error), refused.places);
    QVERIFY(said(outcome.report).contains(QStringLiteral("64 levels")));
}

void TestKronikaReader::moreThanTwoGibibytesAreRefused()
{
    const std::size_t size = std::size_t(kMaxFileBytes) + 1;
    // Pages that are never touched cost nothing.
    void *pages = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    QVERIFY(pages != MAP_FAILED);
    const QByteArray bytes = QByteArray::fromRawData(static_cast<const char *>(pages), qsizetype(size));
    const ImportOutcome outcome = importerNamed("kronika")->read(bytes, {}, {});
    ::munmap(pages, size);
    QVERIFY(!outcome.snapshot);
    QVERIFY(said(outcome.report).contains(QStringLiteral("2 GiB")));
}

void TestKronikaReader::aByteOrderMarkIsSkippedWithAWarning()
{
    const ImportOutcome outcome = readText("\xEF\xBB\xBF{\"kronika\": 1, \"title\": \"x\"}");
    QVERIFY(outcome.snapshot);
    QCOMPARE(outcome.snapshot->info().title, std::string("x"));
    QCOMPARE(placesOf(outcome.report, Severity::Warning), QStringList{QStringLiteral("1:1")});
    QVERIFY(said(outcome.report).contains(QStringLiteral("byte order mark")));
    const ImportOutcome wrong = readText("\xEF\xBB\xBF{\"kronika\": 1, \"title\": 5}");
    QVERIFY(!wrong.snapshot);
    QCOMPARE(placesOf(wrong.report, Severity::Error), QStringList{QStringLiteral("1:25")});
    QVERIFY(!readText("\xEF\xBB\xBF\xEF\xBB\xBF{\"kronika\": 1}").snapshot);
}

void TestKronikaReader::aLaterVersionIsReadOnly()
{
    const ImportOutcome outcome = readText("{\"kronika\": 2, \"title\": \"x\", \"new\": {\"a\": 1}}");
    QVERIFY(outcome.snapshot);
    QVERIFY(outcome.report.isReadOnly);
    QCOMPARE(placesOf(outcome.report, Severity::Warning), QStringList{QStringLiteral("1:13")});
    QCOMPARE(outcome.snapshot->info().version, std::int64_t(2));
}

void TestKronikaReader::unknownMembersAreKeptInTheirCanonicalForm()
{
    const ImportOutcome outcome = readText(R"json({"z":{"b":[1,2]}, "kronika":1, "y" : 1.50,
        "actors": [{"id": "a", "name": "A", "x":[ ] , "w" : "\u00e9"}],
        "events": [{"id": "e", "u": null, "title": "E", "actors": [{"id": "a", "v": true}],
                    "links": [{"to": "e", "kind": "k", "t":{ }}], "s": -0}]})json");
    QVERIFY2(outcome.snapshot, qPrintable(said(outcome.report)));
    const Snapshot &snapshot = *outcome.snapshot;
    QCOMPARE(snapshot.info().unknown, std::string("\"z\": {\"b\": [1, 2]}, \"y\": 1.50"));
    QCOMPARE(snapshot.actors()[0].unknown, std::string("\"x\": [], \"w\": \"é\""));
    const Event event = snapshot.event(EventIndex{0});
    QCOMPARE(event.unknown, std::string("\"u\": null, \"s\": -0"));
    QCOMPARE(event.actors[0].unknown, std::string("\"v\": true"));
    QCOMPARE(event.links[0].unknown, std::string("\"t\": {}"));
}

void TestKronikaReader::progressGoesForwardAndCanCancel_data()
{
    QTest::addColumn<bool>("isUnknown");
    QTest::newRow("in the events") << false;
    QTest::newRow("in an unknown member") << true;
}

void TestKronikaReader::progressGoesForwardAndCanCancel()
{
    QFETCH(bool, isUnknown);
    std::string text =
        isUnknown ? "{\"kronika\": 1, \"x\": [0" : "{\"kronika\": 1, \"events\": [{\"id\": \"e\", \"title\": \"\"}";
    for (int i = 0; i < 100'000; ++i)
        text += ", {\"id\": \"e" + std::to_string(i) + "\", \"title\": \"A title of some length\"}";
    text += "], \"title\": \"x\"}";
    const QByteArray bytes = QByteArray::fromStdString(text);
    std::vector<std::size_t> reached;
    const auto whole = importerNamed("kronika")->read(bytes, {}, [&](std::size_t done, std::size_t total) {
        reached.push_back(done);
        return total == text.size();
    });
    QVERIFY(whole.snapshot);
    QVERIFY(reached.size() >= 4);
    QVERIFY(std::is_sorted(reached.begin(), reached.end()));
    QVERIFY(reached.back() <= text.size());
    int asked = 0;
    const auto cancelled =
        importerNamed("kronika")->read(bytes, {}, [&asked](std::size_t, std::size_t) { return ++asked < 2; });
    QVERIFY(!cancelled.snapshot);
    QVERIFY(cancelled.report.isCancelled);
    QCOMPARE(asked, 2);
    QCOMPARE(said(cancelled.report), QString());
}

void TestKronikaReader::longChainsOfParentsAreNoTrouble()
{
    constexpr int kCount = 50'000;
    std::string text = "{\"kronika\": 1, \"actors\": [{\"id\": \"a0\", \"name\": \"\"}";
    for (int i = 1; i < kCount; ++i)
        text += ", {\"id\": \"a" + std::to_string(i) + "\", \"name\": \"\", \"parent\": \"a" + std::to_string(i - 1) +
                "\"}";
    QVERIFY(readText(text + "]}").snapshot);
    text.replace(text.find("\"name\": \"\""), 10,
                 "\"name\": \"\", \"parent\": \"a" + std::to_string(kCount - 1) + "\"");
    const ImportOutcome outcome = readText(text + "]}");
    QCOMPARE(outcome.report.diagnostics.errorCount(), std::size_t(1));
    QVERIFY(said(outcome.report).contains(QStringLiteral("cycle")));
}

QTEST_GUILESS_MAIN(TestKronikaReader)
#include "tst_kronikareader.moc"
