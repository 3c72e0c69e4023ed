// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of EDTF as STIX has times. Knows no object.
#pragma once

#include "models/time/zone.h"

#include <string>
#include <string_view>

namespace kronika::stix {

/// The times of STIX for a `when`: full moments in UTC, and how fine each is (empty: as fine as it looks). Empty where
/// there is none. Of what is no single day, month or year (a decade, a season, `2004-XX-15`, one of several) the first
/// and the last that can be meant.
struct Times
{
    std::string start;
    std::string startFidelity;
    std::string end;
    std::string endFidelity;

    friend bool operator==(const Times &, const Times &) = default;
};
Times timesOf(std::string_view when, const Zone &zone);
/// Whether these times of `when` say it all: it is not uncertain, approximate, one of several, or coarser than STIX has
/// words for.
bool isSaidBy(const Times &times, std::string_view when);

/// What an event of the incident extension that is dated so has as its status (event-status-enum).
std::string_view statusOf(std::string_view when);

} // namespace kronika::stix
