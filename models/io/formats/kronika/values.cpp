// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace kronika::reader {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isControl(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto previous = static_cast<unsigned char>(at == 0 ? 0 : text[at - 1]);
    return byte < 0x20 || byte == 0x7F || (previous == 0xC2 && byte >= 0x80 && byte < 0xA0);
}

/// Cuts off and gives back what stands before the first of `separators`.
std::string_view nextPart(std::string_view &rest, std::string_view separators)
{
    const std::size_t end = rest.find_first_of(separators);
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

} // namespace

bool isId(std::string_view text)
{
    if (text.empty() || text.size() > 200)
        return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isControl(text, at))
            return false;
    }
    return true;
}

bool isColor(std::string_view text)
{
    const auto isHexDigit = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    return text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), isHexDigit);
}

bool isLanguageTag(std::string_view text)
{
    std::string_view rest = text;
    const std::string_view primary = nextPart(rest, "-");
    if (primary.empty() || primary.size() > 8 || !std::all_of(primary.begin(), primary.end(), isLetter))
        return false;
    while (!rest.empty()) {
        const std::string_view part = nextPart(rest, "-");
        const auto isAlphanumeric = [](char c) { return isLetter(c) || isDigit(c); };
        if (part.empty() || part.size() > 8 || !std::all_of(part.begin(), part.end(), isAlphanumeric))
            return false;
    }
    return text.back() != '-';
}

bool staysBelow(std::string_view path)
{
    const bool hasDrive = path.size() >= 2 && isLetter(path[0]) && path[1] == ':';
    if (path.empty() || hasDrive || path.front() == '/' || path.front() == '\\' ||
        path.find('\0') != std::string_view::npos)
        return false;
    int depth = 0;
    while (!path.empty()) {
        const std::string_view part = nextPart(path, "/\\");
        if (part == "..")
            --depth;
        else if (!part.empty() && part != ".")
            ++depth;
        if (depth < 0)
            return false;
    }
    return true;
}

bool isAddress(std::string_view place)
{
    const std::size_t length = std::min(place.find(':'), place.size());
    const auto isOfScheme = [](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    };
    return length > 1 && length < place.size() && isLetter(place.front()) &&
           std::ranges::all_of(place.substr(0, length), isOfScheme) && place.find(' ') == std::string_view::npos;
}

std::optional<std::int64_t> wholeNumber(std::string_view number)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || std::trunc(value) != value)
        return std::nullopt;
    constexpr double kLimit = 9223372036854775808.0;
    if (value >= kLimit)
        return std::numeric_limits<std::int64_t>::max();
    return value < -kLimit ? std::numeric_limits<std::int64_t>::min() : static_cast<std::int64_t>(value);
}

} // namespace kronika::reader
