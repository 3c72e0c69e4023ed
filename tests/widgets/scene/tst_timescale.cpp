// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "widgets/scene/timescale.h"

#include <QtTest/QtTest>

using namespace kronika;

namespace {
Instant midnightOf(std::int64_t year, int month, int dayOfMonth)
{
    return {daysFromCivil({year, month, dayOfMonth}) * kDay.us};
}
} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsAndInstantsRoundTrip_data();
    void pixelsAndInstantsRoundTrip();
    void unboundedInstantsLieFarOutsideButFinite();
    void aScaleWithoutWidthOrLengthIsDefined();
    void zoomingKeepsTheAnchorWhereItIs_data();
    void zoomingKeepsTheAnchorWhereItIs();
    void zoomingStopsAtTheShortestAndTheLongestRange();
    void panningKeepsTheLength();
    void panningStopsAtTheEndOfTime();
    void movingReachesAnyPlaceWithTheSameLength_data();
    void movingReachesAnyPlaceWithTheSameLength();
    void fittingWidensByFourPercent();
    void fittingASingleInstantShowsADay();
};

void TestTimeScale::pixelsAndInstantsRoundTrip_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("a millisecond") << qint64{1'700'000'000'000'000} << qint64{1'700'000'000'001'000};
    QTest::newRow("a year") << qint64{midnightOf(2025, 1, 1).us} << qint64{midnightOf(2026, 1, 1).us};
    QTest::newRow("before the epoch") << qint64{midnightOf(-44, 1, 1).us} << qint64{midnightOf(14, 1, 1).us};
    QTest::newRow("all of time") << qint64{longestRange().from.us} << qint64{longestRange().to.us};
}

void TestTimeScale::pixelsAndInstantsRoundTrip()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const TimeScale scale{{Instant{from}, Instant{to}}, 200, 1000};
    QCOMPARE(scale.xAt(Instant{from}), 200.0);
    QVERIFY(std::abs(scale.xAt(Instant{to}) - 1200.0) < 0.01);
    for (double x = 200; x <= 1200; x += 12.5)
        QVERIFY(std::abs(scale.xAt(scale.timeAt(x)) - x) < 0.6);
}

void TestTimeScale::unboundedInstantsLieFarOutsideButFinite()
{
    const TimeScale scale{{midnightOf(2025, 1, 1), midnightOf(2026, 1, 1)}, 0, 1000};
    QVERIFY(scale.xAt(Instant::min()) < -1e5);
    QVERIFY(scale.xAt(Instant::max()) > 1e5);
    QVERIFY(scale.xAt(Instant::max()) <= 1e7 + 1);
    QVERIFY(scale.timeAt(1e300) <= Instant::max());
}

void TestTimeScale::aScaleWithoutWidthOrLengthIsDefined()
{
    QCOMPARE(TimeScale({{Instant{5}, Instant{5}}, 10, 100}).xAt(Instant{7}), 10.0);
    QCOMPARE(TimeScale({{Instant{5}, Instant{9}}, 10, 0}).timeAt(50), Instant{5});
    QCOMPARE(TimeScale({{Instant{5}, Instant{9}}, 10, 0}).usPerPx(), 0.0);
}

void TestTimeScale::zoomingKeepsTheAnchorWhereItIs_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("in") << 1.25;
    QTest::newRow("far in") << 1000.0;
    QTest::newRow("out") << 0.8;
    QTest::newRow("far out") << 0.01;
}

void TestTimeScale::zoomingKeepsTheAnchorWhereItIs()
{
    QFETCH(double, factor);
    const TimeRange range{midnightOf(2020, 1, 1), midnightOf(2025, 1, 1)};
    const TimeScale before{range, 0, 1000};
    const Instant anchor = before.timeAt(700);
    const TimeScale after{zoomed(range, factor, anchor), 0, 1000};
    QVERIFY(std::abs(after.xAt(anchor) - 700) < 0.5);
    const double ratio = static_cast<double>(range.length().us) / static_cast<double>(after.range.length().us);
    QVERIFY(std::abs(ratio / factor - 1) < 1e-3);
}

void TestTimeScale::zoomingStopsAtTheShortestAndTheLongestRange()
{
    const TimeRange year{midnightOf(2025, 1, 1), midnightOf(2026, 1, 1)};
    QCOMPARE(zoomed(year, 1e18, year.from).length(), Length(kShortestRange));
    QCOMPARE(zoomed(year, 1e-18, year.middle()), longestRange());
    QCOMPARE(zoomed(year, 0, year.from), year);
}

void TestTimeScale::panningKeepsTheLength()
{
    const TimeRange year{midnightOf(2025, 1, 1), midnightOf(2026, 1, 1)};
    const TimeRange later = panned(year, 0.5);
    QCOMPARE(later.length(), year.length());
    QCOMPARE(later.from, year.middle());
}

void TestTimeScale::panningStopsAtTheEndOfTime()
{
    TimeRange range{midnightOf(289'000, 1, 1), midnightOf(289'900, 1, 1)};
    const Length length = range.length();
    for (int i = 0; i < 10; ++i)
        range = panned(range, 1);
    QCOMPARE(range.to, longestRange().to);
    QCOMPARE(range.length(), length);
}

void TestTimeScale::movingReachesAnyPlaceWithTheSameLength_data()
{
    const TimeRange all = longestRange();
    QTest::addColumn<qint64>("years");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("from");
    QTest::newRow("a step") << qint64{10} << qint64{2010} << qint64{2005};
    QTest::newRow("across all of time") << qint64{10} << qint64{294'000} << qint64{293'995};
    QTest::newRow("beyond the end of time") << qint64{400'000} << qint64{294'000} << qint64{294'247 - 400'000};
    QTest::newRow("beyond its begin") << qint64{400'000} << qint64{-290'000} << qint64{-290'307};
    QCOMPARE(all, (TimeRange{midnightOf(-290'307, 1, 1), midnightOf(294'247, 1, 1)}));
}

void TestTimeScale::movingReachesAnyPlaceWithTheSameLength()
{
    QFETCH(qint64, years);
    QFETCH(qint64, to);
    QFETCH(qint64, from);
    // 400 years of the calendar are always as long.
    constexpr Duration kYear{146'097 * kDay.us / 400};
    const Instant start = midnightOf(-290'000, 1, 1);
    const TimeRange range{start, moved(start, static_cast<double>(kYear.us) * static_cast<double>(years))};
    const TimeRange there = centredOn(range, midnightOf(to, 1, 1));
    QCOMPARE(there.length(), range.length());
    QVERIFY(std::abs((there.from - midnightOf(from, 1, 1)).us) < 2 * kDay.us);
    QCOMPARE(movedTo(there, range.from).from, range.from);
}

void TestTimeScale::fittingWidensByFourPercent()
{
    const TimeRange extent{Instant{0}, Instant{1'000'000}};
    QCOMPARE(fitted(extent), (TimeRange{Instant{-40'000}, Instant{1'040'000}}));
}

void TestTimeScale::fittingASingleInstantShowsADay()
{
    const TimeRange shown = fitted({Instant{77}, Instant{78}});
    QCOMPARE(shown.length(), Length(kDay));
    QVERIFY(shown.contains(Instant{77}));
}

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
