// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/laneindex.h"

#include "models/index/rowmatches.h"

#include <QTest>

#include <random>

using namespace kronika;

namespace {

/// Entries by their number, in categories by turns of three.
class Places : public PlaceSource
{
public:
    TimeRange placeOf(EventIndex event) const override { return entries[raw(event)].reach; }
    std::uint32_t categoryNumber(EventIndex event) const override { return static_cast<std::uint32_t>(raw(event) % 3); }

    EventIndex add(Instant from, Instant to)
    {
        entries.push_back({EventIndex(entries.size()), {from, to}});
        return entries.back().event;
    }
    RowItem item(EventIndex event) const { return {entries[raw(event)], categoryNumber(event)}; }
    std::vector<RowItem> sorted() const
    {
        std::vector<RowItem> items;
        for (const LaneEntry &entry : entries)
            items.push_back(item(entry.event));
        std::ranges::sort(items, standsBefore, &RowItem::entry);
        return items;
    }

    std::vector<LaneEntry> entries;
};

Places randomPlaces(unsigned seed, std::size_t count, bool mayOverlap)
{
    std::mt19937 random(seed);
    const auto below = [&random](std::int64_t n) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n));
    };
    Places places;
    std::int64_t at = 0;
    for (std::size_t n = 0; n < count; ++n) {
        at += below(9) - (mayOverlap ? 4 : 0);
        const std::int64_t to = at + 1 + below(n % 97 == 0 ? 900 : 12);
        places.add({at}, {to});
        at = mayOverlap ? at : to;
    }
    return places;
}

QList<std::uint32_t> eventsOf(const RowView &row)
{
    QList<std::uint32_t> events;
    for (const LaneEntry entry : row)
        events.append(static_cast<std::uint32_t>(raw(entry.event)));
    return events;
}

QList<std::uint32_t> overlapping(const std::vector<RowItem> &items, TimeRange range)
{
    QList<std::uint32_t> events;
    for (const RowItem &item : items) {
        if (item.entry.reach.overlaps(range))
            events.append(static_cast<std::uint32_t>(raw(item.entry.event)));
    }
    return events;
}

} // namespace

class TestLaneIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeGivesExactlyWhatOverlapsIt();
    void anOverflowRowGivesAtLeastWhatOverlaps();
    void pyramidAnswersAreThoseOfLookingAtAll_data();
    void pyramidAnswersAreThoseOfLookingAtAll();
    void theAliveAreCountedExactly();
    void matchesAreCountedAndFoundInAnyStretch();
    void anEditedRowIsTheRowBuiltAnew_data();
    void anEditedRowIsTheRowBuiltAnew();
    void anEditSharesAllOtherChunks();
    void anInsertedEventTakesTheFirstFreeRow();
    void openEndsReachEveryLaterRange();
    void mentionsAreARowOfTheirOwn();
    void anEmptyLaneHasNothing();
};

void TestLaneIndex::aRangeGivesExactlyWhatOverlapsIt()
{
    const Places places = randomPlaces(3, 5'000, false);
    const LaneIndex lane({places.sorted()}, {}, false);
    const Instant last = places.entries.back().reach.to;
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        const Instant from{static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(last.us + 20)) - 10};
        const TimeRange range{from, from + Duration{1 + static_cast<std::int64_t>(random() % 97)}};
        QCOMPARE(eventsOf(lane.row(0, places).within(range)), overlapping(places.sorted(), range));
    }
}

void TestLaneIndex::anOverflowRowGivesAtLeastWhatOverlaps()
{
    Places places = randomPlaces(4, 300, true);
    places.add({5}, Instant::max());
    const auto items = places.sorted();
    const LaneIndex lane({items}, {}, true);
    QVERIFY(lane.hasOverflowRow());
    for (std::int64_t from = -30; from < 400; from += 3) {
        const TimeRange range{{from}, {from + 5}};
        const RowView given = lane.row(0, places).within(range);
        const auto events = eventsOf(given);
        for (const std::uint32_t event : overlapping(items, range))
            QVERIFY(events.contains(event));
        if (!given.empty())
            QVERIFY(given.front().reach.to > range.from && given.back().reach.from < range.to);
    }
}

void TestLaneIndex::pyramidAnswersAreThoseOfLookingAtAll_data()
{
    QTest::addColumn<std::size_t>("count");
    for (const std::size_t count : {1U, 15U, 16U, 17U, 255U, 256U, 257U, 4096U, 4097U, 9000U})
        QTest::addRow("%zu", count) << count;
}

void TestLaneIndex::pyramidAnswersAreThoseOfLookingAtAll()
{
    QFETCH(std::size_t, count);
    const Places places = randomPlaces(static_cast<unsigned>(count), count, true);
    const auto items = places.sorted();
    const RowIndex row(items);
    QCOMPARE(row.size(), count);
    std::mt19937 random(9);
    for (int round = 0; round < 60; ++round) {
        const std::size_t from = random() % count;
        const std::size_t to = from + 1 + random() % (count - from);
        const Instant t = items[random() % count].entry.reach.from + Duration{static_cast<std::int64_t>(random() % 5)};
        const auto firstOf = [&](auto passes) {
            for (std::size_t n = from; n < to; ++n) {
                if (passes(items[n].entry.reach))
                    return n;
            }
            return to;
        };
        const Duration length{static_cast<std::int64_t>(random() % 1000)};
        QCOMPARE(row.startingBefore(t, places), static_cast<std::size_t>(std::ranges::count_if(
                                                    items, [t](const RowItem &i) { return i.entry.reach.from < t; })));
        QCOMPARE(row.firstReaching(t, from, to, places), firstOf([t](TimeRange r) { return r.to > t; }));
        QCOMPARE(row.firstLongerThan(length, from, to, places),
                 firstOf([length](TimeRange r) { return r.to - r.from >= length; }));
        const StretchSummary summary = row.summary(from, to, places);
        const auto stretch = std::span(items).subspan(from, to - from);
        // All but the rests of nodes at either end, or what there is of it.
        const auto within = stretch.size() < 3 * kRowFanOut
                                ? stretch.first(1)
                                : stretch.subspan(kRowFanOut, stretch.size() - 2 * kRowFanOut);
        const auto longest =
            std::ranges::max(within, {}, [](const RowItem &i) { return i.entry.reach.to - i.entry.reach.from; });
        QVERIFY(summary.longestAt >= from && summary.longestAt < to);
        QVERIFY(stretch.size() < 3 * kRowFanOut ||
                summary.longest >= longest.entry.reach.to - longest.entry.reach.from);
        QCOMPARE(items[summary.longestAt].entry.reach.to - items[summary.longestAt].entry.reach.from, summary.longest);
        const RowItem &one = items[from];
        QCOMPARE(row.positionOf(one.entry, places), from);
    }
}

void TestLaneIndex::theAliveAreCountedExactly()
{
    const Places places = randomPlaces(12, 6'000, true);
    const auto items = places.sorted();
    const LaneIndex lane({items}, {}, true);
    for (std::int64_t t = -50; t < 500; t += 7) {
        const auto alive = std::ranges::count_if(
            items, [t](const RowItem &i) { return i.entry.reach.from.us < t && i.entry.reach.to.us > t; });
        QCOMPARE(lane.row(0, places).aliveAt({t}), static_cast<std::size_t>(alive));
    }
}

void TestLaneIndex::matchesAreCountedAndFoundInAnyStretch()
{
    const Places places = randomPlaces(13, 5'000, true);
    const RowIndex row(places.sorted());
    EventSet among(5'000);
    std::mt19937 random(1);
    for (int n = 0; n < 400; ++n)
        among.insert(EventIndex(random() % 5'000));
    const RowMatches matches(row, among);
    std::vector<std::size_t> positions;
    for (std::size_t n = 0; n < row.size(); ++n) {
        QCOMPARE(matches.countBefore(n), positions.size());
        if (among.contains(row.event(n)))
            positions.push_back(n);
    }
    QCOMPARE(matches.countBefore(row.size()), positions.size());
    for (std::size_t n = 0; n < positions.size(); ++n)
        QCOMPARE(matches.position(n), positions[n]);
}

void TestLaneIndex::anEditedRowIsTheRowBuiltAnew_data()
{
    QTest::addColumn<std::size_t>("count");
    for (const std::size_t count : {1U, 20U, 4096U, 9000U})
        QTest::addRow("%zu", count) << count;
}

void TestLaneIndex::anEditedRowIsTheRowBuiltAnew()
{
    QFETCH(std::size_t, count);
    Places places = randomPlaces(21, count, true);
    LaneIndex lane({places.sorted()}, {}, true);
    std::mt19937 random(2);
    for (int round = 0; round < 20; ++round) {
        const auto moved = EventIndex(random() % count);
        Places after = places;
        const Instant from{static_cast<std::int64_t>(random() % 5000)};
        after.entries[raw(moved)].reach = {from, from + Duration{1 + static_cast<std::int64_t>(random() % 300)}};
        lane = lane.without(places.entries[raw(moved)], false, places).with(after.item(moved), false, after);
        places = after;
        const LaneIndex anew({places.sorted()}, {}, true);
        const RowView row = lane.row(lane.rowCount() - 1, places);
        QCOMPARE(eventsOf(row), eventsOf(anew.row(0, places)));
        QCOMPARE(lane.eventCount(), count);
        QCOMPARE(row.aliveAt(from + Duration{1}), anew.row(0, places).aliveAt(from + Duration{1}));
    }
}

void TestLaneIndex::anEditSharesAllOtherChunks()
{
    Places places = randomPlaces(22, 40'000, false);
    const RowIndex row(places.sorted());
    Places after = places;
    const EventIndex event{20'000};
    after.entries[raw(event)].reach = places.entries[30'000].reach;
    const RowIndex edited =
        row.without(row.positionOf(places.entries[raw(event)], places), places).with(after.item(event), after);
    std::size_t shared = 0;
    for (std::size_t n = 0; n < row.chunkCount(); ++n) { // one of the touched may have become two
        for (std::size_t m = 0; m < edited.chunkCount(); ++m)
            shared += row.chunk(n) == edited.chunk(m) ? 1 : 0;
    }
    QCOMPARE(shared, row.chunkCount() - 2);
}

void TestLaneIndex::anInsertedEventTakesTheFirstFreeRow()
{
    Places places;
    places.add({0}, {10});
    places.add({20}, {30});
    places.add({0}, {30});
    const LaneIndex lane({{places.item(EventIndex{0}), places.item(EventIndex{1})}, {places.item(EventIndex{2})}}, {},
                         false);
    const EventIndex between = places.add({10}, {20});
    const LaneIndex filled = lane.with(places.item(between), false, places);
    QCOMPARE(filled.rowOf(places.entries[3], places), std::optional<std::size_t>(0));
    QVERIFY(!filled.hasOverflowRow());
    const EventIndex across = places.add({5}, {25});
    const LaneIndex full = filled.with(places.item(across), false, places);
    QVERIFY(full.hasOverflowRow());
    QCOMPARE(full.rowOf(places.entries[4], places), std::optional<std::size_t>(2));
}

void TestLaneIndex::openEndsReachEveryLaterRange()
{
    Places places;
    places.add(Instant::min(), {10});
    places.add({20}, Instant::max());
    const LaneIndex lane({places.sorted()}, {}, false);
    const RowView row = lane.row(0, places);
    const std::int64_t farAway = 4'000'000'000'000'000'000;
    QCOMPARE(eventsOf(row.within({{-farAway}, {-farAway + 1}})), QList<std::uint32_t>{0});
    QCOMPARE(eventsOf(row.within({{farAway}, {farAway + 1}})), QList<std::uint32_t>{1});
    QVERIFY(row.within({{10}, {20}}).empty());
    QCOMPARE(row.within({Instant::min(), Instant::max()}).size(), std::size_t{2});
}

void TestLaneIndex::mentionsAreARowOfTheirOwn()
{
    Places places;
    places.add({0}, {10});
    places.add({3}, {4});
    const LaneIndex lane({}, places.sorted(), false);
    QVERIFY(lane.hasMentions());
    QCOMPARE(lane.rowCount(), std::size_t{0});
    QCOMPARE(lane.mentions(places).size(), std::size_t{2});
    QCOMPARE(eventsOf(lane.mentions(places).within({{0}, {2}})), QList<std::uint32_t>{0});
    QVERIFY(lane.mentions(places).within({{10}, {20}}).empty());
}

void TestLaneIndex::anEmptyLaneHasNothing()
{
    const LaneIndex lane;
    const Places places;
    QCOMPARE(lane.rowCount(), std::size_t{0});
    QVERIFY(!lane.hasMentions());
    QVERIFY(!lane.hasOverflowRow());
    QVERIFY(lane.mentions(places).within({Instant::min(), Instant::max()}).empty());
}

QTEST_APPLESS_MAIN(TestLaneIndex)
#include "tst_laneindex.moc"
