// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/pagebreaks.h"

#include <QTest>

#include <cmath>

using namespace kronika;
using namespace kronika::test;

namespace {

/// `rows` events at the same time need as many rows.
Parts lanesWith(std::initializer_list<int> rows)
{
    Parts parts;
    int lane = 0;
    for (const int count : rows) {
        Actor actor;
        actor.id = actor.name = "a" + std::to_string(lane++);
        parts.tables.actors.push_back(actor);
        for (int row = 0; row < count; ++row) {
            Event event;
            event.id = actor.id + "-" + std::to_string(row);
            event.when = "2020/2021";
            event.title = "T";
            event.actors.push_back({actor.id, {}, {}});
            parts.events.push_back(event);
        }
    }
    parts.tables.indexIds();
    return parts;
}

struct Lanes
{
    explicit Lanes(std::initializer_list<int> rows)
        : scene(sceneOf(lanesWith(rows).build()))
    {
    }

    const SceneStyle &style() const { return scene.input.style; }
    double height(std::size_t lane) const { return scene.layout.boxes()[lane].heightPx; }
    PageBreaks breaks() const { return PageBreaks(*scene.input.index, scene.layout, style()); }

    Scene scene;
};

} // namespace

class TestPageBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStandsOnOnePage();
    void lanesAreNotCutWhereTheyNeedNotBe();
    void aLaneHigherThanAPageIsCutBetweenRows();
    void theLastPageLeavesRoom();
    void theLastPagesShareWhatIsLeft();
    void noLanesMakeOneEmptyPage();
    void withoutRoomForARowNothingIsShown();
    void pagesCoverEverythingOnce_data();
    void pagesCoverEverythingOnce();
};

void TestPageBreaks::whatFitsStandsOnOnePage()
{
    const Lanes lanes({1, 2, 1});
    const auto pages = lanes.breaks().pages(10'000, 10'000);
    QCOMPARE(pages.size(), std::size_t{1});
    QCOMPARE(pages.front().firstLane, std::size_t{0});
    QCOMPARE(pages.front().endLane, std::size_t{3});
    QCOMPARE(pages.front().heightPx(), lanes.scene.layout.heightPx());
}

void TestPageBreaks::lanesAreNotCutWhereTheyNeedNotBe()
{
    const Lanes lanes({1, 1, 1, 1});
    const double room = lanes.height(0) * 2.5;
    const auto pages = lanes.breaks().pages(room, room);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[0].endLane, std::size_t{2});
    QCOMPARE(pages[1].firstLane, std::size_t{2});
    QCOMPARE(pages[1].topPx, lanes.scene.layout.boxes()[2].topPx);
}

void TestPageBreaks::aLaneHigherThanAPageIsCutBetweenRows()
{
    const Lanes lanes({9});
    const double row = lanes.style().rowHeightPx;
    const auto pages = lanes.breaks().pages(row * 4.5, row * 4.5);
    QVERIFY(pages.size() >= 3);
    const double firstRow = lanes.scene.layout.centreOf({.lane = 0, .row = 0, .isMention = false}) - row / 2;
    for (std::size_t i = 1; i < pages.size(); ++i) {
        const double rows = (pages[i].topPx - firstRow) / row;
        QVERIFY(std::abs(rows - std::round(rows)) < 0.01);
        QCOMPARE(pages[i].firstLane, std::size_t{0});
        QCOMPARE(pages[i].endLane, std::size_t{1});
    }
}

void TestPageBreaks::theLastPageLeavesRoom()
{
    const Lanes lanes({1, 1, 1, 1});
    const double lane = lanes.height(0);
    const auto pages = lanes.breaks().pages(lane * 4, lane * 1.5);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[0].endLane, std::size_t{3});
    QCOMPARE(pages[1].firstLane, std::size_t{3});
}

/// Rather than a full one and one with a single lane.
void TestPageBreaks::theLastPagesShareWhatIsLeft()
{
    const Lanes lanes({1, 1, 1, 1, 1, 1});
    const double lane = lanes.height(0);
    const auto pages = lanes.breaks().pages(lane * 5.5, lane * 4);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[0].endLane, std::size_t{3});
    // Where the last page has no room for a half, it has what it can hold.
    QCOMPARE(lanes.breaks().pages(lane * 5.5, lane * 2.5).back().firstLane, std::size_t{5});
}

void TestPageBreaks::noLanesMakeOneEmptyPage()
{
    const Lanes lanes({});
    const auto pages = lanes.breaks().pages(500, 300);
    QCOMPARE(pages.size(), std::size_t{1});
    QCOMPARE(pages.front().heightPx(), 0.0);
    QCOMPARE(pages.front().endLane, std::size_t{0});
}

void TestPageBreaks::withoutRoomForARowNothingIsShown()
{
    const Lanes lanes({3});
    QCOMPARE(lanes.breaks().stretchFrom(0, 2).heightPx(), 0.0);
    QCOMPARE(lanes.breaks().stretchFrom(0, -50).heightPx(), 0.0);
    QVERIFY(lanes.breaks().stretchFrom(0, lanes.style().rowHeightPx * 2.2).heightPx() > 0);
}

void TestPageBreaks::pagesCoverEverythingOnce_data()
{
    QTest::addColumn<double>("rows");
    QTest::addColumn<double>("lastRows");
    for (const double rows : {3.0, 4.2, 7.0, 12.0, 40.0})
        for (const double last : {-1.0, 2.0, 3.0, 6.5})
            QTest::addRow("%g rows, %g last", rows, last) << rows << last;
}

void TestPageBreaks::pagesCoverEverythingOnce()
{
    QFETCH(double, rows);
    QFETCH(double, lastRows);
    const Lanes lanes({1, 14, 0, 2, 5, 1, 30, 1});
    const double row = lanes.style().rowHeightPx;
    const auto pages = lanes.breaks().pages(rows * row, lastRows * row);
    double top = 0;
    for (const LaneStretch &page : pages) {
        QCOMPARE(page.topPx, top);
        QVERIFY(page.heightPx() <= rows * row + 0.1);
        QCOMPARE(page.endLane > page.firstLane, page.heightPx() > 0);
        top = page.bottomPx;
    }
    QCOMPARE(top, lanes.scene.layout.heightPx());
    QVERIFY(pages.back().heightPx() <= std::max(lastRows * row, 0.0) + 0.1);
}

QTEST_MAIN(TestPageBreaks)
#include "tst_pagebreaks.moc"
