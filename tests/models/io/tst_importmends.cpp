// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of importers that were found and mended: a row each, with what must come and what must be said.
#include "tests/models/io/mends.h"
#include "tests/models/io/workbookfixture.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

QByteArray workbook(const QByteArray &rows)
{
    const QByteArray relations =
        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>";
    const QByteArray book = "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='r1'/></sheets></workbook>";
    return zipOf({{"xl/_rels/workbook.xml.rels", relations},
                  {"xl/workbook.xml", book},
                  {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

const std::vector<Mend> &tableRows()
{
    static const std::vector<Mend> rows{
        {"French dates", "csv", "",
         "Date;Événement;Acteur\n28 mai 2025;A;X\n14 juillet 2023;B;X\n1er mars 2024;C;Y\nvers 1984;D;\ndepuis "
         "2022;E;\n",
         "2025-05-28 A\n2023-07-14 B\n2024-03-01 C\n1984~ D\n2022/.. E"},
        {"blanks before quotes", "csv", "", "Date, Title\n2020, \"a, b\"\n2021, \"c\"\n2022, d\n",
         "2020 a, b\n2021 c\n2022 d"},
        {"a quote within a cell, behind a blank", "csv", "", "Date,Title\n2020, \"a\" and b\n2021,c\n",
         "2020 \"a\" and b\n2021 c"},
        {"marks of footnotes", "csv", "",
         "Date,Event\n24 February 2022[1],a\nMarch 2014[2][3],b\n2022–2023[a],c\n1 May 2020[citation needed],d\n"
         "5 June 2021 [note 1],e\n24 February 2022¹,f\n1 May 2020†,g\n",
         "2022-02-24 a\n2014-03 b\n2022/2023 c\n2020-05-01 d\n2021-06-05 e\n2022-02-24 f\n2020-05-01 g", "",
         "March 2014[2][3]"},
        {"brackets that are no footnotes", "csv", "", "Date,Event\n\"[1667,1668]\",a\n44 [BC],b\n1066 [1067],c\n",
         "[1667,1668] a\n b\n c", "is no date"},
        {"a year with a footnote", "csv", "", "Rok,Co\n1991[1],a\n1992 [2],b\n1993–1994,c\n",
         "1991 a\n1992 b\n1993/1994 c", "", "1991[1]"},
        {"times of day in words", "csv", "",
         "Datum,Uhrzeit,Ereignis\n28.05.2025,10:15 Uhr,a\n29.05.2025,9 Uhr,b\n30.05.2025,14h05,c\n"
         "31.05.2025,o godzinie 14,d\n31.05.2025,godz. 9.30,e\n",
         "2025-05-28T10:15 a\n2025-05-29T09:00 b\n2025-05-30T14:05 c\n2025-05-31T14:00 d\n2025-05-31T09:30 e"},
        {"an hour behind its word", "csv", "", "Data,Co\n3 maja 2022 o godzinie 14,a\ngodz. 14 maja 2022,b\n",
         "2022-05-03T14:00 a\n b", "is no date"},
        {"ACLED", "csv", "",
         "event_id_cnty,event_date,year,event_type,sub_event_type,actor1,actor2,source,notes,timestamp\n"
         "UKR1,24 February 2022,2022,Battles,Armed clash,Forces of A,Forces of B,Press,They clashed.,1645747200\n",
         "2022-02-24 Armed clash", "", "1645747200"},
        {"Polish subjects and descriptions", "csv", "",
         "Data zdarzenia;Podmiot;Opis zdarzenia\n28.05.2025;MSZ;Oświadczenie\n", "2025-05-28 Oświadczenie"},
        {"times of day from and to", "csv", "",
         "Datum;Čas od;Čas do;Co se stalo\n3.1.2022;9:15;10:00;a\n28. 5. 2025;14.30;;b\n",
         "2022-01-03T09:15/2022-01-03T10:00 a\n2025-05-28T14:30 b"},
        {"a place is no title", "csv", "",
         "Datum;Ort;Was ist passiert?\n03.01.2022;Köln;Einbruch\n04.01.2022;Bonn;Flucht\n",
         "2022-01-03 Einbruch\n2022-01-04 Flucht"},
        {"a place is no title before a text without a known name", "csv", "",
         "Datum;Ort;Vorfall hier\n03.01.2022;Köln;Einbruch\n04.01.2022;Bonn;Flucht\n",
         "2022-01-03 Einbruch\n2022-01-04 Flucht"},
        {"a German calendar", "csv", "",
         "\"Betreff\";\"Beginnt am\";\"Beginnt um\";\"Endet am\";\"Endet um\";\"Kategorien\";\"Ort\"\n"
         "\"Besprechung\";\"28.5.2025\";\"10:00:00\";\"28.5.2025\";\"11:00:00\";\"Rot\";\"Raum\"\n",
         "2025-05-28T10:00:00/2025-05-28T11:00:00 Besprechung", "", "\"tags\": [\"Rot\"]"},
        {"a Czech calendar", "csv", "",
         "Předmět,Datum zahájení,Čas zahájení,Datum ukončení,Čas ukončení\na,28.5.2025,10:00:00,28.5.2025,11:00:00\n",
         "2025-05-28T10:00:00/2025-05-28T11:00:00 a"},
        {"what has no time is not of 1970", "timesketch-csv", "",
         "message,timestamp,datetime,timestamp_desc\na,0,1970-01-01T00:00:00+00:00,Not a time\n"
         "b,0,1970-01-01T00:00:00+00:00,Creation Time\n",
         " a\n1970-01-01T00:00:00Z b", "", "\"Not a time\": \"1970-01-01T00:00:00Z\""},
        {"zones in headers", "csv", "", "Time (CEST),Event\n2025-05-28 10:00,a\n2025-05-28,b\n2025-05-28 10:00Z,c\n",
         "2025-05-28T10:00+02:00 a\n2025-05-28 b\n2025-05-28T10:00Z c"},
        {"a zone as the last word of a header", "csv", "timezone=Europe/Prague",
         "timestamp_utc,message\n2025-05-28 10:00:00,a\n", "2025-05-28T10:00:00Z a"},
        {"words in brackets that are no zones", "csv", "",
         "Date (est.),Start (est),Event\n2025-05-28 10:00,2025-05-28 10:00,a\n", "2025-05-28T10:00 a"},
        {"numbers of footnotes are no titles", "csv", "",
         "Date\tLocation\tDescription\tRef.\n24 February 2022\tKyiv\tBattle of Kyiv\t[5]\n",
         "2022-02-24 Battle of Kyiv", "", "\"Ref.\": \"[5]\""},
        {"days of Outlook", "csv", "",
         "Subject,Start Date,Start Time,End Date,End Time,All day event\n"
         "a,7/25/2025,12:00:00 AM,7/26/2025,12:00:00 AM,True\nb,7/25/2025,12:00:00 AM,7/28/2025,12:00:00 AM,True\n"
         "c,7/25/2025,12:00:00 AM,7/26/2025,12:00:00 AM,False\nd,7/25/2025,,7/26/2025,,True\n",
         "2025-07-25 a\n2025-07-25/2025-07-27 b\n2025-07-25T00:00:00/2025-07-26T00:00:00 c\n2025-07-25/2025-07-26 d"},
        {"a date where there is no start", "csv", "",
         "item,itemLabel,date,startDate,endDate\nhttps://a.example/1,Meeting,,2022-02,2022-03-05\n"
         "https://a.example/2,Call,2022-02-24,,\nhttps://a.example/3,Both,2022-02-24,2022-02-25,\n"
         "https://a.example/4,On,2022-02-24,,ongoing\n",
         "2022-02/2022-03-05 Meeting\n2022-02-24 Call\n2022-02-25/ Both\n2022-02-24/.. On", "",
         "\"date\": \"2022-02-24\""},
        {"a day of publication is no start", "csv", "",
         "Published,Start,Event\n2022-02-24,2022-02,a\n2022-02-25,,b\n2022-02-26,2022-03,c\n",
         "2022-02 a\n b\n2022-03 c", "", "\"Published\": \"2022-02-25\""},
        {"addresses are no titles", "csv", "", "DateTime,NavigatedToUrl,Seen as\n2022-02-24,https://a.example,A\n",
         "2022-02-24 A"},
        {"words for no date", "csv", "", "Datum;Co\nn.d.;a\nk. A.;b\nbrak daty;c\nneznámo;d\n28.5.2025;e\n",
         " a\n b\n c\n d\n2025-05-28 e", "", "\"Datum\": \"brak daty\""},
        {"Czech descriptions", "csv", "", "Datum;Událost;Popis události\n28. 5. 2025;a;Prohlášení vlády\n",
         "2025-05-28 a"},
        {"a month's name and a year of two digits, told", "csv", "short-years=1969",
         "Date,Title\n28-May-25,a\n5-May-25,b\n3-Jan-70,c\n", "2025-05-28 a\n2025-05-05 b\n1970-01-03 c",
         "3 dates of column “Date” have years of two digits, which are read as those from 1969 to 2068, as was named"},
        {"a month's name and a year of two digits, untold", "csv", "", "Date,Title\n28-May-25,a\n", " a",
         "lack the century"},
        {"early, mid, late", "csv", "", "Date,Title\nearly 2022,a\nmid-2021,b\nend of May 2024,c\n",
         "2022 a\n2021 b\n2024-05 c", "the part is offered|“early”, “mid”|“early 2022”|2022-37|2021-38|2024-05-2X",
         "early 2022"},
        {"days in figures without signs are no seconds", "csv", "", "title,when\na,28052025\nb,31122024\n", " a\n b",
         "found no column of dates", "28052025|31122024"},
        {"words that mean several times", "csv", "", "Date,Title\n2005/06,a\n", " a", "may mean several times (",
         "2005/06"},
        {"ongoing alone", "csv", "", "When,What\nongoing,a\n2024-05-01,d\n", " a\n2024-05-01 d", "since when",
         "ongoing"},
        {"our own guard against formulas", "csv", "",
         "id,when,date,title,description\r\n1,2021,2021,'=A1,'-x\r\n2,2022,2022,''+b,\"'\tc\"\r\n3,2023,2023,'tis,'"
         "5\r\n",
         "2021 =A1\n2022 '+b\n2023 'tis", "",
         "\"description\": \"-x\"|\"description\": \"\\tc\"|\"description\": \"'5\""},
        {"an apostrophe of somebody else", "csv", "", "id,when,title\r\n1,2021,'=A1\r\n", "2021 '=A1"},
        {"a time that is none", "csv", "", "Date;Time;Event\n2025-02-03;25:61;a\n2025-02-03;12:00;b\n2025-02-03;-;c\n",
         "2025-02-03 a\n2025-02-03T12:00 b\n2025-02-03 c", "f:2:|“25:61”"},
        {"a time beside what is no day", "csv", "",
         "id,date,time,zone,title\n1,2025-05,14:30,UTC,a\n2,2025-05-28~,00:00,UTC,b\n3,spring 2021,9:15,UTC,c\n"
         "4,2025-05-28 08:00,08:00,UTC,d\n",
         "2025-05 a\n2025-05-28~ b\n2021-21 c\n2025-05-28T08:00Z d", "f:2:|“14:30”|the date is read without it",
         "\"time\": \"14:30\", \"zone\": \"UTC\"|\"time\": \"00:00\"|\"time\": \"9:15\""},
        {"a time beside a year and a month", "csv", "", "Year,Month,Time,Headline\n2022,5,14:30,a\n", "2022-05 a",
         "“14:30”", "\"Time\": \"14:30\""},
        {"a time of the end before the start, in a zone", "csv", "",
         "id,date,time,end-time,zone,title\n1,2025-05-28,22:00,02:00,UTC,a\n2,2025-05-29,22:00,23:00,UTC,b\n",
         "2025-05-28T22:00Z/ a\n2025-05-29T22:00Z/2025-05-29T23:00Z b", "f:2:|an end before the start",
         "\"table\": {\"end-time\": \"02:00\"}"},
        {"a time of the end before the start", "csv", "",
         "id,date,time,end-time,title\n1,2025-05-28,22:00,02:00,a\n2,2025-05-29,22:00,23:00,b\n",
         "2025-05-28T22:00/ a\n2025-05-29T22:00/2025-05-29T23:00 b", "f:2:|an end before the start",
         "\"table\": {\"end-time\": \"02:00\"}"},
        {"a year of the end before the start", "csv", "", "Year,Month,End Year,End Month,Headline\n2022,5,2021,6,a\n",
         "2022-05/ a", "an end before the start", "\"End Year\": \"2021\", \"End Month\": \"6\""},
        {"times with offsets beside dates", "csv", "",
         "id,date,time,title\n1,2025-05-28,14:30+02:00,a\n2,2025-05-29,09:30Z,b\n3,2025-05-30,09:30:00-05:00,c\n"
         "4,2025-05-31,10:00-12:00,d\n",
         "2025-05-28T14:30+02:00 a\n2025-05-29T09:30Z b\n2025-05-30T09:30:00-05:00 c\n2025-05-31 d",
         "f:5:|“10:00-12:00”", "\"table\": {\"time\": \"10:00-12:00\"}"},
        {"dates in figures with a time in words", "csv", "",
         "Datum;Titel\n28.5.2025 14:30 Uhr;a\n28.5.2025, 14.30 Uhr;b\n28.5.2025 14:30 CEST;c\n28.5.2025 14.5.;d\n",
         "2025-05-28T14:30 a\n2025-05-28T14:30 b\n2025-05-28T14:30+02:00 c\n d", "f:5:", "28.5.2025 14.5."},
        {"dates in figures with an afternoon and a zone", "csv", "",
         "Date,Title\n5/28/2025 2:30 PM CEST,a\n5/28/2025 2:30 PM,b\n", "2025-05-28T14:30+02:00 a\n2025-05-28T14:30 b"},
        {"an end that is no time", "csv", "",
         "Date,Time,End Time,Title\n2021-01-01,10:00,26:00,a\n2021-01-02,10am,11:30,b\n",
         "2021-01-01T10:00 a\n2021-01-02T10:00/2021-01-02T11:30 b", "f:2:|“26:00”", "26:00"},
        {"times beside dates", "csv", "",
         "Subject,Start Date,Start Time,End Date,End Time\nA,05/30/2025,10:00 AM,05/30/2025,1:00 PM\n",
         "2025-05-30T10:00/2025-05-30T13:00 A"},
        {"a span of times behind a date in figures", "csv", "",
         "title,date\na,5.5.2025 10:00-12:00\nb,13.5.2025 9:00–11:00\nc,14.5.2025 22:00 - 01:00\n"
         "d,2025-05-28 9:00-17:00\ne,2025-05-28 09:00-10:15\nf,2025-05-28 10:00-11:00\n"
         "g,2025-05-28 14:30:00-05:00\nh,2025-05-28 14:30-05:00\n",
         "2025-05-05T10:00/2025-05-05T12:00 a\n2025-05-13T09:00/2025-05-13T11:00 b\n"
         "2025-05-14T22:00/2025-05-15T01:00 c\n2025-05-28T09:00/2025-05-28T17:00 d\n"
         "2025-05-28T09:00/2025-05-28T10:15 e\n2025-05-28 f\n2025-05-28T14:30:00-05:00 g\n2025-05-28T14:30-05:00 h"},
        {"a time that comes twice, in columns", "csv", "",
         "title,date,time,zone\na,2025-10-26,02:30,Europe/Prague\nb,2025-10-26,03:30,Europe/Prague\n",
         "2025-10-26 a\n2025-10-26T03:30+01:00 b", "show twice", "02:30"},
        {"a time in a gap, in columns", "csv", "",
         "title,date,time,zone\na,2025-03-30,02:30,Europe/Prague\nb,2025-03-30,03:30,Europe/Prague\n",
         "2025-03-30T02:30+02:00 a\n2025-03-30T03:30+02:00 b"},
        {"a time that comes twice, in a cell", "csv", "",
         "title,date\na,2025-10-26 02:30 Europe/Prague\nb,2025-10-27\n", " a\n2025-10-27 b", "may mean several times",
         "2025-10-26 02:30 Europe/Prague"},
        {"zones by abbreviation", "csv", "",
         "Date,Time,Timezone,Title\n2025-07-01,14:30,CET,a\n2025-07-01,14:30,CEST,b\n2025-07-01,14:30,UTC+2,c\n"
         "2025-07-01,14:30,Mars/X,d\n",
         "2025-07-01T14:30+01:00 a\n2025-07-01T14:30+02:00 b\n2025-07-01T14:30+02:00 c\n2025-07-01 d",
         "f:5:|“Mars/X”|no time zone|only the day is placed", "\"Time\": \"14:30\", \"Timezone\": \"Mars/X\""},
        {"zones that are one of several", "csv", "",
         "Date,Time,Timezone,Title\n2025-07-01,14:30,IST,a\n2025-07-01,14:30,est,b\n2025-01-01,14:30,ET,c\n"
         "2025-07-01,14:30,europe/prague,d\n2025-07-01 14:30,,CST,e\n2025-07-01,14:30,pdt,f\n",
         "2025-07-01 a\n2025-07-01 b\n2025-01-01T14:30-05:00 c\n2025-07-01T14:30+02:00 d\n2025-07-01 e\n"
         "2025-07-01T14:30-07:00 f",
         "f:2:18: |“IST”|+05:30, +02:00, +01:00|only the day", "\"Timezone\": \"IST\"|\"Date\": \"2025-07-01 14:30\""},
        {"a span in a zone that is one of several", "csv", "",
         "Start,End,Zone,Title\n2025-07-01 10:00,2025-07-01 12:00,IST,a\n2025-07-01 10:00,2025-07-02 12:00,UTC,b\n",
         "2025-07-01 a\n2025-07-01T10:00Z/2025-07-02T12:00Z b", "“IST”", "\"Start\": \"2025-07-01 10:00\""},
        {"midnights of a spreadsheet beside times", "csv", "",
         "Date,Time,Title\n2025-05-28 00:00:00,14:30,a\n2025-05-29 00:00:00,,b\n2025-05-30T00:00,9:15 am,c\n"
         "2025-05-31 08:00:00,10:00,d\n",
         "2025-05-28T14:30 a\n2025-05-29 b\n2025-05-30T09:15 c\n2025-05-31T08:00:00 d", "f:5:|“10:00”", "\"10:00\""},
        {"the kind of an event is no id", "csv", "",
         "Timestamp,RuleTitle,Computer,Channel,EventID,RecordID\n2025-05-28,Bad,PC1,Sec,4688,77\n", "2025-05-28 Bad",
         "", "4688|\"id\": \"e1\""},
        {"values that repeat are no ids", "csv", "", "id,date,title\n1,2025,a\n1,2025,b\n2,2025,c\n",
         "2025 a\n2025 b\n2025 c", "", "\"id\": \"e3\""},
        {"mactime", "csv", "",
         "Date,Size,Type,Mode,UID,GID,Meta,File Name\nWed May 28 2025 14:30:00,1,m.c.,r/rrw,0,0,123,\"/etc/passwd\"\n"
         "Xxx Xxx 00 0000 00:00:00,5,...b,r/r,0,0,125,\"/x\"\n",
         "2025-05-28T14:30:00 /etc/passwd\n /x", "", "r/rrw"},
        {"a month that is none", "csv", "month=Month, day=Day",
         "Year,Month,Day,Headline\n2022,13,1,a\n2020,5,31,b\n2020,0,0,c\n", "2022 a\n2020-05-31 b\n2020 c", "f:2:|“13”",
         "13"},
        {"l2tcsv: zone and labels", "l2tcsv", "",
         "date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,notes,format,"
         "extra\n"
         "05/28/2025,14:30:00,CEST,M,FILE,N,m,-,PC,s,a,2,f,1,tag1 tag2,p,-\n"
         "05/28/2025,14:30:00,NOWHERE,M,FILE,N,m,-,PC,s,b,2,f,1,-,p,-\n",
         "2025-05-28T14:30:00+02:00 s\n2025-05-28 s", "“NOWHERE”", "[\"tag1\", \"tag2\"]|\"time\": \"14:30:00\""},
        {"plaso: labels", "plaso-csv", "",
         "datetime,timestamp_desc,source,source_long,message,parser,display_name,tag\n"
         "2025-05-28T14:30:00+00:00,x,FILE,f,m,p,d,t1 t2\n",
         "2025-05-28T14:30:00Z m", "", "[\"t1\", \"t2\"]"},
        {"TimelineJS sheet: 30 February", "timelinejs-csv", "",
         "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media "
         "Caption,Media Thumbnail,Type,Group,Background\n2022,2,30,,,,,,,a,,,,,,,,\n",
         "2022-02 a", "“30”", "30"},
        {"TimelineJS sheet: two titles", "timelinejs-csv", "",
         "Year,Headline,Text,Type,Group\n,First,one,title,x\n,Second,two,title,y\n2022,a,,,\n", " Second\n2022 a", "",
         "\"title\": \"First\"|\"timelinejsTitle\": {|\"Group\": \"x\"|\"Type\": \"title\""},
        {"TimelineJS sheet: columns of the same name", "timelinejs-csv", "", "Year,Headline,x,x,,\n2022,a,b,c,d,e\n",
         "2022 a", "", "\"x\": \"b\", \"x (2)\": \"c\", \"column 5\": \"d\", \"column 6\": \"e\""},
        {"TimelineJS sheet: more cells than names", "timelinejs-csv", "", "Year,Headline,column 4\n2022,a,b,c\n",
         "2022 a", "", "\"column 4\": \"b\"|\"column 4+\": \"c\""},
    };
    return rows;
}

const std::vector<Mend> &otherRows()
{
    static const QByteArray timeline =
        "<timeline><version>2.8.0</version><timetype>gregoriantime</timetype><categories/><events>"
        "<event><start>2022-02-30 10:00:00</start><end>2022-03-01 00:00:00</end><text>bad</text></event>"
        "<event><start>2022-02-20 10:00:00</start><end>2022-02-30 00:00:00</end><text>end</text></event>"
        "</events></timeline>";
    static const QByteArray uuid = "--00000000-0000-4000-8000-000000000001\"";
    static const std::vector<Mend> rows{
        {"timeline: 30 February", "timeline", "", timeline, " bad\n2022-02-20T10:00:00/ end", "cannot be read",
         "2022-02-30 10:00:00|2022-02-30 00:00:00"},
        {"TimelineJS: month 13 and no date", "timelinejs", "",
         R"({"events":[{"start_date":{"year":"2023","month":"13"},"text":{"headline":"a"}},{"text":{"headline":"b"}},
             {"start_date":{"year":"2022","month":"2","day":"30"},"text":{"headline":"c"}}]})",
         "2023 a\n b\n2022-02 c", "not in the calendar|undated", "\"month\": \"13\""},
        {"timeline: beyond 9999", "timeline", "",
         "<timeline><version>2.8.0</version><timetype>gregoriantime</timetype><categories/><events>"
         "<event><start>12020-07-15 10:20:30</start><end>12020-07-15 10:20:30</end><text>far</text></event>"
         "</events></timeline>",
         "Y12020 far", "beyond 9999", "12020-07-15 10:20:30"},
        {"vis: years of six digits", "vis", "",
         R"({"items":[{"id":1,"content":"a","start":"-000500-01-01T00:00:00Z","end":"-000499-03-15"},
             {"id":2,"content":"b","start":"+012020-07-15T00:00:00Z"},{"id":3,"content":"c","start":"+002020-07"}]})",
         "-0500-01-01T00:00:00Z/-0499-03-15 a\nY12020 b\n2020-07 c", "beyond 9999", "+012020-07-15T00:00:00Z"},
        {"TimelineJS: an hour alone", "timelinejs", "",
         R"({"events":[{"start_date":{"year":"2023","month":"5","day":"28","hour":"7"},"text":{"headline":"a"}}]})",
         "2023-05-28 a", "known to the hour", "\"hour\": \"7\""},
        {"iCalendar: escaped name and description", "ics", "",
         "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Práce\\, domov\r\nX-WR-CALDESC:a\\;b\\nc\\\\d\r\nBEGIN:VEVENT\r\n"
         "DTSTART:20250528T100000Z\r\nSUMMARY:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "2025-05-28T10:00:00Z a", "", "\"title\": \"Práce, domov\"|\"description\": \"a;b\\nc\\\\d\""},
        {"vis: no start", "vis", "", R"({"items":[{"id":1,"content":"a"},{"id":2,"content":"b","start":"2010,8,15"}]})",
         " a\n b", "no start that can be read", "2010,8,15"},
        {"STIX: what a TAXII server answers", "stix", "",
         R"({"more":false,"objects":[{"type":"campaign","name":"C","first_seen":"2018-01-01T00:00:01Z","id":"campaign)" +
             uuid + "}]}",
         "2018-01-01T00:00:01Z/ C"},
        {"STIX: incidents of OpenCTI", "stix", "",
         R"([{"type": "incident", "id": "incident--00000000-0000-4000-8000-000000000001", "name": "I", "first_seen": )"
         R"("2022-03-01T10:00:00.000Z", "last_seen": "2025-05-28T12:00:00.000Z"}, {"type": "incident", "id": )"
         R"("incident--00000000-0000-4000-8000-000000000002", "name": "J"}])",
         "2022-03-01T10:00:00.000Z/2025-05-28T12:00:00.000Z I\n J"},
        {"STIX: versions within a second", "stix", "",
         R"([{"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000001", "name": "New",
              "modified": "2021-01-01T10:00:00.5Z"},
             {"type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000001", "name": "Old",
              "modified": "2021-01-01T10:00:00Z"}])",
         " New", "", "Old"},
        {"STIX: the beginning of 1970", "stix", "",
         R"([{"type":"campaign","name":"C","first_seen":"1970-01-01T00:00:00Z","last_seen":"1970-01-01T00:00:00.000Z","id":"campaign)" +
             uuid + "}]",
         " C", "found 1970-01-01T00:00:00Z, which programs write", "1970-01-01T00:00:00Z"},
        {"STIX: the end of OpenCTI's time", "stix", "",
         R"([{"type":"campaign","name":"C","first_seen":"2024-01-01T08:00:00Z","last_seen":"5138-11-16T09:46:40.000Z","id":"campaign)" +
             uuid + "}]",
         "2024-01-01T08:00:00Z/ C", "found 5138-11-16T09:46:40", "5138-11-16T09:46:40.000Z"},
        {"STIX: confidence that is none", "stix", "",
         R"([{"type":"campaign","name":"C","first_seen":"2018-01-01","confidence":150,"id":"campaign)" + uuid + "}]",
         "2018-01-01/ C", "“150”|from 0 to 100", "\"confidence\": 100"},
        {"STIX: known to the hour", "stix", "",
         R"([{"type":"event","name":"E","start_time":"2015-01-01T10:20:30Z","start_time_fidelity":"hour","id":"event)" +
             uuid + "}]",
         "2015-01-01/ E", "known to the hour", "2015-01-01T10:20:30Z"},
        {"STIX: known to the hour, on another clock", "stix", "",
         R"([{"type":"event","name":"E","start_time":"2015-01-01T10:20:30+02:00","start_time_fidelity":"hour",
              "end_time":"2015-01-01T12:20:30+02:00","end_time_fidelity":"hour","id":"event)" +
             uuid + "}]",
         "2015-01-01 E", "known to the hour", "2015-01-01T12:20:30+02:00"},
        {"STIX: a precision that nobody knows", "stix", "",
         R"([{"type":"event","name":"E","start_time":"2015-01-01T10:20:30Z","start_time_fidelity":"fortnight","id":"event)" +
             uuid + "}]",
         "2015-01-01T10:20:30Z/ E", "“fortnight”|as it stands"},
        {"MISP: a last_seen alone", "misp", "",
         R"({"Event":{"info":"I","date":"2022-01-01","Attribute":[{"type":"t","value":"v","first_seen":null,"last_seen":"2022-02-01T00:00:00+00:00"}]}})",
         "2022-01-01 I\n/2022-02-01T00:00:00Z t: v"},
        {"MISP: addresses of an analysis are sources", "misp", "",
         R"({"Event":{"info":"I","date":"2022-01-01","Attribute":[{"type":"url","category":"External analysis",
             "value":"https://a.example/","uuid":"11111111-1111-4111-8111-111111111111"},{"type":"url",
             "category":"Network activity","value":"https://b.example/"}]}})",
         "2022-01-01 I", "", "\"url\": \"https://a.example/\"|\"value\": \"https://b.example/\""},
        {"MISP: references of a galaxy", "misp", "",
         R"({"Event":{"info":"I","date":"2022-01-01","Galaxy":[{"type":"threat-actor","GalaxyCluster":[{"value":"A",
             "type":"threat-actor","meta":{"refs":["https://r.example"]}}]}]}})",
         "2022-01-01 I", "", "\"url\": \"https://r.example\""},
        {"iCalendar: a comma within a category", "ics", "",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20250528T100000Z\r\nSUMMARY:a\r\nCATEGORIES:A,B\\,C\r\nEND:"
         "VEVENT\r\n"
         "END:VCALENDAR\r\n",
         "2025-05-28T10:00:00Z a", "", "[\"A\", \"B,C\"]"},
        {"iCalendar: a zone that nobody knows", "ics", "",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Nowhere:20250528T100000\r\nDTEND;TZID=Nowhere:"
         "20250528T120000\r\nSUMMARY:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "2025-05-28 a", "“Nowhere”|only their days are placed", "20250528T100000|20250528T120000"},
        {"iCalendar: our own marking and confidence", "ics", "",
         "BEGIN:VCALENDAR\r\nX-TLP:TLP:AMBER\r\nBEGIN:VEVENT\r\nDTSTART:20250528T100000Z\r\nSUMMARY:a\r\n"
         "CLASS:CONFIDENTIAL\r\nX-TLP:TLP:AMBER\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20250529T100000Z\r\n"
         "SUMMARY:b\r\nCLASS:PRIVATE\r\nX-TLP:TLP:RED\r\nX-CONFIDENCE:70\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"
         "DTSTART:20250530T100000Z\r\nSUMMARY:c\r\nCLASS:PUBLIC\r\nX-TLP:none\r\nX-CONFIDENCE:700\r\nEND:VEVENT\r\n"
         "END:VCALENDAR\r\n",
         "2025-05-28T10:00:00Z a\n2025-05-29T10:00:00Z b\n2025-05-30T10:00:00Z c", "",
         "\"marking\": \"TLP:AMBER\"|\"confidence\": 70, \"marking\": \"TLP:RED\"}|\"title\": \"a\"}|CLASS:PUBLIC|"
         "\"unreadable marking\": \"none\"|X-CONFIDENCE:700"},
        {"iCalendar: a marking of the calendar that cannot be read", "ics", "",
         "BEGIN:VCALENDAR\r\nX-TLP;X-BY=\"a:b\":Confidential\r\nBEGIN:VEVENT\r\nDTSTART:20250528T100000Z\r\n"
         "SUMMARY:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "2025-05-28T10:00:00Z a", "found “Confidential” as the marking of the calendar",
         "\"unreadable marking\": \"Confidential\""},
        {"iCalendar: markings of calendars as people write them", "ics", "",
         "BEGIN:VCALENDAR\r\nX-TLP:tlp amber\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\nX-TLP:GREEN\r\nBEGIN:VEVENT"
         "\r\nDTSTART:20250528T100000Z\r\nSUMMARY:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "2025-05-28T10:00:00Z a", "", "\"marking\": \"TLP:AMBER\""},
        {"SIMILE: pictures elsewhere", "simile-xml", "",
         "<data><event start='1990' title='a' image='https://x.example/a.png'/><event start='1991' title='b' "
         "image='pictures/b.png'/><event start='1992' title='c' image='../c.png'/><event start='1993' title='d' "
         "image='file:///d.png'/></data>",
         "1990 a\n1991 b\n1992 c\n1993 d", "",
         "\"url\": \"https://x.example/a.png\"|\"path\": \"pictures/b.png\"|\"image\": \"../c.png\"|\"image\": "
         "\"file:///d.png\""},
        {"vCalendar: quoted-printable", "ics", "",
         "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nDTSTART:20250528T100000Z\r\n"
         "SUMMARY;ENCODING=QUOTED-PRINTABLE:caf=C3=A9\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
         "2025-05-28T10:00:00Z café"},
        {"workbook: merged header", "xlsx", "",
         workbook("<row r='1'>" + inlineCell("A1", "When") + inlineCell("C1", "What") + "</row><row r='2'>" +
                  inlineCell("A2", "Start") + inlineCell("B2", "End") + inlineCell("C2", "Title") +
                  "</row><row r='3'>" + inlineCell("A3", "2025-05-28") + inlineCell("B3", "2025-05-30") +
                  inlineCell("C3", "tt") + "</row>"),
         "2025-05-28/2025-05-30 tt"},
        {"workbook: escaped characters", "xlsx", "",
         workbook("<row r='1'>" + inlineCell("A1", "Date") + inlineCell("B1", "Description") +
                  inlineCell("C1", "Title") + "</row><row r='2'>" + inlineCell("A2", "2025") +
                  inlineCell("B2", "a_x000D_\nb_x005F_x000D_") + inlineCell("C2", "t") + "</row>"),
         "2025 t", "", "\"a\\nb_x000D_\""},
        {"no workbook", "xlsx", "", zipOf({{"word/document.xml", "<a/>"}}), "", "no workbook|save it as"},
    };
    return rows;
}

} // namespace

class TestImportMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void objectsOfATaxiiServerAreFound();
};

void TestImportMends::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const std::vector<Mend> *rows : {&tableRows(), &otherRows()}) {
        for (const Mend &row : *rows)
            QTest::addRow("%s", row.name) << &row;
    }
}

void TestImportMends::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

void TestImportMends::objectsOfATaxiiServerAreFound()
{
    const QByteArray content = R"({"more":false,"objects":[{"id":"campaign--00000000-0000-4000-8000-000000000001",)"
                               R"("type":"campaign","name":"C"}]})";
    const ImportOutcome outcome = readContent(content, QStringLiteral("saved.json"), nullptr, {});
    QCOMPARE(outcome.report.format, QStringLiteral("stix"));
    QCOMPARE(outcome.report.ledger.events, std::size_t(1));
}

QTEST_GUILESS_MAIN(TestImportMends)
#include "tst_importmends.moc"
