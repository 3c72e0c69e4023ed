// SPDX-License-Identifier: GPL-3.0-or-later
// How far something may be passed on: the five levels of FIRST's Traffic Light Protocol 2.0 in their order. Knows
// texts and levels only, no colour.
#pragma once

#include "models/document/snapshot.h"

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
/// All five, least strict first.
std::span<const Tlp> tlpLevels();

/// Of a thing with marking `own` (may be empty) in a chronology marked `chronology` (may be empty): its own, else the
/// chronology's, else TLP:CLEAR. What cannot be read counts as TLP:RED.
Tlp effectiveTlp(std::string_view own, std::string_view chronology);

/// What members that no field holds say of a marking: RED if importers set one aside that they could not read, else the
/// strictest `marking` among them, else CLEAR.
Tlp tlpIn(const UnknownMembers &members);

/// What to write of a marking `own` (may be empty) for others to read: TLP:RED where importers set one aside in
/// `members` that they could not read.
std::string markingToWrite(const std::string &own, const UnknownMembers &members);

/// The strictest marking of the chronology, those of its events that `isShown`, and the sources of their claims, which
/// a picture of them must bear; empty if nothing is marked. O(events).
std::string strictestMarking(const Snapshot &snapshot, const std::function<bool(EventIndex)> &isShown);

} // namespace kronika
