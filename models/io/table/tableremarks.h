// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be said of a table as a whole, and what a person may do about it. Knows no builder.
#pragma once

#include "models/io/diagnostics.h"
#include "models/io/table/tableplan.h"

#include <optional>
#include <vector>

namespace kronika::table {

/// A row was named as the header that the table does not have among its first `rows`; `isWhole`: it has no others.
Error saidOfHeader(int header, std::size_t rows, bool isWhole);

/// The first row may hold the names of the columns, and was read as a record.
Remark saidOfDoubtfulHeader(const SampleRow &row);

/// A row was taken for the names of the columns though no word of it is known.
Remark saidOfUnknownHeader(const SampleRow &row);

/// No column holds dates, or none that can be read.
Remark saidOfMissingDates(const TablePlan &plan);

/// Of a column that should hold dates.
Remark saidOfSerials(const std::string &name);

/// The first column that should hold dates, and holds nothing but numbers that may not count from 1970; nothing if
/// there is none.
std::optional<Remark> saidOfCounts(const std::vector<std::string> &names, const std::vector<SampleRow> &cells);

/// Of rows with a time of day whose date is blank.
Remark saidOfTimesAlone(std::size_t rows);

/// Columns of whole days that are kept beside the one that is the date of a record; nothing if there are none.
std::optional<Remark> saidOfOtherDates(const TablePlan &plan, const std::vector<SampleRow> &cells);

} // namespace kronika::table
