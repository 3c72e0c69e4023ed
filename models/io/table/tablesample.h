// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a table, to understand it by; and how wide a table may be. Knows no meaning.
#pragma once

#include "models/io/diagnostics.h"
#include "models/io/table/columns.h"

#include <optional>
#include <vector>

namespace kronika::table {

struct TableSample
{
    std::vector<SampleRow> rows;
    /// Where a row stands that is too wide; then nothing else counts.
    std::optional<std::size_t> tooWide;
    /// There are no more rows.
    bool isWhole = true;
};

/// At most 1000 rows, fewer of wide ones. `mayBeWide`: no row is too wide, as of a sheet, in which one cell may stand
/// far from all others.
TableSample sampleOf(Rows &rows, bool mayBeWide);

/// As many cells as a spreadsheet has columns come from a delimiter that is none, or are made to hurt.
inline constexpr std::size_t kMaxTableColumns = 16'384;
inline bool isTooWide(const Row &row)
{
    return row.cells.size() >= kMaxTableColumns;
}
Remark saidOfWidth();

/// How many cells most rows have.
std::size_t usualWidth(const std::vector<SampleRow> &rows);

} // namespace kronika::table
