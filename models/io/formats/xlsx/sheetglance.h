// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the cells of a sheet and is to be known before them, found without reading it as XML. Knows no
// workbook.
#pragma once

#include <QIODevice>

#include <cstddef>
#include <optional>
#include <vector>

namespace kronika::xlsx {

/// Cells of one column that were merged; from 0.
struct Merge
{
    std::size_t top = 0;
    std::size_t bottom = 0;
    std::size_t column = 0;
};

struct SheetGlance
{
    /// Of more than one row, by their tops.
    std::vector<Merge> merges = {};
    /// How many elements hold values of cells, at most; nothing if the sheet is cut off or names its elements in
    /// another way.
    std::optional<std::size_t> values = {};
};

/// Reads all of `sheet`.
SheetGlance glanceAt(QIODevice &sheet);

} // namespace kronika::xlsx
