// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datephrase.h"

#include "models/time/timetext.h"

#include <QtTest>

using namespace kronika;

class TestDatePhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreUnderstood_data();
    void phrasesAreUnderstood();
    void nonsenseIsSaidToBeSo_data();
    void nonsenseIsSaidToBeSo();
    void daysAreThoseOfTheZone();
};

void TestDatePhrase::phrasesAreUnderstood_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *phrase, const char *from, const char *to) {
        QTest::newRow(phrase) << QString::fromUtf8(phrase) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("1984", "1984-01-01T00:00:00Z", "1985-01-01T00:00:00Z");
    row("2020-05", "2020-05-01T00:00:00Z", "2020-06-01T00:00:00Z");
    row("May 2020", "2020-05-01T00:00:00Z", "2020-06-01T00:00:00Z");
    row("28 May 2025", "2025-05-28T00:00:00Z", "2025-05-29T00:00:00Z");
    row("  28  May  2025 ", "2025-05-28T00:00:00Z", "2025-05-29T00:00:00Z");
    row("May 28, 2025", "2025-05-28T00:00:00Z", "2025-05-29T00:00:00Z");
    row("2025-05-28T14:30", "2025-05-28T14:30:00Z", "2025-05-28T14:31:00Z");
    row("today", "2026-02-03T00:00:00Z", "2026-02-04T00:00:00Z");
    row("Today", "2026-02-03T00:00:00Z", "2026-02-04T00:00:00Z");
    row("2021/2022", "2021-01-01T00:00:00Z", "2023-01-01T00:00:00Z");
    row("-0044-03-15", "-0044-03-15T00:00:00Z", "-0044-03-16T00:00:00Z");
    row("2022/..", "2022-01-01T00:00:00Z", "2023-01-01T00:00:00Z");
    row("../2022", "2022-01-01T00:00:00Z", "2023-01-01T00:00:00Z");
}

void TestDatePhrase::phrasesAreUnderstood()
{
    QFETCH(const QString, phrase);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const Instant now{1'770'120'000'000'000};
    const Result<TimeRange> range = rangeOfPhrase(phrase, Zone(), now);
    QVERIFY2(range.isOk(), qPrintable(phrase));
    QCOMPARE(isoUtc(range->from), from);
    QCOMPARE(isoUtc(range->to), to);
}

void TestDatePhrase::nonsenseIsSaidToBeSo_data()
{
    QTest::addColumn<QString>("phrase");
    for (const char *phrase : {"", "soon", "31 February 2020", "2020-13", "../..", "Y170000002"})
        QTest::newRow(*phrase ? phrase : "empty") << QString::fromLatin1(phrase);
}

void TestDatePhrase::nonsenseIsSaidToBeSo()
{
    QFETCH(const QString, phrase);
    const Result<TimeRange> range = rangeOfPhrase(phrase, Zone(), Instant{0});
    QVERIFY(!range.isOk());
    QVERIFY(!range.error().what.isEmpty());
}

void TestDatePhrase::daysAreThoseOfTheZone()
{
    const Result<Zone> prague = Zone::byName(QStringLiteral("Europe/Prague"));
    QVERIFY(prague.isOk());
    const Result<TimeRange> range = rangeOfPhrase(QStringLiteral("2025-05-28"), *prague, Instant{0});
    QVERIFY(range.isOk());
    QCOMPARE(isoUtc(range->from), QStringLiteral("2025-05-27T22:00:00Z"));
}

QTEST_GUILESS_MAIN(TestDatePhrase)
#include "tst_datephrase.moc"
