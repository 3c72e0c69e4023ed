// SPDX-License-Identifier: GPL-3.0-or-later
// Makes objects of STIX that were read with times and confidences against its schemas fit to be written. Knows no file.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/format.h"
#include "models/io/json/tree.h"

#include <optional>
#include <string>
#include <vector>

namespace kronika::stix {

/// A time as the schemas of STIX 2.1 want it: `2021-05-28T12:30:00.5Z`.
bool isTimestamp(std::string_view text);

/// The object with its times and its confidence as the schemas want them: an offset turned into UTC, a date into its
/// midnight, a confidence brought to 0 to 100; what has no plain meaning is left out or, where STIX wants a time there,
/// another of the object's times, `moment` at last. Nothing if there is nothing to mend.
std::optional<std::string> repaired(json::Node object, const Zone &zone, const std::string &moment);

/// How many objects of a chronology are written with something mended, as a loss. O(bytes of kept objects).
std::vector<Loss> repairsOf(const Snapshot &snapshot);

} // namespace kronika::stix
