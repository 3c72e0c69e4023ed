// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/query.h"
#include "models/index/querydates.h"
#include "models/time/edtf.h"

#include <QtTest>

#include <random>

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
    void datesWithGapsAreFoundWhereTheyCanLie_data();
    void datesWithGapsAreFoundWhereTheyCanLie();
    void aBoundAsksEveryKindOfDate();
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

void TestQueryDates::datesWithGapsAreFoundWhereTheyCanLie_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *when, const char *query, bool isFound) {
        QTest::addRow("%s %s", when, query) << QString::fromLatin1(when) << QString::fromLatin1(query) << isFound;
    };
    row("[2003-02,2004-05]", "from:2003-05 to:2003-06", false);
    row("[2003-02,2004-05]", "to:2003-06 from:2003-05", false);
    row("[2003-02,2004-05]", "from:2003-02-28 to:2003-06", true);
    row("[2003-02,2004-05]", "from:2003-06 to:2004-05-01", true);
    row("[2003-02,2004-05]", "from:2002 to:2005", true);
    row("[2003-02,2003-06..2003-08,2004-05]", "from:2003-07 to:2003-07", true);
    row("[..2003-02,2004-05]", "from:2003-05 to:2003-06", false);
    row("[2003-02,2004-05..]", "from:2006 to:2007", true);
    row("{2003,2005}", "from:2004 to:2004", false);
    row("{2003,2005,2007}", "from:2004 to:2005-01-01", true);
    row("2004-XX-11", "from:2004-03-12 to:2004-04-10", false);
    row("2004-XX-11", "from:2004-03-12 to:2004-04-11", true);
    row("XXXX-12-25", "from:2004-01 to:2004-12-24", false);
    row("XXXX-12-25", "from:2004-01 to:2004-12-25", true);
    row("199X", "from:1993 to:1994", true);
    row("1990/1999", "from:1993 to:1994", true);
    // Years that have no place on the time line have one in the order of time.
    row("Y300000", "from:2000", true);
    row("Y300000", "to:2000", false);
    row("Y-300000", "to:2000", true);
    row("Y-300000", "from:2000", false);
    row("Y294246S1", "to:2025", false);
    row("Y294246S1", "from:2025", true);
    row("2025/Y300000", "from:2026 to:2027", true);
    row("2025/Y300000", "to:2024", false);
    row("Y300000/..", "-from:2000", false);
    // Each by itself, and in different alternatives.
    row("[2003-02,2004-05]", "from:2003-05", true);
    row("[2003-02,2004-05]", "to:2003-06", true);
    row("[2003-02,2004-05]", "from:2003-05 (to:2003-06)", true);
    row("[2003-02,2004-05]", "-from:2003-05 or to:2003-06", true);
    row("[2003-02,2004-05]", "-to:2003-01 from:2003-05 to:2003-06", false);
}

void TestQueryDates::datesWithGapsAreFoundWhereTheyCanLie()
{
    QFETCH(const QString, when);
    QFETCH(const QString, query);
    SnapshotTables tables;
    tables.info.timezone = "Europe/Prague";
    SnapshotBuilder builder(std::move(tables));
    Event event;
    event.id = "e";
    event.when = when.toStdString();
    builder.add(event);
    const auto snapshot = builder.finish();
    const auto parsed = Query::parse(query);
    QVERIFY(parsed.isOk());
    QTEST(parsed->evaluated(*snapshot).value().contains(EventIndex{0}), "isFound");
}

void TestQueryDates::aBoundAsksEveryKindOfDate()
{
    const std::vector<std::string> kinds{"",
                                         "Y",
                                         "Y-02",
                                         "Y-02-1D",
                                         "Y-02-1DT10:00:00Z",
                                         "Y-02-1DT10:00:00.5Z",
                                         "Y/W",
                                         "Y-02-1D/W-03",
                                         "Y-02-1DT10:00:00Z/W",
                                         "Y-02/..",
                                         "../Y",
                                         "/Y-02-1D",
                                         "Y/",
                                         "{Y,W}",
                                         "[..Y,W]",
                                         "Y-XX-1D",
                                         "0001-01-01/Y",
                                         "Y/9999"};
    std::mt19937 random(5);
    SnapshotBuilder builder{SnapshotTables()};
    for (int n = 0; n < 5'000; ++n) {
        const auto year = static_cast<int>(random() % 30 + 1990);
        QString when = QString::fromStdString(kinds[random() % kinds.size()]);
        when.replace(u'Y', QString::number(year)).replace(u'W', QString::number(year + 1 + n % 3));
        when.replace(QStringLiteral("1D"), u'1' + QString::number(random() % 10));
        Event event;
        event.id = "e" + std::to_string(n);
        event.when = when.toStdString();
        builder.add(event);
    }
    const auto snapshot = builder.finish();
    for (int n = 0; n < 200; ++n) {
        const QString day = QStringLiteral("%1-02-1%2").arg(random() % 34 + 1988).arg(random() % 10);
        const TimeBounds asked = EdtfDate::parse(day.toStdString(), EdtfMode::Extended).value().bounds(Zone());
        const EventSet from = Query::parse(QStringLiteral("from:") + day)->evaluated(*snapshot).value();
        const EventSet to = Query::parse(QStringLiteral("to:") + day)->evaluated(*snapshot).value();
        for (std::uint32_t event = 0; event < snapshot->eventCount(); ++event) {
            const EventTime time = snapshot->time(EventIndex{event});
            const bool isPlaced = time.flags.testFlag(TimeFlag::Placed);
            const std::string when = snapshot->when(EventIndex{event});
            QVERIFY2(from.contains(EventIndex{event}) == (isPlaced && time.bounds.latestEnd >= asked.earliestStart),
                     when.c_str());
            QVERIFY2(to.contains(EventIndex{event}) == (isPlaced && time.bounds.earliestStart <= asked.latestEnd),
                     when.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryDates)
#include "tst_querydates.moc"
