// SPDX-License-Identifier: GPL-3.0-or-later
// The start and end of an item of vis-timeline for a date, as this program writes them, and whether a date that stands
// beside them still stands for the two. Knows no item.
#pragma once

#include "models/time/edtf.h"
#include "models/time/zone.h"

#include <optional>
#include <string>

namespace kronika::visdates {

/// Holds the date of an item in EDTF, for Kronika to read.
inline constexpr const char *kMember = "kronikaWhen";

struct Times
{
    /// ISO 8601 with six-digit years as JavaScript has them: moments in UTC; of calendar dates the first and last
    /// moment by the clock of whoever looks.
    std::string start;
    /// Empty of a single moment.
    std::string end;

    friend bool operator==(const Times &, const Times &) = default;
};

/// Nothing if it cannot be placed. Times without an offset are those of `zone`.
std::optional<Times> timesOf(const EdtfDate &date, const Zone &zone);

/// Whether it has no time that a zone would have to place.
bool isForAllZones(const EdtfDate &date);

} // namespace kronika::visdates
