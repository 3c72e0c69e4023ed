// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/textfold.h"

#include <QTest>

#include <random>

using namespace kronika;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAndAccentsAreFoldedAway_data();
    void caseAndAccentsAreFoldedAway();
    void foldingTwiceIsFoldingOnce();
    void utf8AndUtf16FoldAlike();
    void brokenUtf8IsHarmless();
};

void TestTextFold::caseAndAccentsAreFoldedAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("ascii") << "APT31 called: No!"
                           << "apt31 called: no!";
    QTest::newRow("czech") << QStringLiteral("Příliš ŽLUŤOUČKÝ kůň") << "prilis zlutoucky kun";
    QTest::newRow("polish") << QStringLiteral("Zażółć gęślą jaźń ŁÓDŹ") << "zazolc gesla jazn lodz";
    QTest::newRow("german") << QStringLiteral("Straße STRASSE Größe ẞ") << "strasse strasse grosse ss";
    QTest::newRow("nordic") << QStringLiteral("Ærø Ørsted Þingvellir Óðinn") << "aero orsted thingvellir odinn";
    QTest::newRow("croatian, maltese") << QStringLiteral("Đorđe Ħamrun") << "dorde hamrun";
    QTest::newRow("turkish") << QStringLiteral("İstanbul Iğdır ısı") << "istanbul igdir isi";
    QTest::newRow("french") << QStringLiteral("Œuvre cœur Ÿ") << "oeuvre coeur y";
    QTest::newRow("greek final sigma") << QStringLiteral("ΜΆΙΟΣ μάιος") << QStringLiteral("μαιοσ μαιοσ");
    QTest::newRow("cyrillic") << QStringLiteral("ЁЛКА Й") << QStringLiteral("елка и");
    QTest::newRow("ligature") << QStringLiteral("oﬃce") << "office";
    QTest::newRow("full width") << QStringLiteral("ＡＰＴ３１") << "apt31";
    QTest::newRow("decomposed") << QStringLiteral("Pr\u030Ci\u0301lis\u030C") << "prilis";
    QTest::newRow("quotes and dashes") << QStringLiteral("People’s – “x”") << "people's - \"x\"";
    QTest::newRow("enclosing mark") << QStringLiteral("a\u20DD") << "a";
    QTest::newRow("soft hyphen, joiner") << QStringLiteral("minis\u00ADtry\u200D") << "ministry";
    QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << "a b";
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001D400\U00010400") << QStringLiteral("a\U00010428");
}

void TestTextFold::caseAndAccentsAreFoldedAway()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(kronika::folded(text), folded);
}

void TestTextFold::foldingTwiceIsFoldingOnce()
{
    for (char32_t character = 0; character <= QChar::LastValidCodePoint; ++character) {
        const QString once = folded(QString::fromUcs4(&character, 1));
        if (folded(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+%1 folds to “%2”, then to “%3”")
                                 .arg(static_cast<uint>(character), 4, 16)
                                 .arg(once, folded(once))));
    }
}

void TestTextFold::utf8AndUtf16FoldAlike()
{
    for (const char *text : {"", "ASCII Only", "Příliš “x” – …", "mixed Ærø tail", "ΜΆΙΟΣ", "日本 Příliš", "𝐀x"})
        QCOMPARE(QString::fromStdString(foldedUtf8(text)), folded(QString::fromUtf8(text)));
    std::mt19937 random(1);
    const auto below = [&random](unsigned count) { return static_cast<char32_t>(random() % count); };
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int length = 0; length < 8; ++length)
            text += QChar::fromUcs4(below(40) == 0  ? 0x3040 + below(64)
                                    : below(6) == 0 ? 0x2000 + below(128)
                                                    : below(0x800));
        QCOMPARE(QString::fromStdString(foldedUtf8(text.toStdString())), folded(text));
    }
    std::string reused = "something longer than what comes";
    foldUtf8("ABC", reused);
    QCOMPARE(reused, std::string("abc"));
}

void TestTextFold::brokenUtf8IsHarmless()
{
    for (const char *text : {"\xC3", "a\xC3(", "\xE2\x80", "\xE2\x80(", "\xC0\xAF", "\x80"})
        QCOMPARE(QString::fromStdString(foldedUtf8(text)), folded(QString::fromUtf8(text)));
    QCOMPARE(QString::fromStdString(foldedUtf8("A\xFF"
                                               "B")),
             QStringLiteral("a\uFFFDb"));
}

QTEST_APPLESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
