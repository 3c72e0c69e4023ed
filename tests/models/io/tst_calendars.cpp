// SPDX-License-Identifier: GPL-3.0-or-later
// Chronologies through iCalendar and back, and calendars through a chronology and back: nothing grows, moves or is lost
// that was not said.
#include "tests/models/io/importfixture.h"

#include "models/io/losses.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

QByteArray calendarOf(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

QByteArray unfolded(const std::string &text)
{
    return QByteArray::fromStdString(text).replace("\r\n ", "");
}

std::string eventText(const std::string &members)
{
    const std::string before =
        R"({"kronika": 1, "timezone": "Europe/Prague", "actors": [{"id": "a", "name": "A \u0022B\u0022 ^C"}], )"
        R"("categories": [{"id": "c", "name": "Cat; x"}], "sources": [{"id": "s", "title": "S", "url": )"
        R"("https://x.example/<1> 2"}, {"id": "t", "title": "T", "url": "https://y.example/"}], "events": [{"id": "e", )";
    return before + members + "}]}";
}

} // namespace

class TestCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeBack_data();
    void eventsComeBack();
    void linesComeBack_data();
    void linesComeBack();
    void journalsStayJournals();
    void tasksAndJournalsStayWhatTheyAre_data();
    void tasksAndJournalsStayWhatTheyAre();
    void aTaskThatWasEditedStaysOne();
    void movedEventsLoseTheirOldDate();
    void whatCannotBeWrittenIsCounted();
    void rolesThatWereEditedKeepAddresses();
    void linksToWhatIsNotThereComeBack();
    void componentsWithoutAnEndAreClosed();
    void startsAreNotLost_data();
    void startsAreNotLost();
};

void TestCalendars::eventsComeBack_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("holds");
    const auto row = [](const char *name, const char *members, const char *back = nullptr, const char *holds = "") {
        QTest::newRow(name) << QString::fromUtf8(members) << QString::fromUtf8(back != nullptr ? back : members)
                            << QString::fromUtf8(holds);
    };
    row("an uncertain date makes no tag", R"("when": "1984?", "title": "t")", nullptr, "STATUS:TENTATIVE");
    row("blanks at the end of a description", R"("when": "2020", "title": "t", "description": "a, b  ")");
    row("lines as Windows ends them", R"("when": "2020", "title": "t", "description": "a\r\nb\r\n")", nullptr,
        "DESCRIPTION;X-EOL=CRLF:a\\nb\\n\r\n");
    row("a number of its version", R"("when": "2020", "title": "t")", nullptr, "\r\nSEQUENCE:0\r\n");
    row("one of the days of a month", R"("when": "1985-04-XX", "title": "t")", nullptr, "STATUS:DRAFT");
    row("a tag of that word stays one", R"("when": "1984?", "title": "t", "tags": ["tentative", "x"])");
    row("a cancelled event", R"("when": "1984/1985", "title": "t", "tags": ["cancelled", "x"])", nullptr,
        "STATUS:CANCELLED");
    row("a span of times ends where it ends", R"("when": "2025-05-28T10:00:00Z/2025-05-28T11:00:01Z", "title": "t")",
        nullptr, "DTEND:20250528T110001Z");
    row("minutes", R"("when": "2025-05-28T10:00/2025-05-28T11:30", "title": "t")", nullptr,
        "DTSTART:20250528T080000Z\r\nDTEND:20250528T093000Z");
    row("a set", R"("when": "[1667,1668..1672,1760]", "title": "t")");
    row("no title", R"("when": "2020", "title": "")");
    row("a category is no tag", R"("when": "2020", "title": "t", "category": "c", "tags": ["d"])",
        R"("when": "2020", "title": "t", "category": "Cat; x", "tags": ["d"])");
    row("a name with quotes", R"("when": "2020", "title": "t", "actors": [{"id": "a", "role": "r \"s\""}])",
        R"("when": "2020", "title": "t", "actors": [{"id": "a", "role": "r \"s\""}])", "CN=\"A ^'B^' ^^C\"");
    row("a source is no attachment", R"("when": "2020", "title": "t", "claims": [{"source": "t", "says": "x"}])",
        R"("when": "2020", "title": "t", "claims": [{"source": "s1"}])", "ATTACH;X-KIND=source:https://y.example/");
    row("an attachment is no source",
        R"("when": "2020", "title": "t", "attachments": [{"url": "https://z.example/", "title": "Z; \"z\""}])");
    row("one address as both",
        R"("when": "2020", "title": "t", "claims": [{"source": "t"}, {"source": "t"}], "attachments": [{"url": "https://y.example/"}])",
        R"("when": "2020", "title": "t", "claims": [{"source": "s1"}], "attachments": [{"url": "https://y.example/"}])",
        "\r\nATTACH:https://y.example/\r\n");
    row("an address with blanks", R"("when": "2020", "title": "t", "claims": [{"source": "s"}])",
        R"("when": "2020", "title": "t", "claims": [{"source": "s1"}])", "https://x.example/%3C1%3E%202");
    row("a file beside it", R"("when": "2020", "title": "t", "attachments": [{"path": "a b; c/d.pdf", "title": "A"}])");
    row("a part", R"("when": "2020", "title": "t", "links": [{"to": "e", "kind": "part-of"}])", nullptr,
        "RELATED-TO;RELTYPE=PARENT:e@kronika");
    row("a link of a kind that is no token",
        R"("when": "2020", "title": "t", "links": [{"to": "e", "kind": "Reaguje na \"e\""}, {"to": "e", "kind": "ř"}])",
        nullptr, "RELATED-TO;RELTYPE=SIBLING;X-KIND=\"ř\":e@kronika");
}

void TestCalendars::eventsComeBack()
{
    QFETCH(QString, members);
    QFETCH(QString, back);
    QFETCH(QString, holds);
    const ImportOutcome first = readText(eventText(members.toStdString()));
    QVERIFY2(first.snapshot, qPrintable(said(first.report)));
    const std::string calendar = written("ics", *first.snapshot);
    QVERIFY2(unfolded(calendar).contains(holds.toUtf8()), calendar.c_str());
    const ImportOutcome second = readAs("ics", calendar);
    requireSound(second);
    QCOMPARE(QString::fromStdString(second.snapshot->info().timezone), QStringLiteral("Europe/Prague"));
    const QString text = QString::fromStdString(writtenText(*second.snapshot));
    QVERIFY2(text.contains(QStringLiteral("{\"id\": \"e\", ") + back + u'}'), qPrintable(text));
    QCOMPARE(written("ics", *second.snapshot), written("ics", *readText(text.toStdString()).snapshot));
    QCOMPARE(writtenText(*readAs("ics", written("ics", *second.snapshot)).snapshot), text.toStdString());
}

void TestCalendars::linesComeBack_data()
{
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *name, const char *lines) { QTest::newRow(name) << QByteArray(lines); };
    row("an attachment with a type",
        "ATTACH;FMTTYPE=application/pdf;FILENAME=a.pdf:https://drive.example/file/d/1/view?usp=web\r\n");
    row("times in a zone that nobody knows",
        "DTSTART;TZID=Nowhere:20250601T100000\r\nDTEND;TZID=Nowhere:20250603T110000\r\n");
    row("a time in one, without an end", "DTSTART;TZID=Nowhere:20250601T100000\r\n");
    row("a relation with more in it", "RELATED-TO;RELTYPE=SIBLING;GAP=PT1H:a\r\n");
    row("a relation to another calendar", "RELATED-TO;RELTYPE=child:elsewhere@b\r\n");
    row("a relation to what Kronika wrote", "RELATED-TO;RELTYPE=child:u@kronika\r\n");
    row("the number of its version", "SEQUENCE:3\r\n");
    row("the first version", "SEQUENCE:0\r\n");
    row("an id of another program", "UID:a\r\n");
    row("a status", "DTSTART:20250601T100000Z\r\nDTEND:20250601T110000Z\r\nSTATUS:CANCELLED\r\n");
    row("a day that is no journal", "DTSTART;VALUE=DATE:20250601\r\nUID:a\r\nBEGIN:VALARM\r\nEND:VALARM\r\n");
    row("two people of one name", "ATTENDEE;CN=Ann:mailto:a@x.example\r\nATTENDEE;CN=Ann:mailto:b@x.example\r\n");
}

void TestCalendars::linesComeBack()
{
    QFETCH(QByteArray, lines);
    const QByteArray start = lines.contains("DTSTART") ? "" : "DTSTART:20250601T100000Z\r\n";
    const QByteArray uid = lines.contains("UID:") ? "" : "UID:a\r\n";
    const ImportOutcome read =
        readAs("ics", calendarOf(uid + "DTSTAMP:20240101T000000Z\r\n" + start + lines).toStdString());
    requireSound(read);
    const std::string text = written("ics", *read.snapshot);
    QCOMPARE(unfolded(text).count("BEGIN:VEVENT"), qsizetype(1));
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            QVERIFY2(unfolded(text).count(QByteArray("\n" + line + '\n')) == 1, text.c_str());
    }
    const ImportOutcome again = readAs("ics", text);
    QCOMPARE(written("ics", *again.snapshot), text);
    QCOMPARE(again.snapshot->sources().size(), read.snapshot->sources().size());
}

void TestCalendars::journalsStayJournals()
{
    const std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VJOURNAL\r\nUID:a\r\n"
                             "DTSTAMP:20240101T000000Z\r\nDTSTART;VALUE=DATE:20250601\r\nSUMMARY:s\r\n"
                             "END:VJOURNAL\r\nEND:VCALENDAR\r\n";
    const std::string again = written("ics", *readAs("ics", text).snapshot);
    QVERIFY2(again.find("BEGIN:VJOURNAL") != std::string::npos && again.find("X-COMPONENT") == std::string::npos,
             again.c_str());
    QCOMPARE(written("ics", *readAs("ics", again).snapshot), again);
}

void TestCalendars::tasksAndJournalsStayWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *name, const char *kind, const char *lines) {
        QTest::newRow(name) << QByteArray(kind) << QByteArray(lines);
    };
    row("a task with both times", "VTODO", "DTSTART:20250601T100000Z\r\nDUE:20250602T100000Z\r\n");
    row("a task of days, due on the last", "VTODO", "DTSTART;VALUE=DATE:20250601\r\nDUE;VALUE=DATE:20250603\r\n");
    row("a task that is due", "VTODO", "DUE:20250602T100000Z\r\n");
    row("a task that is due on a day", "VTODO", "DUE;VALUE=DATE:20250602\r\n");
    row("a task that begins", "VTODO", "DTSTART:20250602T100000Z\r\n");
    row("a task without a date", "VTODO", "PRIORITY:1\r\n");
    row("a task in a zone that nobody knows", "VTODO",
        "DTSTART;TZID=Nowhere:20250601T100000\r\nDUE;TZID=Nowhere:20250601T110000\r\n");
    row("a task that is done", "VTODO",
        "DUE:20250602T100000Z\r\nSTATUS:COMPLETED\r\nCOMPLETED:20250602T090000Z\r\nPERCENT-COMPLETE:100\r\n"
        "BEGIN:VALARM\r\nEND:VALARM\r\n");
    row("a task that waits", "VTODO", "DUE:20250602T100000Z\r\nSTATUS:NEEDS-ACTION\r\n");
    row("a journal entry", "VJOURNAL", "DTSTART:20250602T100000Z\r\nSTATUS:DRAFT\r\n");
    row("a journal entry of a day", "VJOURNAL", "DTSTART;VALUE=DATE:20250602\r\n");
    row("a journal entry without a date", "VJOURNAL", "DESCRIPTION:d\r\n");
    row("a journal entry in a zone that nobody knows", "VJOURNAL", "DTSTART;TZID=Nowhere:20250601T100000\r\n");
}

void TestCalendars::tasksAndJournalsStayWhatTheyAre()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, lines);
    const QByteArray record =
        "BEGIN:" + kind + "\r\nUID:a\r\nDTSTAMP:20240101T000000Z\r\nSUMMARY:s\r\n" + lines + "END:" + kind + "\r\n";
    const ImportOutcome read =
        readAs("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + record.toStdString() + "END:VCALENDAR\r\n");
    requireSound(read);
    for (const Loss &loss : lossesOf(*exporterNamed("ics"), *read.snapshot))
        QVERIFY2(false, qPrintable(loss.what));
    const std::string text = written("ics", *read.snapshot);
    for (const QByteArray &line : record.split('\n')) {
        if (!line.isEmpty())
            QVERIFY2(unfolded(text).count(QByteArray("\n" + line + '\n')) == 1, text.c_str());
    }
    QVERIFY2(text.find("VEVENT") == std::string::npos && text.find("X-COMPONENT") == std::string::npos, text.c_str());
    const ImportOutcome again = readAs("ics", text);
    QCOMPARE(written("ics", *again.snapshot), text);
    QCOMPARE(again.snapshot->when(EventIndex{0}), read.snapshot->when(EventIndex{0}));
}

void TestCalendars::aTaskThatWasEditedStaysOne()
{
    std::string text = writtenText(
        *readAs("ics", "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:a\r\nSUMMARY:s\r\nDUE:20250602T100000Z\r\nEND:VTODO\r\n"
                       "END:VCALENDAR\r\n")
             .snapshot);
    const std::string old = "\"when\": \"2025-06-02T10:00:00Z\"";
    QVERIFY2(text.find(old) != std::string::npos, text.c_str());
    text.replace(text.find(old), old.size(), R"("when": "2025-06~/2025-07")");
    const std::string calendar = written("ics", *readText(text).snapshot);
    for (const char *line : {"BEGIN:VTODO\r\n", "DTSTART;VALUE=DATE:20250601\r\n", "DUE;VALUE=DATE:20250731\r\n"})
        QVERIFY2(calendar.find(line) != std::string::npos, calendar.c_str());
    QVERIFY2(calendar.find("TENTATIVE") == std::string::npos, "no status of a task");
    QCOMPARE(readAs("ics", calendar).snapshot->when(EventIndex{0}), std::string("2025-06~/2025-07"));
}

void TestCalendars::movedEventsLoseTheirOldDate()
{
    const auto whenOf = [](const char *lines) -> QString {
        const ImportOutcome read = readAs("ics", calendarOf(lines).toStdString());
        return QString::fromStdString(std::string(read.snapshot->when(EventIndex{0}))) +
               (said(read.report).contains(QStringLiteral("stands for another time")) ? u" said" : u"");
    };
    QCOMPARE(whenOf("UID:e@kronika\r\nDTSTART;VALUE=DATE:20250501\r\nDTEND;VALUE=DATE:20250601\r\nX-EDTF:2025-05~\r\n"),
             QStringLiteral("2025-05~"));
    QCOMPARE(whenOf("UID:e@kronika\r\nDTSTART;VALUE=DATE:20250502\r\nDTEND;VALUE=DATE:20250602\r\nX-EDTF:2025-05~\r\n"),
             QStringLiteral("2025-05-02/2025-06-01 said"));
    QCOMPARE(whenOf("UID:e@kronika\r\nDTSTART;TZID=Europe/Prague:20250528T120000\r\nX-EDTF:2025-05-28T10:00:00Z\r\n"),
             QStringLiteral("2025-05-28T10:00:00Z"));
    QCOMPARE(whenOf("UID:e@kronika\r\nDTSTART:20250528T120000Z\r\nX-EDTF:2025-05-28T10:00:00Z\r\n"),
             QStringLiteral("2025-05-28T12:00:00Z said"));
}

void TestCalendars::whatCannotBeWrittenIsCounted()
{
    const auto lossOf = [](const ImportOutcome &read) {
        QStringList out;
        for (const Loss &loss : lossesOf(*exporterNamed("ics"), *read.snapshot))
            out += QStringLiteral("%1: %2").arg(loss.what).arg(loss.count);
        return out.join(u'\n');
    };
    const QByteArray lines = "UID:a\r\nDTSTAMP:20240101T000000Z\r\nDTSTART:20250601T100000Z\r\nLOCATION:P\r\n";
    QCOMPARE(lossOf(readAs("ics", calendarOf(lines).toStdString())), QString());
    const QString more = lossOf(readAs(
        "ics", calendarOf(lines + "RRULE:FREQ=DAILY\r\nEXDATE:20250602T100000Z\r\nBEGIN:VALARM\r\nEND:VALARM\r\n")
                   .toStdString()));
    QCOMPARE(more, QStringLiteral("rules of recurrence and alarms of the calendar that was read: 2"));
    const QString own = lossOf(readText(
        R"({"kronika": 1, "language": "cs", "events": [{"id": "e", "when": "2020", "title": "a\u0001", "x": 1, "y": 2}]})"));
    QCOMPARE(own, QStringLiteral("members that only Kronika keeps for other programs: 2\nrecords with control "
                                 "characters, which are left out: 1\nthe language of the chronology: 1"));
}

void TestCalendars::rolesThatWereEditedKeepAddresses()
{
    const QByteArray lines = "UID:a\r\nDTSTART:20250601T100000Z\r\nORGANIZER;CN=Ann:mailto:ann@x.example\r\n"
                             "ATTENDEE;CN=Ann;PARTSTAT=ACCEPTED:mailto:ann@x.example\r\n";
    std::string text = writtenText(*readAs("ics", calendarOf(lines).toStdString()).snapshot);
    const std::size_t first = text.find("{\"id\": \"a1\"},");
    QVERIFY2(first != std::string::npos, text.c_str());
    text.replace(first, 12, R"({"id": "a1", "role": "target"})");
    const std::string calendar = written("ics", *readText(text).snapshot);
    QCOMPARE(unfolded(calendar).count("ORGANIZER;X-ROLE=\"target\";CN=Ann:mailto:ann@x.example\r\n"), qsizetype(1));
    QCOMPARE(unfolded(calendar).count("ATTENDEE;CN=Ann;PARTSTAT=ACCEPTED:mailto:ann@x.example\r\n"), qsizetype(1));
    const std::string again = writtenText(*readAs("ics", calendar).snapshot);
    QVERIFY2(again.find(R"("actors": [{"id": "a1", "role": "target"}, {"id": "a1", "role": "mentioned"}])") !=
                 std::string::npos,
             again.c_str());
}

void TestCalendars::linksToWhatIsNotThereComeBack()
{
    const QByteArray link = "\r\nRELATED-TO;RELTYPE=child:u@kronika\r\n";
    const QByteArray lines = "UID:e@kronika\r\nDTSTART:20250601T100000Z" + link;
    const std::string once = written("ics", *readAs("ics", calendarOf(lines).toStdString()).snapshot);
    QVERIFY2(QByteArray::fromStdString(once).contains("u@kronika"), once.c_str());
    QCOMPARE(written("ics", *readAs("ics", once).snapshot), once);
}

void TestCalendars::componentsWithoutAnEndAreClosed()
{
    const ImportOutcome read = readAs("ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20250601T100000Z\r\n"
                                             "END:VEVENT\r\nBEGIN:VPOLL\r\nBEGIN:X-B\r\nX-A:1\r\nEND:VCALENDAR\r\n");
    requireSound(read);
    QVERIFY2(said(read.report).contains(QStringLiteral("no END:VPOLL")), qPrintable(said(read.report)));
    const std::string text = written("ics", *read.snapshot);
    const char *block = "BEGIN:VPOLL\r\nBEGIN:X-B\r\nX-A:1\r\nEND:X-B\r\nEND:VPOLL\r\n";
    QVERIFY2(text.find(block) != std::string::npos, text.c_str());
}

void TestCalendars::startsAreNotLost_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *start, const char *when, const char *says) {
        QTest::newRow(name) << QByteArray(start) << QString::fromLatin1(when) << QString::fromLatin1(says);
    };
    const char *both = "2020-06-09T09:00:00+02:00/2020-06-09T08:00:00Z";
    row("a quote that closes behind the time", "DTSTART;TZID=\"W. Europe Standard Time:20200609T090000\"", both,
        "4:1: warning: found a time within the quotes of its zone");
    row("likewise, in a line that is folded", "DTSTART;TZID=\"W. Europe Standard\r\n  Time:20200609T0900\r\n 00\"",
        both, "within the quotes");
    row("what is no time", "DTSTART;TZID=\"W. Europe Standard Time:soon\"", "/2020-06-09T08:00:00Z",
        "found a DTSTART that is no date");
}

void TestCalendars::startsAreNotLost()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, when);
    QFETCH(QString, says);
    const ImportOutcome read =
        readAs("ics", calendarOf("UID:a\r\n" + start + "\r\nDTEND:20200609T080000Z\r\n").toStdString());
    requireSound(read);
    QCOMPARE(QString::fromStdString(std::string(read.snapshot->when(EventIndex{0}))), when);
    QVERIFY2(said(read.report).contains(says), qPrintable(said(read.report)));
}

QTEST_GUILESS_MAIN(TestCalendars)
#include "tst_calendars.moc"
