// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/snapshotpicture.h"
#include "widgets/scene/lanelayout.h"

#include <QtTest/QtTest>

using namespace kronika;

class TestLaneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesFollowOneAnotherWithoutGap();
    void aHeightFindsItsLane();
    void rowsAndMentionsLieWithinTheirLane();
    void anEmptyChronologyHasNoHeight();
    void aLargerFontMakesHigherLanes();

private:
    std::shared_ptr<const TimelineIndex> index() const
    {
        return TimelineIndex::build(test::snapshotFrom("actor a = A\nactor b = B\n"
                                                       "e1 | 2021/2022 | One | a, b:target\n"
                                                       "e2 | 2021/2022 | Two | a\n"
                                                       "e3 | 2021/2022 | Three | a"),
                                    {});
    }
};

void TestLaneLayout::lanesFollowOneAnotherWithoutGap()
{
    const LaneLayout layout(*index(), SceneStyle());
    QCOMPARE(layout.boxes().size(), std::size_t{2});
    QCOMPARE(layout.boxes()[0].topPx, 0.0);
    QCOMPARE(layout.boxes()[1].topPx, layout.boxes()[0].bottomPx());
    QCOMPARE(layout.heightPx(), layout.boxes()[1].bottomPx());
    QVERIFY(layout.boxes()[0].heightPx > layout.boxes()[1].heightPx);
}

void TestLaneLayout::aHeightFindsItsLane()
{
    const LaneLayout layout(*index(), SceneStyle());
    QVERIFY(!layout.laneAt(-1));
    QCOMPARE(layout.laneAt(0), std::size_t{0});
    QCOMPARE(layout.laneAt(layout.boxes()[0].bottomPx() - 0.1), std::size_t{0});
    QCOMPARE(layout.laneAt(layout.boxes()[0].bottomPx() + 0.1), std::size_t{1});
    QVERIFY(!layout.laneAt(layout.heightPx() + 1));
}

void TestLaneLayout::rowsAndMentionsLieWithinTheirLane()
{
    const auto built = index();
    const LaneLayout layout(*built, SceneStyle());
    for (std::uint32_t event = 0; event < 3; ++event) {
        for (const Stand &stand : built->standsOf(EventIndex{event})) {
            const LaneBox &box = layout.boxes()[stand.lane];
            QVERIFY(layout.centreOf(stand) > box.topPx);
            QVERIFY(layout.centreOf(stand) < box.bottomPx());
        }
    }
}

void TestLaneLayout::anEmptyChronologyHasNoHeight()
{
    const LaneLayout layout(*TimelineIndex::build(std::make_shared<Snapshot>(), {}), SceneStyle());
    QCOMPARE(layout.heightPx(), 0.0);
    QVERIFY(!layout.laneAt(0));
}

void TestLaneLayout::aLargerFontMakesHigherLanes()
{
    QFont large;
    large.setPointSizeF(large.pointSizeF() * 2);
    QVERIFY(LaneLayout(*index(), SceneStyle(large)).heightPx() > 1.7 * LaneLayout(*index(), SceneStyle()).heightPx());
}

QTEST_MAIN(TestLaneLayout)
#include "tst_lanelayout.moc"
