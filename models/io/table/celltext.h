// SPDX-License-Identifier: GPL-3.0-or-later
// Small questions to the text of a cell.
#pragma once

#include <string>
#include <string_view>

namespace kronika::table {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// False for no text.
constexpr bool isAllDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Without the blanks, tabs and line ends around it.
constexpr std::string_view trimmed(std::string_view text)
{
    // Written out: half of all that is asked of cells, and most have no blanks.
    constexpr auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Certain that nothing of it is a blank but single ones between words; not all such texts are seen to be.
constexpr bool isSurelySimplified(std::string_view text)
{
    char before = ' ';
    for (const char c : text) {
        if (c < ' ' || c > '~' || (c == ' ' && before == ' '))
            return false;
        before = c;
    }
    return text.empty() || before != ' ';
}

/// 0 to 99, with a leading zero.
inline std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace kronika::table
