// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred thousand events in one lane, so that each row is many chunks, with others that share and mention them: what
// is drawn is held against each event, and what the pointer finds against what is drawn.
#include "tests/widgets/scene/moments.h"
#include "tests/widgets/scene/scenefixture.h"

#include "widgets/scene/foldtext.h"
#include "widgets/scene/hittester.h"
#include "widgets/scene/markgeometry.h"

#include <QFontMetricsF>
#include <QtTest/QtTest>

#include <cmath>
#include <map>
#include <numeric>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr std::size_t kCrowd = 105'000;
constexpr std::size_t kCrowdedLanes = 2;

/// Each event once, by lane: what all the checks ask for.
struct Standing
{
    TimeRange place;
    bool isMain[kCrowdedLanes] = {};
    bool isMention[kCrowdedLanes] = {};
};

struct Crowd
{
    Scene scene;
    std::vector<Standing> events;
};

/// Nearly all in lane 0; some in both, some only in lane 1, and some that lane 0 has and lane 1 mentions.
Event oneOfTheCrowd(std::size_t n, const Moment &moment)
{
    Event event;
    event.id = event.title = "e" + std::to_string(n);
    event.when =
        (moment.from == moment.to ? iso(moment.from) : QString(iso(moment.from) + u'/' + iso(moment.to))).toStdString();
    const bool isOther = n % 23 == 0;
    event.actors.push_back({isOther ? "b" : "a", {}, {}});
    if (n % 7 == 0)
        event.actors.push_back({isOther ? "a" : "b", {}, {}});
    else if (n % 5 == 0)
        event.actors.push_back({isOther ? "a" : "b", "target", {}});
    return event;
}

std::vector<Moment> crowdedMoments(const QByteArray &shape)
{
    if (shape != "one instant and its neighbours")
        return moments(shape, kCrowd);
    // More at one instant than a chunk holds, and some on each side that must not vanish behind them.
    std::vector<Moment> made(kCrowd - 100, {kYear / 2, kYear / 2, 0});
    for (std::int64_t n = 0; n < 100; ++n)
        made.push_back({kYear / 2 + (n - 50) * 3, kYear / 2 + (n - 50) * 3, 0});
    return made;
}

Crowd crowdOf(const QByteArray &shape)
{
    SnapshotTables tables;
    for (const char *id : {"a", "b"}) {
        Actor &actor = tables.actors.emplace_back();
        actor.id = actor.name = id;
    }
    tables.indexIds();
    SnapshotBuilder builder(std::move(tables));
    std::size_t number = 0;
    for (const Moment &moment : crowdedMoments(shape))
        builder.add(oneOfTheCrowd(number++, moment));
    Crowd crowd{sceneOf(builder.finish()), {}};
    const TimelineIndex &index = *crowd.scene.input.index;
    EventLanes lanes;
    for (std::size_t n = 0; n < kCrowd; ++n) {
        index.findLanes(EventIndex(n), lanes);
        Standing &event = crowd.events.emplace_back(Standing{index.placeOf(EventIndex(n))});
        for (const std::size_t lane : lanes.mains)
            event.isMain[lane] = true;
        for (const std::size_t lane : lanes.mentions)
            event.isMention[lane] = true;
    }
    crowd.scene.viewport.sizePx.setHeight(crowd.scene.layout.heightPx() + 200);
    return crowd;
}

QRectF drawnOf(const Mark &mark)
{
    return mark.reach.united(mark.body);
}

bool isOfMentions(const Mark &mark)
{
    return mark.kind == MarkKind::Mention || mark.isOfMentions;
}

/// Of one lane, how many of the columns before each show no mark.
class BareColumns
{
public:
    explicit BareColumns(const DisplayList &list)
        : m_left(list.lanesArea.left())
        , m_sums(static_cast<std::size_t>(list.lanesArea.width()) + 1)
    {
    }

    void cover(const QRectF &drawn)
    {
        m_covers.resize(m_sums.size());
        ++m_covers[column(drawn.left())];
        --m_covers[column(drawn.right()) + 1];
    }
    void sum()
    {
        m_covers.resize(m_sums.size());
        int covers = 0;
        for (std::size_t n = 0; n + 1 < m_sums.size(); ++n) {
            covers += m_covers[n];
            m_sums[n + 1] = m_sums[n] + (covers > 0 ? 0 : 1);
        }
    }
    bool areAny(double from, double to) const { return m_sums[column(to) + 1] != m_sums[column(from)]; }

private:
    std::size_t column(double x) const
    {
        return static_cast<std::size_t>(
            std::clamp(std::floor(x - m_left), 0.0, static_cast<double>(m_sums.size()) - 2));
    }

    double m_left;
    std::vector<int> m_covers;
    std::vector<int> m_sums;
};

} // namespace

class TestCrowdedTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnIsTrue_data();
    void whatIsDrawnIsTrue();

private:
    static void rowsAreManyChunks(const Crowd &crowd);
    static void countsAddUp(const Crowd &crowd, const DisplayList &list, const Filter &filter);
    static void columnsWithEventsShowMarks(const Crowd &crowd, const DisplayList &list, const Filter &filter);
    static void whatIsDrawnIsHit(const DisplayList &list);
    static void whatIsHitIsDrawn(const DisplayList &list);
    static void numbersOfFoldsAreWhole(const DisplayList &list);
    static void foldsShowTheirNumbers(const Crowd &crowd, const DisplayList &list);
};

void TestCrowdedTruth::rowsAreManyChunks(const Crowd &crowd)
{
    const LaneIndex &lane = *crowd.scene.input.index->lanes()[0].content;
    std::size_t most = 0;
    for (std::size_t row = 0; row < lane.rowCount(); ++row)
        most = std::max(most, crowd.scene.input.index->row(0, row).index().chunkCount());
    QVERIFY(most > 1);
    QVERIFY(crowd.scene.input.index->lanes()[0].eventCount > 100'000);
    QVERIFY(crowd.scene.input.index->lanes()[1].content->hasMentions());
}

void TestCrowdedTruth::whatIsDrawnIsTrue_data()
{
    QTest::addColumn<QByteArray>("shape");
    for (const char *shape : {"random", "bursts", "one instant and its neighbours"})
        QTest::newRow(shape) << QByteArray(shape);
}

void TestCrowdedTruth::whatIsDrawnIsTrue()
{
    QFETCH(QByteArray, shape);
    Crowd crowd = crowdOf(shape);
    rowsAreManyChunks(crowd);
    const TimeRange whole = crowd.scene.viewport.range;
    for (const bool isFiltered : {false, true}) {
        const Filter filter = everyThird(kCrowd, isFiltered);
        crowd.scene.input.matching = filter.set;
        crowd.scene.input.nonMatching = NonMatching::Hidden;
        for (const double factor : {1.0, 40.0, 3'000.0, 200'000.0}) {
            const Instant anchor =
                whole.from + Duration{static_cast<std::int64_t>(static_cast<double>(whole.length().us) * 0.5)};
            crowd.scene.viewport.range = zoomed(whole, factor, anchor);
            const DisplayList list = crowd.scene.list();
            countsAddUp(crowd, list, filter);
            columnsWithEventsShowMarks(crowd, list, filter);
            whatIsDrawnIsHit(list);
            whatIsHitIsDrawn(list);
            numbersOfFoldsAreWhole(list);
            foldsShowTheirNumbers(crowd, list);
            if (QTest::currentTestFailed())
                return;
        }
        if (!isFiltered)
            continue;
        // Dimmed, all are still there.
        crowd.scene.input.nonMatching = NonMatching::Dimmed;
        crowd.scene.viewport.range = zoomed(whole, 7, whole.from);
        const DisplayList dimmed = crowd.scene.list();
        countsAddUp(crowd, dimmed, {});
        columnsWithEventsShowMarks(crowd, dimmed, {});
        whatIsHitIsDrawn(dimmed);
    }
}

/// Nothing that is painted later lies where a fold's number may stand; and one event is no fold.
void TestCrowdedTruth::numbersOfFoldsAreWhole(const DisplayList &list)
{
    for (const MarkRow &row : list.rows) {
        for (std::uint32_t n = row.firstMark; n < row.endMark; ++n) {
            const Mark &fold = list.marks[n];
            if (fold.kind != MarkKind::Fold)
                continue;
            QVERIFY2(fold.count > 1, "one event in a fold");
            const QRectF room = numberRoomIn(fold.body.intersected(list.lanesArea), fold).adjusted(1, 0, -1, 0);
            for (std::uint32_t on = n + 1; on < row.endMark && room.width() > 0; ++on) {
                if (drawnOf(list.marks[on]).intersects(room))
                    QFAIL("a mark lies on the number of a fold");
            }
        }
    }
}

/// Of events and of mentions apart.
void TestCrowdedTruth::countsAddUp(const Crowd &crowd, const DisplayList &list, const Filter &filter)
{
    // A fold at an edge may hold some that lie beyond it, by its own width at most.
    const double foldPx = crowd.scene.input.style.textHeightPx * 6;
    const TimeRange seen{list.scale.timeAt(list.lanesArea.left()), list.scale.timeAt(list.lanesArea.right())};
    const TimeRange more{list.scale.timeAt(list.lanesArea.left() - foldPx),
                         list.scale.timeAt(list.lanesArea.right() + foldPx)};
    for (std::size_t lane = 0; lane < kCrowdedLanes; ++lane) {
        for (const bool areMentions : {false, true}) {
            std::size_t counted = 0;
            for (const Mark &mark : list.marks)
                counted += mark.lane == lane && isOfMentions(mark) == areMentions ? mark.count : 0;
            std::size_t least = 0;
            std::size_t most = 0;
            for (std::size_t n = 0; n < kCrowd; ++n) {
                const Standing &event = crowd.events[n];
                if (!(areMentions ? event.isMention : event.isMain)[lane] || !filter.shows(EventIndex(n)))
                    continue;
                least += event.place.overlaps(seen) ? 1 : 0;
                most += event.place.overlaps(more) ? 1 : 0;
            }
            QVERIFY2(counted >= least && counted <= most,
                     qPrintable(QStringLiteral("lane %1%2: %3, not %4 to %5")
                                    .arg(lane)
                                    .arg(areMentions ? QStringLiteral(", mentions") : QString())
                                    .arg(counted)
                                    .arg(least)
                                    .arg(most)));
        }
    }
}

void TestCrowdedTruth::columnsWithEventsShowMarks(const Crowd &crowd, const DisplayList &list, const Filter &filter)
{
    std::vector<BareColumns> mains(kCrowdedLanes, BareColumns(list));
    std::vector<BareColumns> mentions(kCrowdedLanes, BareColumns(list));
    for (const Mark &mark : list.marks)
        (isOfMentions(mark) ? mentions : mains)[mark.lane].cover(drawnOf(mark));
    for (std::size_t lane = 0; lane < kCrowdedLanes; ++lane) {
        mains[lane].sum();
        mentions[lane].sum();
    }
    for (std::size_t n = 0; n < kCrowd; ++n) {
        const Standing &event = crowd.events[n];
        const double from = list.scale.xAt(event.place.from);
        const double to = list.scale.xAt(event.place.to);
        if (!filter.shows(EventIndex(n)) || to <= list.lanesArea.left() || from >= list.lanesArea.right())
            continue;
        const bool isNarrow = to - from < 1; // of longer ones a mention shows where they begin, and a rail
        for (std::size_t lane = 0; lane < kCrowdedLanes; ++lane) {
            if ((event.isMain[lane] && mains[lane].areAny(from, to)) ||
                (event.isMention[lane] && isNarrow && mentions[lane].areAny(from, from)))
                QFAIL(
                    qPrintable(QStringLiteral("event %1, lane %2, from %3 to %4").arg(n).arg(lane).arg(from).arg(to)));
        }
    }
}

void TestCrowdedTruth::whatIsDrawnIsHit(const DisplayList &list)
{
    for (const Mark &mark : list.marks) {
        const QRectF drawn = inkOf(mark).intersected(list.lanesArea);
        if (drawn.width() <= 0)
            continue;
        const auto hit = hitTest(list, drawn.center());
        QVERIFY(hit.has_value());
        const auto isThere = [&](const Mark &one) { return inkOf(one).contains(drawn.center()); };
        const auto topmost = std::find_if(list.marks.rbegin(), list.marks.rend(), isThere);
        QCOMPARE(hit->lane, static_cast<std::size_t>(topmost->lane));
        QCOMPARE(hit->event, topmost->event);
        QCOMPARE(hit->count, topmost->count);
    }
}

/// All that have room for the shortest way of writing it; and nearly all have it.
void TestCrowdedTruth::foldsShowTheirNumbers(const Crowd &crowd, const DisplayList &list)
{
    const SceneStyle &style = crowd.scene.input.style;
    const double digitPx = QFontMetricsF(style.smallFont).horizontalAdvance(u'0');
    std::size_t wide = 0;
    std::size_t numbered = 0;
    for (const Mark &fold : list.marks) {
        const QRectF body = fold.body.intersected(list.lanesArea);
        const double kPx = QFontMetricsF(style.smallFont).horizontalAdvance(QStringLiteral("99k"));
        if (fold.kind != MarkKind::Fold || body.width() < kPx + 3)
            continue;
        const QRectF room = numberRoomIn(body, fold);
        const auto widthOf = [&](const QString &text) { return digitPx * static_cast<double>(text.size()); };
        ++wide;
        numbered += fittingFoldText(fold, room.width(), widthOf).isEmpty() ? 0 : 1;
        QVERIFY(fold.numberRoom || !fittingFoldText(fold, body.width(), widthOf).isEmpty());
    }
    QVERIFY2(numbered * 20 >= wide * 19, qPrintable(QStringLiteral("%1 of %2").arg(numbered).arg(wide)));
}

/// On a net of points: what answers is drawn there, by its own mark or label, and where nothing answers nothing is.
void TestCrowdedTruth::whatIsHitIsDrawn(const DisplayList &list)
{
    constexpr double slackPx = kHitSlackPx + 0.01;
    const auto nearly = [](const QRectF &rect) { return rect.adjusted(-slackPx, -slackPx, slackPx, slackPx); };
    for (double y = list.lanesArea.top() + 1; y < list.lanesArea.bottom(); y += 5.3) {
        for (double x = list.lanesArea.left() + 1; x < list.lanesArea.right(); x += 61.7) {
            const QPointF point(x, y);
            const auto hit = hitTest(list, point);
            bool isAnyDrawn = false;
            bool isHitDrawn = false;
            for (const Mark &mark : list.marks) {
                isAnyDrawn = isAnyDrawn || mark.body.contains(point);
                isHitDrawn = isHitDrawn || (hit && mark.event == hit->event && mark.lane == hit->lane &&
                                            mark.count == hit->count && nearly(inkOf(mark)).contains(point));
            }
            for (const Label &label : list.labels)
                isHitDrawn = isHitDrawn || (hit && label.event == hit->event && nearly(label.rect).contains(point));
            QVERIFY2(hit.has_value() || !isAnyDrawn, qPrintable(QStringLiteral("nothing at %1, %2").arg(x).arg(y)));
            QVERIFY2(!hit || isHitDrawn, qPrintable(QStringLiteral("a wrong one at %1, %2").arg(x).arg(y)));
        }
    }
}

QTEST_MAIN(TestCrowdedTruth)
#include "tst_crowdedtruth.moc"
