// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/tablecell.h"

#include <algorithm>

namespace kronika {

namespace {

bool isNumberOrDate(std::string_view text)
{
    return text.size() > 1 && text[1] >= '0' && text[1] <= '9' &&
           text.find_first_not_of("0123456789-+./:TZXe~?%") == std::string_view::npos;
}

constexpr std::string_view kGuardDangerous("=+-@\t\r\0", 7);
/// The same of full width (U+FF1D, U+FF0B, U+FF0D, U+FF20), which spreadsheets of East Asia take for them.
constexpr std::string_view kWideDangerous[] = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
/// Where a reader that was told of another delimiter, or of no quotes, may begin a cell.
constexpr std::string_view kGuardBorders = ",;|\t\r\n";

/// An item of a list in Markdown; what calls or fetches nothing.
bool isListItem(std::string_view text)
{
    return (text.starts_with("- ") || text.starts_with("+ ")) && text.find_first_of("(|!") == std::string_view::npos;
}

/// Whether a spreadsheet takes it for a formula, or would but for apostrophes that stand before it already.
bool isFormula(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    if (first == std::string_view::npos)
        return false;
    const auto begins = [rest = text.substr(first)](std::string_view sign) { return rest.starts_with(sign); };
    return kGuardDangerous.find(text[first]) != std::string_view::npos || std::ranges::any_of(kWideDangerous, begins);
}

/// Calls `take(piece, isInner)` for each piece that may be read as a cell, with the border behind it.
template <typename Take>
void forEachPiece(std::string_view text, Take &&take)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find_first_of(kGuardBorders, at);
        const std::size_t next = end == std::string_view::npos ? text.size() : end + 1;
        take(text.substr(at, next - at), at > 0);
        at = next;
    }
}

std::string_view withoutBorder(std::string_view piece)
{
    return !piece.empty() && kGuardBorders.find(piece.back()) != std::string_view::npos
               ? piece.substr(0, piece.size() - 1)
               : piece;
}

bool needsGuard(std::string_view piece, bool isInner)
{
    // A border that is dangerous itself counts as the beginning of a cell only where the cell begins.
    const std::string_view inside = isInner ? withoutBorder(piece) : piece;
    if (!isFormula(inside) || isNumberOrDate(withoutBorder(piece)))
        return false;
    return !isInner || !isListItem(piece); // with its border, which may be the bar of a call
}

bool isGuarded(std::string_view piece, bool isInner)
{
    return piece.starts_with('\'') && isFormula(isInner ? withoutBorder(piece) : piece);
}

} // namespace

std::string spreadsheetSafe(std::string_view text)
{
    std::string out;
    forEachPiece(text, [&out](std::string_view piece, bool isInner) {
        out.append(needsGuard(piece, isInner) ? "'" : "").append(piece);
    });
    return out;
}

std::string apostrophesKept(std::string_view text)
{
    std::string out;
    forEachPiece(text, [&out](std::string_view piece, bool isInner) {
        out.append(isGuarded(piece, isInner) ? "'" : "").append(piece);
    });
    return out;
}

bool hasGuard(std::string_view cell)
{
    bool has = false;
    if (cell.find('\'') != std::string_view::npos)
        forEachPiece(cell, [&has](std::string_view piece, bool isInner) { has = has || isGuarded(piece, isInner); });
    return has;
}

std::string withoutGuard(std::string_view cell)
{
    std::string out;
    forEachPiece(cell, [&out](std::string_view piece, bool isInner) {
        out.append(isGuarded(piece, isInner) ? piece.substr(1) : piece);
    });
    return out;
}

std::string tableCell(std::string_view text, char delimiter)
{
    // Some readers part cells at semicolons and tabs, too, but not within quotes.
    const std::string_view parting = delimiter == ',' ? ";\t\"\r\n" : "\"\r\n";
    if (text.find(delimiter) == std::string_view::npos && text.find_first_of(parting) == std::string_view::npos)
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
