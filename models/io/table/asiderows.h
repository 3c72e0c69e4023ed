// SPDX-License-Identifier: GPL-3.0-or-later
// Rows among the others that are no records: remarks, lines of dashes, tags for machines. Knows no event.
#pragma once

#include "models/io/table/columns.h"
#include "models/io/table/rows.h"
#include "models/io/table/tableplan.h"

#include <string>

namespace kronika::table {

/// "# checked until here": in a table whose first column is something else.
bool isRemark(const Row &row, const TablePlan &plan);

/// Whether every cell that holds something is a line of dashes (Markdown), or every one a tag of HXL
/// (https://hxlstandard.org), such as #date+occurred.
bool isRuleOrTags(const SampleRow &row);
bool isRuleOrTags(const Row &row);

/// What its cells hold, separated by blanks.
std::string joined(const Row &row);

} // namespace kronika::table
