// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/walk.h"

#include <QtTest/QtTest>

using namespace kronika;
using json::Kind;
using json::RawString;
using json::Value;
using json::Walk;

namespace {

/// A text with room behind it, and a walk over it.
struct Text
{
    explicit Text(const char *text)
        : bytes(json::padded(QByteArray(text)))
    {
    }
    std::string_view view() const { return {bytes.constData(), std::size_t(bytes.size())}; }
    QByteArray bytes;
};

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersComeInTheirOrderWithNamesAndOffsets();
    void whatTheHandlerIgnoresIsCheckedAllTheSame_data();
    void whatTheHandlerIgnoresIsCheckedAllTheSame();
    void whatIsPassedOverIsNotChecked();
    void aTextCanBeWalkedAgain();
    void stringsAreGivenWithTheirEscapesResolved();
    void halfASurrogatePairHasNoText();
    void theTickStopsTheWalk();
    void anythingBehindTheValueBreaksTheWalk();
    void paddingIsSharedWhereThereIsRoom();
};

void TestWalk::membersComeInTheirOrderWithNamesAndOffsets()
{
    const Text text(R"({"a": 1, "b" : [true, "x"],"\u0063": {"d": null}, "e": -2.5e3 })");
    Walk walk(text.view(), 64);
    std::string seen;
    QVERIFY(walk.root([&](Value &root) {
        QCOMPARE(root.kind(), Kind::Object);
        root.forEachMember([&](const RawString &name, Value &value) {
            seen += *name.text() + "@" + std::to_string(name.offset) + "=" + std::string(value.token()) + "@" +
                    std::to_string(value.offset()) + " ";
            if (value.kind() == Kind::Array)
                value.forEachElement([&](Value &element) { seen += std::string(element.token()) + " "; });
        });
    }));
    QCOMPARE(seen, std::string("a@1=1@6 b@9=[@15 true \"x\" c@27={@37 e@50=-2.5e3@55 "));
}

void TestWalk::whatTheHandlerIgnoresIsCheckedAllTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"{\"a\": [1, {\"b\": tru}]}", "{\"a\": {\"b\" 1}}", "{\"a\": \"\\q\"}",
                             "{\"a\": [\"b\": 1]}", "[[\"b\": 1]]]", "{\"a\": [01]}", "{\"a\": {\"b\": [}]}",
                             "{\"a\": [1}, \"b\": [2]}", "{\"\\q\": 1}", "{\"a\": [\"\xFF\"]}", "{\"a\": [[[1]]}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestWalk::whatTheHandlerIgnoresIsCheckedAllTheSame()
{
    QFETCH(QByteArray, text);
    const Text padded(text.constData());
    Walk walk(padded.view(), 64);
    QVERIFY(!walk.root([](Value &) {}));
    QVERIFY(walk.isBroken() && !walk.isStopped());
    Walk second(padded.view(), 64);
    QVERIFY(!second.root([](Value &root) { root.forEachMember([](const RawString &, Value &) {}); }));
}

void TestWalk::whatIsPassedOverIsNotChecked()
{
    const Text text(R"({"a": [1, {"b": nonsense}], "c": 3})");
    Walk walk(text.view(), 64);
    std::vector<std::string> names;
    QVERIFY(walk.root([&](Value &root) {
        root.forEachMember([&](const RawString &name, Value &value) {
            names.push_back(*name.text());
            value.pass();
        });
    }));
    QCOMPARE(names, (std::vector<std::string>{"a", "c"}));
}

void TestWalk::aTextCanBeWalkedAgain()
{
    const Text text("[1, [2, 3], 4]");
    Walk walk(text.view(), 64);
    for (int round = 0; round < 3; ++round) {
        int count = 0;
        QVERIFY(walk.root([&](Value &root) { root.forEachElement([&](Value &) { ++count; }); }));
        QCOMPARE(count, 3);
    }
}

void TestWalk::stringsAreGivenWithTheirEscapesResolved()
{
    const Text text(R"(["plain", "\u010de\t\"\\\/", "\ud83d\ude00", ""])");
    Walk walk(text.view(), 64);
    std::vector<std::string> seen;
    std::string last;
    QVERIFY(walk.root([&](Value &root) {
        root.forEachElement([&](Value &element) {
            seen.push_back(*element.string().text());
            QVERIFY(element.string().assignTo(last));
            QCOMPARE(last, seen.back());
            QVERIFY(element.string().is(seen.back()));
            QVERIFY(!element.string().is("something else"));
        });
    }));
    QCOMPARE(seen, (std::vector<std::string>{"plain", "če\t\"\\/", "😀", ""}));
}

void TestWalk::halfASurrogatePairHasNoText()
{
    const Text text(R"(["a\ud800", "\udc00b", "\ud800\u0041"])");
    Walk walk(text.view(), 64);
    int count = 0;
    QVERIFY(walk.root(
        [&](Value &root) { root.forEachElement([&](Value &element) { count += element.string().text() ? 0 : 1; }); }));
    QCOMPARE(count, 3);
}

void TestWalk::theTickStopsTheWalk()
{
    const QByteArray many = "[" + QByteArray("\"0123456789\",").repeated(400'000) + "0]";
    const Text text(many.constData());
    std::vector<std::size_t> ticks;
    Walk whole(text.view(), 64, [&](std::size_t offset) {
        ticks.push_back(offset);
        return true;
    });
    QVERIFY(whole.root([](Value &) {}));
    QCOMPARE(ticks.size(), text.view().size() / Walk::kTickBytes);
    QVERIFY(std::is_sorted(ticks.begin(), ticks.end()));
    int asked = 0;
    Walk stopped(text.view(), 64, [&](std::size_t) { return ++asked < 2; });
    QVERIFY(!stopped.root([](Value &) {}));
    QVERIFY(stopped.isStopped());
    QCOMPARE(asked, 2);
}

void TestWalk::anythingBehindTheValueBreaksTheWalk()
{
    for (const char *bad : {"{} {}", "{}1", "[]]", "[] ,", "{}}"}) {
        const Text text(bad);
        Walk walk(text.view(), 64);
        QVERIFY2(!walk.root([](Value &) {}), bad);
    }
}

void TestWalk::paddingIsSharedWhereThereIsRoom()
{
    QByteArray roomy;
    roomy.reserve(100 + json::kPadding);
    roomy.append("[1]");
    QCOMPARE(static_cast<const void *>(json::padded(roomy).constData()), static_cast<const void *>(roomy.constData()));
    const char exact[] = {'[', '1', ']'};
    const QByteArray copy = json::padded(QByteArray::fromRawData(exact, 3));
    QVERIFY(copy.constData() != exact);
    QCOMPARE(copy, QByteArray("[1]"));
    QVERIFY(copy.capacity() - copy.size() >= json::kPadding);
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
