// SPDX-License-Identifier: GPL-3.0-or-later
// What a file says comes through: as a field, or word for word beside it. A row a fault that was found and mended.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

const std::vector<Mend> &sourceRows()
{
    static const std::vector<Mend> rows{
        {"plaso: what parsed a row stays with it", "plaso-csv", "",
         "datetime,timestamp_desc,source,source_long,message,parser,display_name,tag\n"
         "2022-05-28T10:00:00Z,x,FILE,F,a,filestat,OS:/etc/passwd,-\n"
         "2022-05-28T11:00:00Z,x,LOG,L,b,syslog,OS:/etc/passwd,-\n2022-05-28T12:00:00Z,x,LOG,L,c,utmp,-,-\n",
         "2022-05-28T10:00:00Z a\n2022-05-28T11:00:00Z b\n2022-05-28T12:00:00Z c", "",
         "\"publisher\": \"filestat\"}|\"publisher\": \"syslog\"}|\"utmp\""},
        {"l2tcsv: what parsed a row without a file", "l2tcsv", "",
         "date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,notes,format,"
         "extra\n"
         "05/28/2022,10:00:00,UTC,M...,-,-,x,-,-,a,a,2,-,-,-,filestat,-\n",
         "2022-05-28T10:00:00Z a", "", "\"parser\": \"filestat\""},
        {"TimelineJS: one address, several credits", "timelinejs", "",
         R"({"events":[{"start_date":{"year":"2001"},"text":{"headline":"a"},"media":{"url":"https://m.example/x","credit":"C1","caption":"P1"}},)"
         R"({"start_date":{"year":"2002"},"text":{"headline":"b"},"media":{"url":"https://m.example/x","credit":"C2","caption":"P2"}},)"
         R"({"start_date":{"year":"2003"},"text":{"headline":"c"},"media":{"url":"https://m.example/x"}}]})",
         "2001 a\n2002 b\n2003 c", "",
         "\"title\": \"P1\", \"publisher\": \"C1\"|\"title\": \"P2\", \"publisher\": \"C2\""},
        {"TimelineJS: one address, several credits, in a sheet", "timelinejs-csv", "",
         "Year,Month,Day,Headline,Text,Media,Media Credit,Media Caption\n2001,,,a,,https://m.example/x,C1,P1\n"
         "2002,,,b,,https://m.example/x,C2,P1\n",
         "2001 a\n2002 b", "", "\"publisher\": \"C1\"|\"publisher\": \"C2\""},
        {"a source of two dates", "json", "",
         R"([{"date":"2022-05-28","title":"a","sources":[{"title":"NPR","date":"2021-01-02"}]},)"
         R"({"date":"2022-05-29","title":"b","sources":[{"title":"NPR","date":"2021-03-04"}]},)"
         R"({"date":"2022-05-30","title":"c","sources":[{"title":"npr","outlet":"O"}]}])",
         "2022-05-28 a\n2022-05-29 b\n2022-05-30 c", "",
         "\"published\": \"2021-01-02\"|\"published\": \"2021-03-04\"|\"publisher\": \"O\""},
        {"members of source objects", "json", "",
         R"([{"date":"2022-05-28","title":"a","sources":[{"title":"T","name":"N","url":"https://s.example/1",)"
         R"("archived":"https://web.example/2","reliability":"B","note":"why","accessed":"2022-01-01","tier":2,)"
         R"("published":"someday","foo":{"b":[1]}},{"tier":1},["x"]]},{"date":"2022-05-29","title":"b"}])",
         "2022-05-28 a\n2022-05-29 b", "",
         "\"retrieved\": \"2022-01-01\"|\"archived\": \"https://web.example/2\"|\"reliability\": \"B\"|\"note\": "
         "\"why\"|\"name\": \"N\", \"tier\": 2, \"kept published\": \"someday\", \"foo\": {\"b\": [1]}|{\\\"tier\\\": "
         "1}"},
    };
    return rows;
}

/// Where a text is expected.
const std::vector<Mend> &valueRows()
{
    static const std::vector<Mend> rows{
        {"Timesketch: objects and lists", "timesketch-jsonl", "",
         R"({"message":"a","datetime":"2022-05-28T10:00:00Z","timestamp_desc":{"a":"D"},"source":{"ip":"203.0.113.7"},)"
         R"("filename":["C:\\a.exe","C:\\b.exe"],"tag":{"a":"T"},"label":[{"x":"L"},"l"]})"
         "\n",
         "2022-05-28T10:00:00Z a", "",
         R"("timestamp_desc": {"a": "D"}|"source": {"ip": "203.0.113.7"}|"filename": ["C:\\a.exe", "C:\\b.exe"])"
         R"(|"tag": {"a": "T"}|"label": [{"x": "L"}, "l"])"},
        {"plaso: objects and lists", "plaso-json", "",
         R"({"__container_type__":"event","timestamp":1653744615000000,"timestamp_desc":["D"],"message":{"a":"M"},)"
         R"("date_time":{"__class_name__":"PosixTime"},"tag":{"labels":["l1",{"x":1}],"comment":"TC"},)"
         R"("display_name":["N"],"parser":{"p":"P"}})"
         "\n",
         "2022-05-28T13:30:15Z ", "",
         R"("timestamp_desc": ["D"]|"message": {"a": "M"}|"comment": "TC"|"display_name": ["N"]|"parser": {"p": "P"}|"l1")"},
        {"vis: objects and lists", "vis", "",
         R"({"groups":[{"id":1,"content":{"h":"GC"},"nestedGroups":["elsewhere"]}],"items":[{"id":1,"content":{"h":"C"},)"
         R"("start":"2022-05-28","title":["T"],"className":{"a":"K"},"group":["G"]}]})",
         "2022-05-28 ", "",
         R"("content": {"h": "C"}|"title": ["T"]|"className": {"a": "K"}|"group": ["G"]|"content": {"h": "GC"}|["elsewhere"])"},
        {"SIMILE: objects and lists", "simile-json", "",
         R"({"dateTimeFormat":"iso8601","events":[{"start":"2022","title":["T"],"description":{"a":"D"},"link":["L"],)"
         R"("image":{"x":"I"},"eventID":{"z":"ID"}}]})",
         "2022 ", "",
         R"("title": ["T"]|"description": {"a": "D"}|"link": ["L"]|"image": {"x": "I"}|"eventID": {"z": "ID"})"},
        {"TimelineJS: objects and lists", "timelinejs", "",
         R"({"title":{"text":"TT"},"events":[{"start_date":{"year":"2022","month":"M"},"text":{"headline":["H"],)"
         R"("text":{"a":"X"}},"media":{"url":"https://m.example/x","caption":["CAP"]},"group":{"g":"G"},)"
         R"("unique_id":["U"],"end_date":["E"]}],"eras":[{"start_date":{"year":"1900"},"end_date":{"year":"?"},)"
         R"("text":"ET"}]})",
         "2022 ", "",
         R"("text": "TT"|"month": "M"|"headline": ["H"]|"caption": ["CAP"]|"group": {"g": "G"}|"unique_id": ["U"])"
         R"(|"end_date": ["E"]|"end_date": {"year": "?"}|"text": "ET")"},
        {"TimelineJS: slides without a headline, an hour without a day, shown dates", "timelinejs", "",
         R"({"events":[{"start_date":{"year":"2022","hour":"14"},"text":{"text":"<p>How it <b>began</b></p><p>more</p>"}},)"
         R"({"start_date":{},"display_date":"about 1750","text":{"headline":"b"}}]})",
         "2022 How it began\n b", "the date that is shown of an undated event|1750~", "\"hour\": \"14\""},
    };
    return rows;
}

} // namespace

class TestKeptFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void whatIsNoTextCountsAsKeptAside();
    void sourcesOfOneFileAreFoundAgain();
};

void TestKeptFields::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const auto *rows : {&sourceRows(), &valueRows()}) {
        for (const Mend &row : *rows)
            QTest::addRow("%s", row.name) << &row;
    }
}

void TestKeptFields::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

void TestKeptFields::whatIsNoTextCountsAsKeptAside()
{
    const ImportOutcome outcome = readRow(R"({"dateTimeFormat":"iso8601","events":[{"start":"2022","title":["T"]}]})",
                                          QStringLiteral("simile-json"), {});
    for (const FieldAccount &field : outcome.report.fields) {
        if (field.field == "event.title")
            QCOMPARE(std::pair(field.mapped, field.keptAside), std::pair(std::size_t(0), std::size_t(1)));
    }
}

/// Where nothing contradicts, sources are one, whichever says more.
void TestKeptFields::sourcesOfOneFileAreFoundAgain()
{
    const ImportOutcome outcome =
        readRow("date,title,source,url\n2021,a,,https://s.example/1\n2022,b,Press,https://s.example/1\n"
                "2023,c,press,https://s.example/1\n2024,d,,https://s.example/1\n2025,e,Other,https://s.example/1\n",
                QStringLiteral("csv"), {});
    QCOMPARE(outcome.snapshot->sources().size(), std::size_t(2));
    QCOMPARE(outcome.snapshot->sources().front().title, std::string("Press"));
    QCOMPARE(outcome.snapshot->sources().back().title, std::string("Other"));
}

QTEST_APPLESS_MAIN(TestKeptFields)
#include "tst_keptfields.moc"
