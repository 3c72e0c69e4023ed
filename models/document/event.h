// SPDX-License-Identifier: GPL-3.0-or-later
// The values a chronology is made of, as the file format has them; plain data, UTF-8. They know nothing of lanes,
// pixels or JSON text (but keep, as text, the members of a file that this version does not know).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kronika {

/// Positions in a snapshot's lists. Distinct types, so that one cannot be taken for another.
enum class EventIndex : std::uint32_t {};
enum class ActorIndex : std::uint32_t {};
enum class CategoryIndex : std::uint32_t {};
enum class SourceIndex : std::uint32_t {};

template <typename Index>
constexpr std::size_t raw(Index index)
{
    return static_cast<std::size_t>(index);
}

/// Language tag (BCP 47) to text, in the file's order.
using Translations = std::vector<std::pair<std::string, std::string>>;

/// Unknown members of one object as canonical JSON member text (`"x": 1, "y": [2, 3]`), empty if none.
using UnknownMembers = std::string;

struct Actor
{
    std::string id;
    std::string name;
    std::string kind;
    std::string parent;
    std::vector<std::string> aliases;
    std::string color;
    std::string description;
    Translations names;
    UnknownMembers unknown;

    friend bool operator==(const Actor &, const Actor &) = default;
};

struct Category
{
    std::string id;
    std::string name;
    Translations names;
    std::string color;
    std::string symbol;
    UnknownMembers unknown;

    friend bool operator==(const Category &, const Category &) = default;
};

struct Source
{
    std::string id;
    std::string title;
    std::string publisher;
    std::string author;
    std::string published;
    std::string retrieved;
    std::string url;
    std::string archived;
    std::string language;
    std::string reliability;
    std::string sha256;
    std::string marking;
    std::string note;
    UnknownMembers unknown;

    friend bool operator==(const Source &, const Source &) = default;
};

struct ActorReference
{
    std::string id;
    /// As in the file; empty means "actor".
    std::string role;
    UnknownMembers unknown;

    friend bool operator==(const ActorReference &, const ActorReference &) = default;
};

/// What one source says of an event.
struct Claim
{
    std::string source;
    std::string says;
    std::string when;
    std::string attribution;
    std::optional<int> credibility;
    std::string locator;
    std::string stance;
    UnknownMembers unknown;

    friend bool operator==(const Claim &, const Claim &) = default;
};

struct Link
{
    std::string to;
    std::string kind;
    UnknownMembers unknown;

    friend bool operator==(const Link &, const Link &) = default;
};

struct Attachment
{
    std::string path;
    std::string url;
    std::string title;
    std::string sha256;
    UnknownMembers unknown;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

struct Event
{
    std::string id;
    std::string when;
    std::string within;
    std::string title;
    std::string description;
    Translations titles;
    std::vector<ActorReference> actors;
    std::string category;
    std::vector<std::string> tags;
    std::optional<int> confidence;
    std::string marking;
    std::vector<Claim> claims;
    std::vector<Link> links;
    std::vector<Attachment> attachments;
    UnknownMembers unknown;

    friend bool operator==(const Event &, const Event &) = default;
};

/// A background span.
struct Era
{
    std::string id;
    std::string when;
    std::string title;
    std::string color;
    UnknownMembers unknown;

    friend bool operator==(const Era &, const Era &) = default;
};

struct SavedView
{
    std::string id;
    std::string title;
    std::string range;
    std::string filter;
    std::vector<std::string> lanes;
    std::vector<std::string> collapsed;
    std::string note;
    UnknownMembers unknown;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// What is said of the chronology as a whole.
struct ChronologyInfo
{
    std::int64_t version = 1;
    std::string title;
    std::string description;
    std::string language;
    std::string marking;
    std::string timezone;
    UnknownMembers unknown;

    friend bool operator==(const ChronologyInfo &, const ChronologyInfo &) = default;
};

/// The text for `language`, its primary subtag, or `fallback`.
const std::string &translated(const Translations &texts, const std::string &language, const std::string &fallback);

/// Whether an event has a bar or point in the lane of an actor with this role (actor, speaker, investigator; empty is
/// actor).
bool standsInLane(std::string_view role);

} // namespace kronika
