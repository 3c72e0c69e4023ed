// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of Markdown, for all that reads it: a page that ends one elsewhere shows something else.
#pragma once

#include <algorithm>
#include <string_view>

namespace kronika {

/// Calls `take(line)` for each, without its end: LF, CR LF or a CR alone (CommonMark 0.31, 2.1).
template <typename Take>
void forEachMarkdownLine(std::string_view text, Take &&take)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        take(text.substr(0, end));
        text.remove_prefix(end);
        text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
    }
}

} // namespace kronika
