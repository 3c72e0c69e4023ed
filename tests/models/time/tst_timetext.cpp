// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "models/time/durationtext.h"
#include "models/time/timetext.h"
#include "models/time/zonedtext.h"

#include <QtTest>

using namespace kronika;

namespace {

Instant at(const char *text)
{
    return EdtfDate::parse(text, EdtfMode::Extended)->bounds(Zone()).earliestStart;
}

} // namespace

class tst_TimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstantIsWrittenInUtc_data();
    void anInstantIsWrittenInUtc();
    void whatIsWrittenIsReadBack();
    void aRangeIsSaidToThePrecisionThatMatters_data();
    void aRangeIsSaidToThePrecisionThatMatters();
    void aRangeIsSaidInItsZone();
    void timesThatComeTwiceSayTheirOffset();
    void aRangeIsWrittenAsIso();
    void aRangeWithoutBoundsIsSaidToo();
    void aLengthHasAtMostTwoUnits_data();
    void aLengthHasAtMostTwoUnits();
    void lengthsHaveTheirPlurals_data();
    void lengthsHaveTheirPlurals();
    void timesAreShownOnAnotherClock_data();
    void timesAreShownOnAnotherClock();
    void timesAreSaidOnBothClocks_data();
    void timesAreSaidOnBothClocks();
    void whatAGapTurnsRoundIsNamed_data();
    void whatAGapTurnsRoundIsNamed();
};

void tst_TimeText::anInstantIsWrittenInUtc_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("withDecimals");
    const auto row = [](const char *name, std::int64_t us, const char *plain, const char *full) {
        QTest::newRow(name) << qint64{us} << QString::fromLatin1(plain) << QString::fromLatin1(full);
    };
    row("the epoch", 0, "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000000Z");
    row("a microsecond before", -1, "1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z");
    row("half a second", 500'000, "1970-01-01T00:00:00.500000Z", "1970-01-01T00:00:00.500000Z");
    row("the year 0", at("0000").us, "0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000000Z");
    row("a year before", at("-0100").us, "-0100-01-01T00:00:00Z", "-0100-01-01T00:00:00.000000Z");
    row("five digits", at("Y12345").us, "12345-01-01T00:00:00Z", "12345-01-01T00:00:00.000000Z");
    row("five digits before", at("Y-12345").us, "-12345-01-01T00:00:00Z", "-12345-01-01T00:00:00.000000Z");
    row("no start", Instant::min().us, "-inf", "-inf");
    row("no end", Instant::max().us, "inf", "inf");
}

void tst_TimeText::anInstantIsWrittenInUtc()
{
    QFETCH(const qint64, us);
    QTEST(isoUtc({us}), "plain");
    QTEST(isoUtc({us}, Decimals::Always), "withDecimals");
}

void tst_TimeText::whatIsWrittenIsReadBack()
{
    for (std::int64_t us = at("-9999").us; us < at("9999").us; us += 1'234'567'890'123'456) {
        const Result<EdtfDate> date = EdtfDate::parse(isoUtc({us}).toStdString(), EdtfMode::Extended);
        QVERIFY(date.isOk());
        QCOMPARE(date->bounds(Zone()).earliestStart.us, us);
    }
}

void tst_TimeText::aRangeIsSaidToThePrecisionThatMatters_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *from, const char *to, const char *text) {
        QTest::addRow("%s to %s", from, to) << qint64{at(from).us} << qint64{at(to).us} << QString::fromUtf8(text);
    };
    row("-0500", "2026", "501 BCE – 2025");
    row("1990", "2026", "1990 – 2025");
    row("2020-11", "2025-10", "Nov 2020 – Sep 2025");
    row("2020-11-03", "2025-09-15", "Nov 2020 – Sep 2025");
    row("2025-05-03", "2025-05-29", "3 May 2025 – 28 May 2025");
    row("2025-05-28T14:00Z", "2025-05-28T16:30Z", "28 May 2025 14:00 – 16:30");
    row("2025-05-28T22:00Z", "2025-05-29T03:00Z", "28 May 2025 22:00 – 29 May 2025 03:00");
    row("2025-05-28T14:30:05Z", "2025-05-28T14:30:25Z", "28 May 2025 14:30:05 – 14:30:25");
    row("2025-05-28T14:30:05.25Z", "2025-05-28T14:30:05.75Z", "28 May 2025 14:30:05.250000 – 14:30:05.750000");
    row("2025-05-28T14:30:05Z", "2025-05-28T14:30:06Z", "28 May 2025 14:30:05 – 14:30:06");
    // What happens at the last second is in.
    row("2025-05-28T14:30:05Z", "2025-05-28T14:30:06.000001Z", "28 May 2025 14:30:05 – 14:30:06");
    row("2025-05-28T14:30:05Z", "2025-05-28T14:30:06.5Z", "28 May 2025 14:30:05.000000 – 14:30:06.500000");
    row("2025-05-28", "2025-05-28", "28 May 2025 00:00:00");
}

void tst_TimeText::aRangeIsSaidToThePrecisionThatMatters()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    QTEST(rangeText({{from}, {to}}, Zone(), QLocale(QLocale::English)), "text");
}

void tst_TimeText::aRangeIsSaidInItsZone()
{
    const Zone prague = Zone::byName(QStringLiteral("Europe/Prague")).value();
    const TimeRange evening{at("2025-05-28T22:00Z"), at("2025-05-28T23:30Z")};
    QCOMPARE(rangeText(evening, prague, QLocale(QLocale::Czech)), QString::fromUtf8("29. kvě 2025 00:00 – 01:30"));
    // Whole days are said as such, however few.
    QCOMPARE(rangeText({at("2025-05-27"), at("2025-05-30")}, Zone(), QLocale(QLocale::English)),
             QString::fromUtf8("27 May 2025 – 29 May 2025"));
    QCOMPARE(rangeText({at("2025-05-27"), at("2025-05-28")}, Zone(), QLocale(QLocale::English)),
             QString::fromUtf8("27 May 2025"));
    QCOMPARE(rangeText({at("2025-05-27"), at("2025-05-28")}, Zone(), QLocale(QLocale::Polish)),
             QString::fromUtf8("27 maja 2025")); // no abbreviation, and so in its case
    QCOMPARE(rangeText({at("2025-06-27"), at("2025-06-28")}, Zone(), QLocale(QLocale::Polish)),
             QString::fromUtf8("27 cze 2025"));
    QCOMPARE(rangeText({at("2021"), at("2023")}, Zone(), QLocale(QLocale::Polish)),
             QString::fromUtf8("sty 2021 – gru 2022"));
}

void tst_TimeText::timesThatComeTwiceSayTheirOffset()
{
    const Zone prague = Zone::byName(QStringLiteral("Europe/Prague")).value();
    const TimeRange back{at("2025-10-26T00:10Z"), at("2025-10-26T01:05Z")};
    QCOMPARE(rangeText(back, prague, QLocale(QLocale::English)), QString::fromUtf8("26 Oct 2025 02:10 +2 – 02:05 +1"));
    QCOMPARE(rangeText(back, prague, QLocale(QLocale::English), DateStyle::Iso),
             QString::fromUtf8("2025-10-26 02:10 +2 – 02:05 +1"));
    QCOMPARE(rangeText({at("2025-10-26T02:10Z"), at("2025-10-26T03:05Z")}, prague, QLocale(QLocale::English)),
             QString::fromUtf8("26 Oct 2025 03:10 – 04:05"));
}

void tst_TimeText::aRangeIsWrittenAsIso()
{
    const auto iso = [](const char *from, const char *to) {
        return rangeText({at(from), at(to)}, Zone(), QLocale(QLocale::Polish), DateStyle::Iso);
    };
    QCOMPARE(iso("1900", "2000"), QString::fromUtf8("1900 – 1999"));
    QCOMPARE(iso("2021", "2023"), QString::fromUtf8("2021-01 – 2022-12"));
    QCOMPARE(iso("2025-05-03", "2025-05-09"), QString::fromUtf8("2025-05-03 – 2025-05-08"));
    QCOMPARE(iso("2025-05-28T14:00Z", "2025-05-28T16:30Z"), QString::fromUtf8("2025-05-28 14:00 – 16:30"));
    QCOMPARE(iso("-0100", "0100"), QString::fromUtf8("-0100 – 0099"));
}

void tst_TimeText::aRangeWithoutBoundsIsSaidToo()
{
    const QLocale english(QLocale::English);
    QCOMPARE(rangeText({Instant::min(), at("2026")}, Zone(), english), QString::fromUtf8("… – 2025"));
    QCOMPARE(rangeText({at("2026"), Instant::max()}, Zone(), english), QString::fromUtf8("2026 – …"));
    QCOMPARE(rangeText({Instant::min(), Instant::max()}, Zone(), english), QString::fromUtf8("…"));
}

void tst_TimeText::aLengthHasAtMostTwoUnits_data()
{
    QTest::addColumn<quint64>("us");
    QTest::addColumn<QString>("text");
    const auto row = [](std::uint64_t us, const char *text) {
        QTest::addRow("%s: %llu us", text, static_cast<unsigned long long>(us))
            << quint64{us} << QString::fromUtf8(text);
    };
    row(0, "0 seconds");
    row(7, "7 µs");
    row(250'000, "250 ms");
    row(250'007, "250 ms 7 µs");
    row(1'000'000, "1 second");
    row(2'500'000, "2 seconds 500 ms");
    row(90 * kSecond.us, "1 minute 30 seconds");
    row(kHour.us, "1 hour");
    row(2 * kHour.us + 61 * kSecond.us, "2 hours 1 minute");
    row(74 * kHour.us, "3 days 2 hours");
    row(59 * kDay.us, "59 days");
    row(70 * kDay.us, "2 months 9 days");
    row(364 * kDay.us, "11 months 29 days");
    row(365 * kDay.us, "1 year");
    row(366 * kDay.us, "1 year");
    row(400 * kDay.us, "1 year 1 month");
    row((4 * 365 + 1 + 304) * kDay.us, "4 years 10 months");
    row(std::numeric_limits<std::int64_t>::max(), "292277 years");
    row(std::numeric_limits<std::uint64_t>::max(), "584554 years 1 month");
    row(1'999'600, "2 seconds");
    row(59'999'400, "59 seconds 999 ms");
    row(59'999'500, "1 minute");
    row(kMinute.us * 5 + 29'500'000, "5 minutes 30 seconds");
    row(kHour.us - 300'000, "1 hour");
    row(25 * kHour.us + 56 * kMinute.us, "1 day 2 hours");
    row(kDay.us - 20'000'000, "1 day");
    row(60 * kDay.us - kMinute.us, "1 month 29 days");
    row(365 * kDay.us - kHour.us, "1 year");
}

void tst_TimeText::aLengthHasAtMostTwoUnits()
{
    QFETCH(const quint64, us);
    QTEST(durationText(Length(us)), "text");
}

void tst_TimeText::lengthsHaveTheirPlurals_data()
{
    QTest::addColumn<quint64>("us");
    QTest::addColumn<QString>("polish");
    QTest::addColumn<QString>("czech");
    const auto row = [](std::uint64_t us, const char *polish, const char *czech) {
        QTest::newRow(polish) << quint64{us} << QString::fromUtf8(polish) << QString::fromUtf8(czech);
    };
    constexpr std::int64_t kYearDays = 365;
    row(0, "0 sekund", "0 sekund");
    row(250'000, "250 ms", "250 ms");
    row(kSecond.us, "1 sekunda", "1 sekunda");
    row(3 * kSecond.us, "3 sekundy", "3 sekundy");
    row(12 * kMinute.us + 22 * kSecond.us, "12 minut 22 sekundy", "12 minut 22 sekund");
    row(kDay.us + kHour.us, "1 dzień 1 godzina", "1 den 1 hodina");
    row(3 * kDay.us + 5 * kHour.us, "3 dni 5 godzin", "3 dny 5 hodin");
    row(22 * kDay.us, "22 dni", "22 dní");
    row(70 * kDay.us, "2 miesiące 9 dni", "2 měsíce 9 dní");
    row(kYearDays * kDay.us, "1 rok", "1 rok");
    row((2 * kYearDays + 155) * kDay.us, "2 lata 5 miesięcy", "2 roky 5 měsíců");
    row(5 * kYearDays * kDay.us + kDay.us, "5 lat", "5 let");
}

void tst_TimeText::lengthsHaveTheirPlurals()
{
    QFETCH(const quint64, us);
    QCOMPARE(durationText(Length(us), QStringLiteral("en-GB")), durationText(Length(us)));
    QTEST(durationText(Length(us), QStringLiteral("pl")), "polish");
    QTEST(durationText(Length(us), QStringLiteral("cs-CZ")), "czech");
}

void tst_TimeText::timesAreShownOnAnotherClock_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("withOffset");
    const auto row = [](const char *text, const char *shown, const char *plain, const char *withOffset) {
        QTest::newRow(text) << QString::fromLatin1(shown) << QString::fromLatin1(plain)
                            << QString::fromLatin1(withOffset);
    };
    row("2025-05-28T14:30:00", "UTC", "2025-05-28T12:30:00", "2025-05-28T12:30:00Z");
    row("2025-01-28T14:30:00", "UTC", "2025-01-28T13:30:00", "2025-01-28T13:30:00Z");
    row("2025-05-28T23:30:00Z", "Asia/Tokyo", "2025-05-29T08:30:00", "2025-05-29T08:30:00+09:00");
    row("2025-05-28T02:00:00+02:00", "America/St_Johns", "2025-05-27T21:30:00", "2025-05-27T21:30:00-02:30");
    row("2025-05-28T23:30:00Z/2025-06", "Asia/Tokyo", "2025-05-29T08:30:00/2025-06",
        "2025-05-29T08:30:00+09:00/2025-06");
    row("../2025-05-28T23:30:00Z", "Asia/Tokyo", "../2025-05-29T08:30:00", "../2025-05-29T08:30:00+09:00");
    row("2025-05-28", "Asia/Tokyo", "2025-05-28", "2025-05-28");
    // shown twice there, and meant twice here
    row("2025-10-26T00:30:00Z", "Europe/Prague", "2025-10-26T02:30:00+02:00", "2025-10-26T02:30:00+02:00");
    row("2025-10-26T02:30:00", "UTC", "2025-10-26T02:30:00", "2025-10-26T02:30:00");
    row("2025-10-26T02:30:00/..", "UTC", "2025-10-26T02:30:00/..", "2025-10-26T02:30:00/..");
    row("2025-03-30T02:30:00", "UTC", "2025-03-30T00:30:00", "2025-03-30T00:30:00Z");
    row("2025-05~/..", "Asia/Tokyo", "2025-05~/..", "2025-05~/..");
    // by local mean time, which is no whole minutes from UTC
    row("1880-05-28T12:00:00Z", "Europe/Prague", "1880-05-28T12:57:44", "1880-05-28T12:00:00Z");
    // to the same precision
    row("2025-05-28T14:30Z", "Asia/Tokyo", "2025-05-28T23:30", "2025-05-28T23:30+09:00");
    row("2025-05-28T14:30:05.5Z", "Asia/Tokyo", "2025-05-28T23:30:05.5", "2025-05-28T23:30:05.5+09:00");
    row("2025-05-28T14:30:05.50Z", "Asia/Tokyo", "2025-05-28T23:30:05.50", "2025-05-28T23:30:05.50+09:00");
    row("2025-05-28T14:30:05.000Z", "Asia/Tokyo", "2025-05-28T23:30:05.000", "2025-05-28T23:30:05.000+09:00");
    row("2025-05-28T14:30:05.1234567Z", "Asia/Tokyo", "2025-05-28T23:30:05.123456", "2025-05-28T23:30:05.123456+09:00");
    row("2025-05-28T14:30:05.5Z/2025-05-28T14:31Z", "Asia/Tokyo", "2025-05-28T23:30:05.5/2025-05-28T23:31",
        "2025-05-28T23:30:05.5+09:00/2025-05-28T23:31+09:00");
    row("[2024,2025]", "Asia/Tokyo", "[2024,2025]", "[2024,2025]");
}

void tst_TimeText::timesAreShownOnAnotherClock()
{
    QFETCH(const QString, shown);
    const Zone prague = *Zone::byName(QStringLiteral("Europe/Prague"));
    const Zone zone = *Zone::byName(shown);
    const EdtfDate date = *EdtfDate::parse(QTest::currentDataTag(), EdtfMode::Extended);
    QTEST(QString::fromStdString(onClock(date, prague, zone, OffsetText::Left)), "plain");
    QTEST(QString::fromStdString(onClock(date, prague, zone, OffsetText::Written)), "withOffset");
}

void tst_TimeText::timesAreSaidOnBothClocks_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, const char *own, const char *shown, const char *words, const char *iso) {
        QTest::addRow("%s, %s, %s", text, own, shown) << QString::fromLatin1(own) << QString::fromLatin1(shown)
                                                      << QString::fromUtf8(words) << QString::fromUtf8(iso);
    };
    row("2025-05-28T14:30:00Z", "UTC", "Europe/Prague",
        "28 May 2025, 16:30:00 UTC+2 Prague (28 May 2025, 14:30:00 UTC)",
        "2025-05-28T16:30:00+02:00 (2025-05-28T14:30:00Z)");
    row("2025-05-28T14:30:00.5Z", "UTC", "Europe/Prague",
        "28 May 2025, 16:30:00.5 UTC+2 Prague (28 May 2025, 14:30:00.5 UTC)",
        "2025-05-28T16:30:00.5+02:00 (2025-05-28T14:30:00.5Z)");
    // Once, where the shown clock stands as the one of the text, whatever it is called and however it is written.
    const char *prague = "Europe/Prague";
    row("2025-05-28T14:30:00+02:00", prague, prague, "28 May 2025, 14:30:00 UTC+2", "2025-05-28T14:30:00+02:00");
    row("2025-05-28T14:30+02", prague, prague, "28 May 2025, 14:30 UTC+2", "2025-05-28T14:30+02");
    row("2025-05-28T14:30:00.50+02:00", prague, prague, "28 May 2025, 14:30:00.50 UTC+2",
        "2025-05-28T14:30:00.50+02:00");
    row("2025-05-28T14:30+00:00", "UTC", "UTC", "28 May 2025, 14:30 UTC", "2025-05-28T14:30+00:00");
    row("2025-01-28T14:30Z", prague, "Europe/London", "28 January 2025, 14:30 UTC", "2025-01-28T14:30Z");
    row("2025-05-28T14:30", prague, "Europe/Berlin", "28 May 2025, 14:30 UTC+2 Prague", "2025-05-28T14:30");
    row("2025-05-28T14:30+02:00/2025-06", prague, prague, "from 28 May 2025, 14:30 UTC+2 to June 2025",
        "2025-05-28T14:30+02:00/2025-06");
    // Not where only one end of two does.
    row("2025-05-28T14:30+02:00/2025-12-28T14:30+02:00", prague, prague,
        "from 28 May 2025, 14:30 UTC+2 Prague to 28 December 2025, 13:30 UTC+1 Prague "
        "(from 28 May 2025, 14:30 UTC+2 to 28 December 2025, 14:30 UTC+2)",
        "2025-05-28T14:30+02:00/2025-12-28T13:30+01:00 (2025-05-28T14:30+02:00/2025-12-28T14:30+02:00)");
    // What the shown clock has twice is told apart.
    row("2025-10-26T00:30Z", "UTC", prague, "26 October 2025, 02:30 UTC+2 (26 October 2025, 00:30 UTC)",
        "2025-10-26T02:30+02:00 (2025-10-26T00:30Z)");
    row("2025-10-26T01:30Z", "UTC", prague, "26 October 2025, 02:30 UTC+1 (26 October 2025, 01:30 UTC)",
        "2025-10-26T02:30+01:00 (2025-10-26T01:30Z)");
    row("2025-10-26T02:30+02:00", prague, prague, "26 October 2025, 02:30 UTC+2", "2025-10-26T02:30+02:00");
    row("2025-10-26T02:30+01:00", prague, prague, "26 October 2025, 02:30 UTC+1", "2025-10-26T02:30+01:00");
    row("2025-10-26T00:30Z/2025-10-26T01:30Z", "UTC", prague,
        "from 26 October 2025, 02:30 UTC+2 to 26 October 2025, 02:30 UTC+1 "
        "(from 26 October 2025, 00:30 UTC to 26 October 2025, 01:30 UTC)",
        "2025-10-26T02:30+02:00/2025-10-26T02:30+01:00 (2025-10-26T00:30Z/2025-10-26T01:30Z)");
    row("2025-10-26T02:30", prague, "UTC", "26 October 2025, 02:30 UTC+1/+2 Prague", "2025-10-26T02:30");
    row("2025-10-26T02:30", prague, "Europe/Berlin", "26 October 2025, 02:30 UTC+1/+2 Prague", "2025-10-26T02:30");
    row("2025-05-28", prague, "Asia/Tokyo", "28 May 2025", "2025-05-28");
}

void tst_TimeText::timesAreSaidOnBothClocks()
{
    QFETCH(const QString, own);
    QFETCH(const QString, shown);
    const std::string text = QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0).toStdString();
    const EdtfDate date = *EdtfDate::parse(text, EdtfMode::Extended);
    const Zone ownZone = *Zone::byName(own);
    const Zone shownZone = *Zone::byName(shown);
    QTEST(onBothClocks(date, QStringLiteral("en"), {ownZone, shownZone}), "words");
    QTEST(onBothClocks(date, QStringLiteral("en"), {ownZone, shownZone, DateStyle::Iso}), "iso");
}

void tst_TimeText::whatAGapTurnsRoundIsNamed_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *text, const char *zone, const char *named) {
        QTest::newRow(text) << QString::fromLatin1(zone) << QString::fromLatin1(named);
    };
    const char *prague = "Europe/Prague";
    row("2025-03-30T01:45/2025-03-30T02:15", prague,
        "2025-03-30T02:15 does not exist there, since clocks went from 02:00 to 03:00; write 2025-03-30T03:15, or the "
        "offset behind the time");
    row("2025-03-30T00:45:00Z/2025-03-30T02:15:07.5", prague,
        "2025-03-30T02:15:07.5 does not exist there, since clocks went from 02:00 to 03:00; write "
        "2025-03-30T03:15:07.5, or the offset behind the time");
    row("2011-12-29T23:00/2011-12-30T12:00", "Pacific/Apia",
        "2011-12-30T12:00 does not exist there, since clocks went from 2011-12-30T00:00 to 2011-12-31T00:00; write "
        "2011-12-31T12:00, or the offset behind the time");
    row("2025-03-30T12:00/2025-03-30T02:15", prague, "");
    row("2025-03-30T01:45/2025-03-30T01:15", prague, "");
    row("2025-03-30T01:45/2025-03-30T03:00", prague, "");
    row("2025-03-30T01:10/2025-03-30T02:15", prague, "");
    row("2025-03-30T02:15", prague, "");
}

void tst_TimeText::whatAGapTurnsRoundIsNamed()
{
    QFETCH(const QString, zone);
    const EdtfDate date = *EdtfDate::parse(QTest::currentDataTag(), EdtfMode::Extended);
    QTEST(gapText(date, *Zone::byName(zone)), "named");
}

QTEST_GUILESS_MAIN(tst_TimeText)
#include "tst_timetext.moc"
