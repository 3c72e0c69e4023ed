// SPDX-License-Identifier: GPL-3.0-or-later
// kronika date from outside: its rows, what it escapes, its status, and strings as they come.
#include "tests/app/programrun.h"

#include <QtTest>

using namespace kronika::test;

namespace {

ProgramRun lines(const QByteArray &input, const Words &options = {})
{
    Words words{"date"};
    words += options;
    return run(ProgramCall{.words = words, .input = input});
}

QByteArray okRow(const char *text, int level, const char *earliest, const char *latest, const char *canonical)
{
    const QList<QByteArray> fields{text, "ok", QByteArray::number(level), earliest, latest, canonical};
    return fields.join('\t');
}

/// The first and last microsecond of days.
QByteArray days(const char *text, int level, const char *first, const char *last, const char *canonical)
{
    return okRow(text, level, QByteArray(first).append("T00:00:00.000000Z"),
                 QByteArray(last).append("T23:59:59.999999Z"), canonical);
}

} // namespace

class TestDateCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowExplainsAString_data();
    void aRowExplainsAString();
    void anErrorHasAMessageAndThreeEmptyFields();
    void whatCannotBeSeenIsEscaped_data();
    void whatCannotBeSeenIsEscaped();
    void linesAreStringsAsTheyStand();
    void theExtendedModeIsAnOption();
    void manyLinesAreAllAnswered();
    void unknownOptionsAreWrongUsage();
};

void TestDateCommand::aRowExplainsAString_data()
{
    QTest::addColumn<QByteArray>("row");
    const auto row = [](const QByteArray &expected) { QTest::newRow(expected.constData()) << expected; };
    row(days("2025-05-28", 0, "2025-05-28", "2025-05-28", "2025-05-28"));
    row(days("-0100", 1, "-0100-01-01", "-0100-12-31", "-0100"));
    row(days("Y12345", 1, "12345-01-01", "12345-12-31", "Y12345"));
    row(days("Y-290000", 1, "-290000-01-01", "-290000-12-31", "Y-290000"));
    row(days("~2004-~06-11?", 2, "2004-06-11", "2004-06-11", "2004-06~-11?"));
    row(days("156X-12-25", 2, "1560-12-25", "1569-12-25", "156X-12-25"));
    row(days("[1668,1667]", 2, "1667-01-01", "1668-12-31", "[1667,1668]"));
    row(okRow("1985-04-12T23:20:30+04", 0, "1985-04-12T19:20:30.000000Z", "1985-04-12T19:20:30.999999Z",
              "1985-04-12T23:20:30+04:00"));
    row(okRow("../1985", 1, "-inf", "1985-12-31T23:59:59.999999Z", "../1985"));
    row(okRow("1985/", 1, "1985-01-01T00:00:00.000000Z", "unknown", "1985/"));
    row(okRow("/..", 1, "unknown", "inf", "/.."));
    row(okRow("[..1760-12-03]", 2, "-inf", "1760-12-03T23:59:59.999999Z", "[..1760-12-03]"));
    row(okRow("{1760-12..}", 2, "1760-12-01T00:00:00.000000Z", "inf", "{1760-12..}"));
    row(okRow("Y17E7", 2, "beyond", "beyond", "Y170000000"));
    row(okRow("2025/Y999999", 1, "2025-01-01T00:00:00.000000Z", "beyond", "2025/Y999999"));
    row(okRow("Y299999S1", 2, "200000-01-01T00:00:00.000000Z", "beyond", "Y299999S1"));
}

void TestDateCommand::aRowExplainsAString()
{
    QFETCH(const QByteArray, row);
    const QByteArray text = row.left(row.indexOf('\t'));
    const ProgramRun asWord = run({"date", QString::fromUtf8(text)});
    QCOMPARE(asWord.out, row + '\n');
    QCOMPARE(asWord.status, 0);
    QCOMPARE(asWord.err, QByteArray());
    QCOMPARE(lines(text + '\n').out, row + '\n');
}

void TestDateCommand::anErrorHasAMessageAndThreeEmptyFields()
{
    const ProgramRun mixed = run({"date", "2025", "2025-13", "-", "", " 2025", "2012\\2013"});
    QCOMPARE(mixed.status, 1);
    const QList<QByteArray> rows = linesOf(mixed.out);
    QCOMPARE(rows.size(), 6);
    QVERIFY(rows[0].startsWith("2025\tok\t0\t"));
    QVERIFY2(rows[1].startsWith("2025-13\terror\t\t\t\tcharacter 6: there is no such month"), rows[1].constData());
    QVERIFY(rows[2].startsWith("-\terror\t\t\t\t"));
    QVERIFY(rows[3].startsWith("\terror\t\t\t\t"));
    QVERIFY(rows[4].startsWith(" 2025\terror\t\t\t\t"));
    QVERIFY(rows[5].startsWith("2012\\2013\terror\t\t\t\t"));
    for (const QByteArray &row : rows)
        QCOMPARE(row.count('\t'), 5);
    const ProgramRun backwards = run({"date", "--extended", "2025-05-28T14:00/2025-05-28T13:00"});
    QVERIFY2(backwards.out.contains("\tcharacter 18: the end lies before the start"), backwards.out.constData());
}

void TestDateCommand::whatCannotBeSeenIsEscaped_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("tab") << QByteArray("20\t25") << QByteArray("20\\t25");
    QTest::newRow("carriage return") << QByteArray("2025\r") << QByteArray("2025\\x0d");
    QTest::newRow("NUL") << QByteArray("2025\0", 5) << QByteArray("2025\\x00");
    QTest::newRow("escape") << QByteArray("\x1b[31m2025") << QByteArray("\\x1b[31m2025");
    QTest::newRow("DEL") << QByteArray("\x7f") << QByteArray("\\x7f");
    QTest::newRow("C1") << QByteArray("\xc2\x85") << QByteArray("\\xc2\\x85");
    QTest::newRow("no UTF-8") << QByteArray("20\xff\xc3") << QByteArray("20\\xff\\xc3");
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
    QTest::newRow("text") << QByteArray("květen 2025 \xf0\x9f\x98\x80 \\x00 \\t")
                          << QByteArray("květen 2025 \xf0\x9f\x98\x80 \\x00 \\t");
}

void TestDateCommand::whatCannotBeSeenIsEscaped()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, shown);
    const ProgramRun told = lines(line + '\n');
    QCOMPARE(told.status, 1);
    QCOMPARE(linesOf(told.out).size(), 1);
    QCOMPARE(told.out.left(told.out.indexOf('\t')), shown);
    QVERIFY(told.out.mid(shown.size()).startsWith("\terror\t\t\t\t"));
}

void TestDateCommand::linesAreStringsAsTheyStand()
{
    QCOMPARE(lines("").out, QByteArray());
    QCOMPARE(lines("").status, 0);
    QCOMPARE(linesOf(lines("2025").out).size(), 1);
    QCOMPARE(linesOf(lines("2025\n2026").out).size(), 2);
    QCOMPARE(linesOf(lines("2025\n\n2026\n").out).size(), 3);
    QVERIFY(lines("\n").out.startsWith("\terror\t"));
    QVERIFY(lines(" 2025\n").out.startsWith(" 2025\terror\t"));
    QVERIFY(lines("--extended\n").out.startsWith("--extended\terror\t"));
    const QByteArray giant = "[" + QByteArray("1667,").repeated(50'000) + "1668]";
    QVERIFY(lines(giant + '\n').out.endsWith("\t[1667,1668]\n"));
}

void TestDateCommand::theExtendedModeIsAnOption()
{
    for (const char *text : {"2025-05-28T14:30Z", "2025-05-28T14:30:00.5Z", "2025-05-28T14:30:00Z/.."}) {
        QCOMPARE(run({"date", text}).status, 1);
        QCOMPARE(run({"date", text, "--extended"}).status, 0);
        QCOMPARE(lines(QByteArray(text) + '\n', {"--extended"}).status, 0);
    }
    QCOMPARE(run({"date", "--extended", "2025-05-28T14:30Z"}).out,
             okRow("2025-05-28T14:30Z", 0, "2025-05-28T14:30:00.000000Z", "2025-05-28T14:30:59.999999Z",
                   "2025-05-28T14:30Z") +
                 '\n');
    // Without a zone it is UTC, which puts no clock back.
    const ProgramRun backwards = run({"date", "--extended", "2025-10-26T02:30/2025-10-26T02:15"});
    QCOMPARE(backwards.status, 1);
    QVERIFY(backwards.out.contains("the end lies before the start"));
}

void TestDateCommand::manyLinesAreAllAnswered()
{
    const ProgramRun told = lines(QByteArray("?2004-06~-10/2004-06-%11\n").repeated(20'000));
    QCOMPARE(told.status, 0);
    const QList<QByteArray> rows = linesOf(told.out);
    QCOMPARE(rows.size(), 20'000);
    QCOMPARE(rows.count(rows.first()), rows.size());
}

void TestDateCommand::unknownOptionsAreWrongUsage()
{
    const ProgramRun told = run({"date", "--extend", "2025"});
    QCOMPARE(told.status, 2);
    QVERIFY(told.err.contains("--extended"));
    QCOMPARE(told.out, QByteArray());
    QCOMPARE(run({"date", "--", "--extend"}).status, 1);
}

QTEST_GUILESS_MAIN(TestDateCommand)
#include "tst_datecommand.moc"
