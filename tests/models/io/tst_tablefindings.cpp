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
    void findingsNameColumnsAndRowsThatAreNotRead();
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
    const auto map = table::tableMap(QStringLiteral("when=\"Day, of it\"+#2, actor=A|'B c', title=, order=dmy, "
                                                    "order:X=mdy, delimiter=tab, header=3, split=;, sheet=2, "
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

QTEST_GUILESS_MAIN(TestTableFindings)
#include "tst_tablefindings.moc"
