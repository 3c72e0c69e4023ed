// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mergemodel.h"
#include "tests/models/document/snapshotpicture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kronika;

namespace {

std::shared_ptr<const Snapshot> mine()
{
    test::Parts parts = test::partsFrom("actor a : group = APT31\n"
                                        "kickoff | 2021-05-01 | Kickoff | a |\nend | 2022 | End | |");
    parts.tables.actors[0].aliases = {"Zirconium"};
    return parts.build();
}

std::shared_ptr<const Snapshot> theirs()
{
    test::Parts parts = test::partsFrom("actor x = Zirconium\n"
                                        "start | 2021-05-01 | kickoff | x |\nother | 2022 | END | |");
    parts.event("start").description = "What they say.";
    return parts.build();
}

std::unique_ptr<MergeModel> made()
{
    return std::make_unique<MergeModel>(mine(), theirs(), proposedMerge(*mine(), *theirs(), IdOrigin::File));
}

QString cell(const MergeModel &model, int row, int column)
{
    return model.data(model.index(row, column)).toString();
}

} // namespace

class TestMergeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsStandSideBySide()
    {
        const auto model = made();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(cell(*model, 0, MergeModel::MineColumn), QStringLiteral("APT31 (Zirconium)"));
        QCOMPARE(cell(*model, 0, MergeModel::TheirsColumn), QStringLiteral("Zirconium"));
        QCOMPARE(cell(*model, 0, MergeModel::WhyColumn), QStringLiteral("a common alias"));
        QCOMPARE(cell(*model, 1, MergeModel::MineColumn), QStringLiteral("2021-05-01 · Kickoff"));
        QCOMPARE(cell(*model, 1, MergeModel::WhyColumn), QStringLiteral("the same time and title"));
    }

    void nothingIsAcceptedUntilSomebodyDoes()
    {
        const auto model = made();
        QCOMPARE(model->acceptedCount(), std::size_t{0});
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(model->setData(model->index(0, MergeModel::SameColumn), Qt::Checked, Qt::CheckStateRole));
        model->setAccepted({2}, true);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(model->decision().actors, std::vector<bool>{true});
        QCOMPARE(model->decision().events, (std::vector<bool>{false, true}));
        model->setAllAccepted(true);
        QCOMPARE(model->acceptedCount(), std::size_t{3});
        model->setAllAccepted(false);
        QCOMPARE(model->acceptedCount(), std::size_t{0});
    }

    void fieldsThatDifferAreKnown()
    {
        const auto model = made();
        const std::vector<ComparedField> fields = model->compared(1);
        const auto with = [&fields](const QString &text) {
            return std::find_if(fields.begin(), fields.end(),
                                [&text](const ComparedField &field) { return field.theirs == text; });
        };
        QVERIFY(with(QStringLiteral("What they say."))->mine.isEmpty());
        QVERIFY(with(QStringLiteral("What they say."))->differs());
        QVERIFY(!with(QStringLiteral("2021-05-01"))->differs());
        QVERIFY(std::none_of(fields.begin(), fields.end(), [](const ComparedField &field) {
            return field.mine.isEmpty() && field.theirs.isEmpty();
        }));
        QCOMPARE(model->compared(0).front().mine, QStringLiteral("APT31"));
    }
};

QTEST_APPLESS_MAIN(TestMergeModel)
#include "tst_mergemodel.moc"
