// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes what of STIX 2.0, 2.1 and Attack Flow, and the fixed ids that the standards give. Knows no file.
#pragma once

#include "models/io/mapping.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kronika::stix {

extern const MappingTable kMapping;
extern const char *const kExplanation;

/// Our own property extension, our own identity in what we write.
inline constexpr std::string_view kOurExtension = "extension-definition--3d5a1c7e-4b0f-4e62-9a58-7c1f60b2d941";
inline constexpr std::string_view kOurIdentity = "identity--8a6e2f43-90d1-4c6b-b5a7-2e4d19c3f07a";
/// Of the OASIS incident extension, whose `event` is what fits best.
inline constexpr std::string_view kEventExtension = "extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e";
inline constexpr std::string_view kTlpExtension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

/// The marking that a fixed marking-definition of TLP 1 or 2 stands for; empty if it is none of those.
std::string_view tlpOf(std::string_view markingDefinitionId);
/// The fixed TLP 2.0 marking-definition of a marking of ours; empty if there is none.
std::string_view definitionOf(std::string_view marking);
/// `amber+strict` and the like as we write it; empty if it is no TLP.
std::string_view markingNamed(std::string_view tlp);
/// Which of two markings restricts more; either may be empty.
std::string_view stricter(std::string_view a, std::string_view b);

/// `campaign--…` with a UUID: an id that STIX can have.
bool isStixId(std::string_view id);
/// The same with a UUID that RFC 4122 knows, as the schemas want it.
bool isValidStixId(std::string_view id);
/// What stands before the `--`.
std::string_view typeOf(std::string_view id);

/// A time of STIX with a fidelity (year, month, day, hour, minute, second) as EDTF, which has no hour alone: of that
/// the day. As it stands without one, or with another. Nothing if it cannot be read.
std::optional<std::string> edtfOf(const std::string &time, std::string_view fidelity = {});
bool isFidelity(std::string_view text);

/// 1970-01-01T00:00:00Z, or an hour beside it, and 5138-11-16T09:46:40Z: what programs write for no time at all.
bool isFiller(std::string_view time);

/// A likelier, coarser reading of a time that looks like a month's or a day's local midnight; empty if it does not.
std::string likelyMonth(std::string_view time);
std::string likelyDay(std::string_view time);
/// The hour in UTC of a time that is midnight somewhere in America.
std::optional<int> americanMidnight(std::string_view time);
/// The day that it begins there.
std::string likelyLocalDay(std::string_view time);

} // namespace kronika::stix
