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
    constexpr std::array<std::string_view, 18> kNothing{"NA",   "N/A",  "n/a",  "na",   "null", "NULL",
                                                        "Null", "none", "None", "NONE", "NaN",  "nan",
                                                        "\\N",  "NaT",  "<NA>", "#N/A", "n.a.", "N.A."};
    constexpr std::size_t kLongest = 4;
    return text.size() >= 2 &&
           (text.size() <= kLongest ? std::find(kNothing.begin(), kNothing.end(), text) != kNothing.end()
                                    : text == "Not available" || text == "not available");
}

/// Such a word, or dashes alone: in the place of a title it is none.
constexpr bool isFiller(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kDashes{"-", "--", "---", "\xE2\x80\x93", "\xE2\x80\x94"};
    constexpr std::size_t kLongestDash = 3;
    return isNothingWord(text) ||
           (text.size() <= kLongestDash && std::find(kDashes.begin(), kDashes.end(), text) != kDashes.end());
}

} // namespace kronika::table
