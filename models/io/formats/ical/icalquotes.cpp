// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalquotes.h"

#include <algorithm>

namespace kronika::ical {

namespace {

constexpr std::string_view kOpening = ";TZID=\"";

/// Where the line ends that may go on below, behind a blank.
std::size_t endOfFoldedLine(std::string_view text, std::size_t at)
{
    while (true) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        at = std::min(text.find_first_not_of("\r\n", end), text.size());
        if (at == text.size() || (text[at] != ' ' && text[at] != '\t'))
            return end;
    }
}

/// `20200609`, `20200609T090000Z`.
bool isTime(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\r' || c == '\n' || c == ' ' || c == '\t'; });
    if (text.ends_with('Z'))
        text.pop_back();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }, '0');
    return text == "00000000" || text == "00000000T000000";
}

} // namespace

std::optional<ClosedQuotes> withQuotesClosed(std::string_view record)
{
    std::optional<ClosedQuotes> out;
    for (std::size_t at = record.find(kOpening); at != std::string_view::npos; at = record.find(kOpening, at + 1)) {
        const std::size_t begin = at + kOpening.size();
        const std::size_t quote = record.find('"', begin);
        if (quote == std::string_view::npos || quote + 1 != endOfFoldedLine(record, at))
            continue;
        const std::size_t colon = record.rfind(':', quote);
        if (colon < begin || !isTime(std::string(record.substr(colon + 1, quote - colon - 1))))
            continue;
        if (!out)
            out = ClosedQuotes{std::string(record), record.find_last_of("\r\n", at) + 1};
        out->text.erase(quote, 1).insert(colon, 1, '"');
    }
    return out;
}

} // namespace kronika::ical
