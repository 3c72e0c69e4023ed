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
        {"victims and speakers", "csv", "", "date,title,Attacker,Victim,Speaker\n2021,a,X,Y,Z\n2022,b,X,X,\n",
         "2021 a\n2022 b", "",
         "\"actors\": [{\"id\": \"a1\"}, {\"id\": \"a2\", \"role\": \"target\"}, {\"id\": \"a3\", \"role\": "
         "\"speaker\"}]|\"actors\": [{\"id\": \"a1\"}, {\"id\": \"a1\", \"role\": \"target\"}]"},
        {"victims in Czech and Russian", "csv", "", "datum,název,Oběť,Odesílatel,Получатель\n2021,a,X,Y,Z\n", "2021 a",
         "",
         "{\"id\": \"a1\", \"role\": \"target\"}, {\"id\": \"a2\", \"role\": \"speaker\"}, {\"id\": \"a3\", "
         "\"role\": \"addressee\"}"},
        {"what the cell says of an actor comes first", "csv", "", "date,title,Victim\n2021,a,X (mentioned)\n", "2021 a",
         "", "{\"id\": \"a1\", \"role\": \"mentioned\"}"},
        {"who reports and who does it are one", "csv", "", "date,title,Reporter,Assignee\n2021,a,Ann,Ann\n", "2021 a",
         "", "\"actors\": [{\"id\": \"a1\"}]"},
        {"numbers of who wrote and was written to", "csv", "",
         "date,title,Sender,Recipient\n2021-05-05,a,420600111222,420600333444\n", "2021-05-05 a", "",
         "\"name\": \"420600111222\"|{\"id\": \"a2\", \"role\": \"addressee\"}"},
        {"groups, accounts and attackers", "csv", "",
         "date,title,group_name,userPrincipalName,Attacker Name\n2021,a,LockBit,u@x.example,Ann\n", "2021 a", "",
         "\"name\": \"LockBit\"|\"name\": \"u@x.example\"|\"name\": \"Ann\""},
        {"confidence in words", "csv", "", "date,title,confidence\n2021,a,High\n2022,b,medium\n2023,c,Low\n2024,d,70\n",
         "2021 a\n2022 b\n2023 c\n2024 d", "",
         "\"confidence\": 85|\"confidence\": 50|\"confidence\": 15|\"confidence\": 70"},
        {"confidence in Czech and German", "csv", "", "datum,název,jistota\n2021,a,vysoká\n2022,b,mittel\n",
         "2021 a\n2022 b", "", "\"confidence\": 85|\"confidence\": 50"},
        {"confidence that nobody can read, at its cell", "csv", "", "date,title,confidence\n2021,a,so-so\n", "2021 a",
         "2:8|found “so-so” in column “confidence”", "\"confidence\": \"so-so\""},
        {"network addresses are no sources", "csv", "", "date,title,src\n2021,a,10.0.0.5\n2022,b,fe80::1:2\n",
         "2021 a\n2022 b", "", "\"src\": \"10.0.0.5\""},
        {"services are no sources", "csv", "",
         "eventTime,eventName,eventSource\n2026-09-16T12:00:00Z,a,"
         "iam.amazonaws.com\n",
         "2026-09-16T12:00:00Z a", "", "\"eventSource\": \"iam.amazonaws.com\""},
        {"newspapers by their address are sources", "csv", "", "date,title,source\n2021,a,bbc.co.uk\n", "2021 a", "",
         "\"title\": \"bbc.co.uk\""},
        {"the file of a browser is no source that stands at the page", "csv", "",
         "date,title,URL,Source\n2021,a,https://mega.nz/,History\n2022,b,https://x.example/,C:\\Users\\j\\History\n",
         "2021 a\n2022 b", "", "\"Source\": \"History\"|\"url\": \"https://mega.nz/\""},
        {"a year as a word", "csv", "", "year_label,year_numeric,event\n1945,1945,a\n1944,1944,b\n", "1945 a\n1944 b",
         ""},
        {"years before Christ and of an end", "csv", "",
         "name,start_year_approx,end_year_approx\na,-333,200\nb,200,1368\n", "-0333/0200 a\n0200/1368 b", ""},
        {"a year in one word", "csv", "", "event,yearNum\na,1945\nb,1939\n", "1945 a\n1939 b", ""},
        {"years of school are none", "csv", "", "event,year_of_study\na,1\nb,3\n", " a\n b", ""},
        {"times of Chrome", "csv", "", "url,title,last_visit_time\nhttps://mega.nz/,a,13354085722123456\n",
         "2024-03-05T04:15:22.123456Z a", ""},
        {"times of Windows", "csv", "", "Name,CreationTime\na,133540857220000000\nb,133540857221234567\n",
         "2024-03-05T04:15:22.0000000Z a\n2024-03-05T04:15:22.1234567Z b", ""},
        {"times of Apple", "csv", "", "text,date\na,731318122\nb,731318182\n",
         "1993-03-05T07:55:22Z a\n1993-03-05T07:56:22Z b",
         "may count from 2001, as programs of Apple do: then “731318122” is 2024-03-05T07:55:22Z"},
        {"times of Apple with nine decimals", "csv", "", "text,date\na,731318122123456000\n", " a",
         "“731318122123456000” may be 2024-03-05T07:55:22Z"},
        {"times of .NET", "csv", "", "Event,When\na,638524500000000000\n", " a",
         "do not say from when they count|may be 2021-03-27T07:55:00Z, 2024-05-27T23:40:00Z"},
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
