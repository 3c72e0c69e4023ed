// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/chunk.h"
#include "models/document/snapshot.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;

namespace {

std::shared_ptr<const SnapshotTables> tables()
{
    static const auto kTables = std::make_shared<const SnapshotTables>(
        test::partsFrom(
            "actor eu = EU\nactor cz = Czechia\nactor apt = APT31\ncategory talk = Statement\ncategory act = Act")
            .tables);
    return kTables;
}

std::shared_ptr<const EventChunk> chunkOf(const std::vector<Event> &events)
{
    ChunkBuilder builder(tables());
    for (const Event &event : events)
        builder.add(event);
    return builder.finish();
}

Event plain(const std::string &id)
{
    return test::eventWith(id, [](Event &) {});
}

Event dated(const std::string &when)
{
    return test::eventWith("of " + when, [&](Event &e) { e.when = when; });
}

Event undated(const std::string &id, const std::string &within)
{
    return test::eventWith(id, [&](Event &e) { e.within = within; });
}

Event acted(const std::string &id, std::vector<ActorReference> actors)
{
    return test::eventWith(id, [&](Event &e) { e.actors = std::move(actors); });
}

bool isSameTime(const EventTime &a, const EventTime &b)
{
    return a.bounds == b.bounds && a.flags == b.flags && a.startPrecision == b.startPrecision &&
           a.endPrecision == b.endPrecision && a.startQualifiers == b.startQualifiers &&
           a.endQualifiers == b.endQualifiers;
}

} // namespace

class TestChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreThoseOfTheirRow()
    {
        Event first = dated("2021");
        first.title = "Über";
        Event third = plain("");
        third.title = "c";
        const auto chunk = chunkOf({first, undated("b", "2022/2023"), third, undated("d", "../2024")});
        QCOMPARE(chunk->size(), 4U);
        QCOMPARE(chunk->id(0), "of 2021");
        QCOMPARE(chunk->when(0, Zone()), "2021");
        QCOMPARE(chunk->title(0), "Über");
        QCOMPARE(chunk->within(0), "");
        QCOMPARE(chunk->id(1), "b");
        QCOMPARE(chunk->when(1, Zone()), "");
        QCOMPARE(chunk->within(1), "2022/2023");
        QCOMPARE(chunk->title(1), "");
        QCOMPARE(chunk->id(2), "");
        QCOMPARE(chunk->title(2), "c");
        QCOMPARE(chunk->within(3), "../2024");
    }

    void timesComeBackWhole()
    {
        const std::vector<std::string> texts{"2021",
                                             "2022/..",
                                             "/2025-05-28",
                                             "..",
                                             "1984?/2004-06~",
                                             "2021-07%",
                                             "2021/2021-01",
                                             "201X",
                                             "2021-21",
                                             "[1667,1668]",
                                             "{1667%,1670..}",
                                             "156X-12-25?",
                                             "1950S2",
                                             "2004-06~-11",
                                             "soon",
                                             "-0100/-0044",
                                             "2025-05-28T14:30:00.123456Z",
                                             "2025-05-28T14:30/2025-05-29"};
        std::vector<Event> events;
        for (const std::string &text : texts)
            events.push_back(dated(text));
        events.push_back(undated("undated", "../2025"));
        const auto chunk = chunkOf(events);
        for (std::size_t row = 0; row < events.size(); ++row) {
            const EventTime expected = eventTime(events[row].when, events[row].within, Zone());
            QVERIFY2(isSameTime(chunk->time(row), expected), events[row].id.c_str());
        }
    }

    void datesComeBackByteForByte_data()
    {
        QTest::addColumn<QString>("when");
        for (const char *when : {"2021",
                                 "2021-07",
                                 "2021-22",
                                 "2021-07-09",
                                 "2021-07-09T10:11",
                                 "2021-07-09T10:11:12",
                                 "2021-07-09T10:11:12Z",
                                 "2021-07-09T10:11:12+02:00",
                                 "2021-07-09T10:11:12+02",
                                 "2021-07-09T10:11:12-03:30",
                                 "2021-07-09T10:11:12+00:00",
                                 "2021-07-09T10:11:12.5Z",
                                 "2021-07-09T10:11:12.000001",
                                 "2021-07-09T10:11:12.1234567Z",
                                 "2021-07-09T10:11Z/2021-07-10",
                                 "2021/..",
                                 "/2021-07",
                                 "../2021",
                                 "2021/",
                                 "1984?/2004-06~",
                                 "2021-07%",
                                 "201X",
                                 "2021-07-XX",
                                 "-0100",
                                 "Y12345",
                                 "0000",
                                 "9999-12-31",
                                 "[1667,1668]",
                                 "1066-10-14/1066-12-25",
                                 "2021-03-28T02:30",
                                 "2021-10-31T02:30",
                                 "1891-10-01"})
            QTest::newRow(when) << when;
    }

    void datesComeBackByteForByte()
    {
        QFETCH(QString, when);
        for (const char *name : {"UTC", "Europe/Prague", "America/Sao_Paulo", "Pacific/Apia"}) {
            const Zone zone = *Zone::byName(QString::fromLatin1(name));
            auto inZone = std::make_shared<SnapshotTables>(*tables());
            inZone->info.timezone = name;
            inZone->indexIds();
            ChunkBuilder builder(inZone);
            builder.add(dated(when.toStdString()));
            const auto chunk = builder.finish();
            QCOMPARE(QString::fromStdString(chunk->when(0, zone)), when);
            QVERIFY(isSameTime(chunk->time(0), eventTime(when.toStdString(), {}, zone)));
        }
    }

    void commonDatesAreReadAsByTheWholeGrammar()
    {
        // Every text that the quick way reads is tried with each of its characters changed.
        const std::string texts[] = {"2021-02-28", "2020-02-29T23:59:59Z", "1969-12-31T10:11+13:45",
                                     "2021-07-09T10:11:12-03:30/2021-07-10T00:00:00Z", "2021-07-09/2021-07-09"};
        int read = 0;
        for (const std::string &text : texts) {
            for (std::size_t at = 0; at < text.size(); ++at) {
                for (const char c : std::string("0123456789-:+TZ/.X?")) {
                    std::string changed = text;
                    changed[at] = c;
                    const auto quick = commonTime(changed, Zone());
                    if (!quick)
                        continue;
                    ++read;
                    QVERIFY2(isSameTime(quick->time, eventTime(changed, {}, Zone())), changed.c_str());
                    QCOMPARE(whenText(quick->time, quick->style, Zone()), changed);
                }
            }
        }
        QVERIFY(read > 500);
    }

    void longTextsAreKept()
    {
        Event titled = plain("short");
        titled.title = std::string(70'000, 't');
        const std::string longId(300, 'i');
        std::vector<Event> events{titled, plain(longId)};
        for (int n = 0; n < 200; ++n) {
            events.push_back(plain("e" + std::to_string(n)));
            events.back().title = std::string(900, 'x') + std::to_string(n);
        }
        const auto chunk = chunkOf(events);
        for (std::size_t row = 0; row < events.size(); ++row) {
            QVERIFY(chunk->id(row) == events[row].id);
            QVERIFY(chunk->title(row) == events[row].title);
        }
    }

    void timesOfManyShapesFillAChunk()
    {
        ChunkBuilder builder(tables());
        std::size_t count = 0;
        for (; count < 5000 && !builder.isFull(); ++count)
            builder.add(dated("2021-01-01T00:00:00+01:" + std::to_string(10 + count % 50) + "/2021-0" +
                              std::to_string(2 + count / 50 % 8)));
        QVERIFY(count < 5000);
        const auto chunk = builder.finish();
        QCOMPARE(chunk->size(), count);
        QCOMPARE(chunk->when(0, Zone()), "2021-01-01T00:00:00+01:10/2021-02");
    }

    void aSetKnowsWhereEachOfItsMembersIs()
    {
        const auto chunk =
            chunkOf({dated("2021"), dated("[1668,1667]"), dated("2022/2023"), dated("{..1700,1984-02}")});
        const auto boundsOf = [](const char *text) { return eventTime(text, {}, Zone()).bounds; };
        QVERIFY(chunk->members(0).empty());
        QVERIFY(chunk->members(2).empty());
        QCOMPARE(chunk->members(1).size(), 2U);
        QVERIFY(chunk->members(1)[0] == boundsOf("1668"));
        QVERIFY(chunk->members(1)[1] == boundsOf("1667"));
        QVERIFY(chunk->members(3)[0] == boundsOf("../1700"));
        QVERIFY(chunk->members(3)[1] == boundsOf("1984-02"));
        QVERIFY(chunk->time(1).bounds.earliestEnd == boundsOf("1667").earliestStart);
        QVERIFY(chunk->time(1).bounds.latestStart == boundsOf("1668").latestEnd);
        ChunkBuilder builder(tables());
        builder.copy(*chunk, 3);
        QVERIFY(std::ranges::equal(builder.finish()->members(0), chunk->members(3)));
    }

    void actorsKeepTheirOrderAndRoles()
    {
        const auto chunk = chunkOf({acted("a", {{"cz", "target", {}}, {"eu", "", {}}}), plain("b"),
                                    acted("c", {{"apt", "actor", {}}, {"apt", "hidden hand", {}}})});
        QCOMPARE(chunk->actors(0).size(), 2U);
        QCOMPARE(raw(chunk->actors(0)[0]), 1U);
        QCOMPARE(chunk->role(0, 0), "target");
        QCOMPARE(chunk->role(0, 1), "actor");
        QCOMPARE(chunk->roleText(0, 1), "");
        QVERIFY(chunk->actors(1).empty());
        QCOMPARE(chunk->roleText(2, 0), "actor");
        QCOMPARE(chunk->role(2, 1), "hidden hand");
    }

    void rowsThatShareACastDifferFromThoseThatDoNot()
    {
        Event one = acted("1", {{"cz", "target", {}}});
        one.category = "talk";
        Event otherRole = one;
        otherRole.actors[0].role = "speaker";
        Event otherCategory = one;
        otherCategory.category = "act";
        const auto chunk = chunkOf({one, otherRole, one, otherCategory});
        QCOMPARE(chunk->role(0, 0), "target");
        QCOMPARE(chunk->role(1, 0), "speaker");
        QCOMPARE(chunk->role(2, 0), "target");
        QCOMPARE(raw(*chunk->category(2)), 0U);
        QCOMPARE(raw(*chunk->category(3)), 1U);
        QCOMPARE(chunk->role(3, 0), "target");
    }

    void whatDanglesIsLeftOut()
    {
        Event event = acted("a", {{"nobody", "", "\"x\": 1"}, {"eu", "", "\"y\": 2"}, {"cz", "", {}}});
        event.category = "nothing";
        const auto chunk = chunkOf({event});
        QCOMPARE(chunk->actors(0).size(), 2U);
        QVERIFY(!chunk->category(0));
        QVERIFY(chunk->extras(0)->unknownOfActors == std::vector<std::string>{"\"y\": 2"});
    }

    void onlyEventsWithExtrasHaveThem()
    {
        const Event tagged = test::eventWith("b", [](Event &e) { e.tags = {"x"}; });
        const Event sure = test::eventWith("d", [](Event &e) { e.confidence = 0; });
        const auto chunk = chunkOf({plain("a"), tagged, plain("c"), sure});
        QVERIFY(chunk->extras(0) == nullptr);
        QVERIFY(chunk->extras(1)->tags == std::vector<std::string>{"x"});
        QVERIFY(chunk->extras(2) == nullptr);
        QCOMPARE(chunk->extras(3)->confidence, std::optional(0));
    }

    void aSummaryCoversItsRows()
    {
        const auto chunk = chunkOf({dated("2021"), dated("Y17E7"), dated("soon"), undated("u", "1900/..")});
        QCOMPARE(chunk->undatedCount(), 2U);
        QVERIFY(chunk->reach().earliestStart == chunk->time(0).bounds.earliestStart);
        QVERIFY(chunk->reach().latestEnd == chunk->time(0).bounds.latestEnd);
    }

    void aCopiedRowIsTheSame()
    {
        Event rich = dated("1984/2004-06");
        rich.title = "Title";
        rich.actors = {{"eu", "speaker", "\"z\": 1"}, {"cz", "target", {}}};
        rich.category = "act";
        rich.description = "*Text*";
        const auto from = chunkOf({dated("2021"), rich, undated("u", "../2025")});
        ChunkBuilder builder(tables());
        for (const std::size_t row : {2U, 1U})
            builder.copy(*from, row);
        const auto copy = builder.finish();
        QCOMPARE(copy->within(0), "../2025");
        QCOMPARE(copy->id(1), "of 1984/2004-06");
        QCOMPARE(copy->title(1), "Title");
        QVERIFY(isSameTime(copy->time(1), from->time(1)));
        QCOMPARE(copy->role(1, 0), "speaker");
        QCOMPARE(copy->role(1, 1), "target");
        QCOMPARE(raw(*copy->category(1)), 1U);
        QVERIFY2(copy->extras(1) == from->extras(1), "extras are shared, not copied");
        QCOMPARE(copy->undatedCount(), 1U);
    }

    void aBuilderIsEmptyAfterwards()
    {
        ChunkBuilder builder(tables());
        for (std::size_t n = 0; n < EventChunk::kCapacity; ++n) {
            QVERIFY(!builder.isFull());
            builder.add(acted("e", {{"eu", std::to_string(n), {}}}));
        }
        QVERIFY(builder.isFull());
        const auto full = builder.finish();
        QCOMPARE(full->role(EventChunk::kCapacity - 1, 0), "4095");
        QCOMPARE(builder.size(), 0U);
        builder.add(acted("again", {{"cz", "7", {}}}));
        QCOMPARE(builder.finish()->role(0, 0), "7");
    }
};

QTEST_APPLESS_MAIN(TestChunk)
#include "tst_chunk.moc"
