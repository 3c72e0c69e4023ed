// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown of descriptions as an HTML fragment: CommonMark's blocks and what GitHub adds to them (tables, task lists,
// strikethrough), as the windows show them. Links lead to web and mail addresses only; pictures are not loaded, and
// HTML stays the text that it is. Knows no format.
#pragma once

#include <string>
#include <string_view>

namespace kronika {

/// `topHeading`: the level that `#` has on the page, 1 to 6; lower ones are below it. O(length), but for what
/// htmlOfSpans() costs.
std::string htmlFromMarkdown(std::string_view markdown, int topHeading = 1);

} // namespace kronika
