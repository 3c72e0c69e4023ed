// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/filterids.h"

#include <algorithm>

namespace kronika {

namespace {

bool endsFilterWord(char c)
{
    return std::string_view(" \t\r\n()\"").find(c) != std::string_view::npos;
}

bool isFilterLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Behind the `sign` that closes what the one at `at` opens.
std::size_t behindClosing(std::string_view text, std::size_t at, char sign)
{
    for (std::size_t n = at + 1; n < text.size(); ++n) {
        if (text[n] == '\\')
            ++n;
        else if (text[n] == sign)
            return n + 1;
    }
    return text.size();
}

std::size_t wordEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && !endsFilterWord(text[at]))
        ++at;
    return at;
}

std::string unquoted(std::string_view text)
{
    std::string out;
    for (std::size_t n = 1; n + 1 < text.size(); ++n) {
        if (text[n] == '\\' && n + 2 < text.size() && (text[n + 1] == '"' || text[n + 1] == '\\'))
            ++n;
        out += text[n];
    }
    return out;
}

std::string quotedIfNeeded(const std::string &value)
{
    if (wordEnd(value, 0) == value.size() && !value.empty())
        return value;
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

/// Of the colon behind a key that begins at `at`; npos if none does.
std::size_t colonAt(std::string_view filter, std::size_t at)
{
    std::size_t colon = at;
    while (colon < filter.size() && isFilterLetter(filter[colon]))
        ++colon;
    const bool isKey = colon - at >= 2 && colon < filter.size() && filter[colon] == ':' &&
                       filter.substr(colon + 1, 2) != "//" && colon + 1 < filter.size();
    return isKey ? colon : std::string_view::npos;
}

} // namespace

std::string renamedInFilter(std::string_view filter, const RenameValue &rename)
{
    std::string out;
    for (std::size_t at = 0; at < filter.size();) {
        const std::size_t from = at;
        const std::size_t colon = colonAt(filter, at);
        if (colon == std::string_view::npos) {
            const char c = filter[at];
            at = c == '"' || c == '/'            ? behindClosing(filter, at, c)
                 : endsFilterWord(c) || c == '-' ? at + 1
                                                 : wordEnd(filter, at);
            out += filter.substr(from, at - from);
            continue;
        }
        const bool isQuoted = filter[colon + 1] == '"';
        at = isQuoted ? behindClosing(filter, colon + 1, '"') : wordEnd(filter, colon + 1);
        const std::string_view text = filter.substr(colon + 1, at - colon - 1);
        const std::string value = isQuoted ? unquoted(text) : std::string(text);
        std::string key(filter.substr(from, colon - from));
        std::ranges::transform(key, key.begin(), [](char c) { return c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const std::string now = rename(key, value);
        out += filter.substr(from, colon + 1 - from);
        out += now == value ? std::string(text) : quotedIfNeeded(now);
    }
    return out;
}

} // namespace kronika
