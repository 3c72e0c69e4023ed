// SPDX-License-Identifier: GPL-3.0-or-later
// Which range shows an event, a lane or a selection well. Pure functions; know no pixel.
#pragma once

#include "models/index/timelineindex.h"

#include <QString>

#include <optional>
#include <span>

namespace kronika {

/// From first to last finite instant of these events as the index shows them; half-open, never empty. None if they have
/// none.
std::optional<TimeRange> extentOf(const TimelineIndex &index, std::span<const EventIndex> events);
/// A range in which these events are seen with their surroundings: spans take up most of it, a day about a twelfth, a
/// year half of it; where an end is open or unknown, as the date that is known. Not longer than all of the chronology.
std::optional<TimeRange> framed(const TimelineIndex &index, std::span<const EventIndex> events);
/// Everything; none for a chronology without dates.
std::optional<TimeRange> framedAll(const TimelineIndex &index);
/// What stands in a lane. Requires: lane < lanes.
std::optional<TimeRange> framedLane(const TimelineIndex &index, std::size_t lane);
/// An era with its surroundings; where an end is open, up to that of the chronology. None if it cannot be placed.
/// Requires: era < eras.
std::optional<TimeRange> framedEra(const TimelineIndex &index, std::size_t era);
/// `range` moved as little as possible so that the event's time is inside (its begin if it is longer). Unchanged if it
/// has none.
TimeRange revealing(TimeRange range, const TimelineIndex &index, EventIndex event);

/// First and last time of a range as dates of EDTF, rounded outwards: to days of `zone`, to seconds where it is shorter
/// than two days, to years outside 0000 to 9999.
struct RangeDates
{
    QString from;
    QString to;
};
RangeDates datesOf(TimeRange range, const Zone &zone);

} // namespace kronika
