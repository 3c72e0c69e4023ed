// SPDX-License-Identifier: GPL-3.0-or-later
// The marking in timelines for web pages: words that people see, and a member that only Kronika reads. Knows no format.
#pragma once

#include "models/document/vocabulary.h"
#include "models/io/importbuilder.h"
#include "models/io/text/html.h"
#include "models/io/text/markdownhtml.h"

#include <string>
#include <string_view>

namespace kronika::webmarking {

/// Holds the TLP of the object that it is in.
inline constexpr const char *kMember = "kronikaMarking";

/// A paragraph at the beginning or end of a text; empty if there is no marking.
inline std::string shown(std::string_view marking)
{
    return marking.empty() ? std::string() : "<p><strong>" + escapedForHtml(marking) + "</strong></p>";
}

/// `html` without that paragraph, which the member said already.
inline std::string_view withoutShown(std::string_view html, std::string_view marking)
{
    const std::string words = shown(marking);
    if (html.starts_with(words))
        return html.substr(words.size());
    return html.ends_with(words) ? html.substr(0, html.size() - words.size()) : html;
}

/// The date in words, before what is said of an event; `words` are HTML.
inline std::string shownDate(std::string_view words)
{
    return words.empty() ? std::string() : "<small>" + std::string(words) + "</small>";
}

/// `html` without a date that stands so at its beginning.
inline std::string_view withoutDate(std::string_view html)
{
    constexpr std::string_view kEnd = "</small>";
    const std::size_t end = html.starts_with("<small>") ? html.find(kEnd) : std::string_view::npos;
    return end == std::string_view::npos ? html : html.substr(end + kEnd.size());
}

/// Holds the Markdown that an object's text was made of, where its HTML does not say all of that.
inline constexpr const char *kTextMember = "kronikaText";

inline std::string textToKeep(const std::string &markdown)
{
    return markdownFromHtml(htmlFromMarkdown(markdown)) == markdown ? std::string() : markdown;
}

/// Whether `own`, of that member, is still what the HTML shows.
inline bool isShown(const std::string &own, std::string_view html)
{
    return !own.empty() && htmlFromMarkdown(own) == html;
}

/// A chronology's; one that cannot be read is kept where ceilings look for it.
inline void mark(ChronologyInfo &info, const std::string &marking)
{
    if (isMarking(marking))
        info.marking = marking;
    else if (!marking.empty())
        appendTextMember(info.unknown, "unreadable marking", marking);
}

} // namespace kronika::webmarking
