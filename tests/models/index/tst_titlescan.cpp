// SPDX-License-Identifier: GPL-3.0-or-later
// Titles are searched many at a time; the answer must be that of folding each of them.
#include "models/index/categoryterms.h"
#include "models/index/query.h"
#include "models/index/requiredtext.h"
#include "models/index/textfold.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace kronika;

namespace {

std::shared_ptr<const Snapshot> withTitles(const std::vector<std::string> &titles)
{
    SnapshotTables tables;
    tables.actors = {{.id = "a",
                      .name = "Ada",
                      .kind = {},
                      .parent = {},
                      .aliases = {},
                      .color = {},
                      .description = {},
                      .names = {},
                      .unknown = {}}};
    SnapshotBuilder builder(std::move(tables));
    for (std::size_t n = 0; n < titles.size(); ++n) {
        Event event;
        event.id = (n % 3 == 0 ? "cab" : "e") + std::to_string(n);
        event.title = titles[n];
        if (n % 50 == 0)
            event.tags = {"Label"};
        builder.add(event);
    }
    return builder.finish();
}

std::vector<std::string> randomTitles()
{
    const std::vector<std::string> pieces{"a", "b", "C", "ab", "AB ", "@[`{", "cab", "  ", "é", "Ž", "ſ", "\n",
                                          "-", "–", "K", "ß",  "中",  "1",    "T",   "st", "ﬁ", "I", "İ", "x"};
    std::mt19937 dice(7);
    std::vector<std::string> titles;
    for (int n = 0; n < 9'000; ++n) {
        std::string title;
        for (std::size_t length = dice() % 9; length > 0; --length)
            title += pieces[dice() % (n % 2 == 0 ? 8 : pieces.size())];
        titles.push_back(std::move(title));
    }
    titles[5'000].assign(2'000, 'q');
    titles[5'000].append("cab");
    return titles;
}

} // namespace

class TestTitleScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanFindsWhatFoldingFinds_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"a", "ab", "cab", "CAB", "abc",   "@",      "{",      "e",  "ss",    "fi",  "i",
                                 "-", "st", "bb1", "a b", "ab ab", "\u00e9", "\u4e2d", "zz", "label", "ada", "q"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }

    void aScanFindsWhatFoldingFinds()
    {
        QFETCH(QString, word);
        static const std::vector<std::string> titles = randomTitles();
        static const auto snapshot = withTitles(titles);
        const EventSet found = Query::parse(u'"' + word + u'"')->evaluated(*snapshot).value();
        const QString wanted = folded(word);
        for (std::uint32_t n = 0; n < titles.size(); ++n) {
            QString text = folded(QString::fromStdString(titles[n])).replace(u'\n', u' ');
            while (text.contains(u"  "))
                text.replace(QStringLiteral("  "), QStringLiteral(" "));
            const bool isExpected = text.contains(wanted) || (n % 50 == 0 && QStringLiteral("label").contains(wanted));
            QVERIFY2(found.contains(EventIndex{n}) == isExpected, titles[n].c_str());
        }
    }

    void anExpressionFindsWhatItMatches_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression :
             {"cab",       "CA[bB]",     "b?cab",     "ca?b",     "cab*",       "(cab)?",    "(?:cab|st)x?", "cab|st",
              "ca{0}b",    "c{1,2}ab",   "ca{",       "c.b",      "\\x63ab",    "\\Qa-b\\E", "[[:alpha:]]b", "[]b]cab",
              "[\\]b]cab", "(?i)cab",    "(?#cab)st", "(?!cab)a", "a\\.?b",     "ca+b",      "ca+?b",        "^cab",
              "k",         "st\\b",      "é?a",       "st(a|b)",  "(a|(cab))b", "a b",       "\u00e9",       "1\\d*",
              "@\\[`",     "cab(?=x)a?", "[^]]cab",   "a{}b"})
            QTest::newRow(expression) << QString::fromUtf8(expression);
    }

    void anExpressionFindsWhatItMatches()
    {
        QFETCH(QString, expression);
        static const std::vector<std::string> titles = randomTitles();
        static const auto snapshot = withTitles(titles);
        const EventSet found = Query::parse(u'/' + expression + u'/')->evaluated(*snapshot).value();
        const QRegularExpression wanted(expression, QRegularExpression::CaseInsensitiveOption |
                                                        QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY(wanted.isValid());
        const auto matches = [&](const char *text) { return wanted.match(QString::fromUtf8(text)).hasMatch(); };
        for (std::uint32_t n = 0; n < titles.size(); ++n)
            QVERIFY2(found.contains(EventIndex{n}) == (matches(titles[n].c_str()) || (n % 50 == 0 && matches("Label"))),
                     titles[n].c_str());
    }

    void anExpressionSaysWhatItNeeds_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("needed");
        const auto row = [](const char *expression, const char *needed) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(needed);
        };
        row("[ck]ontra.t 1\\d", "ontra");
        row("Invoice", "invoice");
        row("invoices?", "invoice");
        row("(in|out)voice+s", "voice");
        row("10\\.0\\.0\\.\\d+", "10.0.0.");
        row("a|b", "");
        row("(?i)abc", "");
        row("\\Qabc\\E", "");
    }

    void anExpressionSaysWhatItNeeds()
    {
        QFETCH(QString, expression);
        QFETCH(QString, needed);
        QCOMPARE(QString::fromStdString(requiredText(expression)), needed);
    }

    void aCancelledSearchFindsNothingMore()
    {
        const auto snapshot = withTitles(randomTitles());
        QCOMPARE(Query::parse(QStringLiteral("a"))->evaluated(*snapshot, [] { return true; })->count(), 0U);
    }

    void alternativesAndExclusionsAddUp()
    {
        const auto snapshot = withTitles(randomTitles());
        const auto count = [&](const char *query) {
            return Query::parse(QString::fromUtf8(query))->evaluated(*snapshot).value().count();
        };
        QCOMPARE(count("cab or -cab"), snapshot->eventCount());
        QCOMPARE(count("cab -cab"), 0U);
        QCOMPARE(count("cab") + count("-cab"), snapshot->eventCount());
        QCOMPARE(count("cab or x"), count("cab") + count("x -cab"));
        QCOMPARE(count("tag:label or has:links"), (snapshot->eventCount() + 49) / 50);
        QCOMPARE(count("-actor:ada"), snapshot->eventCount());
    }

    void aSequenceFindsWhatAllItsWordsFind()
    {
        const auto snapshot = withTitles(randomTitles());
        const auto found = [&](const QString &query) { return Query::parse(query)->evaluated(*snapshot).value(); };
        const QStringList words{QStringLiteral("cab"), QStringLiteral("1x"),    QStringLiteral("k1"),
                                QStringLiteral("a"),   QStringLiteral("stst"),  QStringLiteral("x\u4e2d"),
                                QStringLiteral("q"),   QStringLiteral("label"), QStringLiteral("bcab")};
        for (const QString &first : words) {
            for (const QString &second : words) {
                const EventSet a = found(first);
                const EventSet b = found(second);
                const EventSet both = found(first + u' ' + second);
                for (std::uint32_t n = 0; n < snapshot->eventCount(); ++n)
                    QVERIFY2(both.contains(EventIndex{n}) == (a.contains(EventIndex{n}) && b.contains(EventIndex{n})),
                             qPrintable(first + u' ' + second));
            }
        }
    }

    void categoriesAreSwitchedInTheQuery_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("off");
        const auto row = [](const char *query, const char *id, const char *off) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(id) << QString::fromUtf8(off);
        };
        row("", "talk", "-category:talk");
        row("nato", "talk", "nato -category:talk");
        row("nato -category:act", "talk", "nato -category:act -category:talk");
        row("eu or nato", "talk", "(eu or nato) -category:talk");
        row("(eu or nato) x", "talk", "(eu or nato) x -category:talk");
        row("-(category:talk)", "talk", "-(category:talk) -category:talk");
        row("x", "a \"b\" \\c", "x -category:\"a \\\"b\\\" \\\\c\"");
    }

    void categoriesAreSwitchedInTheQuery()
    {
        QFETCH(QString, query);
        QFETCH(QString, id);
        QFETCH(QString, off);
        const std::string category = id.toStdString();
        QVERIFY(!excludesCategory(query, category));
        QCOMPARE(withCategory(query, category, true), query);
        QCOMPARE(withCategory(query, category, false), off);
        QVERIFY(excludesCategory(off, category));
        QCOMPARE(withCategory(off, category, false), off);
        QVERIFY(Query::parse(off));
        const QString on = withCategory(off, category, true);
        QVERIFY(!excludesCategory(on, category));
        QCOMPARE(on, query.contains(u" or ") && !query.startsWith(u'(') ? QString(u'(' + query + u')') : query);
        QCOMPARE(withCategory(QStringLiteral("\"open"), category, false), QStringLiteral("\"open"));
    }
};

QTEST_APPLESS_MAIN(TestTitleScan)
#include "tst_titlescan.moc"
