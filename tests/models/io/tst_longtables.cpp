// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of more rows than a chunk holds: read in batches on several threads, and yet as if row by row.
#include "models/io/formatregistry.h"
#include "tests/models/io/readandwrite.h"

#include <QtTest/QtTest>

using namespace kronika;

namespace {

constexpr int kRows = 3 * int(EventChunk::kCapacity) + 100;

ImportOutcome readRows(const QByteArray &bytes, const Progress &progress = {})
{
    return importerNamed("csv")->read(bytes, {}, progress);
}

QByteArray dayOf(int n)
{
    return QByteArray("2020-01-") + QByteArray::number(1 + n % 28).rightJustified(2, '0');
}

Event eventAt(const ImportOutcome &outcome, int n)
{
    return outcome.snapshot->event(EventIndex{static_cast<std::uint32_t>(n)});
}

/// Every row that many, something that has to be told: `isOdd(n)`.
bool isOdd(int n)
{
    return n % 1000 == 999;
}

} // namespace

class TestLongTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheirOrderAndTheirCells();
    void whatIsSaidNamesItsLine();
    void nothingIsLostFromTheAccount();
    void idsThatComeAgainAreGivenInOrder();
    void aDateFarBelowDecidesThoseBehindTheFirstThatNeedsIt();
    void rowsThatSayTheSameShareIt();
    void columnsThatNeverRepeatThemselvesAreKept();
    void aTableIsGivenUpInTheMiddle();
};

void TestLongTables::rowsKeepTheirOrderAndTheirCells()
{
    QByteArray text("date,title,actor,category,source,colour\n");
    for (int n = 0; n < kRows; ++n) {
        const QByteArray number = QByteArray::number(n);
        text += dayOf(n) + ",Title " + number + ",Actor " + QByteArray::number(n / 100) + ",Kind " +
                QByteArray::number(n / 5000) + ",Source " + QByteArray::number(n / 50) + ',' +
                (n % 7 == 0 ? QByteArray("red " + number) : QByteArray()) + '\n';
    }
    const ImportOutcome outcome = readRows(text);
    QVERIFY2(outcome.snapshot, qPrintable(testing::said(outcome.report)));
    QCOMPARE(outcome.snapshot->eventCount(), std::size_t(kRows));
    QCOMPARE(outcome.snapshot->chunks().size(), std::size_t(4));
    for (int n = 0; n < kRows; ++n) {
        const Event event = eventAt(outcome, n);
        QCOMPARE(event.id, "e" + std::to_string(n + 1));
        QCOMPARE(event.when, dayOf(n).toStdString());
        QCOMPARE(event.title, "Title " + std::to_string(n));
        // In the order in which they are first met.
        QCOMPARE(event.actors.front().id, "a" + std::to_string(n / 100 + 1));
        QCOMPARE(event.category, "Kind " + std::to_string(n / 5000));
        QCOMPARE(event.claims.front().source, "s" + std::to_string(n / 50 + 1));
        QCOMPARE(event.unknown,
                 n % 7 == 0 ? "\"table\": {\"colour\": \"red " + std::to_string(n) + "\"}" : std::string());
    }
    QCOMPARE(outcome.snapshot->eventById("e12000"), std::optional(EventIndex{11'999}));
}

void TestLongTables::whatIsSaidNamesItsLine()
{
    QByteArray text("date,title\n");
    QStringList expected;
    for (int n = 0; n < kRows; ++n) {
        text += (isOdd(n) ? QByteArray("soon") : dayOf(n)) + ",t\n";
        if (isOdd(n))
            expected.append(QStringLiteral("f:%1:1: warning: found “soon” in column “date”, which is no date that can "
                                           "be read; it is kept as text")
                                .arg(n + 2));
    }
    text += "Thu 28 May 2025,t\n";
    expected.append(
        QStringLiteral("f:%1:1: warning: found “Thu 28 May 2025” in column “date”, which falls on another day "
                       "of the week; it is kept as text")
            .arg(kRows + 2));
    const ImportOutcome outcome = readRows(text);
    QCOMPARE(testing::said(outcome.report), QString(expected.join(u'\n') + u'\n'));
    QCOMPARE(outcome.snapshot->undatedCount(), std::size_t(expected.size()));
}

void TestLongTables::nothingIsLostFromTheAccount()
{
    QByteArray text("date,title,colour\n");
    std::size_t blank = 0;
    for (int n = 0; n < kRows; ++n) {
        text += isOdd(n) ? QByteArray(" , ,\n") : QByteArray(dayOf(n) + ",t,red\n");
        blank += isOdd(n) ? 1 : 0;
    }
    const ImportOutcome outcome = readRows(text);
    const Ledger &ledger = outcome.report.ledger;
    QCOMPARE(ledger.read, std::size_t(kRows));
    QCOMPARE(ledger.events, std::size_t(kRows) - blank);
    QCOMPARE(ledger.skippedCount(), blank);
    QCOMPARE(ledger.skipped.front().places.front().position.line, std::size_t(1001));
    QVERIFY(ledger.isBalanced());
    for (const FieldAccount &field : outcome.report.fields)
        QCOMPARE(field.field == "colour" ? field.keptAside : field.mapped, ledger.events);
    // Blank rows do not make chunks that are not full.
    QCOMPARE(outcome.snapshot->chunks().front()->size(), EventChunk::kCapacity);
}

void TestLongTables::idsThatComeAgainAreGivenInOrder()
{
    QByteArray text("id,date,title\n");
    for (int n = 0; n < kRows; ++n)
        text += (n % 4000 == 3999 ? QByteArray("twin")
                 : n % 4000 == 1  ? QByteArray()
                                  : QByteArray::number(n)) +
                ',' + dayOf(n) + ",t\n";
    const ImportOutcome outcome = readRows(text);
    QCOMPARE(eventAt(outcome, 0).id, std::string("0"));
    QCOMPARE(eventAt(outcome, 1).id, std::string("e1"));
    QCOMPARE(eventAt(outcome, 4001).id, std::string("e2"));
    QCOMPARE(eventAt(outcome, 3999).id, std::string("twin"));
    QCOMPARE(eventAt(outcome, 7999).id, std::string("twin-2"));
    QCOMPARE(eventAt(outcome, 11999).id, std::string("twin-3"));
    QCOMPARE(eventAt(outcome, kRows - 1).id, std::to_string(kRows - 1));
}

void TestLongTables::aDateFarBelowDecidesThoseBehindTheFirstThatNeedsIt()
{
    QByteArray text("date,title\n");
    for (int n = 0; n < kRows; ++n)
        text += n < 5000         ? QByteArray(dayOf(n) + ",t\n")
                : n == kRows - 1 ? QByteArray("31/12/2020,t\n")
                                 : QByteArray("05/06/2020,t\n");
    const ImportOutcome outcome = readRows(text);
    QCOMPARE(testing::said(outcome.report), QString());
    QCOMPARE(eventAt(outcome, 4999).when, dayOf(4999).toStdString());
    QCOMPARE(eventAt(outcome, 5000).when, std::string("2020-06-05"));
    QCOMPARE(eventAt(outcome, kRows - 1).when, std::string("2020-12-31"));
}

void TestLongTables::rowsThatSayTheSameShareIt()
{
    QByteArray text("date,title,source\n");
    for (int n = 0; n < 1000; ++n)
        text += dayOf(n) + ",t,Source " + QByteArray::number(n % 2) + '\n';
    const ImportOutcome outcome = readRows(text);
    const Snapshot &snapshot = *outcome.snapshot;
    QVERIFY(snapshot.extras(EventIndex{0}) != nullptr);
    QCOMPARE(snapshot.extras(EventIndex{998}), snapshot.extras(EventIndex{0}));
    QVERIFY(snapshot.extras(EventIndex{1}) != snapshot.extras(EventIndex{0}));
}

void TestLongTables::columnsThatNeverRepeatThemselvesAreKept()
{
    // More different texts than are remembered for other cells.
    constexpr int kMany = 25'000;
    QByteArray text("date,title,actor,source\n");
    for (int n = 0; n < kMany; ++n)
        text += dayOf(n) + ",t,Actor " + QByteArray::number(n) + ",Source " + QByteArray::number(n) + '\n';
    text += dayOf(0) + ",again,Actor " + QByteArray::number(kMany - 1) + ",Source 0\n";
    const ImportOutcome outcome = readRows(text);
    QCOMPARE(outcome.snapshot->actors().size(), std::size_t(kMany));
    QCOMPARE(outcome.snapshot->sources().size(), std::size_t(kMany));
    for (int n = 0; n < kMany; ++n) {
        QCOMPARE(eventAt(outcome, n).actors.front().id, "a" + std::to_string(n + 1));
        QCOMPARE(eventAt(outcome, n).claims.front().source, "s" + std::to_string(n + 1));
    }
    QCOMPARE(eventAt(outcome, kMany).actors.front().id, "a" + std::to_string(kMany));
    QCOMPARE(eventAt(outcome, kMany).claims.front().source, std::string("s1"));
}

void TestLongTables::aTableIsGivenUpInTheMiddle()
{
    QByteArray text("date,title\n");
    for (int n = 0; n < 10 * kRows; ++n)
        text += dayOf(n) + ",t\n";
    std::size_t last = 0;
    const ImportOutcome outcome = readRows(text, [&](std::size_t done, std::size_t total) {
        const bool goesOn = done >= last && total == std::size_t(text.size());
        last = done;
        return goesOn && done < total / 2;
    });
    QVERIFY(outcome.report.isCancelled);
    QVERIFY(!outcome.snapshot);
    QVERIFY(last >= std::size_t(text.size()) / 2 && last < std::size_t(text.size()));
}

QTEST_GUILESS_MAIN(TestLongTables)
#include "tst_longtables.moc"
