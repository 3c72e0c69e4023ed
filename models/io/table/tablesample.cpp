// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tablesample.h"

#include "models/io/iomessage.h"

#include <algorithm>
#include <map>

namespace kronika::table {

namespace {

constexpr std::size_t kMaxSampleRows = 1000;
constexpr std::size_t kMaxSampleCells = 400'000;

} // namespace

TableSample sampleOf(Rows &rows, bool mayBeWide)
{
    TableSample sample;
    std::size_t cells = 0;
    rows.forEach([&](const Row &row) {
        if (!mayBeWide && isTooWide(row)) {
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

Remark saidOfWidth()
{
    return {
        IoMessage::tr("found a row of %1 cells or more; expected fewer, as a spreadsheet has").arg(kMaxTableColumns),
        QStringLiteral("--map delimiter=CHARACTER says what stands between cells")};
}

std::size_t usualWidth(const std::vector<SampleRow> &rows)
{
    std::map<std::size_t, std::size_t> counts;
    for (const SampleRow &row : rows)
        ++counts[row.size()];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second <= b.second; });
    return most == counts.end() ? 0 : most->first;
}

} // namespace kronika::table
