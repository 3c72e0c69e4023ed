// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/json.h"
#include "models/io/json/syntax.h"

#include <QtTest/QtTest>

using namespace kronika;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormedTextsAreAccepted_data();
    void wellFormedTextsAreAccepted();
    void anErrorPointsAtTheFirstOffendingCharacter_data();
    void anErrorPointsAtTheFirstOffendingCharacter();
    void depthIsCountedFromTheOutermostValue();
    void everyPrefixOfATextIsRefusedAtItsEnd();
    void theCanonicalFormIsOneLineWithShortestEscapes_data();
    void theCanonicalFormIsOneLineWithShortestEscapes();
    void theCanonicalFormCanBeIndented();
    void canonicalStopsBehindTheFirstValue();
    void stringsGetTheShortestEscapes();
};

void TestJson::wellFormedTextsAreAccepted_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"{}", "[]", "0", "-0", "-1.5e+10", "1E400", "123456789012345678901234567890", "\"\"", "true", " null ",
          "[1, {\"a\": [true, false, null]}]", "{\"a\": 1, \"a\": 2}", "\"\\ud800\"", "[\"\\\"\", \"\\\\\"]",
          "{\"\": {\"\\u0041\": \"\\/\"}}", "[\"\xF0\x9D\x84\x9E\"]", "[\"\x7F\"]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::wellFormedTextsAreAccepted()
{
    QFETCH(QByteArray, text);
    const auto error = json::check(view(text), 64);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    QVERIFY(!json::findSyntaxError(view(text), 64));
}

void TestJson::anErrorPointsAtTheFirstOffendingCharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, int offset, const char *words) {
        QTest::newRow(text) << QByteArray(text) << offset << QString::fromUtf8(words);
    };
    row("", 0, "empty");
    row("  \n", 3, "empty");
    row("{} x", 3, "found 'x' after the end");
    row("[1] [2]", 4, "found '[' after the end");
    row("1 2", 2, "found '2' after the end");
    row("[1,]", 3, "found ']'; expected a value");
    row("[,1]", 1, "found ','; expected a value");
    row("[1 2]", 3, "found '2'; expected ',' or ']'");
    row("[1}", 2, "found '}'; expected ',' or ']'");
    row("{\"a\":1]", 6, "found ']'; expected ',' or '}'");
    row("{\"a\":1,}", 7, "found '}'; expected a member's name");
    row("{\"a\" 1}", 5, "found '1'; expected ':'");
    row("{\"a\",1}", 4, "found ','; expected ':'");
    row("{\"a\"::1}", 5, "found ':'; expected a value");
    row("{a: 1}", 1, "found 'a'; expected a member's name in quotes");
    row("[\"a\": 1]", 4, "found ':'; expected ',' or ']'");
    row("[[\"a\": 1]]]", 5, "found ':'; expected ',' or ']'");
    row("{\"a\": 1 \"b\": 2}", 8, "found '\"'; expected ',' or '}'");
    row("[\"x", 3, "the end of the text; expected the closing quote");
    row("[", 1, "the end of the text; expected a value");
    row("[[1]", 4, "the end of the text; expected ',' or ']'");
    row("{\"a\": {\"b\": 1}", 14, "the end of the text; expected ',' or '}'");
    row("]", 0, "found ']'; expected a value");
    row("tru]", 3, "found ']'; expected 'true'");
    row("[nul]", 4, "found ']'; expected 'null'");
    row("[True]", 1, "found 'T'; expected a value");
    row("[01]", 2, "found '1'; expected ',' or ']'");
    row("[1.]", 3, "found ']'; expected a digit");
    row("[.5]", 1, "found '.'; expected a value");
    row("[-]", 2, "found ']'; expected a digit");
    row("[+1]", 1, "found '+'; expected a value");
    row("[1e]", 3, "found ']'; expected a digit");
    row("[1ex]", 3, "found 'x'; expected a digit");
    row("[0x1]", 2, "found 'x'; expected ',' or ']'");
    row("['a']", 1, "found '''; expected a value");
    row("[\"\\x\"]", 3, "found 'x'; expected an escape");
    row("[\"\\u12G4\"]", 6, "found 'G'; expected an escape");
    row("[\"a\tb\"]", 3, "control character U+0009; expected an escape");
    row("[\"a\nb\"]", 3, "control character U+000a");
    row("{\"\\q\": 1}", 3, "found 'q'; expected an escape");
    row("[\"\xC3(\"]", 2, "not UTF-8 (0xc3)");
    row("[\"ok\", \"\xED\xA0\x80\"]", 8, "not UTF-8 (0xed)");
    row("[\"\xC0\xAF\"]", 2, "not UTF-8 (0xc0)");
    row("[\"\xF4\x90\x80\x80\"]", 2, "not UTF-8 (0xf4)");
    row("[\"\xE2\x82", 2, "not UTF-8 (0xe2)");
    row("[1, \xFF]", 4, "not UTF-8 (0xff)");
    row("\xEF\xBB\xBF{}", 0, "expected a value");
    row("[\xC2\xA0"
        "1]",
        1, "expected a value");
    row("/* no */ {}", 0, "found '/'; expected a value");
    row("[1, // no\n 2]", 4, "found '/'; expected a value");
}

void TestJson::anErrorPointsAtTheFirstOffendingCharacter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(QString, words);
    const auto error = json::check(view(text), 64);
    QVERIFY(error);
    QCOMPARE(int(error->offset), offset);
    QVERIFY2(error->message.contains(words), qPrintable(error->message));
}

void TestJson::depthIsCountedFromTheOutermostValue()
{
    const std::string deep = std::string(64, '[') + std::string(64, ']');
    QVERIFY(!json::check(deep, 64));
    const auto error = json::check("[" + deep + "]", 64);
    QVERIFY(error);
    QCOMPARE(error->offset, std::size_t(64));
    QVERIFY(error->message.contains(QStringLiteral("64")));
    std::string objects;
    for (int i = 0; i < 65; ++i)
        objects += "{\"a\":";
    const auto second = json::check(objects + "1" + std::string(65, '}'), 64);
    QVERIFY(second);
    QCOMPARE(second->offset, std::size_t(64 * 5));
    QVERIFY(json::check(std::string(1'000'000, '['), 64));
    QVERIFY(!json::check("1", 0));
}

void TestJson::everyPrefixOfATextIsRefusedAtItsEnd()
{
    const std::string text =
        R"({"a": [1.5e3, {"b\n": "x\u00e9\ud83d\ude00"}, true, false, null], "c": {}, "d": [[], ["č"]]})";
    QVERIFY(!json::check(text, 64));
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto error = json::check(text.substr(0, size), 64);
        QVERIFY2(error, text.substr(0, size).c_str());
        QVERIFY(error->offset <= size && error->offset + 1 >= size);
    }
}

void TestJson::theCanonicalFormIsOneLineWithShortestEscapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("{}", "{}");
    row("[ \n ]", "[]");
    row(" [1,2 ,\t3]\n", "[1, 2, 3]");
    row("{\"a\":1,\"b\":{\"c\":[true,null]}}", "{\"a\": 1, \"b\": {\"c\": [true, null]}}");
    row("[1.0,1e0,-0,1E+2,12345678901234567890123]", "[1.0, 1e0, -0, 1E+2, 12345678901234567890123]");
    row("{\"a\":1,\"a\":2}", "{\"a\": 1, \"a\": 2}");
    row(R"("\u0041\u00e9\/\ud83d\ude00")", "\"Aé/😀\"");
    row(R"("\u000a\u0009\u0008\u000C\u000d\u0022\u005c")", R"("\n\t\b\f\r\"\\")");
    row(R"("\u0000\u001F\u007f")", "\"\\u0000\\u001f\x7F\"");
    row(R"("\uD800 \uDEAD\ud801x")", R"("\ud800 \udead\ud801x")");
    row(R"({"\u0061\n":0})", R"({"a\n": 0})");
    row("42", "42");
}

void TestJson::theCanonicalFormIsOneLineWithShortestEscapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string once = json::canonical(view(text));
    QCOMPARE(QByteArray::fromStdString(once), expected);
    QCOMPARE(json::canonical(once), once);
}

void TestJson::theCanonicalFormCanBeIndented()
{
    const std::string expected = "{\n"
                                 "  \"a\": [\n"
                                 "    1,\n"
                                 "    {}\n"
                                 "  ],\n"
                                 "  \"b\": \"x,y:z\"\n"
                                 "}";
    QCOMPARE(json::canonical("{\"a\":[1,{}],\"b\":\"x,y:z\"}", 0), expected);
    QCOMPARE(json::canonical(expected, 0), expected);
    QCOMPARE(json::canonical("[1]", 2), std::string("[\n      1\n    ]"));
}

void TestJson::canonicalStopsBehindTheFirstValue()
{
    std::string out = "x";
    json::appendCanonical(out, "{\"a\":[1]}, \"more\": 1");
    QCOMPARE(out, std::string("x{\"a\": [1]}"));
    json::appendCanonical(out, "\"name\": 1");
    QCOMPARE(out, std::string("x{\"a\": [1]}\"name\""));
    json::appendCanonical(out, "12, 3");
    QCOMPARE(out, std::string("x{\"a\": [1]}\"name\"12"));
}

void TestJson::stringsGetTheShortestEscapes()
{
    using namespace std::string_literals;
    std::string out;
    json::appendString(out, "a\"b\\c/\b\f\n\r\t\x01\x1F\x7Fž\0"s);
    QCOMPARE(out, std::string("\"a\\\"b\\\\c/\\b\\f\\n\\r\\t\\u0001\\u001f\x7Fž\\u0000\""));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
