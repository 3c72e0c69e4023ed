// SPDX-License-Identifier: GPL-3.0-or-later
// Rows among the others that are no records: remarks, lines of dashes, tags for machines, totals, units below the
// header. Knows no event.
#pragma once

#include "models/io/table/columns.h"
#include "models/io/table/rows.h"
#include "models/io/table/tableplan.h"

#include <string>
#include <vector>

namespace kronika::table {

/// Whether its first sign is that of a remark, which few rows have. Cheap.
inline bool mayBeRemark(const Row &row)
{
    const std::string_view first = row.text(0);
    const std::size_t at = !first.empty() && first.front() > ' ' ? 0 : first.find_first_not_of(" \t\r\n");
    return at < first.size() && first[at] == '#';
}
/// "# checked until here": in a table whose first column is something else.
bool isRemark(const Row &row, const TablePlan &plan);

/// Whether every cell that holds something is a line of dashes (Markdown), or every one a tag of HXL
/// (https://hxlstandard.org), such as #date+occurred.
bool isRuleOrTags(const SampleRow &row);
bool isRuleOrTags(const Row &row);

/// "Total", "Summe", "Celkem" and numbers, without a date.
bool isTotals(const Row &row, const TablePlan &plan);

/// Whether the first of the rows explains the header above it, with units or the parts of merged cells: words where all
/// others hold numbers or dates, and no name of anything.
bool isSubHeader(const std::vector<SampleRow> &rows);

/// What its cells hold, separated by blanks.
std::string joined(const Row &row);

} // namespace kronika::table
