// SPDX-License-Identifier: GPL-3.0-or-later
// Which row of a table holds the names of its columns, by the words that are known and by what stands below them. Knows
// no roles.
#pragma once

#include "models/io/table/columns.h"

#include <optional>
#include <vector>

namespace kronika::table {

struct HeaderRow
{
    /// From 0; nothing: no row holds names.
    std::optional<std::size_t> row;
    /// Nothing tells whether the first row holds names or is a record as the others are; it is taken for a record.
    bool isInDoubt = false;
    /// The row holds no word that is known: it is taken for names by what stands below alone.
    bool isUnknown = false;
};

/// `columns`: how many there are that hold anything.
HeaderRow headerRow(const std::vector<SampleRow> &sample, std::size_t columns);

/// The names in that row; under merged cells its own, else those above.
SampleRow headerNames(const std::vector<SampleRow> &sample, std::size_t header);

} // namespace kronika::table
