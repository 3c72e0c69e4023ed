// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the rows of a table into events: finds the header, guesses what the columns are or does as it is told, decides
// the order of dates by the whole column, keeps every cell. Knows no format.
#pragma once

#include "models/io/importbuilder.h"
#include "models/io/table/rows.h"
#include "models/io/table/tablefindings.h"
#include "models/io/table/tablemap.h"

#include <string>
#include <string_view>
#include <vector>

namespace kronika::table {

extern const MappingTable kTableMapping;
extern const char *const kTableExplanation;

struct TableInput
{
    Rows &rows;
    /// What offsets count in.
    std::string_view text;
    PlaceStyle style = PlaceStyle::Lines;
    TableMap map;
    /// Of the columns, where they are known without a header row (JSON); empty: the rows have one.
    std::vector<std::string> names = {};
    /// What to guess by instead of the names, one each; empty: by the names.
    std::vector<std::string> plainNames = {};
    /// JSON of what stands beside the rows: kept with the chronology; empty if nothing does.
    std::string beside = {};
    /// Said as they are, once.
    std::vector<Remark> warnings = {};
    /// Kronika wrote it.
    bool isOurs = false;
    /// Records that are no rows: why, and where.
    std::vector<std::pair<QString, std::size_t>> skipped = {};
    /// Lines that begin with # are no rows.
    bool hasRemarks = false;
    /// What is found out goes there; may be null.
    TableFindings *findings = nullptr;
};

ImportOutcome importTable(TableInput input, const ImportOptions &options, const Progress &progress);

} // namespace kronika::table
