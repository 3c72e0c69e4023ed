// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/forensic/forensicevent.h"

#include "models/document/marking.h"

#include <algorithm>
#include <utility>

namespace kronika::forensic {

namespace {

constexpr std::size_t kMaxTitleBytes = 240;
constexpr std::size_t kMaxDifferent = 200;
constexpr const char *kNotATime = "Not a time";

/// The first line, cut at a character's end.
std::string_view titleOf(std::string_view message)
{
    std::string_view line = message.substr(0, message.find_first_of("\r\n"));
    if (line.size() <= kMaxTitleBytes)
        return line;
    std::size_t end = kMaxTitleBytes;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return line.substr(0, end);
}

std::string_view trimmed(std::string_view text, std::string_view what)
{
    const std::size_t first = text.find_first_not_of(what);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(what) - first + 1);
}

} // namespace

std::string add(ImportBuilder &builder, Row row, Origin origin)
{
    Event event;
    // plaso's word for what has no time; the zero beside it is not the year 1970.
    if (row.kind == kNotATime && !row.when.empty())
        appendTextMember(row.unknown, kNotATime, std::exchange(row.when, {}));
    event.when = std::move(row.when);
    event.title = titleOf(row.message);
    if (event.title.size() < row.message.size()) {
        if (row.message.find_first_of("\r\n") == std::string::npos)
            event.title += "…";
        event.description = std::move(row.message);
    }
    if (!row.kind.empty() && row.kind != "-")
        event.category = builder.categoryNamed(row.kind);
    if (!row.actor.empty() && row.actor != "-")
        event.actors.push_back({.id = builder.actorNamed(row.actor), .role = {}, .unknown = {}});
    if (!row.source.empty() && row.source != "-") {
        Source source;
        source.title = std::move(row.source);
        source.publisher = std::move(row.parser);
        Claim claim;
        claim.source = builder.sourceLike(source);
        event.claims.push_back(std::move(claim));
    } else if (!row.parser.empty() && row.parser != "-") {
        appendTextMember(row.unknown, "parser", row.parser);
    }
    event.tags = std::move(row.tags);
    event.marking = markingOfTags(event.tags);
    event.unknown = std::move(row.unknown);
    return builder.add(std::move(event), origin);
}

void ActorChoice::see(std::string_view field, std::string_view value)
{
    const auto *found = std::find(kCandidates.begin(), kCandidates.end(), field);
    if (found == kCandidates.end() || value.empty() || value == "-")
        return;
    auto &values = m_values[static_cast<std::size_t>(found - kCandidates.begin())];
    if (values.size() <= kMaxDifferent)
        values.emplace(value);
}

std::string_view ActorChoice::chosen() const
{
    for (std::size_t n = 0; n < kCandidates.size(); ++n) {
        if (m_values[n].size() >= 2 && m_values[n].size() <= kMaxDifferent)
            return kCandidates[n];
    }
    for (std::size_t n = 0; n < kCandidates.size(); ++n) {
        if (m_values[n].size() == 1)
            return kCandidates[n];
    }
    return {};
}

std::vector<std::string> tagsOf(std::string_view text)
{
    std::vector<std::string> tags;
    text = trimmed(text, " \t");
    if (text == "-")
        return tags;
    const bool isList = text.starts_with('[') && text.ends_with(']');
    std::string_view rest = isList ? text.substr(1, text.size() - 2) : text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        const std::string_view tag = trimmed(rest.substr(0, end), isList ? " \t\"'" : " \t");
        if (!tag.empty())
            tags.emplace_back(tag);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return tags;
}

std::vector<std::string> labelsOf(std::string_view text)
{
    std::vector<std::string> labels;
    for (const std::string &tag : tagsOf(text)) {
        std::string_view rest = tag;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            if (end > 0)
                labels.emplace_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return labels;
}

} // namespace kronika::forensic
