// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a row an event takes up in data space, its label included, as if the whole chronology were drawn at once
// at a common width. Knows no pixel, no font and no other event.
#pragma once

#include "models/document/eventtime.h"
#include "models/index/laneindex.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace kronika {

/// From the earliest start to just past the latest end; Instant::min()/max() at a side without bound.
TimeRange reachOf(const EventTime &time);
/// What it takes up of its row, whatever the zoom: all of its reach, since a picture that does not show the limit of an
/// undated event or the known end of a span shows it all the same. Never empty.
TimeRange placeOf(const EventTime &time);

/// About how many Latin letters wide a title is (an East Asian letter counts as two). Never more than kLongestLabel.
inline constexpr std::size_t kLongestLabel = 100;
std::size_t widthInCharacters(std::string_view utf8);

/// What an event keeps free of others in its row.
struct Room
{
    /// With its label.
    TimeRange labelled;
    /// Its mark alone.
    TimeRange bare;
    LabelSide labelSide = LabelSide::Right;
};

class RowSpace
{
public:
    /// `extent` is that of the whole chronology.
    explicit RowSpace(std::optional<TimeRange> extent);

    Room roomFor(const EventTime &time, std::size_t titleWidth) const;

private:
    Duration characters(std::size_t count) const;
    bool holdsTitle(const TimeRange &mark, std::size_t titleWidth) const;
    LabelSide labelSide(const TimeRange &mark, Duration label) const;

    TimeRange m_extent;
    Duration m_perCharacter;
};

} // namespace kronika
