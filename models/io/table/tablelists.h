// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that hold several things: actors with their roles, tags, sources with their addresses. Knows no column.
#pragma once

#include "models/document/event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::table {

/// Of lists in a cell, where nobody said which.
inline constexpr std::string_view kGuessedSeparators = ";|";

/// Cut at any of `separators`, blanks around the parts taken off, empty parts left out.
std::vector<std::string> parts(std::string_view text, std::string_view separators);

/// The texts of a list as programs write one, in brackets, each in quotes: `['a', 'b']`. Nothing if it is none; of `[]`
/// no texts.
std::optional<std::vector<std::string>> listIn(std::string_view text);

struct NamedActor
{
    std::string name;
    /// From "Name (target)"; empty if the brackets hold no role.
    std::string role;
};
NamedActor actorIn(std::string_view text);
/// Of the words for it, as the format has it: empty for an actor. Nothing for words of which the format knows none.
std::optional<std::string> knownRole(std::string_view words);

/// As `parts`; at commas, if there is none of the separators.
std::vector<std::string> tagsIn(std::string_view text, std::string_view separators);

/// Titles and addresses, one after the other; also a JSON array of texts or of objects with title, url, publisher
/// (outlet), date.
std::vector<Source> sourcesIn(std::string_view text, std::string_view separators);

/// What a column of titles and one of addresses say together.
std::vector<Source> sourcesIn(std::string_view titles, std::string_view addresses, std::string_view separators);

} // namespace kronika::table
