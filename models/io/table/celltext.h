// SPDX-License-Identifier: GPL-3.0-or-later
// Small questions to the text of a cell.
#pragma once

#include <cstdint>
#include <cstring>
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
inline bool isSurelySimplified(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.front() == ' ' || text.back() == ' ')
        return false;
    if (text.size() < sizeof(std::uint64_t)) {
        char before = '.';
        for (const char c : text) {
            if (c < ' ' || c > '~' || (c == ' ' && before == ' '))
                return false;
            before = c;
        }
        return true;
    }
    // Eight bytes at a time. Each step looks at the last of the step before again, for two blanks in a row.
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHigh = 0x80 * kOnes;
    const auto isOdd = [&text](std::size_t at) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        const std::uint64_t low = bytes & ~kHigh;
        const std::uint64_t notBlank = (low ^ 0x20 * kOnes) + 0x7F * kOnes;
        const std::uint64_t blank = ~notBlank & kHigh;
        // Beyond ASCII, 0x7F, below a blank, two blanks.
        return ((bytes | (low + kOnes) | ~(low + 0x60 * kOnes)) & kHigh) != 0 || (blank & blank << 8U) != 0;
    };
    const std::size_t last = text.size() - sizeof(std::uint64_t);
    for (std::size_t at = 0; at < last; at += sizeof(std::uint64_t) - 1) {
        if (isOdd(at))
            return false;
    }
    return !isOdd(last);
}

/// 0 to 99, with a leading zero.
inline std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace kronika::table
