// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes without anything in sight are left out: which, and where the others stay.
#include "tests/widgets/viewfixture.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace kronika;
using namespace kronika::test;

namespace {

/// Each actor has an event in a year of its own, and every tenth one in each year.
std::shared_ptr<const Snapshot> yearlyLanes(int actors)
{
    constexpr int years = 40;
    SnapshotTables tables;
    for (int n = 0; n < actors; ++n) {
        Actor actor;
        actor.id = actor.name = "a" + std::to_string(n);
        tables.actors.push_back(actor);
    }
    tables.indexIds();
    SnapshotBuilder builder(std::move(tables));
    const auto add = [&builder](int actor, int year) {
        Event event;
        event.id = "e" + std::to_string(actor) + "-" + std::to_string(year);
        event.title = event.id;
        event.when = std::to_string(1980 + year) + "-06-15";
        event.actors.push_back({"a" + std::to_string(actor), {}, {}});
        builder.add(event);
    };
    for (int n = 0; n < actors; ++n) {
        for (int year = 0; year < years; ++year) {
            if (n % 10 == 0 || year == n % years)
                add(n, year);
        }
    }
    return builder.finish();
}

class EmptyLanes
{
public:
    explicit EmptyLanes(int actors)
        : owner(yearlyLanes(actors))
    {
        owner.view.setHidesEmptyLanes(true);
    }

    const LaneLayout &layout() const { return owner.view.scene().layout(); }
    std::optional<std::size_t> laneAt(double yPx) const { return layout().laneAt(owner.view.scrollPosition() + yPx); }
    std::size_t shownLanes() const
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(layout().boxes(), [](const LaneBox &box) { return box.heightPx > 0; }));
    }
    /// So that it lies `yPx` below the upper edge.
    void scrollTo(std::size_t lane, int yPx)
    {
        owner.view.setScrollPosition(static_cast<int>(layout().boxes()[lane].topPx) - yPx);
    }
    void wheel(QPointF at, int units)
    {
        QWheelEvent event(at, owner.view.viewport()->mapToGlobal(at), {}, QPoint(0, units), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(owner.view.viewport(), &event);
    }

    Owner owner;
};

} // namespace

class TestEmptyLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyLanesWithSomethingInTheRangeAreShown_data() { sizes(); }
    void onlyLanesWithSomethingInTheRangeAreShown();
    void theLaneUnderThePointerStaysWhereItIs_data() { sizes(); }
    void theLaneUnderThePointerStaysWhereItIs();
    void theUppermostLaneComesBack_data() { sizes(); }
    void theUppermostLaneComesBack();
    void aGivenOccupancyIsUsed();

private:
    /// Few lanes are asked one by one; for many, their times are gathered.
    static void sizes()
    {
        QTest::addColumn<int>("actors");
        QTest::newRow("few") << 400;
        QTest::newRow("many") << 1'400;
    }
};

void TestEmptyLanes::onlyLanesWithSomethingInTheRangeAreShown()
{
    QFETCH(int, actors);
    EmptyLanes lanes(actors);
    const auto count = static_cast<std::size_t>(actors);
    QCOMPARE(lanes.shownLanes(), count);
    const Instant year1987 = lanes.owner.index->time(*lanes.owner.index->snapshot().eventById("e7-7")).earliestFinite();
    lanes.owner.setRange({year1987 - Duration{kDay.us}, year1987 + Duration{kDay.us * 30}}, RangeChange::Jump);
    QCOMPARE(lanes.shownLanes(), count / 10 + count / 40);
    // Among matches where the rest is hidden.
    auto among = std::make_shared<EventSet>(lanes.owner.index->snapshot().eventCount());
    among->insert(*lanes.owner.index->snapshot().eventById("e7-7"));
    lanes.owner.view.setMatching(among, NonMatching::Dimmed);
    QCOMPARE(lanes.shownLanes(), count / 10 + count / 40);
    lanes.owner.view.setMatching(among, NonMatching::Hidden);
    QCOMPARE(lanes.shownLanes(), std::size_t{1});
    lanes.owner.view.setHidesEmptyLanes(false);
    QCOMPARE(lanes.shownLanes(), count);
}

void TestEmptyLanes::theLaneUnderThePointerStaysWhereItIs()
{
    QFETCH(int, actors);
    EmptyLanes lanes(actors);
    constexpr std::size_t lane = 207;
    constexpr int notch = 120;
    lanes.scrollTo(lane, 150);
    const int before = lanes.owner.view.scrollPosition();
    const Instant there = lanes.owner.index->time(*lanes.owner.index->snapshot().eventById("e207-7")).earliestFinite();
    const QRectF area = lanes.owner.list().lanesArea;
    const double yPx = 150 + lanes.layout().boxes()[lane].heightPx / 2;
    const QPointF pointer(lanes.owner.list().scale.xAt(there), area.top() + yPx);
    QCOMPARE(lanes.laneAt(yPx), lane);
    for (int n = 0; n < 12; ++n) {
        lanes.wheel(pointer, notch);
        QCOMPARE(lanes.laneAt(yPx), lane);
    }
    QVERIFY(lanes.shownLanes() < static_cast<std::size_t>(actors) / 4);
    for (int n = 0; n < 12; ++n)
        lanes.wheel(pointer, -notch);
    QCOMPARE(lanes.shownLanes(), static_cast<std::size_t>(actors));
    QCOMPARE(lanes.owner.view.scrollPosition(), before);
}

void TestEmptyLanes::theUppermostLaneComesBack()
{
    QFETCH(int, actors);
    EmptyLanes lanes(actors);
    lanes.scrollTo(203, 0);
    const int before = lanes.owner.view.scrollPosition();
    // It is left out meanwhile, and so few are left that there is nothing to scroll.
    const TimeRange all = lanes.owner.range;
    lanes.owner.setRange({all.from, all.from + Duration{kDay.us}}, RangeChange::Continuous);
    QVERIFY(lanes.shownLanes() < 10);
    QCOMPARE(lanes.owner.view.scrollPosition(), 0);
    lanes.owner.setRange(all, RangeChange::Continuous);
    QCOMPARE(lanes.owner.view.scrollPosition(), before);
    QCOMPARE(lanes.laneAt(1), std::size_t{203});
    // Wherever somebody scrolled to counts from then on.
    lanes.scrollTo(90, 0);
    lanes.owner.setRange({all.from, all.middle()}, RangeChange::Continuous);
    lanes.owner.setRange(all, RangeChange::Continuous);
    QCOMPARE(lanes.laneAt(1), std::size_t{90});
}

void TestEmptyLanes::aGivenOccupancyIsUsed()
{
    constexpr std::size_t count = 1'400;
    EmptyLanes lanes(count);
    const auto event = *lanes.owner.index->snapshot().eventById("e7-7");
    auto among = std::make_shared<EventSet>(lanes.owner.index->snapshot().eventCount());
    among->insert(event);
    lanes.owner.view.setOccupancy(std::make_shared<LaneOccupancy>(lanes.owner.index, among));
    QCOMPARE(lanes.shownLanes(), std::size_t{1});
    // Of another index it says nothing.
    const auto other = indexOf(yearlyLanes(count));
    lanes.owner.view.setOccupancy(std::make_shared<LaneOccupancy>(other, nullptr));
    QCOMPARE(lanes.shownLanes(), count);
    lanes.owner.view.setOccupancy(nullptr);
    QCOMPARE(lanes.shownLanes(), count);
}

QTEST_MAIN(TestEmptyLanes)
#include "tst_emptylanes.moc"
