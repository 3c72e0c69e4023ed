// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_importmends, of ids, actors, grades, sources and numbers in the rows of tables: a row a fault.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

const std::vector<Mend> &rowRows()
{
    static const std::vector<Mend> rows{
        {"an id of the file comes before one that is made", "csv", "", "id,date,title\n,2021,a\ne1,2022,b\n",
         "2021 a\n2022 b", "", "\"id\": \"e2\", \"when\": \"2021\"|\"id\": \"e1\", \"when\": \"2022\""},
        {"an id of the file far behind", "csv", "", "id,date,title\n,2021,a\n,2022,b\nx,2023,c\ne2,2024,d\n,2025,e\n",
         "2021 a\n2022 b\n2023 c\n2024 d\n2025 e", "",
         "\"id\": \"e1\", \"when\": \"2021\"|\"id\": \"e3\", \"when\": \"2022\"|\"id\": \"e2\", \"when\": \"2024\"|"
         "\"id\": \"e4\", \"when\": \"2025\""},
        {"no ids: as ever", "csv", "", "date,title,note\n2021,a,e1\n2022,b,e2\n", "2021 a\n2022 b", "",
         "\"id\": \"e1\", \"when\": \"2021\"|\"id\": \"e2\", \"when\": \"2022\""},
        {"an id twice", "csv", "", "id,date,title\n,2021,a\ne1,2022,b\n!,2023,c\ne5,2024,d\n",
         "2021 a\n2022 b\n2023 c\n2024 d", "", "\"id\": \"e1\", \"when\": \"2022\"|\"id\": \"e5\", \"when\": \"2024\""},
        {"vis-timeline: an id of the file comes before one that is made", "vis", "",
         R"([{"start":"2021-01-01","content":"a"},{"id":"e1","start":"2022-01-01","content":"b"}])",
         "2021-01-01 a\n2022-01-01 b", "",
         "\"id\": \"e2\", \"when\": \"2021-01-01\"|\"id\": \"e1\", \"when\": \"2022-01-01\""},
        {"iCalendar: an id of the file comes before one that is made", "ics", "",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20210101\r\nSUMMARY:a\r\nEND:VEVENT\r\n"
         "BEGIN:VEVENT\r\nUID:e1\r\nDTSTART;VALUE=DATE:20220101\r\nSUMMARY:b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "2021-01-01 a\n2022-01-01 b", "",
         "\"id\": \"e2\", \"when\": \"2021-01-01\"|\"id\": \"e1\", \"when\": \"2022-01-01\""},
        {"confidence in words", "csv", "", "date,title,confidence\n2021,a,High\n2022,b,medium\n2023,c,Low\n2024,d,70\n",
         "2021 a\n2022 b\n2023 c\n2024 d", "",
         "\"confidence\": 85|\"confidence\": 50|\"confidence\": 15|\"confidence\": 70"},
        {"confidence in Czech and German", "csv", "", "datum,název,jistota\n2021,a,vysoká\n2022,b,mittel\n",
         "2021 a\n2022 b", "", "\"confidence\": 85|\"confidence\": 50"},
        {"confidence that nobody can read, at its cell", "csv", "", "date,title,confidence\n2021,a,so-so\n", "2021 a",
         "2:8|found “so-so” in column “confidence”", "\"confidence\": \"so-so\""},
    };
    return rows;
}

} // namespace

class TestRowMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
};

void TestRowMends::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const Mend &row : rowRows())
        QTest::addRow("%s", row.name) << &row;
}

void TestRowMends::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

QTEST_GUILESS_MAIN(TestRowMends)
#include "tst_rowmends.moc"
