// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/snapshotpicture.h"
#include "widgets/focuswalk.h"

#include <QTest>

using namespace kronika;

namespace {

constexpr auto kWalk = "actor a = A\nactor b = B\nactor c = C\n"
                       "one | 2021 | One | a |\ntwo | 2022 | Two | a, c |\nlate | 2025 | Late | c |\n"
                       "u1 | | Undated one | a |\nu2 | ~2020/2021 | Undated two | b |";

struct FocusWalkFixture
{
    std::shared_ptr<const Snapshot> snapshot = test::snapshotFrom(kWalk);
    std::shared_ptr<const TimelineIndex> index = TimelineIndex::build(snapshot, {});

    EventIndex event(const char *id) const { return *snapshot->eventById(id); }
    QString walked(const char *id, std::size_t lane, Direction direction, const EventSet *among = nullptr) const
    {
        const auto next = stepped(*index, {event(id), lane}, direction, among);
        return next ? test::idsOf(*snapshot, {next->event}).first() : QStringLiteral("-");
    }
};

} // namespace

class TestFocusWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsLeadToNeighbours_data();
    void stepsLeadToNeighbours();
    void stepsStayAmongTheChosen();
    void anEventIsFocusedWhereItStands();
    void aLanesEventsAreThoseWithABar();
};

void TestFocusWalk::stepsLeadToNeighbours_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<std::size_t>("lane");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *from, std::size_t lane, Direction direction, const char *to) {
        QTest::newRow(name) << QByteArray(from) << lane << static_cast<int>(direction) << QString::fromLatin1(to);
    };
    row("right within a lane", "one", 0, Direction::Right, "two");
    row("right at the lane's end", "two", 0, Direction::Right, "-");
    row("the same event in another lane goes on there", "two", 2, Direction::Right, "late");
    row("left at the lane's begin", "one", 0, Direction::Left, "-");
    row("down skips a lane without events", "one", 0, Direction::Down, "two");
    row("up takes the nearest in time", "late", 2, Direction::Up, "two");
    row("up from the first lane", "one", 0, Direction::Up, "-");
    row("down from the last lane", "late", 2, Direction::Down, "u2");
    row("right in the tray, where what has a date comes first", "u2", kTrayLane, Direction::Right, "u1");
    row("left in the tray", "u1", kTrayLane, Direction::Left, "u2");
    row("right at the tray's end", "u1", kTrayLane, Direction::Right, "-");
    row("down from the tray", "u1", kTrayLane, Direction::Down, "-");
    row("up from the tray", "u2", kTrayLane, Direction::Up, "two");
}

void TestFocusWalk::stepsLeadToNeighbours()
{
    QFETCH(QByteArray, from);
    QFETCH(std::size_t, lane);
    QFETCH(int, direction);
    QFETCH(QString, to);
    QCOMPARE(FocusWalkFixture().walked(from.constData(), lane, static_cast<Direction>(direction)), to);
}

void TestFocusWalk::stepsStayAmongTheChosen()
{
    const FocusWalkFixture fixture;
    EventSet among(5);
    among.insert(fixture.event("one"));
    among.insert(fixture.event("u2"));
    QCOMPARE(fixture.walked("one", 0, Direction::Right, &among), QStringLiteral("-"));
    QCOMPARE(fixture.walked("one", 0, Direction::Down, &among), QStringLiteral("u2"));
    QCOMPARE(fixture.walked("u2", kTrayLane, Direction::Left, &among), QStringLiteral("-"));
    QCOMPARE(fixture.walked("u2", kTrayLane, Direction::Up, &among), QStringLiteral("one"));
}

void TestFocusWalk::anEventIsFocusedWhereItStands()
{
    const FocusWalkFixture fixture;
    QCOMPARE(focusOn(*fixture.index, fixture.event("two"), std::nullopt).lane, std::size_t{0});
    QCOMPARE(focusOn(*fixture.index, fixture.event("two"), 2).lane, std::size_t{2});
    QCOMPARE(focusOn(*fixture.index, fixture.event("two"), 1).lane, std::size_t{0});
    QCOMPARE(focusOn(*fixture.index, fixture.event("u1"), 0).lane, kTrayLane);
}

void TestFocusWalk::aLanesEventsAreThoseWithABar()
{
    const FocusWalkFixture fixture;
    QCOMPARE(test::idsOf(*fixture.snapshot, eventsOfLane(*fixture.index, 2, nullptr)),
             QStringList({QStringLiteral("two"), QStringLiteral("late")}));
    const EventSet none(5);
    QVERIFY(eventsOfLane(*fixture.index, 2, &none).empty());
    QVERIFY(eventsOfLane(*fixture.index, 1, nullptr).empty());
}

QTEST_GUILESS_MAIN(TestFocusWalk)
#include "tst_focuswalk.moc"
