// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/snapshotpicture.h"
#include "widgets/mergedialog.h"

#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace kronika;

namespace {

MergeQuestion question()
{
    MergeQuestion made;
    made.mine = test::snapshotFrom("a | 2021 | Alfa | |\nb | 2022 | Bravo | |\nc | 2023 | Charlie | |");
    test::Parts theirs = test::partsFrom("x | 2021 | ALFA | |\ny | 2022 | bravo | |\nz | 2024 | Zulu | |");
    theirs.event("x").description = "<b>More</b>";
    made.theirs = theirs.build();
    made.proposal = proposedMerge(*made.mine, *made.theirs, IdOrigin::File);
    made.file = QStringLiteral("other.kronika");
    return made;
}

QPushButton *button(const MergeDialog &dialog, const char *name)
{
    return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
}

/// The cells of the field that `text` is the one there of.
int rowWith(const MergeDialog &dialog, const QString &text)
{
    const QList<QTableWidgetItem *> found = dialog.fields()->findItems(text, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first()->row();
}

} // namespace

class TestMergeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothStandSideBySide();
    void aFieldIsAsHighAsItsText();
    void pairsAreDecidedOneByOne();
    void spaceDecides();
    void allAreAcceptedOrRejected();
};

void TestMergeDialog::bothStandSideBySide()
{
    MergeDialog dialog(question());
    dialog.show();
    QCOMPARE(dialog.pairs()->model()->rowCount(), 2);
    const int description = rowWith(dialog, QStringLiteral("<b>More</b>"));
    QVERIFY2(description >= 0, "as it is written, not as markup");
    QVERIFY(dialog.fields()->item(description, 0)->text().isEmpty());
    QVERIFY(dialog.fields()->item(description, 1)->font().bold());
    dialog.pairs()->selectRow(1);
    QVERIFY(rowWith(dialog, QStringLiteral("Bravo")) >= 0);
    QCOMPARE(rowWith(dialog, QStringLiteral("Bravo")), rowWith(dialog, QStringLiteral("bravo")));
}

void TestMergeDialog::aFieldIsAsHighAsItsText()
{
    MergeDialog dialog(question());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const int line = dialog.fontMetrics().height();
    for (int row = 0; row < dialog.fields()->rowCount(); ++row)
        QTRY_VERIFY2(dialog.fields()->rowHeight(row) < line * 2, qPrintable(dialog.fields()->item(row, 1)->text()));
}

void TestMergeDialog::pairsAreDecidedOneByOne()
{
    MergeDialog dialog(question());
    dialog.show();
    QCOMPARE(dialog.decision().events, (std::vector<bool>{false, false}));
    button(dialog, "acceptPair")->click();
    QCOMPARE(dialog.decision().events, (std::vector<bool>{true, false}));
    QCOMPARE(dialog.pairs()->currentIndex().row(), 1);
    button(dialog, "rejectPair")->click();
    QCOMPARE(dialog.decision().events, (std::vector<bool>{true, false}));
    dialog.pairs()->selectAll();
    button(dialog, "rejectPair")->click();
    QCOMPARE(dialog.decision().events, (std::vector<bool>{false, false}));
    QVERIFY2(dialog.summary().startsWith(QStringLiteral("0 accepted")), qPrintable(dialog.summary()));
}

void TestMergeDialog::spaceDecides()
{
    MergeDialog dialog(question());
    dialog.show();
    QTest::keyClick(dialog.pairs(), Qt::Key_Space);
    QCOMPARE(dialog.decision().events, (std::vector<bool>{true, false}));
    QTest::keyClick(dialog.pairs(), Qt::Key_Down);
    QTest::keyClick(dialog.pairs(), Qt::Key_Space);
    QCOMPARE(dialog.decision().events, (std::vector<bool>{true, true}));
    QTest::keyClick(dialog.pairs(), Qt::Key_Space);
    QCOMPARE(dialog.decision().events, (std::vector<bool>{true, false}));
}

void TestMergeDialog::allAreAcceptedOrRejected()
{
    MergeDialog dialog(question());
    button(dialog, "acceptAllPairs")->click();
    QCOMPARE(dialog.decision().events, (std::vector<bool>{true, true}));
    QVERIFY(dialog.summary().startsWith(QStringLiteral("2 accepted")));
    button(dialog, "rejectAllPairs")->click();
    QCOMPARE(dialog.decision().events, (std::vector<bool>{false, false}));
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
