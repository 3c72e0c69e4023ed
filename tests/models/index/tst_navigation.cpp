// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/navigation.h"

#include "models/document/timeorder.h"
#include "models/index/nearestevent.h"
#include "tests/models/index/chronologytext.h"

#include <QTest>

#include <array>
#include <random>

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

/// A few events in one lane, and in another very many of every kind that overlap, and do not: rows of several chunks.
std::shared_ptr<const TimelineIndex> crowded()
{
    std::mt19937 random(5);
    SnapshotTables tables;
    for (const char *id : {"a", "b"}) {
        Actor actor;
        actor.id = actor.name = id;
        tables.actors.push_back(actor);
    }
    tables.indexIds();
    SnapshotBuilder builder(std::move(tables));
    constexpr int count = 12'000;
    for (int n = 0; n < count; ++n) {
        Event event;
        event.id = "e" + std::to_string(n);
        const int year = 1000 + static_cast<int>(random() % 900);
        const std::string from = std::to_string(year);
        const std::string to = std::to_string(year + static_cast<int>(random() % 40));
        const std::array<std::string, 8> whens{from,
                                               from,
                                               from + "-03-05",
                                               from + "-07-09T10:00:00Z",
                                               from + "/" + to,
                                               "/" + to,
                                               from + "/..",
                                               n % 400 == 0 ? "../" + to : from};
        event.when = whens[random() % whens.size()];
        event.actors.push_back({n % 40 == 0 ? "a" : "b", {}, {}});
        builder.add(event);
    }
    return TimelineIndex::build(builder.finish(), {});
}

std::vector<TimeRange> reachesIn(const TimelineIndex &index, std::size_t lane, const EventSet &among)
{
    std::vector<TimeRange> reaches;
    for (std::size_t row = 0; row < index.lanes()[lane].content->rowCount(); ++row) {
        for (const LaneEntry entry : index.row(lane, row)) {
            if (among.contains(entry.event))
                reaches.push_back(entry.reach);
        }
    }
    return reaches;
}

} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreOrderedByTime();
    void yearsBeyondTheTimeLineAreOrderedToo();
    void stepsWalkALaneFromEndToEnd();
    void stepsWalkEveryEventOfACrowdedLane();
    void stepsSkipWhatIsFilteredOut();
    void aMentionIsAPlaceToStepFrom();
    void theNextLaneGivesItsNearest_data();
    void theNextLaneGivesItsNearest();
    void theNearestIsTheNearestOfAll_data();
    void theNearestIsTheNearestOfAll();
    void lanesWithoutMatchesAreSkipped();
    void aGapLiesBetweenTheEventsAroundIt();
    void aGapIsLookedForALaneAtATime();
    void theLastIsTheLastOfAll();
    void endsAreTheFirstAndLastInstants();
};

void TestNavigation::eventsAreOrderedByTime()
{
    const auto snapshot =
        chronology(QStringLiteral("event tray -\nevent late 2025\nevent long 2020/2024\nevent short 2020\n"
                                  "event by /2019\nevent open 2021/..\nevent within ?../2018\n"
                                  "event always ../..\nevent twin 2020"));
    QCOMPARE(idsOf(*snapshot, timeOrder(*snapshot)), QStringLiteral("within by short twin long open late tray always"));
}

/// In lists and in the tray, where no event has a place by its instants.
void TestNavigation::yearsBeyondTheTimeLineAreOrderedToo()
{
    const auto index = indexed(QStringLiteral("event none -\nevent far Y300001\nevent near Y300000\nevent day 2025\n"
                                              "event old Y-300000\nevent older Y-4E9\nevent within ?2018/2020"));
    QCOMPARE(idsOf(index->snapshot(), timeOrder(index->snapshot())),
             QStringLiteral("older old within day near far none"));
    QCOMPARE(idsOf(index->snapshot(), index->tray()), QStringLiteral("within none older old near far"));
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
    QCOMPARE(forward, timeOrder(index->snapshot()));
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

void TestNavigation::theNearestIsTheNearestOfAll_data()
{
    QTest::addColumn<int>("keptOfAHundred");
    QTest::newRow("all") << 100;
    QTest::newRow("half") << 50;
    QTest::newRow("few") << 1;
}

void TestNavigation::theNearestIsTheNearestOfAll()
{
    QFETCH(int, keptOfAHundred);
    const auto index = crowded();
    std::mt19937 random(7);
    EventSet among(index->snapshot().eventCount());
    for (std::uint32_t n = 0; n < among.size(); ++n) {
        if (static_cast<int>(random() % 100) < keptOfAHundred)
            among.insert(EventIndex{n});
    }
    const std::vector<TimeRange> lane = reachesIn(*index, 1, among);
    for (int n = 0; n < 300; ++n) {
        const EventIndex from{static_cast<std::uint32_t>(random() % index->snapshot().eventCount())};
        const TimeRange origin = index->placeOf(from);
        const auto least =
            std::ranges::min(lane, {}, [&](const TimeRange &reach) { return distanceBetween(reach, origin); });
        const auto found = nearestInLane(*index, 1, origin, keptOfAHundred == 100 ? nullptr : &among);
        QVERIFY(found && among.contains(*found));
        QVERIFY2(distanceBetween(index->placeOf(*found), origin) == distanceBetween(least, origin),
                 index->snapshot().when(from).c_str());
    }
}

void TestNavigation::aGapLiesBetweenTheEventsAroundIt()
{
    std::mt19937 random(11);
    QString text = QStringLiteral("actor a\nactor b\nactor c\n");
    for (int n = 0; n < 30; ++n) {
        const QString year = QString::number(random() % 30 + 2010);
        const QString start = QStringLiteral("%1-0%2-1%3").arg(year).arg(random() % 9 + 1).arg(random() % 10);
        const QString when = n < 25 ? start : start + u'/' + year + QStringLiteral("-12-31");
        text += QStringLiteral("event e%1 %2 %3\n").arg(n).arg(when).arg(QStringLiteral("abc").at(n % 3));
    }
    const auto index = indexed(text);
    int gaps = 0;
    EventSet some(index->snapshot().eventCount());
    for (std::uint32_t event = 0; event < some.size(); event += 3)
        some.insert(EventIndex{event});
    const auto third = std::make_shared<const EventSet>(some);
    GapSearch search;
    for (int n = 0; n < 1'000; ++n) {
        const auto among = n % 50 < 25 ? nullptr : third;
        const Instant from =
            index->extent()->from + Duration{kDay.us * (static_cast<std::int64_t>(random() % 11'000) - 100)};
        const TimeRange range{from, from + Duration{kDay.us * static_cast<std::int64_t>(random() % 200 + 1)}};
        bool isGap = true;
        std::optional<Instant> before;
        std::optional<Instant> behind;
        for (std::uint32_t event = 0; event < index->snapshot().eventCount(); ++event) {
            if (among && !among->contains(EventIndex{event}))
                continue;
            const TimeRange place = index->placeOf(EventIndex{event});
            isGap &= !place.overlaps(range);
            if (place.to <= range.from)
                before = std::max(before.value_or(place.to), place.to);
            if (place.from >= range.to)
                behind = std::min(behind.value_or(place.from), place.from);
        }
        search.lookFor(index, among, range);
        while (!search.goOn(1)) {
        }
        const std::optional<Gap> gap = search.gap();
        QCOMPARE(gap.has_value(), isGap);
        gaps += isGap ? 1 : 0;
        QVERIFY(!gap || (gap->from == before && gap->to == behind));
    }
    QVERIFY2(gaps > 200 && gaps < 950, qPrintable(QString::number(gaps)));
}

/// A hundred thousand lanes would take longer than a frame has.
void TestNavigation::aGapIsLookedForALaneAtATime()
{
    const auto index =
        indexed(QStringLiteral("actor a\nactor b\nactor c\nevent x 2001 a\nevent y 2004 b\nevent z 2009 c"));
    const auto years = [&index](int from, int to) {
        const Instant start = index->placeOf(EventIndex{0}).from;
        return TimeRange{start + Duration{kDay.us * 366 * (from - 2001)},
                         start + Duration{kDay.us * 366 * (to - 2001)}};
    };
    GapSearch search;
    QVERIFY(search.isDone());
    search.lookFor(index, nullptr, years(2006, 2007));
    QVERIFY(!search.goOn(1));
    QVERIFY(!search.goOn(1));
    QVERIFY(search.goOn(1));
    QCOMPARE(search.gap()->from, std::optional(index->placeOf(EventIndex{1}).to));
    QCOMPARE(search.gap()->to, std::optional(index->placeOf(EventIndex{2}).from));
    search.lookFor(index, nullptr, years(2007, 2008));
    QVERIFY2(search.isDone(), "within a gap that is known");
    search.lookFor(index, nullptr, years(2003, 2007));
    QVERIFY2(!search.isDone(), "begun anew");
    QVERIFY(!search.goOn(1));
    QVERIFY2(search.goOn(1), "more need not be looked at");
    QVERIFY(!search.gap());
    search.lookFor(index, nullptr, years(2004, 2006));
    QVERIFY2(search.isDone(), "what reached into it still does");
    search.lookFor(index, std::make_shared<const EventSet>(only(index->snapshot(), {"z"})), years(2004, 2006));
    QVERIFY2(!search.isDone(), "of others");
    QVERIFY(search.goOn(3));
    QVERIFY(search.gap() && !search.gap()->from && search.gap()->to);
}

void TestNavigation::theLastIsTheLastOfAll()
{
    const auto index = crowded();
    std::mt19937 random(3);
    for (const std::uint32_t kept : {1U, 3U, 200U}) {
        EventSet among(index->snapshot().eventCount());
        std::optional<EventIndex> last;
        const auto endOf = [&](EventIndex event) {
            const Instant end = index->time(event).latestFinite();
            return std::pair(end.isFinite() ? end : Instant::min(), event);
        };
        for (std::uint32_t n = 0; n < among.size(); ++n) {
            if (random() % kept != 0)
                continue;
            among.insert(EventIndex{n});
            if (!last || endOf(EventIndex{n}) > endOf(*last))
                last = EventIndex{n};
        }
        const auto found = atEnd(*index, Step::Next, &among);
        QVERIFY(found);
        QCOMPARE(found->event, *last);
        if (kept == 1)
            QCOMPARE(atEnd(*index, Step::Next, nullptr)->event, *last);
    }
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
