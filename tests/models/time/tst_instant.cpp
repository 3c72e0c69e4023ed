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

QTEST_GUILESS_MAIN(tst_Instant)
#include "tst_instant.moc"
