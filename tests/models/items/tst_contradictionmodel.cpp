// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contradictionmodel.h"
#include "tests/models/document/snapshotpicture.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace kronika;

class TestContradictionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certainOnesStandFirst();
    void titlesFollowTheLanguage();
    void anotherSnapshotReplacesThem();
};

namespace {

std::shared_ptr<const Snapshot> doubtful()
{
    test::Parts parts = test::partsFrom("a | 2025-05 | First |\nb | 2025-05-10 | Second |\nc | 2025-05-11 | Third |");
    parts.events[0].links = {{"b", "causes", {}}};
    parts.events[2].links = {{"b", "causes", {}}};
    parts.events[2].titles = {{"pl", "Trzecie"}};
    return parts.build();
}

} // namespace

void TestContradictionModel::certainOnesStandFirst()
{
    ContradictionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto snapshot = doubtful();
    model.setConsistency(snapshot, consistencyOf(*snapshot));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("contradiction"));
    QCOMPARE(model.index(0, 1).data().toString(),
             QStringLiteral("“Third” starts after “Second”, which it is said to cause: 11 May 2025 (2025-05-11); 10 "
                            "May 2025 (2025-05-10)"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("perhaps"));
    QCOMPARE(model.contradictionAt(1).event, EventIndex{0});
}

void TestContradictionModel::titlesFollowTheLanguage()
{
    ContradictionModel model;
    const auto snapshot = doubtful();
    model.setConsistency(snapshot, consistencyOf(*snapshot));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setLanguage("pl");
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.index(0, 1).data().toString().contains(QStringLiteral("Trzecie")));
}

void TestContradictionModel::anotherSnapshotReplacesThem()
{
    ContradictionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto snapshot = doubtful();
    model.setConsistency(snapshot, consistencyOf(*snapshot));
    model.setConsistency(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestContradictionModel)
#include "tst_contradictionmodel.moc"
