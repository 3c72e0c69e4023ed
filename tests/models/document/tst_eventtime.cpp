// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/eventtime.h"
#include "models/time/calendar.h"

#include <QTest>

using namespace kronika;

namespace {

Zone zone(const char *name)
{
    return *Zone::byName(QString::fromLatin1(name));
}

Instant utc(std::int64_t year, int month, int day, int hour = 0)
{
    return {localMicroseconds({.date = {year, month, day}, .hour = hour})};
}

/// The last microsecond before an instant.
Instant before(Instant instant)
{
    return instant - Duration{1};
}

TimeBounds single(Instant first, Instant past)
{
    return {first, before(past), first, before(past)};
}

} // namespace

class TestEventTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearStaysAYear()
    {
        const EventTime time = eventTime("2021", {}, Zone());
        QVERIFY(time.bounds == single(utc(2021, 1, 1), utc(2022, 1, 1)));
        QCOMPARE(time.flags, TimeFlags(TimeFlag::Dated | TimeFlag::Placed));
        QCOMPARE(time.startPrecision, Precision::Year);
        QCOMPARE(time.endPrecision, Precision::Year);
    }

    void aDayIsTheDayOfTheZone()
    {
        const EventTime time = eventTime("2025-05-28", {}, zone("Europe/Prague"));
        QVERIFY(time.bounds == single(utc(2025, 5, 27, 22), utc(2025, 5, 28, 22)));
    }

    void anOpenEndIsUnbounded()
    {
        const EventTime time = eventTime("2022/..", {}, Zone());
        QCOMPARE(time.flags, TimeFlag::Dated | TimeFlag::Placed | TimeFlag::Interval | TimeFlag::OpenEnd);
        QVERIFY(time.bounds.earliestStart == utc(2022, 1, 1));
        QVERIFY(time.bounds.latestEnd == Instant::max());
        QVERIFY(time.earliestFinite() == utc(2022, 1, 1));
        QVERIFY(time.latestFinite() == before(utc(2023, 1, 1)));
    }

    void anUnknownStartIsNotAnOpenOne()
    {
        const EventTime time = eventTime("/2025-05-28", {}, Zone());
        QCOMPARE(time.flags, TimeFlag::Dated | TimeFlag::Placed | TimeFlag::Interval | TimeFlag::UnknownStart);
        QVERIFY(time.bounds.earliestStart == Instant::min());
        QVERIFY(time.bounds.latestEnd == before(utc(2025, 5, 29)));
        QVERIFY(time.earliestFinite() == utc(2025, 5, 28));
    }

    void eachEndHasItsOwnPrecision()
    {
        const EventTime time = eventTime("1984?/2004-06~", {}, Zone());
        QCOMPARE(time.startPrecision, Precision::Year);
        QCOMPARE(time.endPrecision, Precision::Month);
        QCOMPARE(time.startQualifiers, Qualifiers(Qualifier::Uncertain));
        QCOMPARE(time.endQualifiers, Qualifiers(Qualifier::Approximate));
    }

    void aTimeOfDayIsNoted()
    {
        const EventTime time = eventTime("2025-05-28T14:30:00+02:00/2025-05-29", {}, Zone());
        QVERIFY(time.flags.testFlag(TimeFlag::StartHasTime));
        QVERIFY(!time.flags.testFlag(TimeFlag::EndHasTime));
        QVERIFY(time.bounds.earliestStart == utc(2025, 5, 28, 12) + Duration{30 * kMinute.us});
    }

    void withinBoundsAnUndatedEvent()
    {
        const EventTime time = eventTime({}, "../2025-05-28", Zone());
        QVERIFY(time.flags.testFlag(TimeFlag::FromWithin));
        QVERIFY(!time.flags.testAnyFlag(TimeFlag::Dated));
        QVERIFY(!time.flags.testAnyFlag(TimeFlag::Placed));
        QVERIFY(time.bounds.earliestStart == Instant::min());
        QVERIFY(time.bounds.latestEnd == before(utc(2025, 5, 29)));
    }

    void whenGoesBeforeWithin()
    {
        const EventTime time = eventTime("2021", "2000/2030", Zone());
        QVERIFY(time.bounds == single(utc(2021, 1, 1), utc(2022, 1, 1)));
        QVERIFY(!time.flags.testAnyFlag(TimeFlag::FromWithin));
    }

    void whatIsNotPlacedIsDatedAllTheSame()
    {
        for (const char *text : {"{2020,Y170000002}", "Y1700000002"}) {
            const EventTime time = eventTime(text, "2000/..", Zone());
            QCOMPARE(time.flags, TimeFlags(TimeFlag::Dated));
            QVERIFY(time.bounds == TimeBounds());
        }
    }

    void whatCannotBeReadIsUndated()
    {
        for (const char *text : {"soon", "2021-13", "2025-02-30"})
            QCOMPARE(eventTime(text, {}, Zone()).flags, TimeFlags());
        QCOMPARE(eventTime({}, "whenever", Zone()).flags, TimeFlags());
        QCOMPARE(eventTime({}, {}, Zone()).flags, TimeFlags());
    }

    void onlyWhatHasAPlaceIsDrawn_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("within");
        QTest::addColumn<bool>("drawn");
        QTest::newRow("a day") << "2025-05-28"
                               << "" << true;
        QTest::newRow("since a year") << "2022/.."
                                      << "" << true;
        QTest::newRow("until a day, start unknown") << "/2025-05-28"
                                                    << "" << true;
        for (const char *text : {"[..2024,2026..]", "{..2024,2026..}", "[..2018,2020,2022..]", "[2025?]"})
            QTest::newRow(text) << text << "" << true;
        for (const char *text : {"../..", "/", "../", "/.."})
            QTest::newRow(text) << text << "" << false;
        QTest::newRow("undated, by a day") << ""
                                           << "../2025-05-28" << true;
        QTest::newRow("undated, since a day") << ""
                                              << "2025-05-28/.." << true;
        QTest::newRow("undated, bounded at both sides") << ""
                                                        << "2022/2025-05-28" << false;
        QTest::newRow("undated") << ""
                                 << "" << false;
        QTest::newRow("not placed, whatever bounds it has") << "Y17E7"
                                                            << "../2025-05-28" << false;
    }

    void onlyWhatHasAPlaceIsDrawn()
    {
        QFETCH(QString, when);
        QFETCH(QString, within);
        QTEST(eventTime(when.toStdString(), within.toStdString(), Zone()).isDrawn(), "drawn");
    }

    void aSetOpenAtBothSidesStandsWhereItsMembersAre()
    {
        for (const char *text : {"[..2024,2026..]", "{..2024,2026..}"}) {
            const EventTime time = eventTime(text, {}, Zone());
            QVERIFY(!time.bounds.earliestStart.isFinite() && !time.bounds.latestEnd.isFinite());
            QVERIFY(time.earliestFinite() == utc(2024, 1, 1));
            QVERIFY(time.latestFinite() == utc(2027, 1, 1) - Duration{1});
            const EventTime shifted = inZone(time, Zone(), Zone::byName(QStringLiteral("Asia/Tokyo")).value());
            QVERIFY(shifted.earliestFinite() == utc(2024, 1, 1) - Duration{9 * kHour.us});
            QVERIFY(shifted.latestFinite() == utc(2027, 1, 1) - Duration{9 * kHour.us + 1});
        }
    }

    void aSetOfOneDateIsThatDate()
    {
        std::vector<TimeBounds> members;
        const EventTime time = eventTime("[2025?]", {}, Zone(), members);
        QVERIFY(members.empty());
        QVERIFY(!time.flags.testAnyFlags(TimeFlag::OneOf | TimeFlag::AllOf));
        QVERIFY(time.bounds == eventTime("2025?", {}, Zone()).bounds);
        QVERIFY(eventTime("[2025..]", {}, Zone()).flags.testFlag(TimeFlag::OneOf));
    }

    void anEventWithoutInstantsHasNoFiniteOne()
    {
        QVERIFY(eventTime({}, {}, Zone()).earliestFinite() == Instant::min());
        QVERIFY(eventTime({}, {}, Zone()).latestFinite() == Instant::max());
    }

    void datesFollowTheZoneShownAndTimesDoNot_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("shown");
        for (const char *when : {"2025-05-28", "2021", "2021-07~", "2022/..", "/2025-05-28", "1984/2004-06", "2021-21",
                                 "-0100", "201X", "2018-11-04", "2011-12-31"}) {
            for (const char *document : {"UTC", "Europe/Prague", "America/Sao_Paulo", "Asia/Tokyo"}) {
                for (const char *shown : {"UTC", "America/New_York", "Pacific/Kiritimati", "America/Sao_Paulo"})
                    QTest::addRow("%s in %s shown in %s", when, document, shown) << when << document << shown;
            }
        }
    }

    void datesFollowTheZoneShownAndTimesDoNot()
    {
        QFETCH(QString, when);
        QFETCH(QString, document);
        QFETCH(QString, shown);
        const Zone here = *Zone::byName(document);
        const Zone there = *Zone::byName(shown);
        const EventTime moved = inZone(eventTime(when.toStdString(), {}, here), here, there);
        const EventTime expected = eventTime(when.toStdString(), {}, there);
        QVERIFY(moved.bounds == expected.bounds);
        QCOMPARE(moved.flags, expected.flags);
    }

    void aTimeAndADateStayInOrder_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("shown");
        for (const char *when :
             {"2025-05-28T14:30/2025-05-28", "2025-05-28/2025-05-28T14:30", "2025-05-28T00:30/2025-05-28",
              "2025-05-28/2025-05-28T23:30", "2025-05-28T23:30/2025-05-29", "2025-05-28T14:30/2025-05",
              "2025-05-31T14:30/2025-05"}) {
            for (const char *document : {"Pacific/Kiritimati", "America/Los_Angeles", "UTC"}) {
                for (const char *shown : {"Pacific/Kiritimati", "America/Los_Angeles", "Pacific/Pago_Pago", "UTC"})
                    QTest::addRow("%s in %s shown in %s", when, document, shown) << when << document << shown;
            }
        }
    }

    void aTimeAndADateStayInOrder()
    {
        QFETCH(QString, when);
        QFETCH(QString, document);
        QFETCH(QString, shown);
        const Zone here = *Zone::byName(document);
        const Zone there = *Zone::byName(shown);
        const EventTime time = eventTime(when.toStdString(), {}, here);
        const EventTime moved = inZone(time, here, there);
        const TimeBounds &bounds = moved.bounds;
        QVERIFY(bounds.earliestStart <= bounds.latestStart && bounds.earliestEnd <= bounds.latestEnd);
        QVERIFY(bounds.earliestStart <= bounds.latestEnd);
        const bool isStartTimed = time.flags.testFlag(TimeFlag::StartHasTime);
        QVERIFY(isStartTimed ? bounds.earliestStart == time.bounds.earliestStart
                             : bounds.latestEnd == time.bounds.latestEnd);
        const Result<EdtfDate> date = EdtfDate::parse(when.toStdString(), EdtfMode::Extended);
        QVERIFY(date->bounds(here, there) == bounds);
        // What can be in order on the ruler stands where its date is.
        const TimeBounds alone =
            eventTime(when.section(u'/', isStartTimed ? 1 : 0, isStartTimed ? 1 : 0).toStdString(), {}, there).bounds;
        if (isStartTimed && alone.latestEnd >= bounds.earliestStart)
            QVERIFY(bounds.latestEnd == alone.latestEnd && bounds.earliestEnd == alone.earliestStart);
        if (!isStartTimed && alone.earliestStart <= bounds.latestEnd)
            QVERIFY(bounds.earliestStart == alone.earliestStart && bounds.latestStart == alone.latestEnd);
    }

    void timesOfDayStayWhereTheyAre()
    {
        const Zone prague = zone("Europe/Prague");
        const Zone tokyo = zone("Asia/Tokyo");
        const EventTime time = eventTime("2025-05-28T14:30:00/2025-05-29", {}, prague);
        const EventTime moved = inZone(time, prague, tokyo);
        QVERIFY(moved.bounds.earliestStart == time.bounds.earliestStart);
        QVERIFY(moved.bounds.latestStart == time.bounds.latestStart);
        QVERIFY(moved.bounds.latestEnd == before(utc(2025, 5, 29, 15)));
    }

    void aReachHoldsEveryFiniteInstant()
    {
        TimeReach reach;
        reach.add(eventTime("2022/..", {}, Zone()).bounds);
        QVERIFY(reach.earliestStart == utc(2022, 1, 1));
        QVERIFY(!reach.latestEnd.isFinite());
        QVERIFY(reach.last == before(utc(2023, 1, 1)));
        TimeReach other;
        other.add(eventTime("2020-02", {}, Zone()).bounds);
        reach.add(other);
        QVERIFY(reach.first == utc(2020, 2, 1));
        QVERIFY(reach.latestEnd == before(utc(2020, 3, 1)));
    }
};

QTEST_APPLESS_MAIN(TestEventTime)
#include "tst_eventtime.moc"
