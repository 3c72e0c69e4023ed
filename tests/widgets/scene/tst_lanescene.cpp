// SPDX-License-Identifier: GPL-3.0-or-later
// Where the marks of a lane stand and which of them are named, as far as it takes a whole scene to see.
#include "models/time/calendar.h"
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/foldtext.h"
#include "widgets/scene/hittester.h"
#include "widgets/scene/markpainter.h"

#include <QtTest/QtTest>

using namespace kronika;
using test::marksOfLane;
using test::sceneOf;

namespace {

/// 180 events, each beginning two days after the one before.
QByteArray unknownEnds()
{
    QByteArray events;
    for (int n = 0; n < 180; ++n)
        events += "e" + QByteArray::number(n) + " | " +
                  QDate(2021, 1, 1).addDays(2 * n).toString(Qt::ISODate).toLatin1() + "/ | Event | a\n";
    return events;
}

} // namespace

class TestLaneScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFoldsNumberIsAsLongAsItIsWritten()
    {
        for (const std::uint32_t count : {1U, 9U, 10U, 99U, 100U, 999U, 1'000U, 9'999U, 10'000U, 999'999U, 1'000'000U})
            QCOMPARE(foldTextLength(count), static_cast<int>(foldText(count).size()));
    }

    void aNumberIsShortenedUntilItFits_data();
    void aNumberIsShortenedUntilItFits();
    void aFoldTellsHowManyOfItMatch();
    void foldsReachTheEndsOfTime_data();
    void foldsReachTheEndsOfTime();
    void ringsThatStandApartDoNotFold();
    void ringsBegunBeforeStandWhereTheyAre();
    void whatStandsForALongEventHasARail_data();
    void whatStandsForALongEventHasARail();
    void whatHasNoLengthToTellHasARing_data();
    void whatHasNoLengthToTellHasARing();
    void anUnknownEndReachesTheEdge_data();
    void anUnknownEndReachesTheEdge();
    void ringsOfAnUnknownStartFoldWhereTheyStand();
    void unknownEndsThatWouldOverlapFold();
    void tornEdgesAreInThePictureOfAll();
    void whatEndsWhereThePictureBeginsIsNotNamed();
    void whatOnlyReachesIntoThePictureIsNotNamed_data();
    void whatOnlyReachesIntoThePictureIsNotNamed();
    void anEstimatedYearStandsWhereItIsEstimated();
    void aBandIsNamedWhereverItsMiddleIs();
    void aSetThatFillsThePictureIsNamedBetweenItsSymbols();
    void ofANarrowSetOnlyTheDoubtedMemberIsDoubted();
    void membersOfASetAreDrawnAsSingleDatesAre_data();
    void membersOfASetAreDrawnAsSingleDatesAre();
    void whatMayLieAnywhereInThePictureIsDrawnAtTheSideOfItsLimit();
};

void TestLaneScene::aNumberIsShortenedUntilItFits_data()
{
    QTest::addColumn<std::uint32_t>("count");
    QTest::addColumn<int>("matching");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](std::uint32_t count, int matching, const QString &texts) {
        QTest::addRow("%d of %u", matching, count) << count << matching << texts.split(u' ');
    };
    row(7, -1, QStringLiteral("7"));
    row(999, -1, QStringLiteral("999"));
    row(8'765, -1, QStringLiteral("8k 8765"));
    row(15'432, -1, QStringLiteral("15k"));
    row(2'345'678, -1, QStringLiteral("2M 2.3M"));
    row(57'123, 0, QStringLiteral("57k"));
    row(57'123, 57'123, QStringLiteral("57k"));
    row(57'123, 3, QStringLiteral("57k 3/57k"));
    row(8'765, 1'234, QStringLiteral("8k 8765 1k/8k 1234/8765"));
}

/// From the narrowest room to the widest.
void TestLaneScene::aNumberIsShortenedUntilItFits()
{
    QFETCH(const std::uint32_t, count);
    QFETCH(const int, matching);
    QFETCH(const QStringList, texts);
    Mark fold;
    fold.kind = MarkKind::Fold;
    fold.count = count;
    if (matching >= 0)
        fold.matching = static_cast<std::uint32_t>(matching);
    QStringList found;
    for (int room = 0; room < 12; ++room) {
        const QString text =
            fittingFoldText(fold, room, [](const QString &words) { return static_cast<double>(words.size()); });
        QVERIFY(text.size() <= room);
        if (!text.isEmpty() && (found.isEmpty() || found.last() != text))
            found.append(text);
    }
    QCOMPARE(found, texts);
    QCOMPARE(foldTextLength(fold), static_cast<int>(texts.last().size()));
}

/// Where the others are dimmed; what leads them is what leads those that match.
void TestLaneScene::aFoldTellsHowManyOfItMatch()
{
    QByteArray text = "actor a = A\ncategory x = X\ncategory y = Y\n";
    for (int n = 0; n < 900; ++n)
        text += "e" + QByteArray::number(n) + " | 2021-01-01T10:00:" + QByteArray::number(10 + n % 50) + "Z | " +
                QByteArray::number(n) + " | a | " + (n % 300 == 7 ? "y" : "x") + "\n";
    text += "far | 2035 | Far | a | x";
    test::Scene scene = sceneOf(text.constData());
    auto matching = std::make_shared<EventSet>(scene.input.index->snapshot().eventCount());
    for (std::uint32_t n = 7; n < 900; n += 300)
        matching->insert(EventIndex{n});
    scene.input.matching = matching;
    for (const NonMatching others : {NonMatching::Dimmed, NonMatching::Hidden}) {
        scene.input.nonMatching = others;
        const DisplayList list = scene.list();
        std::uint32_t found = 0;
        for (const Mark &mark : list.marks) {
            QVERIFY(mark.matching.has_value() == (mark.kind == MarkKind::Fold && others == NonMatching::Dimmed));
            if (!mark.matching) {
                found += matching->contains(mark.event) ? mark.count : 0;
                continue;
            }
            found += *mark.matching;
            QCOMPARE(mark.isDimmed, *mark.matching == 0);
            if (*mark.matching > 0) {
                QVERIFY(matching->contains(mark.event));
                QCOMPARE(mark.category, std::optional(CategoryIndex{1}));
            }
        }
        QCOMPARE(found, 3U);
    }
}

void TestLaneScene::foldsReachTheEndsOfTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray points = "actor a = A\n";
    QByteArray together = "actor a = A\n";
    QByteArray mentions = "actor a = A\nactor b = B\n";
    for (int n = 10; n < 30; ++n) {
        const QByteArray number = QByteArray::number(n);
        points += "e" + number + " | 2021-01-" + number + " | One | a\n";
        together += "e" + number + " | 20" + number + "/2031 | One | a\n";
        mentions += "e" + number + " | " + (n % 2 == 0 ? "/" : "") + "2021-01-" + number + " | One | a, b:target\n";
    }
    QTest::newRow("points") << points;
    QTest::newRow("more at once than there are rows") << together;
    QTest::newRow("mentions, some without a known start") << mentions;
}

/// Neither an end without an end nor a cell before the first instant: each is one mark or one of a fold.
void TestLaneScene::foldsReachTheEndsOfTime()
{
    QFETCH(QByteArray, text);
    test::Scene scene = sceneOf(text.constData());
    const TimeRange all = longestRange();
    for (const TimeRange range : {all, TimeRange{all.from, Instant{kDay.us * 18'700}},
                                  TimeRange{Instant{kDay.us * 18'700}, all.to}, TimeRange{all.from, Instant{}}}) {
        scene.viewport.range = range;
        std::size_t drawn = 0;
        for (const Mark &mark : scene.list().marks)
            drawn += mark.kind == MarkKind::Fold ? mark.count : 1;
        QVERIFY(drawn >= (range == all ? 20 : 0));
    }
}

void TestLaneScene::ringsThatStandApartDoNotFold()
{
    // The span begins first and its ring, where it has certainly begun, stands last.
    const test::Scene scene = sceneOf("actor a = A\nactor b = B\n"
                                      "e1 | 2021/2025-05-28 | Similar activity | a, b:mentioned\n"
                                      "e2 | 2021-07-19 | A call | a, b:mentioned\n"
                                      "e3 | 2021-07-20 | An answer | a, b:mentioned");
    const DisplayList list = scene.list();
    const std::vector<const Mark *> rings = marksOfLane(list, 1);
    QCOMPARE(rings.size(), std::size_t{2});
    QCOMPARE(rings[0]->kind, MarkKind::Fold);
    QCOMPARE(rings[0]->count, 2U);
    QCOMPARE(rings[1]->kind, MarkKind::Mention);
    QVERIFY(rings[1]->body.left() > rings[0]->body.right());
}

void TestLaneScene::ringsBegunBeforeStandWhereTheyAre()
{
    test::Scene scene = sceneOf("actor a = A\nactor b = B\n"
                                "e1 | 2025-05-28 | One | a, b:mentioned\ne2 | 2025-05 | Two | a, b:mentioned");
    scene.viewport.range = {Instant{1'748'426'400'000'000}, Instant{1'748'440'800'000'000}}; // 10:00 to 14:00 UTC
    const DisplayList list = scene.list();
    const std::vector<const Mark *> rings = marksOfLane(list, 1);
    QCOMPARE(rings.size(), std::size_t{2});
    QCOMPARE(rings[1]->kind, MarkKind::Mention);
    QVERIFY(std::abs(rings[1]->body.center().x() - list.lanesArea.center().x()) < 2);
    QVERIFY(rings[0]->isVague && rings[1]->isVague); // the day is longer than the picture, and so is May
    QCOMPARE(list.rails.size(), std::size_t{2});
}

void TestLaneScene::whatStandsForALongEventHasARail_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::newRow("a span") << QByteArray("2021/..");
    QTest::newRow("alternatives") << QByteArray("[2021..2025]");
    QTest::newRow("a century") << QByteArray("20XX");
}

void TestLaneScene::whatStandsForALongEventHasARail()
{
    QFETCH(QByteArray, when);
    test::Scene scene = sceneOf(QByteArray("actor a = A\nactor b = B\ne1 | " + when +
                                           " | Long | a, b:target\ne2 | 2022-08-01 | Short | a, b:target"));
    const TimeBounds seen = EdtfDate::parse("2022-06/2022-09", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {seen.earliestStart, seen.latestEnd};
    const DisplayList list = scene.list();
    const std::vector<const Mark *> mentions = marksOfLane(list, 1);
    QCOMPARE(mentions.size(), std::size_t{2});
    QVERIFY(mentions[0]->isVague);
    QVERIFY(!mentions[1]->isVague);
    QVERIFY(mentions[0]->body.width() > mentions[1]->body.width() * 1.5);
    QCOMPARE(list.rails.size(), std::size_t{1}); // through the whole picture
    QCOMPARE(&list.marks[list.rails[0].mark], mentions[0]);
    QCOMPARE(list.rails[0].leftPx, list.lanesArea.left());
    QCOMPARE(list.rails[0].rightPx, list.lanesArea.right());
}

void TestLaneScene::whatHasNoLengthToTellHasARing_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QDate>("known");
    QTest::newRow("a day") << QByteArray("2021-05-01") << QDate(2021, 5, 1);
    QTest::newRow("a short span") << QByteArray("2021-05-01/2021-05-02") << QDate(2021, 5, 2);
}

void TestLaneScene::whatHasNoLengthToTellHasARing()
{
    QFETCH(QByteArray, when);
    QFETCH(QDate, known);
    const test::Scene scene = sceneOf(
        QByteArray("actor a = A\nactor b = B\nfar | 2011-01-01 | Far | a\ne1 | " + when + " | One | a, b:target"));
    const DisplayList list = scene.list();
    const auto ring = std::ranges::find(list.marks, MarkKind::Mention, &Mark::kind);
    QVERIFY(ring != list.marks.end());
    QVERIFY(!ring->isVague);
    QVERIFY(list.rails.empty());
    QCOMPARE(ring->body.width(), ring->body.height());
    const Instant day{known.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000};
    QVERIFY(std::abs(ring->body.center().x() - list.scale.xAt(day)) < 2);
}

void TestLaneScene::anUnknownEndReachesTheEdge_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("years behind its start") << QByteArray("2020/") << QByteArray("2023/2024") << true;
    QTest::newRow("hours of a day behind its start")
        << QByteArray("2020-05-01/") << QByteArray("2023-05-01T10:00Z/2023-05-01T12:00Z") << true;
    QTest::newRow("years before its end") << QByteArray("/2020") << QByteArray("2011/2012") << true;
    QTest::newRow("with its start") << QByteArray("2020/") << QByteArray("2018/2024") << true;
    QTest::newRow("before its start") << QByteArray("2020/") << QByteArray("2011/2012") << false;
    QTest::newRow("behind its end") << QByteArray("/2020") << QByteArray("2023/2024") << false;
}

/// As an open one does: it may have gone on, and in no range is it lost.
void TestLaneScene::anUnknownEndReachesTheEdge()
{
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, seen);
    QFETCH(bool, isSeen);
    test::Scene scene = sceneOf(QByteArray("actor a = A\ne1 | " + when + " | One | a\ne2 | 2009-01-01 | Two | a"));
    const TimeBounds bounds = EdtfDate::parse(seen.toStdString(), EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {bounds.earliestStart, bounds.latestEnd};
    const DisplayList list = scene.list();
    QCOMPARE(list.marks.size(), isSeen ? std::size_t{1} : std::size_t{0});
    if (!isSeen)
        return;
    const QRectF ink = inkOf(list.marks.front()).intersected(list.lanesArea);
    const double least = scene.input.style.barHeightPx;
    if (when.startsWith('/'))
        QVERIFY(ink.left() - list.lanesArea.left() < least);
    else
        QVERIFY(list.lanesArea.right() - ink.right() < least);
    QCOMPARE(list.labels.size(), std::size_t{1});
    QVERIFY(hitTest(list, ink.center()).has_value());
}

void TestLaneScene::ringsOfAnUnknownStartFoldWhereTheyStand()
{
    const test::Scene scene = sceneOf("actor a = A\nactor b = B\ne0 | 2020-01-01 | First | a\n"
                                      "e1 | /2025-05-28 | One | a, b:mentioned\n"
                                      "e2 | 2025-05-28 | Two | a, b:mentioned");
    const DisplayList list = scene.list();
    const std::vector<const Mark *> rings = marksOfLane(list, 1);
    QCOMPARE(rings.size(), std::size_t{1});
    QCOMPARE(rings[0]->count, 2U);
    QVERIFY(rings[0]->reach.width() < 3 * scene.input.style.barHeightPx);
}

/// In rows of their own as far as there are any, like open ends.
void TestLaneScene::unknownEndsThatWouldOverlapFold()
{
    const DisplayList list = sceneOf(QByteArray("actor a = A\nfar | 1980-01-01 | Far | a\n" + unknownEnds())).list();
    std::uint32_t folded = 0;
    std::uint32_t torn = 0;
    for (const Mark &mark : list.marks) {
        folded += mark.kind == MarkKind::Fold ? mark.count : 0;
        torn += mark.right == EndStyle::Torn ? 1 : 0;
    }
    QVERIFY(torn > 0);
    QCOMPARE(folded + torn, 180U);
}

void TestLaneScene::tornEdgesAreInThePictureOfAll()
{
    const test::Scene scene = sceneOf("actor a = A\ne1 | /2020-06-15 | One | a\ne2 | 2024-01-15/ | Two | a");
    const DisplayList list = scene.list();
    QCOMPARE(list.marks.size(), std::size_t{2});
    QCOMPARE(list.marks[0].left, EndStyle::Torn);
    QVERIFY(inkOf(list.marks[0]).left() >= list.lanesArea.left() - 0.01);
    QCOMPARE(list.marks[1].right, EndStyle::Torn);
    QVERIFY(inkOf(list.marks[1]).right() <= list.lanesArea.right() + 0.01);
}

void TestLaneScene::whatEndsWhereThePictureBeginsIsNotNamed()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | 2020 | Before | a\ne2 | 2021-05 | Within | a");
    const TimeBounds seen = EdtfDate::parse("2021/2022", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {seen.earliestStart, seen.latestEnd};
    const DisplayList list = scene.list();
    QCOMPARE(list.marks.size(), std::size_t{1});
    QCOMPARE(list.labels.size(), std::size_t{1});
}

void TestLaneScene::whatOnlyReachesIntoThePictureIsNotNamed_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("the day after") << QByteArray("2021-07-01") << false;
    QTest::newRow("the day before") << QByteArray("2021-05-31") << false;
    QTest::newRow("a short span after") << QByteArray("2021-07-01/2021-07-02") << false;
    QTest::newRow("an approximate day after") << QByteArray("2021-07-01~") << false;
    QTest::newRow("the last day") << QByteArray("2021-06-30") << true;
    QTest::newRow("the first day") << QByteArray("2021-06-01") << true;
    QTest::newRow("over the edge") << QByteArray("2021-06-20/2021-09-02") << true;
    QTest::newRow("goes on") << QByteArray("2020/..") << true;
}

/// Half a symbol stands at the edge, of an event that is not in the picture's time.
void TestLaneScene::whatOnlyReachesIntoThePictureIsNotNamed()
{
    QFETCH(const QByteArray, when);
    QFETCH(const bool, isNamed);
    test::Scene scene =
        sceneOf(QByteArray("actor a = A\ne1 | " + when + " | Neighbour | a\ne2 | 2021-06-15 | Within | a"));
    const TimeBounds seen = EdtfDate::parse("2021-06", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {seen.earliestStart, seen.latestEnd + Duration{1}};
    const DisplayList list = scene.list();
    const auto names = std::ranges::count(list.labels, QStringLiteral("Neighbour"), &Label::whole);
    QCOMPARE(names, isNamed ? 1 : 0);
    QCOMPARE(list.labels.size(), std::size_t(isNamed ? 2 : 1));
}

void TestLaneScene::anEstimatedYearStandsWhereItIsEstimated()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | 1920S2 | Estimated | a\ne2 | 19XX | Any | a");
    const TimeBounds seen = EdtfDate::parse("1890/2010", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {seen.earliestStart, seen.latestEnd};
    const DisplayList list = scene.list();
    QCOMPARE(list.marks.size(), std::size_t{2});
    const auto yearOf = [&list](const Mark &mark) {
        return civilFromLocal(list.scale.timeAt(mark.body.center().x()).us).date.year;
    };
    const std::size_t estimated = raw(list.marks[0].event) == 0 ? 0 : 1;
    QCOMPARE(yearOf(list.marks[estimated]), 1920);
    QVERIFY(std::abs(yearOf(list.marks[1 - estimated]) - 1950) <= 1);
    QCOMPARE(list.marks[0].reach.left(), list.marks[1].reach.left());
}

void TestLaneScene::aBandIsNamedWhereverItsMiddleIs()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | 2020 | A whole year | a\ne2 | 2020-01-15/2020-11 | A span | a");
    for (const char *range : {"2020-02/2020-03", "2020-09/2020-10"}) {
        const TimeBounds seen = EdtfDate::parse(range, EdtfMode::Extended)->bounds(Zone());
        scene.viewport.range = {seen.earliestStart, seen.latestEnd};
        const DisplayList list = scene.list();
        QVERIFY2(std::ranges::find(list.labels, QStringLiteral("A whole year"), &Label::text) != list.labels.end(),
                 range);
    }
}

void TestLaneScene::aSetThatFillsThePictureIsNamedBetweenItsSymbols()
{
    const auto rangeOf = [](const char *text) {
        const TimeBounds seen = EdtfDate::parse(text, EdtfMode::Extended)->bounds(Zone());
        return TimeRange{seen.earliestStart, seen.latestEnd};
    };
    for (const char *when : {"[..2024,2026..]", "{..2024,2026..}", "[2019,2031]", "[..2010,2025,2040..]"}) {
        test::Scene scene = sceneOf((std::string("actor a = A\ne1 | ") + when + " | Some event | a").c_str());
        for (const char *range : {"2021/2029", "2025-03/2025-10"}) {
            scene.viewport.range = rangeOf(range);
            const DisplayList list = scene.list();
            QCOMPARE(list.tray.size(), std::size_t{0});
            QCOMPARE(list.marks.size(), std::size_t{1});
            QCOMPARE(list.labels.size(), std::size_t{1});
            const Label &label = list.labels.front();
            QVERIFY(list.lanesArea.contains(label.rect));
            for (const MarkPart &part : list.parts) {
                QVERIFY(label.rect.right() <= part.firstPx || label.rect.left() >= part.firstPx);
            }
        }
    }
}

void TestLaneScene::ofANarrowSetOnlyTheDoubtedMemberIsDoubted()
{
    const test::Scene scene = sceneOf("actor a = A\ne1 | [2019,2021?] | One | a\ne2 | {2019~,2021} | Two | a\n"
                                      "e3 | 1000/2900 | Long | a");
    const DisplayList list = scene.list();
    for (const Mark &mark : list.marks) {
        if (!mark.isSet())
            continue;
        const std::span<const MarkPart> parts = detailOf(list, mark).parts;
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].doubts().testFlag(Qualifier::Approximate), scene.id(mark.event) == "e2");
        QCOMPARE(parts[1].doubts().testFlag(Qualifier::Uncertain), scene.id(mark.event) == "e1");
        QCOMPARE(int(bool(parts[0].doubts())) + int(bool(parts[1].doubts())), 1);
    }
}

/// Whether full or hollow: as single dates are. At each scale as many as there are dates and ends of ranges, and not
/// more where a range has room for them.
void TestLaneScene::membersOfASetAreDrawnAsSingleDatesAre_data()
{
    QTest::addColumn<QString>("symbols");
    QTest::newRow("[2022-01-01,2022-12-31]") << QStringLiteral("● ●");
    QTest::newRow("{2022-01-01,2022-12-31}") << QStringLiteral("● ●");
    QTest::newRow("[2021,2023]") << QStringLiteral("○ ○");
    QTest::newRow("{2021,2023}") << QStringLiteral("○ ○");
    QTest::newRow("{2021-01-01,2023}") << QStringLiteral("● ○");
    QTest::newRow("[2021..2023]") << QStringLiteral("○–○");
    QTest::newRow("{2021-01..2023-12}") << QStringLiteral("○–○");
    QTest::newRow("[2021-01-01..2023-12-31]") << QStringLiteral("●–●");
    QTest::newRow("[2019..2020,2023-06-01]") << QStringLiteral("○–○ ●");
    QTest::newRow("[2019,2021,2023]") << QStringLiteral("○ ○ ○");
    QTest::newRow("{2023-01-01,2019,2021-01-01}") << QStringLiteral("○ ● ●");
    QTest::newRow("[..2021-01-01,2023..]") << QStringLiteral("● ○");
}

void TestLaneScene::membersOfASetAreDrawnAsSingleDatesAre()
{
    QFETCH(QString, symbols);
    test::Scene scene =
        sceneOf(QByteArray(QByteArray("actor a = A\ne1 | ") + QTest::currentDataTag() + " | One | a").constData());
    const auto look = [](const DisplayList &list) {
        QStringList texts;
        for (const MarkPart &part : list.parts) {
            const QString one = part.isVague ? QStringLiteral("○") : QStringLiteral("●");
            texts += part.isRange() ? QString(one + u'–' + one) : one;
        }
        return texts.join(u' ');
    };
    for (const char *range : {"2000/2050", "2015/2030", "2018/2025"}) {
        const TimeBounds seen = EdtfDate::parse(range, EdtfMode::Extended)->bounds(Zone());
        scene.viewport.range = {seen.earliestStart, seen.latestEnd};
        QCOMPARE(look(scene.list()), symbols);
    }
    // Too narrow for it: the first and the others.
    const TimeBounds seen = EdtfDate::parse("1000/2900", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {seen.earliestStart, seen.latestEnd};
    const QString narrow = look(scene.list());
    const QByteArray when = QTest::currentDataTag();
    const bool isOpen = when.startsWith("[.."); // its arrow takes up the room
    QCOMPARE(narrow.size(), isOpen ? 1 : when.count(',') == 2 ? 5 : 3);
    QCOMPARE(narrow.front(), isOpen ? u'○' : symbols.front());
}

void TestLaneScene::whatMayLieAnywhereInThePictureIsDrawnAtTheSideOfItsLimit()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | ~../2025-05-28 | By then | a\ne2 | ~2025-05-28/.. | Later | a");
    scene.viewport.range = {Instant{1'748'426'400'000'000}, Instant{1'748'440'800'000'000}}; // 10:00 to 14:00 UTC
    const DisplayList list = scene.list();
    QCOMPARE(list.marks.size(), std::size_t{2});
    QCOMPARE(list.labels.size(), std::size_t{2});
    for (const Mark &mark : list.marks) {
        const bool isUpper = mark.left == EndStyle::Faded;
        const QRectF area = list.lanesArea.adjusted(-0.5, 0, 0.5, 0);
        QVERIFY(area.left() <= mark.body.left() && mark.body.right() <= area.right());
        QVERIFY(isUpper ? mark.body.center().x() > area.right() - 20 : mark.body.center().x() < area.left() + 20);
        // Its wall, which says where the limit is, is out of sight.
        QVERIFY(isUpper ? mark.reach.right() > area.right() : mark.reach.left() < area.left());
        QVERIFY(mark.reach.width() >= list.lanesArea.width() - 1);
    }
}

QTEST_MAIN(TestLaneScene)
#include "tst_lanescene.moc"
