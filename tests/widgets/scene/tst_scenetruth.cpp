// SPDX-License-Identifier: GPL-3.0-or-later
// Speed proves nothing by itself: what the pyramid and the folding say is held against looking at every event.
#include "tests/widgets/scene/moments.h"
#include "tests/widgets/scene/scenefixture.h"

#include "widgets/scene/hittester.h"
#include "widgets/scene/markgeometry.h"

#include <QtTest/QtTest>

#include <array>
#include <cmath>
#include <map>
#include <numeric>

using namespace kronika;
using namespace kronika::test;

namespace {

bool isMain(const Mark &mark)
{
    return mark.kind != MarkKind::Mention;
}

/// Actors have their lanes in their order.
std::size_t laneOf(const Moment &moment)
{
    return static_cast<std::size_t>(moment.actor);
}

/// Each lane's shown events that overlap the seen time, give or take some pixels at its edges.
std::map<std::size_t, std::size_t> countsIn(const std::vector<Moment> &moments, const DisplayList &list,
                                            const Filter &filter, double morePx)
{
    const TimeRange seen{list.scale.timeAt(list.lanesArea.left() - morePx),
                         list.scale.timeAt(list.lanesArea.right() + morePx)};
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t n = 0; n < moments.size(); ++n)
        counts[laneOf(moments[n])] += filter.shows(EventIndex(n)) && placeOf(moments[n]).overlaps(seen) ? 1 : 0;
    return counts;
}

QString told(const QRectF &rect)
{
    return QStringLiteral("%1 %2 %3 %4").arg(rect.left()).arg(rect.right()).arg(rect.top()).arg(rect.bottom());
}

QString told(std::initializer_list<double> numbers)
{
    QString line;
    for (const double number : numbers)
        line += u' ' + QString::number(number);
    return line;
}

/// Of a stretch without anything, where it begins means nothing.
QString told(const Portion &portion)
{
    return told({double(portion.count), portion.count > 0 ? double(portion.first) : 0});
}

/// All that lanes put into a list, a line each.
QStringList linesOf(const DisplayList &list)
{
    QStringList lines;
    for (const Mark &mark : list.marks)
        lines << u"mark " +
                     told({double(mark.kind), double(raw(mark.event)), double(mark.count), double(mark.lane),
                           double(mark.row)}) +
                     told(mark.body) + told(mark.reach) + told(mark.steps) + told(mark.parts) + told(mark.pieces);
    for (const Label &label : list.labels)
        lines << u"label " + label.text + told(label.rect) + told({double(label.mark), label.keptPx});
    for (const MarkRow &row : list.rows)
        lines << u"row" + told({row.topPx, double(row.firstMark), double(row.endMark), double(row.firstLabel),
                                double(row.endLabel)});
    for (const Tie &tie : list.ties)
        lines << u"tie" + told({tie.xPx, tie.topPx, tie.bottomPx, double(raw(tie.event)), double(tie.isMention)});
    for (const Rail &rail : list.rails)
        lines << u"rail" + told({rail.leftPx, rail.rightPx, rail.yPx, double(rail.mark)}) + told(rail.certain) +
                     told(rail.possible);
    for (const Badge &badge : list.badges)
        lines << u"badge " + badge.text + told(badge.rect);
    for (const MarkPart &part : list.parts)
        lines << u"part" + told({part.leftPx, part.rightPx}) + told(part.pieces);
    for (const MarkPiece &piece : list.pieces)
        lines << u"piece" + told({piece.leftPx, piece.rightPx});
    for (const double step : list.steps)
        lines << u"step" + told({step});
    return lines;
}

} // namespace

class TestSceneTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddUpAtEveryZoom_data() { shapes(); }
    void countsAddUpAtEveryZoom();
    void everyPixelColumnWithAnEventShowsAMark_data() { shapes(); }
    void everyPixelColumnWithAnEventShowsAMark();
    void whatIsDrawnIsHit_data() { shapes(); }
    void whatIsDrawnIsHit();
    void whereThereIsNoEventThereIsNoMark_data() { shapes(); }
    void whereThereIsNoEventThereIsNoMark();
    void instantsAtBothEndsAreDrawn();
    void panningNeverRegroups_data();
    void panningNeverRegroups();
    void aFoldStandsForARealEventOfItsTime_data() { shapes(); }
    void aFoldStandsForARealEventOfItsTime();
    void theListIsTheSameHoweverManyMakeIt();

private:
    static void shapes();
    static const std::vector<Moment> &shapeMoments();
    template <typename Check>
    void atSeveralZooms(Check check);
};

void TestSceneTruth::shapes()
{
    addMomentRows();
}

/// What the scene of the row is made of: places are taken from here, not from the index that is to be held against it.
const std::vector<Moment> &TestSceneTruth::shapeMoments()
{
    static std::map<QByteArray, std::vector<Moment>> all;
    QFETCH(const QByteArray, shape);
    if (!all.contains(shape))
        all.emplace(shape, momentsOf(shape));
    return all.at(shape);
}

/// Calls check(scene, list, filter) for the whole range and closer and closer ones.
template <typename Check>
void TestSceneTruth::atSeveralZooms(Check check)
{
    QFETCH(QByteArray, shape);
    QFETCH(bool, isFiltered);
    Scene scene = sceneOf(momentSnapshot(shape));
    const Filter filter = everyThird(scene.input.index->snapshot().eventCount(), isFiltered);
    scene.input.matching = filter.set;
    scene.viewport.sizePx.setHeight(scene.layout.heightPx() + 200);
    const TimeRange whole = scene.viewport.range;
    for (const double factor : {1.0, 3.0, 17.0, 120.0, 2'500.0, 90'000.0}) {
        for (const double place : {0.5, 0.31}) {
            const Instant anchor =
                whole.from + Duration{static_cast<std::int64_t>(static_cast<double>(whole.length().us) * place)};
            scene.viewport.range = zoomed(whole, factor, anchor);
            check(scene, scene.list(), filter);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestSceneTruth::countsAddUpAtEveryZoom()
{
    atSeveralZooms([](const Scene &scene, const DisplayList &list, const Filter &filter) {
        std::map<std::size_t, std::size_t> counted;
        for (const Mark &mark : list.marks)
            counted[mark.lane] += isMain(mark) ? mark.count : 0;
        // A fold at an edge may hold some that lie beyond it, by its own width at most.
        const double foldPx = scene.input.style.textHeightPx * 6;
        const auto least = countsIn(shapeMoments(), list, filter, 0);
        const auto most = countsIn(shapeMoments(), list, filter, foldPx);
        for (const auto &[lane, events] : least) {
            if (counted[lane] < events || counted[lane] > most.at(lane))
                QFAIL(qPrintable(QStringLiteral("lane %1: %2, not %3 to %4")
                                     .arg(lane)
                                     .arg(counted[lane])
                                     .arg(events)
                                     .arg(most.at(lane))));
        }
    });
}

void TestSceneTruth::everyPixelColumnWithAnEventShowsAMark()
{
    atSeveralZooms([](const Scene &scene, const DisplayList &list, const Filter &filter) {
        const auto width = static_cast<std::size_t>(list.lanesArea.width());
        const double left = list.lanesArea.left();
        const auto column = [&](double x) {
            return static_cast<std::size_t>(std::clamp(std::floor(x - left), 0.0, static_cast<double>(width) - 1));
        };
        std::vector<std::vector<int>> covered(scene.input.index->lanes().size(), std::vector<int>(width + 1));
        for (const Mark &mark : list.marks) {
            const QRectF drawn = mark.reach.united(mark.body);
            ++covered[mark.lane][column(drawn.left())];
            --covered[mark.lane][column(drawn.right()) + 1];
        }
        // Of each lane, how many columns before each show nothing.
        std::vector<std::vector<int>> bare;
        for (std::vector<int> &lane : covered) {
            std::partial_sum(lane.begin(), lane.end(), lane.begin());
            std::vector<int> &sums = bare.emplace_back(1, 0);
            for (const int marks : lane)
                sums.push_back(sums.back() + (marks > 0 ? 0 : 1));
        }
        const std::vector<Moment> &moments = shapeMoments();
        for (std::size_t n = 0; n < moments.size(); ++n) {
            const TimeRange place = placeOf(moments[n]);
            const double from = list.scale.xAt(place.from);
            const double to = list.scale.xAt(place.to);
            if (!filter.shows(EventIndex(n)) || to <= left || from >= list.lanesArea.right())
                continue;
            const std::size_t lane = laneOf(moments[n]);
            if (bare[lane][column(to) + 1] != bare[lane][column(from)])
                QFAIL(qPrintable(QStringLiteral("event %1, lane %2, columns %3 to %4")
                                     .arg(n)
                                     .arg(lane)
                                     .arg(column(from))
                                     .arg(column(to))));
        }
    });
}

/// Neither of an event elsewhere, nor of a fold further from its events than it is wide at most.
void TestSceneTruth::whereThereIsNoEventThereIsNoMark()
{
    atSeveralZooms([](const Scene &scene, const DisplayList &list, const Filter &filter) {
        const double symbolPx = scene.input.style.symbolPx;
        const double foldPx = scene.input.style.textHeightPx * 3;
        const std::vector<Moment> &moments = shapeMoments();
        // By lane: from where to where there are events, sorted and without overlaps.
        std::map<std::size_t, std::vector<std::pair<double, double>>> taken;
        for (std::size_t n = 0; n < moments.size(); ++n) {
            const TimeRange place = placeOf(moments[n]);
            if (filter.shows(EventIndex(n)))
                taken[laneOf(moments[n])].emplace_back(list.scale.xAt(place.from), list.scale.xAt(place.to));
        }
        for (auto &[lane, stretches] : taken) {
            std::ranges::sort(stretches);
            std::vector<std::pair<double, double>> joined;
            for (const auto &[from, to] : stretches) {
                if (joined.empty() || from > joined.back().second + foldPx)
                    joined.emplace_back(from, to);
                else
                    joined.back().second = std::max(joined.back().second, to);
            }
            stretches = joined;
        }
        for (const Mark &mark : list.marks) {
            const QRectF drawn = mark.reach.united(mark.body).intersected(list.lanesArea);
            if (mark.kind != MarkKind::Fold) {
                const TimeRange place = placeOf(moments[raw(mark.event)]);
                QVERIFY(drawn.left() >= list.scale.xAt(place.from) - symbolPx);
                QVERIFY(drawn.right() <= list.scale.xAt(place.to) + symbolPx);
                continue;
            }
            const bool isAmongEvents = std::ranges::any_of(taken[mark.lane], [&](const auto &stretch) {
                return drawn.left() >= stretch.first - foldPx / 2 && drawn.right() <= stretch.second + foldPx / 2;
            });
            if (!isAmongEvents)
                QFAIL(qPrintable(u"a fold where nothing is:" + told(drawn)));
        }
    });
}

/// At the very edges of the picture, and of all time.
void TestSceneTruth::instantsAtBothEndsAreDrawn()
{
    Scene scene = sceneOf(momentSnapshot("both ends"));
    scene.viewport.sizePx.setHeight(scene.layout.heightPx() + 200);
    const Instant first = placeOf(Moment{0, 0, 0}).from;
    const Instant last = placeOf(Moment{kYear, kYear, 0}).to;
    for (const TimeRange range : {TimeRange{first, last}, TimeRange{first, last - kMicrosecond},
                                  TimeRange{first + Duration{999'999}, last - Duration{999'999}}}) {
        scene.viewport.range = range;
        const DisplayList list = scene.list();
        std::array<std::size_t, 2> atSide = {};
        for (const Mark &mark : list.marks) {
            const QRectF seen = mark.body.intersected(list.lanesArea);
            QVERIFY(seen.width() > 1);
            const bool isLeft = seen.left() <= list.lanesArea.left() + 1;
            QVERIFY(isLeft || seen.right() >= list.lanesArea.right() - 1);
            atSide[isLeft ? 0 : 1] += mark.count;
            const auto hit = hitTest(list, seen.center());
            QVERIFY(hit && hit->event == mark.event);
        }
        QCOMPARE(atSide[0], std::size_t{1'500});
        QCOMPARE(atSide[1], std::size_t{1'500});
    }
    const Scene all = sceneOf("actor a = A\n1 | Y-290000 | First | a\n2 | Y290000 | Last | a");
    const DisplayList list = all.list();
    QCOMPARE(list.marks.size(), std::size_t{2});
    for (const Mark &mark : list.marks)
        QVERIFY(list.lanesArea.contains(mark.body.center()));
}

/// Marks of less than a pixel too. Where several lie on one another, it is what is painted last.
void TestSceneTruth::whatIsDrawnIsHit()
{
    atSeveralZooms([](const Scene &, const DisplayList &list, const Filter &) {
        for (const Mark &mark : list.marks) {
            const QRectF drawn = inkOf(mark).intersected(list.lanesArea);
            if (drawn.width() <= 0)
                continue;
            const QPointF middle = drawn.center();
            const auto isThere = [&middle](const Mark &one) { return inkOf(one).contains(middle); };
            const auto topmost = std::find_if(list.marks.rbegin(), list.marks.rend(), isThere);
            QVERIFY(topmost != list.marks.rend());
            const auto hit = hitTest(list, middle);
            QVERIFY(hit.has_value());
            if (hit->event != topmost->event || hit->count != topmost->count || hit->lane != topmost->lane)
                QFAIL(qPrintable(u"at" + told({middle.x(), middle.y()}) + u": hit" + told(hit->rect) + u", not" +
                                 told(inkOf(*topmost))));
        }
    });
}

void TestSceneTruth::panningNeverRegroups_data()
{
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<double>("factor");
    QTest::addColumn<bool>("isFiltered");
    for (const char *shape : {"random", "bursts", "one lane", "one over everything"}) {
        for (const double factor : {1.3, 6.0, 30.0}) {
            QTest::addRow("%s, %g", shape, factor) << QByteArray(shape) << factor << false;
            QTest::addRow("%s, %g, filtered", shape, factor) << QByteArray(shape) << factor << true;
        }
    }
}

void TestSceneTruth::panningNeverRegroups()
{
    QFETCH(const QByteArray, shape);
    QFETCH(const double, factor);
    QFETCH(const bool, isFiltered);
    constexpr std::size_t count = 20'000;
    static std::map<QByteArray, Scene> scenes;
    if (!scenes.contains(shape))
        scenes.emplace(shape, sceneOf(snapshotOf(moments(shape, count), 4)));
    Scene scene = scenes.at(shape);
    scene.input.matching = everyThird(count, isFiltered).set;
    scene.viewport.sizePx.setHeight(scene.layout.heightPx() + 200);
    scene.viewport.range = zoomed(scene.viewport.range, factor, placeOf(Moment{kYear / 73 * 36 + 1'500, 0, 0}).from);
    const auto folds = [&scene] {
        const DisplayList list = scene.list();
        std::map<std::pair<std::int64_t, std::uint32_t>, std::uint32_t> found;
        for (const Mark &mark : list.marks) {
            const QRectF &body = mark.body;
            const bool isWhole =
                body.left() > list.lanesArea.left() + 120 && body.right() < list.lanesArea.right() - 120;
            if (mark.kind == MarkKind::Fold && isWhole)
                found[{mark.time.from.us, mark.lane * 100 + mark.row}] = mark.count;
        }
        return found;
    };
    const auto before = folds();
    QVERIFY2(!before.empty(), qPrintable(QString::number(before.size())));
    std::size_t same = 0;
    for (int step = 0; step < 5; ++step) {
        scene.viewport.range = panned(scene.viewport.range, 0.013);
        const auto after = folds();
        for (const auto &[place, events] : after) {
            const auto known = before.find(place);
            if (known == before.end())
                continue;
            QCOMPARE(events, known->second);
            ++same;
        }
    }
    // Else they begin anew wherever the picture does.
    QVERIFY2(same > before.size() * 3, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(before.size())));
}

void TestSceneTruth::aFoldStandsForARealEventOfItsTime()
{
    atSeveralZooms([](const Scene &scene, const DisplayList &list, const Filter &filter) {
        EventLanes lanes;
        for (const Mark &mark : list.marks) {
            if (mark.kind != MarkKind::Fold)
                continue;
            QVERIFY(filter.shows(mark.event));
            scene.input.index->findLanes(mark.event, lanes);
            QVERIFY(std::ranges::find(lanes.mains, mark.lane) != lanes.mains.end());
            QVERIFY(scene.input.index->placeOf(mark.event).overlaps({mark.time.from, mark.time.to + Duration{1}}));
        }
    });
}

/// In one part where somebody may call it off, else in several at a time, of which those that find a text that was not
/// shaped before leave it.
void TestSceneTruth::theListIsTheSameHoweverManyMakeIt()
{
    Scene scene = sceneOf(chanceSnapshot(9, 4'000), {1400, 60'000});
    scene.input.texts = std::make_shared<SceneTexts>(scene.input.style);
    const TimeRange whole = scene.viewport.range;
    for (const double factor : {1.0, 9.0, 300.0}) {
        scene.viewport.range = zoomed(whole, factor, whole.from + whole.length() / 3);
        scene.input.isCalledOff = {};
        const QStringList first = linesOf(scene.list());
        const QStringList again = linesOf(scene.list());
        scene.input.isCalledOff = [] { return false; };
        const QStringList inOne = linesOf(scene.list());
        QVERIFY(first.size() > 100);
        QCOMPARE(first, inOne);
        QCOMPARE(again, inOne);
    }
}

QTEST_MAIN(TestSceneTruth)
#include "tst_scenetruth.moc"
