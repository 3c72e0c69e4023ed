// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/suggestion.h"

#include <QtTest>

using namespace kronika;

class TestSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distancesCountSlipsOfTheFingers_data();
    void distancesCountSlipsOfTheFingers();
    void theNearestWordIsFound_data();
    void theNearestWordIsFound();
};

void TestSuggestion::distancesCountSlipsOfTheFingers_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    const auto row = [](const char *a, const char *b, int distance) {
        QTest::addRow("%s %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << distance;
    };
    row("", "", 0);
    row("", "info", 4);
    row("info", "", 4);
    row("info", "info", 0);
    row("INFO", "info", 0);
    row("inf", "info", 1);
    row("infoo", "info", 1);
    row("infp", "info", 1);
    row("inof", "info", 1);
    row("kitten", "sitting", 3);
}

void TestSuggestion::distancesCountSlipsOfTheFingers()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const int, distance);
    QCOMPARE(editDistance(a, b), distance);
    QCOMPARE(editDistance(b, a), distance);
}

void TestSuggestion::theNearestWordIsFound_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("rendr") << QStringLiteral("rendr") << QStringLiteral("render");
    QTest::newRow("cehck") << QStringLiteral("cehck") << QStringLiteral("check");
    QTest::newRow("Convrt") << QStringLiteral("Convrt") << QStringLiteral("convert");
    QTest::newRow("a very long one") << QString(1'000'000, u'x') << QStringLiteral("render");
}

void TestSuggestion::theNearestWordIsFound()
{
    QFETCH(const QString, word);
    QFETCH(const QString, expected);
    const QStringList known{QStringLiteral("render"), QStringLiteral("convert"), QStringLiteral("check")};
    QCOMPARE(nearest(word, known), expected);
}

QTEST_GUILESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
