// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of programs that count time from other years than 1970: which of them are certain, and what others may be.
// Knows no table.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::table {

/// Of Windows (FILETIME, 18 digits) and Chrome (17), both from 1601, in the years 1981 to 2044: counted from 1970,
/// these are of no time in which anybody would have counted so. Nothing for other numbers.
std::optional<std::string> countedFrom1601(std::string_view text);

/// What a number of nine or more digits may be if it does not count from 1970: times from 1990 to 2040.
std::vector<std::string> otherCounts(std::string_view text);

} // namespace kronika::table
