// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/vocabulary.h"
#include "models/document/wordscope.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <thread>

using namespace kronika;

namespace {

/// Knows one text, and says it with a mark of its own.
class Marked : public QTranslator
{
public:
    explicit Marked(const char *mark)
        : m_mark(QString::fromLatin1(mark))
    {
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString known = QString::fromUtf8(text);
        return known == QLatin1String("unknown") ? QString() : QString(m_mark + known);
    }

private:
    QString m_mark;
};

} // namespace

class TestWordScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAScopeTheInterfaceSpeaks();
    void aScopeSpeaksItsOwnLanguage();
    void theInnermostHolds();
    void otherThreadsAreLeftAlone();
    void numbersAreFilledIn();
    void gradesAndRolesFollow();
};

void TestWordScope::withoutAScopeTheInterfaceSpeaks()
{
    QCOMPARE(wordsOf("c", "text"), QStringLiteral("text"));
    Marked interface("i:");
    QCoreApplication::installTranslator(&interface);
    QCOMPARE(wordsOf("c", "text"), QStringLiteral("i:text"));
    {
        const WordScope english(nullptr);
        QCOMPARE(wordsOf("c", "text"), QStringLiteral("text"));
    }
    QCOMPARE(wordsOf("c", "text"), QStringLiteral("i:text"));
}

void TestWordScope::aScopeSpeaksItsOwnLanguage()
{
    Marked interface("i:");
    QCoreApplication::installTranslator(&interface);
    const Marked picture("p:");
    const WordScope scope(&picture);
    QCOMPARE(wordsOf("c", "text"), QStringLiteral("p:text"));
    // English rather than the interface's language, which has nothing to do with it.
    QCOMPARE(wordsOf("c", "unknown"), QStringLiteral("unknown"));
}

void TestWordScope::theInnermostHolds()
{
    const Marked outer("o:");
    const Marked inner("n:");
    const WordScope first(&outer);
    {
        const WordScope second(&inner);
        QCOMPARE(wordsOf("c", "text"), QStringLiteral("n:text"));
    }
    QCOMPARE(wordsOf("c", "text"), QStringLiteral("o:text"));
}

void TestWordScope::otherThreadsAreLeftAlone()
{
    const Marked picture("p:");
    const WordScope scope(&picture);
    QString elsewhere;
    std::thread([&elsewhere] { elsewhere = wordsOf("c", "text"); }).join();
    QCOMPARE(elsewhere, QStringLiteral("text"));
}

void TestWordScope::numbersAreFilledIn()
{
    const WordScope english(nullptr);
    QCOMPARE(wordsOf("c", "and %n more", 3), QStringLiteral("and 3 more"));
    QCOMPARE(wordsOf("c", "%n of %n", 0), QStringLiteral("0 of 0"));
}

void TestWordScope::gradesAndRolesFollow()
{
    const Marked picture("p:");
    const WordScope scope(&picture);
    QCOMPARE(roleInWords("target"), QStringLiteral("p:target"));
    QCOMPARE(reliabilityInWords("B"), QString::fromUtf8("p:B – usually reliable"));
}

QTEST_GUILESS_MAIN(TestWordScope)
#include "tst_wordscope.moc"
