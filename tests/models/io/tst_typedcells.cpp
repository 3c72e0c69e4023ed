// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of a table says is what the date field reads in it, or nothing.
#include "models/io/table/datecolumn.h"
#include "models/time/edtf.h"
#include "models/time/typeddate.h"
#include "tests/models/time/typedrows.h"

#include <QTest>

#include <algorithm>

using namespace kronika;

namespace {

/// Whether every reading lies within `date`: what then is placed is no choice among them.
bool holdsAll(const std::string &date, const std::vector<EdtfDate> &readings)
{
    const Result<EdtfDate> whole = EdtfDate::parse(date, EdtfMode::Extended);
    if (!whole)
        return false;
    const TimeBounds bounds = whole->bounds(Zone());
    return std::ranges::all_of(readings, [&bounds](const EdtfDate &reading) {
        const TimeBounds part = reading.bounds(Zone());
        return bounds.earliestStart <= part.earliestStart && part.latestEnd <= bounds.latestEnd;
    });
}

/// What only a column of dates says: a year of three digits or before the year 0, the unit of what is counted from
/// 1970 or 1601, and that something lasts.
bool isOfColumns(const QString &text, table::CellDate kind)
{
    return text == u"409" || text == u"-44" || text.startsWith(u"1748442600") || text == u"133928838000000000" ||
           kind == table::CellDate::Ongoing || kind == table::CellDate::None;
}

} // namespace

class TestTypedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsReadAsTheDateFieldReadsIt_data();
    void aCellIsReadAsTheDateFieldReadsIt();
};

void TestTypedCells::aCellIsReadAsTheDateFieldReadsIt_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char *, const auto &rows) {
        for (const TypedRow &row : rows)
            QTest::addRow("[%s]", row.text) << QString::fromUtf8(row.text);
    };
    forUnderstoodRows(add);
    forRefusedRows(add);
}

void TestTypedCells::aCellIsReadAsTheDateFieldReadsIt()
{
    QFETCH(const QString, text);
    const std::string cell = text.toStdString();
    table::DateColumn column;
    column.see(cell);
    const table::DateReading read = column.read(cell);
    const Result<std::vector<EdtfDate>> typed = readTypedDate(text, {});
    if (isOfColumns(text, read.kind))
        return;
    if (read.kind != table::CellDate::Date) {
        QVERIFY2(!typed || typed->size() > 1, "the field reads one date, the cell none");
        return;
    }
    QVERIFY2(typed.isOk(), read.edtf.c_str());
    QVERIFY2(std::ranges::find(*typed, read.edtf, &EdtfDate::text) != typed->end(), read.edtf.c_str());
    QVERIFY2(typed->size() == 1 || holdsAll(read.edtf, *typed), read.edtf.c_str());
}

QTEST_GUILESS_MAIN(TestTypedCells)
#include "tst_typedcells.moc"
