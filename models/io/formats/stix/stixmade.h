// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of STIX 2.1 for what did not come from STIX, each as text without our extension. Knows no bundle.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/jsonout.h"

#include <string>

namespace kronika::stix {

/// When what is made here was made: SOURCE_DATE_EPOCH, else 1970-01-01; the same bytes every time.
std::string momentOfWriting();

/// With the members that all objects have.
ObjectText started(const std::string &type, const std::string &id, const std::string &moment);

std::string ourIdentity(const std::string &moment);
std::string ourExtension(const std::string &moment);
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
