// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/mergefields.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

using namespace kronika;

class TestMergeFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpdateTakesWhatIsSaid();
    void aJoinedEventLosesNothing();
    void membersAreKept_data();
    void membersAreKept();
    void timesKeepTheirMeaning_data();
    void timesKeepTheirMeaning();
};

void TestMergeFields::anUpdateTakesWhatIsSaid()
{
    Event event = test::eventWith("x", [](Event &e) {
        e.within = "2020/2022";
        e.title = "Before";
        e.description = "What there was.";
        e.tags = {"a"};
        e.confidence = 20;
    });
    const Event other = test::eventWith("x", [](Event &e) {
        e.when = "2021-03";
        e.title = "After";
        e.tags = {"a", "b"};
    });
    updateEvent(event, other, {});
    QCOMPARE(event.when, std::string("2021-03"));
    QVERIFY(event.within.empty());
    QCOMPARE(event.title, std::string("After"));
    QCOMPARE(event.description, std::string("What there was."));
    QCOMPARE(event.tags, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(event.confidence, std::optional(20));
}

void TestMergeFields::aJoinedEventLosesNothing()
{
    Event event = test::eventWith("x", [](Event &e) {
        e.title = "Title";
        e.description = "One.";
        e.marking = "TLP:GREEN";
        e.unknown = "\"x\": 1";
    });
    const Event other = test::eventWith("y", [](Event &e) {
        e.title = "title";
        e.description = "Two.";
        e.marking = "TLP:RED";
        e.category = "c";
        e.confidence = 70;
        e.unknown = "\"x\": 2";
    });
    completeEvent(event, other, {});
    QCOMPARE(event.title, std::string("Title"));
    QCOMPARE(event.description, std::string("One.\n\nTwo."));
    QCOMPARE(event.marking, std::string("TLP:RED"));
    QCOMPARE(event.category, std::string("c"));
    QCOMPARE(event.confidence, std::optional(70));
    QCOMPARE(event.unknown, std::string("\"x\": 1, \"x (2)\": 2"));
    const Event before = event;
    completeEvent(event, before, {});
    QVERIFY(event == before);
}

void TestMergeFields::membersAreKept_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("both");
    const auto row = [](const char *name, const char *mine, const char *theirs, const char *both) {
        QTest::newRow(name) << QString::fromUtf8(mine) << QString::fromUtf8(theirs) << QString::fromUtf8(both);
    };
    row("none", "", "", "");
    row("only theirs", "", R"("a": 1)", R"("a": 1)");
    row("only mine", R"("a": 1)", "", R"("a": 1)");
    row("others", R"("a": 1)", R"("b": {"c": [1, 2], "d": "x"})", R"("a": 1, "b": {"c": [1, 2], "d": "x"})");
    row("the same", R"("a": [1, "x, \"y\""], "b": 2)", R"("b": 2, "a": [1, "x, \"y\""])",
        R"("a": [1, "x, \"y\""], "b": 2)");
    row("the same name", R"x("a": 1, "a (2)": 7)x", R"x("a": 2)x", R"x("a": 1, "a (2)": 7, "a (3)": 2)x");
    row("brackets in texts", R"("a": "}]")", R"("b": "{[", "c": "\\")", R"("a": "}]", "b": "{[", "c": "\\")");
}

void TestMergeFields::membersAreKept()
{
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    UnknownMembers members = mine.toStdString();
    addMembers(members, theirs.toStdString());
    QTEST(QString::fromStdString(members), "both");
}

void TestMergeFields::timesKeepTheirMeaning_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    const auto row = [](const char *theirs, const char *mine) {
        QTest::newRow(theirs) << QString::fromUtf8(theirs) << QString::fromUtf8(mine);
    };
    row("2021-07-01T10:00:00", "2021-07-01T10:00:00+02:00");
    row("2021-01-01T10:00", "2021-01-01T10:00+01:00");
    row("2021-07-01T10:00:00Z", "2021-07-01T10:00:00Z");
    row("2021-07-01T10:00:00.25/2021-12-01T09:00:00", "2021-07-01T10:00:00.25+02:00/2021-12-01T09:00:00+01:00");
    row("2021-07-01T10:00:00-05:00", "2021-07-01T10:00:00-05:00");
    row("2021-07-01", "2021-07-01");
    row("2021-07~", "2021-07~");
    row("2021-07-01T10:00:00/..", "2021-07-01T10:00:00+02:00/..");
    row("", "");
}

void TestMergeFields::timesKeepTheirMeaning()
{
    QFETCH(const QString, theirs);
    const Zone prague = *Zone::byName(QStringLiteral("Europe/Prague"));
    QTEST(QString::fromStdString(inOwnZone(theirs.toStdString(), prague, Zone())), "mine");
    QCOMPARE(inOwnZone(theirs.toStdString(), prague, prague), theirs.toStdString());
}

QTEST_APPLESS_MAIN(TestMergeFields)
#include "tst_mergefields.moc"
