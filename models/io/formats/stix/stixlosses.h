// SPDX-License-Identifier: GPL-3.0-or-later
// What STIX cannot say of a chronology in its own words, besides what all formats are asked for. Knows no file.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/format.h"

#include <vector>

namespace kronika::stix {

/// Dates of which bounds are written, markings that are raised, and what is mended of kept objects. O(events, bytes of
/// kept objects).
std::vector<Loss> lossesOfStix(const Snapshot &snapshot);

} // namespace kronika::stix
