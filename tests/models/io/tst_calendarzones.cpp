// SPDX-License-Identifier: GPL-3.0-or-later
// Times of calendars: zones by whatever name, by the rules of the file before those of the world, and what
// vCalendar 1.0 says in its own way.
#include "models/io/losses.h"
#include "tests/models/io/importfixture.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

/// One hour east, two from the second Sunday of May to the first one of September: nobody's rules.
constexpr const char *kRules = "BEGIN:STANDARD\r\nDTSTART:20000903T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                               "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1SU\r\nEND:STANDARD\r\n"
                               "BEGIN:DAYLIGHT\r\nDTSTART:20000514T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                               "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU\r\nEND:DAYLIGHT\r\n";

QByteArray zoneOf(const QByteArray &name, const QByteArray &rules = kRules)
{
    return "BEGIN:VTIMEZONE\r\nTZID:" + name + "\r\n" + rules + "END:VTIMEZONE\r\n";
}

QByteArray observance(const QByteArray &rule)
{
    return "BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\n" + rule +
           "\r\nEND:STANDARD\r\n";
}

ImportOutcome readEvent(const QByteArray &lines, const QByteArray &besides = {}, const QByteArray &version = "2.0")
{
    const QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:" + version + "\r\n" + besides + "BEGIN:VEVENT\r\nUID:a\r\n" +
                            lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    return readAs("ics", text.toStdString());
}

} // namespace

class TestCalendarZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zonesAreResolved_data();
    void zonesAreResolved();
    void theFilesRulesComeFirst_data();
    void theFilesRulesComeFirst();
    void rulesWithoutEndDoNotHang_data();
    void rulesWithoutEndDoNotHang();
    void version1IsRead();
    void version1BecomesVersion2();
};

void TestCalendarZones::zonesAreResolved_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QByteArray>("offset");
    const auto row = [](const char *tzid, const char *offset) {
        QTest::newRow(tzid) << QByteArray(tzid) << QByteArray(offset);
    };
    row("GMT+2", "+02:00");
    row("GMT-3", "-03:00");
    row("GMT+0530", "+05:30");
    row("GMT +02:00", "+02:00");
    row("\"UTC-05:00\"", "-05:00");
    row("UTC-5", "-05:00");
    row("\"+02:00\"", "+02:00");
    row("GMT", "Z");
    row("Etc/GMT+2", "-02:00");
    row("Central Europe Standard Time", "+02:00");
    row("W. Europe Standard Time", "+02:00");
    row("/freeassociation.sourceforge.net/Europe/Prague", "+02:00");
    row("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "-03:00");
    row("/example.org/CET", "+02:00");
    row("/example.org/UTC", "Z");
    row("\"(UTC-05:00) Eastern Time (US & Canada)\"", "-04:00");
    row("\"Eastern Time (US & Canada)\"", "-04:00");
    row("\"(GMT+01.00) Prague / Bratislava\"", "+02:00");
    row("\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", "+02:00");
    row("\"(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London\"", "+01:00");
    row("\"(UTC) Coordinated Universal Time\"", "Z");
    row("\"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi\"", "+05:30");
    row("\"(UTC-07:00) Arizona\"", "-07:00");
    row("\"(UTC+05:00) Prague\"", "");
    row("\"(UTC-05:00) Nowhere\"", "");
    row("GMT+25", "");
    row("UTC+5:75", "");
    row("Nowhere", "");
}

void TestCalendarZones::zonesAreResolved()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QByteArray, offset);
    const ImportOutcome read = readEvent("DTSTART;TZID=" + tzid + ":20250701T100000\r\n");
    requireSound(read);
    const QByteArray time = offset.isEmpty() ? QByteArray() : QByteArray("T10:00:00" + offset);
    QCOMPARE(QByteArray::fromStdString(read.snapshot->when(EventIndex{0})), QByteArray("2025-07-01" + time));
}

void TestCalendarZones::theFilesRulesComeFirst_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("when");
    const auto row = [](const char *name, const QByteArray &tzid, const QByteArray &zone, const char *lines,
                        const char *when) {
        QTest::newRow(name) << tzid << zone << QByteArray(lines) << QByteArray(when);
    };
    const QByteArray prague = "Europe/Prague";
    row("in spring", prague, zoneOf(prague), "DTSTART:20250501T100000\r\n", "2025-05-01T10:00:00+01:00");
    row("in summer", prague, zoneOf(prague), "DTSTART:20250701T100000\r\n", "2025-07-01T10:00:00+02:00");
    row("twice", prague, zoneOf(prague), "DTSTART:20250907T023000\r\n", "2025-09-07T02:30:00+02:00");
    row("never", prague, zoneOf(prague), "DTSTART:20250511T023000\r\n", "2025-05-11T02:30:00+02:00");
    row("long after", prague, zoneOf(prague), "DTSTART:20910701T100000\r\n", "2091-07-01T10:00:00+02:00");
    row("an hour across the change", prague, zoneOf(prague), "DTSTART:20250907T013000\r\nDURATION:PT3H\r\n",
        "2025-09-07T01:30:00+02:00/2025-09-07T03:30:00+01:00");
    row("before its rules the world's", prague, zoneOf(prague), "DTSTART:19990401T100000\r\n",
        "1999-04-01T10:00:00+02:00");
    row("without rules the world's", prague, zoneOf(prague, ""), "DTSTART:20250501T100000\r\n",
        "2025-05-01T10:00:00+02:00");
    const QByteArray berlin =
        "BEGIN:STANDARD\r\nDTSTART:18930401T000000\r\nTZOFFSETFROM:+005328\r\nTZOFFSETTO:+0100\r\n"
        "END:STANDARD\r\n";
    row("only the first change ever", "Europe/Berlin", zoneOf("Europe/Berlin", berlin), "DTSTART:20250917T122000\r\n",
        "2025-09-17T12:20:00+02:00");
    row("one offset that the world does not know", "Europe/Berlin",
        zoneOf("Europe/Berlin", QByteArray(berlin).replace("+0100", "+0500")), "DTSTART:20250917T122000\r\n",
        "2025-09-17T12:20:00+05:00");
    const QByteArray newYork = "BEGIN:STANDARD\r\nDTSTART:20071104T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"
                               "END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20070311T020000\r\nTZOFFSETFROM:-0500\r\n"
                               "TZOFFSETTO:-0400\r\nEND:DAYLIGHT\r\n";
    row("the changes of one year", "America/New_York", zoneOf("America/New_York", newYork),
        "DTSTART:20230613T115500\r\n", "2023-06-13T11:55:00-04:00");
    row("a name of its own", "X Y", zoneOf("X Y"), "DTSTART:20250501T100000\r\n", "2025-05-01T10:00:00+01:00");
    row("a name that is an offset", "GMT+2", zoneOf("GMT+2"), "DTSTART:20250501T100000\r\n",
        "2025-05-01T10:00:00+01:00");
}

void TestCalendarZones::theFilesRulesComeFirst()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, when);
    const QByteArray start = "DTSTART;TZID=" + tzid + ":";
    const ImportOutcome read = readEvent(QByteArray(lines).replace("DTSTART:", start), zone);
    requireSound(read);
    QCOMPARE(QByteArray::fromStdString(read.snapshot->when(EventIndex{0})), when);
}

void TestCalendarZones::rulesWithoutEndDoNotHang_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char *rule :
         {"RRULE:FREQ=SECONDLY", "RRULE:FREQ=SECONDLY;COUNT=2000000000", "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4;COUNT=9",
          "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYSECOND=0,1,2,3;BYMINUTE=0,1,2,3",
          "RRULE:FREQ=YEARLY;BYYEARDAY=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20",
          "RRULE:FREQ=HOURLY;UNTIL=99991231", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
          "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=53MO", "RRULE:FREQ=YEARLY;BYMONTH=1;BYSETPOS=300",
          "RRULE:FREQ=YEARLY;INTERVAL=3;BYMONTH=1", "RRULE:FREQ=WEEKLY;COUNT=400;BYMONTH=2;BYMONTHDAY=30"})
        QTest::newRow(rule) << QByteArray(rule);
}

/// They are none of a zone's, and their zone is as good as none.
void TestCalendarZones::rulesWithoutEndDoNotHang()
{
    QFETCH(QByteArray, rule);
    const ImportOutcome read =
        readEvent("DTSTART;TZID=Europe/Prague:20250501T100000\r\n", zoneOf("Europe/Prague", observance(rule)));
    requireSound(read);
    QCOMPARE(read.snapshot->when(EventIndex{0}), std::string("2025-05-01T10:00:00+02:00"));
}

void TestCalendarZones::version1IsRead()
{
    const ImportOutcome read = readEvent(
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:P=C5=99=C3=ADli=C5=A1 =\r\n=C5=BElu=C5=A5ou=C4=8Dk=C3=BD\r\n"
        "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:One=0D=0ATwo=\r\n and more=\r\n\r\n"
        "CATEGORIES:MEETING;BUSINESS\r\nDTSTART:20250701T100000\r\nDTEND:20250701T110000\r\nRRULE:W1 MO #10\r\n",
        "TZ:+01\r\nDAYLIGHT:TRUE;+02;20250330T020000;20251026T030000;CET;CEST\r\n", "1.0");
    requireSound(read);
    const Event event = read.snapshot->event(EventIndex{0});
    QCOMPARE(QString::fromStdString(event.title), QStringLiteral("Příliš žluťoučký"));
    QCOMPARE(event.description, std::string("One\nTwo and more"));
    QCOMPARE(event.tags, (std::vector<std::string>{"MEETING", "BUSINESS"}));
    QCOMPARE(event.when, std::string("2025-07-01T10:00:00+02:00/2025-07-01T11:00:00+02:00"));
    QVERIFY2(said(read.report).contains(QStringLiteral("1 rules of recurrence")), qPrintable(said(read.report)));
    const auto whenOf = [](const char *zones) {
        return readEvent("DTSTART:20250101T100000\r\n", zones, "1.0").snapshot->when(EventIndex{0});
    };
    QCOMPARE(whenOf("TZ:-0330\r\n"), std::string("2025-01-01T10:00:00-03:30"));
    QCOMPARE(whenOf("DAYLIGHT:FALSE\r\n"), std::string("2025-01-01T10:00:00"));
    QCOMPARE(whenOf("TZ:nonsense\r\n"), std::string("2025-01-01T10:00:00"));
    QCOMPARE(readEvent("DTSTART:20250101T100000\r\n", "TZ:+01\r\n").snapshot->when(EventIndex{0}),
             std::string("2025-01-01T10:00:00"));
}

void TestCalendarZones::version1BecomesVersion2()
{
    const ImportOutcome read = readAs("ics", "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VTODO\r\nUID:a\r\nSUMMARY:s\r\n"
                                             "DUE:20250701T100000Z\r\nSTATUS:NEEDS ACTION\r\nEND:VTODO\r\n"
                                             "END:VCALENDAR\r\n");
    requireSound(read);
    QStringList losses;
    for (const Loss &loss : lossesOf(*exporterNamed("ics"), *read.snapshot))
        losses += loss.what;
    QCOMPARE(losses, QStringList{QStringLiteral("the version 1.0 of the calendar that was read: 2.0 is written")});
    const std::string text = written("ics", *read.snapshot);
    QVERIFY2(text.find("VERSION:2.0\r\n") != std::string::npos && text.find("1.0\r\n") == std::string::npos,
             text.c_str());
    QVERIFY2(text.find("STATUS:NEEDS-ACTION\r\n") != std::string::npos, text.c_str());
}

QTEST_GUILESS_MAIN(TestCalendarZones)
#include "tst_calendarzones.moc"
