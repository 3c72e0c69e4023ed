// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/markdownaddress.h"

#include "models/io/text/html.h"

#include <algorithm>
#include <vector>

namespace kronika {

namespace {

constexpr std::string_view kMailScheme = "mailto:";

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// One address of plain letters: no list, no subject.
bool isMailAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    const auto isPart = [](std::string_view part, std::string_view besides) {
        return !part.empty() && std::ranges::all_of(part, [besides](char c) {
            return isLetterOrDigit(c) || besides.find(c) != std::string_view::npos;
        });
    };
    return at != std::string_view::npos && isPart(text.substr(0, at), "._%+-") && isPart(text.substr(at + 1), ".-") &&
           text.find('.', at) != std::string_view::npos;
}

/// Of `"…"` alone.
bool isLinkTitle(std::string_view text)
{
    return text.size() > 1 && text.front() == '"' && text.find('"', 1) == text.size() - 1;
}

} // namespace

std::size_t BracketPairs::endOf(std::string_view text, std::size_t at)
{
    std::vector<std::size_t> open;
    for (std::size_t n = 0; !m_isLookedAt && n < text.size(); ++n) {
        if (text[n] == '\\') {
            ++n;
        } else if (text[n] == m_open) {
            open.push_back(n);
        } else if (text[n] == m_close && !open.empty()) {
            m_ends.emplace(open.back(), n);
            open.pop_back();
        }
    }
    m_isLookedAt = true;
    const auto found = m_ends.find(at);
    return found == m_ends.end() ? std::string_view::npos : found->second;
}

std::string followedAddress(std::string_view target)
{
    if (target.size() > kMaxEnclosedBytes)
        return {};
    const std::size_t blank = target.find_first_of(" \t\n");
    if (blank != std::string_view::npos) {
        const std::size_t behind = target.find_first_not_of(" \t\n", blank);
        if (blank == 0 || behind == std::string_view::npos || !isLinkTitle(target.substr(behind)))
            return {};
        target = target.substr(0, blank);
    }
    if (target.size() > 1 && target.front() == '<' && target.back() == '>')
        target = target.substr(1, target.size() - 2);
    if (target.starts_with(kMailScheme))
        return isMailAddress(target.substr(kMailScheme.size())) ? std::string(target) : std::string();
    const std::string address = plainWebAddress(target);
    return address.find_first_of("`<>|\\") == std::string::npos ? address : std::string();
}

std::string followedAutolink(std::string_view inside)
{
    if (inside.find_first_of(" \t\n<") != std::string_view::npos)
        return {};
    return isMailAddress(inside) ? std::string(kMailScheme) + std::string(inside) : followedAddress(inside);
}

} // namespace kronika
