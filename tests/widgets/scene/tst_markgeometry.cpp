// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/eventtime.h"
#include "models/time/calendar.h"
#include "widgets/scene/markgeometry.h"

#include <QtTest/QtTest>

using namespace kronika;

namespace {

Instant day(std::int64_t year, int month, int dayOfMonth)
{
    return {daysFromCivil({year, month, dayOfMonth}) * kDay.us};
}

/// Ten years on 3650 px: about a pixel a day. What is known ends with 2025-06-01.
struct GeometryScene
{
    SceneStyle style;
    GeometryInput input{{{day(2020, 1, 1), day(2030, 1, 1)}, 0, 3653}, &style, {day(2021, 1, 1), day(2025, 6, 1)}};

    double x(std::int64_t year, int month, int dayOfMonth) const
    {
        return input.scale.xAt(day(year, month, dayOfMonth));
    }
    Mark mark(const char *when, const char *within = "") const
    {
        return markShape(eventTime(when, within, Zone()), input, 100);
    }
};

bool near(double a, double b)
{
    return std::abs(a - b) < 1.0;
}

} // namespace

class TestMarkGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsAPoint();
    void aYearIsABandAndNotALineAtNewYear();
    void aDayBecomesABandWhenItIsWide();
    void aYearStaysWhereItIsAtTheClosestZoom();
    void aFadeHasTheInkOfItsPlaceAtEveryZoom_data();
    void aFadeHasTheInkOfItsPlaceAtEveryZoom();
    void aSpanIsCertainBetweenItsVagueEnds();
    void anOpenEndReachesTheEdgeAndIsCertainToWhatIsKnown();
    void anArrowHasItsRoomWhereThePictureEndsEarlier();
    void aSetOfDatesIsNoWiderForADoubtfulOne();
    void nothingIsCertainBeforeAnOpenStart();
    void anUnknownStartIsTornAtTheEdge();
    void anUnknownEndIsTornAtTheEdge();
    void anUndatedBoundFadesTowardsItsOpenSide();
    void aSpanWithinOneYearHasNothingCertain();
    void aSpanWhoseEndsCrossStaysWithinItsBounds_data();
    void aSpanWhoseEndsCrossStaysWithinItsBounds();
    void aMonthIsHollowWhereADayIsADot();
    void aShortSpanStaysVisible();
    void qualifiersAreCarried();
    void onlyNarrowMarksMayFold();
};

void TestMarkGeometry::aDayIsAPoint()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("2025-05-28");
    QCOMPARE(mark.kind, MarkKind::Point);
    QVERIFY(near(mark.body.center().x(), scene.x(2025, 5, 28) + 0.5));
    QCOMPARE(mark.body, mark.reach);
    QCOMPARE(mark.left, EndStyle::Crisp);
}

void TestMarkGeometry::aYearIsABandAndNotALineAtNewYear()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("2021");
    QCOMPARE(mark.kind, MarkKind::Point);
    QVERIFY(near(mark.reach.left(), scene.x(2021, 1, 1)));
    QVERIFY(near(mark.reach.right(), scene.x(2022, 1, 1)));
    QVERIFY(near(mark.body.center().x(), scene.x(2021, 7, 2)));
    QCOMPARE(mark.left, EndStyle::Soft);
    QCOMPARE(mark.right, EndStyle::Soft);
}

void TestMarkGeometry::aDayBecomesABandWhenItIsWide()
{
    GeometryScene scene;
    scene.input.scale.range = {day(2025, 5, 27), day(2025, 5, 30)};
    const Mark mark = scene.mark("2025-05-28");
    QCOMPARE(mark.left, EndStyle::Soft);
    QVERIFY(near(mark.reach.width(), scene.input.scale.widthPx / 3));
}

void TestMarkGeometry::aYearStaysWhereItIsAtTheClosestZoom()
{
    const GeometryScene scene;
    GeometryInput close = scene.input;
    for (const Duration shown : {kDay, kHour, kSecond, Duration{1'000}}) {
        close.scale.range = {day(2021, 5, 4), day(2021, 5, 4) + shown};
        for (const char *when : {"2021", "202X", "2021-06", "2021/2023-04"})
            QVERIFY2(markShape(eventTime(when, "", Zone()), close, 100).body.left() > close.scale.rightPx(), when);
        const Mark month = markShape(eventTime("2021-05-01/2021-05-08", "", Zone()), close, 100);
        QVERIFY(month.body.left() <= 0 && month.body.right() >= close.scale.rightPx());
    }
}

void TestMarkGeometry::aFadeHasTheInkOfItsPlaceAtEveryZoom_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<double>("share");
    QTest::newRow("January") << 1 << 0.003;
    QTest::newRow("July") << 7 << 0.498;
    QTest::newRow("December") << 12 << 0.919;
}

void TestMarkGeometry::aFadeHasTheInkOfItsPlaceAtEveryZoom()
{
    QFETCH(const int, month);
    QFETCH(const double, share);
    const GeometryScene scene;
    GeometryInput close = scene.input;
    for (const Duration shown : {kDay, kHour, Duration{10 * kSecond.us}, Duration{1'000}}) {
        close.scale.range = {day(2022, month, 2), day(2022, month, 2) + shown};
        const Mark start = markShape(eventTime("2022/2024", "", Zone()), close, 100);
        const double first = start.reach.left();
        QVERIFY(std::abs(-first / (start.body.left() - first) - share) < 0.02);
        const Mark end = markShape(eventTime("2020/2022", "", Zone()), close, 100);
        const double last = end.reach.right();
        QVERIFY(std::abs(last / (last - end.body.right()) - (1 - share)) < 0.02);
        const Mark nowhere = markShape(eventTime("2022/2022-12", "", Zone()), close, 100);
        QVERIFY(nowhere.body.width() <= 0);
        for (const Mark &mark : {start, end, nowhere})
            QVERIFY(mark.reach.left() < mark.body.left() + 0.1 && mark.body.right() < mark.reach.right() + 0.1 &&
                    mark.reach.width() < 4e7);
    }
}

void TestMarkGeometry::aSpanIsCertainBetweenItsVagueEnds()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("2021/2025-05-28");
    QCOMPARE(mark.kind, MarkKind::Span);
    QVERIFY(near(mark.reach.left(), scene.x(2021, 1, 1)));
    QVERIFY(near(mark.body.left(), scene.x(2022, 1, 1)));
    QVERIFY(near(mark.body.right(), scene.x(2025, 5, 28)));
    QCOMPARE(mark.left, EndStyle::Soft);
    QCOMPARE(mark.right, EndStyle::Crisp);
}

void TestMarkGeometry::anOpenEndReachesTheEdgeAndIsCertainToWhatIsKnown()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("2022/..");
    QCOMPARE(mark.right, EndStyle::Open);
    QCOMPARE(mark.reach.right(), scene.input.scale.rightPx());
    QVERIFY(near(mark.body.right(), scene.x(2025, 6, 1)));
    QCOMPARE(mark.left, EndStyle::Soft);
}

void TestMarkGeometry::anArrowHasItsRoomWhereThePictureEndsEarlier()
{
    GeometryScene scene;
    scene.input.scale = TimeScale{{day(2020, 1, 1), day(2024, 1, 1)}, 0, 1461};
    const Mark mark = scene.mark("2022/..");
    QCOMPARE(mark.reach.right(), scene.input.scale.rightPx());
    QVERIFY(mark.body.right() <= scene.input.scale.rightPx() - scene.style.barHeightPx);
    const Mark late = scene.mark("2023-12-31/..");
    QVERIFY(late.body.left() <= late.body.right());
}

void TestMarkGeometry::aSetOfDatesIsNoWiderForADoubtfulOne()
{
    const GeometryScene scene;
    const QRectF plain = inkOf(scene.mark("[2021,2023]"));
    const QRectF doubted = inkOf(scene.mark("[2021~,2023]"));
    QVERIFY(doubted.width() < plain.width() + 4 * scene.style.barHeightPx);
}

void TestMarkGeometry::nothingIsCertainBeforeAnOpenStart()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("../2023-02-01");
    QCOMPARE(mark.left, EndStyle::Open);
    QCOMPARE(mark.reach.left(), 0.0);
    QVERIFY(near(mark.body.left(), scene.x(2023, 2, 1)));
    QVERIFY(mark.body.width() < 1);
}

void TestMarkGeometry::anUnknownStartIsTornAtTheEdge()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("/2025-05-28");
    QCOMPARE(mark.left, EndStyle::Torn);
    QVERIFY(inkOf(mark).left() >= 0 && inkOf(mark).left() < scene.style.barHeightPx);
    QVERIFY(near(mark.body.right(), scene.x(2025, 5, 28)));
    QVERIFY(mark.body.width() < 1);
}

void TestMarkGeometry::anUnknownEndIsTornAtTheEdge()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("2022-03-04/");
    QCOMPARE(mark.right, EndStyle::Torn);
    const double edge = scene.input.scale.rightPx();
    QVERIFY(inkOf(mark).right() <= edge && inkOf(mark).right() > edge - scene.style.barHeightPx);
    QVERIFY(near(mark.body.left(), scene.x(2022, 3, 5)));
}

void TestMarkGeometry::anUndatedBoundFadesTowardsItsOpenSide()
{
    const GeometryScene scene;
    const Mark before = scene.mark("", "../2025-05-28");
    QCOMPARE(before.kind, MarkKind::Point);
    QCOMPARE(before.left, EndStyle::Faded);
    QCOMPARE(before.right, EndStyle::Crisp);
    QVERIFY(before.body.right() < scene.x(2025, 5, 29) && before.body.right() > scene.x(2025, 5, 24));
    QVERIFY(near(before.reach.left(), scene.x(2025, 5, 29) - scene.style.tokenPx));
    const Mark after = scene.mark("", "2022-01-01/..");
    QCOMPARE(after.right, EndStyle::Faded);
    QCOMPARE(after.left, EndStyle::Crisp);
    QVERIFY(after.body.left() > scene.x(2022, 1, 1) && after.body.left() < scene.x(2022, 1, 6));
}

void TestMarkGeometry::aSpanWithinOneYearHasNothingCertain()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("2023/2023");
    QVERIFY(mark.body.width() < 1);
    QVERIFY(near(mark.reach.left(), scene.x(2023, 1, 1)));
    QVERIFY(near(mark.reach.right(), scene.x(2024, 1, 1)));
}

void TestMarkGeometry::aSpanWhoseEndsCrossStaysWithinItsBounds_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    const GeometryScene scene;
    const auto row = [](const char *when, double left, double right) {
        QTest::newRow(when) << QByteArray(when) << left << right;
    };
    row("2025/2025-03-01", scene.x(2025, 1, 1), scene.x(2025, 3, 2));
    row("2025-XX/2025-06", scene.x(2025, 1, 1), scene.x(2025, 7, 1));
    row("2025-10-31/2025", scene.x(2025, 10, 31), scene.x(2026, 1, 1));
    row("202X/2021", scene.x(2020, 1, 1), scene.x(2022, 1, 1));
    row("2028/202X", scene.x(2028, 1, 1), scene.x(2030, 1, 1));
}

void TestMarkGeometry::aSpanWhoseEndsCrossStaysWithinItsBounds()
{
    QFETCH(QByteArray, when);
    QFETCH(double, left);
    QFETCH(double, right);
    const Mark mark = GeometryScene().mark(when.constData());
    QVERIFY2(near(mark.reach.left(), left), qPrintable(QString::number(mark.reach.left())));
    QVERIFY2(near(mark.reach.right(), right), qPrintable(QString::number(mark.reach.right())));
    QVERIFY(mark.body.width() < 1);
    QVERIFY(mark.reach.adjusted(-0.01, -1, 0.01, 1).contains(mark.body.center()));
}

void TestMarkGeometry::aMonthIsHollowWhereADayIsADot()
{
    GeometryScene scene;
    scene.input.scale.range = {day(2020, 1, 1), day(2032, 1, 1)}; // 25 pixels a month
    QVERIFY(scene.mark("2021-05").isBand());
    QVERIFY(!scene.mark("2021-05-28").isBand());
    scene.input.scale.range = {day(1900, 1, 1), day(2032, 1, 1)}; // two pixels a month
    QVERIFY(!scene.mark("2021-05").isBand());
    QVERIFY(scene.mark("2021-05").isVague);
    QVERIFY(!scene.mark("2021-05-28").isVague);
}

void TestMarkGeometry::aShortSpanStaysVisible()
{
    const GeometryScene scene;
    const Mark mark = scene.mark("2023-01-01T10:00:00Z/2023-01-01T10:00:05Z");
    QVERIFY(mark.body.width() >= 4);
}

void TestMarkGeometry::qualifiersAreCarried()
{
    const GeometryScene scene;
    QVERIFY(scene.mark("2025-05-29~").isApproximate());
    QVERIFY(!scene.mark("2025-05-29~").isUncertain());
    QVERIFY(scene.mark("1984?/2004-06").isUncertain());
    QVERIFY(scene.mark("2025-05-29%").isUncertain() && scene.mark("2025-05-29%").isApproximate());
}

void TestMarkGeometry::onlyNarrowMarksMayFold()
{
    const GeometryScene scene;
    QVERIFY(isTiny(scene.mark("2025-05-28"), scene.style));
    QVERIFY(!isTiny(scene.mark("2021"), scene.style));
    QVERIFY(!isTiny(scene.mark("2021/2022"), scene.style));
    QVERIFY(isTiny(scene.mark("2021-01-01/2021-01-02"), scene.style));
}

QTEST_MAIN(TestMarkGeometry)
#include "tst_markgeometry.moc"
