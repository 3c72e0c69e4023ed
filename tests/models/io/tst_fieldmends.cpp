// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_importmends, of what other programs write: a row a fault.
#include "tests/models/io/mends.h"

#include <QStringEncoder>

using namespace kronika;
using namespace kronika::testing;

namespace {

const std::vector<Mend> &fieldRows()
{
    static const std::vector<Mend> rows{
        {"a header beyond the table", "csv", "header=99", "date,title\n2021,a\n2022,b\n", "",
         "the row 99 was named as the header, but the table has only 3 rows"},
        {"a header that is the last row", "csv", "header=3", "date,title\n2021,a\n2022,b\n", "", "it holds no event"},
        {"timeline: eras beyond 9999", "timeline", "",
         "<timeline><eras><era><name>Far</name><start>12000-03-01 10:00:00</start><end>13000-05-05 00:00:00</end>"
         "<color>1,2,3</color></era><era><name>Old</name><start>-12000-01-01 00:00:00</start><end>-9000-05-05 "
         "00:00:00</end></era></eras><events/></timeline>",
         "", "in a year beyond 9999",
         "\"when\": \"Y12000/Y13000\"|\"start\": \"12000-03-01 10:00:00\", \"end\": \"13000-05-05 "
         "00:00:00\"|\"start\": \"-12000-01-01 00:00:00\"}}"},
        {"timeline: an end of an era that is no time", "timeline", "",
         "<timeline><eras><era><name>A</name><start>2020-01-01 10:00:00</start><end>2021-02-31 00:00:00</end></era>"
         "</eras><events/></timeline>",
         "", "kept as texts", "\"when\": \"2020-01-01T10:00:00/\"|\"end\": \"2021-02-31 00:00:00\""},
        {"timeline: milestones", "timeline", "",
         "<timeline><events><event><start>2020-01-01 10:00:00</start><end>2020-01-02 00:00:00</end><text>a</text>"
         "<milestone>True</milestone></event><event><start>2020-01-01 10:00:00</start><end>2020-01-01 10:00:00</end>"
         "<text>b</text><ends_today>True</ends_today><milestone>True</milestone></event></events></timeline>",
         "2020-01-01T10:00:00 a\n2020-01-01T10:00:00 b", "",
         "\"title\": \"a\", \"timeline\": {\"end\": \"2020-01-02 00:00:00\"}}|\"title\": \"b\"}"},
        {"table: the numbers of who called are no times", "csv", "",
         "Date/Time,From,To,Duration,Subject\n2024-03-05 08:15:22,4206001112,4206003334,20,a\n"
         "2024-03-06 09:15:22,2034567890,4206001112,20,b\n",
         "2024-03-05T08:15:22 a\n2024-03-06T09:15:22 b", ""},
        {"table: seasons of sport and budgets are spans of years", "csv", "",
         "Year,Event\n2018-19,a\n2020-21,b\n2023-24,c\n", "2018/2019 a\n2020/2021 b\n2023/2024 c", ""},
        {"table: terms", "csv", "", "Date,Event\n1998-99,a\n2003-11,b\n2001-21,c\n",
         "1998/1999 a\n2003/2011 b\n2001/2021 c", ""},
        {"table: months beside days", "csv", "", "Date,Event\n2018-19,a\n2009-10-05,b\n2009-10,c\n",
         "2018/2019 a\n2009-10-05 b\n2009-10 c", ""},
        {"table: seasons of EDTF", "csv", "", "when,title\n2021-22,a\n2003-11,b\n", "2021-22 a\n2003-11 b", ""},
        {"table: the last write is no end", "csv", "",
         "ValueName,CreatedOn,LastWriteTime\na,2026-05-01 09:00:00,2026-05-09 10:05:00\nb,,2026-05-09 11:00:00\n",
         "2026-05-09T10:05:00 a\n2026-05-09T11:00:00 b", ""},
        {"table: last write before last run", "csv", "",
         "Description,LastRun,LastWriteTimestamp\na,,2026-05-03 08:00:00\nb,2026-05-03 10:01:00,2026-05-03 10:02:00\n",
         "2026-05-03T08:00:00 a\n2026-05-03T10:02:00 b", "dates in other columns are kept as texts"},
        {"table: when an event was, and what is due then", "csv", "",
         "company,event,filed,deadline\nAcme,2026-09-07,2026-09-11,2026-10-08\nBeta,2026-08-02,2026-08-05,2026-09-01\n",
         "2026-09-07 Acme\n2026-08-02 Beta", ""},
        {"table: months that are whole dates", "csv", "", "Month,Event\n2022-01,a\n2022-11,b\n", "2022-01 a\n2022-11 b",
         ""},
        {"table: a header that says how its dates are written, and where", "csv", "",
         "Message Sent Date/Time - UTC+00:00 (dd/MM/yyyy),Subject\n05/03/2024 08:15:22,a\n06/03/2024 08:16:22,b\n",
         "2024-03-05T08:15:22Z a\n2024-03-06T08:16:22Z b", ""},
        {"table: a header that says that the month comes first", "csv", "",
         "Date (MM/DD/YYYY),Event\n05/03/2024,a\n06/03/2024,b\n", "2024-05-03 a\n2024-06-03 b", ""},
        {"TimelineJS sheets: one date that can only be day/month tells all", "timelinejs-csv", "",
         "Start Date,End Date,Headline,Text\n11-09-1810  0:00:00,,a,\n04/09/2014,05/09/2014,b,\n18-09-1849,,c,\n",
         "1810-09-11T00:00:00 a\n2014-09-04/2014-09-05 b\n1849-09-18 c", ""},
        {"TimelineJS sheets: the month first where nothing tells, and said", "timelinejs-csv", "",
         "Start Date,End Date,Headline,Text\n05/03/2014,,a,\n05/28/2014,,b,\n", "2014-05-03 a\n2014-05-28 b", ""},
        {"TimelineJS sheets: nothing tells", "timelinejs-csv", "", "Start Date,End Date,Headline\n05/03/2014,,a\n",
         "2014-05-03 a", "with the month first, as sheets of TimelineJS write them"},
        {"TimelineJS sheets: dots", "timelinejs-csv", "", "Start Date,End Date,Headline\n5.3.2014,,a\n18.3.2014,,b\n",
         "2014-03-05 a\n2014-03-18 b", ""},
        {"TimelineJS of before: one date that can only be day/month tells all", "timelinejs", "",
         R"({"timeline":{"headline":"T","date":[{"startDate":"05/03/2014","headline":"a"},)"
         R"({"startDate":"18/03/2014","endDate":"4/2014","headline":"b"}]}})",
         "2014-03-05 a\n2014-03-18/2014-04 b", ""},
        {"table without a header: years, days and months in Russian", "csv", "",
         "1999\tа\n31 декабря 1999\tб\nапрель 2000\tв\n2003-2004\tг\n", "1999 а\n1999-12-31 б\n2000-04 в\n2003/2004 г",
         ""},
        {"table without a header: years, days and months", "csv", "",
         "1 March 1998,a\n1999,b\n31 December 1999,c\nApril 2000,d\n", "1998-03-01 a\n1999 b\n1999-12-31 c\n2000-04 d",
         ""},
        {"table: the day once for many times", "csv", "",
         "Date,Time,Event\n28 May 2025,08:00,a\n,09:00,b\n,morning,c\n29 May 2025,08:15,d\n,,e\n",
         "2025-05-28T08:00 a\n b\n c\n2025-05-29T08:15 d\n e",
         "f:3:1: warning: 2 rows have a time of day and no date|--map fill=COLUMN"},
        {"table: the day once for many times, told", "csv", "fill=Date",
         "Date,Time,Event\n28 May 2025,08:00,a\n,09:00,b\n,morning,c\n\n29 May 2025,08:15,d\n,,e\n",
         "2025-05-28T08:00 a\n2025-05-28T09:00 b\n2025-05-28 c\n2025-05-29T08:15 d\n2025-05-29 e", ""},
        {"table: told to fill a column that is not there", "csv", "fill=Day", "Date,Event\n2021,a\n", "",
         "the mapping names a column “Day” that the table does not have"},
        {"ACLED: how exactly a day is known", "csv", "",
         "event_date,time_precision,notes\n28 May 2025,1,a\n01 May 2025,3,b\n12 May 2025,2,c\n",
         "2025-05-28 a\n2025-05-01 b\n2025-05-12 c",
         "a column beside the date says that it is known less exactly\n2025-05\n2025-05-12~",
         "\"time_precision\": \"3\""},
        {"UCDP: how exactly days are known", "csv", "",
         "date_prec,date_start,date_end,name\n1,2025-05-28,2025-05-28,a\n4,2025-05-01,2025-05-31,b\n"
         "5,2025-01-01,2025-12-31,c\n5,2025-01-01,2026-12-31,d\n",
         "2025-05-28 a\n2025-05-01/2025-05-31 b\n2025-01-01/2025-12-31 c\n2025-01-01/2026-12-31 d",
         "known less exactly\n2025-05\n2025"},
        {"table: precision in words, and as Wikidata has it", "csv", "",
         "date,date_precision,title\n2025-05-01,month,a\n1952-01-01T00:00:00Z,9,b\n1950-01-01T00:00:00Z,8,c\n"
         "2025-05-02,Day,d\n",
         "2025-05-01 a\n1952-01-01T00:00:00Z b\n1950-01-01T00:00:00Z c\n2025-05-02 d",
         "known less exactly\n2025-05\n1952\n195X"},
        {"table: a date in words beside the date", "csv", "",
         "date,date_display,event\n2022-10-28,2022 to 2024,a\n2026-06-15,\"~Jun 15, 2026\",b\n2020-03-27,March 2020,c\n"
         ",spring 1992,d\n",
         "2022-10-28 a\n2026-06-15 b\n2020-03-27 c\n d",
         "shown in words is another\n2022/2024|is approximate\n2026-06-15~|of an undated event\n1992-21",
         "\"date_display\": \"March 2020\""},
        {"Spanish dates and names of columns", "csv", "",
         "Fecha;Hora;Suceso;Descripción;Fuente\n3 de marzo de 2014;10:30;a;d;El País\nmarzo de "
         "2014;;b;;\n17/09/2025;08:00;"
         "c;;\ndesde 2020;;d;;\nprimavera de 1990;;e;;\ndel 3 al 5 de mayo de 2014;;f;;\n",
         "2014-03-03T10:30 a\n2014-03 b\n2025-09-17T08:00 c\n2020/.. d\n1990-21 e\n2014-05-03/2014-05-05 f", "",
         "\"description\": \"d\"|\"title\": \"El País\""},
        {"Italian dates and names of columns", "csv", "",
         "Data;Ora;Evento;Descrizione;Fonte\n3 marzo 2014;10:30;a;d;ANSA\nmarzo 2014;;b;;\n17/09/2025;08:00;c;;\n"
         "dal 2020;;d;;\n1 gennaio 1990;;e;;\ndal 3 al 5 maggio 2014;;f;;\n",
         "2014-03-03T10:30 a\n2014-03 b\n2025-09-17T08:00 c\n2020/.. d\n1990-01-01 e\n2014-05-03/2014-05-05 f", "",
         "\"description\": \"d\"|\"title\": \"ANSA\""},
        {"MISP: a feed's manifest", "misp", "",
         R"({"00000000-0000-4000-8000-000000000001":{"Orgc":{"name":"CIRCL","uuid":"u"},"Tag":[{"colour":"#fff","name":"tlp:white"}],)"
         R"("info":"A","date":"2014-10-03","analysis":"2","threat_level_id":"1","timestamp":"1461315592"},)"
         R"("00000000-0000-4000-8000-000000000002":{"Orgc":{"name":"CIRCL"},"info":"B","date":"2015-01-02"},"x":3})",
         "2014-10-03 A\n2015-01-02 B", "it is no object",
         "\"id\": \"00000000-0000-4000-8000-000000000001\"|\"publisher\": \"CIRCL\"|\"claims\": [{\"source\": "
         "|\"marking\": \"TLP:CLEAR\"|\"timestamp\": \"1461315592\""},
        {"iCalendar: lines word for word", "ics", "",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART;X-FOO=bar;VALUE=DATE:20250528\r\nSUMMARY;LANGUAGE=cs:"
         "a\r\n"
         "rrule:FREQ=WEEKLY;BYDAY=WE;COUNT=3\r\nEXDATE;X-A=\"b;c\":20250604T100000,2025\r\n 0611T100000\r\n"
         "ATTENDEE;ROLE=CHAIR;CN=\"Ann; B\":mailto:ann@x.example\r\nX-Custom;B=2;A=1:v\r\nBEGIN:VALARM\r\nX-b:1\r\n"
         "TRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "2025-05-28 a", "",
         "\"ical\": [\"DTSTART;X-FOO=bar;VALUE=DATE:20250528\", \"SUMMARY;LANGUAGE=cs:a\", "
         "\"rrule:FREQ=WEEKLY;BYDAY=WE;COUNT=3\", \"EXDATE;X-A=\\\"b;c\\\":20250604T100000,20250611T100000\", "
         "\"ATTENDEE;ROLE=CHAIR;CN=\\\"Ann; B\\\":mailto:ann@x.example\", \"X-Custom;B=2;A=1:v\", "
         "\"BEGIN:VALARM\\r\\nX-b:1\\r\\nTRIGGER:-PT15M\\r\\nEND:VALARM\"]"},
        {"iCalendar: a start that is no date", "ics", "",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:a\r\nDTSTART;VALUE=DATE:garbage\r\nEND:VEVENT\r\n"
         "END:VCALENDAR\r\n",
         " a", "f:5:1: warning: found a DTSTART that is no date", "\"ical\": [\"DTSTART;VALUE=DATE:garbage\"]"},
        {"years of two digits, untold", "csv", "order=mdy", "Date,What\n12/31/99,a\n5/3/22,b\n5/3/2022,c\n",
         " a\n b\n2022-05-03 c",
         "f:2:1: warning: column “Date” holds 2 dates whose years lack the century, such as “12/31/99”|--map "
         "short-years=1969",
         "\"Date\": \"12/31/99\""},
        {"years of two digits, told", "csv", "short-years=1969", "Date,What\n12/31/99,a\n5/3/68,b\n5/3/69,c\n",
         "1999-12-31 a\n2068-05-03 b\n1969-05-03 c", "3 dates of column “Date” have years of two digits"},
        {"years of two digits, told of one column", "csv", "short-years=2000, short-years:Born=1900",
         "Born,Start,What\n31.12.99,31.12.22,a\n", "2022-12-31 a", "from 2000 to 2099"},
        {"years of two digits of the century before", "csv", "short-years=1850", "Date,What\n31.12.49,a\n3-Jan-70,b\n",
         "1949-12-31 a\n1870-01-03 b", "from 1850 to 1949"},
        {"neither order nor century", "csv", "", "Date,What\n05/06/22,a\n", " a",
         "1 dates that may be day and month or month and day|1 dates whose years lack the century"},
        {"Czech in ISO-8859-2", "csv", "",
         "Datum;Ud\xE1lost\n2020;P\xF8\xEDli\xB9 \xBElu\xBBou\xE8k\xFD k\xF9\xF2\n2021;\xA9koda\n",
         "2020 Příliš žluťoučký kůň\n2021 Škoda", "it was read as ISO-8859-2"},
        {"one Czech name in ISO-8859-2", "csv", "", "Date,What\n2021,\xA9koda\n", "2021 Škoda", "as ISO-8859-2"},
        {"Polish in ISO-8859-2", "csv", "", "Data;Co\n2020;za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1\n",
         "2020 zażółć gęślą jaźń", "as ISO-8859-2"},
        {"Polish in windows-1250 without its own letters", "csv", "",
         "Data;Co\n2020;m\xB9\xBF ma\xB3y, \xBF\xB9"
         "danie\n",
         "2020 mąż mały, żądanie", "as windows-1250"},
        {"Czech in windows-1250", "csv", "", "Datum;Co\n2020;P\xF8\xEDli\x9A \x9Elu\x9Dou\xE8k\xFD\n",
         "2020 Příliš žluťoučký", "as windows-1250"},
        {"French with signs", "csv", "",
         "Date;Quoi\n2020;d\xE9j\xE0 vu \xA9 2020 \xB1"
         "5 \xAB"
         "f\xEAte\xBB\n",
         "2020 déjà vu © 2020 ±5 «fête»", "as windows-1252"},
        {"told to be ISO-8859-2", "csv", "encoding=latin2", "Date,What\n2021,\xA1\n", "2021 Ą"},
        {"Russian dates and names of columns", "csv", "",
         "Дата;Событие;Описание;Источник;Кто\n5 мая 2022;а;о;и;ФСБ\nянв. 2021;б;;;\n«5» мая 2022 г.;в;;;\nмай "
         "2022;г;;;\n12 "
         "сентября 2023 г. 14:30;д;;;\nс 5 по 10 мая 2022;е;;;\n2014–2016 гг.;ж;;;\nоколо 1984;з;;;\nнеизвестно;и;;;\n",
         "2022-05-05 а\n2021-01 б\n2022-05-05 в\n2022-05 г\n2023-09-12T14:30 д\n2022-05-05/2022-05-10 е\n2014/2016 ж\n"
         "1984~ з\n и",
         "", "\"name\": \"ФСБ\"|\"description\": \"о\"|\"title\": \"и\""},
        {"Russian spans", "csv", "", "Событие;Начало;Конец\nа;1 марта 2020;5 марта 2020\nб;2021;по настоящее время\n",
         "2020-03-01/2020-03-05 а\n2021/.. б"},
        {"Russian in windows-1251", "csv", "",
         QStringEncoder("windows-1251").encode(QStringLiteral("Дата;Событие\n5 мая 2022;Указ\nянв. 2021;Закон\n")),
         "2022-05-05 Указ\n2021-01 Закон", "as windows-1251"},
        {"Jira", "csv", "",
         "Issue key,Updated,Due date,Created,Issue "
         "Type,Summary,Reporter,Assignee,Description\nA-1,2024-03-05,2024-04-01,"
         "2024-03-02,Bug,Leak,Ann,Ben,Long text\nA-2,2024-03-06,,2024-03-03,Task,Fix,Ann,,\n",
         "2024-03-02 Leak\n2024-03-03 Fix", "",
         "\"id\": \"A-1\"|\"description\": \"Long text\"|\"name\": \"Bug\"|\"name\": \"Ann\"|\"name\": "
         "\"Ben\"|\"Updated\": "
         "\"2024-03-05\""},
        {"Trello", "csv", "",
         "Card Name,Last Activity Date,Due Date,Members,Labels,Card "
         "Description\nMeet,2024-05-05,2024-05-01,Ann;Ben,a,d\n",
         "2024-05-01 Meet", "", "\"name\": \"Ben\""},
        {"Planner", "csv", "", "Task Name,Created Date,Start Date,Due Date\nDo,2024-01-01,2024-02-01,2024-02-05\n",
         "2024-02-01/2024-02-05 Do"},
        {"Notion", "csv", "",
         "Name,Last edited time,Created time,Date,Tags\nA,\"March 5, 2024 10:00 AM\",\"March 1, 2024 9:00 "
         "AM\",\"February 1, "
         "2024\",x\n",
         "2024-02-01 A"},
        {"Notion without a date", "csv", "",
         "Name,Last edited time,Created time\nA,\"March 5, 2024 10:00 AM\",\"March 1, 2024 9:00 AM\"\n",
         "2024-03-01T09:00 A"},
        {"Google Forms", "csv", "",
         "Timestamp,Email Address,Date of incident,What happened\n2024/03/05 10:00:00 AM "
         "GMT+1,a@x.example,2024-03-01,Leak\n",
         "2024-03-01 Leak", "", "\"name\": \"a@x.example\""},
        {"Google Forms without a date", "csv", "", "Timestamp,What happened\n2024/03/05 10:00:00,Leak\n",
         "2024-03-05T10:00:00 Leak"},
        {"fields in one word", "csv", "", "title,updatedAt,createdAt\nA,2024-03-05,2024-03-01\n", "2024-03-01 A"},
        {"only when it was changed", "csv", "", "Title,Last modified\nA,2024-03-05\n", "2024-03-05 A"},
        {"a summary beside a title", "csv", "", "Date,Summary,Title\n2024,Short,A\n", "2024 A", "",
         "\"description\": \"Short\""},
        {"a short summary alone", "csv", "", "Date,Summary\n2024,Short\n", "2024 Short"},
        {"actors that differ in case", "csv", "",
         "date,title,actor\n2021,a,APT31\n2022,b,apt31\n2023,c,Apt31; APT 31\n2024,d,apt31\n",
         "2021 a\n2022 b\n2023 c\n2024 d",
         "2 names of actors differ from others in capitals or blanks alone|“apt31” for “APT31”",
         "\"name\": \"APT31\", \"aliases\": [\"apt31\", \"Apt31\"]}|\"name\": \"APT 31\"}"},
    };
    return rows;
}

} // namespace

class TestFieldMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void calendarsGetBackWhatWasKept();
    void peopleAreWrittenOnce();
};

void TestFieldMends::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const Mend &row : fieldRows())
        QTest::addRow("%s", row.name) << &row;
}

void TestFieldMends::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

/// As they were while they are there in that role; else as Kronika writes them. What nothing else holds comes back.
void TestFieldMends::peopleAreWrittenOnce()
{
    const ImportOutcome read = readAs(
        "ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20250528T100000Z\r\nDTEND:20250528T110000Z\r\n"
               "SUMMARY:a\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Jane  Doe:mailto:j@x.example\r\n"
               "ATTENDEE;PARTSTAT=DECLINED:mailto:b@x.example\r\nATTACH:CID:part1\r\n"
               "ATTACH;X-TLP=\"TLP:GREEN\":https://x.example/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QVERIFY(read.snapshot);
    const QByteArray text = QByteArray::fromStdString(written("ics", *read.snapshot));
    for (const char *line : {"ATTENDEE;PARTSTAT=ACCEPTED;CN=Jane  Doe:mailto:j@x.example",
                             "ATTENDEE;PARTSTAT=DECLINED:mailto:b@x.example", "ATTACH:CID:part1"})
        QCOMPARE(text.count(QByteArray(QByteArray(line) + "\r\n")), qsizetype(1));
    QCOMPARE(text.count("ATTENDEE"), qsizetype(2));
    QByteArray kept = QByteArray::fromStdString(written("kronika", *read.snapshot));
    QVERIFY2(!kept.contains("ATTACH;X-TLP"), "what source and attachment say is not kept once more");
    const qsizetype role = kept.indexOf("\"mentioned\"");
    QVERIFY(role > 0);
    kept.replace(role, 11, "\"target\"");
    const QByteArray edited =
        QByteArray::fromStdString(written("ics", *readAs("kronika", kept.toStdString()).snapshot));
    QCOMPARE(edited.count("Jane"), qsizetype(1));
    QVERIFY2(edited.contains("ATTENDEE;X-ROLE=\"target\";PARTSTAT=ACCEPTED;CN=Jane  Doe:mailto:j@x.example"),
             edited.constData());
}

void TestFieldMends::calendarsGetBackWhatWasKept()
{
    const QByteArray calendar =
        "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:u\r\n"
        "DTSTAMP:20240101T000000Z\r\nDTSTART:20250528T100000Z\r\nDTEND:20250528T110000Z\r\nSUMMARY;LANGUAGE=cs:a\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=3\r\nATTENDEE;ROLE=CHAIR;CN=Ann:mailto:ann@x.example\r\nLOCATION:Prague\r\n"
        "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const ImportOutcome read = readAs("ics", calendar.toStdString());
    QVERIFY(read.snapshot);
    const std::string text = written("ics", *read.snapshot);
    for (const char *line : {"METHOD:PUBLISH", "TZID:X", "DTSTAMP:20240101T000000Z", "SUMMARY;LANGUAGE=cs:a",
                             "ATTENDEE;ROLE=CHAIR;CN=Ann:mailto:ann@x.example", "LOCATION:Prague",
                             "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM"})
        QCOMPARE(QByteArray::fromStdString(text).count(QByteArray(QByteArray(line) + "\r\n")), qsizetype(1));
    QCOMPARE(QByteArray::fromStdString(text).count("ATTENDEE"), qsizetype(1));
    // From a DTSTART in UTC it would count other days and hours.
    QCOMPARE(QByteArray::fromStdString(text).count("RRULE"), qsizetype(0));
    const ImportOutcome again = readAs("ics", text);
    QCOMPARE(written("ics", *again.snapshot), text);
    // Nothing gets out of its record.
    const auto forged = testing::readText(
        R"({"kronika": 1, "events": [{"id": "e", "when": "2021/2022", "title": "A", "ical": ["X-A:1\r\nEND:VEVENT", "END:VEVENT",
        "BEGIN:VALARM\r\nEND:VEVENT\r\nEND:VALARM", "BEGIN:VALARM\r\nEND:VALARM\r\nX-C:1", "BEGIN:VEVENT\r\nEND:VEVENT", "X-B:2"]}]})");
    const QByteArray safe = QByteArray::fromStdString(written("ics", *forged.snapshot));
    QVERIFY2(safe.count("END:VEVENT") == 1 && !safe.contains("X-A") && !safe.contains("X-C") && safe.contains("X-B:2"),
             safe.constData());
}

QTEST_GUILESS_MAIN(TestFieldMends)
#include "tst_fieldmends.moc"
