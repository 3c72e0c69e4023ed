// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewstate.h"

#include "widgets/scene/timescale.h"

#include <QSignalSpy>
#include <QtTest>

using namespace kronika;

namespace {

TimeRange days(std::int64_t from, std::int64_t to)
{
    return {{from * kDay.us}, {to * kDay.us}};
}

} // namespace

class TestViewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsToldOnce();
    void rangesAreClamped();
    void backAndForwardWalkTheHistory();
    void continuousChangesAreOnePlaceUntilTheViewRests();
    void startingOverForgetsQueryFoldingAndHistory();
    void foldingIsASetOfActors();
    void laneHeightsStayReadable_data();
    void laneHeightsStayReadable();
    void choicesAreToldOnlyWhenTheyChange();
};

void TestViewState::aRangeIsToldOnce()
{
    ViewState view;
    QSignalSpy changed(&view, &ViewState::rangeChanged);
    view.setRange(days(0, 10), RangeChange::Jump);
    view.setRange(days(0, 10), RangeChange::Jump);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(view.range(), days(0, 10));
}

void TestViewState::rangesAreClamped()
{
    ViewState view;
    view.setRange({Instant::min(), Instant::max()}, RangeChange::Jump);
    QCOMPARE(view.range(), longestRange());
    view.setRange({{0}, {1}}, RangeChange::Jump);
    QVERIFY(view.range().length() >= kShortestRange);
}

void TestViewState::backAndForwardWalkTheHistory()
{
    ViewState view;
    view.startOver(days(0, 100));
    view.setRange(days(10, 20), RangeChange::Jump);
    view.setRange(days(12, 14), RangeChange::Jump);
    QVERIFY(!view.history().canGoForward());
    view.goBack();
    QCOMPARE(view.range(), days(10, 20));
    view.goBack();
    QCOMPARE(view.range(), days(0, 100));
    QVERIFY(!view.history().canGoBack());
    view.goBack();
    QCOMPARE(view.range(), days(0, 100));
    view.goForward();
    view.goForward();
    QCOMPARE(view.range(), days(12, 14));
}

void TestViewState::continuousChangesAreOnePlaceUntilTheViewRests()
{
    ViewState view;
    view.startOver(days(0, 100));
    for (int step = 1; step <= 5; ++step)
        view.setRange(days(step, 100 + step), RangeChange::Continuous);
    view.settle();
    for (int step = 6; step <= 9; ++step)
        view.setRange(days(step, 100 + step), RangeChange::Continuous);
    view.goBack();
    QCOMPARE(view.range(), days(5, 105));
    view.goBack();
    QCOMPARE(view.range(), days(0, 100));
}

void TestViewState::startingOverForgetsQueryFoldingAndHistory()
{
    ViewState view;
    view.setRange(days(0, 1), RangeChange::Jump);
    view.setRange(days(0, 2), RangeChange::Jump);
    view.setQuery(QStringLiteral("x"));
    view.setFolded("a", true);
    view.startOver(days(5, 6));
    QVERIFY(view.query().isEmpty());
    QVERIFY(view.folded().empty());
    QVERIFY(!view.history().canGoBack());
    QCOMPARE(view.range(), days(5, 6));
}

void TestViewState::foldingIsASetOfActors()
{
    ViewState view;
    QSignalSpy changed(&view, &ViewState::foldedChanged);
    view.setFolded("a", true);
    view.setFolded("b", true);
    view.setFolded("b", true);
    QCOMPARE(view.folded(), (ActorIds{"a", "b"}));
    view.setFolded("a", false);
    QCOMPARE(view.folded(), ActorIds{"b"});
    QCOMPARE(changed.count(), 3);
}

void TestViewState::laneHeightsStayReadable_data()
{
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("given");
    QTest::newRow("tall") << 2.0 << 2.0;
    QTest::newRow("too tall") << 100.0 << ViewState::kMaxLaneScale;
    QTest::newRow("too low") << 0.01 << ViewState::kMinLaneScale;
}

void TestViewState::laneHeightsStayReadable()
{
    QFETCH(const double, asked);
    QFETCH(const double, given);
    ViewState view;
    view.setLaneScale(asked);
    QCOMPARE(view.laneScale(), given);
}

void TestViewState::choicesAreToldOnlyWhenTheyChange()
{
    ViewState view;
    QSignalSpy query(&view, &ViewState::queryChanged);
    QSignalSpy rest(&view, &ViewState::nonMatchingChanged);
    QSignalSpy zone(&view, &ViewState::zoneChanged);
    QSignalSpy links(&view, &ViewState::allLinksChanged);
    for (int n = 0; n < 2; ++n) {
        view.setQuery(QStringLiteral("x"));
        view.setNonMatching(NonMatching::Hidden);
        view.setZone({ZoneChoice::Kind::Utc, {}});
        view.setShowsAllLinks(true);
    }
    QCOMPARE(query.count(), 1);
    QCOMPARE(rest.count(), 1);
    QCOMPARE(zone.count(), 1);
    QCOMPARE(links.count(), 1);
}

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
