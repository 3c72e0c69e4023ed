// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_importmends, of encodings, calendars and tables: a row a fault.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

const std::vector<Mend> &calendarRows()
{
    static const std::vector<Mend> rows{
        {"a time that comes twice is the first", "ics", "",
         calendar("DTSTART;TZID=America/New_York:20251102T013000\r\nDTEND;TZID=America/New_York:20251102T014500\r\n"
                  "SUMMARY:a\r\n"),
         "2025-11-02T01:30:00-04:00/2025-11-02T01:45:00-04:00 a"},
        {"an hour later, where clocks are set back", "ics", "",
         calendar("DTSTART;TZID=America/New_York:20251102T003000\r\nDURATION:PT1H\r\nSUMMARY:a\r\n"),
         "2025-11-02T00:30:00-04:00/2025-11-02T01:30:00-04:00 a"},
        {"two hours later, where clocks are set back", "ics", "",
         calendar("DTSTART;TZID=America/New_York:20251102T003000\r\nDURATION:PT2H\r\nSUMMARY:a\r\n"),
         "2025-11-02T00:30:00-04:00/2025-11-02T01:30:00-05:00 a"},
        {"a day later is a day of the calendar", "ics", "",
         calendar("DTSTART;TZID=Europe/Prague:20250329T120000\r\nDURATION:P1D\r\nSUMMARY:a\r\n"),
         "2025-03-29T12:00:00+01:00/2025-03-30T12:00:00+02:00 a"},
        {"zone of POSIX", "ics", "", calendar("DTSTART;TZID=EST5EDT:20250528T100000\r\nSUMMARY:a\r\n"),
         "2025-05-28T10:00:00-04:00 a"},
        {"zone that never changes", "ics", "", calendar("DTSTART;TZID=EST:20250528T100000\r\nSUMMARY:a\r\n"),
         "2025-05-28T10:00:00-05:00 a"},
        {"zone by hours east", "ics", "", calendar("DTSTART;TZID=Etc/GMT-3:20250528T100000\r\nSUMMARY:a\r\n"),
         "2025-05-28T10:00:00+03:00 a"},
        {"zone by offset", "ics", "", calendar("DTSTART;TZID=UTC+01:00:20250528T100000\r\nSUMMARY:a\r\n"),
         "2025-05-28T10:00:00+01:00 a"},
        {"zone in small letters", "ics", "", calendar("DTSTART;TZID=europe/prague:20250528T100000\r\nSUMMARY:a\r\n"),
         "2025-05-28T10:00:00+02:00 a"},
        {"a fold within a character", "ics", "",
         calendar("DTSTART:20250528T100000Z\r\nSUMMARY:P\xC5\x99\xC3\xADli\xC5\r\n \xA1 \xE2\x82\r\n \xAC \xF0\n\t"
                  "\x9F\x98\x80\r\n"),
         "2025-05-28T10:00:00Z Příliš € 😀"},
        {"a byte that is not UTF-8", "ics", "",
         calendar("DTSTART:20250528T100000Z\r\nDESCRIPTION:Příliš žluťoučký\r\nSUMMARY:caf\xE9\r\n"),
         "2025-05-28T10:00:00Z caf\uFFFD", "1 characters are not in the encoding UTF-8, the first of them in line 5",
         "Příliš žluťoučký"},
        {"an encoding that is told", "ics", "encoding=windows-1252",
         calendar("DTSTART:20250528T100000Z\r\nSUMMARY:caf\xE9 \xC3\xA9\r\n"), "2025-05-28T10:00:00Z café Ã©"},
    };
    return rows;
}

const std::vector<Mend> &encodingRows()
{
    static const QByteArray good = QStringLiteral("Příliš žluťoučký kůň").toUtf8();
    static const std::vector<Mend> rows{
        {"bodyfile: a byte that is not UTF-8", "bodyfile", "",
         "0|/" + good + "|1|r|0|0|1|0|1234567890|0|0\n0|/caf\xE9|1|r|0|0|1|0|1234567890|0|0\n",
         "2009-02-13T23:31:30Z /Příliš žluťoučký kůň\n2009-02-13T23:31:30Z /caf\uFFFD", "in line 2"},
        {"bodyfile: an encoding that is told", "bodyfile", "encoding=windows-1252",
         "0|/caf\xE9|1|r|0|0|1|0|1234567890|0|0\n", "2009-02-13T23:31:30Z /café"},
        {"TLN: a byte that is not UTF-8", "tln", "", "1234567890|S|H|U|" + good + "\n1234567890|S|H|U|caf\xE9\n",
         "2009-02-13T23:31:30Z Příliš žluťoučký kůň\n2009-02-13T23:31:30Z caf\uFFFD", "in line 2"},
        {"Timesketch: a byte that is not UTF-8", "timesketch-csv", "",
         "message,datetime,timestamp_desc\n" + good + ",2020-01-01T10:00:00Z,x\ncaf\xE9,2020-01-01T10:00:00Z,x\n",
         "2020-01-01T10:00:00Z Příliš žluťoučký kůň\n2020-01-01T10:00:00Z caf\uFFFD", "in line 3"},
        {"table: a byte that is not UTF-8", "csv", "", "date,title\n2020-01-01," + good + "\n2020-01-02,caf\xE9\n",
         "2020-01-01 Příliš žluťoučký kůň\n2020-01-02 caf\uFFFD", "in line 3"},
    };
    return rows;
}

const std::vector<Mend> &markingRows()
{
    static const std::vector<Mend> rows{
        {"tags that are markings: table", "csv", "",
         "date,title,tags\n2021-01-01,a,\"tlp:red; apt\"\n2021-01-02,b,x; TLP report\n2021-01-03,c,tlp:ex:chr\n",
         "2021-01-01 a\n2021-01-02 b\n2021-01-03 c", "",
         "\"tags\": [\"tlp:red\", \"apt\"], \"marking\": \"TLP:RED\"|\"tags\": [\"x\", \"TLP report\"]}|"
         "\"unreadable marking\": \"tlp:ex:chr\""},
        {"tags that are markings: the stricter counts", "csv", "",
         "date,title,tags,tlp\n2021-01-01,a,tlp:amber,green\n2021-01-02,b,tlp:green,RED\n",
         "2021-01-01 a\n2021-01-02 b", "", "\"marking\": \"TLP:AMBER\"|\"marking\": \"TLP:RED\""},
        {"tags that are markings: Timesketch", "timesketch-jsonl", "",
         R"({"message":"a","datetime":"2021-01-01T00:00:00+00:00","timestamp_desc":"x","tag":["tlp:red"]})",
         "2021-01-01T00:00:00Z a", "", "\"marking\": \"TLP:RED\""},
        {"tags that are markings: iCalendar", "ics", "",
         calendar("UID:1\r\nDTSTART:20210101T000000Z\r\nSUMMARY:a\r\nCATEGORIES:TLP:AMBER+STRICT\r\n"),
         "2021-01-01T00:00:00Z a", "", "\"marking\": \"TLP:AMBER+STRICT\""},
        {"tags that are markings: a cluster of MISP", "misp", "",
         R"({"Event":{"info":"a","date":"2021-03-04","Tag":[{"name":"tlp:green"}],"Galaxy":[{"type":"threat-actor",)"
         R"("GalaxyCluster":[{"value":"v","Tag":[{"name":"tlp:red"}]}]}]}})",
         "2021-03-04 a", "",
         "\"kind\": \"intrusion-set\", \"misp\": {\"Tag\": [{\"name\": \"tlp:red\"}]}, \"marking\": \"TLP:RED\"|"
         "\"tags\": [\"tlp:green\"], \"marking\": \"TLP:GREEN\""},
        {"MISP: one tag that is no list", "misp", "",
         R"({"Event":{"info":"a","date":"2021-03-04","Tag":{"name":"tlp:amber"}}})", "2021-03-04 a", "",
         "\"tags\": [\"tlp:amber\"], \"marking\": \"TLP:AMBER\""},
        {"MISP: tags of the index of events", "misp", "",
         R"([{"uuid":"11111111-1111-4111-8111-111111111111","info":"a","date":"2021-03-04","Orgc":{"name":"o"},)"
         R"("EventTag":[{"id":"1","Tag":{"name":"tlp:red"}}]}])",
         "2021-03-04 a", "", "\"marking\": \"TLP:RED\""},
        {"a classification that is none of TLP", "csv", "", "date,title,classification\n2021-01-01,a,Murder\n",
         "2021-01-01 a", "", "\"table\": {\"classification\": \"Murder\"}"},
        {"a marking that nobody knows", "csv", "", "date,title,TLP level\n2021-01-01,a,secret\n", "2021-01-01 a", "",
         "\"unreadable marking\": \"TLP:SECRET\""},
        {"markings without a header", "csv", "header=no", "2021-01-01,a,TLP:RED\n2021-01-02,b,TLP:CLEAR\n",
         "2021-01-01 a\n2021-01-02 b", "", "\"marking\": \"TLP:RED\""},
    };
    return rows;
}

const std::vector<Mend> &tableRowsOfDates()
{
    static const std::vector<Mend> rows{
        {"no header above days with dots", "csv", "", "28.5.2025,Praha,a\n29.5.2025,Brno,b\n",
         "2025-05-28 Praha\n2025-05-29 Brno"},
        {"no header above days with strokes", "csv", "", "05/28/2025,a,x\n05/29/2025,b,y\n",
         "2025-05-28 a\n2025-05-29 b"},
        {"no header above days in words", "csv", "", "28 May 2025;a;x\n29 May 2025;b;y\n",
         "2025-05-28 a\n2025-05-29 b"},
        {"a header of quarters", "csv", "", "date,title,Q1 2020\n2020-01-01,a,5\n", "2020-01-01 a", "",
         "\"Q1 2020\": \"5\""},
        {"the order that was told is not the column's", "csv", "order=dmy", "date,title\n05/06/2025,a\n05/28/2025,b\n",
         "2025-05-06 a\n2025-05-28 b", "the month comes first, which is not the order that was named"},
        {"the order that was told is not that of dots", "csv", "order=mdy", "date,title\n5.6.2025,a\n28.5.2025,b\n",
         "2025-06-05 a\n2025-05-28 b", "the day comes first, which is not the order that was named"},
        {"the order that was told decides", "csv", "order=mdy", "date,title\n05/06/2025,a\n07/08/2025,b\n",
         "2025-05-06 a\n2025-07-08 b", "2 dates of column “date” are read with the month first, as was named"},
        {"the order that was told decides each column for itself", "csv", "order=mdy",
         "start,end,title\n05/06/2025,28/06/2025,a\n07/08/2025,09/08/2025,b\n",
         "2025-05-06/2025-06-28 a\n2025-07-08/2025-08-09 b",
         "column “start” are read with the month first|column “end” say themselves that the day comes first"},
        {"seconds that are none", "csv", "", "date,title\n-1,a\n1700000000,b\n1700000001,c\n",
         " a\n2023-11-14T22:13:20Z b\n2023-11-14T22:13:21Z c", "f:2:|“-1”", "\"date\": \"-1\""},
        {"years, some in words", "csv", "", "Year,Title\n1984,a\n44 BC,b\nc. 1984,c\nsoon,d\n",
         "1984 a\n-0043 b\n1984~ c\n d", "f:5:|“soon” in column “Year”", "\"Year\": \"44 BC\"|\"Year\": \"soon\""},
        {"a month that is none among others", "csv", "", "Year,Month,Day,Title\n1984,5,6,a\n1985,13,7,b\n1986,7,8,c\n",
         "1984-05-06 a\n1985 b\n1986-07-08 c", "f:3:|“13”", "\"Month\": \"13\""},
        {"months in words", "csv", "",
         "Year,Month,Day,Title\n1984,May,6,a\n1985,květen,7,b\n1986,lipiec,8,c\n1987,Okt.,,d\n",
         "1984-05-06 a\n1985-05-07 b\n1986-07-08 c\n1987-10 d"},
        {"months in words, told", "csv", "month=M", "Year,M,Title\n1984,May,a\n", "1984-05 a"},
    };
    return rows;
}

const std::vector<Mend> &lostRows()
{
    static const std::vector<Mend> rows{
        {"iCalendar: what comes a second time", "ics", "",
         calendar("UID:1\r\nUID:2\r\nSUMMARY:a\r\nSUMMARY:b\r\nSTATUS:TENTATIVE\r\nSTATUS:CANCELLED\r\n"
                  "DTSTART:20210101T000000Z\r\nDTSTART:20220101T000000Z\r\nDTEND:20210102T000000Z\r\nDURATION:PT1H\r\n"
                  "DUE:20230101T000000Z\r\n"),
         "2021-01-01T00:00:00Z/2021-01-02T00:00:00Z a", "",
         "\"id\": \"1\"|\"tags\": [\"tentative\"]|[\"UID:2\", \"SUMMARY:b\", \"STATUS:CANCELLED\", "
         "\"DTSTART:20220101T000000Z\", \"DURATION:PT1H\", \"DUE:20230101T000000Z\"]"},
        {"iCalendar: lines of the calendar", "ics", "",
         "BEGIN:VCALENDAR\r\nPRODID:x\r\nX-WR-CALNAME:A\r\nX-WR-CALNAME:B\r\nBEGIN:VAVAILABILITY\r\nUID:v\r\n"
         "BEGIN:AVAILABLE\r\nUID:w\r\nEND:AVAILABLE\r\nEND:VAVAILABILITY\r\nBEGIN:VEVENT\r\nSUMMARY:a\r\n"
         "END:VEVENT\r\nMETHOD:PUBLISH\r\nno colon\r\nEND:VCALENDAR\r\n",
         " a", "",
         "\"title\": "
         "\"A\"|\"PRODID:x\"|\"X-WR-CALNAME:B\"|BEGIN:VAVAILABILITY\\r\\nUID:v\\r\\nBEGIN:AVAILABLE\\r\\nUID:w"
         "\\r\\nEND:AVAILABLE\\r\\nEND:VAVAILABILITY|\"METHOD:PUBLISH\"|\"no colon\""},
        {"TimelineJS: what is not read", "timelinejs", "",
         R"({"title":{"text":{"headline":"T","x":1}},"events":[{"start_date":{"year":2020,"format":"yyyy"},)"
         R"("end_date":{"year":2021,"display_date":"late"},"text":{"headline":"a","y":2},)"
         R"("media":{"url":"https://x.example/","link":"","caption":"<a href='https://c.example'>c</a>","thumbnail":{"z":3}}}],)"
         R"("eras":[{"start_date":{"year":1990},"end_date":{"year":1991},"text":{"headline":"E","text":"long"}}]})",
         "2020/2021 a", "",
         "\"x\": 1|\"format\": \"yyyy\"|\"display_date\": \"late\"|\"y\": 2|https://c.example|\"z\": 3|\"text\": "
         "\"long\""},
        {"JSON: one flat object", "json", "", "{\n\"TimeCreated\":\"2020-01-01T10:00:00Z\",\n\"Message\":\"x\"}\n",
         "2020-01-01T10:00:00Z x"},
        {"MISP: attributes that a search found", "misp", "",
         R"({"response":{"Attribute":[{"uuid":"11111111-1111-4111-8111-111111111111","type":"ip-dst","value":"1.2.3.4",)"
         R"("first_seen":"2021-01-06T00:00:00+00:00"},{"type":"md5","value":"x"}]}})",
         "2021-01-06T00:00:00Z/ ip-dst: 1.2.3.4", "", "\"value\": \"x\""},
        {"MISP: objects that a search found", "misp", "",
         R"({"response":[{"Object":{"name":"file","first_seen":"2021-02-01T00:00:00+00:00","Attribute":[)"
         R"({"object_relation":"f","value":"gone","deleted":true},{"object_relation":"f","value":"v"}]}}]})",
         "2021-02-01T00:00:00Z/ file: v"},
        {"MISP: sightings that a search found", "misp", "",
         R"({"response":[{"Sighting":{"id":"1","date_sighting":"1614900000","type":"0"}}]})",
         "2021-03-04T23:20:00Z Sighting"},
        {"TLN: remarks", "tln", "", "# by x\n1234567890|REG|||a\n", "2009-02-13T23:31:30Z a", "",
         "\"description\": \"# by x\""},
        {"TimelineJS: dates in words are offered", "timelinejs", "",
         R"({"events":[{"start_date":{"year":1992,"display_date":"spring 1992"},"text":{"headline":"a"}},)"
         R"({"start_date":{"year":1993,"display_date":"before 1993"},"text":{"headline":"b"}},)"
         R"({"start_date":{"year":1994,"month":3,"display_date":"March 1994"},"text":{"headline":"c"}}]})",
         "1992 a\n1993 b\n1994-03 c", "shown in words is another|1992-21|[..1992]"},
        {"STIX: a list of bundles", "stix", "",
         R"([{"type":"bundle","id":"bundle--1","objects":[{"type":"campaign","name":"A","first_seen":"2018-01-01T00:00:01Z",)"
         R"("id":"campaign--00000000-0000-4000-8000-000000000001"}]},{"type":"bundle","id":"bundle--2","objects":[)"
         R"({"type":"campaign","name":"B","first_seen":"2019-01-01T00:00:01Z",)"
         R"("id":"campaign--00000000-0000-4000-8000-000000000002"}]}])",
         "2018-01-01T00:00:01Z/ A\n2019-01-01T00:00:01Z/ B", "", "\"id\": \"bundle--1\"|\"id\": \"bundle--2\""},
        {"bodyfile: what mactime prints", "bodyfile", "",
         "Thu Aug 21 2003 01:20:38      512 m.c. -/-rwxrwxrwx 0        0        4        /file1.dat\n"
         "                              900 .a.. -/-rwxrwxrwx 0        0        8        /file 3.dat (deleted)\r\n"
         "\n2003-08-21T01:21:36Z         512 ...b r/rrw-r--r-- 0        0        12-128-1 /a\n"
         "Xxx Xxx 00 0000 00:00:00        0 macb d/drwxr-xr-x 0        0        2        /none\nThe end\n",
         "2003-08-21T01:20:38 /file1.dat\n2003-08-21T01:20:38 /file 3.dat (deleted)\n2003-08-21T01:21:36Z /a\n"
         " /none",
         "a line that mactime does not write",
         "\"name\": \"modified, changed\"|\"Meta\": \"12-128-1\"|\"Date\": \"Xxx Xxx 00 0000 00:00:00\""},
        {"bodyfile: what mac-robber writes first", "bodyfile", "",
         "class|host|start_time\nbody|victim|1585771300\n"
         "md5|name|inode|mode_as_string|UID|GID|size|atime|mtime|ctime|crtime\n0|/a|1|r|0|0|1|1234567890|0|0|0\n",
         "2009-02-13T23:31:30Z /a", "", "1585771300"},
        {"bodyfile: of The Sleuth Kit 2", "bodyfile", "",
         "0|/a|100|33279|16895|-/-rwx|1|0|0|0|12|1234567890|1234567891|1234567892|4096|8\n",
         "2009-02-13T23:31:30Z /a\n2009-02-13T23:31:31Z /a\n2009-02-13T23:31:32Z /a", "", "\"num_blocks\": \"8\""},
        {"bodyfile: a time before 1970", "bodyfile", "", "0|/a|1|r|0|0|1|-1|1234567890|0|0\n",
         "2009-02-13T23:31:30Z /a", "f:1:|“-1” as the time “atime”", "\"atime\": \"-1\""},
        {"TimelineJS: events that are no list", "timelinejs", "",
         R"({"title":{"text":{"headline":"T"}},"events":{"a":1}})", "", "no event", "\"events\": {"},
        {"SIMILE: years of both eras", "simile-xml", "",
         "<data><event start='200 BC' end='100 AD' isDuration='true' title='a'/><event start='1066 CE' "
         "title='b'/><event "
         "start='AD 79' title='c'/><event start='Jan 5 2001 00:00:00 GMT' end='Jan 1 2001 00:00:00 GMT' "
         "isDuration='true' title='d'/></data>",
         "-0199/0100 a\n1066 b\n0079 c\n2001-01-05T00:00:00Z d", "an end before the start", "Jan 1 2001"},
        {"The Timeline Project: an end before its start", "timeline", "",
         "<timeline><version>2.5.0</version><events><event><start>2021-12-03 09:48:51</start><end>2021-12-03 "
         "08:00:00</end><text>a</text></event></events></timeline>",
         "2021-12-03T09:48:51 a", "an end before the start", "2021-12-03 08:00:00"},
        {"a timeline of another program", "timeline", "",
         "<timeline><event><date>2017-12-06T00:00:00+05:30</date><title>A</title></event></timeline>", "",
         "“timeline” of another program"},
        {"SIMILE: some time between two times", "simile-json", "",
         R"({"events":[{"start":"2020-01-01T10:00:00Z","end":"2020-01-03T12:00:00Z","durationEvent":false,"title":"a"},)"
         R"({"start":"2020-01-01T10:00:00Z","latestStart":"2020-01-02T12:00:00Z","title":"b"},)"
         R"({"start":"2020-01-01T10:00:00Z","end":"2020-01-01T12:00:00Z","durationEvent":false,"title":"c"}]})",
         "[2020-01-01..2020-01-03] a\n[2020-01-01..2020-01-02] b\n2020-01-01 c", "",
         "2020-01-03T12:00:00Z|2020-01-01T12:00:00Z"},
    };
    return rows;
}

} // namespace

class TestReaderMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void columnsOfMarkingsAreFound_data();
    void columnsOfMarkingsAreFound();
    void smallFilesAreKnown_data();
    void smallFilesAreKnown();
    void headersAloneAreTables();
    void aTextCalledWorkbookIsATable();
};

void TestReaderMends::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const std::vector<Mend> *rows :
         {&calendarRows(), &encodingRows(), &markingRows(), &tableRowsOfDates(), &lostRows()}) {
        for (const Mend &row : *rows)
            QTest::addRow("%s", row.name) << &row;
    }
}

void TestReaderMends::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

void TestReaderMends::columnsOfMarkingsAreFound_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : {"TLP level", "TLP-Level", "Marking (TLP)", "TLP 2.0", "classification", "Sensitivity",
                               "Označení", "Oznaczenie", "Klasyfikacja", "type", "xyz", "tlpLevel"})
        QTest::addRow("%s", header) << QByteArray(header);
}

void TestReaderMends::columnsOfMarkingsAreFound()
{
    QFETCH(QByteArray, header);
    const ImportOutcome outcome =
        readRow("date,title," + header + "\n2021-01-01,a,TLP:CLEAR\n2021-01-02,b,TLP:RED\n", QStringLiteral("csv"), {});
    QVERIFY(outcome.snapshot);
    QCOMPARE(outcome.snapshot->event(EventIndex{0}).marking, std::string("TLP:CLEAR"));
    QCOMPARE(outcome.snapshot->event(EventIndex{1}).marking, std::string("TLP:RED"));
}

void TestReaderMends::smallFilesAreKnown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::newRow("one row") << QByteArray(R"({"EventID":4624,"TimeCreated":"2020-01-01T10:00:00Z","Message":"x"})")
                             << QStringLiteral("json");
    QTest::newRow("TLN with a remark") << QByteArray("# x\n\n1234567890|REG|||x\n1234567891|REG|||y\n")
                                       << QStringLiteral("tln");
    QTest::newRow("TLN with a time that is none")
        << QByteArray("1234567890|REG|||x\n1234567891|REG|||y\n0|REG|||z\nabc|REG|||z\n") << QStringLiteral("tln");
    QTest::newRow("sightings") << QByteArray(R"({"response":[{"Sighting":{"id":"1","date_sighting":"1614900000"}}]})")
                               << QStringLiteral("misp");
    const auto inUtf16 = [](const char *text) {
        const QString words = QString::fromLatin1(text);
        return QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    };
    QTest::newRow("JSON in UTF-16") << inUtf16(R"({"events":[{"start_date":{"year":2020},"text":{"headline":"a"}}]})")
                                    << QStringLiteral("timelinejs");
    QTest::newRow("XML in UTF-16")
        << inUtf16("<?xml version='1.0' encoding='UTF-16'?>\n<data><event start='1990' title='a'/></data>")
        << QStringLiteral("simile-xml");
    QTest::newRow("STIX") << QByteArray(R"({"more": false, "objects": []})") << QStringLiteral("stix");
    QTest::newRow("MISP") << QByteArray(R"({"response": []})") << QStringLiteral("misp");
    QTest::newRow("TimelineJS") << QByteArray(R"({"events": []})") << QStringLiteral("timelinejs");
    QTest::newRow("TimelineJS, no eras either")
        << QByteArray(R"({"events": [], "eras": []})") << QStringLiteral("timelinejs");
    QTest::newRow("MISP, no case") << QByteArray(R"({"Event": []})") << QStringLiteral("misp");
    QTest::newRow("a bodyfile") << QByteArray("class|host|start_time\nbody|victim|1585771300\n")
                                << QStringLiteral("bodyfile");
    QTest::newRow("vis") << QByteArray(R"({"groups": [], "items": []})") << QStringLiteral("vis");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("json");
    QTest::newRow("SIMILE") << QByteArray(R"({"dateTimeFormat": "iso8601", "events": []})")
                            << QStringLiteral("simile-json");
    QTest::newRow("a calendar") << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
                                << QStringLiteral("ics");
    QTest::newRow("The Timeline Project")
        << QByteArray("<?xml version='1.0'?><timeline><version>2.0.0</version><categories/><events/></timeline>")
        << QStringLiteral("timeline");
    QTest::newRow("Timesketch without a message")
        << QByteArray(R"({"datetime": "2020-01-01T10:00:00Z", "timestamp_desc": "x"})")
        << QStringLiteral("timesketch-jsonl");
}

void TestReaderMends::smallFilesAreKnown()
{
    QFETCH(QByteArray, content);
    const ImportOutcome outcome = readContent(content, QStringLiteral("x.json"), nullptr, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QTEST(outcome.report.format, "format");
    QCOMPARE(saidOf(outcome.report).contains(QStringLiteral("it holds no event")), outcome.snapshot->eventCount() == 0);
}

void TestReaderMends::headersAloneAreTables()
{
    const ImportOutcome outcome = readContent("date,title\n", QStringLiteral("x.csv"), nullptr, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(saidOf(outcome.report), QStringLiteral("f: warning: it holds no event\n"));
}

void TestReaderMends::aTextCalledWorkbookIsATable()
{
    const ImportOutcome outcome =
        readContent("date\ttitle\n2020-01-01\ta\n2020-01-02\tb\n", QStringLiteral("x.xlsx"), nullptr, {});
    QCOMPARE(outcome.report.format, QStringLiteral("tsv"));
    QCOMPARE(eventsIn(outcome), QStringLiteral("2020-01-01 a\n2020-01-02 b"));
}

QTEST_GUILESS_MAIN(TestReaderMends)
#include "tst_readermends.moc"
