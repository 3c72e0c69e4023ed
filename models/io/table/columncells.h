// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a column say of it, whatever stands above them. Knows no words of headers.
#pragma once

#include "models/io/table/columns.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kronika::table {

bool isAddress(std::string_view text);

/// Whether what stands in the column is what its header promises.
bool bearsOut(Role role, const std::vector<SampleRow> &cells, std::size_t column);

/// Not a single value.
bool isEmptyColumn(const std::vector<SampleRow> &cells, std::size_t column);

/// Whole dates that speak for themselves, as 28.5.2025 does and 20250528 or 1748419200 do not.
bool areAllDays(const std::vector<SampleRow> &cells, std::size_t column);
/// Written dates among years and spans of years: "1999", "31 December 1999", "2003-2004".
bool areDatesAndYears(const std::vector<SampleRow> &cells, std::size_t column);
/// Nothing but days without separators: 20250528.
bool areAllDayNumbers(const std::vector<SampleRow> &cells, std::size_t column);

/// Two of three begin with an address.
bool areMostlyAddresses(const std::vector<SampleRow> &cells, std::size_t column);

// Each of at least half of the cells.
bool areNetworkAddresses(const std::vector<SampleRow> &cells, std::size_t column);
bool arePhoneNumbers(const std::vector<SampleRow> &cells, std::size_t column);
/// Addresses in networks, or names of computers and services.
bool areHosts(const std::vector<SampleRow> &cells, std::size_t column);
/// Files in which browsers keep what was visited.
bool areBrowserStores(const std::vector<SampleRow> &cells, std::size_t column);

/// Most of them `TLP:RED` and the like.
bool areMarkings(const std::vector<SampleRow> &cells, std::size_t column);

/// Times of day, with a colon, and nothing else.
bool areClocks(const std::vector<SampleRow> &cells, std::size_t column);

/// Whether values come again and again, as no ids do; a slip or two may be.
bool hasRepeats(const std::vector<SampleRow> &cells, std::size_t column);

} // namespace kronika::table
