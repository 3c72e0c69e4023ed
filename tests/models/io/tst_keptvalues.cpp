// SPDX-License-Identifier: GPL-3.0-or-later
// Values that formats write in several ways, or that cannot be read: what comes of them, and what is said. A row a
// fault that was found and mended.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

const std::vector<Mend> &markupRows()
{
    static const std::vector<Mend> rows{
        {"SIMILE: an end alone", "simile-json", "",
         R"({"dateTimeFormat":"iso8601","events":[{"title":"a","end":"1777"},{"title":"b","end":"1779","earliestEnd":"1778"},)"
         R"({"title":"c","latestStart":"1666"}]})",
         "/1777 a\n/1779~ b\n[..1666] c", "", "\"latestStart\": \"1666\"|\"earliestEnd\": \"1778\""},
        {"SIMILE: other forms of ISO 8601, counts", "simile-json", "",
         R"({"dateTimeFormat":"iso8601","events":[{"title":"a","start":"20220528"},{"title":"b","start":"20220528T143015Z"},)"
         R"({"title":"c","start":"2022-148"},{"title":"d","start":"2022-W21-6"},{"title":"e","start":"1653744615123"},)"
         R"({"title":"f","start":"20229999"},{"title":"g","start":1653744615},{"title":"h","start":"-12000"},)"
         R"({"title":"i","start":"20220528T1430+0200"},{"title":"j","start":"2022-366"},{"title":"k","start":"2022-W53-1"}]})",
         "2022-05-28 a\n2022-05-28T14:30:15Z b\n2022-05-28 c\n2022-05-28 d\n2022-05-28T13:30:15.123Z e\n f\n "
         "g\nY-12000 "
         "h\n2022-05-28T14:30+02:00 i\n j\n k",
         "", "20229999|1653744615\""},
        {"vis: other forms of ISO 8601", "vis", "", R"([{"id":1,"content":"a","start":"20220528"}])", "2022-05-28 a"},
        {"SIMILE XML: what stands around and within", "simile-xml", "",
         "<data wiki-url='W' foo='F'><event start='2022' title='a'>x<p>para <b>bold</b></p>tail</event>stray<event "
         "start='2023' title='b' description='d'>text</event><event start='2024' title='c'/></data>",
         "2022 a\n2023 b\n2024 c", "",
         "\"wiki-url\": \"W\"|\"foo\": \"F\"|\"text\": \"stray\"|para **bold**|x<p>para "
         "<b>bold</b></p>tail|\"text\": "
         "\"text\""},
        {"timeline: attributes, text beside elements", "timeline", "",
         "<timeline uniq='A'><version>2.9.0</version><foo>F1<bar>B1</bar></foo><categories><category uniq='C'>"
         "<name>Work</name></category></categories><events><event uniq='E'><start>2022-05-28 10:00:00</start>"
         "<end>2022-05-28 11:00:00</end><text>t</text><baz>F2<bar>B2</bar></baz><description>d<b>N</b>e</description>"
         "<icon/></event></events></timeline>",
         "2022-05-28T10:00:00/2022-05-28T11:00:00 t", "",
         "\"uniq\": \"A\"|<foo>F1<bar>B1</bar></foo>|\"uniq\": \"C\"|\"uniq\": "
         "\"E\"|<baz>F2<bar>B2</bar></baz>|<description>d<b>N</b>e</description>"},
    };
    return rows;
}

const std::vector<Mend> &threatRows()
{
    static const std::vector<Mend> rows{
        {"MISP: all that tags say", "misp", "",
         R"({"Event":{"uuid":"5f000000-0000-4000-8000-000000001000","info":"x","date":"2022-06-01","Tag":[{"name":"a",)"
         R"("colour":"#33FF00","relationship_type":"R"},"plain",{"n":"NONAME"}]}})",
         "2022-06-01 x", "", R"("tags": ["a", "plain"]|"colour": "#33FF00", "relationship_type": "R"|"n": "NONAME")"},
        {"MISP: one end that cannot be read", "misp", "",
         R"({"Event":{"uuid":"5f000000-0000-4000-8000-000000001000","info":"x","date":"2022-06-01","Attribute":[)"
         R"({"uuid":"5f000000-0000-4000-8000-000000000001","type":"ip-dst","value":"1","first_seen":"2022-05-28T14:30:15Z","last_seen":"garbage",)"
         R"("Sighting":[{"date_sighting":"DS","type":"9"}]},)"
         R"({"uuid":"5f000000-0000-4000-8000-000000000002","type":"comment","value":"one\ntwo","first_seen":"??","last_seen":"2022-05-28T14:30:15Z",)"
         R"("Tag":[{"name":"confidence-level:fairly-confident"}]}]}})",
         "2022-06-01 x\n2022-05-28T14:30:15Z/ ip-dst: 1\n Sighting of 1\n/2022-05-28T14:30:15Z comment: one",
         "“garbage” for last_seen|$.Event.Attribute[0].last_seen|“DS” for date_sighting|“??” for first_seen",
         "\"last_seen\": \"garbage\"|\"date_sighting\": \"DS\", \"type\": \"9\"|one\\ntwo|\"confidence\": 50"},
        {"MISP: a marking that is not known beside one that is", "misp", "",
         R"({"Event":{"uuid":"5f000000-0000-4000-8000-000000001000","info":"x","date":"2022-06-01","Tag":[{"name":"tlp:green"},)"
         R"({"name":"tlp:ex:chr"}]}})",
         "2022-06-01 x", "the tag “tlp:ex:chr”", "\"marking\": \"TLP:GREEN\"|\"tlp:ex:chr\""},
        {"STIX: one end that cannot be read, leap seconds", "stix", "",
         R"({"type":"bundle","id":"bundle--1","objects":[{"type":"campaign","id":"campaign--1","name":"a","first_seen":"2017-05-01T10:00:00Z",)"
         R"("last_seen":"2017-02-30T00:00:00Z"},{"type":"campaign","id":"campaign--2","name":"b","first_seen":"garbage",)"
         R"("last_seen":"2017-02-28T00:00:00Z"},{"type":"campaign","id":"campaign--3","name":"c","first_seen":"2016-12-31T23:59:60Z"}]})",
         "2017-05-01T10:00:00Z/ a\n/2017-02-28T00:00:00Z b\n2016-12-31T23:59:59Z/ c",
         "“2017-02-30T00:00:00Z” for last_seen|$.objects[0].last_seen|“garbage” for first_seen|the leap second "
         "“2016-12-31T23:59:60Z”",
         "2016-12-31T23:59:60Z"},
        {"STIX: relationships with times", "stix", "",
         R"({"type":"bundle","id":"bundle--1","objects":[{"type":"campaign","id":"campaign--1","name":"C","first_seen":"2022-01-02T10:00:00Z"},)"
         R"({"type":"intrusion-set","id":"intrusion-set--2","name":"A"},{"type":"identity","id":"identity--3","name":"T"},)"
         R"({"type":"relationship","id":"relationship--4","relationship_type":"attributed-to","source_ref":"campaign--1","target_ref":"intrusion-set--2","start_time":"2022-06-01T10:00:00Z"},)"
         R"({"type":"relationship","id":"relationship--5","relationship_type":"targets","source_ref":"campaign--1","target_ref":"identity--3","start_time":"2022-06-01T10:00:00Z"},)"
         R"({"type":"opinion","id":"opinion--6","opinion":"disagree","object_refs":["relationship--4"]},)"
         R"({"type":"note","id":"note--7","content":"of it","object_refs":["relationship--4"]}]})",
         "2022-01-02T10:00:00Z/ C\n2022-06-01T10:00:00Z/ C attributed to A\n2022-06-01T10:00:00Z/ C targets T", "",
         R"("title": "C", "actors": [{"id": "intrusion-set--2"}, {"id": "identity--3", "role": "target"}]|"says": "disagree"|"says": "of it")"},
        {"STIX: several citations of one end", "stix", "",
         R"x({"type":"bundle","id":"bundle--1","objects":[{"type":"campaign","id":"campaign--1","name":"C","first_seen":"2015-12-01T05:00:00.000Z",)x"
         R"x("x_mitre_first_seen_citation":"(Citation: E)(Citation: D)","external_references":[{"source_name":"E","url":"https://e.example"},)x"
         R"x({"source_name":"D","url":"https://d.example"}]}]})x",
         "2015-12-01T05:00:00.000Z/ C", "",
         R"x({"source": "s1", "says": "first seen 2015-12-01T05:00:00.000Z", "when": "2015-12-01T05:00:00.000Z/"}|{"source": "s2", "says": "first seen)x"},
        {"STIX: a marking that is not in the file", "stix", "",
         R"({"type":"bundle","id":"bundle--1","objects":[{"type":"campaign","id":"campaign--1","name":"C","first_seen":"2015-12-01T05:00:00.000Z",)"
         R"("object_marking_refs":["marking-definition--9"]}]})",
         "2015-12-01T05:00:00.000Z/ C", "warning: $.objects[0]: found “marking-definition--9” for “marking”"},
        {"Timesketch: numbers and words for times", "timesketch-csv", "",
         "message,timestamp,timestamp_desc,datetime\na,1653744615123456.0,x,\nb,1.653744615123456E15,x,\n"
         "c,1653744615.0,x,\nd,1653744615.25,x,\ne,,x,1653744615123456\nf,,x,May 28 2022 10:00\ng,,x,spring 2022\n"
         "h,,x,2022\n",
         "2022-05-28T13:30:15.123456Z a\n2022-05-28T13:30:15.123456Z b\n2022-05-28T13:30:15Z "
         "c\n2022-05-28T13:30:15.25Z "
         "d\n2022-05-28T13:30:15.123456Z e\n2022-05-28T10:00Z f\n2022-21 g\n2022 h"},
    };
    return rows;
}

const std::vector<Mend> &lineRows()
{
    static const std::vector<Mend> rows{
        {"tables: values that cannot be read", "csv", "",
         "date,title,confidence,marking,within\n2022-05-28,a,0.8,TLP:PURPLE,xx\n2022-05-29,b,so-so,amber,2022/2023\n"
         "2022-05-30,c,150,,\n",
         "2022-05-28 a\n2022-05-29 b\n2022-05-30 c",
         "f:2:|“0.8” in column “confidence”|“TLP:PURPLE” in column “marking”|“xx” in column "
         "“within”|f:3:|“so-so”|f:4:|“150”",
         "\"unreadable marking\": \"TLP:PURPLE\"|\"confidence\": \"150\"|\"unreadable within\": \"xx\""},
        {"L2TTLN: a bar in the description, or in the notes", "tln", "",
         "Time|Source|Host|User|Description|TZ|Notes\n1653744610|FILE|H0|jan|a | b|UTC|n1\n"
         "1653744611|FILE|H1|jan|c|Europe/Prague|n2 | n3\n",
         "2022-05-28T13:30:10Z a | b\n2022-05-28T13:30:11Z c", "",
         "\"tags\": [\"n1\"]|\"TZ\": \"UTC\"|n2 | n3|\"TZ\": \"Europe/Prague\""},
        {"iCalendar: components of other kinds", "ics", "",
         "BEGIN:VCALENDAR\r\nBEGIN:VAVAILABILITY\r\nUID:a\r\nBEGIN:AVAILABLE\r\nUID:b\r\nEND:AVAILABLE\r\n"
         "END:VAVAILABILITY\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20220528T143000Z\r\nSUMMARY:e\r\nEND:VEVENT\r\n"
         "END:VCALENDAR\r\n",
         "2022-05-28T14:30:00Z e", "", "BEGIN:VAVAILABILITY\\r\\nUID:a\\r\\nBEGIN:AVAILABLE"},
        {"iCalendar: lengths that are none", "ics", "",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20220528T143000Z\r\nDURATION:-PT2H\r\nSUMMARY:a\r\n"
         "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:v\r\nDTSTART:20220528T143000Z\r\nDURATION:P1M\r\nSUMMARY:b\r\n"
         "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:w\r\nDTSTART:20220528T143000Z\r\nDURATION:PT0S\r\nSUMMARY:c\r\n"
         "END:VEVENT\r\nEND:VCALENDAR\r\n",
         "2022-05-28T14:30:00Z a\n2022-05-28T14:30:00Z b\n2022-05-28T14:30:00Z c",
         "f:5:1: warning: found a DURATION|f:11:1: warning: found a DURATION", "\"DURATION:-PT2H\"|\"DURATION:P1M\""},
        {"iCalendar: leap seconds", "ics", "",
         "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20161231T235960Z\r\nSUMMARY:a\r\nEND:VEVENT\r\n"
         "END:VCALENDAR\r\n",
         "2016-12-31T23:59:59Z a", "found a leap second", "\"DTSTART:20161231T235960Z\""},
    };
    return rows;
}

} // namespace

class TestKeptValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void refsOfMarkingsThatAreNotThereCountAsKept();
    void componentsOfOtherKindsAreCountedAndComeBack();
    void valuesThatCannotBeReadCountAsKept();
};

void TestKeptValues::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const auto *rows : {&markupRows(), &threatRows(), &lineRows()}) {
        for (const Mend &row : *rows)
            QTest::addRow("%s", row.name) << &row;
    }
}

void TestKeptValues::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
}

void TestKeptValues::refsOfMarkingsThatAreNotThereCountAsKept()
{
    const ImportOutcome outcome = readRow(
        R"({"type":"bundle","id":"bundle--1","objects":[{"type":"campaign","id":"campaign--1","name":"C","object_marking_refs":["marking-definition--9"]}]})",
        QStringLiteral("stix"), {});
    for (const FieldAccount &field : outcome.report.fields) {
        if (field.field == "campaign.object_marking_refs")
            QCOMPARE(std::pair(field.mapped, field.keptAside), std::pair(std::size_t(0), std::size_t(1)));
    }
}

void TestKeptValues::componentsOfOtherKindsAreCountedAndComeBack()
{
    const QByteArray block = "BEGIN:VPOLL\r\nUID:p\r\nBEGIN:VOTE\r\nX-A:1\r\nEND:VOTE\r\nEND:VPOLL\r\n";
    const ImportOutcome outcome = readRow("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + block +
                                              "BEGIN:X-THING\r\nX-B:2\r\nEND:X-THING\r\nEND:VCALENDAR\r\n",
                                          QStringLiteral("ics"), {});
    QCOMPARE(outcome.report.ledger.read, std::size_t(2));
    QCOMPARE(countOf(outcome.report.ledger.keptAside, "components of other kinds, word for word"), std::size_t(2));
    QVERIFY(outcome.report.ledger.isBalanced());
    const QByteArray text = QByteArray::fromStdString(written("ics", *outcome.snapshot));
    QVERIFY2(text.contains(block) && text.contains("BEGIN:X-THING\r\nX-B:2\r\nEND:X-THING\r\n"), text.constData());
}

void TestKeptValues::valuesThatCannotBeReadCountAsKept()
{
    const ImportOutcome outcome =
        readRow("date,title,confidence,marking,within\n2022-05-28,a,so-so,TLP:PURPLE,xx\n", QStringLiteral("csv"), {});
    std::size_t found = 0;
    for (const FieldAccount &field : outcome.report.fields) {
        if (field.field != "confidence" && field.field != "marking" && field.field != "within")
            continue;
        ++found;
        QCOMPARE(std::pair(field.mapped, field.keptAside), std::pair(std::size_t(0), std::size_t(1)));
    }
    QCOMPARE(found, std::size_t(3));
}

QTEST_APPLESS_MAIN(TestKeptValues)
#include "tst_keptvalues.moc"
