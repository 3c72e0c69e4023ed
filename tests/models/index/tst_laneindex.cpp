// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/laneindex.h"

#include <QTest>

#include <random>

using namespace kronika;

namespace {

LaneEntry entry(std::uint32_t event, Instant from, Instant to)
{
    return {EventIndex{event}, {from, to}, LabelSide::Right};
}

std::vector<LaneEntry> randomRow(std::mt19937 &random, bool mayOverlap)
{
    std::uniform_int_distribution<std::int64_t> gap(mayOverlap ? -8 : 0, 9);
    std::uniform_int_distribution<std::int64_t> length(1, 20);
    std::vector<LaneEntry> row;
    std::int64_t at = 0;
    for (std::uint32_t n = 0; n < 80; ++n) {
        at += gap(random);
        const std::int64_t to = at + length(random);
        row.push_back(entry(n, {at}, {to}));
        at = to;
    }
    if (mayOverlap)
        row.push_back(entry(80, {5}, Instant::max()));
    std::ranges::sort(row, standsBefore);
    return row;
}

std::vector<EventIndex> eventsOf(std::span<const LaneEntry> entries)
{
    std::vector<EventIndex> events;
    for (const LaneEntry &one : entries)
        events.push_back(one.event);
    return events;
}

std::vector<EventIndex> overlapping(const std::vector<LaneEntry> &row, TimeRange range)
{
    std::vector<EventIndex> events;
    for (const LaneEntry &one : row)
        if (one.reach.overlaps(range))
            events.push_back(one.event);
    return events;
}

} // namespace

class TestLaneIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeGivesExactlyWhatOverlapsIt();
    void anOverflowRowGivesAtLeastWhatOverlaps();
    void openEndsReachEveryLaterRange();
    void mentionsAreARowOfTheirOwn();
    void anEmptyLaneHasNothing();
};

void TestLaneIndex::aRangeGivesExactlyWhatOverlapsIt()
{
    std::mt19937 random(3);
    std::uniform_int_distribution<std::int64_t> instant(-20, 1500);
    const auto row = randomRow(random, false);
    const LaneIndex lane({row}, {}, false);
    for (int round = 0; round < 3000; ++round) {
        const std::int64_t from = instant(random);
        const TimeRange range{{from}, {from + 1 + instant(random) % 97}};
        if (!range.isEmpty())
            QCOMPARE(eventsOf(lane.rowIn(0, range)), overlapping(row, range));
    }
}

void TestLaneIndex::anOverflowRowGivesAtLeastWhatOverlaps()
{
    std::mt19937 random(4);
    std::uniform_int_distribution<std::int64_t> instant(-20, 1000);
    const auto row = randomRow(random, true);
    const LaneIndex lane({row}, {}, true);
    QVERIFY(lane.hasOverflowRow());
    for (int round = 0; round < 3000; ++round) {
        const std::int64_t from = instant(random);
        const TimeRange range{{from}, {from + 5}};
        const auto given = eventsOf(lane.rowIn(0, range));
        for (const EventIndex event : overlapping(row, range))
            QVERIFY(std::ranges::find(given, event) != given.end());
        if (!given.empty()) {
            QVERIFY(row[0].reach.from < range.to);
            QVERIFY(lane.rowIn(0, range).front().reach.to > range.from);
            QVERIFY(lane.rowIn(0, range).back().reach.from < range.to);
        }
    }
}

void TestLaneIndex::openEndsReachEveryLaterRange()
{
    const LaneIndex lane({{entry(0, Instant::min(), {10}), entry(1, {20}, Instant::max())}}, {}, false);
    const std::int64_t farAway = 4'000'000'000'000'000'000;
    QCOMPARE(eventsOf(lane.rowIn(0, {{-farAway}, {-farAway + 1}})), std::vector{EventIndex{0}});
    QCOMPARE(eventsOf(lane.rowIn(0, {{farAway}, {farAway + 1}})), std::vector{EventIndex{1}});
    QVERIFY(lane.rowIn(0, {{10}, {20}}).empty());
    QCOMPARE(lane.rowIn(0, {Instant::min(), Instant::max()}).size(), std::size_t{2});
}

void TestLaneIndex::mentionsAreARowOfTheirOwn()
{
    const LaneIndex lane({}, {entry(5, {0}, {10}), entry(6, {3}, {4})}, false);
    QVERIFY(lane.hasMentions());
    QCOMPARE(lane.rowCount(), std::size_t{0});
    QCOMPARE(lane.mentions().size(), std::size_t{2});
    QCOMPARE(eventsOf(lane.mentionsIn({{0}, {2}})), std::vector{EventIndex{5}});
    QVERIFY(lane.mentionsIn({{10}, {20}}).empty());
}

void TestLaneIndex::anEmptyLaneHasNothing()
{
    const LaneIndex lane;
    QCOMPARE(lane.rowCount(), std::size_t{0});
    QVERIFY(!lane.hasMentions());
    QVERIFY(!lane.hasOverflowRow());
    QVERIFY(lane.mentionsIn({Instant::min(), Instant::max()}).empty());
}

QTEST_APPLESS_MAIN(TestLaneIndex)
#include "tst_laneindex.moc"
