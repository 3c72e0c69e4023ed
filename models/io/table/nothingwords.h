// SPDX-License-Identifier: GPL-3.0-or-later
// What programs write into a cell that holds nothing.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace kronika::table {

// Not within the functions, which would put them onto the stack anew for each cell.
inline constexpr std::array<std::string_view, 18> kNothingWords{"NA",   "N/A",  "n/a",  "na",   "null", "NULL",
                                                                "Null", "none", "None", "NONE", "NaN",  "nan",
                                                                "\\N",  "NaT",  "<NA>", "#N/A", "n.a.", "N.A."};
inline constexpr std::array<std::string_view, 5> kDashesForNothing{"-", "--", "---", "\xE2\x80\x93", "\xE2\x80\x94"};

/// NA, n/a, null, None and the like; "unknown" is a word of people. Cheap: the length alone rules out most.
inline bool isNothingWord(std::string_view text)
{
    constexpr std::string_view kPhrase = "ot available";
    constexpr std::size_t kShortest = 2;
    constexpr std::size_t kLongest = 4;
    if (text.size() == kPhrase.size() + 1)
        return (text.front() == 'N' || text.front() == 'n') && text.substr(1) == kPhrase;
    return text.size() >= kShortest && text.size() <= kLongest &&
           std::find(kNothingWords.begin(), kNothingWords.end(), text) != kNothingWords.end();
}

/// Such a word, or dashes alone: in the place of a title it is none.
inline bool isFiller(std::string_view text)
{
    constexpr std::size_t kLongestDash = 3;
    return isNothingWord(text) ||
           (text.size() <= kLongestDash &&
            std::find(kDashesForNothing.begin(), kDashesForNothing.end(), text) != kDashesForNothing.end());
}

} // namespace kronika::table
