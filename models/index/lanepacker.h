// SPDX-License-Identifier: GPL-3.0-or-later
// Assigns events to rows within a lane, in data space: no zoom, no pixel, so rows never reshuffle under the eye.
#pragma once

#include "models/time/instant.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kronika {

struct PackedRows
{
    /// A row per input, in the input's order.
    std::vector<std::uint16_t> rows;
    std::uint16_t rowCount = 0;
    /// The last row holds what fitted nowhere and may overlap.
    bool hasOverflowRow = false;
};

/// First fit. `spans` are what each event takes up, half-open. Requires: sorted by `from`; maxRows >= 1.
/// O(n log rows).
PackedRows packRows(std::span<const TimeRange> spans, std::uint16_t maxRows);

} // namespace kronika
