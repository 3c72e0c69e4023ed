// SPDX-License-Identifier: GPL-3.0-or-later
// How many events are alive in each of a number of equal stretches of time, by category or by actor: what overview
// charts show. Knows no pixel and no chart.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kronika {

enum class DensityBy : std::uint8_t { Category, Actor };

struct DensitySeries
{
    /// Position of the category or actor; none for events without one.
    std::optional<std::size_t> key;
    /// One per bin.
    std::vector<std::uint32_t> counts;
};

struct Density
{
    TimeRange range;
    /// In the file's order, the one without key last; only series that count something.
    std::vector<DensitySeries> series;
    /// Greatest sum of a bin.
    std::uint32_t peak = 0;
};

/// An event counts in every bin that its core touches (a point or a vague date in the bins of its reach; an end that is
/// open or not known reaches to the first or last finite instant, as in its lane); one that is no longer than a bin
/// counts in the bin of its middle only, so that a day that lies across two is not taken for two. An undated event that
/// is bounded at one side counts once, where its lane has its symbol and soon fades: at the limit, or in the bin at
/// that side where the range does not hold the limit. By actor an event counts once for each actor in whose lane it
/// stands. Requires: bins >= 1, range not empty. `among` restricts to a set when not null. O(events + bins).
struct DensityRequest
{
    TimeRange range;
    std::size_t bins = 1;
    DensityBy by = DensityBy::Category;
    const EventSet *among = nullptr;
};
Density densityOf(const TimelineIndex &index, const DensityRequest &request);

} // namespace kronika
