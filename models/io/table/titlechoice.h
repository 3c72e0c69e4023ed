// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns that are nothing else can be titles, where no header says it: by words within their headers and by what
// stands in them. Knows no event.
#pragma once

#include "models/io/table/columns.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kronika::table {

/// The columns of `free` that tell rows apart in words, the best first: no constants, flags, levels, addresses, hashes
/// or numbers.
std::vector<std::size_t> titleColumns(const std::vector<std::string> &names, const std::vector<SampleRow> &cells,
                                      const std::vector<std::size_t> &free);

/// Whether it says more than the beginning of a description would.
bool isTelling(const std::string &header, const std::vector<SampleRow> &cells, std::size_t column);

/// Whether the header says that below it stand titles or names.
bool saysTitles(const std::string &header);

/// Whether the column holds different values.
bool isVaried(const std::vector<SampleRow> &cells, std::size_t column);

/// Whether half of the cells that are given hold more than figures.
bool isTextColumn(const std::vector<SampleRow> &cells, std::size_t column);

} // namespace kronika::table
