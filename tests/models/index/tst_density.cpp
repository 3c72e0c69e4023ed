// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/density.h"

#include "tests/models/index/chronologytext.h"

#include <QTest>

#include <map>
#include <numeric>
#include <random>

using namespace kronika;
using namespace kronika::test;

namespace {

Instant atHour(int hour)
{
    return Instant{hour * kHour.us};
}

QString hourText(std::int64_t hour)
{
    return QDateTime::fromSecsSinceEpoch(hour * 3600, Qt::UTC).toString(Qt::ISODate);
}

/// A series a line: key, or `-`, and its counts.
QString printed(const Density &density)
{
    QString text;
    for (const DensitySeries &series : density.series) {
        text += series.key ? QString::number(*series.key) : QStringLiteral("-");
        for (const std::uint32_t count : series.counts)
            text += u' ' + QString::number(count);
        text += u'\n';
    }
    return text;
}

} // namespace

class TestDensity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsCountWhereverTheyMayLie_data();
    void eventsCountWhereverTheyMayLie();
    void seriesStandInTheFilesOrder();
    void byActorAnEventCountsInEachOfItsLanes();
    void onlyEventsOfTheSetCount();
    void theTrayDoesNotCount();
    void countsAgreeWithCountingOneByOne();
    void theWholeOfTimeCanBeBinned();
};

void TestDensity::eventsCountWhereverTheyMayLie_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("counts");
    // Ten bins, a year each from 2010; another event in 2012 and one in 2017 bound what is open.
    QTest::newRow("a day") << "2013-05-05"
                           << "0 0 0 1 0 0 0 0 0 0";
    QTest::newRow("a vague month") << "2013-06"
                                   << "0 0 0 1 0 0 0 0 0 0";
    QTest::newRow("a vague decade") << "201X"
                                    << "1 1 1 1 1 1 1 1 1 1";
    QTest::newRow("from day to day") << "2013-05-05/2015-01-01"
                                     << "0 0 0 1 1 1 0 0 0 0";
    QTest::newRow("from some month to some month") << "2013-11/2015-02"
                                                   << "0 0 0 1 1 1 0 0 0 0";
    QTest::newRow("within one vague month") << "2013-06/2013-06"
                                            << "0 0 0 1 0 0 0 0 0 0";
    QTest::newRow("from some year to some year") << "2012/2016"
                                                 << "0 0 1 1 1 1 1 1 0 0";
    QTest::newRow("until the end of a bin") << "2010-12-31"
                                            << "1 0 0 0 0 0 0 0 0 0";
    QTest::newRow("a day in two bins") << "2012-12-30T14:00/2012-12-31T12:00"
                                       << "0 0 0 1 0 0 0 0 0 0";
    QTest::newRow("open end") << "2014-03-01/.."
                              << "0 0 0 0 1 1 1 1 0 0";
    QTest::newRow("unknown end") << "2014-03-01/"
                                 << "0 0 0 0 1 1 1 1 0 0";
    QTest::newRow("open start") << "../2014-03-01"
                                << "0 0 1 1 1 0 0 0 0 0";
    QTest::newRow("unknown start") << "/2014-03-01"
                                   << "0 0 1 1 1 0 0 0 0 0";
    QTest::newRow("undated, not before") << "?2014-03-01/.."
                                         << "0 0 0 0 1 0 0 0 0 0";
    QTest::newRow("undated, not after") << "?../2014-03-01"
                                        << "0 0 0 0 1 0 0 0 0 0";
    QTest::newRow("undated, not before the range") << "?1990-03-01/.."
                                                   << "1 0 0 0 0 0 0 0 0 0";
    QTest::newRow("undated, not after the range") << "?../2025-03-01"
                                                  << "0 0 0 0 0 0 0 0 0 1";
    QTest::newRow("undated, before the range") << "?../1990-03-01"
                                               << "";
    QTest::newRow("undated, after the range") << "?2025-03-01/.."
                                              << "";
    QTest::newRow("open at both sides") << "../.."
                                        << "";
    QTest::newRow("from before the range to its middle") << "1990-01-01/2014-03-01"
                                                         << "1 1 1 1 1 0 0 0 0 0";
    QTest::newRow("over everything") << "1990-01-01/2100-03-01"
                                     << "1 1 1 1 1 1 1 1 1 1";
    QTest::newRow("before the range") << "1990-01-01"
                                      << "";
    QTest::newRow("the last instant before the range") << "2009-12-31T23:59:59.999999Z"
                                                       << "";
    QTest::newRow("the first instant") << "2010-01-01T00:00:00Z"
                                       << "1 0 0 0 0 0 0 0 0 0";
    QTest::newRow("the last instant") << "2019-12-29T11:59:59.999999Z"
                                      << "0 0 0 0 0 0 0 0 0 1";
}

void TestDensity::eventsCountWhereverTheyMayLie()
{
    QFETCH(QString, when);
    QFETCH(QString, counts);
    const Instant from{1'262'304'000 * kSecond.us};
    const TimeRange range{from, from + Duration{3650 * kDay.us}};
    const auto index = indexed(QStringLiteral("category c\ncategory d\nevent e ") + when +
                               QStringLiteral(" #c\nevent f 2012-06-01 #d\nevent g 2017-06-01 #d"));
    EventSet among(3);
    among.insert(EventIndex{0});
    const Density density = densityOf(*index, {.range = range, .bins = 10, .by = DensityBy::Category, .among = &among});
    QCOMPARE(printed(density), counts.isEmpty() ? QString() : QString(QStringLiteral("0 ") + counts + u'\n'));
    QCOMPARE(density.peak, counts.isEmpty() ? 0U : 1U);
}

void TestDensity::seriesStandInTheFilesOrder()
{
    const auto index = indexed(QStringLiteral("category c0\ncategory c1\ncategory c2\n"
                                              "event x 1970-01-01T00:30Z\nevent y 1970-01-01T01:30Z #c2\n"
                                              "event z 1970-01-01T01:40Z #c0\nevent w 1970-01-01T01:40Z #c0"));
    const Density density = densityOf(*index, {.range = {atHour(0), atHour(2)}, .bins = 2});
    QCOMPARE(printed(density), QStringLiteral("0 0 2\n2 0 1\n- 1 0\n"));
    QCOMPARE(density.peak, 3U);
    QCOMPARE(density.range, (TimeRange{atHour(0), atHour(2)}));
}

void TestDensity::byActorAnEventCountsInEachOfItsLanes()
{
    const auto text = QStringLiteral("actor a\nactor b < a\nactor c\nevent x 1970-01-01T00:30Z a b c:target\n"
                                     "event y 1970-01-01T01:30Z c\nevent z 1970-01-01T01:30Z");
    const DensityRequest request{.range = {atHour(0), atHour(2)}, .bins = 2, .by = DensityBy::Actor, .among = nullptr};
    QCOMPARE(printed(densityOf(*indexed(text), request)), QStringLiteral("0 1 0\n1 1 0\n2 0 1\n- 0 1\n"));
    QCOMPARE(printed(densityOf(*indexed(text, {"a"}), request)), QStringLiteral("0 1 0\n2 0 1\n- 0 1\n"));
}

void TestDensity::onlyEventsOfTheSetCount()
{
    const auto index = indexed(QStringLiteral("event x 1970-01-01T00:30Z\nevent y 1970-01-01T01:30Z"));
    EventSet among(2);
    const DensityRequest request{
        .range = {atHour(0), atHour(2)}, .bins = 2, .by = DensityBy::Category, .among = &among};
    QVERIFY(densityOf(*index, request).series.empty());
    among.insert(EventIndex{1});
    QCOMPARE(printed(densityOf(*index, request)), QStringLiteral("- 0 1\n"));
}

void TestDensity::theTrayDoesNotCount()
{
    const auto index = indexed(QStringLiteral("event x -\nevent y ?1970/1971\nevent z ?../1970-01-01"));
    const Density density = densityOf(*index, {.range = {atHour(0), atHour(2)}, .bins = 1});
    QCOMPARE(printed(density), QStringLiteral("- 1\n"));
}

void TestDensity::countsAgreeWithCountingOneByOne()
{
    std::mt19937 random(5);
    const auto pick = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    constexpr int kCategories = 3;
    constexpr int kHours = 240;
    for (int round = 0; round < 30; ++round) {
        QString text = QStringLiteral("category c0\ncategory c1\ncategory c2\n");
        std::vector<std::pair<TimeRange, int>> cores;
        for (int n = 0; n < 100; ++n) {
            const int start = pick(kHours);
            const int end = start + (pick(3) == 0 ? pick(80) : 0);
            const int category = pick(kCategories);
            text += QStringLiteral("event e%1 %2/%3 #c%4\n")
                        .arg(QString::number(n), hourText(start), hourText(end), QString::number(category));
            // A second is as precise as these times are.
            cores.push_back({{atHour(start), atHour(end) + kSecond}, category});
        }
        const int bins = std::vector{1, 2, 3, 24, 60}[static_cast<std::size_t>(round % 5)];
        const int binHours = 120 / bins;
        const TimeRange range{atHour(48), atHour(48 + 120)};
        std::vector<std::vector<std::uint32_t>> expected(kCategories,
                                                         std::vector<std::uint32_t>(static_cast<std::size_t>(bins)));
        for (const auto &[core, category] : cores) {
            // A short one is counted once, where its middle is.
            const Instant middle = core.middle();
            const bool isShort = core.length() <= Duration{binHours * kHour.us};
            const TimeRange counted =
                isShort && range.contains(middle) ? TimeRange{middle, middle + kMicrosecond} : core;
            for (int bin = 0; bin < bins; ++bin)
                if (counted.overlaps({atHour(48 + bin * binHours), atHour(48 + (bin + 1) * binHours)}))
                    ++expected[static_cast<std::size_t>(category)][static_cast<std::size_t>(bin)];
        }
        const Density density = densityOf(*indexed(text), {.range = range, .bins = static_cast<std::size_t>(bins)});
        std::uint32_t peak = 0;
        for (std::size_t bin = 0; bin < static_cast<std::size_t>(bins); ++bin)
            peak = std::max(peak, expected[0][bin] + expected[1][bin] + expected[2][bin]);
        QCOMPARE(density.peak, peak);
        QCOMPARE(density.series.size(), std::size_t{kCategories});
        for (const DensitySeries &series : density.series)
            QCOMPARE(series.counts, expected[*series.key]);
    }
}

void TestDensity::theWholeOfTimeCanBeBinned()
{
    const auto index = indexed(QStringLiteral("event x 1970-01-02\nevent y Y-200000"));
    const TimeRange all{Instant::min() + Duration{1}, Instant::max() - Duration{1}};
    const Density density = densityOf(*index, {.range = all, .bins = 1000});
    QCOMPARE(density.series.size(), std::size_t{1});
    QCOMPARE(std::accumulate(density.series[0].counts.begin(), density.series[0].counts.end(), 0U), 2U);
    QCOMPARE(density.series[0].counts[500], 1U);
}

QTEST_APPLESS_MAIN(TestDensity)
#include "tst_density.moc"
