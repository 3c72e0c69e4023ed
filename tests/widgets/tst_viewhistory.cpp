// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewhistory.h"

#include <QTest>

using namespace kronika;

namespace {

TimeRange at(std::int64_t from)
{
    return {Instant{from}, Instant{from + 10}};
}

} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardVisitJumps();
    void continuousChangesAreOnePlace();
    void restingBeginsANewPlace();
    void goingElsewhereForgetsWhatWasAhead();
    void theSameRangeIsNoNewPlace();
    void itHoldsNoMoreThanItMay();
    void anEmptyHistoryGoesNowhere();
};

void TestViewHistory::backAndForwardVisitJumps()
{
    ViewHistory history;
    history.reset(at(0));
    history.visit(at(1), RangeChange::Jump);
    history.visit(at(2), RangeChange::Jump);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), std::optional(at(1)));
    QCOMPARE(history.back(), std::optional(at(0)));
    QCOMPARE(history.back(), std::nullopt);
    QCOMPARE(history.forward(), std::optional(at(1)));
    QCOMPARE(history.forward(), std::optional(at(2)));
    QCOMPARE(history.forward(), std::nullopt);
}

void TestViewHistory::continuousChangesAreOnePlace()
{
    ViewHistory history;
    history.reset(at(0));
    for (int i = 1; i < 50; ++i)
        history.visit(at(i), RangeChange::Continuous);
    history.visit(at(100), RangeChange::Jump);
    QCOMPARE(history.back(), std::optional(at(49)));
    QCOMPARE(history.back(), std::optional(at(0)));
}

void TestViewHistory::restingBeginsANewPlace()
{
    ViewHistory history;
    history.reset(at(0));
    history.visit(at(1), RangeChange::Continuous);
    history.settle();
    history.visit(at(2), RangeChange::Continuous);
    QCOMPARE(history.back(), std::optional(at(1)));
    // One who came back and moves on by wheel does not overwrite where he came back to.
    history.visit(at(5), RangeChange::Continuous);
    QCOMPARE(history.back(), std::optional(at(1)));
}

void TestViewHistory::goingElsewhereForgetsWhatWasAhead()
{
    ViewHistory history;
    history.reset(at(0));
    history.visit(at(1), RangeChange::Jump);
    history.back();
    history.visit(at(7), RangeChange::Jump);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), std::optional(at(0)));
}

void TestViewHistory::theSameRangeIsNoNewPlace()
{
    ViewHistory history;
    history.reset(at(0));
    history.visit(at(0), RangeChange::Jump);
    QVERIFY(!history.canGoBack());
    history.visit(at(1), RangeChange::Jump);
    history.back();
    history.visit(at(0), RangeChange::Jump);
    QVERIFY(history.canGoForward());
}

void TestViewHistory::itHoldsNoMoreThanItMay()
{
    ViewHistory history;
    history.reset(at(0));
    for (int i = 1; i <= 500; ++i)
        history.visit(at(i), RangeChange::Jump);
    std::size_t steps = 0;
    std::optional<TimeRange> oldest;
    while (const auto place = history.back()) {
        oldest = place;
        ++steps;
    }
    QCOMPARE(steps, ViewHistory::kMaxPlaces - 1);
    QCOMPARE(oldest, std::optional(at(301)));
}

void TestViewHistory::anEmptyHistoryGoesNowhere()
{
    ViewHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), std::nullopt);
    history.visit(at(3), RangeChange::Continuous);
    QVERIFY(!history.canGoBack());
}

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
