// SPDX-License-Identifier: GPL-3.0-or-later
// What stands within a paragraph of Markdown, as HTML: emphasis, strikethrough, code, links and line breaks. Only links
// to web and mail addresses are links; all else, HTML too, stays the text that it is. Knows no block.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace kronika {

/// Addresses that may be followed by the labels of their definitions, in lower case.
using LinkDefinitions = std::map<std::string, std::string, std::less<>>;

/// O(length * kMaxEnclosedBytes) at worst.
std::string htmlOfSpans(std::string_view text, const LinkDefinitions &definitions);

/// As definitions are looked up.
std::string linkLabel(std::string_view text);

} // namespace kronika
