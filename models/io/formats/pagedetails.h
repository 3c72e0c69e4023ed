// SPDX-License-Identifier: GPL-3.0-or-later
// What a page for reading says of an event, an actor, a claim and a source besides its main columns: labels and plain
// texts, for the writers of Markdown and HTML, which escape them. In the words that hold (wordsOf()), dates in those of
// the chronology's language.
#pragma once

#include "models/document/snapshot.h"

#include <string>
#include <vector>

namespace kronika::page {

struct Piece
{
    std::string text;
    /// A BCP 47 tag; empty if it is not known, or the page's.
    std::string language = {};
};
struct Detail
{
    std::string label;
    std::vector<Piece> pieces;
    /// All pieces.
    std::string text() const;
};
using Details = std::vector<Detail>;

/// Whether there are words and dates in that language (a BCP 47 tag; empty is English).
bool isOurs(const std::string &language);
/// `text`, marked for context "kronika::Page".
std::string word(const char *text);
/// The chronology's title, or a word for what it is.
std::string titleOf(const Snapshot &snapshot);
/// Its id where nothing else says which it is.
std::string titleOf(const Source &source);
/// With a full stop, unless it ends with one, or a like sign.
std::string sentence(std::string text);
/// EDTF in words; what is no date as it is.
std::string dateOf(const Snapshot &snapshot, const std::string &edtf);
/// When the event was, or that it is undated, and within what.
std::string timeOf(const Snapshot &snapshot, EventIndex event);
/// In the chronology's language, where the actor has a name in it.
const std::string &nameOf(const Snapshot &snapshot, const Actor &actor);

/// Its original title if another is shown; category, tags, confidence, titles in other languages, links and
/// attachments, where it has them.
Details ofEvent(const Snapshot &snapshot, EventIndex event);
/// Its original name if another is shown; kind, parent, aliases and names in other languages.
Details ofActor(const Snapshot &snapshot, const Actor &actor);
/// Whether it supports or disputes the event, in a word; empty if it does not say.
std::string stanceOf(const Claim &claim);
/// Where, when and how surely: "p. 3, dated 2021, credibility 2 – probably true"; empty if nothing more is said.
std::string ofClaim(const Snapshot &snapshot, const Claim &claim);
/// Retrieved, archived, language, reliability, digest and marking; not its note, which is Markdown.
std::string ofSource(const Snapshot &snapshot, const Source &source);

/// In the chronology's language, with the original where that is another.
std::vector<std::string> unusedCategories(const Snapshot &snapshot);

/// Stands above claims of an event that do not agree; for word().
inline constexpr const char *kClaimsDiffer = QT_TRANSLATE_NOOP("kronika::Page", "Claims differ");

/// Headings, for word().
inline constexpr const char *kUnusedCategories = QT_TRANSLATE_NOOP("kronika::Page", "Categories that no event is of");
inline constexpr const char *kUncitedSources = QT_TRANSLATE_NOOP("kronika::Page", "Sources that no event cites");

} // namespace kronika::page
