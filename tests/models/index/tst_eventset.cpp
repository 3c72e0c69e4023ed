// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/eventset.h"

#include <QTest>

using namespace kronika;

class TestEventSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSetIsEmpty();
    void whatIsInsertedIsContained();
    void insertingTwiceCountsOnce();
    void eventsBeyondItsSizeAreNotContained();
    void setsOfTheSameEventsAreEqual();
};

void TestEventSet::aNewSetIsEmpty()
{
    QCOMPARE(EventSet().size(), std::size_t{0});
    QCOMPARE(EventSet(130).size(), std::size_t{130});
    QCOMPARE(EventSet(130).count(), std::size_t{0});
}

void TestEventSet::whatIsInsertedIsContained()
{
    EventSet set(130);
    for (const std::uint32_t event : {0U, 63U, 64U, 129U})
        set.insert(EventIndex{event});
    QCOMPARE(set.count(), std::size_t{4});
    for (std::uint32_t event = 0; event < 130; ++event)
        QCOMPARE(set.contains(EventIndex{event}), event == 0 || event == 63 || event == 64 || event == 129);
}

void TestEventSet::insertingTwiceCountsOnce()
{
    EventSet set(3);
    set.insert(EventIndex{1});
    set.insert(EventIndex{1});
    QCOMPARE(set.count(), std::size_t{1});
}

void TestEventSet::eventsBeyondItsSizeAreNotContained()
{
    EventSet set(3);
    set.insert(EventIndex{2});
    QVERIFY(!set.contains(EventIndex{3}));
    QVERIFY(!set.contains(EventIndex{4'000'000'000U}));
}

void TestEventSet::setsOfTheSameEventsAreEqual()
{
    EventSet a(70);
    EventSet b(70);
    a.insert(EventIndex{65});
    QVERIFY(!(a == b));
    b.insert(EventIndex{65});
    QVERIFY(a == b);
    QVERIFY(!(EventSet(70) == EventSet(71)));
}

QTEST_APPLESS_MAIN(TestEventSet)
#include "tst_eventset.moc"
