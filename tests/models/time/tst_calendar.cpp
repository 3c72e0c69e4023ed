// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"

#include <QtTest>

using namespace kronika;

namespace {

/// The rule as the bull Inter gravissimas has it, counted without Boost and without shifting.
bool isLeapByRule(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int lengthByRule(std::int64_t year, int month)
{
    constexpr int kLengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapByRule(year) ? 29 : kLengths[month - 1];
}

/// The day after, by the rule.
CivilDate nextByRule(CivilDate date)
{
    if (++date.day <= lengthByRule(date.year, date.month))
        return date;
    date.day = 1;
    if (++date.month <= 12)
        return date;
    return {date.year + 1, 1, 1};
}

} // namespace

class tst_Calendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyYearStartsWhereTheLastOneEnds();
    void everyDayFollowsTheOneBefore_data();
    void everyDayFollowsTheOneBefore();
    void knownDaysHaveTheirNumber_data();
    void knownDaysHaveTheirNumber();
    void monthsHaveTheirLength();
    void datesThatDoNotExistAreInvalid_data();
    void datesThatDoNotExistAreInvalid();
    void everyMicrosecondOfTheLimitsFits();
    void aClockTimeComesBack_data();
    void aClockTimeComesBack();
    void addingMonthsStaysInTheMonth_data();
    void addingMonthsStaysInTheMonth();
    void anyNumberOfDaysIsSomeDate();
};

void tst_Calendar::everyYearStartsWhereTheLastOneEnds()
{
    std::int64_t days = daysFromCivil({kFirstYear, 1, 1});
    for (std::int64_t year = kFirstYear; year < kLastYear; ++year) {
        if (isLeapYear(year) != isLeapByRule(year))
            QFAIL(qPrintable(QStringLiteral("leap year %1").arg(year)));
        days += isLeapByRule(year) ? 366 : 365;
        if (daysFromCivil({year + 1, 1, 1}) != days)
            QFAIL(qPrintable(QStringLiteral("start of %1").arg(year + 1)));
        if (civilFromDays(days - 1) != CivilDate{year, 12, 31})
            QFAIL(qPrintable(QStringLiteral("end of %1").arg(year)));
    }
}

void tst_Calendar::everyDayFollowsTheOneBefore_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("around the year 0") << qint64{-810} << qint64{410};
    QTest::newRow("before and after Boost's first year") << qint64{1396} << qint64{1404};
    QTest::newRow("now") << qint64{1890} << qint64{2110};
    QTest::newRow("before and after Boost's last year") << qint64{9996} << qint64{10004};
    QTest::newRow("the first years") << qint64{kFirstYear} << qint64{kFirstYear + 401};
    QTest::newRow("the last years") << qint64{kLastYear - 401} << qint64{kLastYear};
}

void tst_Calendar::everyDayFollowsTheOneBefore()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, last);
    CivilDate date{first, 1, 1};
    std::int64_t days = daysFromCivil(date);
    int weekday = isoWeekday(days);
    while (date.year <= last) {
        if (daysFromCivil(date) != days || civilFromDays(days) != date || isoWeekday(days) != weekday)
            QFAIL(qPrintable(QStringLiteral("%1-%2-%3").arg(date.year).arg(date.month).arg(date.day)));
        date = nextByRule(date);
        weekday = weekday % 7 + 1;
        ++days;
    }
}

void tst_Calendar::knownDaysHaveTheirNumber_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<int>("weekday");
    QTest::newRow("the epoch, a Thursday") << qint64{1970} << 1 << 1 << qint64{0} << 4;
    QTest::newRow("the day before") << qint64{1969} << 12 << 31 << qint64{-1} << 3;
    QTest::newRow("the Friday on which the calendar was introduced")
        << qint64{1582} << 10 << 15 << qint64{-141'427} << 5;
    QTest::newRow("the start of 1 CE, a Monday") << qint64{1} << 1 << 1 << qint64{-719'162} << 1;
    QTest::newRow("the start of 1 BCE, a Saturday") << qint64{0} << 1 << 1 << qint64{-719'528} << 6;
    QTest::newRow("a leap day") << qint64{2000} << 2 << 29 << qint64{11'016} << 2;
}

void tst_Calendar::knownDaysHaveTheirNumber()
{
    QFETCH(const qint64, year);
    QFETCH(const int, month);
    QFETCH(const int, day);
    QFETCH(const qint64, days);
    QFETCH(const int, weekday);
    QCOMPARE(daysFromCivil({year, month, day}), days);
    QVERIFY(civilFromDays(days) == (CivilDate{year, month, day}));
    QCOMPARE(isoWeekday(days), weekday);
}

void tst_Calendar::monthsHaveTheirLength()
{
    for (const std::int64_t year :
         {-290'000, -401, -400, -100, -4, 0, 4, 1399, 1400, 1900, 2000, 9999, 10'000, 290'000}) {
        for (int month = 1; month <= 12; ++month)
            QCOMPARE(daysInMonth(year, month), lengthByRule(year, month));
    }
}

void tst_Calendar::datesThatDoNotExistAreInvalid_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("a day") << 2025 << 5 << 28 << true;
    QTest::newRow("month 0") << 2025 << 0 << 1 << false;
    QTest::newRow("month 13") << 2025 << 13 << 1 << false;
    QTest::newRow("day 0") << 2025 << 1 << 0 << false;
    QTest::newRow("32 January") << 2025 << 1 << 32 << false;
    QTest::newRow("31 April") << 2025 << 4 << 31 << false;
    QTest::newRow("29 February") << 2023 << 2 << 29 << false;
    QTest::newRow("29 February in a leap year") << 2024 << 2 << 29 << true;
    QTest::newRow("29 February 1900") << 1900 << 2 << 29 << false;
    QTest::newRow("29 February of the year 0") << 0 << 2 << 29 << true;
    QTest::newRow("29 February of -100") << -100 << 2 << 29 << false;
    QTest::newRow("a month without end") << 2025 << std::numeric_limits<int>::max() << 1 << false;
}

void tst_Calendar::datesThatDoNotExistAreInvalid()
{
    QFETCH(const int, year);
    QFETCH(const int, month);
    QFETCH(const int, day);
    QTEST(isValidDate({year, month, day}), "isValid");
}

void tst_Calendar::everyMicrosecondOfTheLimitsFits()
{
    const std::int64_t first = localMicroseconds({{kFirstYear, 1, 1}, 0, 0, 0, 0});
    const std::int64_t last = localMicroseconds({{kLastYear, 12, 31}, 23, 59, 59, 999'999});
    QVERIFY(first < 0 && last > 0);
    QVERIFY(civilFromLocal(first).date == (CivilDate{kFirstYear, 1, 1}));
    QVERIFY(civilFromLocal(last).date == (CivilDate{kLastYear, 12, 31}));
    QCOMPARE(civilFromLocal(last).microsecond, 999'999);
}

void tst_Calendar::aClockTimeComesBack_data()
{
    QTest::addColumn<qint64>("us");
    for (const qint64 us : {0LL, -1LL, 1LL, -86'400'000'000LL, -86'400'000'001LL, 1'748'442'600'123'456LL,
                            -62'167'219'200'000'000LL, -9'000'000'000'000'000'001LL, 9'000'000'000'000'000'001LL})
        QTest::addRow("%lld", us) << us;
}

void tst_Calendar::aClockTimeComesBack()
{
    QFETCH(const qint64, us);
    const CivilTime time = civilFromLocal(us);
    QVERIFY(time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60);
    QVERIFY(time.second >= 0 && time.second < 60 && time.microsecond >= 0 && time.microsecond < 1'000'000);
    QCOMPARE(localMicroseconds(time), us);
}

void tst_Calendar::addingMonthsStaysInTheMonth_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("months");
    QTest::addColumn<QString>("to");
    QTest::newRow("a month") << QStringLiteral("2025 1 15") << qint64{1} << QStringLiteral("2025 2 15");
    QTest::newRow("to a shorter month") << QStringLiteral("2025 1 31") << qint64{1} << QStringLiteral("2025 2 28");
    QTest::newRow("to a leap day") << QStringLiteral("2023 3 31") << qint64{11} << QStringLiteral("2024 2 29");
    QTest::newRow("from a leap day") << QStringLiteral("2024 2 29") << qint64{12} << QStringLiteral("2025 2 28");
    QTest::newRow("back over the turn of the era") << QStringLiteral("1 1 1") << qint64{-1} << QStringLiteral("0 12 1");
    QTest::newRow("back by many") << QStringLiteral("2025 5 28") << qint64{-28'800} << QStringLiteral("-375 5 28");
    QTest::newRow("out of Boost's years") << QStringLiteral("9999 12 31") << qint64{2} << QStringLiteral("10000 2 29");
}

void tst_Calendar::addingMonthsStaysInTheMonth()
{
    const auto date = [](const QString &text) {
        const QStringList parts = text.split(u' ');
        return CivilDate{parts[0].toLongLong(), parts[1].toInt(), parts[2].toInt()};
    };
    QFETCH(const QString, from);
    QFETCH(const qint64, months);
    QFETCH(const QString, to);
    QVERIFY(addMonths(date(from), months) == date(to));
}

void tst_Calendar::anyNumberOfDaysIsSomeDate()
{
    for (const std::int64_t days :
         {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        const CivilDate date = civilFromDays(days);
        QVERIFY(date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31);
        QVERIFY(isoWeekday(days) >= 1 && isoWeekday(days) <= 7);
    }
    QVERIFY(isValidDate({std::numeric_limits<std::int64_t>::min(), 1, 31}));
    QVERIFY(civilFromLocal(std::numeric_limits<std::int64_t>::min()).date.year < kFirstYear);
}

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
