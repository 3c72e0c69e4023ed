// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown that a file brought along, as it may stand within a Markdown page of ours: it shows what it showed, but
// leads to web addresses only, loads nothing, is no HTML, and neither takes nor gives footnotes of the page. Knows no
// format.
#pragma once

#include <string>
#include <string_view>

namespace kronika {

/// Blocks of their own; an open code fence ends with them.
std::string tamedMarkdown(std::string_view markdown);
/// In a cell of a table, which is one line: lines are parted by breaks, those of a code fence are code each.
std::string tamedMarkdownCell(std::string_view markdown);

} // namespace kronika
