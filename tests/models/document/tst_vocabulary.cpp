// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/vocabulary.h"

#include <QTest>

using namespace kronika;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedVocabulariesAreExact()
    {
        for (const char *marking : {"TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"})
            QVERIFY(isMarking(marking));
        for (const char *other : {"", "TLP:WHITE", "tlp:red", "RED", "TLP:RED "})
            QVERIFY(!isMarking(other));
        for (const char *grade : {"A", "B", "C", "D", "E", "F"})
            QVERIFY(isReliability(grade));
        for (const char *other : {"", "G", "a", "AB", "1"})
            QVERIFY(!isReliability(other));
        QVERIFY(isKnownActorKind("intrusion-set") && !isKnownActorKind("State") && !isKnownActorKind(""));
        QVERIFY(isKnownStance("disputes") && !isKnownStance("doubts"));
        QVERIFY(isKnownSymbol("cross") && !isKnownSymbol("hexagon"));
    }

    void reliabilityIsSaid_data()
    {
        QTest::addColumn<QString>("grade");
        QTest::addColumn<QString>("words");
        QTest::newRow("A") << "A"
                           << "A – completely reliable";
        QTest::newRow("B") << "B"
                           << "B – usually reliable";
        QTest::newRow("F") << "F"
                           << "F – reliability cannot be judged";
        QTest::newRow("none") << ""
                              << "not graded";
    }

    void reliabilityIsSaid()
    {
        QFETCH(QString, grade);
        QTEST(reliabilityInWords(grade.toStdString()), "words");
    }

    void credibilityIsSaid()
    {
        QCOMPARE(credibilityInWords(1), QStringLiteral("1 – confirmed by other sources"));
        QCOMPARE(credibilityInWords(2), QStringLiteral("2 – probably true"));
        QCOMPARE(credibilityInWords(6), QStringLiteral("6 – truth cannot be judged"));
        QCOMPARE(credibilityInWords(std::nullopt), QStringLiteral("not graded"));
        for (const int beyond : {0, 7, -1})
            QCOMPARE(credibilityInWords(beyond), QString::number(beyond));
    }

    void confidenceNamesItsScale_data()
    {
        QTest::addColumn<int>("confidence");
        QTest::addColumn<QString>("level");
        QTest::newRow("0") << 0 << "none";
        QTest::newRow("1") << 1 << "low";
        QTest::newRow("29") << 29 << "low";
        QTest::newRow("30") << 30 << "medium";
        QTest::newRow("69") << 69 << "medium";
        QTest::newRow("70") << 70 << "high";
        QTest::newRow("100") << 100 << "high";
    }

    void confidenceNamesItsScale()
    {
        QFETCH(int, confidence);
        QFETCH(QString, level);
        const QString expected = level + QStringLiteral(" (%1 of 100, STIX 2.1 scale)").arg(confidence);
        QCOMPARE(confidenceInWords(confidence), expected);
    }

    void noConfidenceIsNotZero() { QCOMPARE(confidenceInWords(std::nullopt), QString()); }

    void aTitleOfBlanksIsNone()
    {
        for (const char *none : {"", " ", "\t \t", "\xC2\xA0\xE2\x80\x83"})
            QCOMPARE(titleInWords(none), QStringLiteral("(no title)"));
        QCOMPARE(titleInWords(" A "), QStringLiteral(" A "));
    }

    void rolesAndStancesAreWords()
    {
        QCOMPARE(roleInWords(""), QStringLiteral("actor"));
        QCOMPARE(roleInWords("addressee"), QStringLiteral("addressee"));
        QCOMPARE(roleInWords("płatnik"), QStringLiteral("płatnik"));
        QCOMPARE(stanceInWords("disputes"), QStringLiteral("disputes"));
        QCOMPARE(stanceInWords("unsure"), QStringLiteral("unsure"));
    }

    void linksAreSaidFromEitherSide_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("forward");
        QTest::addColumn<QString>("reversed");
        QTest::newRow("responds-to") << "responds-to"
                                     << "responds to"
                                     << "answered by";
        QTest::newRow("causes") << "causes"
                                << "causes"
                                << "caused by";
        QTest::newRow("part-of") << "part-of"
                                 << "part of"
                                 << "includes";
        QTest::newRow("contradicts") << "contradicts"
                                     << "contradicts"
                                     << "contradicted by";
        QTest::newRow("an unknown word") << "mirrors"
                                         << "mirrors"
                                         << "← mirrors";
    }

    void linksAreSaidFromEitherSide()
    {
        QFETCH(QString, kind);
        QTEST(linkInWords(kind.toStdString(), false), "forward");
        QTEST(linkInWords(kind.toStdString(), true), "reversed");
    }

    void directionsAreHeardInWords()
    {
        QCOMPARE(linkForReading("causes", true), QStringLiteral("caused by"));
        QCOMPARE(linkForReading("mirrors", false), QStringLiteral("mirrors"));
        QCOMPARE(linkForReading("mirrors", true), QStringLiteral("“mirrors”, says the other event of this one"));
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
