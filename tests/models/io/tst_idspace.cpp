// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/idspace.h"

#include <QtTest/QtTest>

using namespace kronika;
using namespace kronika::reader;

class TestIdSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetHoldsEachTextOnce();
    void aSecondDefinitionIsAnError();
    void referencesMayComeBeforeWhatTheyReferTo();
    void danglingReferencesAreErrorsWhereTheyStand();
};

void TestIdSpace::aSetHoldsEachTextOnce()
{
    std::vector<std::string> texts;
    for (int i = 0; i < 5000; ++i)
        texts.push_back("id-" + std::to_string(i));
    IdSet set;
    QVERIFY(!set.contains("id-1"));
    for (const std::string &text : texts)
        QVERIFY(set.insert(text));
    for (const std::string &text : texts)
        QVERIFY(set.contains(text) && !set.insert(text));
    QVERIFY(!set.contains("id-5000") && !set.contains(""));
}

void TestIdSpace::aSecondDefinitionIsAnError()
{
    Findings findings;
    IdSpace space("actors");
    space.define("a", 3, findings);
    space.define("b", 5, findings);
    QCOMPARE(findings.errorCount(), std::size_t(0));
    space.define("a", 6, findings);
    const Diagnostics said = findings.in(R"(["a", "b", "a"])");
    QCOMPARE(said.errorCount(), std::size_t(1));
    QVERIFY(said.kept()[0].message.contains(QStringLiteral("\"a\" a second time")));
}

void TestIdSpace::referencesMayComeBeforeWhatTheyReferTo()
{
    Findings findings;
    IdSpace space("actors");
    space.refer("later", 0, findings);
    space.define("later", 0, findings);
    space.complete(findings);
    space.refer("later", 0, findings);
    QCOMPARE(findings.errorCount(), std::size_t(0));
}

void TestIdSpace::danglingReferencesAreErrorsWhereTheyStand()
{
    Findings findings;
    IdSpace space("sources");
    space.refer("none", 1, findings);
    QCOMPARE(findings.errorCount(), std::size_t(0));
    space.complete(findings);
    QCOMPARE(findings.errorCount(), std::size_t(1));
    space.refer("nor this", 9, findings);
    const Diagnostics said = findings.in(R"(["none", "nor this"])");
    QCOMPARE(said.errorCount(), std::size_t(2));
    QCOMPARE(said.kept()[0].path, std::string("$[0]"));
    QCOMPARE(said.kept()[1].path, std::string("$[1]"));
    QVERIFY(said.kept()[1].message.contains(QStringLiteral("expected an id from \"sources\"")));
}

QTEST_GUILESS_MAIN(TestIdSpace)
#include "tst_idspace.moc"
