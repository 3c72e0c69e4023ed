// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tablesample.h"

#include "models/io/iomessage.h"

namespace kronika::table {

namespace {

constexpr std::size_t kMaxSampleRows = 1000;
constexpr std::size_t kMaxSampleCells = 400'000;

} // namespace

TableSample sampleOf(Rows &rows)
{
    TableSample sample;
    std::size_t cells = 0;
    rows.forEach([&](const Row &row) {
        if (isTooWide(row)) {
            sample.tooWide = row.offset;
            return false;
        }
        SampleRow &copy = sample.rows.emplace_back();
        for (const Cell &cell : row.cells)
            copy.emplace_back(cell.text);
        cells += row.cells.size();
        sample.isWhole = sample.rows.size() < kMaxSampleRows && cells < kMaxSampleCells;
        return sample.isWhole;
    });
    return sample;
}

Remark saidOfWidth(bool isSheet)
{
    if (isSheet)
        return IoMessage::tr(
                   "found a row with a cell in column %1, the last one of a sheet, which no table needs; expected "
                   "fewer columns (a stray cell far to the right can be deleted)")
            .arg(kMaxTableColumns);
    return {
        IoMessage::tr("found a row of %1 cells or more; expected fewer, as a spreadsheet has").arg(kMaxTableColumns),
        QStringLiteral("--map delimiter=CHARACTER says what stands between cells")};
}

} // namespace kronika::table
