// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of EDTF as STIX has times. Knows no object.
#pragma once

#include "models/time/zone.h"

#include <string>
#include <string_view>

namespace kronika::stix {

/// The times of STIX for a `when`: full moments in UTC, and how fine each is (empty: as fine as it looks). Empty where
/// there is none.
struct Times
{
    std::string start;
    std::string startFidelity;
    std::string end;
    std::string endFidelity;

    friend bool operator==(const Times &, const Times &) = default;
};
Times timesOf(std::string_view when, const Zone &zone);

} // namespace kronika::stix
