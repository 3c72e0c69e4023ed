// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/diagnostics.h"

#include <QtTest/QtTest>

using namespace kronika;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndColumnsCountCharactersFromOne_data();
    void linesAndColumnsCountCharactersFromOne();
    void aLineNamesFilePlaceSeverityAndPath();
    void withoutAPositionOnlyTheFileIsNamed();
    void theyStandInTheOrderOfTheText();
    void atMostAHundredAreKeptErrorsFirstAndAllCounted();
    void aLongOneIsCut();
};

void TestDiagnostics::linesAndColumnsCountCharactersFromOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("the first") << QByteArray("abc") << 0 << 1 << 1;
    QTest::newRow("the third") << QByteArray("abc") << 2 << 1 << 3;
    QTest::newRow("the end") << QByteArray("abc") << 3 << 1 << 4;
    QTest::newRow("of an empty text") << QByteArray("") << 0 << 1 << 1;
    QTest::newRow("after a line end") << QByteArray("a\nbc") << 3 << 2 << 2;
    QTest::newRow("a line end itself") << QByteArray("a\nbc") << 1 << 1 << 2;
    QTest::newRow("after a Windows line end") << QByteArray("a\r\nbc") << 3 << 2 << 1;
    QTest::newRow("after two bytes that are one character") << QByteArray("č!") << 2 << 1 << 2;
    QTest::newRow("after four bytes that are one character") << QByteArray("\xF0\x9D\x84\x9E!") << 4 << 1 << 2;
}

void TestDiagnostics::linesAndColumnsCountCharactersFromOne()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    const TextPosition position =
        positionOf({text.constData(), std::size_t(text.size())}, static_cast<std::size_t>(offset));
    QCOMPARE(int(position.line), line);
    QCOMPARE(int(position.column), column);
}

void TestDiagnostics::aLineNamesFilePlaceSeverityAndPath()
{
    const Diagnostic error{Severity::Error, {3, 14}, "$.events[0].id", QStringLiteral("found 1; expected an id")};
    QCOMPARE(error.line(QStringLiteral("a.kronika")),
             QStringLiteral("a.kronika:3:14: error: $.events[0].id: found 1; expected an id"));
    const Diagnostic warning{Severity::Warning, {1, 1}, {}, QStringLiteral("found a mark")};
    QCOMPARE(warning.line(QStringLiteral("-")), QStringLiteral("-:1:1: warning: found a mark"));
}

void TestDiagnostics::withoutAPositionOnlyTheFileIsNamed()
{
    const Diagnostic error{Severity::Error, {}, {}, QStringLiteral("there is no such file")};
    QCOMPARE(error.line(QStringLiteral("b")), QStringLiteral("b: error: there is no such file"));
}

void TestDiagnostics::theyStandInTheOrderOfTheText()
{
    Diagnostics diagnostics;
    for (const TextPosition position : {TextPosition{2, 5}, TextPosition{1, 9}, TextPosition{2, 1}, TextPosition{0, 0}})
        diagnostics.add({Severity::Error, position, {}, {}});
    std::vector<std::size_t> lines;
    std::vector<std::size_t> columns;
    for (const Diagnostic &diagnostic : diagnostics.kept()) {
        lines.push_back(diagnostic.position.line);
        columns.push_back(diagnostic.position.column);
    }
    QCOMPARE(lines, (std::vector<std::size_t>{0, 1, 2, 2}));
    QCOMPARE(columns, (std::vector<std::size_t>{0, 9, 1, 5}));
}

void TestDiagnostics::atMostAHundredAreKeptErrorsFirstAndAllCounted()
{
    Diagnostics diagnostics;
    const auto keptWarnings = [&] {
        return std::ranges::count(diagnostics.kept(), Severity::Warning, &Diagnostic::severity);
    };
    for (std::size_t i = 1; i <= 150; ++i)
        diagnostics.add({Severity::Warning, {i, 2}, {}, {}});
    QCOMPARE(diagnostics.kept().size(), std::size_t(100));
    for (std::size_t i = 1; i <= 7; ++i)
        diagnostics.add({Severity::Error, {i, 1}, {}, {}});
    QCOMPARE(diagnostics.kept().size(), std::size_t(100));
    QCOMPARE(keptWarnings(), 93);
    QCOMPARE(diagnostics.kept().back().position.line, std::size_t(93));
    for (std::size_t i = 1; i <= 250; ++i)
        diagnostics.add({Severity::Error, {i, 1}, {}, {}});
    QCOMPARE(diagnostics.kept().size(), std::size_t(100));
    QCOMPARE(keptWarnings(), 0);
    QCOMPARE(diagnostics.errorCount(), std::size_t(257));
    QCOMPARE(diagnostics.warningCount(), std::size_t(150));
    QVERIFY(diagnostics.hasErrors());
}

void TestDiagnostics::aLongOneIsCut()
{
    Diagnostics diagnostics;
    diagnostics.add({Severity::Warning, {1, 1}, std::string(900'000, 'p'), QString(600'000, u'x')});
    QVERIFY(diagnostics.kept().front().line(QStringLiteral("f")).size() < 3'000);
    QCOMPARE(cutAtCharacter("aží", 2), std::string("a"));
    QCOMPARE(cutAtCharacter("aží", 3), std::string("až"));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
