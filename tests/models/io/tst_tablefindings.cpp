// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a table and what is found out about it.
#include "models/io/formatregistry.h"
#include "models/io/table/tablefindings.h"

#include <QtTest/QtTest>

using namespace kronika;

namespace {

ImportOutcome read(const QByteArray &bytes, const QString &map)
{
    ImportOptions options;
    options.map = map;
    return importerNamed("csv")->read(bytes, options, {});
}

QString eventsOf(const ImportOutcome &outcome)
{
    QString out;
    for (std::uint32_t n = 0; outcome.snapshot && n < outcome.snapshot->eventCount(); ++n) {
        const Event event = outcome.snapshot->event(EventIndex{n});
        out += QString::fromStdString(event.when + " " + event.title) + u'\n';
    }
    return out;
}

} // namespace

class TestTableFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnHasItsOwnOrderOfDates();
    void severalColumnsMayEachBeActors();
    void aMapIsWrittenAsItIsRead();
    void quotesAndLinesWithinAMapComeBack();
    void aFieldIsToldOnce();
    void findingsNameColumnsAndRowsThatAreNotRead();
    void findingsShowDatesThatAreInDoubt();
};

void TestTableFindings::aColumnHasItsOwnOrderOfDates()
{
    const QByteArray table = "Start,End,Title\n05/06/2025,07/08/2025,A\n";
    QCOMPARE(eventsOf(read(table, QStringLiteral("order:Start=dmy, order:\"End\"=mdy"))),
             QStringLiteral("2025-06-05/2025-07-08 A\n"));
    QCOMPARE(eventsOf(read(table, QStringLiteral("order=mdy, order:Start=dmy"))),
             QStringLiteral("2025-06-05/2025-07-08 A\n"));
}

void TestTableFindings::severalColumnsMayEachBeActors()
{
    const QByteArray table = "When,A,B,Title\n2025,Alfa,Bravo,T\n";
    const auto names = [&table](const QString &map) {
        QStringList out;
        const ImportOutcome outcome = read(table, map);
        for (const Actor &actor : outcome.snapshot->actors())
            out.append(QString::fromStdString(actor.name));
        return out.join(u',');
    };
    QCOMPARE(names(QStringLiteral("actor=A|B")), QStringLiteral("Alfa,Bravo"));
    QCOMPARE(names(QStringLiteral("actor=A+B")), QStringLiteral("Alfa Bravo"));
    QVERIFY(read(table, QStringLiteral("title=A|B")).report.diagnostics.hasErrors());
}

void TestTableFindings::aMapIsWrittenAsItIsRead()
{
    const auto map = table::tableMap(
        QStringLiteral("when=\"Day, of it\"+#2, actor=A|'B c', title=, order=dmy, "
                       "order:X=mdy, short-years=1969, short-years:X=1900, delimiter=tab, header=3, split=;, sheet=2, "
                       "encoding=windows-1250, timezone=Europe/Prague"),
        {});
    QVERIFY(map.isOk());
    const QString text = table::mapText(*map);
    const auto again = table::tableMap({}, text.toUtf8());
    QVERIFY2(again.isOk(), qPrintable(text));
    QCOMPARE(table::mapText(*again), text);
    QCOMPARE(again->entries.size(), std::size_t(4));
    QCOMPARE(again->entries[1].parts[0].text, std::string("A"));
    QVERIFY(again->entries[2].parts[0].isConstant);
    QVERIFY(again->entries[3].parts.empty());
    QCOMPARE(*again->separators, std::string(";"));
    QCOMPARE(*again->header, 2);
    QCOMPARE(*again->firstYear, 1969);
    QCOMPARE(again->firstYears.front().second, 1900);
}

void TestTableFindings::quotesAndLinesWithinAMapComeBack()
{
    table::TableMap map;
    map.entries = {{table::Role::Source, {{"O'Neil, \"Report\"", std::nullopt, true}}},
                   {table::Role::Title, {{"What \"it\"\nwas, 'said'", std::nullopt, false}}}};
    const QString text = table::mapText(map);
    const auto again = table::tableMap({}, text.toUtf8());
    QVERIFY2(again.isOk(), qPrintable(text));
    QCOMPARE(again->entries[0].parts[0].text, map.entries[0].parts[0].text);
    QVERIFY(again->entries[0].parts[0].isConstant);
    QCOMPARE(again->entries[1].parts[0].text, std::string("What \"it\" was, 'said'"));
}

void TestTableFindings::aFieldIsToldOnce()
{
    const auto twice = table::tableMap(QStringLiteral("title=A,title=B"), {});
    QVERIFY(!twice.isOk());
    QVERIFY2(twice.error().text().contains(QLatin1String("a second time")), qPrintable(twice.error().text()));
    const auto overruled = table::tableMap(QStringLiteral("title=B"), "title=A\n");
    QVERIFY(overruled.isOk());
    QCOMPARE(overruled->entries.size(), std::size_t(1));
    QCOMPARE(overruled->entries[0].parts[0].text, std::string("B"));
}

void TestTableFindings::findingsNameColumnsAndRowsThatAreNotRead()
{
    table::TableFindings findings;
    const QByteArray table = "Datum;Co;Kdo\n05/06/2025;Alfa;X\n;;\n2025-01-01;Bravo;Y\nsoon;Charlie;Z\n";
    const ImportOutcome outcome = table::readTable(table, QStringLiteral("csv"), {}, {}, findings);
    QCOMPARE(outcome.snapshot->eventCount(), std::size_t(3));
    QCOMPARE(*findings.delimiter, ';');
    QCOMPARE(findings.columns.size(), std::size_t(3));
    QCOMPARE(findings.columns[0].role, table::Role::When);
    QCOMPARE(findings.columns[0].ambiguous, std::size_t(1));
    QVERIFY(findings.needsAsking());
    QCOMPARE(findings.columns[2].samples, (std::vector<std::string>{"X", "Y", "Z"}));
    QCOMPARE(findings.unreadCount, std::size_t(3));
    QCOMPARE(findings.unread[0].position.line, std::size_t(2));
    QVERIFY(findings.unread[0].reason.contains(QStringLiteral("two ways")));
    QCOMPARE(findings.unread[1].position.line, std::size_t(3));
    QCOMPARE(findings.unread[2].position.line, std::size_t(5));
    QCOMPARE(findings.unread[2].text, QStringLiteral("soon | Charlie | Z"));

    table::TableFindings told;
    ImportOptions options;
    options.map = QStringLiteral("order:Datum=dmy");
    table::readTable(table, QStringLiteral("csv"), options, {}, told);
    QVERIFY(!told.needsAsking());
    QVERIFY(told.columns[0].isOrderTold);
    QCOMPARE(told.headerKey(), findings.headerKey());
}

void TestTableFindings::findingsShowDatesThatAreInDoubt()
{
    table::TableFindings findings;
    const QByteArray table = "Date,What\n2020-05-02,a\n05/06/2025,b\n12/31/99,c\n05/05/2025,d\n";
    table::readTable(table, QStringLiteral("csv"), {}, {}, findings);
    // 12/31/99 says that the month comes first.
    QCOMPARE(findings.columns[0].orderless, std::size_t(0));
    QCOMPARE(findings.columns[0].centurylessText, std::string("12/31/99"));
    QCOMPARE(findings.columns[0].ambiguous, std::size_t(1));

    table::TableFindings others;
    table::readTable("Date,What\n2020-05-02,a\n05/05/2025,b\n05/06/25,c\n", QStringLiteral("csv"), {}, {}, others);
    QCOMPARE(others.columns[0].orderlessText, std::string("05/06/25"));
    QCOMPARE(others.columns[0].centurylessText, std::string("05/06/25"));
    QCOMPARE(others.columns[0].ambiguous, std::size_t(1));
    const auto both = table::DateColumn::bothOrders("05/06/25");
    QCOMPARE((*both)[0], std::string("2025-06-05"));
    QCOMPARE((*both)[1], std::string("2025-05-06"));
    QCOMPARE(table::DateColumn::shortYear("3-Jan-70").value_or(-1), 70);
    QVERIFY(!table::DateColumn::bothOrders("2020-05-02") && !table::DateColumn::shortYear("2020-05-02"));
}

QTEST_GUILESS_MAIN(TestTableFindings)
#include "tst_tablefindings.moc"
