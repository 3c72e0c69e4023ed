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
    constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// 0 to 99, with a leading zero.
inline std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace kronika::table
