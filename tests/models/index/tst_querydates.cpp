// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/querydates.h"

#include <QtTest>

using namespace kronika;

namespace {

/// 28 May 2025 at noon.
TypedClock noonOfMay()
{
    return {{1'748'433'600'000'000}, Zone()};
}

} // namespace

class TestQueryDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreFoundWithTheirReadings_data();
    void datesAreFoundWithTheirReadings();
    void aReadingTakesThePlaceOfTheDate();
};

void TestQueryDates::datesAreFoundWithTheirReadings_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *query, const char *expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected);
    };
    row("apt from:2022", "from 2022");
    row("FROM:\"May 2025\" to:today", "from 2025-05; to 2025-05-28");
    row("from:05/06/2025", "from 2025-06-05|2025-05-06?");
    row("from:\"early July 2021\"", "from 2021-07-0X"); // begins like the whole
    row("to:\"early July 2021\"", "to 2021-07-0X|2021-07?");
    row("from:2021-22", "from 2021-22|2021/2022");
    row("from:soon", "");
    row("title:2022", "");
    row("from:\"2022", "");
}

void TestQueryDates::datesAreFoundWithTheirReadings()
{
    QFETCH(const QString, query);
    QStringList found;
    for (const QueryDate &date : datesInQuery(query, noonOfMay())) {
        QStringList readings;
        for (const EdtfDate &reading : date.readings)
            readings += QString::fromStdString(reading.text());
        found += date.key + u' ' + readings.join(u'|') + (date.isAsked ? QStringLiteral("?") : QString());
    }
    QTEST(found.join(QStringLiteral("; ")), "expected");
}

void TestQueryDates::aReadingTakesThePlaceOfTheDate()
{
    const QString query = QStringLiteral("a (from:\"05/06/2025\" or b) to:2026");
    const std::vector<QueryDate> dates = datesInQuery(query, noonOfMay());
    QCOMPARE(dates.size(), std::size_t{2});
    QCOMPARE(withReading(query, dates.front(), dates.front().readings.back()),
             QStringLiteral("a (from:2025-05-06 or b) to:2026"));
    QCOMPARE(withReading(query, dates.back(), dates.back().readings.back()),
             QStringLiteral("a (from:\"05/06/2025\" or b) to:2026"));
}

QTEST_GUILESS_MAIN(TestQueryDates)
#include "tst_querydates.moc"
