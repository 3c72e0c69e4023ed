// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as people make them: several sheets, long ones, cells that point nowhere.
#include "tests/models/io/mends.h"
#include "tests/models/io/workbookfixture.h"

using namespace kronika;
using namespace kronika::testing;

class TestWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDateOfALongSheetTellsTheFirst();
};

void TestWorkbooks::theLastDateOfALongSheetTellsTheFirst()
{
    constexpr int kRows = 5'000;
    QByteArray rows = rowOf(1, {"Date", "What"});
    for (int n = 0; n < kRows; ++n)
        rows += rowOf(n + 2, {"05/06/2025", "a row of some length " + QByteArray::number(n)});
    rows += rowOf(kRows + 2, {"25/06/2025", "last"});
    const ImportOutcome outcome = readRow(workbookOf({{"S", rows}}), QStringLiteral("xlsx"), {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(outcome.snapshot->eventCount(), std::size_t(kRows + 1));
    QCOMPARE(outcome.snapshot->undatedCount(), std::size_t(0));
    QCOMPARE(QString::fromStdString(outcome.snapshot->event(EventIndex{0}).when), QStringLiteral("2025-06-05"));
    requireSound(outcome);
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
