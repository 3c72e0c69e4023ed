// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_importmends, of which column of a table is what: a row a fault.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

/// Numbers that are no dates, and those that are.
const std::vector<Mend> &numberRows()
{
    static const std::vector<Mend> rows{
        {"names that begin like Roman months", "csv", "", "Year,Title\nX2013,A\nV2014,B\n", " A\n B", "found no date",
         "\"Year\": \"X2013\""},
        {"Roman months set apart", "csv", "", "Date,Title\n12.X.2013,a\nX/2013,b\nX 2013,c\n",
         "2013-10-12 a\n2013-10 b\n2013-10 c"},
        {"numbers of cases", "csv", "", "case_number,name\n1234567890,Acme\n1234567891,Beta\n", " Acme\n Beta",
         "found no column of dates"},
        {"pages", "csv", "", "pages,title\n1102-1119,A\n1201-1220,B\n", " A\n B", "found no column of dates"},
        {"episodes", "csv", "", "number,title\n002–102,A\n052–0519,B\n", " A\n B", "found no column of dates"},
        {"scores", "csv", "", "score,title\n0100-0519,A\n0101-0520,B\n", " A\n B", "found no column of dates"},
        {"seconds below a word of time", "csv", "", "created_epoch,title\n1269475200,A\n", "2010-03-25T00:00:00Z A"},
        {"days counted from another day", "csv", "",
         "Name,Start,Day of Admin of Departure,End\nA,,695,12/15/1990\nB,01/20/1989,700,12/31/1990\n",
         "/1990-12-15 A\n1989-01-20/1990-12-31 B", "", "\"Day of Admin of Departure\": \"695\""},
        {"years between dates, counted in days", "csv", "", "title,start_date,date_difference\nx,2010-01-01,730\n",
         "2010-01-01 x", "", "\"date_difference\": \"730\""},
        {"ids before dates, without a header", "csv", "",
         "100000001,Alice went home,2021-05-01\n100000002,Bob stayed,2021-05-02\n",
         "2021-05-01 Alice went home\n2021-05-02 Bob stayed"},
        {"ids before days without separators", "csv", "", "1234567890,Acme,20210501\n1234567899,Gamma,20210503\n",
         "2021-05-01 Acme\n2021-05-03 Gamma"},
        {"years in order, without a header", "csv", "", "1999,Acme\n2003,Beta\n2010,Gamma\n",
         "1999 Acme\n2003 Beta\n2010 Gamma"},
        {"numbers in no order, without a header", "csv", "", "1999,Acme\n1203,Beta\n2010,Gamma\n",
         " Acme\n Beta\n Gamma", "found no column of dates"},
        {"seconds behind a real date", "csv", "", "timestamp,date_added,title\n1675191965,2023-01-31,A\n",
         "2023-01-31 A", "", "\"timestamp\": \"1675191965\""},
    };
    return rows;
}

/// Headers and empty columns.
const std::vector<Mend> &headerRows()
{
    static const std::vector<Mend> rows{
        {"a first row like the others", "csv", "", "Nový rok;01.01\nKarina;02.01\nRadmila;03.01\n",
         " Nový rok\n Karina\n Radmila"},
        {"a header before many empty columns", "csv", "",
         "date,event,place,,,,\n2022-02-01,Invasion,Kyiv,,,,\n2022-04-01,Retreat,Kharkiv,,,,\n",
         "2022-02-01 Invasion\n2022-04-01 Retreat"},
        {"a header between empty columns", "csv", "", ",date,description,,,,,\n,2022-02-01,Invasion,,,,,\n",
         "2022-02-01 Invasion"},
        {"a date without a single value", "csv", "", "Date,Published,Title\n,2020-01-02,A\n,2020-01-03,B\n",
         "2020-01-02 A\n2020-01-03 B"},
        {"a title without a single value", "csv", "", "Published,Title,Name\n2020-01-02,,A\n2020-01-03,,B\n",
         "2020-01-02 A\n2020-01-03 B"},
        {"data that are no date", "csv", "", "Name,Created,ResidentDataBase64\nA,1995-07-01 15:30:00,\n",
         "1995-07-01T15:30:00 A"},
        {"an end without a single value", "csv", "", "start,end,title\n2022,,a\n2023,,b\n", "2022 a\n2023 b"},
        {"an end that some lack", "csv", "", "start,end,title\n2022,,a\n2023,2024,b\n", "2022/ a\n2023/2024 b"},
        {"dates of which none can be read", "csv", "", "date,title\nsoon,a\n2020,b\n", " a\n2020 b",
         "“soon” in column “date”"},
        {"a column of dates that yields none", "csv", "when=date", "date,title\nsoon,a\nlater,b\n", " a\n b",
         "found no date in the columns that may hold some"},
    };
    return rows;
}

} // namespace

class TestColumnMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void anEndFarBehindTheSampleIsFound();
};

void TestColumnMends::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const auto *rows : {&numberRows(), &headerRows()}) {
        for (const Mend &row : *rows)
            QTest::addRow("%s", row.name) << &row;
    }
}

void TestColumnMends::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

void TestColumnMends::anEndFarBehindTheSampleIsFound()
{
    QByteArray text("start,end,title\n");
    for (int n = 0; n < 1500; ++n)
        text += "2020-01-01,,x\n";
    const auto first = [](const QByteArray &content) {
        const ImportOutcome outcome = readRow(content, QStringLiteral("csv"), {});
        return QString::fromStdString(outcome.snapshot->event(EventIndex{0}).when);
    };
    QCOMPARE(first(text), QStringLiteral("2020-01-01"));
    QCOMPARE(first(text + "2020-01-01,2020-01-05,y\n"), QStringLiteral("2020-01-01/"));
}

QTEST_GUILESS_MAIN(TestColumnMends)
#include "tst_columnmends.moc"
