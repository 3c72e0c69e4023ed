// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which views and their owner speak of ranges and selections. Plain values; know no widget.
#pragma once

#include "models/document/event.h"
#include "models/time/instant.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace kronika {

/// Continuous: a step of a wheel, drag or held key (a history merges them). Jump: a place of its own in the history;
/// views glide there.
enum class RangeChange : std::uint8_t { Continuous, Jump };

/// Replace: only this event. Toggle: in or out, the rest stays. Extend: added, the rest stays.
enum class SelectMode : std::uint8_t { Replace, Toggle, Extend };

enum class Motion : std::uint8_t { Smooth, Reduced };

/// Of a natural logarithm: a wheel's notch is 120 units, 20 % nearer.
inline constexpr double kZoomPerWheelUnit = 0.182 / 120;

/// What the wheel does without a modifier.
enum class WheelUse : std::uint8_t { ScrollsLanes, Zooms };

enum class PlaceKind : std::uint8_t { Ground, Event, LaneName, Ruler };

/// What a person pointed at, for a context menu.
struct TimelinePlace
{
    PlaceKind kind = PlaceKind::Ground;
    Instant time;
    std::optional<EventIndex> event;
    /// Position in TimelineIndex::lanes().
    std::optional<std::size_t> lane;
    /// Of a fold: what it covers and how many events are in it.
    std::optional<TimeRange> fold;
    std::uint32_t count = 1;
};

} // namespace kronika
