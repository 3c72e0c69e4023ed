// SPDX-License-Identifier: GPL-3.0-or-later
// What programs write into a cell that holds nothing.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace kronika::table {

/// NA, n/a, null, None and the like; "unknown" is a word of people. Cheap.
constexpr bool isNothingWord(std::string_view text)
{
    constexpr std::array<std::string_view, 13> kNothing{"NA",   "N/A",  "n/a",  "na",  "null", "NULL", "Null",
                                                        "none", "None", "NONE", "NaN", "nan",  "\\N"};
    constexpr std::size_t kLongest = 4;
    return text.size() >= 2 && text.size() <= kLongest &&
           std::find(kNothing.begin(), kNothing.end(), text) != kNothing.end();
}

} // namespace kronika::table
