// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/ownlists.h"

#include "models/io/formats/kronika/values.h"
#include "models/io/table/celltext.h"

namespace kronika::table {

namespace {

constexpr std::string_view kBetween = "; ";
constexpr std::string_view kAfterTag = ": ";

/// The language tag that a text begins with; empty if it does not.
std::string_view tagOf(std::string_view text)
{
    const std::size_t end = text.find(kAfterTag);
    const std::string_view tag = end == std::string_view::npos ? std::string_view() : text.substr(0, end);
    return reader::isLanguageTag(tag) ? tag : std::string_view();
}

/// Paths stay below their folder.
std::optional<Attachment> attachmentAt(std::string_view place, std::string_view title)
{
    Attachment attachment;
    attachment.title = title;
    const bool isUrl = reader::isAddress(place);
    const bool isBrokenUrl = !isUrl && place.find("://") != std::string_view::npos;
    if (isBrokenUrl || (!isUrl && !reader::staysBelow(place)))
        return std::nullopt;
    (isUrl ? attachment.url : attachment.path) = place;
    return attachment;
}

std::optional<Attachment> attachmentIn(std::string_view text)
{
    // The place may hold brackets, too: it begins behind the first one that leaves a place.
    for (std::size_t open = text.find(" ("); text.ends_with(')') && open != std::string_view::npos;
         open = text.find(" (", open + 1)) {
        const std::string_view place = text.substr(open + 2, text.size() - open - 3);
        if (!areBracketsPaired(place))
            continue;
        if (auto attachment = attachmentAt(place, text.substr(0, open)))
            return attachment;
    }
    return attachmentAt(text, {});
}

} // namespace

std::optional<Translations> titlesIn(std::string_view text)
{
    Translations titles;
    while (!text.empty()) {
        const std::string_view tag = tagOf(text);
        if (tag.empty())
            return std::nullopt;
        text.remove_prefix(tag.size() + kAfterTag.size());
        // A title may hold what stands between two of them.
        std::size_t end = text.find(kBetween);
        while (end != std::string_view::npos && tagOf(text.substr(end + kBetween.size())).empty())
            end = text.find(kBetween, end + 1);
        titles.emplace_back(tag, text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + kBetween.size());
    }
    return titles;
}

bool areBracketsPaired(std::string_view text)
{
    int open = 0;
    for (const char c : text) {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open < 0)
            return false;
    }
    return open == 0;
}

NamedActor ownActorIn(std::string_view text)
{
    // A role may hold brackets, too: it begins at the one that the last one closes.
    int open = 0;
    for (std::size_t at = text.size(); text.ends_with(')') && at-- > 0;) {
        open += text[at] == ')' ? 1 : text[at] == '(' ? -1 : 0;
        if (open > 0)
            continue;
        const std::string_view role = text.substr(at + 1, text.size() - at - 2);
        return {std::string(trimmed(text.substr(0, at))), knownRole(role).value_or(std::string(role))};
    }
    return {std::string(text), {}};
}

std::optional<std::vector<Attachment>> attachmentsIn(std::string_view text)
{
    std::vector<Attachment> attachments;
    while (!text.empty()) {
        const std::size_t end = text.find(kBetween);
        auto attachment = attachmentIn(text.substr(0, end));
        if (!attachment)
            return std::nullopt;
        attachments.push_back(*std::move(attachment));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + kBetween.size());
    }
    return attachments;
}

} // namespace kronika::table
