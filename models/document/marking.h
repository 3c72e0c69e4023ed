// SPDX-License-Identifier: GPL-3.0-or-later
// How far something may be passed on: the five levels of FIRST's Traffic Light Protocol 2.0 in their order. Knows
// texts and levels only, no colour.
#pragma once

#include "models/document/snapshot.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kronika {

/// In the order of strictness.
enum class Tlp : std::uint8_t { Clear, Green, Amber, AmberStrict, Red };

/// "TLP:AMBER+STRICT" as the format writes it; letters may be of either case. Nothing for any other text.
std::optional<Tlp> tlpNamed(std::string_view text);
std::string_view nameOf(Tlp level);
/// As people write it, too: `TLP: RED`, `tlp-amber`, `RED`; TLP:WHITE of version 1 is CLEAR. Nothing for any other
/// text.
std::optional<Tlp> tlpWritten(std::string_view text);
/// The stricter of two, either of which may be empty; one that cannot be read before all.
std::string stricterMarking(const std::string &a, const std::string &b);
/// What tags such as `tlp:red` and `TLP AMBER` say, the strictest of them; as it is if it begins so and cannot be read
/// (`tlp:ex:chr`). Empty if there is none.
std::string markingOfTags(std::span<const std::string> tags);
/// All five, least strict first.
std::span<const Tlp> tlpLevels();

/// Of a thing with marking `own` (may be empty) in a chronology marked `chronology` (may be empty): its own, else the
/// chronology's, else TLP:CLEAR. What cannot be read counts as TLP:RED.
Tlp effectiveTlp(std::string_view own, std::string_view chronology);

/// What members that no field holds say of a marking: RED if importers set one aside that they could not read, else the
/// strictest `marking` among them, else CLEAR.
Tlp tlpIn(const UnknownMembers &members);

/// The marking of an actor, category or era, which have no field for it, as far as importers kept one among what no
/// field holds; nothing if they did not.
std::optional<Tlp> tlpAside(const UnknownMembers &members);

/// The same without it; an unreadable one stays.
UnknownMembers withoutMarkingAside(const UnknownMembers &members);
/// Marks something that has no field for it, in place of what it says; an unreadable one stays.
void markAside(UnknownMembers &members, Tlp level);

/// What an actor must bear where it stands alone: its own marking, else the chronology's; empty if it has neither.
std::string markingOf(const Actor &actor, const ChronologyInfo &info);

/// Among members that no field holds, `{"marking": "TLP:RED"}`: the strictest of what others of them say word for word,
/// which is written nowhere but beside them.
inline constexpr std::string_view kKeptMarking = "kept marking";
/// What it says; empty if there is none.
std::string keptMarking(const UnknownMembers &members);

/// What to write of a marking `own` (may be empty) for others to read: TLP:RED where importers set one aside in
/// `members` that they could not read.
std::string markingToWrite(const std::string &own, const UnknownMembers &members);

/// The marking that something bears of its own, TLP:RED if it cannot be read or importers set it aside in `members` as
/// unreadable; nothing if it has the chronology's.
std::optional<Tlp> tlpBorne(const std::string &own, const UnknownMembers &members);

enum class SourcesMeant : std::uint8_t { Cited, All };

/// The strictest marking of the chronology, its actors, categories and eras, those of its events that `isShown`, and
/// the sources of their claims (or all sources), which a picture of them must bear; empty if nothing is marked.
/// O(events).
std::string strictestMarking(const Snapshot &snapshot, const std::function<bool(EventIndex)> &isShown,
                             SourcesMeant sources = SourcesMeant::Cited);

/// What a row that may be read without the others must bear: the strictest of the event's marking, those of the sources
/// that it cites and those of the events that its links name, each of which has the chronology's if it has none of its
/// own. Empty if nothing of it is marked.
std::string rowMarking(const Snapshot &snapshot, EventIndex event);

/// How many bear each level of their own, least strict first.
using TlpCounts = std::array<std::size_t, 5>;

/// Of the events from `first` up to `end`. Requires: first <= end <= eventCount(). O(end - first), and a look at each
/// chunk.
TlpCounts eventMarkings(const Snapshot &snapshot, std::size_t first, std::size_t end);
TlpCounts sourceMarkings(const Snapshot &snapshot);
/// Of actors, categories and eras, which have no field for it: importers keep one among what no field holds.
TlpCounts markingsAside(const Snapshot &snapshot);

} // namespace kronika
