// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/queryparser.h"

#include "models/index/query.h"

#include <QTest>

using namespace kronika;

class TestQueryParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadNamesItsColumn_data();
    void whatCannotBeReadNamesItsColumn();
    void unknownKeysNameTheKnownOnes();
    void deepNestingIsRefused();
    void nothingAsksNothing();
};

void TestQueryParser::whatCannotBeReadNamesItsColumn_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << "call foo:bar"
                                 << "column 6"
                                 << "foo";
    QTest::newRow("bad date") << "from:20x2"
                              << "column 6"
                              << "20x2";
    QTest::newRow("date that does not exist") << "a to:2025-02-30"
                                              << "column 6"
                                              << "2025-02-30";
    QTest::newRow("date not placed") << "to:Y17E7"
                                     << "column 4"
                                     << "Y17E7";
    QTest::newRow("ambiguous date") << "a to:05/06/2025"
                                    << "column 6"
                                    << "2025-06-05 or 2025-05-06";
    QTest::newRow("date without a year") << "from:\"28 May\""
                                         << "column 6"
                                         << "does not say the year";
    QTest::newRow("today without a clock") << "from:today"
                                           << "column 6"
                                           << "depends on the day";
    QTest::newRow("confidence no number") << "confidence:high"
                                          << "column 12"
                                          << "high";
    QTest::newRow("confidence too high") << "confidence:>=101"
                                         << "column 12"
                                         << "101";
    QTest::newRow("confidence negative") << "confidence:-5"
                                         << "column 12"
                                         << "-5";
    QTest::newRow("confidence, sign only") << "confidence:>="
                                           << "column 12"
                                           << ">=";
    QTest::newRow("has what") << "has:legs"
                              << "column 5"
                              << "attachments";
    QTest::newRow("is what") << "-is:dated"
                             << "column 5"
                             << "undated";
    QTest::newRow("no value") << "call actor: x"
                              << "column 12"
                              << "actor:";
    QTest::newRow("empty value") << "tag:\"\""
                                 << "column 5"
                                 << "tag:";
    QTest::newRow("open parenthesis") << "a (b c"
                                      << "column 3"
                                      << "(";
    QTest::newRow("open parenthesis, nothing after") << "a ("
                                                     << "column 3"
                                                     << "(";
    QTest::newRow("closing parenthesis") << "a b) c"
                                         << "column 4"
                                         << ")";
    QTest::newRow("closing parenthesis first") << ") a"
                                               << "column 1"
                                               << ")";
    QTest::newRow("empty parentheses") << "a ()"
                                       << "column 4"
                                       << "parentheses";
    QTest::newRow("or first") << "or a"
                              << "column 1"
                              << "or";
    QTest::newRow("or last") << "a or"
                             << "column 3"
                             << "or";
    QTest::newRow("or twice") << "a or or b"
                              << "column 6"
                              << "or";
    QTest::newRow("or before a parenthesis") << "(a or )"
                                             << "column 4"
                                             << "or";
    QTest::newRow("phrase not closed") << "a \"b"
                                       << "column 3"
                                       << "\"";
    QTest::newRow("minus alone") << "a -"
                                 << "column 3"
                                 << "-";
    QTest::newRow("expression not closed") << "/a"
                                           << "column 1"
                                           << "/";
    QTest::newRow("bad expression") << "a /b(c/"
                                    << "column 7"
                                    << "parenthes";
    QTest::newRow("bad expression further on") << "/ab[z-a]/"
                                               << "column 7"
                                               << "range";
    QTest::newRow("columns are characters") << QStringLiteral("\U0001F600 foo:bar") << "column 3"
                                            << "foo";
}

void TestQueryParser::whatCannotBeReadNamesItsColumn()
{
    QFETCH(QString, query);
    QFETCH(QString, named);
    const auto parsed = Query::parse(query);
    QVERIFY(!parsed.isOk());
    QTEST(parsed.error().where, "where");
    QVERIFY2(parsed.error().text().contains(named), qPrintable(parsed.error().text()));
}

void TestQueryParser::unknownKeysNameTheKnownOnes()
{
    const QString said = Query::parse(QStringLiteral("foo:bar")).error().text();
    for (const char *key : {"actor", "role", "category", "tag", "source", "from", "to", "confidence", "has", "is"})
        QVERIFY2(said.contains(QLatin1String(key)), key);
    QVERIFY(said.contains(QStringLiteral("\"foo:bar\"")));
}

void TestQueryParser::deepNestingIsRefused()
{
    QVERIFY(Query::parse(QString(50, u'(') + u'a' + QString(50, u')')).isOk());
    const auto tooDeep = Query::parse(QString(100'000, u'('));
    QVERIFY(!tooDeep.isOk());
    QCOMPARE(tooDeep.error().where, QStringLiteral("column 101"));
    QVERIFY(!Query::parse(QString(100'000, u'-') + u'a').isOk());
    QVERIFY(Query::parse(QStringLiteral("a ").repeated(20'000)).isOk());
}

void TestQueryParser::nothingAsksNothing()
{
    QVERIFY(parsedQuery(QString()).isOk());
    QVERIFY(!parsedQuery(QStringLiteral(" \t")).value());
    QVERIFY(parsedQuery(QStringLiteral("\"\"")).value());
}

QTEST_APPLESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
