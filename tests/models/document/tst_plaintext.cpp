// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/plaintext.h"

#include <QTest>

using namespace kronika;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleLinesHaveNoControls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("plain text stays") << "office – žluťoučký 漢字"
                                          << "office – žluťoučký 漢字";
        QTest::newRow("markup is text") << "<img src=x> & <b>"
                                        << "<img src=x> & <b>";
        QTest::newRow("a file name turned around")
            << QStringLiteral("invoice\u202Efdp.exe") << QStringLiteral("invoice\uFFFDfdp.exe");
        QTest::newRow("line feed") << "a\nb" << QStringLiteral("a b");
        QTest::newRow("tab") << "a\tb" << QStringLiteral("a b");
        QTest::newRow("escape") << QStringLiteral("a\u001B[31mb") << QStringLiteral("a\uFFFD[31mb");
        QTest::newRow("delete and C1") << QStringLiteral("a\u007Fb\u009Bc") << QStringLiteral("a\uFFFDb\uFFFDc");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a b c");
        QTest::newRow("isolates") << QStringLiteral("\u2066a\u2069") << QStringLiteral("\uFFFDa\uFFFD");
        QTest::newRow("marks") << QStringLiteral("\u200Ea\u200Fb\u061Cc") << QStringLiteral("\uFFFDa\uFFFDb\uFFFDc");
        QTest::newRow("blanks without a width")
            << QStringLiteral("\u200Ba\u2060b\uFEFF") << QStringLiteral("\uFFFDa\uFFFDb\uFFFD");
        QTest::newRow("hyphens that are not seen")
            << QStringLiteral("a\u00ADb\u034Fc\u180E") << QStringLiteral("a\uFFFDb\uFFFDc\uFFFD");
        QTest::newRow("a variant of no emoji") << QStringLiteral("a\uFE0Fb\uFE0E") << QStringLiteral("a\uFFFDb\uFFFD");
        QTest::newRow("variants of emoji stay") << QStringLiteral("\u2764\uFE0F \U0001F6E1\uFE0F 1\uFE0F\u20E3")
                                                << QStringLiteral("\u2764\uFE0F \U0001F6E1\uFE0F 1\uFE0F\u20E3");
        QTest::newRow("tags") << QStringLiteral("a\U000E0041\U000E0062b") << QStringLiteral("a\uFFFD\uFFFDb");
        QTest::newRow("tags of a flag stay") << QStringLiteral("\U0001F3F4\U000E0067\U000E0062\U000E007F")
                                             << QStringLiteral("\U0001F3F4\U000E0067\U000E0062\U000E007F");
        QTest::newRow("others of that plane stay")
            << QStringLiteral("\u845B\U000E0100") << QStringLiteral("\u845B\U000E0100");
        QTest::newRow("where Thai words may part")
            << QStringLiteral("\u0E01\u200B\u0E01") << QStringLiteral("\u0E01\u200B\u0E01");
        QTest::newRow("joiners of scripts stay") << QStringLiteral("a\u200Db") << QStringLiteral("a\u200Db");
        QTest::newRow("right-to-left letters stay") << QStringLiteral("שלום") << QStringLiteral("שלום");
        QTest::newRow("beyond the basic plane") << QStringLiteral("🏛\u202A") << QStringLiteral("🏛\uFFFD");
    }

    void singleLinesHaveNoControls()
    {
        QFETCH(QString, text);
        QTEST(singleLine(std::string_view(text.toStdString())), "label");
        QTEST(singleLine(text), "label");
        if (!text.contains(u'\n') && !text.contains(u'\t') && !text.contains(QChar(0x2028)))
            QTEST(QString::fromStdString(withoutControls(text.toStdString())), "label");
    }

    void stacksOfMarksStayLow()
    {
        const QString few = QStringLiteral("a") + QString(4, QChar(0x301));
        QCOMPARE(singleLine(few + u'b'), few + u'b');
        QCOMPARE(singleLine(few + QStringLiteral("\u0301\u0302b")), few + QStringLiteral("\uFFFD\uFFFDb"));
        const QString thai = QStringLiteral("\u0E01\u0E34\u0E48"); // a letter with a vowel and a tone
        QCOMPARE(singleLine(thai.repeated(3)), thai.repeated(3));
    }

    void everyBidiControlIsReplaced()
    {
        for (const char16_t c :
             QStringLiteral("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")
                 .toStdU16String())
            QCOMPARE(singleLine(QString(QChar(c))), QStringLiteral("\uFFFD"));
    }

    void bytesThatAreNoUtf8AreReplaced()
    {
        QCOMPARE(singleLine(std::string_view("a\xFF!")), QStringLiteral("a\uFFFD!"));
    }

    void aNulDoesNotEndTheText() { QCOMPARE(singleLine(std::string_view("a\0b", 3)), QStringLiteral("a\uFFFDb")); }

    void severalLinesStayLines()
    {
        QCOMPARE(multiLine("one\r\ntwo\rthree\n\tfour\x1B"), QStringLiteral("one\ntwo\nthree\n\tfour\uFFFD"));
        QCOMPARE(multiLine("a\xE2\x80\xAE"
                           "b"),
                 QStringLiteral("a\uFFFDb"));
    }

    void longTextsAreShortened()
    {
        QCOMPARE(shortened(QStringLiteral("abc"), 3), QStringLiteral("abc"));
        QCOMPARE(shortened(QStringLiteral("abcd"), 3), QStringLiteral("ab…"));
        QCOMPARE(shortened(QStringLiteral("a😀bc"), 3), QStringLiteral("a…")); // no half of a pair
    }

    void theLongestWordIsFound()
    {
        QCOMPARE(longestWord(u""), 0);
        QCOMPARE(longestWord(u"one three\tsix\nx"), 5);
    }

    void isolationEnclosesTheText() { QCOMPARE(isolated(QStringLiteral("שלום")), QStringLiteral("\u2068שלום\u2069")); }
};

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
