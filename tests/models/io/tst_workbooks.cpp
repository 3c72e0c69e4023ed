// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as people make them: several sheets, long ones, cells that point nowhere.
#include "models/io/formats/xlsx/workbook.h"
#include "models/io/table/tablefindings.h"
#include "tests/models/io/mends.h"
#include "tests/models/io/workbookfixture.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

QByteArray rowsOf(const QList<QList<QByteArray>> &rows)
{
    QByteArray text;
    for (qsizetype n = 0; n < rows.size(); ++n)
        text += rowOf(int(n + 1), rows[n]);
    return text;
}

const std::vector<Mend> &bookRows()
{
    static const QByteArray cover = rowsOf({{"Incident report"}, {"Prepared by Ann"}});
    static const QByteArray legend = rowsOf({{"Code", "Meaning"}, {"a", "alpha"}, {"b", "2020-01-01"}});
    static const QByteArray table = rowsOf({{"Date", "What"}, {"2025-05-01", "One"}, {"2025-05-02", "Two"}});
    static const QByteArray other = rowsOf({{"Date", "What"}, {"2024-05-01", "Other"}});
    static const QByteArray printed = rowsOf({{"Incident report"}, {"Printed", "2020-01-01"}});
    static const QByteArray serials = "<row r='1'>" + inlineCell("A1", "Date") + inlineCell("B1", "What") +
                                      "</row><row r='2'><c r='A2' s='0'><v>45805</v></c>" + inlineCell("B2", "a") +
                                      "</row><row r='3'><c r='A3' s='0'><v>45658</v></c>" + inlineCell("B3", "b") +
                                      "</row><row r='4'><c r='A4' s='1'><v>45805.5</v></c>" + inlineCell("B4", "c") +
                                      "</row>";
    static const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy'/><numFmt "
                                     "numFmtId='165' formatCode='d.m.yyyy'/></numFmts><cellXfs><xf numFmtId='164'/>"
                                     "<xf numFmtId='165'/></cellXfs></styleSheet>";
    static const std::vector<Mend> rows{
        {"a cover that was printed", "xlsx", "", workbookOf({{"Cover", printed}, {"Events", table}}),
         "2025-05-01 One\n2025-05-02 Two",
         "the sheet “Events” was read, as the only date of “Cover” stands in no column"},
        {"a header alone", "xlsx", "", workbookOf({{"S", rowsOf({{"Date", "What"}})}}), "", "it holds no event"},
        {"a cover alone", "xlsx", "", workbookOf({{"Cover", printed}}), " Incident report\n2020-01-01 Printed"},
        {"cells that show less of a date than they hold", "xlsx", "",
         workbookOf({{"S", serials}}, {}, {{"xl/styles.xml", styles}}), "2025 a\n2025 b\n2025-05-28 c",
         "f:2:1: warning: 2 cells of the sheet “S” show less of a date than they hold, such as A2, which shows 2025 "
         "and "
         "holds 2025-05-28",
         "\"A2\": \"2025-05-28\"|\"A4\": \"2025-05-28T12:00\""},
        {"a cover before the table", "xlsx", "", workbookOf({{"Cover", cover}, {"Codes", legend}, {"Events", table}}),
         "2025-05-01 One\n2025-05-02 Two",
         "the sheet “Events” was read, as “Cover” gives no event with a date; there are others: Cover, Codes"},
        {"a cover before two tables", "xlsx", "",
         workbookOf({{"Cover", cover}, {"Old", other}, {"Events", table}, {"Again", table}}),
         "2025-05-01 One\n2025-05-02 Two", "the sheet “Events” was read|others: Cover, Old, Again"},
        {"a cover that was chosen", "xlsx", "sheet=Cover", workbookOf({{"Cover", cover}, {"Events", table}}),
         " Incident report\n Prepared by Ann", "the sheet “Cover” was read; there are others: Events"},
        {"a table before another one", "xlsx", "", workbookOf({{"Old", other}, {"Events", table}}), "2024-05-01 Other",
         "the sheet “Old” was read; there are others: Events"},
        {"dates of two readings before other dates", "xlsx", "",
         workbookOf({{"S", rowsOf({{"Date", "What"}, {"05/06/2025", "One"}})}, {"Events", table}}), " One",
         "the sheet “S” was read"},
        {"no dates in any sheet", "xlsx", "", workbookOf({{"Cover", cover}, {"Other", cover}}),
         " Incident report\n Prepared by Ann", "the sheet “Cover” was read; there are others: Other"},
        {"dates in a hidden sheet", "xlsx", "", workbookOf({{"Cover", cover}, {"Events", table, true}}),
         " Incident report\n Prepared by Ann", "the sheet “Cover” was read; there are others: Events"},
        {"columns that another sheet has", "xlsx", "when=Date,title=What",
         workbookOf({{"Cover", cover}, {"Events", table}}), "2025-05-01 One\n2025-05-02 Two", "“Events” was read"},
        {"columns that no sheet has", "xlsx", "when=Day", workbookOf({{"Cover", cover}, {"Events", table}}), "",
         "names a column “Day” that the table does not have"},
        {"cells that point nowhere", "xlsx", "",
         workbookOf(
             {{"My sheet", rowOf(1, {"Date", "What", "Note"}) +
                               "<row r='2'><c r='A2' t='inlineStr'><is><t>2025</t></is></c><c r='B2' t='s'>"
                               "<v>0</v></c><c r='C2' t='s'><v>1</v></c></row><row r='3'><c r='A3' t='inlineStr'>"
                               "<is><t>2026</t></is></c><c r='B3' t='s'><v>7</v></c></row><row r='4'><c r='A4' "
                               "t='inlineStr'><is><t>2027</t></is></c><c r='B4' t='s'><v/></c></row>"}},
             "<si><t>One</t></si>"),
         "2025 One\n2026 \n2027 ",
         "f:2:3: warning: 2 cells of the sheet “My sheet” cannot be read, as they point at texts that the workbook "
         "does "
         "not hold: C2, B3"},
        {"dates merged over several rows", "xlsx", "",
         workbookOf({{"S", rowsOf({{"Date", "What"}, {"2025-05-01", "One"}, {"", "Two"}, {"", "Three"}, {"", "Four"}}),
                      false, "<mergeCells count='1'><mergeCell ref='A2:A4'/></mergeCells>"}}),
         "2025-05-01 One\n2025-05-01 Two\n2025-05-01 Three\n Four"},
        {"totals of a table", "xlsx", "",
         workbookOf({{"S", rowsOf({{"Date", "What"}, {"2025-05-01", "One"}, {"Total", "1"}})}}, {},
                    {{"xl/worksheets/_rels/sheet1.xml.rels",
                      "<Relationships><Relationship Id='r' Target='../tables/table1.xml'/></Relationships>"},
                     {"xl/tables/table1.xml", "<table ref='A1:B3' totalsRowCount='1'/>"}}),
         "2025-05-01 One", "it holds the totals of a table"},
        {"a cell far from all others", "xlsx", "",
         workbookOf(
             {{"S", rowsOf({{"Date", "What"}, {"2025-05-01", "One"}}) + "<row r='3'>" + inlineCell("A3", "2025-05-02") +
                        inlineCell("B3", "Two") + inlineCell("XFD3", "stray") + "</row>"}}),
         "2025-05-01 One\n2025-05-02 Two", "the surplus is kept as text", "\"column 16384\": \"stray\""},
    };
    return rows;
}

} // namespace

class TestWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void theLastDateOfALongSheetTellsTheFirst();
    void cellsThatPointNowhereAreCountedAsLost();
    void absentCellsAreNoFault();
    void rowsThatHoldNothingAreNotRead();
};

void TestWorkbooks::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const Mend &row : bookRows())
        QTest::addRow("%s", row.name) << &row;
}

void TestWorkbooks::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

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

void TestWorkbooks::cellsThatPointNowhereAreCountedAsLost()
{
    const QByteArray book =
        workbookOf({{"S", rowOf(1, {"Date", "What"}) + "<row r='2'><c r='A2'><v>2025</v></c><c r='B2' "
                                                       "t='s'><v>0</v></c></row>"}});
    table::TableFindings findings;
    const ImportOutcome outcome = table::readTable(book, QStringLiteral("xlsx"), {}, {}, findings);
    QVERIFY(outcome.snapshot);
    const auto &fields = outcome.report.fields;
    const auto what =
        std::find_if(fields.begin(), fields.end(), [](const FieldAccount &field) { return field.field == "What"; });
    QVERIFY(what != fields.end());
    QCOMPARE(what->lost, std::size_t(1));
    QCOMPARE(findings.unreadCount, std::size_t(1));
    QVERIFY2(findings.unread.front().reason.contains(QStringLiteral("B2")), qPrintable(findings.unread.front().reason));
    QCOMPARE((xlsx::CellPlace{9, 16'383}.name()), QStringLiteral("XFD10"));
    QCOMPARE((xlsx::CellPlace{0, 26}.name()), QStringLiteral("AA1"));
}

void TestWorkbooks::absentCellsAreNoFault()
{
    const QByteArray book =
        workbookOf({{"S", rowsOf({{"Date", "What", "Note"}, {"2025", "One"}, {"2026", "Two", "x"}})}});
    const ImportOutcome outcome = readRow(book, QStringLiteral("xlsx"), {});
    QVERIFY2(!saidOf(outcome.report).contains(QStringLiteral("fewer cells")), qPrintable(saidOf(outcome.report)));
}

void TestWorkbooks::rowsThatHoldNothingAreNotRead()
{
    QByteArray rows = rowsOf({{"Date", "What"}, {"2025", "One"}});
    for (int n = 3; n < 30'000; ++n)
        rows += "<row r='" + QByteArray::number(n) + "'><c r='A" + QByteArray::number(n) + "' s='0'/></row>";
    const QByteArray book = workbookOf({{"S", rows}});
    const auto opened = xlsx::Workbook::open(book, {});
    QVERIFY(opened);
    std::size_t given = 0;
    QVERIFY((*opened)->forEachRow([&given](const xlsx::SheetRow &) { return ++given > 0; }));
    QCOMPARE(given, std::size_t(2));
    QVERIFY2((*opened)->inflated() * 2 < (*opened)->size(), qPrintable(QString::number((*opened)->inflated())));
    // A value behind them is found.
    const QByteArray late = workbookOf({{"S", rows + rowOf(30'000, {"2026", "Two"})}});
    QCOMPARE(readRow(late, QStringLiteral("xlsx"), {}).snapshot->eventCount(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
