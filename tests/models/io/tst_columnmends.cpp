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
        {"names that begin like Roman months", "csv", "", "Year,Title\nX2013,A\nV2014,B\n", " A\n B",
         "found no column of dates", "\"Year\": \"X2013\""},
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

/// Tables whose first row may be a record.
const std::vector<Mend> &firstRows()
{
    static const std::vector<Mend> rows{
        {"a header of which no word is known is named", "csv", "",
         "Päivä,Tapahtuma\n1968-05-01,March\n1969-07-02,Strike\n", "1968-05-01 March\n1969-07-02 Strike",
         "no word of the row (“Päivä”, “Tapahtuma”) is known|--map header=no"},
        {"a record that looks like one is named", "csv", "", "YouTube,Google\nalice,Facebook\nbob,Meta\n",
         " alice\n bob", "no word of the row (“YouTube”, “Google”) is known"},
        {"a record with a year and a word that is known", "csv", "",
         "1870,Birth,Simbirsk\n1887,Hanged,Petersburg\n1924,Death,Gorki\n", "1870 Birth\n1887 Hanged\n1924 Death"},
        {"a record with a day and a word that is known, further down", "csv", "",
         "1989-11-17,March,Praha\n1989-11-20,Strike,Praha\n1989-12-29,Death,Praha\n",
         "1989-11-17 March\n1989-11-20 Strike\n1989-12-29 Death"},
        {"a record with a year above years and days", "csv", "",
         "1870,Geburt,Simbirsk\n1887,Bruder gehenkt,Petersburg\n1924-01-21,Tod,Gorki\n",
         "1870 Geburt\n1887 Bruder gehenkt\n1924-01-21 Tod"},
        {"years above columns of counts", "csv", "", "Event,2019,2020\nA,5,6\nB,8,9\n", " A\n B"},
        {"items of a list", "csv", "", "- 1989-11-19: Ball\n- 1989-11-20: Strike\n",
         "1989-11-19 Ball\n1989-11-20 Strike"},
        {"a month behind a date is no end of it", "csv", "",
         "17 November 1989 - March - the first\n18 November 1989 - Strike - the second\n",
         "1989-11-17 March - the first\n1989-11-18 Strike - the second"},
        {"a date that goes on, and its text", "csv", "",
         "17. 11. 1989 – 20. 11. 1989 – March\n18. 11. 1989 – 19. 11. 1989 – Strike\n",
         "1989-11-17/1989-11-20 March\n1989-11-18/1989-11-19 Strike"},
        {"a title above names of which none is known", "csv", "",
         "Luettelo,,\nPäivä,Tapahtuma,Paikka\n1968-05-01,March,Oulu\n1969-07-02,Strike,Pori\n",
         "1968-05-01 March\n1969-07-02 Strike", "no word of the row (“Päivä”, “Tapahtuma”, “Paikka”) is known"},
        {"a word that is known in a record further down", "csv", "",
         "1901,Arrest,Prague\n1902,Birth,Brno\n1903,Trial,Prague\n1904,Exile,Prague\n",
         "1901 Arrest\n1902 Birth\n1903 Trial\n1904 Exile"},
        {"words for totals without a number", "csv", "", "Name,Ort\nEnsemble,\nTotal,\nAnna,Berlin\n",
         " Ensemble\n Total\n Anna"},
        {"a first record of words is no second header", "csv", "",
         "date,event,dead,wounded\nspring,riots in Lyon,several,many\n1914-01-01,Ball,5,3\n1914-01-02,War,6,4\n"
         "1914-01-03,X,7,4\n",
         " riots in Lyon\n1914-01-01 Ball\n1914-01-02 War\n1914-01-03 X", "“spring” in column “date”"},
        {"words of which none is known", "csv", "", "Anna,came\nBob,left\nCarl,stayed\n", " Anna\n Bob\n Carl",
         "nothing tells whether the first row (“Anna”, “came”) holds the names of the columns|--map header=1"},
        {"words that are told to be a header", "csv", "header=1", "Jmena,Sloveso\nBob,left\nCarl,stayed\n",
         " Bob\n Carl", "", "\"Sloveso\": \"left\""},
        {"words that the mapping names", "csv", "title=Sloveso", "Jmena,Sloveso\nBob,left\nCarl,stayed\n",
         " left\n stayed", "", "\"Jmena\": \"Bob\""},
        {"hashes and names", "csv", "",
         "d41d8cd98f00b204e9800998ecf8427e,a.exe\n9e107d9d372bb6826bd81d3542a419d6,b.exe\n", " a.exe\n b.exe"},
        {"hashes below a name", "csv", "",
         "otisk,soubor\nd41d8cd98f00b204e9800998ecf8427e,a.exe\n9e107d9d372bb6826bd81d3542a419d6,b.exe\n",
         " a.exe\n b.exe", "", "\"otisk\": \"d41d8cd98f00b204e9800998ecf8427e\""},
        {"addresses of mail", "csv", "", "ann@x.example,came\nben@x.example,left\n", " ann@x.example\n ben@x.example"},
        {"decimal numbers", "csv", "", "3.5;a\n-2.75;b\n", " a\n b"},
        {"lines that begin with their dates", "csv", "",
         "1989-11-17: March in Prague\n1989-11-27: Strike\n1990: Vote - the first\nMay 1990: Results\n",
         "1989-11-17 March in Prague\n1989-11-27 Strike\n1990 Vote - the first\n1990-05 Results"},
        {"lines with dashes behind their dates", "csv", "",
         "17. 11. 1989 – March\n27. 11. 1989 – Strike – the great one\n1914 – 1918 – War\nonce more\n",
         "1989-11-17 March\n1989-11-27 Strike – the great one\n1914/1918 War\n once more"},
        {"lines with nothing behind their dates", "csv", "", "17.11.1989 March\n2.12.1989 15:00 Talks\n",
         "1989-11-17 March\n1989-12-02T15:00 Talks"},
        {"lines with commas", "csv", "",
         "1989-11-17: March in Prague, students\n1989-11-27: Strike, all\n1989-12-10: Government of others\n",
         "1989-11-17 March in Prague\n1989-11-27 Strike\n1989-12-10 Government of others", "", "students"},
        {"texts that begin with dates below a header", "csv", "",
         "Event,Who\n1989-11-17: March,Ann\n1989-11-27: Strike,Ben\n", "1989-11-17 March\n1989-11-27 Strike", "",
         "\"name\": \"Ben\""},
        {"texts that begin with dates beside dates", "csv", "",
         "Ref,Date,Title\n2020-01-15 - one,2021-05-01,a\n2020-01-16 - two,2021-05-02,b\n", "2021-05-01 a\n2021-05-02 b",
         "", "\"Ref\": \"2020-01-15 - one\""},
        {"times with zones in words", "csv", "", "2025-05-28 14:30 CEST,a\n2025-05-29 14:30 CEST,b\n",
         "2025-05-28T14:30+02:00 a\n2025-05-29T14:30+02:00 b"},
        {"lines below a word", "csv", "", "Event\n1989-11-17: March in Prague\n1989-11-27: Strike\n",
         "1989-11-17 March in Prague\n1989-11-27 Strike"},
        {"a line above such lines", "csv", "", "Year of change\n1989-11-17: March\n1989-11-27: Strike\n",
         " Year of change\n1989-11-17 March\n1989-11-27 Strike", "nothing tells"},
        {"lines that begin with numbers", "csv", "", "1: First\n2: Second\n", " 1: First\n 2: Second"},
        {"a header in Finnish", "csv", "", "Päivä,Tapahtuma\n17.11.1989,Marssi\n27.11.1989,Lakko\n",
         "1989-11-17 Marssi\n1989-11-27 Lakko", ""},
        {"a header in Hungarian", "csv", "", "Esemény;Évszám\nCsata;1526\nForradalom;1848\n", " Csata\n Forradalom", "",
         "\"Évszám\": \"1526\""},
        {"a header above dates in unknown words", "csv", "",
         "Nap;Történet\n1989. november 17-én;Tüntetés\n1989. november 27-én;Sztrájk\n1990. május 2-án;Választás\n",
         " 1989. november 17-én\n 1989. november 27-én\n 1990. május 2-án", "", "\"Történet\": \"Sztrájk\""},
        {"names as programs write them", "csv", "", "first_name,action_taken\nAnna,came\nBob,left\n", " Anna\n Bob", "",
         "\"action_taken\": \"came\""},
        {"letters above columns", "csv", "", "A,B\nx,y\n", " x", "", "\"B\": \"y\""},
        {"a table of Markdown in unknown words", "csv", "", "| Kuka | Teko |\n|------|------|\n| Anna | came |\n",
         " Anna", "", "\"Teko\": \"came\""},
    };
    return rows;
}

/// Dates that other columns complete, spans, zones.
const std::vector<Mend> &dateRows()
{
    static const std::vector<Mend> rows{
        {"a year where the exact date is wanting", "csv", "",
         "Year,Exact Date,Event\n1950,,A\n1927,soon,B\n1831,May 1831,C\n", "1950 A\n1927 B\n1831-05 C",
         "“soon” in column “Exact Date”"},
        {"the century in a column of years", "csv", "", "title,date,year\na,9/24/06,1906\nb,6/8/17,1917\n",
         "1906-09-24 a\n1917-06-08 b"},
        {"a year without its century", "csv", "", "Year,Title\n99,a\n1998,b\n", " a\n1998 b",
         "column “Year” holds 1 dates whose years lack the century, such as “99”|--map short-years=1969",
         "\"Year\": \"99\""},
        {"a year without its century, which was named", "csv", "short-years=1900",
         "Year,Month,Title\n99,5,a\n1998,6,b\n", "1999-05 a\n1998-06 b", "are read as those from 1900 to 1999"},
        {"years of two digits alone", "csv", "", "Year,Title\n54,a\n68,b\n", "0054 a\n0068 b",
         "column “Year” holds no years but such of two digits|short-years=1900"},
        {"years of two digits alone, whose century was named", "csv", "short-years=1900", "Year,Title\n54,a\n68,b\n",
         "1954 a\n1968 b"},
        {"early years", "csv", "", "Year,Title\n99,a\n150,b\n1998,c\n", "0099 a\n0150 b\n1998 c"},
        {"a moment beside columns for spans", "csv", "",
         "At,Begin,End,Title\n2020-01-05,,,a\n,2020-02-01,2020-02-10,b\n", "2020-01-05 a\n2020-02-01/2020-02-10 b"},
        {"a place beside columns for spans", "csv", "", "At,Begin,End,Title\nBerlin,2020-01-05,2020-01-06,a\n",
         "2020-01-05/2020-01-06 a", "", "\"At\": \"Berlin\""},
        {"a day and a month beside their year", "csv", "",
         "year,date,what\n1882,22 February,A\n1899,October,B\n1908,-,C\n1909,5.6.,D\n",
         "1882-02-22 A\n1899-10 B\n1908 C\n1909-06-05 D"},
        {"a year that is not that of the date", "csv", "", "date,year,title\n2020-01-05,2019,a\n,2018,b\n",
         "2020-01-05 a\n2018 b", "", "\"year\": \"2019\""},
        {"spans of something", "csv", "", "name,reign_start,reign_end\nNero,0054-10-13,0068-06-09\nTitus,0079,0081\n",
         "0054-10-13/0068-06-09 Nero\n0079/0081 Titus"},
        {"spans in years", "csv", "", "title,Show Start,Show End\nMad,2007,2015\n", "2007/2015 Mad"},
        {"years of a start and an end", "csv", "", "title,year_start,year_end\nMad,27,2015\n", "0027/2015 Mad"},
        {"spans within words", "csv", "", "name,tstart,tstop\na,1960,1991 Dec\nb,1986 Apr 24,1991\n",
         "1960/1991-12 a\n1986-04-24/1991 b"},
        {"starts and ends in one word", "csv", "",
         "Name,interactionstartdate,interactionenddate\nRegin,2008-02-01,2011-03-01\n", "2008-02-01/2011-03-01 Regin"},
        {"pages from and to", "csv", "", "title,page start,page end\na,1102,1119\n", " a", "found no column of dates"},
        {"parts of a date of something", "csv", "",
         "event_date_year,event_date_month,event_date_day,name\n1538,10,6,A\n79,8,25,B\nNA,NA,NA,C\n",
         "1538-10-06 A\n0079-08-25 B\n C"},
        {"a zone above the date and one beside it", "csv", "",
         "event_date(UTC),event_title,event_tz,event_date_wtz\n2026-07-15T16:02,a,+02:00,2026-07-15T18:02\n",
         "2026-07-15T16:02Z a", "", "\"event_tz\": \"+02:00\""},
        {"a date and a time in UTC", "csv", "", "date_utc,time_utc,event\n2014-03-07,16:42,A\n", "2014-03-07T16:42Z A"},
        {"a day or a month of zeros", "csv", "", "date,event\n2026-10-00,A\n2027-00-00,B\n00.10.2026,C\n",
         "2026-10 A\n2027 B\n2026-10 C"},
        {"an end that leaves out its year", "csv", "", "date,event\n2026-09-06 / 09-07,A\n2026-10-01,B\n",
         "2026-09-06/2026-09-07 A\n2026-10-01 B"},
        {"a day with a zone", "csv", "", "date,event\nJan 11 2012 CST,A\n", "2012-01-11 A", "",
         "\"date\": \"Jan 11 2012 CST\""},
    };
    return rows;
}

/// Which of several columns is the date, and what the others say of it.
const std::vector<Mend> &chosenDateRows()
{
    static const std::vector<Mend> rows{
        {"when a list was made, beside a year and a whole date", "csv", "",
         "Position,Const,Created,Modified,Title,URL,Year,Genres,Release Date\n"
         "1,tt1,2020-05-01,2020-05-02,Alpha,https://x.example/1,1979,Drama,1979-03-02\n"
         "2,tt2,2020-05-03,2020-05-04,Beta,https://x.example/2,1985,Drama,1985-11-12\n",
         "1979-03-02 Alpha\n1985-11-12 Beta",
         "column “Release Date” is read as the date of a record|kept as texts: “Created”, “Modified”"},
        {"days in the year beside them", "csv", "",
         "YEAR,Occupation,Show,Group,Raw_Guest_List\n1999,actor,1/11/99,Acting,Ann Alpha\n"
         "1999,actor,1/13/99,Acting,Ben Beta\n2000,singer,2/24/00,Musician,Cid Gamma\n"
         "2000,singer,2/25/00,Musician,Dan Delta\n",
         "1999-01-11 Ann Alpha\n1999-01-13 Ben Beta\n2000-02-24 Cid Gamma\n2000-02-25 Dan Delta"},
        {"whole days in the year beside them", "csv", "", "Year,Held,Title\n1999,1999-01-11,a\n2000,2000-02-24,b\n",
         "1999-01-11 a\n2000-02-24 b"},
        {"days of another year than that beside them", "csv", "",
         "Year,Noted,Title\n1914,2019-01-11,a\n1918,2019-02-24,b\n", "1914 a\n1918 b", "“Noted”",
         "\"Noted\": \"2019-01-11\""},
        {"several dates", "csv", "",
         "Filed,Decided,Published,Court,Case\n2019-01-02,2020-03-04,2020-04-05,High Court,Smith v Jones\n"
         "2019-02-02,2020-05-04,2020-06-05,High Court,Doe v Roe\n"
         "2019-02-05,2020-05-14,2020-06-15,Court of Appeal,R v Poe\n",
         "2020-04-05 Smith v Jones\n2020-06-05 Doe v Roe\n2020-06-15 R v Poe",
         "column “Published” is read as the date of a record|kept as texts: “Filed”, “Decided”|--map when=COLUMN"},
        {"a period, in German", "csv", "", "Zeitraum;Ereignis\n1914-1918;Krieg\nFrühjahr 1968;Streik\n1939;Beginn\n",
         "1914/1918 Krieg\n1968-21 Streik\n1939 Beginn"},
        {"a period, in Czech", "csv", "", "Období;Událost\n1914-1918;Válka\njaro 1968;Stávka\n",
         "1914/1918 Válka\n1968-21 Stávka"},
        {"a period, in French", "csv", "", "Période;Événement\n1914-1918;Guerre\n1939;Début\n",
         "1914/1918 Guerre\n1939 Début"},
        {"a period of years alone", "csv", "", "Period,Event\n1914-1918,War\n1939,Start\n",
         "1914/1918 War\n1939 Start"},
        {"a period of a game", "csv", "", "Period,Event\n1,Goal\n2,Foul\n", " Goal\n Foul", "found no column of dates"},
        {"a period behind a date", "csv", "", "Period,Date,Event\n1914-1918,1915-05-02,Battle\n", "1915-05-02 Battle",
         "", "\"Period\": \"1914-1918\""},
        {"an end that says the order of its start", "csv", "", "Start,End,What\n03/04/2020,25/04/2020,a\n",
         "2020-04-03/2020-04-25 a"},
        {"a start that says the order of its end", "csv", "",
         "Start,End,What\n04/25/2020,05/06/2020,a\n05/06/2020,07/08/2020,b\n",
         "2020-04-25/2020-05-06 a\n2020-05-06/2020-07-08 b"},
        {"an end whose dates contradict each other", "csv", "",
         "Start,End,What\n03/04/2020,25/04/2020,a\n05/06/2020,06/26/2020,b\n", "/2020-04-25 a\n/2020-06-26 b",
         "may be day and month or month and day"},
    };
    return rows;
}

/// Times of day beside their dates.
const std::vector<Mend> &clockRows()
{
    static const std::vector<Mend> rows{
        {"spans of times", "csv", "",
         "date,time,what\n2025-05-28,08:40-09:10,a\n2025-05-29,9:00 - 10:30,b\n2025-05-30,9:00–10:30 pm,c\n"
         "2025-05-31,14:00,d\n",
         "2025-05-28T08:40/2025-05-28T09:10 a\n2025-05-29T09:00/2025-05-29T10:30 b\n"
         "2025-05-30T09:00/2025-05-30T22:30 c\n2025-05-31T14:00 d"},
        {"times that are about so", "csv", "",
         "date,time,zone,what\n2025-05-28,~17:00,UTC,a\n2025-05-29,c. 9:00-10:30,,b\n", "2025-05-28 a\n2025-05-29 b",
         "the time is offered|2025-05-28T17:00Z|2025-05-29T09:00/2025-05-29T10:30", "\"time\": \"~17:00\""},
        {"a time that cannot be read", "csv", "",
         "date,time,what\n2025-05-28,~17:00,a\n2025-05-29,17:00,b\n2025-05-30,soon,c\n",
         "2025-05-28 a\n2025-05-29T17:00 b\n2025-05-30 c", "found “soon” in column “time”, which is no time of day",
         "\"time\": \"soon\""},
        {"a span that goes on after midnight", "csv", "",
         "date,time,what\n2025-05-28,22:00-02:00,a\n2025-05-29,17:00,b\n", "2025-05-28 a\n2025-05-29T17:00 b",
         "found “22:00-02:00” in column “time”", "\"time\": \"22:00-02:00\""},
        {"times of each of several days", "csv", "",
         "start date,end date,time,what\n2025-05-28,2025-05-30,9:00-17:00,a\n2025-06-01,2025-06-01,9:00-17:00,b\n",
         "2025-05-28/2025-05-30 a\n2025-06-01T09:00/2025-06-01T17:00 b", "“9:00-17:00”", "\"time\": \"9:00-17:00\""},
    };
    return rows;
}

/// Titles, actors, sources, and rows that are no records.
const std::vector<Mend> &textRows()
{
    static const std::vector<Mend> rows{
        {"tabs within a cell", "csv", "", "date,title\n2020,one\ttwo three four five\tsix\n2021,seven\n",
         "2020 one two three four five six\n2021 seven"},
        {"a row without a title", "csv", "", "date,title,remark\n2020,a,first words\n2021,,other words\n",
         "2020 a\n2021 other words", "", "\"remark\": \"other words\""},
        {"remarks among the rows", "csv", "",
         "# by hand, from the minutes\ndate,event\n2020,a\n# from here, later\n2021,b\n", "2020 a\n2021 b", "",
         "\"description\": \"# by hand  from the minutes\\n# from here  later\""},
        {"titles that begin with a sign for numbers", "csv", "", "title,date\n#1 hit,2020\n# alone,2021\n",
         "2020 #1 hit\n2021 # alone"},
        {"tags of HXL", "csv", "", "Country,Date,Affected\n#country+name,#date+occurred,#affected\nKenya,2013,7\n",
         "2013 Kenya", ""},
        {"a table of Markdown", "csv", "",
         "| Date | Event | Place |\n|------|-------|:-----:|\n| 1989-11-17 | March | Prague |\n| 1990 | Vote | |\n",
         "1989-11-17 March\n1990 Vote", "", "\"Place\": \"Prague\""},
        {"a log of Zeek", "tsv", "",
         "#separator \\x09\n#set_separator\t,\n#path\tconn\n#fields\tts\tuid\tnote\n#types\ttime\tstring\tstring\n"
         "1300475167.096535\tCX\tweird \"quote\n1300475168.853899\tCY\tother\n#close\t2011\n",
         "2011-03-18T19:06:07.096535Z weird \"quote\n2011-03-18T19:06:08.853899Z other", "how the file is written"},
        {"quotes that nobody doubled", "csv", "",
         "date,title,note\n\"2026-07-15\",\"Found \"evil.exe\", on host\",\"He said \"run\", then - left\"\n"
         "\"2026-07-16\",\"Run of \"x.exe\"\",\"say \"hi\"\"\n",
         "2026-07-15 Found \"evil.exe\", on host\n2026-07-16 Run of \"x.exe\"", "found a quote that encloses no cell",
         "He said \\\"run\\\", then - left\"|say \\\"hi\\\"\""},
        {"cells that hold nothing", "csv", "", "year,actor,tags,title\n2001,NA,N/A,A\n2002,null,none,B\n",
         "2001 A\n2002 B", "", "\"table\": {\"actor\": \"NA\", \"tags\": \"N/A\"}"},
        {"numbers of days of a spreadsheet", "csv", "", "Date,Title\n45123,a\n45124,b\n", " a\n b",
         "which may be days as spreadsheets count them|serials=1900"},
        {"numbers of days that are said to be so", "csv", "when=Date, serials=1900",
         "Date,Title\n45123,a\n45124.75,b\n", "2023-07-16 a\n2023-07-17T18:00 b"},
        {"a constant before the title", "csv", "",
         "date,kind_of_row,level_of,what_it_was\n2020,x,high,One thing\n2021,x,low,Another thing\n",
         "2020 One thing\n2021 Another thing"},
        {"words of titles within headers", "csv", "",
         "Timestamp,Computer,EventID,Level,RuleTitle,Details\n2020-01-01 10:00,h,1,info,Logon,x\n",
         "2020-01-01T10:00 Logon"},
        {"several words before single ones", "csv", "",
         "Date,Net,Where_it_shook\n2020,ab,5km WSW of Volcano\n2021,cd,20km W of Town\n",
         "2020 5km WSW of Volcano\n2021 20km W of Town"},
        {"times that are no titles", "csv", "",
         "date,noted,where_to\n2020,2021-06-05T17:56:55Z,5km WSW of here\n2021,2022-06-05T17:56:55Z,there\n",
         "2020 5km WSW of here\n2021 there"},
        {"a description before a word that says little", "csv", "",
         "date,title,machine,description\n2020,,WFE01;,GET /layouts of it\n2021,,WFE02;,no more\n",
         "2020 GET /layouts of it\n2021 no more"},
        {"a title in HTML", "csv", "", "date,html\n2020,<h2>One &amp; two</h2>\n", "2020 One & two"},
        {"an actor where nothing else is a text", "csv", "", "incident_no,date,target\n17,2020-01-02,Bank\n",
         "2020-01-02 Bank", "", "\"incident_no\": \"17\""},
        {"names of a program's parts", "csv", "", "date,title,SourceName\n2020,a,Sysmon\n", "2020 a", "",
         "\"SourceName\": \"Sysmon\""},
        {"victims and sponsors", "csv", "", "date,title,Sponsor,Victims\n2020,a,Country A,Bank B\n", "2020 a", "",
         "\"name\": \"Country A\"|\"name\": \"Bank B\""},
        {"codes for actors", "csv", "", "date,title,initiator\n2020,a,2\n", "2020 a", "", "\"initiator\": \"2\""},
        {"numbered sources", "csv", "",
         "title,source_1_name,source_1_url,source_2_name,source_2_url,date\na,BBC,,CNN,https://cnn.example/1,2020\n",
         "2020 a", "", "\"title\": \"BBC\"}|\"title\": \"CNN\", \"url\": \"https://cnn.example/1\""},
        {"prose as a source", "csv", "",
         "date,title,source\n2020,a,The minutes of that day say so; nobody else who was there ever wrote of "
         "it\n2021,b,A; "
         "B\n",
         "2020 a\n2021 b", "", "say so; nobody else|\"title\": \"A\"}|\"title\": \"B\"}"},
        {"descriptions in HTML", "csv", "", "date,title,description\n2020,a,<p>One <b>two</b></p>\n", "2020 a", "",
         "One **two**"},
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
    for (const auto *rows :
         {&numberRows(), &headerRows(), &firstRows(), &dateRows(), &chosenDateRows(), &clockRows(), &textRows()}) {
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
