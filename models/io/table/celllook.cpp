// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/celllook.h"

#include "models/io/table/celltext.h"
#include "models/io/table/columncells.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/leadingdate.h"

#include <algorithm>

namespace kronika::table {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// "start_date", "fileName", "source.ip"
bool isIdentifier(std::string_view text)
{
    const bool isOneWord = std::all_of(text.begin(), text.end(), [](char c) {
        return isLower(c) || isUpper(c) || isDigit(c) || c == '_' || c == '.' || c == '-';
    });
    if (!isOneWord || !(isLower(text.front()) || isUpper(text.front())))
        return false;
    for (std::size_t n = 1; n + 1 < text.size(); ++n) {
        if (text[n] == '_' || (isLower(text[n - 1]) && isUpper(text[n]) && isLower(text[n + 1])))
            return true;
    }
    return false;
}

/// Empty of what has letters, or no figures.
std::string patternOf(std::string_view text)
{
    std::string pattern;
    for (const char c : text) {
        if (!isDigit(c) && std::string_view(" !#$%&'()*+,-./:;<=>?[]").find(c) == std::string_view::npos)
            return {};
        if (!isDigit(c) || !pattern.ends_with('9'))
            pattern += isDigit(c) ? '9' : c;
    }
    return pattern.find('9') == std::string::npos ? std::string() : pattern;
}

/// Of a file, with its folders: "/etc/passwd", "C:\Windows".
bool isPath(std::string_view text)
{
    return text.size() > 2 && (text.starts_with('/') || text.substr(1).starts_with(":\\"));
}

bool isMailAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != 0 && at < text.size() - 1 && text.find_first_of(" \t\n") == std::string_view::npos &&
           text.find('@', at + 1) == std::string_view::npos;
}

} // namespace

bool isDay(std::string_view text)
{
    constexpr std::size_t kShortest = 6;
    constexpr std::size_t kLongest = 40;
    constexpr std::size_t kDay = 10;
    static const DateColumn dates;
    if (text.size() < kShortest || text.size() > kLongest || std::none_of(text.begin(), text.end(), isDigit))
        return false;
    const DateReading reading = dates.read(text);
    return reading.kind == CellDate::Ambiguous || (reading.kind == CellDate::Date && reading.edtf.size() >= kDay);
}

bool isHash(std::string_view text)
{
    constexpr std::size_t kShortest = 16;
    return text.size() >= kShortest && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

CellLook lookOf(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (DateColumn::saysNothing(text))
        return {};
    if (isAllDigits(text))
        return {CellKind::Number};
    if (isHash(text))
        return {CellKind::Hash};
    if (isAddress(text) || text.starts_with("hxxp") || isPath(text) || isMailAddress(text))
        return {CellKind::Address};
    if (isDay(text) || leadingDate(text))
        return {CellKind::Date};
    if (std::string pattern = patternOf(text); !pattern.empty())
        return {CellKind::Figures, std::move(pattern)};
    return {isIdentifier(text) ? CellKind::Identifier : CellKind::Text};
}

} // namespace kronika::table
