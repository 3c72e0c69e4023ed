// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of footnotes in the cells of tables that come from pages. Knows no date.
#pragma once

#include <string>
#include <string_view>

namespace kronika::table {

/// Whether a mark of a footnote stands in the text, behind something: `[1]`, `[a]`, `[note 2]`, `[citation needed]`,
/// `¹`, `†` and the like. A year in brackets is none.
bool hasFootnotes(std::string_view text);

/// Without these, and the blanks before them.
std::string withoutFootnotes(std::string_view text);

} // namespace kronika::table
