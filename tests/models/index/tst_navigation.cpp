// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/navigation.h"

#include "tests/models/index/chronologytext.h"

#include <QTest>

using namespace kronika;
using namespace kronika::test;

namespace {

const auto kThreeLanes = QStringLiteral("actor a\nactor b\nactor c\n"
                                        "event a1 2001 a\nevent a3 2005 a\nevent a2 2003/2012 a c:target\n"
                                        "event a0 /2000 a\nevent a4 2020/.. a\n"
                                        "event c2 2011 c\nevent c1 2004-05 c\nevent c3 2024 c\n"
                                        "event tray -");

QString printed(const TimelineIndex &index, std::optional<Focus> focus)
{
    return focus ? QString(idsOf(index.snapshot(), {focus->event}) + u'@' + QString::number(focus->lane))
                 : QStringLiteral("none");
}

Focus focusOn(const TimelineIndex &index, const char *id, std::size_t lane)
{
    return {eventNamed(index.snapshot(), id), lane};
}

EventSet only(const Snapshot &snapshot, std::initializer_list<const char *> ids)
{
    EventSet set(snapshot.eventCount());
    for (const char *id : ids)
        set.insert(eventNamed(snapshot, id));
    return set;
}

} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreOrderedByTime();
    void stepsWalkALaneFromEndToEnd();
    void stepsWalkEveryEventOfACrowdedLane();
    void stepsSkipWhatIsFilteredOut();
    void aMentionIsAPlaceToStepFrom();
    void theNextLaneGivesItsNearest_data();
    void theNextLaneGivesItsNearest();
    void lanesWithoutMatchesAreSkipped();
    void endsAreTheFirstAndLastInstants();
};

void TestNavigation::eventsAreOrderedByTime()
{
    const auto snapshot =
        chronology(QStringLiteral("event tray -\nevent late 2025\nevent long 2020/2024\nevent short 2020\n"
                                  "event by /2019\nevent open 2021/..\nevent within ?../2018\n"
                                  "event always ../..\nevent twin 2020"));
    QCOMPARE(idsOf(*snapshot, inTimeOrder(*snapshot)),
             QStringLiteral("within by short twin long open late tray always"));
}

void TestNavigation::stepsWalkALaneFromEndToEnd()
{
    const auto index = indexed(kThreeLanes);
    QStringList walk;
    std::optional<Focus> at = focusOn(*index, "a0", 0);
    while ((at = besideInLane(*index, *at, Step::Next, nullptr)))
        walk += printed(*index, at);
    QCOMPARE(walk.join(u' '), QStringLiteral("a1@0 a2@0 a3@0 a4@0"));
    walk.clear();
    at = focusOn(*index, "a4", 0);
    while ((at = besideInLane(*index, *at, Step::Previous, nullptr)))
        walk += printed(*index, at);
    QCOMPARE(walk.join(u' '), QStringLiteral("a3@0 a2@0 a1@0 a0@0"));
    QVERIFY(!besideInLane(*index, focusOn(*index, "tray", 0), Step::Next, nullptr));
    QVERIFY(!besideInLane(*index, {eventNamed(index->snapshot(), "a1"), 9}, Step::Next, nullptr));
}

void TestNavigation::stepsWalkEveryEventOfACrowdedLane()
{
    QString text = QStringLiteral("actor a\n");
    for (int n = 0; n < 300; ++n) {
        const int year = 1900 + n * 37 % 90;
        const QStringList times{QStringLiteral("/%1").arg(year), QStringLiteral("%1/..").arg(year),
                                QStringLiteral("%1-01-01/%2").arg(year).arg(year + 3), QStringLiteral("%1").arg(year)};
        text += QStringLiteral("event e%1 %2 a\n").arg(QString::number(n), times[n % 4]);
    }
    const auto index = indexed(text);
    std::vector<EventIndex> forward;
    for (auto at = atEnd(*index, Step::Previous, nullptr); at && forward.size() <= 300;
         at = besideInLane(*index, *at, Step::Next, nullptr))
        forward.push_back(at->event);
    QCOMPARE(forward, inTimeOrder(index->snapshot()));
    std::vector<EventIndex> backward;
    for (std::optional<Focus> at = Focus{forward.back(), 0}; at && backward.size() <= 300;
         at = besideInLane(*index, *at, Step::Previous, nullptr))
        backward.push_back(at->event);
    std::ranges::reverse(backward);
    QCOMPARE(backward, forward);
}

void TestNavigation::stepsSkipWhatIsFilteredOut()
{
    const auto index = indexed(kThreeLanes);
    const EventSet among = only(index->snapshot(), {"a1", "a4", "c2"});
    QCOMPARE(printed(*index, besideInLane(*index, focusOn(*index, "a1", 0), Step::Next, &among)),
             QStringLiteral("a4@0"));
    QCOMPARE(printed(*index, besideInLane(*index, focusOn(*index, "a3", 0), Step::Previous, &among)),
             QStringLiteral("a1@0"));
    QCOMPARE(printed(*index, besideInLane(*index, focusOn(*index, "a1", 0), Step::Previous, &among)),
             QStringLiteral("none"));
}

void TestNavigation::aMentionIsAPlaceToStepFrom()
{
    const auto index = indexed(kThreeLanes);
    QCOMPARE(printed(*index, besideInLane(*index, focusOn(*index, "a2", 2), Step::Next, nullptr)),
             QStringLiteral("c1@2"));
    QCOMPARE(printed(*index, besideInLane(*index, focusOn(*index, "a2", 2), Step::Previous, nullptr)),
             QStringLiteral("none"));
}

void TestNavigation::theNextLaneGivesItsNearest_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("lane");
    QTest::addColumn<bool>("isDown");
    QTest::addColumn<QString>("reached");
    QTest::newRow("past an empty lane") << QByteArray("a3") << 0 << true << "c1@2";
    QTest::newRow("overlapping, nearest start") << QByteArray("a2") << 0 << true << "c1@2";
    QTest::newRow("later") << QByteArray("a4") << 0 << true << "c3@2";
    QTest::newRow("before the first") << QByteArray("a0") << 0 << true << "c1@2";
    QTest::newRow("up") << QByteArray("c1") << 2 << false << "a2@0";
    QTest::newRow("up, open end") << QByteArray("c3") << 2 << false << "a4@0";
    QTest::newRow("below the last") << QByteArray("c1") << 2 << true << "none";
    QTest::newRow("above the first") << QByteArray("a1") << 0 << false << "none";
    QTest::newRow("from a lane between") << QByteArray("c2") << 1 << false << "a2@0";
}

void TestNavigation::theNextLaneGivesItsNearest()
{
    QFETCH(QByteArray, from);
    QFETCH(int, lane);
    QFETCH(bool, isDown);
    const auto index = indexed(kThreeLanes);
    const Focus focus = focusOn(*index, from.constData(), static_cast<std::size_t>(lane));
    QTEST(printed(*index, inNextLane(*index, focus, isDown ? Step::Next : Step::Previous, nullptr)), "reached");
}

void TestNavigation::lanesWithoutMatchesAreSkipped()
{
    const auto index =
        indexed(QStringLiteral("actor a\nactor b\nactor c\nevent x 2001 a\nevent y 2001 b\nevent z 2009 c"));
    const EventSet among = only(index->snapshot(), {"z"});
    QCOMPARE(printed(*index, inNextLane(*index, focusOn(*index, "x", 0), Step::Next, nullptr)), QStringLiteral("y@1"));
    QCOMPARE(printed(*index, inNextLane(*index, focusOn(*index, "x", 0), Step::Next, &among)), QStringLiteral("z@2"));
    QCOMPARE(printed(*index, inNextLane(*index, focusOn(*index, "z", 2), Step::Previous, &among)),
             QStringLiteral("none"));
}

void TestNavigation::endsAreTheFirstAndLastInstants()
{
    const auto index = indexed(kThreeLanes);
    QCOMPARE(printed(*index, atEnd(*index, Step::Previous, nullptr)), QStringLiteral("a0@0"));
    QCOMPARE(printed(*index, atEnd(*index, Step::Next, nullptr)), QStringLiteral("c3@2"));
    const EventSet among = only(index->snapshot(), {"a2", "c1"});
    QCOMPARE(printed(*index, atEnd(*index, Step::Previous, &among)), QStringLiteral("a2@0"));
    QCOMPARE(printed(*index, atEnd(*index, Step::Next, &among)), QStringLiteral("a2@0"));
    const EventSet none(index->snapshot().eventCount());
    QVERIFY(!atEnd(*index, Step::Next, &none));
    QVERIFY(!atEnd(*indexed(QString()), Step::Previous, nullptr));
}

QTEST_APPLESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
