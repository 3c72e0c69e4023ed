// SPDX-License-Identifier: GPL-3.0-or-later
// What has a limit at one side only, dated or not: that it is in every picture of the time that it reaches over, that
// counts and lanes agree with the picture, and that it is named there.
#include "models/index/density.h"
#include "models/index/laneoccupancy.h"
#include "tests/widgets/scene/scenefixture.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace kronika;
using test::marksOfLane;
using test::sceneOf;

class TestBoundedEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoundedEventIsInEveryPictureOfItsOpenSide_data();
    void aBoundedEventIsInEveryPictureOfItsOpenSide();
    void noEdgeCutsASymbolOrARing_data();
    void noEdgeCutsASymbolOrARing();
    void whatIsOpenIsNamedWhereThereIsRoom_data();
    void whatIsOpenIsNamedWhereThereIsRoom();
};

void TestBoundedEvents::aBoundedEventIsInEveryPictureOfItsOpenSide_data()
{
    QTest::addColumn<QByteArray>("bounds");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<bool>("isThere");
    const QByteArray after = "~2020/..";
    const QByteArray before = "~../2020";
    QTest::newRow("after its lower limit") << after << QByteArray("2022-06/2022-09") << true;
    QTest::newRow("over its lower limit") << after << QByteArray("2019/2022") << true;
    QTest::newRow("before its lower limit") << after << QByteArray("2017/2019") << false;
    QTest::newRow("after its upper limit") << before << QByteArray("2022-06/2022-09") << false;
    QTest::newRow("over its upper limit") << before << QByteArray("2019/2022") << true;
    QTest::newRow("before its upper limit") << before << QByteArray("2012/2013") << true;
}

void TestBoundedEvents::aBoundedEventIsInEveryPictureOfItsOpenSide()
{
    QFETCH(QByteArray, bounds);
    QFETCH(QByteArray, seen);
    QFETCH(bool, isThere);
    test::Scene scene =
        sceneOf(QByteArray("actor a = A\nactor b = B\ne1 | " + bounds +
                           " | Bounded | a, b:target\nfirst | 2010 | First | a\nlast | 2030 | Last | a"));
    const TimeBounds dates = EdtfDate::parse(seen.toStdString(), EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {dates.earliestStart, dates.latestEnd + Duration{1}};
    const DisplayList list = scene.list();
    const std::vector<const Mark *> marks = marksOfLane(list, 0);
    const std::vector<const Mark *> mentions = marksOfLane(list, 1);
    QCOMPARE(marks.size(), std::size_t{isThere ? 1U : 0U});
    QCOMPARE(mentions.size(), marks.size());
    QCOMPARE(occupiedLanes(*scene.input.index, scene.viewport.range, nullptr), std::vector<bool>(2, isThere));
    const Density density = densityOf(*scene.input.index, {.range = scene.viewport.range, .bins = 1});
    QCOMPARE(density.peak, isThere ? 1U : 0U);
    if (!isThere)
        return;
    QVERIFY(std::ranges::find(list.labels, marks[0]->event, &Label::event) != list.labels.end());
    QVERIFY(list.lanesArea.adjusted(-1, 0, 1, 0).contains(marks[0]->body));
    QCOMPARE(mentions[0]->body.center().x(), marks[0]->body.center().x());
}

void TestBoundedEvents::noEdgeCutsASymbolOrARing_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QDate>("at");
    QTest::addColumn<bool>("isSymbol");
    QTest::newRow("before a day") << QByteArray("~../2020-06-15") << QDate(2020, 6, 16) << true;
    QTest::newRow("after a day") << QByteArray("~2020-06-15/..") << QDate(2020, 6, 15) << true;
    QTest::newRow("a moment") << QByteArray("2020-06-15T12:00Z") << QDate(2020, 6, 15) << false;
    QTest::newRow("a day") << QByteArray("2020-06-15") << QDate(2020, 6, 15) << false;
}

/// Wherever the picture begins or ends: they are whole, or not there.
void TestBoundedEvents::noEdgeCutsASymbolOrARing()
{
    QFETCH(QByteArray, when);
    QFETCH(QDate, at);
    QFETCH(bool, isSymbol);
    test::Scene scene = sceneOf(QByteArray("actor a = A\nactor b = B\ne1 | " + when + " | One | a, b:target\n" +
                                           "first | 2010 | First | a\nlast | 2030 | Last | a"));
    const Instant limit{at.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000};
    for (int hours = -900; hours <= 900; hours += 7) {
        for (const bool isLeft : {true, false}) {
            const Instant edge = limit + Duration{hours * kHour.us};
            const Duration length{300 * kDay.us};
            scene.viewport.range = isLeft ? TimeRange{edge, edge + length} : TimeRange{edge - length, edge};
            const DisplayList list = scene.list();
            for (const Mark &mark : list.marks) {
                if (scene.id(mark.event) != "e1" || (mark.kind != MarkKind::Mention && !isSymbol))
                    continue;
                const QRectF &drawn = mark.body;
                QVERIFY2(list.lanesArea.left() <= drawn.left() + 0.01 && drawn.right() <= list.lanesArea.right() + 0.01,
                         qPrintable(QString::number(hours)));
            }
        }
    }
}

void TestBoundedEvents::whatIsOpenIsNamedWhereThereIsRoom_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::newRow("set open at its end") << QByteArray("[2022..]");
    QTest::newRow("set open at its start") << QByteArray("{..2020}");
    QTest::newRow("set open at both sides") << QByteArray("[..2019,2022..]");
    QTest::newRow("bar open at its start") << QByteArray("../2020");
    QTest::newRow("bar open at its end, whose start is vague") << QByteArray("2022/..");
}

/// Between two others, which leave none beside it.
void TestBoundedEvents::whatIsOpenIsNamedWhereThereIsRoom()
{
    QFETCH(QByteArray, when);
    const test::Scene scene =
        sceneOf(QByteArray("actor a = A\ne1 | " + when +
                           " | A name of a good length | a\nfirst | 2018 | First | a\nlast | 2024 | Last | a"));
    const DisplayList list = scene.list();
    std::vector<Mark> marks;
    for (const Mark &mark : list.marks) {
        if (scene.id(mark.event) == "e1")
            marks.push_back(mark);
    }
    QCOMPARE(marks.size(), std::size_t{1});
    const auto label = std::ranges::find(list.labels, marks[0].event, &Label::event);
    QVERIFY(label != list.labels.end());
    QVERIFY(!label->isElided);
    QVERIFY(list.lanesArea.contains(label->rect));
}

QTEST_MAIN(TestBoundedEvents)
#include "tst_boundedevents.moc"
