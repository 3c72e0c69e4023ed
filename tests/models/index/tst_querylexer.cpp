// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/querylexer.h"

#include <QTest>

using namespace kronika;

namespace {

QString printed(const QueryToken &token)
{
    switch (token.kind) {
    case QueryToken::Kind::Open:
        return QStringLiteral("(");
    case QueryToken::Kind::Close:
        return QStringLiteral(")");
    case QueryToken::Kind::Minus:
        return QStringLiteral("-");
    case QueryToken::Kind::Or:
        return QStringLiteral("OR");
    case QueryToken::Kind::Text:
        return u'[' + token.text + u']';
    case QueryToken::Kind::Expression:
        return u'/' + token.text + u'/';
    case QueryToken::Kind::Keyed:
        return token.key + u'=' + token.text;
    }
    return {};
}

QString printed(const Result<std::vector<QueryToken>> &tokens)
{
    if (!tokens)
        return QStringLiteral("error at ") + tokens.error().where;
    QStringList words;
    for (const QueryToken &token : *tokens)
        words += printed(token);
    return words.join(u' ');
}

} // namespace

class TestQueryLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryIsCutIntoTokens_data();
    void aQueryIsCutIntoTokens();
    void everyTokenKnowsItsPlace();
    void columnsCountCharacters();
};

void TestQueryLexer::aQueryIsCutIntoTokens_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("blanks") << " \t\n "
                            << "";
    QTest::newRow("words") << "call  NATO"
                           << "[call] [NATO]";
    QTest::newRow("hyphen within a word") << "eu-2025"
                                          << "[eu-2025]";
    QTest::newRow("minus") << "-call"
                           << "- [call]";
    QTest::newRow("minus before a group") << "-(a b)"
                                          << "- ( [a] [b] )";
    QTest::newRow("two minuses") << "--a"
                                 << "- - [a]";
    QTest::newRow("minus alone") << "a - b"
                                 << "error at column 3";
    QTest::newRow("or") << "a or b OR c"
                        << "[a] OR [b] OR [c]";
    QTest::newRow("quoted or") << "\"or\""
                               << "[or]";
    QTest::newRow("or within a word") << "word orbit"
                                      << "[word] [orbit]";
    QTest::newRow("phrase") << "\"a  phrase\"x"
                            << "[a  phrase] [x]";
    QTest::newRow("escapes in a phrase") << R"("say \"no\" \\ C:\dir")"
                                         << R"([say "no" \ C:\dir])";
    QTest::newRow("phrase not closed") << "ab \"cd"
                                       << "error at column 4";
    QTest::newRow("escape at the end") << "\"ab\\"
                                       << "error at column 1";
    QTest::newRow("key") << "actor:apt31"
                         << "actor=apt31";
    QTest::newRow("key, quoted value") << "actor:\"People's Republic\"b"
                                       << "actor=People's Republic [b]";
    QTest::newRow("key, value not closed") << "a actor:\"b"
                                           << "error at column 9";
    QTest::newRow("key in parentheses") << "(tag:x)"
                                        << "( tag=x )";
    QTest::newRow("excluded key") << "-is:open"
                                  << "- is=open";
    QTest::newRow("value with colons") << "from:2025-05-28T14:30:00"
                                       << "from=2025-05-28T14:30:00";
    QTest::newRow("comparison") << "confidence:>=70"
                                << "confidence=>=70";
    QTest::newRow("date in brackets") << "from:[2022..2024]"
                                      << "from=[2022..2024]";
    QTest::newRow("interval") << "from:1984?/2004-06"
                              << "from=1984?/2004-06";
    QTest::newRow("key without value") << "statement: no"
                                       << "statement= [no]";
    QTest::newRow("address") << "https://example.org/a"
                             << "[https://example.org/a]";
    QTest::newRow("clock time") << "12:30"
                                << "[12:30]";
    QTest::newRow("drive") << "C:\\x"
                           << "[C:\\x]";
    QTest::newRow("expression") << "/apt[0-9]+/"
                                << "/apt[0-9]+/";
    QTest::newRow("expression with blank and slash") << R"(/a b\/c\\/ d)"
                                                     << R"(/a b\/c\\/ [d])";
    QTest::newRow("expression in parentheses") << "(/a/)"
                                               << "( /a/ )";
    QTest::newRow("expression not closed") << "a /b"
                                           << "error at column 3";
    QTest::newRow("expression that goes on") << "/etc/passwd"
                                             << "error at column 6";
    QTest::newRow("empty expression") << "//"
                                      << "error at column 1";
    QTest::newRow("slash within a word") << "and/or"
                                         << "[and/or]";
}

void TestQueryLexer::aQueryIsCutIntoTokens()
{
    QFETCH(QString, query);
    QTEST(printed(queryTokens(query)), "tokens");
}

void TestQueryLexer::everyTokenKnowsItsPlace()
{
    const auto tokens = queryTokens(QStringLiteral("a -tag:\"x\" /b/"));
    QVERIFY(tokens.isOk());
    QCOMPARE(tokens->size(), std::size_t{4});
    QCOMPARE((*tokens)[1].at, qsizetype{2});
    QCOMPARE((*tokens)[2].at, qsizetype{3});
    QCOMPARE((*tokens)[2].valueAt, qsizetype{7});
    QCOMPARE((*tokens)[3].at, qsizetype{11});
    QCOMPARE((*tokens)[3].valueAt, qsizetype{12});
}

void TestQueryLexer::columnsCountCharacters()
{
    QCOMPARE(queryError(QStringLiteral("ab"), 0, {}).where, QStringLiteral("column 1"));
    QCOMPARE(queryError(QStringLiteral("ab"), 2, {}).where, QStringLiteral("column 3"));
    QCOMPARE(queryError(QStringLiteral("\U0001F600x"), 2, {}).where, QStringLiteral("column 2"));
    QCOMPARE(printed(queryTokens(QStringLiteral("\U0001F600 ž \"x"))), QStringLiteral("error at column 5"));
}

QTEST_APPLESS_MAIN(TestQueryLexer)
#include "tst_querylexer.moc"
