// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/laneoccupancy.h"

#include <QTest>

#include <random>

using namespace kronika;

namespace {

constexpr int kSparseActors = 300;

/// Lanes with nothing, with a few events, and with more than stand together; some below others, and some that are only
/// mentioned.
std::shared_ptr<const TimelineIndex> sparseLanes()
{
    SnapshotTables tables;
    for (int n = 0; n < kSparseActors; ++n) {
        const std::string id = "a" + std::to_string(n);
        Actor actor;
        actor.id = actor.name = id;
        actor.parent = n % 5 == 4 ? "a" + std::to_string(n - 1) : "";
        tables.actors.push_back(actor);
    }
    tables.indexIds();
    SnapshotBuilder builder(std::move(tables));
    std::mt19937 random(11);
    for (int n = 0; n < 1'200; ++n) {
        Event event;
        event.id = "e" + std::to_string(n);
        const int year = 1000 + static_cast<int>(random() % 1000);
        event.when = std::to_string(year);
        if (random() % 4 == 0)
            event.when += "/" + std::to_string(year + static_cast<int>(random() % 30));
        const std::size_t crowded = random() % 3;
        const std::size_t actor = crowded == 0 ? 7 : random() % kSparseActors;
        event.actors.push_back({"a" + std::to_string(actor), {}, {}});
        if (random() % 5 == 0)
            event.actors.push_back({"a" + std::to_string(random() % kSparseActors), "target", {}});
        builder.add(event);
    }
    return TimelineIndex::build(builder.finish(), {});
}

} // namespace

class TestLaneOccupancy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatTheLanesSay_data();
    void itSaysWhatTheLanesSay();
    void stoppedItIsLeftAlone();
};

void TestLaneOccupancy::itSaysWhatTheLanesSay_data()
{
    QTest::addColumn<int>("keptOfAHundred");
    QTest::newRow("all") << 100;
    QTest::newRow("some") << 30;
    QTest::newRow("none") << 0;
}

void TestLaneOccupancy::itSaysWhatTheLanesSay()
{
    QFETCH(int, keptOfAHundred);
    const auto made = sparseLanes();
    std::mt19937 random(2);
    auto among = std::make_shared<EventSet>(made->snapshot().eventCount());
    for (std::uint32_t n = 0; n < among->size(); ++n) {
        if (static_cast<int>(random() % 100) < keptOfAHundred)
            among->insert(EventIndex{n});
    }
    const bool isAll = keptOfAHundred == 100;
    const LaneOccupancy occupancy(made, isAll ? nullptr : among);
    TimelineMatches matches(made, among);
    const TimeRange extent = *made->extent();
    std::size_t occupied = 0;
    for (int n = 0; n < 200; ++n) {
        const Duration length{std::max<std::int64_t>(1, (extent.to - extent.from).us >> (n % 20))};
        const auto share = static_cast<std::int64_t>(random() % 1000);
        const Instant from = extent.from + Duration{(extent.length() / 1000).us * share};
        const TimeRange range{from, from + length};
        const std::vector<bool> found = occupancy.within(range);
        QCOMPARE(found, occupiedLanes(*made, range, isAll ? nullptr : &matches));
        occupied += static_cast<std::size_t>(std::ranges::count(found, true));
    }
    QCOMPARE(occupied > 0, keptOfAHundred > 0);
}

void TestLaneOccupancy::stoppedItIsLeftAlone()
{
    int asked = 0;
    const LaneOccupancy stopped(sparseLanes(), nullptr, [&asked] { return ++asked > 0; });
    QCOMPARE(asked, 1);
}

QTEST_APPLESS_MAIN(TestLaneOccupancy)
#include "tst_laneoccupancy.moc"
