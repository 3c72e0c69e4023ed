// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/membertext.h"

#include <algorithm>

namespace kronika {

namespace {

/// Behind the string that begins at `at`.
std::size_t pastString(std::string_view text, std::size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at)
        at += text[at] == '\\' ? 1 : 0;
    return std::min(at + 1, text.size());
}

/// Where the value that begins at `at` ends: at a comma between members, or at the end.
std::size_t pastValue(std::string_view text, std::size_t at)
{
    std::size_t depth = 0;
    while (at < text.size() && (depth > 0 || text[at] != ',')) {
        const char c = text[at];
        if (c == '"') {
            at = pastString(text, at);
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= (c == '}' || c == ']') && depth > 0 ? 1 : 0;
        ++at;
    }
    return at;
}

} // namespace

std::vector<MemberText> membersIn(std::string_view text)
{
    std::vector<MemberText> members;
    for (std::size_t at = text.find('"'); at < text.size();) {
        const std::size_t nameEnd = pastString(text, at);
        const std::size_t valueBegin = text.find_first_not_of(": ", nameEnd);
        const std::size_t end = pastValue(text, std::min(valueBegin, text.size()));
        if (valueBegin < end)
            members.push_back({text.substr(at + 1, nameEnd - at - 2), text.substr(valueBegin, end - valueBegin)});
        at = text.find('"', end);
    }
    return members;
}

} // namespace kronika
