// SPDX-License-Identifier: GPL-3.0-or-later
// The members of an object of STIX that its schemas forbid for other reasons than their times: empty lists, nulls,
// names, numbers out of bounds, missing names. Knows no file.
#pragma once

#include "models/io/json/tree.h"

#include <map>
#include <string>

namespace kronika::stix {

/// By member: its new value as JSON, empty to leave it out.
using Mended = std::map<std::string, std::string>;

void mendShapes(json::Node object, Mended &mended);

} // namespace kronika::stix
