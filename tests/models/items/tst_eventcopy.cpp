// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventcopy.h"
#include "tests/models/document/snapshotpicture.h"

#include <QTest>

#include <array>

using namespace kronika;

namespace {

std::shared_ptr<const Snapshot> snapshot()
{
    test::Parts parts = test::partsFrom("actor mfa = Ministry\nsource ap = Agency *report*\n"
                                        "e1 | 2025-05-28 | =SUM(A1), a \"sum\" | mfa |\ne 2 | 2021 | Plain | mfa |");
    parts.tables.sources[0].url = "https://example.org/x?y=(1)";
    parts.events[0].claims = {test::claimOf("ap", [](Claim &claim) { claim.says = "It\n<b>happened</b>"; })};
    parts.tables.indexIds();
    return parts.build();
}

const std::array kBoth{EventIndex{0}, EventIndex{1}};

} // namespace

class TestEventCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsToBeRead();
    void csvHasAHeadingAndARowEach();
    void fieldsAreHarmlessForSpreadsheets_data();
    void fieldsAreHarmlessForSpreadsheets();
    void textsOfFilesBecomeNoMarkup();
    void linksNameFileAndEvent();
    void copiesBearTheMarking();
};

void TestEventCopy::copiesBearTheMarking()
{
    test::Parts parts = test::partsFrom("e1 | 2025 | One |  |\ne2 | 2021 | Two |  |");
    parts.tables.info.marking = "TLP:GREEN";
    parts.events[1].marking = "TLP:RED";
    const auto marked = parts.build();
    const std::array kFirst{EventIndex{0}};
    QVERIFY(eventsAsText(*marked, kBoth, "en").startsWith(QStringLiteral("TLP:RED\n2025: One\n")));
    QVERIFY(eventsAsText(*marked, kFirst, "en").startsWith(QStringLiteral("TLP:GREEN\n2025: One\n")));
    QVERIFY(eventsAsMarkdown(*marked, kBoth, "en").startsWith(QStringLiteral("**TLP:RED**\n\n- **One**")));
    QVERIFY(eventsAsCsv(*marked, kFirst, "en").contains(QStringLiteral("TLP:GREEN")));
    QVERIFY(!eventsAsText(*snapshot(), kBoth, "en").contains(QStringLiteral("TLP")));
    parts.events[0].marking = "TLP:CLEAR";
    parts.events[0].links = {test::linkTo("e2", "causes")};
    QVERIFY(eventsAsCsv(*parts.build(), kFirst, "en").contains(QStringLiteral("TLP:RED")));
}

void TestEventCopy::textIsToBeRead()
{
    const QString text = eventsAsText(*snapshot(), kBoth, "en");
    QVERIFY2(text.startsWith(QStringLiteral("28 May 2025: =SUM(A1), a \"sum\"\nMinistry (")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("  Agency *report*: It")));
    QVERIFY(text.contains(QStringLiteral("\n2021: Plain\n")));
}

void TestEventCopy::csvHasAHeadingAndARowEach()
{
    const QString csv = eventsAsCsv(*snapshot(), kBoth, "en");
    QVERIFY(csv.startsWith(QStringLiteral("id,when,")));
    QVERIFY(csv.contains(QStringLiteral("\"'=SUM(A1), a \"\"sum\"\"\"")));
    QVERIFY(csv.endsWith(QStringLiteral("\r\n")));
    QVERIFY(csv.contains(QStringLiteral("\r\ne 2,2021,")));
}

void TestEventCopy::fieldsAreHarmlessForSpreadsheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << "word"
                           << "word";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("formula") << "=1+1"
                             << "'=1+1";
    QTest::newRow("formula behind an apostrophe") << "'=1"
                                                  << "''=1";
    QTest::newRow("at") << "@x"
                        << "'@x";
    QTest::newRow("tab") << "\tx"
                         << "\"'\tx\"";
    QTest::newRow("negative number") << "-12.5"
                                     << "-12.5";
    QTest::newRow("minus") << "-x"
                           << "'-x";
    QTest::newRow("quote") << "a\"b"
                           << "\"a\"\"b\"";
    QTest::newRow("formula behind a line end") << "a\n=1"
                                               << "\"a\n'=1\"";
    QTest::newRow("formula behind a semicolon") << "a;=1"
                                                << "\"a;'=1\"";
    QTest::newRow("lines") << "a\nb"
                           << "\"a\nb\"";
}

void TestEventCopy::fieldsAreHarmlessForSpreadsheets()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvField(text), field);
}

void TestEventCopy::textsOfFilesBecomeNoMarkup()
{
    const QString text = eventsAsMarkdown(*snapshot(), kBoth, "en");
    QVERIFY2(text.contains(QStringLiteral("- **=SUM(A1), a \"sum\"** (28 May 2025)")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("[Agency \\*report\\*](<https://example.org/x?y=(1)>)")));
    QVERIFY(!text.contains(QStringLiteral("<b>")));
}

void TestEventCopy::linksNameFileAndEvent()
{
    const auto whole = snapshot();
    QCOMPARE(eventsAsLinks(*whole, kBoth, QStringLiteral("/tmp/a file.kronika")),
             QStringLiteral("file:///tmp/a%20file.kronika#e1\nfile:///tmp/a%20file.kronika#e%202"));
    QCOMPARE(eventsAsLinks(*whole, kBoth, {}), QStringLiteral("e1\ne 2"));
}

QTEST_GUILESS_MAIN(TestEventCopy)
#include "tst_eventcopy.moc"
