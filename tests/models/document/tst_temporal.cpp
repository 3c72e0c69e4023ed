// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/temporal.h"

#include <QtTest/QtTest>

#include <functional>

using namespace kronika;

namespace {

constexpr int kAxis = 4;

Moment moment(int first, int last, bool isUnknown = false)
{
    return {Instant{first}, Instant{last}, isUnknown};
}

/// All moments of the axis.
std::vector<Moment> moments()
{
    std::vector<Moment> all;
    for (int first = 0; first < kAxis; ++first) {
        for (int last = first; last < kAxis; ++last)
            all.push_back(moment(first, last));
    }
    return all;
}

/// All stretches that have a reading, narrowed as stretchOf() does.
std::vector<Stretch> stretches()
{
    std::vector<Stretch> all;
    for (const Moment &start : moments()) {
        for (const Moment &end : moments()) {
            if (start.last <= end.last && start.first <= end.first)
                all.push_back({start, end});
        }
    }
    return all;
}

/// One reading of two stretches.
struct Reading
{
    std::int64_t aStart, aEnd, bStart, bEnd;
};

template <typename Visit>
void forEachReading(const Stretch &a, const Stretch &b, Visit visit)
{
    for (auto as = a.start.first.us; as <= a.start.last.us; ++as)
        for (auto ae = std::max(as, a.end.first.us); ae <= a.end.last.us; ++ae)
            for (auto bs = b.start.first.us; bs <= b.start.last.us; ++bs)
                for (auto be = std::max(bs, b.end.first.us); be <= b.end.last.us; ++be)
                    visit(Reading{as, ae, bs, be});
}

struct Case
{
    const char *name;
    Answer (*answer)(const Stretch &, const Stretch &);
    bool (*holds)(const Reading &);
};

constexpr Case kCases[] = {
    {"starts before", startsBefore, [](const Reading &r) { return r.aStart < r.bStart; }},
    {"is wholly before", isWhollyBefore, [](const Reading &r) { return r.aEnd < r.bStart; }},
    {"is within", isWithin, [](const Reading &r) { return r.bStart <= r.aStart && r.aEnd <= r.bEnd; }},
    {"meets", meets, [](const Reading &r) { return r.aStart <= r.bEnd && r.bStart <= r.aEnd; }},
};

EventTime timeOf(const char *when, const char *within = "")
{
    return eventTime(when, within, Zone());
}

} // namespace

class TestTemporal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAgreeWithAllReadings_data();
    void answersAgreeWithAllReadings();
    void anUnknownEndThatDecidesCannotSay();
    void anUnknownEndThatDoesNotDecideIsNoObstacle();
    void negationKeepsDoubt();
    void stretchesComeFromDates_data();
    void stretchesComeFromDates();
    void anEndBeforeAStartIsReversed();
};

void TestTemporal::answersAgreeWithAllReadings_data()
{
    QTest::addColumn<int>("index");
    for (int n = 0; n < int(std::size(kCases)); ++n)
        QTest::newRow(kCases[n].name) << n;
}

/// Against every choice of instants on a short axis.
void TestTemporal::answersAgreeWithAllReadings()
{
    QFETCH(int, index);
    const Case &asked = kCases[index];
    const std::vector<Stretch> all = stretches();
    for (const Stretch &a : all) {
        for (const Stretch &b : all) {
            bool some = false;
            bool every = true;
            forEachReading(a, b, [&](const Reading &reading) {
                const bool holds = asked.holds(reading);
                some = some || holds;
                every = every && holds;
            });
            const Answer expected = every ? Answer::Yes : some ? Answer::Perhaps : Answer::No;
            if (asked.answer(a, b) != expected)
                QFAIL(qPrintable(QStringLiteral("a %1-%2 / %3-%4, b %5-%6 / %7-%8")
                                     .arg(a.start.first.us)
                                     .arg(a.start.last.us)
                                     .arg(a.end.first.us)
                                     .arg(a.end.last.us)
                                     .arg(b.start.first.us)
                                     .arg(b.start.last.us)
                                     .arg(b.end.first.us)
                                     .arg(b.end.last.us)));
        }
    }
}

void TestTemporal::anUnknownEndThatDecidesCannotSay()
{
    const Stretch known{moment(2, 2), moment(3, 3)};
    const Stretch startUnknown{moment(0, 3, true), moment(3, 3)};
    QCOMPARE(startsBefore(startUnknown, known), Answer::CannotSay);
    QCOMPARE(startsBefore(known, startUnknown), Answer::CannotSay);
    QCOMPARE(isWithin(startUnknown, known), Answer::CannotSay);
}

void TestTemporal::anUnknownEndThatDoesNotDecideIsNoObstacle()
{
    const Stretch known{moment(1, 1), moment(2, 2)};
    const Stretch laterUnknown{moment(3, 3), moment(3, 9, true)};
    QCOMPARE(startsBefore(known, laterUnknown), Answer::Yes);
    QCOMPARE(isWhollyBefore(known, laterUnknown), Answer::Yes);
    QCOMPARE(isWithin(laterUnknown, known), Answer::No);
    QCOMPARE(meets(laterUnknown, known), Answer::No);
    // It may stick out at its start, whatever its end is.
    const Stretch vague{moment(0, 2), moment(2, 2)};
    QCOMPARE(isWithin(vague, {moment(1, 1), moment(2, 9, true)}), Answer::Perhaps);
}

void TestTemporal::negationKeepsDoubt()
{
    QCOMPARE(negated(Answer::Yes), Answer::No);
    QCOMPARE(negated(Answer::No), Answer::Yes);
    QCOMPARE(negated(Answer::Perhaps), Answer::Perhaps);
    QCOMPARE(negated(Answer::CannotSay), Answer::CannotSay);
}

void TestTemporal::stretchesComeFromDates_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("startsBeforeOther");
    const auto row = [](const char *name, const char *when, const char *within, const char *other, Answer answer) {
        QTest::newRow(name) << QByteArray(when) << QByteArray(within) << QByteArray(other) << int(answer);
    };
    row("a day before a day", "2025-05-27", "", "2025-05-28", Answer::Yes);
    row("the same day", "2025-05-28", "", "2025-05-28", Answer::Perhaps);
    row("a month that holds the day", "2025-05", "", "2025-05-28", Answer::Perhaps);
    row("a day after", "2025-05-29", "", "2025-05-28", Answer::No);
    row("a span that starts before", "2021/2030", "", "2025-05-28", Answer::Yes);
    row("an open end says nothing of the start", "2026/..", "", "2025-05-28", Answer::No);
    row("an open start may be before", "../2026", "", "2025-05-28", Answer::Perhaps);
    row("an unknown start cannot say", "/2026", "", "2025-05-28", Answer::CannotSay);
    row("an unknown start of what ended before", "/2024", "", "2025-05-28", Answer::Yes);
    row("undated", "", "", "2025-05-28", Answer::CannotSay);
    row("undated within bounds before", "", "2021/2022", "2025-05-28", Answer::Yes);
    row("undated within bounds around", "", "2021/2026", "2025-05-28", Answer::Perhaps);
    row("undated with a limit after it", "", "../2025-05-28", "2022/..", Answer::CannotSay);
    row("undated with a limit before it", "", "2020/..", "2025-05-28", Answer::CannotSay);
    row("undated with a limit before the other", "", "../2021", "2022/..", Answer::Yes);
    row("undated and over by then", "", "../2024", "2025-05-28", Answer::Yes);
}

void TestTemporal::stretchesComeFromDates()
{
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, within);
    QFETCH(QByteArray, other);
    QFETCH(int, startsBeforeOther);
    QCOMPARE(int(startsBefore(stretchOf(timeOf(when, within)), stretchOf(timeOf(other)))), startsBeforeOther);
}

void TestTemporal::anEndBeforeAStartIsReversed()
{
    QCOMPARE(isReversed(stretchOf(timeOf("2021/2022"))), Answer::No);
    QCOMPARE(isReversed(stretchOf(timeOf("2025/2025-03"))), Answer::No);
    EventTime time = timeOf("2021/2022");
    std::swap(time.bounds.earliestStart, time.bounds.earliestEnd);
    std::swap(time.bounds.latestStart, time.bounds.latestEnd);
    QCOMPARE(isReversed(stretchOf(time)), Answer::Yes);
}

QTEST_GUILESS_MAIN(TestTemporal)
#include "tst_temporal.moc"
