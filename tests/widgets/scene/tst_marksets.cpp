// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of the members of a set where there is no room for each.
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/markpainter.h"
#include "widgets/scene/setpainter.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace kronika;
using test::sceneOf;

class TestMarkSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyMembersOfANarrowSetAreABand();
    void membersThatRunIntoOneAnotherAreHollow_data();
    void membersThatRunIntoOneAnotherAreHollow();
    void theTieRunsOverAllThatIsTied_data();
    void theTieRunsOverAllThatIsTied();
    void aMemberWithoutDigitsHasSteps_data();
    void aMemberWithoutDigitsHasSteps();
};

/// Two symbols alone would say that there are two.
void TestMarkSets::manyMembersOfANarrowSetAreABand()
{
    const test::Scene scene = sceneOf("actor a = A\ne1 | [2003,2004,2005?,2006] | One | a\ne2 | 1000/2900 | Long | a");
    const DisplayList list = scene.list();
    const auto set = std::ranges::find_if(list.marks, &Mark::isSet);
    QVERIFY(set != list.marks.end());
    const std::span<const MarkPart> parts = detailOf(list, *set).parts;
    QCOMPARE(parts.size(), std::size_t{1});
    QVERIFY(parts[0].isRange());
    QCOMPARE(parts[0].leftPx, set->reach.left());
    QCOMPARE(parts[0].rightPx, set->reach.right());
    QVERIFY(!parts[0].firstDoubts && parts[0].lastDoubts.testFlag(Qualifier::Uncertain));
}

void TestMarkSets::membersThatRunIntoOneAnotherAreHollow_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::newRow("two days") << QByteArray("[2021-01-01,2021-01-02,2023-06-01]");
    QTest::newRow("from day to day") << QByteArray("{2021-01-01..2021-01-02,2023-06-01}");
}

/// Full, the first would be one day.
void TestMarkSets::membersThatRunIntoOneAnotherAreHollow()
{
    QFETCH(QByteArray, when);
    test::Scene scene = sceneOf(QByteArray("actor a = A\ne1 | " + when + " | One | a"));
    const TimeBounds far = EdtfDate::parse("2010/2030", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {far.earliestStart, far.latestEnd};
    const DisplayList list = scene.list();
    QCOMPARE(list.parts.size(), std::size_t{2});
    QVERIFY(list.parts[0].isVague);
    QVERIFY(!list.parts[1].isVague);
    const TimeBounds near = EdtfDate::parse("2020-12-30/2021-01-04", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {near.earliestStart, near.latestEnd};
    for (const MarkPart &part : scene.list().parts)
        QVERIFY(!part.isVague);
}

void TestMarkSets::theTieRunsOverAllThatIsTied_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("months, behind the middle of the last")
        << QByteArray("[2025-02..2025-05]") << QByteArray("2025-05-20/2025-05-31") << true;
    QTest::newRow("or earlier") << QByteArray("{..2025-05}") << QByteArray("2025-05-20/2025-05-31") << true;
    QTest::newRow("a part of the first") << QByteArray("{2025-02,2025-12}") << QByteArray("2025-02-01/2025-02-05")
                                         << true;
    QTest::newRow("digits not given") << QByteArray("{2025-XX-11,2027}") << QByteArray("2025-01/2025-03") << true;
    QTest::newRow("symbols that cover their months")
        << QByteArray("[2025-02,2026-05]") << QByteArray("2000/2026") << false;
}

/// Of a narrow band only the symbol is seen, out of which no tie stands.
void TestMarkSets::theTieRunsOverAllThatIsTied()
{
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, seen);
    QFETCH(bool, isOver);
    test::Scene scene = sceneOf(QByteArray("actor a = A\ne1 | " + when + " | One | a"));
    const TimeBounds bounds = EdtfDate::parse(seen.toStdString(), EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {bounds.earliestStart, bounds.latestEnd};
    const DisplayList list = scene.list();
    QCOMPARE(list.marks.size(), std::size_t{1});
    const auto [from, to] = tiedStretch(list.marks[0], list.parts);
    const bool isOpen = list.marks[0].left == EndStyle::Open;
    QCOMPARE(from, !isOver  ? list.parts.front().firstPx
                   : isOpen ? list.marks[0].reach.left()
                            : list.parts.front().leftPx);
    QCOMPARE(to, isOver ? list.parts.back().rightPx : list.parts.back().lastPx);
}

void TestMarkSets::aMemberWithoutDigitsHasSteps_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QList<int>>("steps"); // of each member
    QTest::newRow("a month before October") << QByteArray("[2025-0X,2025-12]") << QList<int>{8, 0};
    QTest::newRow("the later of two") << QByteArray("{2024-12,2025-XX}") << QList<int>{0, 11};
    QTest::newRow("pieces of one step each") << QByteArray("[2025-XX-11,2026]") << QList<int>{0, 0};
    QTest::newRow("digits that are given") << QByteArray("[2025-02?,2025-12]") << QList<int>{0, 0};
}

void TestMarkSets::aMemberWithoutDigitsHasSteps()
{
    QFETCH(QByteArray, when);
    QFETCH(QList<int>, steps);
    const test::Scene scene = sceneOf(QByteArray("actor a = A\ne1 | " + when + " | One | a"));
    const DisplayList list = scene.list();
    QList<int> counts;
    for (const MarkPart &part : list.parts) {
        counts.append(static_cast<int>(part.steps.count));
        for (const double x : std::span(list.steps).subspan(part.steps.first, part.steps.count))
            QVERIFY(x > part.leftPx && x < part.rightPx);
    }
    QCOMPARE(counts, steps);
}

QTEST_MAIN(TestMarkSets)
#include "tst_marksets.moc"
