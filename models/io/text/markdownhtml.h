// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown of descriptions as an HTML fragment: paragraphs, line breaks, lists, emphasis, code and links to web
// addresses. All else, HTML too, stays as the text that it is. Knows no format.
#pragma once

#include <string>
#include <string_view>

namespace kronika {

std::string htmlFromMarkdown(std::string_view markdown);

} // namespace kronika
