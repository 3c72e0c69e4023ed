// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/values.h"

#include <QtTest/QtTest>

#include <limits>
#include <string>

using namespace kronika::reader;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsHaveUpTo200BytesAndNoControlCharacters();
    void coloursAreSixHexDigits();
    void languageTagsHaveTheShapeOfBcp47();
    void pathsStayBelowTheirFolder_data();
    void pathsStayBelowTheirFolder();
    void wholeNumbersMayBeSpeltWithAPointOrAnExponent();
};

void TestValues::idsHaveUpTo200BytesAndNoControlCharacters()
{
    for (const std::string &id : {std::string("a"), std::string("APT 31 / č"), std::string(200, 'x'), std::string("€")})
        QVERIFY2(isId(id), id.c_str());
    std::string longCharacters;
    for (int i = 0; i < 101; ++i)
        longCharacters += "č";
    for (const std::string &id : {std::string(), std::string(201, 'x'), std::string("a\nb"), std::string("\x7F"),
                                  std::string("\xC2\x85"), std::string(1, '\0'), longCharacters})
        QVERIFY2(!isId(id), id.c_str());
}

void TestValues::coloursAreSixHexDigits()
{
    QVERIFY(isColor("#0a64C8") && isColor("#000000") && isColor("#FFFFFF"));
    for (const char *text : {"", "#", "#fff", "0a64c8", "#0a64c", "#0a64c88", "#0a64cg", "red", " #0a64c8"})
        QVERIFY2(!isColor(text), text);
}

void TestValues::languageTagsHaveTheShapeOfBcp47()
{
    for (const char *text : {"en", "cs", "zh-Hant-TW", "de-1996", "x-klingon", "sr-Latn-RS", "es-419"})
        QVERIFY2(isLanguageTag(text), text);
    for (const char *text :
         {"", "-", "en-", "-en", "en--US", "en_US", "1en", "english-abcdefghi", "abcdefghi", "č", "e n"})
        QVERIFY2(!isLanguageTag(text), text);
}

void TestValues::pathsStayBelowTheirFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isBelow");
    for (const char *path : {"a.pdf", "media/a.pdf", "a/../b.pdf", "./a", "a..b", "...", "č ž.png", "a/b/../../c", "C"})
        QTest::newRow(path) << QString::fromUtf8(path) << true;
    for (const char *path : {"", "/etc/passwd", "../a", "a/../../b", "..", "\\\\server\\share", "\\a", "a\\..\\..\\b",
                             "C:\\a", "C:a", "a/b/../../../c"})
        QTest::newRow(path) << QString::fromUtf8(path) << false;
}

void TestValues::pathsStayBelowTheirFolder()
{
    QFETCH(QString, path);
    QFETCH(bool, isBelow);
    QCOMPARE(staysBelow(path.toStdString()), isBelow);
    QVERIFY(!staysBelow(std::string_view("a\0b", 3)));
}

void TestValues::wholeNumbersMayBeSpeltWithAPointOrAnExponent()
{
    for (const char *text : {"70", "70.0", "7e1", "7.0E+1", "700e-1", "0.7e2"})
        QCOMPARE(wholeNumber(text), std::optional<std::int64_t>(70));
    QCOMPARE(wholeNumber("-0"), std::optional<std::int64_t>(0));
    QCOMPARE(wholeNumber("-3"), std::optional<std::int64_t>(-3));
    QCOMPARE(wholeNumber("1e30"), std::optional(std::numeric_limits<std::int64_t>::max()));
    QCOMPARE(wholeNumber("-1e30"), std::optional(std::numeric_limits<std::int64_t>::min()));
    for (const char *text : {"70.5", "1e-1", "1e400", "1e-400"})
        QVERIFY2(!wholeNumber(text), text);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
