// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of STIX 2.1 for what did not come from STIX, each as text without our extension. Knows no bundle.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/jsonout.h"

#include <string>

namespace kronika::stix {

/// A moment as STIX has it, of seconds since 1970.
std::string momentText(std::int64_t seconds);
/// What is made here is said to be created then: it must not change from one version to the next, and nobody knows it.
inline constexpr std::string_view kCreated = "1970-01-01T00:00:00.000Z";

/// With the members that all objects have; `moment`: of this version.
ObjectText started(const std::string &type, const std::string &id, const std::string &moment);

std::string ourIdentity();
std::string ourExtension();
/// Of TLP 2.0, with the fixed `id` of `marking` (TLP:GREEN).
std::string markingDefinition(const std::string &id, const std::string &marking);

/// intrusion-set or identity.
std::string typeFor(const Actor &actor);
std::string objectOf(const Actor &actor, const std::string &id, const std::string &moment);
/// An event of the OASIS incident extension, with its sources as external references; without its marking.
std::string objectOf(const Event &event, const std::string &id, const Snapshot &snapshot, const std::string &moment);

/// Lower-case letters, digits and dashes, as STIX wants types of relationships.
std::string relationshipType(const std::string &kind);
std::string relationship(const std::string &id, const std::string &type, const std::string &from, const std::string &to,
                         const std::string &moment);

} // namespace kronika::stix
