// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "models/time/timetext.h"
#include "models/time/zone.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtTest>

using namespace kronika;

namespace {

Zone zoneOf(const QString &name)
{
    const Result<Zone> zone = Zone::byName(name);
    return zone.isOk() ? *zone : Zone();
}

/// "2025-03-30 02:30" with a year of any length; with seconds if given.
std::int64_t local(const QString &text)
{
    const QStringList halves = text.split(u' ');
    const bool isNegative = text.startsWith(u'-');
    const QStringList day = halves[0].mid(isNegative ? 1 : 0).split(u'-');
    const QStringList clock = halves[1].split(u':');
    const std::int64_t year = day[0].toLongLong() * (isNegative ? -1 : 1);
    return localMicroseconds(
        {{year, day[1].toInt(), day[2].toInt()}, clock[0].toInt(), clock[1].toInt(), clock.value(2).toInt(), 0});
}

} // namespace

class tst_Zone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWallClockTimeHasItsInstants_data();
    void aWallClockTimeHasItsInstants();
    void gapsAreKnown_data();
    void gapsAreKnown();
    void instantsComeBackFromTheWallClock();
    void offsetsAreThoseOfQt_data();
    void offsetsAreThoseOfQt();
    void rulesRepeatEvery400Years();
    void theLimitsAreSafe();
    void aDayStartsWithItsFirstInstant_data();
    void aDayStartsWithItsFirstInstant();
    void changesAreFoundInOrder();
    void theLabelNamesOffsetsAndCity_data();
    void theLabelNamesOffsetsAndCity();
    void unknownNamesAreRefused_data();
    void unknownNamesAreRefused();
    void zonesAreEqualByName();
    void theLocalZoneHasAName();
};

void tst_Zone::aWallClockTimeHasItsInstants_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    const auto row = [](const char *name, const char *zone, const char *clock, const char *earlier, const char *later) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(clock) << QString::fromLatin1(earlier)
                            << QString::fromLatin1(later);
    };
    row("UTC", "UTC", "2025-05-28 14:30", "2025-05-28T14:30:00Z", "2025-05-28T14:30:00Z");
    row("winter", "Europe/Prague", "2025-01-15 12:00", "2025-01-15T11:00:00Z", "2025-01-15T11:00:00Z");
    row("summer", "Europe/Prague", "2025-05-28 14:30", "2025-05-28T12:30:00Z", "2025-05-28T12:30:00Z");
    row("last before a gap", "Europe/Prague", "2025-03-30 01:59:59", "2025-03-30T00:59:59Z", "2025-03-30T00:59:59Z");
    row("in a gap", "Europe/Prague", "2025-03-30 02:30", "2025-03-30T00:30:00Z", "2025-03-30T00:30:00Z");
    row("start of a gap", "Europe/Prague", "2025-03-30 02:00", "2025-03-30T00:00:00Z", "2025-03-30T00:00:00Z");
    row("first after a gap", "Europe/Prague", "2025-03-30 03:00", "2025-03-30T01:00:00Z", "2025-03-30T01:00:00Z");
    row("before an overlap", "Europe/Prague", "2025-10-26 01:59", "2025-10-25T23:59:00Z", "2025-10-25T23:59:00Z");
    row("start of an overlap", "Europe/Prague", "2025-10-26 02:00", "2025-10-26T00:00:00Z", "2025-10-26T01:00:00Z");
    row("in an overlap", "Europe/Prague", "2025-10-26 02:30", "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z");
    row("after an overlap", "Europe/Prague", "2025-10-26 03:00", "2025-10-26T02:00:00Z", "2025-10-26T02:00:00Z");
    row("local mean time", "Europe/Prague", "1848-06-12 12:00", "1848-06-12T11:02:16Z", "1848-06-12T11:02:16Z");
    row("antiquity", "Europe/Prague", "-0043-03-15 12:00", "-0043-03-15T11:02:16Z", "-0043-03-15T11:02:16Z");
    row("double summer time", "Europe/London", "1944-07-01 12:00", "1944-07-01T10:00:00Z", "1944-07-01T10:00:00Z");
    row("beyond the file's list", "Europe/Prague", "2050-07-01 12:00", "2050-07-01T10:00:00Z", "2050-07-01T10:00:00Z");
    row("year 3000", "Europe/Prague", "3000-07-01 12:00", "3000-07-01T10:00:00Z", "3000-07-01T10:00:00Z");
    row("overlap in 3000", "Europe/Prague", "3000-10-26 02:30", "3000-10-26T00:30:00Z", "3000-10-26T01:30:00Z");
    row("year 200000", "Europe/Prague", "200000-01-01 12:00", "200000-01-01T11:00:00Z", "200000-01-01T11:00:00Z");
    row("half an hour", "Australia/Lord_Howe", "2025-04-06 01:45", "2025-04-05T14:45:00Z", "2025-04-05T15:15:00Z");
    row("half-hour offset", "Asia/Kolkata", "2025-01-01 05:30", "2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z");
    row("a day that Apia left out", "Pacific/Apia", "2011-12-30 12:00", "2011-12-29T22:00:00Z", "2011-12-29T22:00:00Z");
}

void tst_Zone::aWallClockTimeHasItsInstants()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, clock);
    const Zone read = zoneOf(zone);
    QCOMPARE(read.name(), zone);
    QTEST(isoUtc(read.toInstant(local(clock), Overlap::Earlier)), "earlier");
    QTEST(isoUtc(read.toInstant(local(clock), Overlap::Later)), "later");
}

void tst_Zone::gapsAreKnown_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *zone, const char *clock, const char *from, const char *to) {
        QTest::addRow("%s %s", zone, clock) << QString::fromLatin1(zone) << QString::fromLatin1(clock)
                                            << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("Europe/Prague", "2025-03-30 02:00", "2025-03-30 02:00", "2025-03-30 03:00");
    row("Europe/Prague", "2025-03-30 02:59:59", "2025-03-30 02:00", "2025-03-30 03:00");
    row("Europe/Prague", "3000-03-30 02:30", "3000-03-30 02:00", "3000-03-30 03:00");
    row("Australia/Lord_Howe", "2025-10-05 02:15", "2025-10-05 02:00", "2025-10-05 02:30");
    row("Pacific/Apia", "2011-12-30 12:00", "2011-12-30 00:00", "2011-12-31 00:00");
    for (const char *clock : {"2025-03-30 01:59:59", "2025-03-30 03:00", "2025-10-26 02:30", "2025-05-28 14:30"})
        row("Europe/Prague", clock, "", "");
    row("UTC", "2025-03-30 02:30", "", "");
}

void tst_Zone::gapsAreKnown()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, clock);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const std::optional<ClockGap> gap = zoneOf(zone).gapAt(local(clock));
    QCOMPARE(gap.has_value(), !from.isEmpty());
    if (gap) {
        QCOMPARE(gap->fromUs, local(from));
        QCOMPARE(gap->toUs, local(to));
    }
}

void tst_Zone::instantsComeBackFromTheWallClock()
{
    QRandomGenerator random(4);
    for (const char *name : {"UTC", "Europe/Prague", "America/Santiago", "Pacific/Apia", "America/Nuuk", "Asia/Gaza"}) {
        const Zone zone = zoneOf(QString::fromLatin1(name));
        for (int i = 0; i < 20'000; ++i) {
            const Instant t{random.bounded(qint64{-6'000'000'000}, qint64{20'000'000'000}) * kSecond.us};
            const std::int64_t local = zone.toLocal(t);
            const Instant earlier = zone.toInstant(local, Overlap::Earlier);
            const Instant later = zone.toInstant(local, Overlap::Later);
            QVERIFY(earlier <= later);
            QVERIFY2(t == earlier || t == later, qPrintable(isoUtc(t)));
        }
    }
}

void tst_Zone::offsetsAreThoseOfQt_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"Europe/Prague", "Europe/London", "Europe/Dublin", "America/New_York", "America/Sao_Paulo",
          "America/St_Johns", "Africa/Casablanca", "Asia/Tehran", "Australia/Lord_Howe", "Pacific/Apia"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_Zone::offsetsAreThoseOfQt()
{
    QFETCH(const QByteArray, name);
    const QTimeZone qtZone(name);
    const Zone zone = zoneOf(QString::fromLatin1(name));
    for (qint64 s = -5'000'000'000; s < 16'000'000'000; s += 3'456'789) {
        const int expected = qtZone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(s, Qt::UTC));
        if (zone.offsetAt({s * kSecond.us}).us != expected * kSecond.us)
            QFAIL(qPrintable(isoUtc({s * kSecond.us})));
    }
}

void tst_Zone::rulesRepeatEvery400Years()
{
    const Zone zone = zoneOf(QStringLiteral("Europe/Prague"));
    constexpr std::int64_t kCycleUs = 146'097 * kDay.us;
    const std::int64_t start = local(QStringLiteral("2190-01-01 00:00"));
    for (std::int64_t us = start; us < start + kCycleUs; us += 7 * kDay.us + 5 * kHour.us) {
        const Duration offset = zone.offsetAt({us});
        QVERIFY(zone.offsetAt({us + kCycleUs}) == offset);
        QVERIFY(zone.offsetAt({us + 700 * kCycleUs}) == offset);
        QVERIFY(zone.toInstant(us + 700 * kCycleUs, Overlap::Later) ==
                zone.toInstant(us, Overlap::Later) + Duration{700 * kCycleUs});
    }
}

void tst_Zone::theLimitsAreSafe()
{
    for (const char *name : {"UTC", "Europe/Prague", "Pacific/Apia", "America/Los_Angeles"}) {
        const Zone zone = zoneOf(QString::fromLatin1(name));
        for (const Instant t : {Instant::min(), Instant::max()}) {
            QCOMPARE(zone.toLocal(t), t.us);
            zone.nextChange(t);
        }
        zone.toInstant(std::numeric_limits<std::int64_t>::min(), Overlap::Earlier);
        zone.toInstant(std::numeric_limits<std::int64_t>::max(), Overlap::Later);
        const std::int64_t last = localMicroseconds({{kLastYear, 12, 31}, 23, 59, 59, 999'999});
        QCOMPARE(zone.toLocal(zone.toInstant(last, Overlap::Later)), last);
        const std::int64_t first = localMicroseconds({{kFirstYear, 1, 1}, 0, 0, 0, 0});
        QCOMPARE(zone.toLocal(zone.toInstant(first, Overlap::Earlier)), first);
    }
}

void tst_Zone::aDayStartsWithItsFirstInstant_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, const char *zone, const char *day, const char *start) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(day) << QString::fromLatin1(start);
    };
    row("UTC", "UTC", "2025-05-28 00:00", "2025-05-28T00:00:00Z");
    row("summer", "Europe/Prague", "2025-05-28 00:00", "2025-05-27T22:00:00Z");
    row("midnight in a gap", "America/Sao_Paulo", "2018-11-04 00:00", "2018-11-04T03:00:00Z");
    row("set back to the day before", "America/Sao_Paulo", "2018-02-18 00:00", "2018-02-18T03:00:00Z");
    row("midnight twice", "America/St_Johns", "2006-10-29 00:00", "2006-10-29T02:30:00Z");
    row("a day left out starts with the next", "Pacific/Apia", "2011-12-30 00:00", "2011-12-30T10:00:00Z");
    row("the next", "Pacific/Apia", "2011-12-31 00:00", "2011-12-30T10:00:00Z");
}

void tst_Zone::aDayStartsWithItsFirstInstant()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, day);
    QTEST(isoUtc(zoneOf(zone).dayStart(local(day) / kDay.us)), "start");
}

void tst_Zone::changesAreFoundInOrder()
{
    const Zone prague = zoneOf(QStringLiteral("Europe/Prague"));
    const Instant start = prague.toInstant(local(QStringLiteral("2025-01-01 00:00")), Overlap::Earlier);
    const Instant spring = prague.nextChange(start);
    QCOMPARE(isoUtc(spring), QStringLiteral("2025-03-30T01:00:00Z"));
    QCOMPARE(isoUtc(prague.nextChange(spring)), QStringLiteral("2025-10-26T01:00:00Z"));
    QCOMPARE(isoUtc(prague.nextChange(spring - Duration{1})), QStringLiteral("2025-03-30T01:00:00Z"));
    const Instant far{local(QStringLiteral("123456-01-01 00:00"))};
    QVERIFY(prague.nextChange(far) > far && prague.nextChange(far) < far + Duration{366 * kDay.us});
    QVERIFY(Zone().nextChange(start) == Instant::max());
    QVERIFY(zoneOf(QStringLiteral("Asia/Kolkata")).nextChange(start) == Instant::max());
}

void tst_Zone::theLabelNamesOffsetsAndCity_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *zone, const char *from, const char *to, const char *label) {
        QTest::newRow(label) << QString::fromLatin1(zone) << QString::fromLatin1(from) << QString::fromLatin1(to)
                             << QString::fromLatin1(label);
    };
    row("UTC", "2025-01-01 00:00", "2026-01-01 00:00", "UTC");
    row("Etc/UTC", "2025-01-01 00:00", "2026-01-01 00:00", "UTC");
    row("Etc/GMT+5", "2025-01-01 00:00", "2026-01-01 00:00", "UTC-5");
    row("Europe/Prague", "2025-01-01 00:00", "2026-01-01 00:00", "UTC+1/+2 Prague");
    row("Europe/Prague", "2025-05-28 00:00", "2025-05-29 00:00", "UTC+2 Prague");
    row("Europe/Prague", "2025-01-28 00:00", "2025-01-28 00:00", "UTC+1 Prague");
    row("Europe/London", "1850-01-01 00:00", "2026-01-01 00:00", "UTC+0/+1 London");
    row("Asia/Kolkata", "2025-01-01 00:00", "2026-01-01 00:00", "UTC+5:30 Kolkata");
    row("America/St_Johns", "2025-01-01 00:00", "2026-01-01 00:00", "UTC-3:30/-2:30 St Johns");
    row("Europe/Prague", "1840-01-01 00:00", "1841-01-01 00:00", "UTC+0:57:44 Prague");
}

void tst_Zone::theLabelNamesOffsetsAndCity()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QTEST(zoneOf(zone).label({{local(from)}, {local(to)}}), "label");
    QVERIFY(!zoneOf(zone).label({Instant::min(), Instant::max()}).isEmpty());
}

void tst_Zone::unknownNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "Nowhere", "Foo", "Europe/Nowhere", "europe/prague", "UTC+3", "UTC+01:00", "CET-1CEST",
                             "../../etc/passwd", "Europe/Prague ", "/usr/share/zoneinfo/Europe/Prague", "Local time"})
        QTest::addRow("“%s”", name) << QString::fromLatin1(name);
    QTest::newRow("a long one") << QString(100'000, u'A');
    QTest::newRow("not ASCII") << QStringLiteral("Evropa/Prahá");
}

void tst_Zone::unknownNamesAreRefused()
{
    QFETCH(const QString, name);
    const Result<Zone> zone = Zone::byName(name);
    QVERIFY(!zone.isOk());
    QVERIFY(zone.error().what.size() < 200);
}

void tst_Zone::zonesAreEqualByName()
{
    const Zone prague = zoneOf(QStringLiteral("Europe/Prague"));
    QVERIFY(prague == zoneOf(QStringLiteral("Europe/Prague")));
    QVERIFY(!(prague == zoneOf(QStringLiteral("Europe/Bratislava"))));
    QVERIFY(!(prague == Zone()));
    QVERIFY(Zone() == zoneOf(QStringLiteral("UTC")));
    QVERIFY(Zone().isUtc() && !prague.isUtc());
}

void tst_Zone::theLocalZoneHasAName()
{
    QVERIFY(!Zone::local().name().isEmpty());
    QVERIFY(Zone::byName(Zone::local().name()).isOk());
}

QTEST_GUILESS_MAIN(tst_Zone)
#include "tst_zone.moc"
