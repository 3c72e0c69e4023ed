// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/findings.h"

#include <QtTest/QtTest>

using namespace kronika;
using namespace kronika::reader;

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreToldByPlaceInTheOrderOfTheText();
    void allAreCountedAndAHundredKept();
    void shownTextIsShortAndVisible_data();
    void shownTextIsShortAndVisible();
};

void TestFindings::theyAreToldByPlaceInTheOrderOfTheText()
{
    Findings findings;
    findings.warning(7, QStringLiteral("second"));
    findings.error(1, QStringLiteral("first"));
    const Diagnostics said = findings.in("[\"a\",\n \"b\"]");
    QCOMPARE(said.kept().size(), std::size_t(2));
    QCOMPARE(said.kept()[0].line(QStringLiteral("f")), QStringLiteral("f:1:2: error: $[0]: first"));
    QCOMPARE(said.kept()[1].line(QStringLiteral("f")), QStringLiteral("f:2:2: warning: $[1]: second"));
}

void TestFindings::allAreCountedAndAHundredKept()
{
    Findings findings;
    for (int i = 0; i < 300; ++i)
        findings.error(0, QStringLiteral("e"));
    for (int i = 0; i < 200; ++i)
        findings.warning(0, QStringLiteral("w"));
    const Diagnostics said = findings.in("{}");
    QCOMPARE(said.errorCount(), std::size_t(300));
    QCOMPARE(said.warningCount(), std::size_t(200));
    QCOMPARE(said.kept().size(), std::size_t(100));
}

void TestFindings::shownTextIsShortAndVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("2021") << QStringLiteral("\"2021\"");
    QTest::newRow("a line end") << QStringLiteral("a\nb") << QStringLiteral("\"a\\u000ab\"");
    QTest::newRow("a turned direction") << QStringLiteral("a\u202Eb") << QStringLiteral("\"a\\u202eb\"");
    QTest::newRow("long") << QString(500, u'x') << QString(u'"' + QString(80, u'x') + QStringLiteral("…\""));
    QTest::newRow("empty") << QString() << QStringLiteral("\"\"");
}

void TestFindings::shownTextIsShortAndVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(text.toStdString()), expected);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
