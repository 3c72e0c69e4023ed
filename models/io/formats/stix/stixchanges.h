// SPDX-License-Identifier: GPL-3.0-or-later
// What has been edited of a record since its object of STIX was read, as far as STIX can say it. Knows no bundle.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/json/tree.h"

#include <map>
#include <string>

namespace kronika::stix {

/// By member: its value now as JSON; empty if the object has it no longer.
using Changes = std::map<std::string, std::string>;

Changes changesOf(const Event &event, json::Node object, const Zone &zone);
/// `id`: of the object, which an object without a name is called by.
Changes changesOf(const Actor &actor, json::Node object, const std::string &id);

/// The object with its changed members replaced or, where it has none of that name, added.
std::string patched(json::Node object, const Changes &changes);

} // namespace kronika::stix
