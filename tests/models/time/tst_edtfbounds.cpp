// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtf.h"
#include "models/time/timetext.h"
#include "tests/models/time/timefixture.h"

#include <QtTest>

using namespace kronika;
using namespace kronika::test;

namespace {

Result<EdtfDate> readExtended(const QString &text)
{
    return EdtfDate::parse(text.toStdString(), EdtfMode::Extended);
}

} // namespace

class tst_EdtfBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesHaveTheirInstants_data();
    void timesHaveTheirInstants();
    void furtherDecimalsAreKeptInTheTextAndCutInTheInstant();
    void seasonsAreMeteorological_data();
    void seasonsAreMeteorological();
    void qualifiersDoNotWidenBounds();
    void calendarDatesFollowTheDatesZone_data();
    void calendarDatesFollowTheDatesZone();
    void anOffsetInTheTextOutweighsEveryZone();
    void aTimeWithoutOffsetCoversBothSidesOfAnOverlap();
    void theEndMayNotCertainlyPrecedeTheStart_data();
    void theEndMayNotCertainlyPrecedeTheStart();
    void theZoneSaysWhatReadsBackwards_data();
    void theZoneSaysWhatReadsBackwards();
    void aRangeInASetEndsWithItsLastDate_data();
    void aRangeInASetEndsWithItsLastDate();
    void yearsThat64BitsCannotHoldAreBeyond_data();
    void yearsThat64BitsCannotHoldAreBeyond();
};

void tst_EdtfBounds::timesHaveTheirInstants_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, Precision precision, const char *first, const char *last) {
        QTest::newRow(text) << precision << utf8(first) << utf8(last);
    };
    const Precision second = Precision::Second;
    row("2025-05-28T14:30:00Z", second, "2025-05-28T14:30:00.000000Z", "2025-05-28T14:30:00.999999Z");
    row("2025-05-28T14:30:00", second, "2025-05-28T14:30:00.000000Z", "2025-05-28T14:30:00.999999Z");
    row("2025-05-28T14:30:00+02:00", second, "2025-05-28T12:30:00.000000Z", "2025-05-28T12:30:00.999999Z");
    row("2025-05-28T14:30:00+00:00", second, "2025-05-28T14:30:00.000000Z", "2025-05-28T14:30:00.999999Z");
    row("2025-05-28T23:59:59-05", second, "2025-05-29T04:59:59.000000Z", "2025-05-29T04:59:59.999999Z");
    row("2025-05-28T00:00:00+05:45", second, "2025-05-27T18:15:00.000000Z", "2025-05-27T18:15:00.999999Z");
    row("2025-05-28T14:30:00+23:59", second, "2025-05-27T14:31:00.000000Z", "2025-05-27T14:31:00.999999Z");
    row("-1985-04-12T23:20:30Z", second, "-1985-04-12T23:20:30.000000Z", "-1985-04-12T23:20:30.999999Z");
    row("2025-05-28T14:30Z", Precision::Minute, "2025-05-28T14:30:00.000000Z", "2025-05-28T14:30:59.999999Z");
    row("2025-05-28T14:30:05.2Z", Precision::Subsecond, "2025-05-28T14:30:05.200000Z", "2025-05-28T14:30:05.299999Z");
    row("2025-05-28T14:30:05.042Z", Precision::Subsecond, "2025-05-28T14:30:05.042000Z", "2025-05-28T14:30:05.042999Z");
    row("2025-05-28T14:30:05.000001Z", Precision::Subsecond, "2025-05-28T14:30:05.000001Z",
        "2025-05-28T14:30:05.000001Z");
}

void tst_EdtfBounds::timesHaveTheirInstants()
{
    const Result<EdtfDate> date = readExtended(utf8(QTest::currentDataTag()));
    QVERIFY(date.isOk());
    QVERIFY(date->start().hasTime);
    QTEST(date->start().precision, "precision");
    QTEST(micro(date->bounds(Zone()).earliestStart), "first");
    QTEST(micro(date->bounds(Zone()).latestEnd), "last");
}

void tst_EdtfBounds::furtherDecimalsAreKeptInTheTextAndCutInTheInstant()
{
    const QString text = QStringLiteral("2025-05-28T14:30:05.123456999Z");
    const Result<EdtfDate> date = readExtended(text);
    QCOMPARE(QString::fromStdString(date->text()), text);
    QCOMPARE(micro(date->bounds(Zone()).earliestStart), QStringLiteral("2025-05-28T14:30:05.123456Z"));
    QCOMPARE(micro(date->bounds(Zone()).latestEnd), QStringLiteral("2025-05-28T14:30:05.123456Z"));
}

void tst_EdtfBounds::seasonsAreMeteorological_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("2020-21") << QStringLiteral("2020-03-01") << QStringLiteral("2020-05-31");
    QTest::newRow("2020-22") << QStringLiteral("2020-06-01") << QStringLiteral("2020-08-31");
    QTest::newRow("2020-23") << QStringLiteral("2020-09-01") << QStringLiteral("2020-11-30");
    QTest::newRow("2020-24") << QStringLiteral("2020-12-01") << QStringLiteral("2021-02-28");
    QTest::newRow("2023-24") << QStringLiteral("2023-12-01") << QStringLiteral("2024-02-29");
    QTest::newRow("-0001-24") << QStringLiteral("-0001-12-01") << QStringLiteral("0000-02-29");
}

void tst_EdtfBounds::seasonsAreMeteorological()
{
    const Result<EdtfDate> date = readExtended(utf8(QTest::currentDataTag()));
    QTEST(isoUtc(date->bounds(Zone()).earliestStart).section(u'T', 0, 0), "first");
    QTEST(isoUtc(date->bounds(Zone()).latestEnd).section(u'T', 0, 0), "last");
    QCOMPARE(date->start().season, utf8(QTest::currentDataTag()).right(2).toInt());
}

void tst_EdtfBounds::qualifiersDoNotWidenBounds()
{
    for (const char *suffix : {"?", "~", "%"}) {
        const QString text = QStringLiteral("2004-06") + utf8(suffix);
        QVERIFY(readExtended(text)->bounds(prague()) == readExtended(QStringLiteral("2004-06"))->bounds(prague()));
    }
}

void tst_EdtfBounds::calendarDatesFollowTheDatesZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const char *zone, const char *text, const char *first, const char *last) {
        QTest::newRow(name) << utf8(zone) << utf8(text) << utf8(first) << utf8(last);
    };
    row("summer", "Europe/Prague", "2025-05-28", "2025-05-27T22:00:00.000000Z", "2025-05-28T21:59:59.999999Z");
    row("a day of 23 hours", "Europe/Prague", "2025-03-30", "2025-03-29T23:00:00.000000Z",
        "2025-03-30T21:59:59.999999Z");
    row("a day of 25 hours", "Europe/Prague", "2025-10-26", "2025-10-25T22:00:00.000000Z",
        "2025-10-26T22:59:59.999999Z");
    row("a year", "Europe/Prague", "2025", "2024-12-31T23:00:00.000000Z", "2025-12-31T22:59:59.999999Z");
    row("without midnight", "America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000000Z",
        "2018-11-05T01:59:59.999999Z");
    row("set back into it", "America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00:00.000000Z",
        "2018-02-18T02:59:59.999999Z");
    row("long ago", "Europe/Prague", "-0043-03-15", "-0043-03-14T23:02:16.000000Z", "-0043-03-15T23:02:15.999999Z");
    row("far away", "Europe/Prague", "Y200000", "199999-12-31T23:00:00.000000Z", "200000-12-31T22:59:59.999999Z");
}

void tst_EdtfBounds::calendarDatesFollowTheDatesZone()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, text);
    const TimeBounds bounds = readExtended(text)->bounds(Zone(), Zone::byName(zone).value());
    QTEST(micro(bounds.earliestStart), "first");
    QTEST(micro(bounds.latestEnd), "last");
}

void tst_EdtfBounds::anOffsetInTheTextOutweighsEveryZone()
{
    const Result<EdtfDate> date = readExtended(QStringLiteral("2025-05-28T14:30:00-03:30"));
    QVERIFY(date->bounds(prague(), prague()) == date->bounds(Zone()));
    QCOMPARE(date->start().offsetSeconds.value_or(0), -12'600);
    const Result<EdtfDate> local = readExtended(QStringLiteral("2025-05-28T14:30:00"));
    QVERIFY(!local->start().offsetSeconds.has_value());
    QCOMPARE(isoUtc(local->bounds(prague(), Zone()).earliestStart), QStringLiteral("2025-05-28T12:30:00Z"));
    QCOMPARE(isoUtc(local->bounds(Zone(), prague()).earliestStart), QStringLiteral("2025-05-28T14:30:00Z"));
}

void tst_EdtfBounds::aTimeWithoutOffsetCoversBothSidesOfAnOverlap()
{
    const TimeBounds overlap = readExtended(QStringLiteral("2025-10-26T02:30:00"))->bounds(prague());
    QCOMPARE(micro(overlap.earliestStart), QStringLiteral("2025-10-26T00:30:00.000000Z"));
    QCOMPARE(micro(overlap.latestEnd), QStringLiteral("2025-10-26T01:30:00.999999Z"));
    const TimeBounds gap = readExtended(QStringLiteral("2025-03-30T02:30:00"))->bounds(prague());
    QCOMPARE(micro(gap.earliestStart), QStringLiteral("2025-03-30T00:30:00.000000Z"));
    QCOMPARE(micro(gap.latestEnd), QStringLiteral("2025-03-30T00:30:00.999999Z"));
}

void tst_EdtfBounds::theEndMayNotCertainlyPrecedeTheStart_data()
{
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char *text, bool isRefused) { QTest::newRow(text) << isRefused; };
    row("2025/2024", true);
    row("2025-05/2025-04", true);
    row("2025-05-28/2025-05-27", true);
    row("-1000/-2000", true);
    row("0001/0000", true);
    row("1000/-2000", true);
    row("2012-23/2012-22", true);
    row("2012-24/2012-21", true);
    row("1984~/1983~", true);
    row("Y20000/Y19999", true);
    row("Y99999999999999999999/Y99999999999999999998", true);
    row("Y-99999999999999999998/Y-99999999999999999999", true);
    row("Y99999999999999999999/2020", true);
    row("196X/195X", true);
    row("2025-05-28T14:30:00Z/2025-05-28T14:29:59Z", true);
    row("2025-05-28T14:30:00Z/2025-05-28T14:29", false);
    row("2025-05-28T14:30/2025-05-28T14:29", false);
    row("2025-05-28T14:30/2025-05-27T14:29", true);
    row("2025-10-26T02:30/2025-10-26T02:15", false);
    row("2025-05-28T14:30:00+02:00/2025-05-28T12:29:00Z", true);
    row("2025-05-28/2025-05-27T23:59:59", true);
    row("2025-05-28T00:00:00Z/2025-05-26", true);
    row("2025/2025", false);
    row("2025/2025-01", false);
    row("2025-06/2025", false);
    row("2025-05-28T14:30:00Z/2025-05-28T14:30", false);
    row("2025-05-28T14:30:00+02:00/2025-05-28T12:30:00Z", false);
    row("2025-05-28T00:00:00Z/2025-05-27", false);
    row("2025-05-28/2025-05-27T23:00:00-05:00", false);
    row("2012-21/2012-22", false);
    row("195X/195X", false);
    row("2025/..", false);
    row("../0001", false);
}

void tst_EdtfBounds::theEndMayNotCertainlyPrecedeTheStart()
{
    QFETCH(const bool, isRefused);
    const Result<EdtfDate> date = readExtended(utf8(QTest::currentDataTag()));
    QCOMPARE(!date.isOk(), isRefused);
    if (isRefused)
        QCOMPARE(date.error().what, QStringLiteral("the end lies before the start"));
}

void tst_EdtfBounds::theZoneSaysWhatReadsBackwards_data()
{
    QTest::addColumn<bool>("inPrague");
    QTest::addColumn<bool>("inUtc");
    const auto row = [](const char *text, bool inPrague, bool inUtc) { QTest::newRow(text) << inPrague << inUtc; };
    row("2025-10-26T02:30/2025-10-26T02:15", false, true);
    row("2025-10-26T02:30/2025-10-26T01:59", true, true);
    row("2025-05-28T14:30/2025-05-28T14:29", true, true);
    row("2025-05-28T14:30/2025-05-28T14:30", false, false);
    row("2025-03-30T02:30/2025-03-30T01:45", false, true);
    row("2025-03-30T01:45/2025-03-30T02:30", true, false);
    row("2025-05-28T12:00/2025-05-28T09:30:00Z", true, true);
    row("2025-05-28T12:00/2025-05-28T11:30:00Z", false, true);
    row("2025-05-28/2025-05-27T23:30:00Z", false, true);
    row("2025-05-28T14:30/..", false, false);
    row("2025/2026", false, false);
    row("2025", false, false);
}

void tst_EdtfBounds::theZoneSaysWhatReadsBackwards()
{
    const Result<EdtfDate> date = readExtended(utf8(QTest::currentDataTag()));
    QVERIFY(date.isOk());
    QTEST(date->readsBackwards(prague()), "inPrague");
    QTEST(date->readsBackwards(Zone()), "inUtc");
}

void tst_EdtfBounds::aRangeInASetEndsWithItsLastDate_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, const char *first, const char *last) {
        QTest::newRow(text) << utf8(first) << utf8(last);
    };
    row("[199X..1995]", "1990-01-01", "1995-12-31");
    row("{198X..1985}", "1980-01-01", "1985-12-31");
    row("[1995..199X]", "1995-01-01", "1999-12-31");
    row("[2020-05-XX..2020-05-10]", "2020-05-01", "2020-05-10");
    row("[1950S2..1960]", "1900-01-01", "1960-12-31");
    row("[1650S2..1660]", "1600-01-01", "1660-12-31");
    row("[XXXX..1284]", "0000-01-01", "1284-12-31");
    row("[0003,XXXX..1284]", "0000-01-01", "1284-12-31");
    row("[XXXX..1284,0003]", "0000-01-01", "1284-12-31");
    row("[1652..202X,X03X..2022~]", "0030-01-01", "2029-12-31");
    row("[X03X..2022~,1652..202X]", "0030-01-01", "2029-12-31");
    row("{199X..1995,1992}", "1990-01-01", "1995-12-31");
}

void tst_EdtfBounds::aRangeInASetEndsWithItsLastDate()
{
    const Result<EdtfDate> date = readExtended(utf8(QTest::currentDataTag()));
    QVERIFY(date.isOk());
    QTEST(isoUtc(date->bounds(Zone()).earliestStart).section(u'T', 0, 0), "first");
    QTEST(isoUtc(date->bounds(Zone()).latestEnd).section(u'T', 0, 0), "last");
}

void tst_EdtfBounds::yearsThat64BitsCannotHoldAreBeyond_data()
{
    QTest::addColumn<bool>("isBeyond");
    QTest::newRow("Y290000") << false;
    QTest::newRow("Y-290000") << false;
    QTest::newRow("Y290152") << false;
    QTest::newRow("Y294246") << false;
    QTest::newRow("Y-290307") << false;
    QTest::newRow("Y294000/Y294246") << false;
    QTest::newRow("Y294247") << true;
    QTest::newRow("Y-290308") << true;
    QTest::newRow("Y294246E1") << true;
    QTest::newRow("Y170000002") << true;
    QTest::newRow("Y9223372036854775807") << true;
    QTest::newRow("Y9223372036854775808") << true;
    QTest::newRow("Y-9223372036854775809~") << true;
    QTest::newRow("2025/Y999999999999999999999999999999") << true;
    QTest::newRow("Y-999999999999999999999999999999/..") << true;
}

void tst_EdtfBounds::yearsThat64BitsCannotHoldAreBeyond()
{
    QFETCH(const bool, isBeyond);
    const Result<EdtfDate> date = readExtended(utf8(QTest::currentDataTag()));
    QVERIFY(date.isOk());
    QCOMPARE(date->level(), utf8(QTest::currentDataTag()).contains(u'E') ? 2 : 1);
    QCOMPARE(date->placement() == Placement::Beyond, isBeyond);
    for (const char *zone : {"UTC", "Europe/Prague", "Pacific/Kiritimati", "America/Los_Angeles"}) {
        const TimeBounds bounds = date->bounds(Zone::byName(utf8(zone)).value());
        QCOMPARE(bounds == TimeBounds(), isBeyond);
        QVERIFY(isBeyond || (bounds.earliestStart.isFinite() && bounds.earliestStart < bounds.latestEnd &&
                             bounds.latestEnd.isFinite()));
    }
}

QTEST_GUILESS_MAIN(tst_EdtfBounds)
#include "tst_edtfbounds.moc"
