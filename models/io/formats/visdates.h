// SPDX-License-Identifier: GPL-3.0-or-later
// The start and end of an item of vis-timeline for a date, as this program writes them, and whether a date that stands
// beside them still stands for the two. Knows no item.
#pragma once

#include "models/document/event.h"
#include "models/time/edtf.h"
#include "models/time/zone.h"

#include <optional>
#include <string>

namespace kronika::visdates {

/// Holds the date of an item in EDTF, for Kronika to read.
inline constexpr const char *kMember = "kronikaWhen";
/// Beside the items, the time zone of the chronology: that of their times without an offset.
inline constexpr const char *kZoneMember = "kronikaZone";

struct Times
{
    /// ISO 8601 with six-digit years as JavaScript has them: moments in UTC; of calendar dates, and of times of which
    /// no zone is known, by the clock of whoever looks.
    std::string start;
    /// The last moment of a date, a time as it is. Empty of a single moment.
    std::string end;

    friend bool operator==(const Times &, const Times &) = default;
};

/// Nothing if it cannot be placed. Times without an offset are those of `zone`; if it is none, they stay without.
std::optional<Times> timesOf(const EdtfDate &date, const std::optional<Zone> &zone);

/// Of a chronology; none if it does not say it.
std::optional<Zone> zoneOf(const ChronologyInfo &info);

} // namespace kronika::visdates
