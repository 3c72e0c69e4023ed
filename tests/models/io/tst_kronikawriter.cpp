// SPDX-License-Identifier: GPL-3.0-or-later
#include "readandwrite.h"

#include <QtTest/QtTest>

using namespace kronika;
using namespace kronika::testing;

namespace {

/// What is written of a text that is read.
QByteArray rewritten(const QByteArray &text)
{
    const ImportOutcome outcome = readText({text.constData(), std::size_t(text.size())});
    return outcome.snapshot ? QByteArray::fromStdString(writtenText(*outcome.snapshot)) : said(outcome.report).toUtf8();
}

/// All members, as the program writes them.
QByteArray canonicalFile()
{
    QFile file(QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/formats/kronika/canonical.kronika"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestKronikaWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCanonicalFileComesBackByteForByte();
    void anEmptyChronologyIsOneMember();
    void anUnusualLayoutBecomesCanonicalOnceAndStays_data();
    void anUnusualLayoutBecomesCanonicalOnceAndStays();
    void theFileIsGivenInPieces();
    void aSinkThatRefusesStopsTheWriting();
    void progressCanCancel();
};

void TestKronikaWriter::aCanonicalFileComesBackByteForByte()
{
    QVERIFY(canonicalFile().contains("\"attachments\""));
    QCOMPARE(rewritten(canonicalFile()), canonicalFile());
}

void TestKronikaWriter::anEmptyChronologyIsOneMember()
{
    QCOMPARE(rewritten("{\"kronika\":1}"), QByteArray("{\n  \"kronika\": 1\n}\n"));
    QCOMPARE(QByteArray::fromStdString(writtenText(Snapshot())), QByteArray("{\n  \"kronika\": 1\n}\n"));
}

void TestKronikaWriter::anUnusualLayoutBecomesCanonicalOnceAndStays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("another order", R"json({"title":"x","kronika":1})json", "{\n  \"kronika\": 1,\n  \"title\": \"x\"\n}\n");
    row("empty members", R"json({"kronika":1,"title":"","actors":[],"events":[ ]})json", "{\n  \"kronika\": 1\n}\n");
    row("Windows line ends", "{\r\n\"kronika\"\r\n:\r\n1.0}\r\n", "{\n  \"kronika\": 1\n}\n");
    row("long escapes", R"json({"kronika":1,"title":"\u00e9\/\u000a\u0007\ud83d\ude00\u0022"})json",
        "{\n  \"kronika\": 1,\n  \"title\": \"é/\\n\\u0007😀\\\"\"\n}\n");
    row("a byte order mark", "\xEF\xBB\xBF{\"kronika\":1}", "{\n  \"kronika\": 1\n}\n");
    row("an event over many lines",
        "{\"kronika\":1,\"events\":[{\n\"title\":\"E\",\n\"x\":[ 1,2 ],\n\"confidence\":7e1,\n\"id\":\"e\"}]}",
        "{\n  \"kronika\": 1,\n  \"events\": [\n    {\"id\": \"e\", \"title\": \"E\", \"confidence\": 70, \"x\": [1, "
        "2]}\n  ]\n}\n");
    row("empty members of an event",
        R"json({"kronika":1,"actors":[{"id":"a","name":"","names":{}}],"events":[{"id":"e","title":"","tags":[],"titles":{},"actors":[{"id":"a","role":""}]}]})json",
        "{\n  \"kronika\": 1,\n  \"actors\": [\n    {\"id\": \"a\", \"name\": \"\"}\n  ],\n  \"events\": [\n"
        "    {\"id\": \"e\", \"title\": \"\", \"actors\": [{\"id\": \"a\"}]}\n  ]\n}\n");
    row("unknown members among known ones", R"json({"b":[],"kronika":1,"a":[1,[ ]],"title":"x","c":"\u00e9"})json",
        "{\n  \"kronika\": 1,\n  \"title\": \"x\",\n  \"b\": [],\n  \"a\": [\n    1,\n    []\n  ],\n  \"c\": "
        "\"é\"\n}\n");
    row("half a surrogate pair", R"json({"kronika":1,"\uD800":"\uDFFF\u0041"})json",
        "{\n  \"kronika\": 1,\n  \"\\ud800\": \"\\udfffA\"\n}\n");
    row("a later version", R"json({"kronika":3.0,"x":1})json", "{\n  \"kronika\": 3,\n  \"x\": 1\n}\n");
}

void TestKronikaWriter::anUnusualLayoutBecomesCanonicalOnceAndStays()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const QByteArray once = rewritten(text);
    QCOMPARE(once, expected);
    QCOMPARE(rewritten(once), once);
}

void TestKronikaWriter::theFileIsGivenInPieces()
{
    std::string text = "{\n  \"kronika\": 1,\n  \"events\": [";
    for (int i = 0; i < 20'000; ++i)
        text +=
            std::string(i == 0 ? "" : ",") + "\n    {\"id\": \"e" + std::to_string(i) + "\", \"title\": \"A title\"}";
    text += "\n  ]\n}\n";
    const auto snapshot = readText(text).snapshot;
    QVERIFY(snapshot);
    std::string all;
    std::size_t largest = 0;
    std::vector<std::size_t> reached;
    const Status status = exporterNamed("kronika")->write(
        *snapshot, {},
        [&](std::string_view piece) {
            largest = std::max(largest, piece.size());
            all += piece;
            return true;
        },
        [&](std::size_t done, std::size_t total) {
            reached.push_back(done);
            return total == 20'000;
        });
    QVERIFY(status.isOk());
    QCOMPARE(all, text);
    QVERIFY(largest < 128 * 1024);
    QVERIFY(reached.size() > 5 && std::is_sorted(reached.begin(), reached.end()));
    QCOMPARE(reached.back(), std::size_t(20'000));
}

void TestKronikaWriter::aSinkThatRefusesStopsTheWriting()
{
    int calls = 0;
    const Status status = exporterNamed("kronika")->write(*readText(canonicalFile().toStdString()).snapshot, {},
                                                          [&calls](std::string_view) {
                                                              ++calls;
                                                              return false;
                                                          },
                                                          {});
    QVERIFY(!status.isOk());
    QCOMPARE(calls, 1);
}

void TestKronikaWriter::progressCanCancel()
{
    const Status status = exporterNamed("kronika")->write(
        *readText(canonicalFile().toStdString()).snapshot, {}, [](std::string_view) { return true; },
        [](std::size_t, std::size_t) { return false; });
    QVERIFY(!status.isOk());
    QVERIFY(status.error().what.contains(QStringLiteral("cancelled")));
}

QTEST_GUILESS_MAIN(TestKronikaWriter)
#include "tst_kronikawriter.moc"
