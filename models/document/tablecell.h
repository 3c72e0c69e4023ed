// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of a delimited table as it is written: quoted where it must be, and harmless to spreadsheets. Knows no format.
#pragma once

#include <string>
#include <string_view>

namespace kronika {

/// With an apostrophe in front if a spreadsheet would take it for a formula (OWASP ASVS 1.2.10); numbers and dates
/// stay. The same within, behind a comma, semicolon, bar, tab or line end: whoever parts cells there reads a cell.
std::string spreadsheetSafe(std::string_view text);

/// Of a text that stays a formula if it is one: with one more apostrophe where one stands before a formula already, as
/// withoutGuard() takes one away.
std::string apostrophesKept(std::string_view text);

/// Of a cell that one of these wrote: the text that it was made of.
std::string withoutGuard(std::string_view cell);
/// Whether that is another.
bool hasGuard(std::string_view cell);

/// RFC 4180: in quotes if it holds the delimiter, a quote or a line end; with commas also for semicolons and tabs.
std::string tableCell(std::string_view text, char delimiter);

} // namespace kronika
