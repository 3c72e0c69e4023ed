// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/hittester.h"

#include <QtTest/QtTest>

using namespace kronika;
using test::sceneOf;

class TestHitTester : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnCanBeHit_data();
    void whatIsDrawnCanBeHit();
    void aLabelCountsAsItsEvent();
    void theSmallerOfTwoThatOverlapWins();
    void slackReachesTwoPixelsAndNoMore();
    void emptyGroundIsNoHit();
    void theHeaderTellsChevronFromLane();
    void aFoldGivesItsCountAndTime();
    void theRestOfTheTrayAndTitlesOfErasCanBeHit();
};

void TestHitTester::whatIsDrawnCanBeHit_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<double>("zoom");
    for (unsigned seed = 1; seed < 6; ++seed) {
        for (const double zoom : {1.0, 8.0, 300.0})
            QTest::addRow("seed %u, zoom %g", seed, zoom) << seed << zoom;
    }
}

void TestHitTester::whatIsDrawnCanBeHit()
{
    QFETCH(unsigned, seed);
    QFETCH(double, zoom);
    test::Scene scene = sceneOf(test::chanceSnapshot(seed, 250));
    const TimeRange extent = *scene.input.index->extent();
    scene.viewport.range = zoomed(fitted(extent), zoom, extent.middle());
    const DisplayList list = scene.list();
    QVERIFY(!list.marks.empty());
    for (const Mark &mark : list.marks) {
        const QRectF seen = mark.reach.united(mark.body).intersected(list.lanesArea);
        for (const double part : {0.02, 0.5, 0.98}) {
            const QPointF point(seen.left() + seen.width() * part, seen.center().y());
            if (!list.lanesArea.contains(point))
                continue;
            const auto hit = hitTest(list, point);
            QVERIFY(hit.has_value());
            // Where marks lie on one another the smaller one answers; it lies under the point as well.
            QVERIFY(hit->event == mark.event || hit->rect.adjusted(-2.1, -2.1, 2.1, 2.1).contains(point));
        }
    }
    for (const TrayChip &chip : list.tray)
        QCOMPARE(hitTest(list, chip.rect.center())->event, chip.event);
    for (const HeaderRow &row : list.header) {
        const QPointF point = row.rect.intersected(list.headerArea).center();
        if (list.headerArea.contains(point))
            QCOMPARE(hitTest(list, point)->lane, row.lane);
    }
}

void TestHitTester::aLabelCountsAsItsEvent()
{
    const DisplayList list =
        sceneOf("actor a = A\ne1 | 2021-01-01 | A title to click | a\ne2 | 2023-01-01 | Other | a").list();
    for (const Label &label : list.labels) {
        const auto hit = hitTest(list, label.rect.center());
        QVERIFY(hit.has_value());
        QCOMPARE(hit->event, label.event);
        QCOMPARE(hit->kind, HitKind::Event);
    }
}

void TestHitTester::theSmallerOfTwoThatOverlapWins()
{
    DisplayList list;
    list.lanesArea = QRectF(0, 0, 500, 100);
    Mark bar;
    bar.event = EventIndex{1};
    bar.body = bar.reach = QRectF(10, 10, 400, 20);
    Mark symbol;
    symbol.event = EventIndex{2};
    symbol.body = symbol.reach = QRectF(100, 14, 12, 12);
    for (const auto &marks : {std::vector{bar, symbol}, std::vector{symbol, bar}}) {
        list.marks = marks;
        QCOMPARE(hitTest(list, {106, 20})->event, EventIndex{2});
        QCOMPARE(hitTest(list, {60, 20})->event, EventIndex{1});
    }
}

void TestHitTester::slackReachesTwoPixelsAndNoMore()
{
    DisplayList list;
    list.lanesArea = QRectF(0, 0, 500, 100);
    Mark mark;
    mark.body = mark.reach = QRectF(100, 40, 10, 10);
    list.marks.push_back(mark);
    QVERIFY(hitTest(list, {111.5, 45}).has_value());
    QVERIFY(!hitTest(list, {113, 45}).has_value());
}

void TestHitTester::emptyGroundIsNoHit()
{
    const DisplayList list = sceneOf("actor a = A\ne1 | 2021-01-01 | One | a\ne2 | 2025-01-01 | Two | a").list();
    QVERIFY(!hitTest(list, QPointF(list.lanesArea.center().x(), list.lanesArea.bottom() - 3)).has_value());
    QVERIFY(!hitTest(list, QPointF(-5, -5)).has_value());
}

void TestHitTester::theHeaderTellsChevronFromLane()
{
    const DisplayList list = sceneOf("actor a = A\nactor b < a = B\ne1 | 2021 | One | b").list();
    QVERIFY(!list.header[0].chevron.isEmpty());
    QCOMPARE(hitTest(list, list.header[0].chevron.center())->kind, HitKind::Chevron);
    QCOMPARE(hitTest(list, QPointF(list.header[0].rect.right() - 3, list.header[0].rect.center().y()))->kind,
             HitKind::LaneHeader);
    QVERIFY(list.header[1].chevron.isEmpty());
    QCOMPARE(hitTest(list, list.header[1].rect.center())->lane, std::size_t{1});
}

void TestHitTester::aFoldGivesItsCountAndTime()
{
    const test::Scene scene = sceneOf(test::manyEvents(4000).build());
    const DisplayList list = scene.list();
    const auto fold = std::ranges::find(list.marks, MarkKind::Fold, &Mark::kind);
    QVERIFY(fold != list.marks.end());
    const auto hit = hitTest(list, fold->body.center());
    QCOMPARE(hit->kind, HitKind::Fold);
    QCOMPARE(hit->count, fold->count);
    QCOMPARE(hit->time, fold->time);
}

void TestHitTester::theRestOfTheTrayAndTitlesOfErasCanBeHit()
{
    test::Parts parts = test::partsFrom("actor a = A\ne | 2021/2023 | One | a");
    parts.tables.eras.push_back({"first", "/", "Unplaced", "", {}});
    parts.tables.eras.push_back({"second", "2022", "A year", "", {}});
    for (int n = 0; n < 40; ++n)
        parts.events.push_back(test::eventFrom(QStringLiteral("u%1 | | Undated number %1 | a").arg(n)));
    const DisplayList list = sceneOf(parts.build()).list();
    QVERIFY(list.trayHidden > 0);
    const auto rest = hitTest(list, list.trayMore.center());
    QVERIFY(rest.has_value());
    QCOMPARE(rest->kind, HitKind::TrayMore);
    QCOMPARE(std::size_t{rest->count} + list.tray.size(), std::size_t{40});
    for (const TrayChip &chip : list.tray)
        QVERIFY(!chip.rect.intersects(list.trayMore));
    const auto era = hitTest(list, list.eras.back().titleRect.center());
    QVERIFY(era.has_value());
    QCOMPARE(era->kind, HitKind::Era);
    QCOMPARE(list.eras.back().era, era->lane);
}

QTEST_MAIN(TestHitTester)
#include "tst_hittester.moc"
