// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/conflict.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;
using kronika::test::claimOf;

namespace {

SnapshotTables rivalTables()
{
    return test::partsFrom(R"(
        actor cn : state = China
        actor mss < cn : organisation = MSS
        actor ru : state = Russia
        actor apt31 : intrusion-set = APT31
        actor apt40 : intrusion-set = APT40
        actor unit < apt31 : group = A unit
    )")
        .tables;
}

EventExtras withClaims(std::vector<Claim> claims)
{
    EventExtras extras;
    extras.claims = std::move(claims);
    return extras;
}

Claim dated(const std::string &source, const std::string &when)
{
    return claimOf(source, [&](Claim &claim) { claim.when = when; });
}

Claim attributed(const std::string &source, const std::string &actor)
{
    return claimOf(source, [&](Claim &claim) { claim.attribution = actor; });
}

} // namespace

class TestConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisputingClaimIsAConflict()
    {
        auto extras = withClaims({claimOf("press", [](Claim &c) { c.says = "classified"; }),
                                  claimOf("agency", [](Claim &c) { c.says = "unclassified"; })});
        QCOMPARE(conflictsOf(extras, rivalTables()), Conflicts());
        extras.claims[1].stance = "supports";
        QCOMPARE(conflictsOf(extras, rivalTables()), Conflicts());
        extras.claims[1].stance = "disputes";
        QCOMPARE(conflictsOf(extras, rivalTables()), Conflicts(Conflict::Disputed));
    }

    void timesConflictWhenTheyAreApart_data()
    {
        QTest::addColumn<QStringList>("whens");
        QTest::addColumn<bool>("conflict");
        const auto list = [](std::initializer_list<const char *> texts) {
            QStringList whens;
            for (const char *text : texts)
                whens.append(QString::fromLatin1(text));
            return whens;
        };
        QTest::newRow("the precise one lies within the vague one") << list({"2021", "2021-07-19"}) << false;
        QTest::newRow("they overlap") << list({"2021/2022", "2022/2023"}) << false;
        QTest::newRow("one is open") << list({"2021/..", "2030"}) << false;
        QTest::newRow("before the open one began") << list({"2022/..", "2021"}) << true;
        QTest::newRow("other years") << list({"2021", "2022"}) << true;
        QTest::newRow("neighbouring days") << list({"2021-07-19", "2021-07-20"}) << true;
        QTest::newRow("two of three are apart") << list({"2021", "2021-02", "2021-03"}) << true;
        QTest::newRow("one has no time") << list({"2021", ""}) << false;
        QTest::newRow("one cannot be placed") << list({"2021", "Y170000002"}) << false;
        QTest::newRow("one claim only") << list({"2021"}) << false;
    }

    void timesConflictWhenTheyAreApart()
    {
        QFETCH(QStringList, whens);
        QFETCH(bool, conflict);
        for (int turn = 0; turn < 2; ++turn) {
            std::vector<Claim> claims;
            for (const QString &when : whens)
                claims.push_back(dated("source " + std::to_string(claims.size()), when.toStdString()));
            QCOMPARE(conflictsOf(withClaims(claims), rivalTables()).testFlag(Conflict::Time), conflict);
            std::reverse(whens.begin(), whens.end());
        }
    }

    void aSourceDoesNotDisagreeWithItself()
    {
        const auto same =
            withClaims({dated("a", "2021"), dated("a", "2022"), attributed("a", "cn"), attributed("a", "ru")});
        QCOMPARE(conflictsOf(same, rivalTables()), Conflicts());
        const auto third = withClaims({dated("a", "2021"), dated("a", "2023"), dated("b", "2021/2022")});
        QCOMPARE(conflictsOf(third, rivalTables()), Conflicts(Conflict::Time));
        const auto within = withClaims({dated("a", "2021"), dated("a", "2023"), dated("b", "2021/2023")});
        QCOMPARE(conflictsOf(within, rivalTables()), Conflicts());
    }

    void attributionsConflictWhenTheyAreRivals_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("conflict");
        QTest::newRow("the same") << "cn"
                                  << "cn" << false;
        QTest::newRow("two states") << "cn"
                                    << "ru" << true;
        QTest::newRow("a state and its ministry") << "cn"
                                                  << "mss" << false;
        QTest::newRow("a state and another's ministry") << "ru"
                                                        << "mss" << true;
        QTest::newRow("two intrusion sets") << "apt31"
                                            << "apt40" << true;
        QTest::newRow("a set and a unit of it") << "apt31"
                                                << "unit" << false;
        QTest::newRow("a unit and another set") << "unit"
                                                << "apt40" << true;
        QTest::newRow("a sponsor and a perpetrator") << "mss"
                                                     << "apt31" << false;
        QTest::newRow("one names nobody") << "cn"
                                          << "" << false;
        QTest::newRow("one names an unknown id") << "cn"
                                                 << "x" << false;
    }

    void attributionsConflictWhenTheyAreRivals()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, conflict);
        const Claim a = attributed("a", one.toStdString());
        const Claim b = attributed("b", other.toStdString());
        QCOMPARE(conflictsOf(withClaims({a, b}), rivalTables()).testFlag(Conflict::Attribution), conflict);
        QCOMPARE(conflictsOf(withClaims({b, a}), rivalTables()).testFlag(Conflict::Attribution), conflict);
    }

    void aLinkMayContradict()
    {
        auto parts = test::partsFrom("a | 2021 | A | |\nb | 2021 | B | |\nc | 2021 | C | |");
        parts.event("a").links = {test::linkTo("b", "contradicts")};
        parts.event("c").links = {test::linkTo("b", "responds-to")};
        const auto snapshot = parts.build();
        QVERIFY(hasConflict(*snapshot, EventIndex{0}));
        QVERIFY(!hasConflict(*snapshot, EventIndex{1}));
        QVERIFY(!hasConflict(*snapshot, EventIndex{2}));
    }
};

QTEST_APPLESS_MAIN(TestConflict)
#include "tst_conflict.moc"
