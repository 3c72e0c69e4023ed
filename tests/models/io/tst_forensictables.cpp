// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines of forensic programs as they are after another delimiter was chosen, a spreadsheet saved them again, or a
// hand was in them.
#include "tests/models/io/mends.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

const QByteArray kNames = "datetime,timestamp_desc,source,source_long,message,parser,display_name,tag\n";

QByteArray with(const char *delimiter, QByteArray text)
{
    return text.replace(',', delimiter);
}

/// As psort writes it: no quotes, and blanks for the delimiters within cells.
QByteArray lineOf(const char *second, const char *message, const char *delimiter = ",")
{
    return with(delimiter, QByteArray("2012-01-22T07:52:") + second + "+00:00,Creation Time,LOG,Log File,MESSAGE," +
                               "text/syslog,OS:/var/log,-\n")
        .replace("MESSAGE", QByteArray(message));
}

const std::vector<Mend> &plasoRows()
{
    static const std::vector<Mend> rows{
        {"semicolons", "plaso-csv", "", with(";", kNames) + lineOf("01", "a, b \"c\"", ";") + lineOf("02", "d", ";"),
         "2012-01-22T07:52:01Z a, b \"c\"\n2012-01-22T07:52:02Z d", "", "\"publisher\": \"text/syslog\""},
        {"tabs", "plaso-csv", "", with("\t", kNames) + lineOf("01", "a, b; c", "\t"), "2012-01-22T07:52:01Z a, b; c"},
        {"bars", "plaso-csv", "", with("|", kNames) + lineOf("01", "a, b; c", "|"), "2012-01-22T07:52:01Z a, b; c"},
        {"carets", "plaso-csv", "", with("^", kNames) + lineOf("01", "a, b; c", "^"), "2012-01-22T07:52:01Z a, b; c"},
        {"saved again with names in quotes", "plaso-csv", "",
         "\"datetime\",\"timestamp_desc\",\"source\",\"source_long\",\"message\",\"parser\",\"display_name\",\"tag\"\n"
         "\"2012-01-22T07:52:01+00:00\",\"Creation Time\",\"LOG\",\"Log File\",\"a, "
         "\"\"b\"\"\",\"text/syslog\",\"OS:/\","
         "\"-\"\n",
         "2012-01-22T07:52:01Z a, \"b\""},
        {"saved again where need be", "plaso-csv", "",
         kNames + lineOf("01", "plain") + lineOf("02", "\"a \"\"b\"\" c\"") + lineOf("03", "\"\"\"whole\"\"\""),
         "2012-01-22T07:52:01Z plain\n2012-01-22T07:52:02Z a \"b\" c\n2012-01-22T07:52:03Z \"whole\""},
        {"saved again with another delimiter", "plaso-csv", "",
         with(";", kNames) + lineOf("01", "\"a; b\"", ";") + lineOf("02", "c, d", ";"),
         "2012-01-22T07:52:01Z a; b\n2012-01-22T07:52:02Z c, d"},
        {"saved again with a line for the delimiter", "plaso-csv", "",
         "sep=;\r\n" + with(";", kNames) + lineOf("01", "a", ";") +
             lineOf("02", "b", ";").replace("2012-01-22T", "0000-00-00T"),
         "2012-01-22T07:52:01Z a\n b", "f:4:1: warning: found no date"},
        {"quotes that psort passes on", "plaso-csv", "",
         kNames + lineOf("01", "\"whole\"") + lineOf("02", "a \"b\" c") + lineOf("03", "\"open") + lineOf("04", "6\""),
         "2012-01-22T07:52:01Z \"whole\"\n2012-01-22T07:52:02Z a \"b\" c\n2012-01-22T07:52:03Z "
         "\"open\n2012-01-22T07:52:04Z 6\""},
        {"a table with a line for the delimiter", "csv", "", "sep=;\nDate;What\n2020;a\nsoon;b\n", "2020 a\n b",
         "f:4:1: warning: found “soon”"},
    };
    return rows;
}

const QByteArray kL2tNames =
    "date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,notes,format,extra\n";

/// `message`: short and desc.
QByteArray l2tLine(const char *message, const char *behind = "f,1,tag,parser,a: b")
{
    return QByteArray("05/28/2025,14:30:00,UTC,M...,LOG,Log,Kind,-,host,") + message + ",2," + behind + "\n";
}

const std::vector<Mend> &l2tRows()
{
    static const char *const kMessage =
        "f:2:1: warning: found more than 17 cells: a comma too many stands in short or desc";
    static const std::vector<Mend> rows{
        {"TLN: decimals of the same second", "tln", "",
         "1668319323|LOG|h|u|2022-11-13T06:02:03.235228277+00:00; Kind; a\n"
         "1668319323|LOG|h|u|2022-11-13T06:02:03+00:00; Kind; b\n"
         "1668319323|LOG|h|u|2022-11-13T06:02:04.5+00:00; Kind; c\n",
         "2022-11-13T06:02:03.235228277Z a\n2022-11-13T06:02:03Z b\n"
         "2022-11-13T06:02:03Z 2022-11-13T06:02:04.5+00:00; Kind; c"},
        {"L2TTLN: the file in the notes is a source", "tln", "",
         "Time|Source|Host|User|Description|TZ|Notes\n1668319323|LOG|h|u|a|UTC|File: OS:/var/log/x, y\n"
         "1668319324|LOG|h|u|b|UTC|red\n",
         "2022-11-13T06:02:03Z a\n2022-11-13T06:02:04Z b", "",
         "\"title\": \"OS:/var/log/x, y\", \"publisher\": \"LOG\"|\"tags\": [\"red\"]"},
        {"Timesketch: a blank datetime", "timesketch-csv", "",
         "message,timestamp,datetime,timestamp_desc\na,1437789661000000, ,Logging\n", "2015-07-25T02:01:01.000000Z a"},
        {"Timesketch: no message, but a description", "timesketch-csv", "",
         "datetime,timestamp_desc,description\n2020-01-01T10:00:00Z,Logging,a\n2020-01-01T11:00:00Z,Logging,\n",
         "2020-01-01T10:00:00Z a\n2020-01-01T11:00:00Z Logging", "", "\"name\": \"Logging\""},
        {"Timesketch: neither", "timesketch-jsonl", "",
         R"({"datetime": "2020-01-01T10:00:00Z", "timestamp_desc": "Logging"})", "2020-01-01T10:00:00Z Logging"},
        {"plaso JSON: texts as bytes, no message, a whole second", "plaso-json", "",
         R"({"event_0":{"__container_type__":"event","body":"b","timestamp":1453449153000000,"timestamp_desc":"k",
             "data_type":"t","parser":"p","tag":{"labels":[{"__type__":"bytes","stream":"repeated"}]}}})",
         "2016-01-22T07:52:33Z b", "", "\"tags\": [\"repeated\"]"},
        {"a comma in desc", "l2tcsv", "", kL2tNames + l2tLine("s,a, b"), "2025-05-28T14:30:00Z s,a, b", kMessage,
         "\"publisher\": \"parser\"|[\"tag\"]|\"title\": \"f\"|\"extra\": \"a: b\""},
        {"a comma in desc, which short begins", "l2tcsv", "", kL2tNames + l2tLine("User...,User a, b"),
         "2025-05-28T14:30:00Z User a, b", kMessage},
        {"a comma in desc alone", "l2tcsv", "", kL2tNames + l2tLine("-,a, b, c"), "2025-05-28T14:30:00Z a, b, c",
         kMessage},
        {"commas in short and desc", "l2tcsv", "", kL2tNames + l2tLine("a, b,a, b"), "2025-05-28T14:30:00Z a, b",
         kMessage},
        {"a comma behind version", "l2tcsv", "", kL2tNames + l2tLine("s,sd", "f,1,-,parser,a: b, c: d"),
         "2025-05-28T14:30:00Z sd", "f:2:1: warning: found more than 17 cells: a comma too many stands behind version",
         "\"column 18\": \"f,1,-,parser,a: b, c: d\""},
        {"a comma somewhere", "l2tcsv", "", kL2tNames + l2tLine("s,a,2", "f,1,-,parser,e"),
         "2025-05-28T14:30:00Z s,a,2,2,f,1,-,parser,e",
         "f:2:1: warning: found more than 17 cells: a comma too many stands somewhere behind host"},
        {"a comma before the host", "l2tcsv", "",
         kL2tNames + "05/28/2025, a,14:30:00,UTC,M...,LOG,Log,Kind,-,host,s,d,2,f,1,tag,parser,a: b\n" + l2tLine("s,d"),
         "2025-05-28T14:30:00Z s", "a line of more than 17 cells, whose first ones are no date and no MACB"},
        {"quotes around a comma", "l2tcsv", "",
         kL2tNames + l2tLine("s,\"a, b\"") + l2tLine("s,say \"a\"") + l2tLine("s,say \"b\""),
         "2025-05-28T14:30:00Z s\n2025-05-28T14:30:00Z say \"a\"\n2025-05-28T14:30:00Z say \"b\"", "",
         "\"description\": \"s\\na, b\""},
        {"saved again with semicolons", "l2tcsv", "", with(";", kL2tNames + l2tLine("s,sd")), "2025-05-28T14:30:00Z sd",
         "", "\"publisher\": \"parser\""},
        {"saved again with quotes", "l2tcsv", "", kL2tNames + l2tLine("s,\"s \"\"d\"\", e\""),
         "2025-05-28T14:30:00Z s \"d\", e"},
        {"names of columns are no users", "l2tcsv", "",
         kL2tNames + l2tLine("a,a").replace(",-,host,", ",root,east,") + l2tLine("b,b").replace(",host,", ",west,"),
         "2025-05-28T14:30:00Z a\n2025-05-28T14:30:00Z b", "", "\"name\": \"west\""},
        {"a cell too few", "l2tcsv", "", kL2tNames + l2tLine("s,sd", "f,1,-,parser"), "2025-05-28T14:30:00Z sd",
         "f:2:1: warning: 1 rows have fewer cells"},
    };
    return rows;
}

} // namespace

class TestForensicTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStayMended_data();
    void faultsStayMended();
    void realFilesSavedAgainSayTheSame_data();
    void realFilesSavedAgainSayTheSame();
};

void TestForensicTables::faultsStayMended_data()
{
    QTest::addColumn<const Mend *>("row");
    for (const std::vector<Mend> *rows : {&plasoRows(), &l2tRows()}) {
        for (const Mend &row : *rows)
            QTest::addRow("%s: %s", row.format, row.name) << &row;
    }
}

void TestForensicTables::faultsStayMended()
{
    QFETCH(const Mend *, row);
    requireMended(*row);
    QCOMPARE(readContent(row->content, QStringLiteral("x.csv"), nullptr, {}).report.format,
             QString::fromLatin1(row->format));
}

void TestForensicTables::realFilesSavedAgainSayTheSame_data()
{
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<bool>("isQuoted");
    QTest::newRow("semicolons") << QByteArray(";") << false;
    QTest::newRow("tabs") << QByteArray("\t") << false;
    QTest::newRow("bars, where need be in quotes") << QByteArray("|") << true;
    QTest::newRow("commas, where need be in quotes") << QByteArray(",") << true;
}

void TestForensicTables::realFilesSavedAgainSayTheSame()
{
    QFETCH(QByteArray, delimiter);
    QFETCH(bool, isQuoted);
    if (!hasSharedData())
        QSKIP("the shared data is not there");
    for (const char *name : {"plaso/dynamic.csv", "plaso/extract_and_output_with_additional_fields.csv"}) {
        const QByteArray text = *contentOf(shared(QLatin1String(name)));
        QByteArray again;
        for (const QByteArray &line : text.split('\n')) {
            QList<QByteArray> cells = line.split(',');
            for (QByteArray &cell : cells) {
                if (isQuoted && (cell.contains('"') || cell.contains(delimiter)))
                    cell = '"' + cell.replace("\"", "\"\"") + '"';
                else
                    cell.replace(delimiter, " ");
            }
            again += cells.join(delimiter) + '\n';
        }
        const ImportOutcome before = readContent(text, QStringLiteral("x.csv"), nullptr, {});
        const ImportOutcome after = readContent(again, QStringLiteral("x.csv"), nullptr, {});
        QCOMPARE(after.report.format, QStringLiteral("plaso-csv"));
        QCOMPARE(after.snapshot->eventCount(), before.snapshot->eventCount());
        QCOMPARE(after.snapshot->undatedCount(), before.snapshot->undatedCount());
        QCOMPARE(after.snapshot->sources().size(), before.snapshot->sources().size());
        if (isQuoted)
            QCOMPARE(eventsIn(after), eventsIn(before));
    }
}

QTEST_GUILESS_MAIN(TestForensicTables)
#include "tst_forensictables.moc"
