// SPDX-License-Identifier: GPL-3.0-or-later
// Where events stand at the actors whom they concern: within what their dates may mean, alone and folded, and as far as
// they may have gone on.
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/foldmembers.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <array>

using namespace kronika;
using test::marksOfLane;
using test::sceneOf;

namespace {

TimeRange rangeOf(const QByteArray &edtf)
{
    const TimeBounds bounds = EdtfDate::parse(edtf.toStdString(), EdtfMode::Extended)->bounds(Zone());
    return {bounds.earliestStart, bounds.latestEnd + kMicrosecond};
}

/// Of the pixels where a stretch of time is seen.
std::pair<double, double> pixelsOf(const DisplayList &list, const QByteArray &edtf)
{
    const TimeRange range = rangeOf(edtf);
    return {std::max(list.scale.xAt(range.from), list.lanesArea.left()),
            std::min(list.scale.xAt(range.to), list.lanesArea.right())};
}

} // namespace

class TestLaneMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFoldCoversWhatItsDatesMayMean_data();
    void aFoldCoversWhatItsDatesMayMean();
    void aFoldLeavesRoomToTheNext();
    void anUnknownEndHasARailToTheEdge_data();
    void anUnknownEndHasARailToTheEdge();
    void aRingStandsInWhatIsSeen_data();
    void aRingStandsInWhatIsSeen();
    void aRailIsNoSurerThanItsDate_data();
    void aRailIsNoSurerThanItsDate();
    void aRingStandsOnADateThatCanBe();
    void railsThatOverlapLieBelowOneAnother();
    void foldsThatHoldAnEventAreFound();
    void aFoldedLaneSaysTheRoleOfItsChild();
    void aRoleTurnsNoLine();
};

void TestLaneMentions::aFoldCoversWhatItsDatesMayMean_data()
{
    QTest::addColumn<QByteArray>("whens");
    QTest::addColumn<QByteArray>("covered");
    QTest::addColumn<QByteArray>("seen");
    const QByteArray day = "2025-05-28";
    const QByteArray days = "2025-05-28 2025-05-28 2025-05-28 2025-05-28";
    QTest::newRow("a day, near") << days << day << QByteArray("2025-05-27/2025-05-30");
    QTest::newRow("a day, nearer") << days << day << QByteArray("2025-05-28T06:00Z/2025-05-28T09:00Z");
    QTest::newRow("a day, far") << days << day << QByteArray("2020/2030");
    QTest::newRow("a day, very many of it")
        << QByteArray("2025-05-28 ").repeated(40) << day << QByteArray("2025-05-27/2025-05-30");
    QTest::newRow("a year, many of it") << QByteArray("2021 ").repeated(20) << QByteArray("2021")
                                        << QByteArray("2020/2024");
    QTest::newRow("a day and an unknown end of it")
        << QByteArray("2025-05-28 2025-05-28 2025-05-28/") << day << QByteArray("2025-05-27/2025-05-30");
    QTest::newRow("a day and an unknown start before it")
        << QByteArray("2025-05-28 2025-05-28 /2025-05-28") << day << QByteArray("2025-05-27/2025-05-30");
}

void TestLaneMentions::aFoldCoversWhatItsDatesMayMean()
{
    QFETCH(QByteArray, whens);
    QFETCH(QByteArray, covered);
    QFETCH(QByteArray, seen);
    QByteArray picture = "actor a = A\nactor b = B\n";
    const QList<QByteArray> dates = whens.simplified().split(' ');
    for (qsizetype n = 0; n < dates.size(); ++n)
        picture += "e" + QByteArray::number(n) + " | " + dates[n] + " | One | a, b:target\n";
    test::Scene scene = sceneOf(picture);
    scene.viewport.range = rangeOf(seen);
    const DisplayList list = scene.list();
    const std::vector<const Mark *> marks = marksOfLane(list, 1);
    QCOMPARE(marks.size(), std::size_t{1});
    const Mark &fold = *marks.front();
    QCOMPARE(fold.kind, MarkKind::Fold);
    QCOMPARE(fold.count, static_cast<std::uint32_t>(dates.size()));
    const auto [left, right] = pixelsOf(list, covered);
    QVERIFY(fold.body.left() <= left + 0.5 && fold.body.right() >= right - 0.5);
    const double widest = std::max(right - left, 3 * scene.input.style.barHeightPx);
    QVERIFY(fold.body.intersected(list.lanesArea).width() <= widest + 1);
}

/// Its number would stand under the next.
void TestLaneMentions::aFoldLeavesRoomToTheNext()
{
    test::Scene scene = sceneOf("actor a = A\nactor b = B\ne1 | 2025-05 | One | a, b:target\n"
                                "e2 | 2025-05 | Two | a, b:target\ne3 | 2025-05-28 | Three | a, b:target\n"
                                "e4 | 2025-05-28 | Four | a, b:target\ne5 | /2025-05-28 | Five | a, b:target");
    for (const char *seen : {"2025-05-27/2025-05-30", "2025-05", "2025"}) {
        scene.viewport.range = rangeOf(seen);
        const DisplayList list = scene.list();
        const std::vector<const Mark *> folds = marksOfLane(list, 1);
        QCOMPARE(folds.size(), std::size_t{2});
        QVERIFY2(folds[0]->body.right() <= folds[1]->body.left() + 0.5, seen);
    }
}

void TestLaneMentions::anUnknownEndHasARailToTheEdge_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("seen");
    for (const char *seen : {"2025-05-27/2025-05-30", "2025-05-28T06:00Z/2025-05-28T20:00Z", "2025", "2010/2030"}) {
        QTest::addRow("start, in %s", seen) << QByteArray("/2025-05-28") << QByteArray(seen);
        QTest::addRow("end, in %s", seen) << QByteArray("2025-05-28/") << QByteArray(seen);
    }
    QTest::newRow("start, before its end") << QByteArray("/2025-05-28") << QByteArray("2024");
    QTest::newRow("end, behind its start") << QByteArray("2025-05-28/") << QByteArray("2026");
}

/// The ring stands at what is known, or at the side where that is; so does what ties the lanes of several actors.
void TestLaneMentions::anUnknownEndHasARailToTheEdge()
{
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, seen);
    test::Scene scene = sceneOf(QByteArray("actor a = A\nactor b = B\nactor c = C\ne1 | " + when +
                                           " | One | a, b:target, c\nfar | 2001 | Far | a\nlast | 2035 | Last | a"));
    scene.viewport.range = rangeOf(seen);
    const DisplayList list = scene.list();
    const bool isStart = when.startsWith('/');
    const std::vector<const Mark *> rings = marksOfLane(list, 1);
    QCOMPARE(rings.size(), std::size_t{1});
    QCOMPARE(rings[0]->kind, MarkKind::Mention);
    QCOMPARE(list.rails.size(), std::size_t{1});
    const Rail &rail = list.rails.front();
    QCOMPARE(&list.marks[rail.mark], rings[0]);
    QCOMPARE(isStart ? rail.left : rail.right, EndStyle::Torn);
    QCOMPARE(isStart ? rail.right : rail.left, EndStyle::Crisp);
    const double edge = isStart ? rail.leftPx - list.lanesArea.left() : list.lanesArea.right() - rail.rightPx;
    QVERIFY(edge >= 0 && edge < scene.input.style.barHeightPx);
    const double ring = rings[0]->body.center().x();
    const auto [left, right] = pixelsOf(list, "2025-05-28");
    if (left < right)
        QVERIFY(ring >= left && ring <= right);
    QVERIFY(ring >= rail.leftPx && ring <= rail.rightPx);
    QCOMPARE(std::ranges::count(list.ties, false, &Tie::isMention), 1);
    for (const Tie &tie : list.ties)
        QCOMPARE(tie.xPx, ring);
}

void TestLaneMentions::aRingStandsInWhatIsSeen_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QByteArray>("within");
    const QByteArray day = "2025-05-28";
    QTest::newRow("open start") << QByteArray("../2025-05-28") << QByteArray("2025-05-27/2025-05-30") << day;
    QTest::newRow("open start, before") << QByteArray("../2025-05-28") << QByteArray("2024") << QByteArray("2024-12");
    QTest::newRow("open end, behind") << QByteArray("2025-05-28/..") << QByteArray("2040") << QByteArray("2040-01");
    QTest::newRow("vague start") << QByteArray("2025/2030") << QByteArray("2025-03/2025-06") << QByteArray("2025-06");
    QTest::newRow("vague end") << QByteArray("2020/2025") << QByteArray("2025-03/2025-06") << QByteArray("2025-03");
}

/// Of what is drawn in the picture in its own lane.
void TestLaneMentions::aRingStandsInWhatIsSeen()
{
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, seen);
    QFETCH(QByteArray, within);
    test::Scene scene = sceneOf(QByteArray("actor a = A\nactor b = B\ne1 | " + when + " | One | a, b:target\n" +
                                           "far | 2001 | Far | a\nlast | 2035 | Last | a"));
    scene.viewport.range = rangeOf(seen);
    const DisplayList list = scene.list();
    const std::vector<const Mark *> rings = marksOfLane(list, 1);
    QCOMPARE(rings.size(), std::size_t{1});
    const auto [left, right] = pixelsOf(list, within);
    const double ring = rings[0]->body.center().x();
    QVERIFY(ring > left && ring < right);
    QCOMPARE(list.rails.size(), std::size_t{1});
}

void TestLaneMentions::aRailIsNoSurerThanItsDate_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QList<QByteArray>>("certain");
    QTest::addColumn<QList<QByteArray>>("possible");
    using Stretches = QList<QByteArray>;
    QTest::newRow("a year") << QByteArray("2023") << Stretches{} << Stretches{"2023"};
    QTest::newRow("from year to day") << QByteArray("2022/2024-05-28") << Stretches{"2023-01-01/2024-05-27"}
                                      << Stretches{"2022", "2024-05-28"};
    QTest::newRow("days") << QByteArray("2022-02-01/2024-05-28") << Stretches{"2022-02-02/2024-05-27"}
                          << Stretches{"2022-02-01", "2024-05-28"};
    QTest::newRow("doubted") << QByteArray("2022-02-01?/2024-05-28?") << Stretches{}
                             << Stretches{"2022-02-01/2024-05-28"};
    QTest::newRow("one of two") << QByteArray("[2021,2024]") << Stretches{} << Stretches{"2021", "2024"};
    QTest::newRow("one of a range") << QByteArray("[2021..2023]") << Stretches{} << Stretches{"2021/2023"};
    QTest::newRow("within one year") << QByteArray("2023-03/2023") << Stretches{} << Stretches{"2023-03/2023-12"};
    QTest::newRow("unknown start") << QByteArray("/2023-12-31") << Stretches{} << Stretches{"2020-01/2023-12-31"};
    QTest::newRow("a month of each year")
        << QByteArray("202X-06") << Stretches{}
        << Stretches{"2020-06", "2021-06", "2022-06", "2023-06", "2024-06", "2025-06"};
}

/// A solid line is what certainly was; dots are what may have been, and there is nothing elsewhere.
void TestLaneMentions::aRailIsNoSurerThanItsDate()
{
    QFETCH(QByteArray, when);
    QFETCH(QList<QByteArray>, certain);
    QFETCH(QList<QByteArray>, possible);
    test::Scene scene = sceneOf(QByteArray("actor a = A\nactor b = B\ne1 | " + when +
                                           " | One | a, b:target\nfar | 2001 | Far | a\nlast | 2035 | Last | a"));
    scene.viewport.range = rangeOf("2020/2025");
    const DisplayList list = scene.list();
    QCOMPARE(list.rails.size(), std::size_t{1});
    const Rail &rail = list.rails.front();
    const auto check = [&](const Portion &portion, const QList<QByteArray> &expected) {
        QCOMPARE(portion.count, static_cast<std::uint32_t>(expected.size()));
        for (std::uint32_t n = 0; n < portion.count; ++n) {
            const MarkPiece &piece = list.pieces[portion.first + n];
            const auto [left, right] = pixelsOf(list, expected[n]);
            const double tear = scene.input.style.barHeightPx; // before what is torn at the picture's edge
            QVERIFY(std::abs(piece.leftPx - left) < (when.startsWith('/') ? tear : 1));
            QVERIFY(std::abs(piece.rightPx - right) < 1);
        }
    };
    check(rail.certain, certain);
    check(rail.possible, possible);
}

void TestLaneMentions::aRingStandsOnADateThatCanBe()
{
    for (const char *when : {"[2021,2024]", "202X-06", "{2020,2024}"}) {
        test::Scene scene = sceneOf(QByteArray("actor a = A\nactor b = B\ne1 | " + QByteArray(when) +
                                               " | One | a, b:target\nfar | 2001 | Far | a"));
        scene.viewport.range = rangeOf("2020/2025");
        const DisplayList list = scene.list();
        const std::vector<const Mark *> rings = marksOfLane(list, 1);
        QCOMPARE(rings.size(), std::size_t{1});
        const double x = rings[0]->body.center().x();
        const Rail &rail = list.rails.front();
        const auto pieces = std::span(list.pieces).subspan(rail.possible.first, rail.possible.count);
        const auto holds = [x](const MarkPiece &piece) { return piece.leftPx <= x && x <= piece.rightPx; };
        QVERIFY2(std::ranges::any_of(pieces, holds), when);
    }
}

void TestLaneMentions::railsThatOverlapLieBelowOneAnother()
{
    test::Scene scene = sceneOf("actor a = A\nactor b = B\ne1 | 2010/2020 | One | a, b:target\n"
                                "e2 | 2013/2023 | Two | a, b:target\ne3 | 2022/2025 | Three | a, b:target");
    const DisplayList list = scene.list();
    QCOMPARE(list.rails.size(), std::size_t{3});
    QVERIFY(list.rails[1].yPx > list.rails[0].yPx + 1);
    QCOMPARE(list.rails[2].yPx, list.rails[0].yPx); // its line is free again
}

/// Whatever they are named after, in the rows of mentions, too.
void TestLaneMentions::foldsThatHoldAnEventAreFound()
{
    test::Scene scene = sceneOf("actor a = A\nactor b = B\ne1 | 2021-05-28 | One | a, b:target\n"
                                "e2 | 2021-05-28 | Two | a, b:target\nfar | 2001 | Far | a");
    const DisplayList list = scene.list();
    for (const std::uint32_t event : {0U, 1U}) {
        const std::array wanted{EventIndex{event}};
        const std::vector<std::uint32_t> folds = foldsHolding(wanted, *scene.input.index, list);
        const auto isOfMentions = [&list](std::uint32_t fold) { return list.marks[fold].isOfMentions; };
        QCOMPARE(std::ranges::count_if(folds, isOfMentions), 1);
        for (const std::uint32_t fold : folds)
            QCOMPARE(list.marks[fold].count, 2U);
    }
    const std::array far{EventIndex{2}};
    QVERIFY(foldsHolding(far, *scene.input.index, list).empty());
}

void TestLaneMentions::aFoldedLaneSaysTheRoleOfItsChild()
{
    test::Scene scene = sceneOf("actor a = A\nactor b = B\nactor c < b = C\ne1 | 2021-05-28 | One | a, c:target\n"
                                "e2 | 2025 | Two | a");
    const IndexOptions folded{.shown = {}, .folded = {"b"}, .language = {}, .arrangement = {}};
    scene.input.index = TimelineIndex::build(scene.input.index->sharedSnapshot(), folded);
    scene.layout = LaneLayout(*scene.input.index, scene.input.style);
    const DisplayList list = scene.list();
    QCOMPARE(list.header.size(), std::size_t{2});
    QVERIFY(std::ranges::find(list.labels, QStringLiteral("target"), &Label::text) != list.labels.end());
}

void TestLaneMentions::aRoleTurnsNoLine()
{
    QByteArray picture("actor a = A\nactor b = B\none | 2021 | One | a, b:\u202Eexe");
    picture += QByteArray("x").repeated(5'000) + "\n";
    const test::Scene scene = sceneOf(picture);
    const DisplayList list = scene.list();
    const auto role = std::ranges::find_if(
        list.labels, [](const Label &label) { return label.whole.contains(u'x') || label.text.contains(u'x'); });
    QVERIFY(role != list.labels.end());
    for (const QString &text : {role->text, role->whole}) {
        QVERIFY(!text.contains(u'\u202E'));
        QVERIFY(text.size() <= 1'000);
    }
}

QTEST_MAIN(TestLaneMentions)
#include "tst_lanementions.moc"
