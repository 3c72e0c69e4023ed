// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of the members of a set where there is no room for each.
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/markpainter.h"

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

QTEST_MAIN(TestMarkSets)
#include "tst_marksets.moc"
