// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/scenefixture.h"

#include <QtTest/QtTest>

#include <map>
#include <set>

using namespace kronika;
using test::sceneOf;

class TestSceneBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInViewIsDrawnOrCounted_data();
    void everyEventInViewIsDrawnOrCounted();
    void aChipMeasuresNoMoreThanTheBeginningOfATitle();
    void theSameRangeGivesTheSamePictureHoweverReached();
    void anEventOfSeveralActorsIsTied();
    void aTargetGetsARingTiedToTheEvent();
    void marksThatOverlapFoldWithTheirCount();
    void zoomingInUnfolds();
    void rowsNeverReshuffleWhenZooming();
    void labelsNeverCollideInALane();
    void hiddenEventsLeaveTheirPlaceAndDimmedOnesStay();
    void undatedEventsStandInTheTray();
    void datesBeyondTheTimeLineHaveTheirOwnHeading();
    void theTraysCaptionStaysBesideItsChips();
    void theTrayWrapsOrCounts();
    void aFoldedLaneShowsItsChildrensEvents();
    void todayIsDrawnOnlyInRange();
    void erasLieBehindTheLanes();
    void conflictingClaimsCarryABadge();
    void pagesShowTheirLanesOnly();
    void anEmptyChronologyMakesAnEmptyPicture();
    void longAndRightToLeftNamesStayInTheHeader();
    void anchorsLieOnTheEventsMark();
    void aBarThatFillsTheViewIsNamed();
    void titlesOfErasDoNotCollide();
    void aLongNameTakesTwoLines();
    void deepLanesKeepRoomForTheirNames_data();
    void deepLanesKeepRoomForTheirNames();
    void aBadgeCoversNoFold();
};

void TestSceneBuilder::everyEventInViewIsDrawnOrCounted_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("events");
    QTest::newRow("a few") << 1U << 12;
    QTest::newRow("some") << 2U << 150;
    QTest::newRow("crowded") << 3U << 3000;
}

void TestSceneBuilder::everyEventInViewIsDrawnOrCounted()
{
    QFETCH(unsigned, seed);
    QFETCH(int, events);
    test::Scene scene = sceneOf(test::chanceSnapshot(seed, events));
    scene.viewport.sizePx.setHeight(scene.layout.heightPx() + 200);
    const DisplayList list = scene.list();
    std::map<std::size_t, std::size_t> counted;
    for (const Mark &mark : list.marks) {
        const bool isMain = mark.kind == MarkKind::Point || mark.kind == MarkKind::Span || mark.isSet() ||
                            (mark.kind == MarkKind::Fold && mark.body.height() >= scene.input.style.barHeightPx - 0.1);
        if (isMain)
            counted[mark.lane] += mark.count;
    }
    for (std::size_t lane = 0; lane < scene.input.index->lanes().size(); ++lane)
        QCOMPARE(counted[lane], scene.input.index->lanes()[lane].eventCount);
    QCOMPARE(list.tray.size() + list.trayHidden, scene.input.index->tray().size());
}

void TestSceneBuilder::aChipMeasuresNoMoreThanTheBeginningOfATitle()
{
    test::Parts parts = test::partsFrom("actor a = A\ne | 2021/2023 | One | a");
    parts.events.push_back(test::eventFrom(QStringLiteral("u | | %1 | a").arg(QString(5'000, QChar(0x017E)))));
    test::Scene scene = sceneOf(parts.build());
    scene.viewport.sizePx.setWidth(100'000);
    const DisplayList list = scene.list();
    QCOMPARE(list.tray.size(), std::size_t{1});
    QCOMPARE(list.tray.front().text.size(), qsizetype{1'000});
    QVERIFY(list.tray.front().text.endsWith(u'…'));
}

void TestSceneBuilder::theSameRangeGivesTheSamePictureHoweverReached()
{
    test::Scene scene = sceneOf(test::chanceSnapshot(5, 200));
    const TimeRange target = scene.viewport.range;
    const auto picture = [&scene] {
        QStringList lines;
        const DisplayList list = scene.list();
        for (const Mark &mark : list.marks)
            lines.append(QString::number(raw(mark.event)) + QString::number(mark.body.left(), 'f', 2) +
                         QString::number(mark.count));
        for (const Label &label : list.labels)
            lines.append(label.text + QString::number(label.rect.left(), 'f', 2));
        return lines;
    };
    const QStringList direct = picture();
    scene.viewport.range = panned(target, 0.7);
    QVERIFY(picture() != direct);
    scene.viewport.range = target;
    QCOMPARE(picture(), direct);
}

void TestSceneBuilder::anEventOfSeveralActorsIsTied()
{
    const test::Scene scene = sceneOf("actor a = A\nactor b = B\nactor c = C\n"
                                      "e1 | 2021-01-01/2022-05-01 | Joint work | a, c:investigator");
    const DisplayList list = scene.list();
    QCOMPARE(list.marks.size(), std::size_t{2});
    QCOMPARE(list.ties.size(), std::size_t{1});
    QVERIFY(!list.ties[0].isMention);
    QVERIFY(std::abs(list.ties[0].xPx - list.marks[0].body.right()) < 0.5);
    QVERIFY(std::abs(list.ties[0].topPx - list.marks[0].body.center().y()) < 0.5);
    QVERIFY(std::abs(list.ties[0].bottomPx - list.marks[1].body.center().y()) < 0.5);
}

void TestSceneBuilder::aTargetGetsARingTiedToTheEvent()
{
    const test::Scene scene = sceneOf("actor a = A\nactor b = B\ne1 | 2021/2023 | Attack | a, b:target");
    const DisplayList list = scene.list();
    const auto ring = std::ranges::find(list.marks, MarkKind::Mention, &Mark::kind);
    QVERIFY(ring != list.marks.end());
    QCOMPARE(ring->lane, 1U);
    QCOMPARE(list.ties.size(), std::size_t{1});
    QVERIFY(list.ties[0].isMention);
    const auto label = std::ranges::find(list.labels, QStringLiteral("target"), &Label::text);
    QVERIFY(label != list.labels.end());
}

void TestSceneBuilder::marksThatOverlapFoldWithTheirCount()
{
    test::Scene scene = sceneOf(test::manyEvents(4000).build());
    const DisplayList list = scene.list();
    std::size_t folds = 0;
    for (const Mark &mark : list.marks)
        folds += mark.kind == MarkKind::Fold ? 1 : 0;
    QVERIFY(folds > 0);
    for (std::size_t i = 1; i < list.marks.size(); ++i) {
        const Mark &a = list.marks[i - 1];
        const Mark &b = list.marks[i];
        if (a.lane == b.lane && a.row == b.row && a.kind == MarkKind::Fold && b.kind == MarkKind::Fold)
            QVERIFY(a.time.to <= b.time.to);
    }
}

void TestSceneBuilder::zoomingInUnfolds()
{
    test::Parts parts = test::partsFrom("actor a = A\ne0 | 2000-01-01 | Long before | a");
    for (int i = 1; i <= 20; ++i)
        parts.events.push_back(test::eventFrom(
            QStringLiteral("e%1 | 2021-03-01T%2:00:00Z | No %1 | a").arg(i).arg(i, 2, 10, QChar(u'0'))));
    test::Scene scene = sceneOf(parts.build());
    const auto folds = [&scene] {
        std::uint32_t inFolds = 0;
        for (const Mark &mark : scene.list().marks)
            inFolds += mark.kind == MarkKind::Fold ? mark.count : 0;
        return inFolds;
    };
    QVERIFY(folds() >= 8U);
    const EventTime time = scene.input.index->time(EventIndex{1});
    scene.viewport.range = {time.bounds.earliestStart - kHour, time.bounds.earliestStart + Duration{20 * kHour.us}};
    QCOMPARE(folds(), 0U);
    QCOMPARE(scene.list().marks.size(), std::size_t{20});
}

void TestSceneBuilder::rowsNeverReshuffleWhenZooming()
{
    test::Scene scene = sceneOf(test::chanceSnapshot(11, 120));
    scene.viewport.sizePx.setHeight(scene.layout.heightPx() + 200);
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::set<std::uint16_t>> rows;
    for (const double factor : {1.0, 3.0, 20.0, 400.0}) {
        scene.viewport.range = zoomed(fitted(*scene.input.index->extent()), factor,
                                      scene.input.index->extent()->from + Duration{kDay.us * 700});
        for (const Mark &mark : scene.list().marks) {
            if (mark.kind == MarkKind::Point || mark.kind == MarkKind::Span)
                rows[{mark.lane, static_cast<std::uint32_t>(mark.event)}].insert(mark.row);
        }
    }
    QVERIFY(!rows.empty());
    for (const auto &[place, seen] : rows)
        QCOMPARE(seen.size(), std::size_t{1});
}

void TestSceneBuilder::labelsNeverCollideInALane()
{
    for (unsigned seed = 20; seed < 26; ++seed) {
        test::Scene scene = sceneOf(test::chanceSnapshot(seed, 200));
        scene.viewport.sizePx.setHeight(scene.layout.heightPx() + 200);
        const DisplayList list = scene.list();
        QVERIFY(!list.labels.empty());
        for (std::size_t i = 0; i < list.labels.size(); ++i) {
            const Label &label = list.labels[i];
            QVERIFY(label.rect.left() >= list.lanesArea.left() && label.rect.right() <= list.lanesArea.right() + 1);
            for (std::size_t j = i + 1; j < list.labels.size(); ++j)
                QVERIFY2(!label.rect.adjusted(0, 2, 0, -2).intersects(list.labels[j].rect.adjusted(0, 2, 0, -2)),
                         qPrintable(label.text + QStringLiteral(" on ") + list.labels[j].text));
        }
    }
}

void TestSceneBuilder::hiddenEventsLeaveTheirPlaceAndDimmedOnesStay()
{
    test::Scene scene = sceneOf("actor a = A\nactor b = B\ne1 | 2021-01-01 | One | a, b\ne2 | 2022-01-01 | Two | a, b");
    auto one = std::make_shared<EventSet>(2);
    one->insert(EventIndex{0});
    scene.input.matching = one;
    QCOMPARE(scene.list().marks.size(), std::size_t{2});
    scene.input.nonMatching = NonMatching::Dimmed;
    const DisplayList list = scene.list();
    QCOMPARE(list.marks.size(), std::size_t{4});
    for (const Mark &mark : list.marks)
        QCOMPARE(mark.isDimmed, mark.event != EventIndex{0});
    QCOMPARE(list.ties.size(), std::size_t{2});
    for (const Tie &tie : list.ties)
        QCOMPARE(tie.isDimmed, tie.event != EventIndex{0});
}

void TestSceneBuilder::undatedEventsStandInTheTray()
{
    const test::Scene scene = sceneOf("actor a = A\ne1 | 2021 | One | a\ne2 | | Unknown day | a\n"
                                      "e3 | ~2022/2025-05-28 | Between | a\ne4 | ~../2025-05-28 | In place by | a");
    const DisplayList list = scene.list();
    QCOMPARE(list.tray.size(), std::size_t{2});
    // What is known of its time comes first.
    QVERIFY(list.tray[0].text.startsWith(QStringLiteral("Between · ")));
    QVERIFY(list.tray[0].text.contains(QStringLiteral("2022")));
    QCOMPARE(list.tray[1].text, QStringLiteral("Unknown day"));
    QVERIFY(list.trayArea.contains(list.tray[1].rect));
    QVERIFY(std::ranges::any_of(list.marks, [](const Mark &mark) { return mark.event == EventIndex{3}; }));
}

void TestSceneBuilder::datesBeyondTheTimeLineHaveTheirOwnHeading()
{
    const DisplayList both = sceneOf("actor a = A\ne1 | Y-170000002 | Past | a\ne2 | | Unknown day | a\n"
                                     "e3 | Y170000002 | Future | a\ne4 | 2021 | One | a")
                                 .list();
    QCOMPARE(both.tray.size(), std::size_t{3});
    QVERIFY(both.tray[0].text.startsWith(QStringLiteral("Unknown day")));
    QVERIFY(both.tray[1].text.startsWith(QStringLiteral("Past")));
    QCOMPARE(both.trayCaption, QStringLiteral("No date of their own"));
    QCOMPARE(both.farCaption.text, QStringLiteral("Beyond the time line"));
    QVERIFY(both.farCaption.rect.left() > both.tray[0].rect.right());
    QVERIFY(both.farCaption.rect.right() < both.tray[1].rect.left() + 1);
    const DisplayList one = sceneOf("actor a = A\ne1 | Y-170000002 | Past | a\ne4 | 2021 | One | a").list();
    QCOMPARE(one.trayCaption, QStringLiteral("Beyond the time line"));
    QVERIFY(one.farCaption.text.isEmpty());
}

void TestSceneBuilder::theTraysCaptionStaysBesideItsChips()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | | Unknown day | a\ne4 | 2021 | One | a");
    const QFontMetricsF metrics(scene.input.style.smallFont);
    for (const double width : {120.0, 200.0, 300.0, 500.0, 1000.0}) {
        scene.viewport.sizePx.setWidth(width);
        const DisplayList list = scene.list();
        const double left = list.trayArea.left() + scene.input.style.gapPx * 2; // where it is painted
        QVERIFY(left + metrics.horizontalAdvance(list.trayCaption) <= list.tray.front().rect.left());
    }
}

void TestSceneBuilder::theTrayWrapsOrCounts()
{
    test::Parts parts = test::partsFrom("actor a = A");
    for (int i = 0; i < 60; ++i)
        parts.events.push_back(test::eventFrom(QStringLiteral("e%1 | | An undated event, the %1th | a").arg(i)));
    test::Scene scene = sceneOf(parts.build());
    const DisplayList line = scene.list();
    QVERIFY(line.trayHidden > 0);
    QCOMPARE(line.tray.size() + line.trayHidden, std::size_t{60});
    scene.viewport.wrapsTray = true;
    scene.viewport.sizePx.setHeight(3000);
    const DisplayList wrapped = scene.list();
    QCOMPARE(wrapped.tray.size(), std::size_t{60});
    QVERIFY(wrapped.trayArea.height() > line.trayArea.height() * 3);
    for (const TrayChip &chip : wrapped.tray)
        QVERIFY(wrapped.trayArea.contains(chip.rect));
}

void TestSceneBuilder::aFoldedLaneShowsItsChildrensEvents()
{
    test::Scene scene = sceneOf("actor a = A\nactor b < a = B\ne1 | 2021-01-01 | One | b\ne2 | 2022-01-01 | Two | a");
    IndexOptions options;
    options.folded.insert("a");
    scene.input.index = TimelineIndex::build(scene.input.index->sharedSnapshot(), options);
    scene.layout = LaneLayout(*scene.input.index, scene.input.style);
    const DisplayList list = scene.list();
    QCOMPARE(list.header.size(), std::size_t{1});
    QVERIFY(list.header[0].isFolded);
    QCOMPARE(list.header[0].count, QStringLiteral("2"));
    QCOMPARE(list.marks.size(), std::size_t{2});
}

void TestSceneBuilder::todayIsDrawnOnlyInRange()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | 2021/2023 | One | a");
    QVERIFY(!scene.list().todayPx);
    scene.input.today = scene.viewport.range.middle();
    const DisplayList list = scene.list();
    QVERIFY(list.todayPx && list.lanesArea.contains(QPointF(*list.todayPx, list.lanesArea.center().y())));
    scene.input.today = scene.viewport.range.to + kDay;
    QVERIFY(!scene.list().todayPx);
}

void TestSceneBuilder::erasLieBehindTheLanes()
{
    test::Parts parts = test::partsFrom("actor a = A\ne1 | 2021/2023 | One | a");
    parts.tables.eras.push_back({"era", "2022", "A year", "#112233", {}});
    const DisplayList list = sceneOf(parts.build()).list();
    QCOMPARE(list.eras.size(), std::size_t{1});
    QVERIFY(list.lanesArea.contains(list.eras[0].rect.center()));
    QVERIFY(list.eraArea.contains(list.eras[0].titleRect));
    QVERIFY(!list.eraArea.intersects(list.lanesArea));
    QCOMPARE(sceneOf("actor a = A\ne1 | 2021 | One | a").list().eraArea, QRectF());
    QCOMPARE(list.eras[0].wish, QColor(0x11, 0x22, 0x33));
}

void TestSceneBuilder::conflictingClaimsCarryABadge()
{
    test::Parts parts =
        test::partsFrom("actor a = A\nsource s = S\ne1 | 2021/2023 | One | a\ne2 | 2022-01-01 | Two | a");
    for (const char *id : {"e1", "e2"})
        parts.event(id).claims.push_back({.source = "s",
                                          .says = "no",
                                          .when = {},
                                          .attribution = {},
                                          .credibility = {},
                                          .locator = {},
                                          .stance = "disputes",
                                          .unknown = {}});
    const DisplayList list = sceneOf(parts.build()).list();
    QCOMPARE(list.badges.size(), std::size_t{2});
    for (const Badge &badge : list.badges)
        QVERIFY(list.lanesArea.contains(badge.rect));
}

void TestSceneBuilder::pagesShowTheirLanesOnly()
{
    test::Scene scene = sceneOf(
        "actor a = A\nactor b = B\nactor c = C\ne1 | 2021 | One | a\ne2 | 2022 | Two | b\ne3 | 2023 | Three | c");
    scene.viewport.firstLane = 1;
    scene.viewport.endLane = 2;
    const DisplayList list = scene.list();
    QCOMPARE(list.header.size(), std::size_t{1});
    QCOMPARE(list.header[0].text, QStringLiteral("B"));
    QCOMPARE(list.header[0].rect.top(), list.lanesArea.top());
    QCOMPARE(list.marks.size(), std::size_t{1});
    QCOMPARE(list.marks[0].event, EventIndex{1});
}

void TestSceneBuilder::anEmptyChronologyMakesAnEmptyPicture()
{
    test::Scene scene = sceneOf(std::make_shared<Snapshot>());
    scene.viewport.range = {Instant{0}, Instant{kDay.us}};
    const DisplayList list = scene.list();
    QVERIFY(list.marks.empty() && list.header.empty() && list.tray.empty());
    QVERIFY(!list.ticks.empty());
    QVERIFY(list.trayArea.isEmpty());
}

void TestSceneBuilder::longAndRightToLeftNamesStayInTheHeader()
{
    const test::Scene scene =
        sceneOf("actor a = A very long name of an organisation that goes on and on and never ends at all\n"
                "actor b = وزارة الخارجية في جمهورية التشيك وما وراءها من الأسماء الطويلة جدا\n"
                "e1 | 2021 | One | a");
    const DisplayList list = scene.list();
    for (const HeaderRow &row : list.header) {
        QVERIFY(row.text != row.fullName);
        QCOMPARE(row.isCut, QString(row.text + u' ' + row.secondLine) != row.fullName);
        const QFontMetricsF metrics(row.isBold ? scene.input.style.boldFont : scene.input.style.font);
        QVERIFY(row.textLeftPx + metrics.horizontalAdvance(row.text) <= row.rect.right());
    }
}

void TestSceneBuilder::anchorsLieOnTheEventsMark()
{
    const test::Scene scene =
        sceneOf("actor a = A\nactor b = B\ne1 | 2021-02-03 | One | a\ne2 | 2021/2023 | Two | b\ne3 | | None | b");
    const DisplayList list = scene.list();
    for (const Mark &mark : list.marks) {
        const auto anchor = anchorOf(mark.event, *scene.input.index, scene.layout, list);
        QVERIFY(anchor.has_value());
        QVERIFY(mark.reach.united(mark.body).adjusted(-2, -2, 2, 2).contains(*anchor));
    }
    QVERIFY(!anchorOf(EventIndex{2}, *scene.input.index, scene.layout, list));
}

void TestSceneBuilder::aBarThatFillsTheViewIsNamed()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | 2021/2023 | A vague beginning | a\ne2 | 2015-01-01 | Before | a");
    const Instant start = scene.input.index->time(EventIndex{0}).bounds.earliestStart;
    scene.viewport.range = {start + Duration{kDay.us * 60}, start + Duration{kDay.us * 200}};
    const DisplayList list = scene.list();
    QCOMPARE(list.labels.size(), std::size_t{1});
    QCOMPARE(list.labels[0].text, QStringLiteral("A vague beginning"));
    QVERIFY(list.labels[0].place != LabelPlace::Inside); // there the fade has no one colour to write on
}

void TestSceneBuilder::titlesOfErasDoNotCollide()
{
    test::Parts parts = test::partsFrom("actor a = A\ne1 | 2001/2023 | One | a");
    for (const char *when : {"2001/2023", "2001/2010", "2005-02", "2012/2020", "1990/2030"})
        parts.tables.eras.push_back(
            {when, when, std::string("An era with a name as long as this, of ") + when, "", {}});
    const DisplayList list = sceneOf(parts.build()).list();
    QRectF before;
    int named = 0;
    for (const EraBand &era : list.eras) {
        if (era.title.isEmpty()) {
            QVERIFY(era.isCut);
            continue;
        }
        ++named;
        QCOMPARE(era.isCut, era.title.endsWith(u'…'));
        QVERIFY(era.titleRect.left() >= before.right());
        QVERIFY(era.titleRect.left() >= era.rect.left() && era.titleRect.right() <= era.rect.right());
        before = era.titleRect;
    }
    QVERIFY(named >= 2);
}

void TestSceneBuilder::aLongNameTakesTwoLines()
{
    test::Scene scene = sceneOf("actor a = Office for Foreign Relations and Information\ne1 | 2021 | One | a");
    scene.viewport.headerWidthPx = scene.input.style.textHeightPx * 19;
    const HeaderRow row = scene.list().header.front();
    QVERIFY(!row.secondLine.isEmpty());
    QVERIFY(!row.isCut);
    QCOMPARE(QString(row.text + u' ' + row.secondLine), row.fullName);
    scene.viewport.headerWidthPx = 4000;
    QVERIFY(scene.list().header.front().secondLine.isEmpty());
    QCOMPARE(scene.list().header.front().text, row.fullName);
}

void TestSceneBuilder::deepLanesKeepRoomForTheirNames_data()
{
    QTest::addColumn<double>("headerPx");
    QTest::newRow("narrow") << 160.0;
    QTest::newRow("usual") << 260.0;
}

void TestSceneBuilder::deepLanesKeepRoomForTheirNames()
{
    QFETCH(double, headerPx);
    QByteArray picture = "actor d0 = Depth 0\n";
    for (int depth = 1; depth < 14; ++depth) {
        const QByteArray number = QByteArray::number(depth);
        picture += "actor d" + number + " < d" + QByteArray::number(depth - 1) + " = Depth " + number + "\n";
    }
    picture += "e1 | 2021 | One | d13";
    test::Scene scene = sceneOf(picture);
    scene.viewport.sizePx = {1200, scene.layout.heightPx() + 200};
    scene.viewport.headerWidthPx = headerPx;
    const DisplayList list = scene.list();
    QCOMPARE(list.header.size(), std::size_t{14});
    double before = 0;
    for (const HeaderRow &row : list.header) {
        QVERIFY(row.textLeftPx > before);
        before = row.textLeftPx;
        QVERIFY(row.chevron.right() < headerPx / 2);
        QVERIFY2(!row.isCut, qPrintable(row.fullName));
    }
    const double step = list.header[1].textLeftPx - list.header[0].textLeftPx;
    QVERIFY(std::abs(step - scene.input.style.indentPx) < 0.01);
}

void TestSceneBuilder::aBadgeCoversNoFold()
{
    test::Parts parts = test::partsFrom("actor a = A\nactor b = B\ne1 | 2021-01-01 | One | a, b:target\n"
                                        "e2 | 2021-01-02 | Two | a, b:target\ne3 | 2021-01-01/.. | Three | b");
    parts.event("e3").claims.push_back({.source = {},
                                        .says = "no",
                                        .when = {},
                                        .attribution = {},
                                        .credibility = {},
                                        .locator = {},
                                        .stance = "disputes",
                                        .unknown = {}});
    test::Scene scene = sceneOf(parts.build());
    scene.viewport.range = longestRange();
    const DisplayList list = scene.list();
    QCOMPARE(list.badges.size(), std::size_t{1});
    const auto fold = std::ranges::find_if(
        list.marks, [](const Mark &mark) { return mark.kind == MarkKind::Fold && mark.isOfMentions; });
    QVERIFY(fold != list.marks.end());
    QVERIFY(!fold->body.intersects(list.badges.front().rect));
}

QTEST_MAIN(TestSceneBuilder)
#include "tst_scenebuilder.moc"
