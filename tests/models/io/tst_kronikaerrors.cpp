// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of .kronika files says of files that are wrong, and where.
#include "markeddocument.h"

#include <QtTest/QtTest>

using namespace kronika;
using namespace kronika::testing;

namespace {

void row(const char *name, const std::string &marked, const char *path, const char *found, const char *expected)
{
    QTest::newRow(name) << QByteArray::fromStdString(marked) << QString::fromUtf8(path) << QString::fromUtf8(found)
                        << QString::fromUtf8(expected);
}

void addChronologyRows()
{
    row("an array", "§[]", "$", "an array", "an object");
    row("a scalar", "  §12", "$", "a single value", "{\"kronika\": 1}");
    row("no version", "§{}", "$", "without \"kronika\"", "this member");
    row("the version is a string", "{\"kronika\": §\"1\"}", "$.kronika", "\"1\"", "1, the version");
    row("the version is no integer", "{\"kronika\": §1.5}", "$.kronika", "1.5", "1, the version");
    row("the version is zero", "{\"kronika\": §0}", "$.kronika", "0", "1, the version");
    row("the version is negative", "{\"kronika\": §-1}", "$.kronika", "-1", "1, the version");
    row("the version twice", "{\"kronika\": 1, §\"kronika\": 1}", "$.kronika", "\"kronika\" a second time", "once");
    row("the title is a number", "{\"kronika\": 1,\n  \"title\": §5}", "$.title", "5", "a string");
    row("the title is null", "{\"kronika\": 1, \"title\": §null}", "$.title", "null", "a string");
    row("the title has half a pair", "{\"kronika\": 1, \"title\": §\"\\ud800\"}", "$.title", "half of a surrogate",
        "a string");
    row("the title twice", "{\"kronika\": 1, \"title\": \"a\", §\"titl\\u0065\": \"b\"}", "$.title", "a second time",
        "once");
    row("an unknown member twice", "{\"kronika\": 1, \"x\": 1, §\"\\u0078\": 2}", "$.x", "a second time", "once");
    row("a bad language", "{\"kronika\": 1, \"language\": §\"en_US\"}", "$.language", "\"en_US\"", "language tag");
    row("a bad marking", "{\"kronika\": 1, \"marking\": §\"TLP:WHITE\"}", "$.marking", "\"TLP:WHITE\"", "TLP:CLEAR");
    row("an empty marking", "{\"kronika\": 1, \"marking\": §\"\"}", "$.marking", "\"\"", "TLP:CLEAR");
    row("an unknown zone", "{\"kronika\": 1, \"timezone\": §\"Europe/Atlantis\"}", "$.timezone", "\"Europe/Atlantis\"",
        "IANA name");
}

void addActorRows()
{
    row("actors are an object", "{\"kronika\": 1, \"actors\": §{}}", "$.actors", "an object", "an array of objects");
    row("an actor is a string", "{\"kronika\": 1, \"actors\": [§\"a\"]}", "$.actors[0]", "\"a\"", "an object");
    row("an actor without a name", "{\"kronika\": 1, \"actors\": [§{\"id\": \"a\"}]}", "$.actors[0]",
        "without \"name\"", "this member");
    row("an actor without an id", "{\"kronika\": 1, \"actors\": [§{\"name\": \"a\"}]}", "$.actors[0]", "without \"id\"",
        "this member");
    row("an empty id", "{\"kronika\": 1, \"actors\": [{\"id\": §\"\", \"name\": \"\"}]}", "$.actors[0].id", "\"\"",
        "an id of 1 to 200 bytes");
    row("a long id", "{\"kronika\": 1, \"actors\": [{\"id\": §\"" + std::string(201, 'x') + "\", \"name\": \"\"}]}",
        "$.actors[0].id", "xxx", "an id of 1 to 200 bytes");
    row("a control character in an id", "{\"kronika\": 1, \"actors\": [{\"id\": §\"a\\nb\", \"name\": \"\"}]}",
        "$.actors[0].id", "\"a\\u000ab\"", "control characters");
    row("an id twice",
        "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\"}, {\"id\": §\"\\u0061\", \"name\": \"\"}]}",
        "$.actors[1].id", "\"a\" a second time", "\"actors\" once");
    row("a dangling parent", "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\", \"parent\": §\"b\"}]}",
        "$.actors[0].parent", "\"b\"", "an id from \"actors\"");
    row("an actor is its own parent",
        "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\", \"parent\": §\"a\"}]}", "$.actors[0].parent",
        "the cycle \"a\" → \"a\"", "without a cycle");
    row("a cycle of parents",
        "{\"kronika\": 1, \"actors\": [{\"id\": \"z\", \"name\": \"\", \"parent\": \"b\"},\n"
        " {\"id\": \"a\", \"name\": \"\", \"parent\": §\"c\"},\n {\"id\": \"b\", \"name\": \"\", \"parent\": \"a\"},\n"
        " {\"id\": \"c\", \"name\": \"\", \"parent\": \"b\"}]}",
        "$.actors[1].parent", "the cycle \"a\" → \"c\" → \"b\" → \"a\"", "without a cycle");
    row("a bad colour", "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\", \"color\": §\"red\"}]}",
        "$.actors[0].color", "\"red\"", "a colour like");
    row("an alias is a number",
        "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\", \"aliases\": [\"x\", §1]}]}",
        "$.actors[0].aliases[1]", "1", "a string");
    row("a name in no language",
        "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\", \"names\": {§\"1\": \"x\"}}]}",
        "$.actors[0].names['1']", "the name \"1\"", "language tag");
    row("a language twice",
        "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\", \"names\": {\"cs\": \"x\", §\"cs\": \"y\"}}]}",
        "$.actors[0].names.cs", "a second time", "once");
    row("a translation is a number",
        "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\", \"names\": {\"zh-Hant\": §1}}]}",
        "$.actors[0].names['zh-Hant']", "1", "a string");
}

void addTableRows()
{
    row("a category id twice",
        "{\"kronika\": 1, \"categories\": [{\"id\": \"a\", \"name\": \"\"}, {\"id\": §\"a\", \"name\": \"\"}]}",
        "$.categories[1].id", "a second time", "\"categories\" once");
    row("a source without a title", "{\"kronika\": 1, \"sources\": [§{\"id\": \"a\"}]}", "$.sources[0]",
        "without \"title\"", "this member");
    row("a bad reliability",
        "{\"kronika\": 1, \"sources\": [{\"id\": \"a\", \"title\": \"\", \"reliability\": §\"G\"}]}",
        "$.sources[0].reliability", "\"G\"", "from A to F");
    row("a bad publication date",
        "{\"kronika\": 1, \"sources\": [{\"id\": \"a\", \"title\": \"\", \"published\": §\"May\"}]}",
        "$.sources[0].published", "\"May\"", "an EDTF date");
    row("an era without a date", "{\"kronika\": 1, \"eras\": [§{\"id\": \"a\"}]}", "$.eras[0]", "without \"when\"",
        "this member");
    row("a view's range is no interval", "{\"kronika\": 1, \"views\": [{\"range\": §\"2021\"}]}", "$.views[0].range",
        "\"2021\"", "an EDTF interval, such as");
    row("a view's lane dangles", "{\"kronika\": 1, \"views\": [{\"lanes\": [§\"x\"]}]}", "$.views[0].lanes[0]", "\"x\"",
        "an id from \"actors\"");
    row("a view's id twice", "{\"kronika\": 1, \"views\": [{\"id\": \"v\"}, {}, {\"id\": §\"v\"}]}", "$.views[2].id",
        "a second time", "\"views\" once");
}

void addEventRows()
{
    row("events are null", "{\"kronika\": 1, \"events\": §null}", "$.events", "null", "an array of objects");
    row("events twice", "{\"kronika\": 1, \"events\": [], §\"events\": [{}]}", "$.events", "a second time", "once");
    row("an event without an id", around("§{\"title\": \"x\"}"), "$.events[0]", "without \"id\"", "this member");
    row("an event without a title", around("§{\"id\": \"x\"}"), "$.events[0]", "without \"title\"", "this member");
    row("an event's id twice", around("{\"id\": \"x\", \"title\": \"\"}, {\"id\": §\"x\", \"title\": \"\"}"),
        "$.events[1].id", "\"x\" a second time", "\"events\" once");
    row("an event's id is a number", around("{\"id\": §7, \"title\": \"\"}"), "$.events[0].id", "7", "an id");
    row("a bad date", with("\"when\": §\"2025-13-01\""), "$.events[0].when", "\"2025-13-01\"", "an EDTF date (");
    row("an empty date", with("\"when\": §\"\""), "$.events[0].when", "\"\"", "an EDTF date");
    row("a date in words", with("\"when\": §\"28 May 2025\""), "$.events[0].when", "\"28 May 2025\"", "an EDTF date");
    row("an end before its start", with("\"when\": §\"2025/2021\""), "$.events[0].when", "\"2025/2021\"",
        "an EDTF date");
    row("an end before its start once the zone is known",
        "{\"kronika\": 1, \"timezone\": \"Europe/Prague\", \"events\": [{\"id\": \"e\", \"title\": \"\", \"when\": "
        "§\"2025-05-28T12:00/2025-05-28T09:30Z\"}]}",
        "$.events[0].when", "2025-05-28T12:00", "in the zone Europe/Prague");
    row("an end before its start in a gap of the clock",
        "{\"kronika\": 1, \"timezone\": \"Europe/Prague\", \"events\": [{\"id\": \"e\", \"title\": \"\", \"when\": "
        "§\"2025-03-30T01:45/2025-03-30T02:30\"}]}",
        "$.events[0].when", "2025-03-30T01:45",
        "in the zone Europe/Prague its end lies before its start: 2025-03-30T02:30 does not exist there, since clocks "
        "went from 02:00 to 03:00; write 2025-03-30T03:30");
    row("times turned round on one clock",
        "{\"kronika\": 1, \"timezone\": \"Europe/Prague\", \"events\": [{\"id\": \"e\", \"title\": \"\", \"when\": "
        "§\"2025-05-28T14:30/2025-05-28T14:29\"}]}",
        "$.events[0].when", "2025-05-28T14:30", "in the zone Europe/Prague");
    row("within is no interval", with("\"within\": §\"2021\""), "$.events[0].within", "\"2021\"",
        "an EDTF interval, such as");
    row("an event's actor dangles", with("\"actors\": [{\"id\": \"a\"}, {\"id\": §\"b\"}]"), "$.events[0].actors[1].id",
        "\"b\"", "an id from \"actors\"");
    row("an event's actor is a string", with("\"actors\": [§\"a\"]"), "$.events[0].actors[0]", "\"a\"", "an object");
    row("a category dangles", with("\"category\": §\"x\""), "$.events[0].category", "\"x\"",
        "an id from \"categories\"");
    row("a category is an array", with("\"category\": §[\"c\"]"), "$.events[0].category", "an array", "an id");
    row("tags are a string", with("\"tags\": §\"x\""), "$.events[0].tags", "\"x\"", "an array of strings");
    row("confidence in words", with("\"confidence\": §\"high\""), "$.events[0].confidence", "\"high\"",
        "an integer from 0 to 100");
    row("confidence over a hundred", with("\"confidence\": §101"), "$.events[0].confidence", "101",
        "an integer from 0 to 100");
    row("confidence below zero", with("\"confidence\": §-1"), "$.events[0].confidence", "-1",
        "an integer from 0 to 100");
    row("confidence with a fraction", with("\"confidence\": §70.5"), "$.events[0].confidence", "70.5",
        "an integer from 0 to 100");
    row("a huge confidence", with("\"confidence\": §1e999"), "$.events[0].confidence", "1e999",
        "an integer from 0 to 100");
    row("an event's bad marking", with("\"marking\": §\"SECRET\""), "$.events[0].marking", "\"SECRET\"",
        "a TLP marking");
}

void addClaimAndLinkRows()
{
    row("a claim without a source", with("\"claims\": [§{\"says\": \"x\"}]"), "$.events[0].claims[0]",
        "without \"source\"", "this member");
    row("a claim's source dangles", with("\"claims\": [{\"source\": §\"x\"}]"), "$.events[0].claims[0].source", "\"x\"",
        "an id from \"sources\"");
    row("an attribution dangles", with("\"claims\": [{\"source\": \"s\", \"attribution\": §\"x\"}]"),
        "$.events[0].claims[0].attribution", "\"x\"", "an id from \"actors\"");
    row("credibility is zero", with("\"claims\": [{\"source\": \"s\", \"credibility\": §0}]"),
        "$.events[0].claims[0].credibility", "0", "an integer from 1 to 6");
    row("credibility is seven", with("\"claims\": [{\"source\": \"s\", \"credibility\": §7}]"),
        "$.events[0].claims[0].credibility", "7", "an integer from 1 to 6");
    row("a claim's bad date", with("\"claims\": [{\"source\": \"s\", \"when\": §\"x\"}]"), "$.events[0].claims[0].when",
        "\"x\"", "an EDTF date");
    row("a link without a kind", with("\"links\": [§{\"to\": \"e\"}]"), "$.events[0].links[0]", "without \"kind\"",
        "this member");
    row("a link dangles", with("\"links\": [{\"to\": §\"f\", \"kind\": \"causes\"}]"), "$.events[0].links[0].to",
        "\"f\"", "an id from \"events\"");
    row("an attachment of nothing", with("\"attachments\": [§{\"title\": \"x\"}]"), "$.events[0].attachments[0]",
        "neither \"path\" nor \"url\"", "one of them");
    row("an attachment of two things", with("\"attachments\": [§{\"path\": \"a\", \"url\": \"b\"}]"),
        "$.events[0].attachments[0]", "both \"path\" and \"url\"", "one of them");
    row("an attachment elsewhere", with("\"attachments\": [{\"path\": §\"../a\"}]"), "$.events[0].attachments[0].path",
        "\"../a\"", "stays below");
    row("an attachment at an absolute path", with("\"attachments\": [{\"path\": §\"/etc/passwd\"}]"),
        "$.events[0].attachments[0].path", "\"/etc/passwd\"", "stays below");
    row("a title twice in an event", around("{\"id\": \"e\", \"title\": \"a\", §\"title\": \"b\"}"),
        "$.events[0].title", "\"title\" a second time", "once");
    row("after multibyte characters", with("\"description\": \"Žluťoučký 😀\", \"tags\": §1"), "$.events[0].tags", "1",
        "an array of strings");
}

} // namespace

class TestKronikaErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorNamesPlacePathAndWhatIsExpected_data();
    void anErrorNamesPlacePathAndWhatIsExpected();
    void severalErrorsAreAllSaid();
    void aWarningKeepsWhatItWarnsOf_data();
    void aWarningKeepsWhatItWarnsOf();
    void aSyntaxErrorStandsAlone_data();
    void aSyntaxErrorStandsAlone();
    void aHundredOfManyErrorsAreKept();
};

void TestKronikaErrors::anErrorNamesPlacePathAndWhatIsExpected_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    addChronologyRows();
    addActorRows();
    addTableRows();
    addEventRows();
    addClaimAndLinkRows();
}

void TestKronikaErrors::anErrorNamesPlacePathAndWhatIsExpected()
{
    QFETCH(QByteArray, marked);
    QFETCH(QString, path);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    const Marked document(marked.toStdString());
    QCOMPARE(document.places.size(), 1);
    const ImportOutcome outcome = readText(document.text);
    QVERIFY(!outcome.snapshot);
    const QString all = said(outcome.report);
    QVERIFY2(outcome.report.diagnostics.kept().size() == 1, qPrintable(all));
    const Diagnostic &error = outcome.report.diagnostics.kept()[0];
    QCOMPARE(placesOf(outcome.report, Severity::Error), document.places);
    QCOMPARE(QString::fromStdString(error.path), path);
    QVERIFY2(error.message.startsWith(QStringLiteral("found ")) && error.message.section(u';', 0, 0).contains(found),
             qPrintable(all));
    QVERIFY2(error.message.contains(QStringLiteral("; expected ")) && error.message.section(u';', 1).contains(expected),
             qPrintable(all));
}

void TestKronikaErrors::severalErrorsAreAllSaid()
{
    const Marked document(
        "{\"kronika\": 1,\n"
        " \"timezone\": §\"Nowhere\",\n"
        " \"events\": [{\"id\": \"e\", \"title\": §1, \"when\": §\"x\", \"links\": [{\"to\": §\"f\", \"kind\": "
        "\"causes\"}]},\n"
        "  §{\"id\": §\"e\", \"actors\": [{\"id\": §\"a\"}]}],\n"
        " \"actors\": [{\"id\": \"b\", \"name\": \"\", \"color\": §\"blue\", \"parent\": §\"b\"}]}\n");
    const ImportOutcome outcome = readText(document.text);
    QVERIFY(!outcome.snapshot);
    QCOMPARE(placesOf(outcome.report, Severity::Error), document.places);
    QCOMPARE(outcome.report.diagnostics.errorCount(), std::size_t(document.places.size()));
    const QString first = said(outcome.report).section(u'\n', 0, 0);
    QCOMPARE(first,
             QStringLiteral("f:2:14: error: $.timezone: found \"Nowhere\"; expected the IANA name of a time zone, "
                            "such as Europe/Prague"));
}

void TestKronikaErrors::aWarningKeepsWhatItWarnsOf_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("words");
    const auto warned = [](const char *name, const std::string &marked, const char *words) {
        const QString kept = QString::fromStdString(marked).section(QStringLiteral("§"), 1).section(u'"', 1, 1);
        QTest::newRow(name) << QByteArray::fromStdString(marked) << kept << QString::fromUtf8(words);
    };
    warned("a kind", "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"\", \"kind\": §\"ship\"}]}",
           "intrusion-set");
    warned("a symbol", "{\"kronika\": 1, \"categories\": [{\"id\": \"a\", \"name\": \"\", \"symbol\": §\"heart\"}]}",
           "diamond");
    warned("a stance", with("\"claims\": [{\"source\": \"s\", \"stance\": §\"doubts\"}]"), "disputes");
    warned("a date beyond 64 bits", with("\"when\": §\"Y-17000000000\""), "beyond");
}

void TestKronikaErrors::aWarningKeepsWhatItWarnsOf()
{
    QFETCH(QByteArray, marked);
    QFETCH(QString, kept);
    QFETCH(QString, words);
    const Marked document(marked.toStdString());
    const ImportOutcome outcome = readText(document.text);
    QVERIFY2(outcome.snapshot, qPrintable(said(outcome.report)));
    QCOMPARE(placesOf(outcome.report, Severity::Warning), document.places);
    QVERIFY2(said(outcome.report).contains(words), qPrintable(said(outcome.report)));
    QVERIFY(!kept.isEmpty());
    QVERIFY(QString::fromStdString(writtenText(*outcome.snapshot)).contains(kept));
}

void TestKronikaErrors::aSyntaxErrorStandsAlone_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("path");
    const auto broken = [](const char *name, const std::string &marked, const std::string &path) {
        QTest::newRow(name) << QByteArray::fromStdString(marked) << QByteArray::fromStdString(path);
    };
    broken("in the events, behind a wrong title", "{\"kronika\": 1, \"title\": 5,\n \"events\": [{\"id\": 1,§}]}",
           "$.events[0]");
    broken("in an unknown member", "{\"kronika\": 1, \"x\": [1, §], \"title\": 5}", "$.x[1]");
    broken("behind the chronology", "{\"kronika\": 1}\n§}", "$");
    broken("in the middle of a word", "{\"kronika\": 1, \"x\": tru§}", "$.x");
    broken("an end too early", "{\"kronika\": 1, \"events\": [{\"id\": \"e\", \"title\": \"t\"}]§", "$.events");
    broken("brackets that cross", "{\"kronika\": 1, \"events\": [{\"id\": \"e\"§], \"actors\": [{}}]}",
           "$.events[0].id");
    broken("a wrong escape", "{\"kronika\": 1, \"title\": \"\\§a\"}", "$.title");
    broken("a wrong escape in a name", "{\"kronika\": 1, \"\\§a\": 1}", "$");
    broken("nothing", "§", "$");
    broken("a bad byte", "{\"kronika\": 1, \"title\": \"§\xFF\"}", "$.title");
    broken("a bad byte alone", "§\xFF", "$");
    broken("in a second array of events", "{\"kronika\": 1, \"events\": [], \"events\": [1 §2]}", "$.events[0]");
    std::string deep;
    for (int n = 0; n < 63; ++n)
        deep += "[0]";
    broken("too deep", "{\"kronika\": 1, \"x\": " + std::string(63, '[') + "§[", "$.x" + deep);
}

void TestKronikaErrors::aSyntaxErrorStandsAlone()
{
    QFETCH(QByteArray, marked);
    QFETCH(QByteArray, path);
    const Marked document(marked.toStdString());
    const ImportOutcome outcome = readText(document.text);
    QVERIFY(!outcome.snapshot);
    QVERIFY2(outcome.report.diagnostics.kept().size() == 1, qPrintable(said(outcome.report)));
    QCOMPARE(placesOf(outcome.report, Severity::Error), document.places);
    const Diagnostic &error = outcome.report.diagnostics.kept()[0];
    QCOMPARE(QByteArray::fromStdString(error.path), path);
    QVERIFY2(error.message.contains(QStringLiteral("; expected ")), qPrintable(error.message));
}

void TestKronikaErrors::aHundredOfManyErrorsAreKept()
{
    std::string text = "{\"kronika\": 1, \"events\": [0";
    for (int i = 1; i < 5000; ++i)
        text += ",\n " + std::to_string(i);
    const ImportOutcome outcome = readText(text + "]}");
    QVERIFY(!outcome.snapshot);
    QCOMPARE(outcome.report.diagnostics.errorCount(), std::size_t(5000));
    QCOMPARE(outcome.report.diagnostics.kept().size(), std::size_t(100));
    QCOMPARE(outcome.report.diagnostics.kept()[99].path, std::string("$.events[99]"));
}

QTEST_GUILESS_MAIN(TestKronikaErrors)
#include "tst_kronikaerrors.moc"
