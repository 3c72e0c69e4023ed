// SPDX-License-Identifier: GPL-3.0-or-later
// What single values in MISP's JSON mean. Knows no chronology.
#pragma once

#include "models/io/formats/misp/mispgrades.h"
#include "models/io/json/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kronika::misp {

/// A time in seconds since 1970 (or as fine as its digits are), or ISO 8601. Nothing if it is neither.
std::optional<std::string> momentOf(const std::string &text);

/// 8-4-4-4-12 hexadecimal digits.
bool isUuid(std::string_view text);

std::vector<std::string> tagsOf(json::Node node);
/// What these grade. Clusters of its galaxies are marked for themselves (Actors::markingIn()).
Grades gradesIn(json::Node node);

/// The strictest TLP of tags anywhere below; empty if there is none.
std::string strictestBelow(json::Node node);

bool isDeleted(json::Node node);
/// Whether an attribute was seen when its object was, of which `times` says it, as far as it has times: one that has
/// none was not.
bool isSeenWith(json::Node attribute, const std::pair<std::string, std::string> &times);
/// An attribute that is a source, not something that happened.
bool isLink(json::Node attribute);

/// Of an object: its own, or those of its attributes of the relations first-seen and last-seen.
std::pair<std::string, std::string> timesOf(json::Node object);

} // namespace kronika::misp
