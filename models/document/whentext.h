// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a date that was not kept, because its time and the way it was written say it all. Knows no EDTF beyond
// what it writes.
#pragma once

#include "models/document/eventtime.h"
#include "models/time/commondate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// How a `when` is written, as far as its EventTime does not say.
struct WhenStyle
{
    ClockText startClock;
    ClockText endClock;
    std::uint8_t startDecimals = 0;
    std::uint8_t endDecimals = 0;
    /// Of another make: whenText() cannot give it.
    bool isOther = true;

    friend bool operator==(const WhenStyle &, const WhenStyle &) = default;
};

/// Requires: !style.isOther.
std::string whenText(const EventTime &time, const WhenStyle &style, const Zone &zone);

/// The style in which whenText() gives exactly `text`, whose time this is.
WhenStyle whenStyle(std::string_view text, const EventTime &time, const Zone &zone);

/// The time of a `when`, and how it is written.
struct WrittenTime
{
    EventTime time;
    WhenStyle style;
    /// Of a set; see eventTime().
    std::vector<TimeBounds> members;
};

/// Of a common date whose instants do not depend on the rules of a zone; nothing for all others, right or wrong.
std::optional<WrittenTime> commonTime(std::string_view when, const Zone &zone);
/// Of any `when` and `within`; see eventTime().
WrittenTime writtenTime(std::string_view when, std::string_view within, const Zone &zone);

} // namespace kronika
