// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that other programs write, and what pages of the web hold: a row each, known by its content alone, with what
// must come and what must be said.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

const std::vector<Mend> &nestedRows()
{
    static const std::vector<Mend> rows{
        {"events of Windows", "json", "",
         R"([{"Event":{"System":{"EventID":4624,"Channel":"Security","Computer":"HOST-1",
             "TimeCreated_attributes":{"SystemTime":"2022-10-11T19:26:52.5Z"}},"EventData":{"LogonType":5}},
             "Event_attributes":{"xmlns":"urn:beside"}}])",
         "2022-10-11T19:26:52.5Z 4624", "",
         "\"Event.EventData.LogonType\": \"5\"|urn:beside|\"name\": \"HOST-1\"|\"category\": \"Security\""},
        {"a moment beside spans", "json", "",
         R"([{"at":"2020-01-05","title":"a"},{"begin":"2020-02-01","end":"2020-02-10","title":"b"}])",
         "2020-01-05 a\n2020-02-01/2020-02-10 b"},
        {"one event of Windows", "json", "",
         R"({"Event":{"System":{"EventID":1,"TimeCreated_attributes":{"SystemTime":"2022-10-11T19:26:52Z"}}},"x":1})",
         "2022-10-11T19:26:52Z 1", "", "\"x\": \"1\""},
        {"events of Windows, a line each", "json", "",
         "{\"Event\":{\"System\":{\"EventID\":1,\"TimeCreated_attributes\":{\"SystemTime\":\"2022-10-11T19:26:52Z\"}}}}"
         "\n"
         "{\"Event\":{\"System\":{\"EventID\":2,\"TimeCreated_attributes\":{\"SystemTime\":\"2022-10-12T19:26:52Z\"}}}}"
         "\n",
         "2022-10-11T19:26:52Z 1\n2022-10-12T19:26:52Z 2"},
        {"MISP: beside the case", "misp", "",
         R"({"Event":{"uuid":"5be1e65d-8198-497b-bdf5-5ec20a016219","info":"I","date":"2018-11-06"},"note":"beside"})",
         "2018-11-06 I", "", "\"mispBeside\": {\n    \"note\": \"beside\""},
        {"MISP: beside the cases of a response", "misp", "",
         R"({"response":[{"Event":{"info":"I","date":"2018-11-06"},"errors":"near"}],"total":"far"})", "2018-11-06 I",
         "", "\"mispBeside\": {\"errors\": \"near\"}|\"mispBeside\": {\n    \"total\": \"far\""},
        {"a list in a member", "json", "",
         R"({"data":[{"date":"1989-11-17","title":"March"},{"date":"1989-11-27","title":"Strike"}],"next":"/2"})",
         "1989-11-17 March\n1989-11-27 Strike", "the list “data”", "\"json\": {\n    \"next\": \"/2\""},
        {"a list two levels down", "json", "",
         R"({"status":"ok","data":{"state":{"id":7},"timeline":[{"event_id":4,"event_date":"2023-01-27T10:00:00.000000",
             "event_title":"Seen","history":{"1674812414.42":{"user":"a"}}}]}})",
         "2023-01-27T10:00:00.000000 Seen", "the list “data.timeline”",
         "\"status\": \"ok\"|\"state\": {|\"history\": "},
        {"the list with dates, not a longer one without", "json", "",
         R"({"authors":[{"name":"A"},{"name":"B"},{"name":"C"}],"vulnerabilities":[{"cveID":"CVE-1","dateAdded":"2021-11-03",
             "vulnerabilityName":"X"},{"cveID":"CVE-2","dateAdded":"2021-11-04","vulnerabilityName":"Y"}]})",
         "2021-11-03 X\n2021-11-04 Y", "the list “vulnerabilities”", "\"authors\": ["},
        {"events that are flat objects", "json", "",
         R"({"events":[{"name":"a","begin":-10000,"end":-4500},{"name":"b","begin":1900,"end":1901}]})",
         "Y-10000/-4500 a\n1900/1901 b", "the list “events”"},
        {"a list of records that refer to others", "json", "",
         R"({"items":[{"start":{"dateTime":"2025-05-28T10:00:00+02:00"},"end":{"dateTime":"2025-05-28T11:00:00+02:00"},
             "summary":"Talk"}]})",
         "2025-05-28T10:00:00+02:00/2025-05-28T11:00:00+02:00 Talk", "the list “items”"},
        {"places on a map", "json", "",
         R"({"type":"FeatureCollection","name":"n","features":[{"type":"Feature","properties":{"date":"2025-03-07",
             "title":"Fire"},"geometry":{"type":"Point","coordinates":[35.5,36.25]}}]})",
         "2025-03-07 Fire", "the list “features”", "\\\"coordinates\\\": [35.5, 36.25]|\"name\": \"n\""},
        {"places on a map without a date", "json", "",
         R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":"Fire"},
             "geometry":{"type":"Point","coordinates":[1,2]}}]})",
         " Fire", "no column of dates"},
        {"one object with a date, and objects in it", "json", "",
         R"({"id":"a","when":"2020-01-02","title":"x","tags":["b","c"],"place":{"lat":1.5}})", "2020-01-02 x", "",
         "\"place.lat\": \"1.5\"|\"tags\": [\"b\", \"c\"]"},
        {"rows by their names", "json", "",
         R"({"v0.10":{"start":"2013-03-11","end":"2016-10-31"},"v4":{"start":"2015-09-08","end":"2018-04-30","lts":"L"}})",
         "2013-03-11/2016-10-31 v0.10\n2015-09-08/2018-04-30 v4", "", "\"lts\": \"L\""},
        {"a date in parts, within objects", "json", "",
         R"([{"incident_id":"i1","summary":"A clerk.","timeline":{"containment":{"year":2011},"incident":{"day":9,"month":4,
             "year":2010}},"victim":{"victim_id":"Office","country":["US"]},"plus":{"created":"2014-07-30T19:04:08Z"}}])",
         "2010-04-09 A clerk.", "", "\"name\": \"Office\"|\"timeline.containment.year\": \"2011\"|\"id\": \"i1\""},
    };
    return rows;
}

const std::vector<Mend> &scriptRows()
{
    static const std::vector<Mend> rows{
        {"TimelineJS before version 3", "timelinejs", "",
         R"({"timeline":{"headline":"T","type":"default","text":"<p>D</p>","date":[
             {"startDate":"1996,03","headline":"a","tag":"Lane","asset":{"media":"https://m.example/","credit":"C","caption":"K",
              "thumbnail":"t.png"}},
             {"startDate":"2012,1,26","endDate":"2012,1,27","headline":"b","classname":"c"},
             {"startDate":"1/26/2012 10:30","headline":"c"},{"startDate":"2012,1,26,9,05,07","headline":"d"},
             {"startDate":"2009","headline":"e","asset":{"media":"/img/x.png"}},{"startDate":"soon","headline":"f"},
             {"startDate":"2013,2,1","endDate":"2012","headline":"g"},{"startDate":"2013,2,","asset":{"caption":"K2"}}],
             "era":[{"startDate":"1990","endDate":"1991,6","headline":"E","tag":"x"}]}})",
         "1996-03 a\n2012-01-26/2012-01-27 b\n2012-01-26T10:30 c\n2012-01-26T09:05:07 d\n2009 e\n f\n2013-02-01 g\n"
         "2013-02 K2",
         "the event is undated|end before the start",
         "\"title\": \"T\"|\"description\": \"D\"|\"name\": \"Lane\"|\"publisher\": \"C\"|\"thumbnail\": \"t.png\"|"
         "\"media\": \"/img/x.png\"|\"startDate\": \"soon\"|\"endDate\": \"2012\"|\"when\": "
         "\"1990/1991-06\"|\"classname\": "
         "\"c\""},
        {"TimelineJS as a page loads it", "timelinejs", "",
         "storyjs_jsonp_data = {\n\"timeline\": {\"headline\": \"T\", \"date\": [{\"startDate\": \"2014,07,5\", "
         "\"headline\": "
         "\"a\",},],}\n}\n",
         "2014-07-05 a"},
        {"TimelineJS of version 3 in a call", "timelinejs", "",
         "callback({events: [{start_date: {year: 2014}, text: {headline: 'a'}}]});", "2014 a"},
        {"SIMILE as scripts write it", "simile-json", "",
         "// of the museum\nvar data = { /* one */ 'dateTimeFormat': 'iso8601',\nevents : [\n"
         "{start: '1924', title: 'It\\'s \"a\"', link: 'https://x.example/',},\n"
         "{'start': new Date(2010, 7, 15), 'title': 'b ' +\n 'c', durationEvent: false},\n"
         "{'start': new Date('2011-02'), title: \"d\\x21\", isDuration: undefined, rank: +.5},\n]\n};\n",
         "1924 It's \"a\"\n2010-08-15 b c\n2011-02 d!", "", "\"rank\": 0.5"},
        {"SIMILE: an end before its start", "simile-json", "",
         R"({"events":[{"start":"2012-09-21T13:21:05Z","end":"1918-12-04T00:00:00Z","title":"a"}]})",
         "2012-09-21T13:21:05Z a", "end before the start", "1918-12-04T00:00:00Z"},
        {"vis-timeline in a script", "vis", "",
         "var items = new vis.DataSet([\n  {id: 1, content: 'a', start: '2013-04-20'},\n  {id: 2, content: 'b', start: "
         "new Date(2013, 3, 14)}\n]);\n",
         "2013-04-20 a\n2013-04-14 b"},
        {"objects with a content that vis-timeline does not know", "json", "",
         R"([{"name":"AOL","content":"","start":"4-21-2003","end":"5-31-2003"}])", "2003-04-21/2003-05-31 AOL"},
    };
    return rows;
}

} // namespace

class TestJsonMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void whatATableNeedsIsSaid();
    void whatIsNoJsonIsSaidWithItsPlace_data();
    void whatIsNoJsonIsSaidWithItsPlace();
    void scriptsEndWhereTheyAreNone_data();
    void scriptsEndWhereTheyAreNone();
    void manyMembersWithinObjectsAreOneCell();
};

void TestJsonMends::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const std::vector<Mend> *rows : {&nestedRows(), &scriptRows()}) {
        for (const Mend &row : *rows)
            QTest::addRow("%s", row.name) << &row;
    }
}

void TestJsonMends::faultsStayMended()
{
    QFETCH(const Mend *, row);
    const Importer *found = importerFor(row->content, QStringLiteral("x.json"));
    QCOMPARE(found != nullptr ? std::string_view(found->name) : std::string_view(), std::string_view(row->format));
    requireMended(*row);
}

void TestJsonMends::whatATableNeedsIsSaid()
{
    for (const char *content : {R"({"a":{"b":[1,2]},"c":[]})", R"({"May 2019":["x"]})"}) {
        const ImportOutcome outcome = readContent(content, QStringLiteral("a.json"), nullptr, {});
        QVERIFY(!outcome.snapshot && outcome.report.isUnknownFormat);
        QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("as a table can be read an array of objects")),
                 qPrintable(saidOf(outcome.report)));
    }
}

void TestJsonMends::whatIsNoJsonIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("a comma missing") << QByteArray("[1 true]") << QStringLiteral("f:1:4: error: ");
    QTest::newRow("a colon missing") << QByteArray("{\"a\"\n b}") << QStringLiteral("f:2:2: error: ");
    QTest::newRow("a value a line") << QByteArray("[1]\n[2]\n") << QStringLiteral("f: error: this is JSON");
}

void TestJsonMends::whatIsNoJsonIsSaidWithItsPlace()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    const ImportOutcome outcome = readContent(content, QStringLiteral("a.json"), nullptr, {});
    QVERIFY(!outcome.snapshot && outcome.report.isUnknownFormat);
    QVERIFY2(testing::said(outcome.report).startsWith(place), qPrintable(testing::said(outcome.report)));
}

void TestJsonMends::scriptsEndWhereTheyAreNone_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<std::size_t>("line");
    QTest::addColumn<std::size_t>("column");
    const auto row = [](const char *name, const char *script, std::size_t line, std::size_t column) {
        QTest::newRow(name) << QByteArray(script) << line << column;
    };
    row("something to work out", "var x = {events: [\n /* a\n b */ {start: 1900 * 2}]}", 3, 20);
    row("a call", "{'events': [{'start': today(), 'title': 'a'}]}", 1, 23);
    row("a text without an end", "{'events': [\n{'start': '1900}]}", 2, 19);
    row("more behind it", "x = {events: []};\nrun();", 2, 1);
    row("a comma instead of a colon", "{events, 1}", 1, 8);
    row("nothing between commas", "{events: [1,,2]}", 1, 13);
}

void TestJsonMends::scriptsEndWhereTheyAreNone()
{
    QFETCH(QByteArray, script);
    QFETCH(std::size_t, line);
    QFETCH(std::size_t, column);
    const ImportOutcome outcome = readRow(script, QStringLiteral("simile-json"), {});
    QVERIFY(!outcome.snapshot);
    const Diagnostic error = outcome.report.diagnostics.kept().front();
    QCOMPARE(error.position.line, line);
    QCOMPARE(error.position.column, column);
}

void TestJsonMends::manyMembersWithinObjectsAreOneCell()
{
    QByteArray inner;
    for (int n = 0; n < 3'000; ++n)
        inner += (n == 0 ? "" : ",") + QByteArray("\"k") + QByteArray::number(n) + "\":1";
    const QByteArray content = R"([{"date":"2020","title":"a","all":{)" + inner + "}}]";
    const ImportOutcome outcome = readRow(content, QStringLiteral("json"), {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(eventsIn(outcome), QStringLiteral("2020 a"));
    QVERIFY(outcome.snapshot->event(EventIndex{0}).unknown.find("k2999") != std::string::npos);
    requireSound(outcome);
}

QTEST_GUILESS_MAIN(TestJsonMends)
#include "tst_jsonmends.moc"
