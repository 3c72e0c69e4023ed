// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/tablecell.h"

namespace kronika {

namespace {

bool isNumberOrDate(std::string_view text)
{
    return text.size() > 1 && text[1] >= '0' && text[1] <= '9' &&
           text.find_first_not_of("0123456789-+./:TZXe~?%") == std::string_view::npos;
}

/// Whether a spreadsheet takes it for one, or would but for apostrophes that stand before it already.
bool isFormula(std::string_view text)
{
    constexpr std::string_view kDangerous("=+-@\t\r\0", 7);
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos && kDangerous.find(text[first]) != std::string_view::npos;
}

} // namespace

std::string spreadsheetSafe(std::string_view text)
{
    return isFormula(text) && !isNumberOrDate(text) ? "'" + std::string(text) : std::string(text);
}

std::string_view withoutGuard(std::string_view cell)
{
    return cell.starts_with('\'') && isFormula(cell) ? cell.substr(1) : cell;
}

std::string tableCell(std::string_view text, char delimiter)
{
    if (text.find(delimiter) == std::string_view::npos && text.find_first_of("\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string cell = "\"";
    for (const char c : text) {
        if (c == '"')
            cell += '"';
        cell += c;
    }
    return cell + '"';
}

} // namespace kronika
