// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "models/time/ticks.h"
#include "models/time/tickwalk.h"
#include "models/time/timetext.h"
#include "tests/models/time/timefixture.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace kronika;
using namespace kronika::test;

namespace {

QLocale english()
{
    return QLocale(QLocale::English);
}

/// The range of a value, from its first instant to behind its last.
TimeRange rangeOf(const QString &edtf, const Zone &zone)
{
    const TimeBounds bounds = EdtfDate::parse(edtf.toStdString(), EdtfMode::Extended)->bounds(zone);
    return {bounds.earliestStart, bounds.latestEnd + Duration{1}};
}

QString labels(const std::vector<Tick> &ticks)
{
    QStringList texts;
    for (const Tick &tick : ticks)
        texts << tick.label;
    return texts.join(u'|');
}

constexpr Duration days(std::int64_t n)
{
    return {n * kDay.us};
}

/// So near that steps of n days just fit, days of 23 hours included.
constexpr Duration shortDays(std::int64_t n)
{
    return {n * kDay.us - kHour.us};
}

} // namespace

class tst_Ticks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepIsTheFinestThatLeavesRoom_data();
    void theStepIsTheFinestThatLeavesRoom();
    void theLargerUnitHoldsTheSmallerOne();
    void noTimeOfADayIsWrittenTwice_data();
    void noTimeOfADayIsWrittenTwice();
    void labelsReadWellAtEveryZoom_data();
    void labelsReadWellAtEveryZoom();
    void labelsAreInTheLocalesWords();
    void hoursFollowTheClockThroughAChange_data();
    void hoursFollowTheClockThroughAChange();
    void timesThatComeTwiceSayTheirOffset();
    void ticksKeepTheirPromises_data();
    void ticksKeepTheirPromises();
    void aRulerOfOneZoneStandsWhereThatZoneHasMidnight();
    void extremeRangesAreBounded_data();
    void extremeRangesAreBounded();
    void anEmptyRangeHasNoTicks();
    void stepsOfDaysStartWithTheMonth();
    void datesAreLabelledAsIso();
};

void tst_Ticks::theStepIsTheFinestThatLeavesRoom_data()
{
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<TickUnit>("unit");
    QTest::addColumn<qint64>("count");
    const auto row = [](const char *name, Duration minimum, TickUnit unit, qint64 count) {
        QTest::newRow(name) << qint64{minimum.us} << unit << count;
    };
    row("nothing", {0}, TickUnit::Microsecond, 1);
    row("less than nothing", {-5}, TickUnit::Microsecond, 1);
    row("3 µs", {3}, TickUnit::Microsecond, 5);
    row("500 µs", {500}, TickUnit::Microsecond, 500);
    row("501 µs", {501}, TickUnit::Millisecond, 1);
    row("120 ms", {120'000}, TickUnit::Millisecond, 200);
    row("600 ms", {600'000}, TickUnit::Second, 1);
    row("6 s", {6'000'000}, TickUnit::Second, 10);
    row("31 s", {31'000'000}, TickUnit::Minute, 1);
    row("12 min", {12 * kMinute.us}, TickUnit::Minute, 15);
    row("40 min", {40 * kMinute.us}, TickUnit::Hour, 1);
    row("4 h", {4 * kHour.us}, TickUnit::Hour, 6);
    row("13 h", {13 * kHour.us}, TickUnit::Day, 1);
    row("3 days", days(3), TickUnit::Day, 7);
    row("20 days", days(20), TickUnit::Month, 1);
    row("40 days", days(40), TickUnit::Month, 3);
    row("200 days", days(200), TickUnit::Year, 1);
    row("400 days", days(400), TickUnit::Year, 2);
    row("30 years", days(30 * 366), TickUnit::Year, 50);
    row("70,000 years", days(70'000LL * 366), TickUnit::Year, 100'000);
    row("all", Instant::max() - Instant{}, TickUnit::Year, 1'000'000);
}

void tst_Ticks::theStepIsTheFinestThatLeavesRoom()
{
    QFETCH(const qint64, minimum);
    const TickStep step = minorStepFor({minimum});
    QTEST(step.unit, "unit");
    QTEST(qint64{step.count}, "count");
}

void tst_Ticks::theLargerUnitHoldsTheSmallerOne()
{
    QSet<int> units;
    for (std::int64_t us = 1; us < Instant::max().us / 3; us += us / 2 + 1) {
        const TickStep minor = minorStepFor({us});
        const TickStep major = majorStepFor(minor);
        units << static_cast<int>(minor.unit);
        QVERIFY(major.unit < minor.unit || (minor.unit == TickUnit::Year && major.count % minor.count == 0));
        QVERIFY(minor.unit != TickUnit::Year || major.count >= 5 * minor.count);
    }
    QCOMPARE(units.size(), 8);
}

void tst_Ticks::labelsReadWellAtEveryZoom_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<qint64>("spacing");
    QTest::addColumn<QString>("major");
    QTest::addColumn<QString>("minor");
    const auto row = [](const char *range, Duration spacing, const char *major, const char *minor) {
        QTest::newRow(range) << QString::fromLatin1(range) << qint64{spacing.us} << QString::fromUtf8(major)
                             << QString::fromUtf8(minor);
    };
    row("2022/2025", days(300), "2020–2029", "2022|2023|2024|2025");
    row("1985/2005", days(366 * 5 - 10), "1950–1999|2000–2049", "1985|1990|1995|2000|2005");
    row("-0150/0250", days(365 * 45), "500–1 BCE|1–499", "150 BCE|100 BCE|50 BCE|1|50|100|150|200|250");
    row("-0002/0003", days(360), "10–1 BCE|1–9", "3 BCE|2 BCE|1 BCE|1|2|3");
    row("2025-01/2025-04", days(25), "2025", "Jan|Feb|Mar|Apr");
    row("2024-11/2025-08", days(80), "2024|2025", "Jan|Apr|Jul");
    row("2025-05-28/2025-06-02", {20 * kHour.us}, "May 2025|June 2025", "28|29|30|31|1|2");
    row("2025-05-20/2025-06-09", days(6), "May 2025|June 2025", "22|1|8");
    row("2025-05-28T20:30Z/2025-05-29T02:00Z", {50 * kMinute.us}, "Wed 28 May 2025|Thu 29 May 2025",
        "21:00|22:00|23:00|00:00|01:00|02:00");
    row("2025-05-28T14:20Z/2025-05-28T15:20Z", {12 * kMinute.us}, "Wed 28 May 2025", "14:30|14:45|15:00|15:15");
    row("2025-05-28T14:30:00Z/2025-05-28T14:31:10Z", {25 * kSecond.us}, "Wed 28 May 2025",
        "14:30:00|14:30:30|14:31:00");
    row("2025-05-28T14:30:04.9Z/2025-05-28T14:30:05.3Z", {90'000}, "28 May 2025 14:30:04|28 May 2025 14:30:05",
        ".900|.000|.100|.200|.300");
    row("2025-05-28T14:30:05.000000Z/2025-05-28T14:30:05.000005Z", {2}, "28 May 2025 14:30:05",
        ".000000|.000002|.000004");
}

void tst_Ticks::labelsReadWellAtEveryZoom()
{
    QFETCH(const QString, range);
    QFETCH(const qint64, spacing);
    const TickSet ticks = ticksFor(rangeOf(range, Zone()), {spacing}, Zone(), english());
    QTEST(labels(ticks.major), "major");
    QTEST(labels(ticks.minor), "minor");
}

void tst_Ticks::labelsAreInTheLocalesWords()
{
    const TimeRange months = rangeOf(QStringLiteral("2025-04/2025-05"), prague());
    QCOMPARE(labels(ticksFor(months, days(25), prague(), QLocale(QLocale::Polish)).minor), QStringLiteral("kwi|maj"));
    const TimeRange week = rangeOf(QStringLiteral("2025-05-28/2025-05-29"), prague());
    QCOMPARE(labels(ticksFor(week, days(1), prague(), QLocale(QLocale::Czech)).major),
             QString::fromUtf8("květen 2025"));
    QCOMPARE(labels(ticksFor(week, {5 * kHour.us}, prague(), QLocale(QLocale::Czech)).major),
             QString::fromUtf8("st 28. května 2025|čt 29. května 2025"));
    const TimeRange antiquity = rangeOf(QStringLiteral("-0043/-0042"), Zone());
    QCOMPARE(labels(ticksFor(antiquity, days(200), Zone(), QLocale(QLocale::Polish)).minor),
             QStringLiteral("44 p.n.e.|43 p.n.e."));
}

void tst_Ticks::noTimeOfADayIsWrittenTwice_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *zone, const char *days) {
        QTest::addRow("%s %s", zone, days) << QString::fromLatin1(zone) << QString::fromLatin1(days);
    };
    row("Europe/Prague", "2025-03-29/2025-03-31");
    row("Europe/Prague", "2025-10-25/2025-10-27");
    row("America/New_York", "2025-03-08/2025-03-10");
    row("America/New_York", "2025-11-01/2025-11-03");
    row("America/Havana", "2025-11-01/2025-11-03");    // midnight twice
    row("America/Sao_Paulo", "2018-02-16/2018-02-19"); // back over midnight
    row("America/Sao_Paulo", "2018-11-03/2018-11-05"); // no midnight
    row("Australia/Lord_Howe", "2025-04-05/2025-04-07");
    row("Pacific/Apia", "2011-12-28/2012-01-01"); // no 30 December
}

/// By whatever step: between two boundaries of days each label is another one, and so are those of the days.
void tst_Ticks::noTimeOfADayIsWrittenTwice()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, days);
    const Zone read = Zone::byName(zone).value();
    for (const int minutes : {10, 30, 60, 120, 180, 360, 720, 24 * 60 - 60}) {
        const TickSet ticks = ticksFor(rangeOf(days, read), Duration{minutes * kMinute.us}, read, english());
        QSet<QString> dayLabels;
        QSet<QString> seen;
        auto major = ticks.major.begin();
        for (const Tick &tick : ticks.minor) {
            for (; major != ticks.major.end() && major->at <= tick.at; ++major) {
                QVERIFY2(!dayLabels.contains(major->label), qPrintable(major->label));
                dayLabels.insert(major->label);
                seen.clear();
            }
            QVERIFY2(!seen.contains(tick.label), qPrintable(QStringLiteral("%1 by %2").arg(tick.label).arg(minutes)));
            seen.insert(tick.label);
            QVERIFY(!zone.endsWith(u"Apia") || !isoUtc({read.toLocal(tick.at)}).startsWith(u"2011-12-30"));
        }
    }
}

void tst_Ticks::hoursFollowTheClockThroughAChange_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("minor");
    const auto row = [](const char *name, const char *zone, const char *day, int hours, const char *minor) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(day) << hours
                            << QString::fromLatin1(minor);
    };
    row("an hour left out", "Europe/Prague", "2025-03-30T00:00/2025-03-30T05:00", 1, "00:00|01:00|03:00|04:00|05:00");
    row("an hour twice", "Europe/Prague", "2025-10-26T00:00/2025-10-26T04:00", 1,
        "00:00|01:00|02:00 +2|02:00 +1|03:00|04:00");
    row("the hour twice, by half hours", "Europe/Prague", "2025-10-26T02:00/2025-10-26T03:00", 0,
        "02:00 +2|02:30 +2|02:00 +1|02:30 +1|03:00");
    row("steps over the gap", "Europe/Prague", "2025-03-30T00:00/2025-03-30T12:00", 3, "00:00|06:00|09:00|12:00");
    row("steps over the overlap", "Europe/Prague", "2025-10-26T00:00/2025-10-26T12:00", 3,
        "00:00|03:00|06:00|09:00|12:00");
    row("no midnight", "America/Sao_Paulo", "2018-11-03T18:00/2018-11-04T12:00", 6, "18:00|01:00|12:00");
    row("half an hour twice", "Australia/Lord_Howe", "2025-04-06T00:00/2025-04-06T04:00", 1,
        "00:00|01:00|02:00|03:00|04:00");
    row("half an hour twice, by half hours", "Australia/Lord_Howe", "2025-04-06T01:00/2025-04-06T02:00", 0,
        "01:00|01:30 +11|01:30 +10:30|02:00");
}

void tst_Ticks::hoursFollowTheClockThroughAChange()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, day);
    QFETCH(const int, hours);
    const Zone read = Zone::byName(zone).value();
    const Duration step = hours == 0 ? Duration{30 * kMinute.us} : Duration{hours * kHour.us};
    const TickSet ticks = ticksFor(rangeOf(day, read), step, read, english());
    QCOMPARE(qint64{ticks.minorStep.count}, qint64{hours == 0 ? 30 : hours});
    QTEST(labels(ticks.minor), "minor");
}

void tst_Ticks::timesThatComeTwiceSayTheirOffset()
{
    const Instant second{1'761'438'605'000'000}; // 2025-10-26T00:30:05Z
    const TimeRange range{second, second + kSecond};
    const Duration spacing{90'000};
    const TickSet early = ticksFor(range, spacing, prague(), english());
    QCOMPARE(early.major.front().label, QStringLiteral("26 October 2025 02:30:05 +2"));
    const TickSet late = ticksFor({range.from + kHour, range.to + kHour}, spacing, prague(), english());
    QCOMPARE(late.major.front().label, QStringLiteral("26 October 2025 02:30:05 +1"));
    QCOMPARE(withIsoLabels(late, prague()).major.front().label, QStringLiteral("2025-10-26 02:30:05 +1"));
}

void tst_Ticks::ticksKeepTheirPromises_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"UTC", "Europe/Prague", "America/Sao_Paulo", "Pacific/Apia", "Australia/Lord_Howe"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void tst_Ticks::ticksKeepTheirPromises()
{
    QFETCH(const QString, zone);
    const Zone read = Zone::byName(zone).value();
    QRandomGenerator random(2025);
    for (int i = 0; i < 3000; ++i) {
        const Instant from{random.bounded(qint64{-4'000'000'000}, qint64{6'000'000'000}) * kSecond.us + i};
        const Duration length{static_cast<std::int64_t>(std::exp(random.bounded(36.0))) + 1};
        const TimeRange range{from, from + length};
        const Duration spacing{length.us / random.bounded(3, 60) + 1};
        const TickSet ticks = ticksFor(range, spacing, read, english());
        QVERIFY(!ticks.major.empty());
        QVERIFY(ticks.major.front().at <= range.from);
        for (std::size_t k = 1; k < ticks.minor.size(); ++k)
            QVERIFY2(ticks.minor[k].at - ticks.minor[k - 1].at >= spacing, qPrintable(isoUtc(ticks.minor[k].at)));
        QSet<qint64> minors;
        for (const Tick &tick : ticks.minor) {
            QVERIFY(range.contains(tick.at) && !tick.label.isEmpty());
            minors << tick.at.us;
        }
        for (std::size_t k = 0; k < ticks.major.size(); ++k) {
            QVERIFY(k == 0 || ticks.major[k - 1].at < ticks.major[k].at);
            QVERIFY(ticks.major[k].at < range.to && !ticks.major[k].label.isEmpty());
            QVERIFY(!range.contains(ticks.major[k].at) || minors.contains(ticks.major[k].at.us));
        }
        const Instant second = ticks.major.size() > 1 ? ticks.major[1].at : range.to;
        QVERIFY2(second > range.from, "only one major tick may lie before the range");
    }
}

void tst_Ticks::aRulerOfOneZoneStandsWhereThatZoneHasMidnight()
{
    const TimeRange week = rangeOf(QStringLiteral("2025-03-28/2025-04-02"), prague());
    for (const Tick &tick : ticksFor(week, days(1), prague(), english()).minor) {
        const CivilTime time = civilFromLocal(prague().toLocal(tick.at));
        QCOMPARE(time.hour * 60 + time.minute, 0);
        QCOMPARE(tick.label, QString::number(time.date.day));
    }
}

void tst_Ticks::extremeRangesAreBounded_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("spacing");
    const qint64 first = firstTickInstant().us;
    const qint64 last = lastTickInstant().us;
    const qint64 least = Instant::min().us;
    const qint64 most = Instant::max().us;
    QTest::newRow("all of time") << least << most << qint64{most};
    QTest::newRow("all of time, no spacing") << least << most << qint64{0};
    QTest::newRow("all of time, negative spacing") << least << most << least;
    QTest::newRow("the calendar") << first << last << (last / 50);
    QTest::newRow("the first years") << first << (first + 10 * 365 * kDay.us) << qint64{kDay.us};
    QTest::newRow("the last hours") << (last - 5 * kHour.us) << last << qint64{kMinute.us};
    QTest::newRow("before the calendar") << least << (first - 1) << qint64{kDay.us};
    QTest::newRow("after the calendar") << (last + 1) << most << qint64{1};
    QTest::newRow("a year by microseconds") << qint64{0} << qint64{365 * kDay.us} << qint64{1};
    QTest::newRow("a microsecond") << qint64{5} << qint64{6} << qint64{1};
}

void tst_Ticks::extremeRangesAreBounded()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    QFETCH(const qint64, spacing);
    prague();
    for (const Zone &zone : {Zone(), prague()}) {
        const TickSet ticks = ticksFor({{from}, {to}}, {spacing}, zone, english());
        QVERIFY(ticks.minor.size() <= 5000);
        QVERIFY(ticks.major.size() <= 5000);
        for (const Tick &tick : ticks.major)
            QVERIFY(tick.at >= firstTickInstant() && tick.at <= lastTickInstant());
    }
}

void tst_Ticks::anEmptyRangeHasNoTicks()
{
    const TickSet ticks = ticksFor({{100}, {100}}, kSecond, Zone(), english());
    QVERIFY(ticks.minor.empty() && ticks.major.empty());
    QVERIFY(ticksFor({{100}, {50}}, kSecond, Zone(), english()).minor.empty());
}

void tst_Ticks::stepsOfDaysStartWithTheMonth()
{
    const TimeRange months = rangeOf(QStringLiteral("2025-01/2025-03"), Zone());
    QCOMPARE(labels(ticksFor(months, shortDays(2), Zone(), english()).minor).left(30),
             QStringLiteral("1|3|5|7|9|11|13|15|17|19|21|23"));
    QCOMPARE(labels(ticksFor(months, shortDays(7), Zone(), english()).minor),
             QStringLiteral("1|8|15|22|1|8|15|22|1|8|15|22"));
    QCOMPARE(labels(ticksFor(months, shortDays(14), Zone(), english()).minor), QStringLiteral("1|15|1|15|1|15"));
}

void tst_Ticks::datesAreLabelledAsIso()
{
    const auto iso = [](const char *edtf, Duration spacing) {
        return withIsoLabels(ticksFor(rangeOf(QString::fromLatin1(edtf), prague()), spacing, prague(), english()),
                             prague());
    };
    const TickSet years = iso("2020/2025", days(360));
    QCOMPARE(labels(years.minor), QStringLiteral("2020|2021|2022|2023|2024|2025"));
    const TickSet months = iso("2025-03/2025-05", days(25));
    QCOMPARE(labels(months.major), QStringLiteral("2025"));
    QCOMPARE(labels(months.minor), QStringLiteral("03|04|05"));
    const TickSet weeks = iso("2025-03/2025-04", shortDays(14));
    QCOMPARE(labels(weeks.major), QStringLiteral("2025-03|2025-04"));
    QCOMPARE(labels(weeks.minor), QStringLiteral("01|15|01|15"));
    const TickSet hours = iso("2025-05-28", {6 * kHour.us});
    QCOMPARE(labels(hours.major), QStringLiteral("2025-05-28"));
    QCOMPARE(labels(hours.minor), QStringLiteral("00:00|06:00|12:00|18:00"));
    const TickSet seconds = ticksFor(rangeOf(QStringLiteral("2021-05-28T14:30:00/2021-05-28T14:30:03"), Zone()),
                                     {kSecond.us / 2}, Zone(), english());
    QCOMPARE(seconds.majorStep.unit, TickUnit::Second);
    QCOMPARE(seconds.major.front().brief, QStringLiteral("14:30:00"));
    const TickSet early = iso("-0044/-0043", days(360));
    QCOMPARE(labels(early.minor), QStringLiteral("-0044|-0043"));
}

QTEST_GUILESS_MAIN(tst_Ticks)
#include "tst_ticks.moc"
