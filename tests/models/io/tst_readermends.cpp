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
         "2021-03-04 a", "", "\"marking\": \"TLP:RED\""},
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

} // namespace

class TestReaderMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void columnsOfMarkingsAreFound_data();
    void columnsOfMarkingsAreFound();
};

void TestReaderMends::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const std::vector<Mend> *rows : {&calendarRows(), &encodingRows(), &markingRows()}) {
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

QTEST_GUILESS_MAIN(TestReaderMends)
#include "tst_readermends.moc"
