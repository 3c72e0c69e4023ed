// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/edit.h"
#include "models/document/fields.h"
#include "models/time/timetext.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;

namespace {

constexpr const char *kPicture = R"(
    actor eu = EU
    actor cz = Czechia
    actor nato = NATO
    a | 2021 | A | eu        |
    b | 2022 | B | cz:target |
    c | 2023 | C |           |
)";

EventIndex at(std::size_t position)
{
    return EventIndex{static_cast<std::uint32_t>(position)};
}

EventChange replaced(const Snapshot &base, std::size_t position, const std::function<void(Event &)> &change)
{
    EventChange made{.at = at(position), .before = base.event(at(position)), .after = base.event(at(position))};
    change(*made.after);
    return made;
}

EventChange removed(const Snapshot &base, std::size_t position)
{
    return {.at = at(position), .before = base.event(at(position)), .after = {}};
}

EventChange inserted(std::size_t position, const std::string &id)
{
    return {.at = at(position), .before = {}, .after = test::eventWith(id, [](Event &e) { e.when = "2024"; })};
}

std::vector<Event> eventsOf(const Snapshot &snapshot)
{
    std::vector<Event> events;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n)
        events.push_back(snapshot.event(at(n)));
    return events;
}

QString idsOf(const Snapshot &snapshot)
{
    QStringList ids;
    for (const Event &event : eventsOf(snapshot))
        ids.append(QString::fromStdString(event.id));
    return ids.join(u' ');
}

/// Positions of the chunks of `after` that are not those of `before`.
std::vector<std::size_t> newChunks(const Snapshot &before, const Snapshot &after)
{
    std::vector<std::size_t> positions;
    for (std::size_t n = 0; n < after.chunks().size(); ++n) {
        const bool isShared = n < before.chunks().size() && before.chunks()[n] == after.chunks()[n];
        if (!isShared)
            positions.push_back(n);
    }
    return positions;
}

std::uint32_t bitOf(std::string_view key)
{
    return 1U << (eventField(key) - eventFields().data());
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplacedEventHasItsNewValue()
    {
        const auto base = test::snapshotFrom(kPicture);
        const auto outcome = applied({{replaced(*base, 1, [](Event &e) { e.title = "Better"; })}}, *base);
        QCOMPARE(outcome.snapshot->title(at(1)), "Better");
        QCOMPARE(base->title(at(1)), "B");
        QCOMPARE(idsOf(*outcome.snapshot), QStringLiteral("a b c"));
        QCOMPARE(outcome.snapshot->revision(), base->revision() + 1);
    }

    void untouchedChunksAreShared()
    {
        const auto base = test::manyEvents(3 * EventChunk::kCapacity).build();
        const auto retitled =
            applied({{replaced(*base, EventChunk::kCapacity + 5, [](Event &e) { e.title = "x"; })}}, *base).snapshot;
        QVERIFY(newChunks(*base, *retitled) == std::vector<std::size_t>{1});
        const auto shortened = applied({{removed(*base, 0)}}, *base).snapshot;
        QVERIFY(newChunks(*base, *shortened) == std::vector<std::size_t>{0});
        QCOMPARE(shortened->eventCount(), base->eventCount() - 1);
        QCOMPARE(shortened->id(at(EventChunk::kCapacity)), "e4097");
    }

    void anUntouchedEventKeepsItsRicherMembers()
    {
        auto parts = test::partsFrom(kPicture);
        parts.event("c").claims = {test::claimOf("ap", [](Claim &c) { c.says = "so"; })};
        parts.event("b").actors[0].unknown = "\"x\": 1";
        const auto base = parts.build();
        const auto edited = applied({{replaced(*base, 0, [](Event &e) { e.title = "x"; })}}, *base).snapshot;
        QVERIFY(edited->event(at(1)) == parts.event("b"));
        QVERIFY(edited->event(at(2)) == parts.event("c"));
        QVERIFY2(edited->extras(at(2)) == base->extras(at(2)), "not copied");
    }

    void insertionsAndRemovalsMoveWhatFollows()
    {
        const auto base = test::snapshotFrom(kPicture);
        const auto inFront = applied({{inserted(0, "x")}}, *base).snapshot;
        QCOMPARE(idsOf(*inFront), QStringLiteral("x a b c"));
        QCOMPARE(raw(*inFront->eventById("c")), 3U);
        const auto behind = applied({{inserted(3, "x")}}, *base).snapshot;
        QCOMPARE(idsOf(*behind), QStringLiteral("a b c x"));
        const auto without = applied({{removed(*base, 1)}}, *base).snapshot;
        QCOMPARE(idsOf(*without), QStringLiteral("a c"));
        QVERIFY(!without->eventById("b"));
        QCOMPARE(raw(*without->eventById("c")), 1U);
    }

    void tablesGrowWithTheEventsThatNeedThem()
    {
        const auto base = test::snapshotFrom(kPicture);
        SnapshotTables tables = base->tables();
        tables.actors[0].aliases = {"Union"};
        tables.add(Actor{"un", "United Nations", {}, {}, {}, {}, {}, {}, {}});
        Edit edit;
        edit.events = {inserted(3, "x"), replaced(*base, 0, [](Event &e) { e.actors = {{"un", {}, {}}}; })};
        edit.events[0].after->actors = {{"un", "target", {}}};
        edit.tables = TablesChange{tablesOf(*base), std::make_shared<const SnapshotTables>(tables)};
        const auto outcome = applied(edit, *base);
        QVERIFY(outcome.changes.isAll);
        QVERIFY(outcome.snapshot->event(at(3)) == *edit.events[0].after);
        QCOMPARE(outcome.snapshot->event(at(0)).actors.front().id, std::string("un"));
        QVERIFY2(outcome.snapshot->event(at(1)) == base->event(at(1)), "its actors stay where they were");
        QCOMPARE(outcome.snapshot->actors()[0].aliases.size(), 1U);
        const auto back = applied(edit.inverse(), *outcome.snapshot).snapshot;
        QVERIFY(eventsOf(*back) == eventsOf(*base));
        QVERIFY(&back->tables() == &base->tables());
    }

    void changesApplyInTheirOrder()
    {
        const auto base = test::snapshotFrom(kPicture);
        Edit edit;
        edit.events = {removed(*base, 0), inserted(0, "x"), inserted(3, "y"), removed(*base, 1)};
        edit.events[3].before = base->event(at(1));
        const auto after = applied(edit, *base).snapshot;
        QCOMPARE(idsOf(*after), QStringLiteral("x c y"));
        QVERIFY(eventsOf(*applied(edit.inverse(), *after).snapshot) == eventsOf(*base));
    }

    void theInverseTakesAnEditBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("replace") << 0;
        QTest::newRow("insert") << 1;
        QTest::newRow("remove") << 2;
        QTest::newRow("another id") << 3;
    }

    void theInverseTakesAnEditBack()
    {
        QFETCH(int, kind);
        const auto base = test::snapshotFrom(kPicture);
        const std::vector<EventChange> changes{replaced(*base, 2,
                                                        [](Event &e) {
                                                            e.actors = {{"nato", "", {}}};
                                                        }),
                                               inserted(1, "new"), removed(*base, 1),
                                               replaced(*base, 0, [](Event &e) { e.id = "z"; })};
        const Edit edit{{changes[static_cast<std::size_t>(kind)]}};
        const auto there = applied(edit, *base).snapshot;
        QVERIFY(eventsOf(*there) != eventsOf(*base));
        const auto back = applied(edit.inverse(), *there).snapshot;
        QVERIFY(eventsOf(*back) == eventsOf(*base));
        for (const char *id : {"a", "b", "c"})
            QCOMPARE(back->eventById(id), base->eventById(id));
        QVERIFY(eventsOf(*applied(edit.inverse().inverse(), *back).snapshot) == eventsOf(*there));
    }

    void aNewIdIsFoundAndTheOldOneIsNot()
    {
        const auto base = test::snapshotFrom(kPicture);
        const auto after = applied({{replaced(*base, 1, [](Event &e) { e.id = "z"; })}}, *base).snapshot;
        QCOMPARE(raw(*after->eventById("z")), 1U);
        QVERIFY(!after->eventById("b"));
    }

    void idsAreFoundAfterTheChunkTheyStoodInIsGone()
    {
        auto base = test::snapshotFrom(kPicture);
        const auto after = applied({{replaced(*base, 1, [](Event &e) { e.title = "x"; })}}, *base).snapshot;
        base.reset();
        QCOMPARE(raw(*after->eventById("b")), 1U);
    }

    void aFullChunkIsDivided()
    {
        const auto base = test::manyEvents(EventChunk::kCapacity).build();
        const auto after = applied({{inserted(7, "new")}}, *base).snapshot;
        QCOMPARE(after->chunks().size(), 2U);
        for (const auto &chunk : after->chunks())
            QVERIFY(chunk->size() <= EventChunk::kCapacity);
        QCOMPARE(after->eventCount(), EventChunk::kCapacity + 1);
        QCOMPARE(after->id(at(7)), "new");
        QCOMPARE(after->id(at(8)), "e7");
        QCOMPARE(after->id(at(EventChunk::kCapacity)), "e4095");
    }

    void theLastRemovalLeavesNoChunk()
    {
        const auto one = test::snapshotFrom("a | 2021 | A | |");
        const auto none = applied({{removed(*one, 0)}}, *one).snapshot;
        QCOMPARE(none->eventCount(), 0U);
        QVERIFY(none->chunks().empty());
        const auto again = applied({{inserted(0, "x")}}, *none).snapshot;
        QCOMPARE(idsOf(*again), QStringLiteral("x"));
    }

    void summariesFollow()
    {
        const auto base = test::snapshotFrom(kPicture);
        const auto after = applied({{replaced(*base, 0, [](Event &e) { e.when.clear(); })}}, *base).snapshot;
        QCOMPARE(after->undatedCount(), 1U);
        QCOMPARE(isoUtc(after->extent()->from), QStringLiteral("2022-01-01T00:00:00Z"));
    }

    void changesNameIdsLanesFieldsAndRange()
    {
        const auto base = test::snapshotFrom(kPicture);
        const auto retitled = applied({{replaced(*base, 1,
                                                 [](Event &e) {
                                                     e.title = "x";
                                                     e.when = "2030-02";
                                                     e.actors = {{"nato", "", {}}};
                                                 })}},
                                      *base)
                                  .changes;
        QVERIFY(!retitled.isAll);
        QVERIFY(retitled.events == std::vector<std::string>{"b"});
        QVERIFY2((retitled.lanes == std::vector{ActorIndex{1}, ActorIndex{2}}), "the actors before and after");
        QVERIFY(!retitled.touchesNoActorLane);
        QCOMPARE(retitled.fieldMask, bitOf("when") | bitOf("date") | bitOf("title") | bitOf("actors"));
        QCOMPARE(isoUtc(retitled.range.from), QStringLiteral("2022-01-01T00:00:00Z"));
        QCOMPARE(isoUtc(retitled.range.to), QStringLiteral("2030-03-01T00:00:00Z"));
    }

    void changesOfUndatedEventsHaveNoRange()
    {
        const auto base = test::snapshotFrom("a | | A | |");
        const auto changes = applied({{replaced(*base, 0, [](Event &e) { e.tags = {"x"}; })}}, *base).changes;
        QVERIFY(changes.range.isEmpty());
        QCOMPARE(changes.fieldMask, bitOf("tags"));
        QVERIFY(changes.lanes.empty());
        QVERIFY(changes.touchesNoActorLane);
    }

    void anInsertionTouchesEveryField()
    {
        const auto base = test::snapshotFrom(kPicture);
        const auto changes = applied({{inserted(0, "x")}}, *base).changes;
        for (const Field &field : eventFields())
            QVERIFY((changes.fieldMask & bitOf(field.key)) != 0);
    }

    void manyChangesAtOnceEqualOneByOne()
    {
        const auto base = test::manyEvents(2 * EventChunk::kCapacity + 100).build();
        Edit all;
        auto oneByOne = base;
        for (std::size_t n = 0; n < 60; ++n) {
            const std::size_t position = n * 2654435761U % oneByOne->eventCount();
            EventChange change = removed(*oneByOne, position);
            if (n % 3 == 0)
                change = inserted(position, "new" + std::to_string(n));
            else if (n % 3 == 1)
                change = replaced(*oneByOne, position, [](Event &e) { e.title += "!"; });
            oneByOne = applied({{change}}, *oneByOne).snapshot;
            all.events.push_back(change);
        }
        const auto atOnce = applied(all, *base).snapshot;
        QVERIFY(eventsOf(*atOnce) == eventsOf(*oneByOne));
        QVERIFY(eventsOf(*applied(all.inverse(), *atOnce).snapshot) == eventsOf(*base));
    }
};

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
