// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/instant.h"

#include <QtTest>

using namespace kronika;

class tst_Instant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingSaturatesAtTheLimits();
    void anUnboundedInstantStaysUnbounded();
    void theDifferenceSaturates();
    void aRangeIsHalfOpen();
    void touchingRangesDoNotOverlap();
    void aRangeHasItsLengthAndMiddleHoweverLong_data();
    void aRangeHasItsLengthAndMiddleHoweverLong();
};

void tst_Instant::addingSaturatesAtTheLimits()
{
    const Instant nearEnd{std::numeric_limits<std::int64_t>::max() - 5};
    QCOMPARE((nearEnd + Duration{3}).us, std::numeric_limits<std::int64_t>::max() - 2);
    QVERIFY(nearEnd + kDay == Instant::max());
    const Instant nearStart{std::numeric_limits<std::int64_t>::min() + 5};
    QVERIFY(nearStart - kDay == Instant::min());
    // The least duration has no positive counterpart.
    const Duration least{std::numeric_limits<std::int64_t>::min()};
    QCOMPARE((Instant{-1} - least).us, std::numeric_limits<std::int64_t>::max() - 1);
    QVERIFY(Instant{1} - least == Instant::max());
}

void tst_Instant::anUnboundedInstantStaysUnbounded()
{
    QVERIFY(Instant::min() + kDay == Instant::min());
    QVERIFY(Instant::max() - kDay == Instant::max());
    QVERIFY(!Instant::min().isFinite());
    QVERIFY(!Instant::max().isFinite());
    QVERIFY(Instant{}.isFinite());
}

void tst_Instant::theDifferenceSaturates()
{
    QCOMPARE((Instant{70} - Instant{30}).us, 40);
    QCOMPARE((Instant::max() - Instant::min()).us, std::numeric_limits<std::int64_t>::max());
    QCOMPARE((Instant::min() - Instant::max()).us, std::numeric_limits<std::int64_t>::min());
}

void tst_Instant::aRangeIsHalfOpen()
{
    const TimeRange range{{10}, {20}};
    QVERIFY(range.contains({10}));
    QVERIFY(range.contains({19}));
    QVERIFY(!range.contains({20}));
    QCOMPARE(range.length().us, 10);
    QVERIFY((TimeRange{{5}, {5}}).isEmpty());
    QVERIFY((TimeRange{{6}, {5}}).isEmpty());
}

void tst_Instant::touchingRangesDoNotOverlap()
{
    const TimeRange range{{10}, {20}};
    QVERIFY(!range.overlaps({{20}, {30}}));
    QVERIFY(range.overlaps({{19}, {30}}));
    QVERIFY(range.overlaps({{0}, {11}}));
    QVERIFY(!range.overlaps({{0}, {10}}));
}

void tst_Instant::aRangeHasItsLengthAndMiddleHoweverLong_data()
{
    constexpr qint64 kLast = std::numeric_limits<std::int64_t>::max();
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<quint64>("length");
    QTest::addColumn<qint64>("middle");
    QTest::newRow("odd") << qint64{10} << qint64{21} << quint64{11} << qint64{15};
    QTest::newRow("before the epoch") << qint64{-21} << qint64{-10} << quint64{11} << qint64{-16};
    QTest::newRow("empty") << qint64{7} << qint64{7} << quint64{0} << qint64{7};
    QTest::newRow("reversed") << qint64{7} << qint64{5} << quint64{0} << qint64{7};
    QTest::newRow("longer than a duration")
        << -kLast << kLast - 1 << std::numeric_limits<quint64>::max() - 2 << qint64{-1};
    QTest::newRow("three quarters") << -kLast / 2 << kLast - 1 << quint64{kLast - 1} + quint64{kLast / 2}
                                    << kLast / 2 / 2;
}

void tst_Instant::aRangeHasItsLengthAndMiddleHoweverLong()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    const TimeRange range{{from}, {to}};
    QTEST(quint64{range.length().us}, "length");
    QTEST(qint64{range.middle().us}, "middle");
    QCOMPARE(range.from + range.length(), std::max(range.from, range.to));
    QCOMPARE(std::max(range.from, range.to) - range.length(), range.from);
}

QTEST_GUILESS_MAIN(tst_Instant)
#include "tst_instant.moc"
