// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/lanetree.h"

#include "tests/models/index/chronologytext.h"

#include <QTest>

using namespace kronika;
using namespace kronika::test;

namespace {

/// A lane a line: indented by depth, then children and one past the last lane below it.
QString printed(const Snapshot &snapshot, const LaneArrangement &arrangement = {})
{
    QString text;
    for (const Lane &lane : laneTree(snapshot, arrangement)) {
        const QString id =
            lane.actor ? QString::fromStdString(snapshot.actors()[raw(*lane.actor)].id) : QStringLiteral("-");
        text += QString(lane.depth, u' ') + id + u' ' + QString::number(lane.childCount) + u' ' +
                QString::number(lane.subtreeEnd) + u'\n';
    }
    return text;
}

/// Ids of the lanes, indented by depth, in one line.
QString lanesIn(const Snapshot &snapshot, const LaneArrangement &arrangement)
{
    QStringList lanes;
    for (const QString &line : printed(snapshot, arrangement).split(u'\n', Qt::SkipEmptyParts))
        lanes += QString(line.size() - line.trimmed().size(), u'.') + line.trimmed().section(u' ', 0, 0);
    return lanes.join(u' ');
}

} // namespace

class TestLaneTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void childrenStandAfterTheirParent_data();
    void childrenStandAfterTheirParent();
    void everyParentIsNamed();
    void aDeepTreeDoesNotExhaustTheStack();
    void pinnedLanesComeFirst();
    void lanesMoveAmongThoseBesideThem_data();
    void lanesMoveAmongThoseBesideThem();
    void anArrangementKnowsNoOtherFile();
};

void TestLaneTree::childrenStandAfterTheirParent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("in the order of the file") << "actor b\nactor a"
                                              << "b 0 1\na 0 2\n";
    QTest::newRow("children first in the file") << "actor mfa < cz\nactor eu\nactor cz"
                                                << "eu 0 1\ncz 1 3\n mfa 0 3\n";
    QTest::newRow("nested") << "actor cz\nactor nato\nactor mfa < cz\nactor bis < cz\nactor unit < mfa"
                            << "cz 2 4\n mfa 1 3\n  unit 0 3\n bis 0 4\nnato 0 5\n";
    QTest::newRow("parent that is not there") << "actor mfa < cz"
                                              << "mfa 0 1\n";
    QTest::newRow("a cycle loses no lane") << "actor a < b\nactor b < a\nactor c"
                                           << "c 0 1\na 1 3\n b 0 3\n";
    QTest::newRow("an event without actor") << "actor a\nevent e 2021"
                                            << "a 0 1\n- 0 2\n";
    QTest::newRow("one without actor in the tray needs no lane") << "actor a\nevent e -"
                                                                 << "a 0 1\n";
    QTest::newRow("undated without actor, drawn") << "event e ?2022/.."
                                                  << "- 0 1\n";
}

void TestLaneTree::childrenStandAfterTheirParent()
{
    QFETCH(QString, text);
    QTEST(printed(*chronology(text)), "tree");
}

void TestLaneTree::everyParentIsNamed()
{
    const auto snapshot = chronology(QStringLiteral("actor cz\nactor mfa < cz\nactor unit < mfa\nactor eu"));
    const std::vector<Lane> lanes = laneTree(*snapshot);
    QCOMPARE(lanes.size(), std::size_t{4});
    QVERIFY(!lanes[0].parent && !lanes[3].parent);
    QCOMPARE(*lanes[1].parent, std::size_t{0});
    QCOMPARE(*lanes[2].parent, std::size_t{1});
}

void TestLaneTree::aDeepTreeDoesNotExhaustTheStack()
{
    constexpr int kDepth = 50'000;
    SnapshotTables tables;
    for (int n = 0; n < kDepth; ++n) {
        Actor actor;
        actor.id = "a" + std::to_string(n);
        actor.parent = n == 0 ? std::string() : "a" + std::to_string(n - 1);
        tables.actors.push_back(actor);
    }
    const std::vector<Lane> lanes = laneTree(*SnapshotBuilder(std::move(tables)).finish());
    QCOMPARE(lanes.back().depth, kDepth - 1);
    QCOMPARE(lanes.front().subtreeEnd, std::size_t{kDepth});
}

/// Without their parent, with what is below them.
void TestLaneTree::pinnedLanesComeFirst()
{
    const auto snapshot =
        chronology(QStringLiteral("actor cz\nactor mfa < cz\nactor unit < mfa\nactor bis < cz\nactor eu"));
    LaneArrangement arrangement = withPin({}, "eu", true);
    QCOMPARE(lanesIn(*snapshot, arrangement), QStringLiteral("eu cz .mfa ..unit .bis"));
    arrangement = withPin(arrangement, "mfa", true);
    QCOMPARE(lanesIn(*snapshot, arrangement), QStringLiteral("eu mfa .unit cz .bis"));
    QCOMPARE(printed(*snapshot, arrangement).section(u'\n', 3, 3), QStringLiteral("cz 1 5"));
    QVERIFY(laneTree(*snapshot, arrangement)[1].isPinned && !laneTree(*snapshot, arrangement)[2].isPinned);
    arrangement = moved(arrangement, *snapshot, "mfa", -1);
    QCOMPARE(lanesIn(*snapshot, arrangement), QStringLiteral("mfa .unit eu cz .bis"));
    arrangement = withPin(withPin(arrangement, "mfa", false), "eu", false);
    QVERIFY(arrangement.isEmpty());
}

void TestLaneTree::lanesMoveAmongThoseBesideThem_data()
{
    QTest::addColumn<QString>("moves");
    QTest::addColumn<QString>("lanes");
    QTest::newRow("down") << "a+1"
                          << "b a .x .y .z c";
    QTest::newRow("up") << "c-1"
                        << "a .x .y .z c b";
    QTest::newRow("far") << "c-9"
                         << "c a .x .y .z b";
    QTest::newRow("no further") << "a-1"
                                << "a .x .y .z b c";
    QTest::newRow("below a parent") << "z-2"
                                    << "a .z .x .y b c";
    QTest::newRow("one after the other") << "x+1 b-1"
                                         << "b a .y .x .z c";
    QTest::newRow("there and back") << "x+2 x-2"
                                    << "a .x .y .z b c";
    QTest::newRow("nobody") << "q+1"
                            << "a .x .y .z b c";
}

void TestLaneTree::lanesMoveAmongThoseBesideThem()
{
    QFETCH(QString, moves);
    const auto snapshot =
        chronology(QStringLiteral("actor a\nactor x < a\nactor y < a\nactor z < a\nactor b\nactor c"));
    LaneArrangement arrangement;
    for (const QString &move : moves.split(u' '))
        arrangement = moved(arrangement, *snapshot, move.left(1).toStdString(), move.mid(1).toInt());
    QTEST(lanesIn(*snapshot, arrangement), "lanes");
}

void TestLaneTree::anArrangementKnowsNoOtherFile()
{
    const auto snapshot = chronology(QStringLiteral("actor a\nactor b\nactor new"));
    QCOMPARE(lanesIn(*snapshot, {{"gone", "b", "b"}, {"other", "b", "a"}}), QStringLiteral("b a new"));
}

QTEST_APPLESS_MAIN(TestLaneTree)
#include "tst_lanetree.moc"
