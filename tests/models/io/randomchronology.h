// SPDX-License-Identifier: GPL-3.0-or-later
// Valid chronologies made up from a seed, with every member and awkward texts. For property tests.
#pragma once

#include "models/document/snapshot.h"

#include <cstdint>
#include <vector>

namespace kronika::testing {

struct RandomChronology
{
    SnapshotTables tables;
    std::vector<Event> events;
};

RandomChronology randomChronology(std::uint32_t seed);

} // namespace kronika::testing
