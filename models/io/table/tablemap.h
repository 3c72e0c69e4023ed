// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of a table: --map, and the lines of a --profile. Which column is what, which columns are joined,
// what is constant, how the file is written. Knows no table.
#pragma once

#include "models/io/table/columns.h"
#include "models/io/table/datecolumn.h"
#include "models/io/text/encoding.h"
#include "models/time/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace kronika::table {

/// A column by its name or (from 1) its number, or a text that stands in every row.
struct MapPart
{
    std::string text;
    std::optional<std::size_t> number;
    bool isConstant = false;
};

struct MapEntry
{
    Role role = Role::None;
    /// Joined by a blank; none: nothing of the table is this. Several entries may have the same role where an event has
    /// several of that.
    std::vector<MapPart> parts;
};

struct TableMap
{
    std::vector<MapEntry> entries;
    std::optional<char> delimiter;
    std::optional<Encoding> encoding;
    /// From 0; -1: there is no header.
    std::optional<int> header;
    std::optional<DateOrder> order;
    /// Of single columns: overrules `order`.
    std::vector<std::pair<MapPart, DateOrder>> orders;
    /// Of years of two digits: the first of the hundred that they are among.
    std::optional<int> firstYear;
    /// Of single columns: overrules `firstYear`.
    std::vector<std::pair<MapPart, int>> firstYears;
    /// Numbers below dates are days as spreadsheets count them: from 1900 or from 1904.
    std::optional<int> serials;
    /// Columns in which a blank cell means what stands above it.
    std::vector<MapPart> filled;
    /// Of the chronology: what times without a zone are in.
    std::string zone;
    /// What separates several actors, tags or sources in a cell.
    std::optional<std::string> separators;
    /// Of a workbook: by name or number.
    std::string sheet;
};

/// The same as the text that tableMap() reads: an entry a line.
QString mapText(const TableMap &map);

/// `profile` first, an entry a line, `#` begins a remark; then `map`, whose entries win. The error says which entry.
Result<TableMap> tableMap(const QString &map, const QByteArray &profile);

} // namespace kronika::table
