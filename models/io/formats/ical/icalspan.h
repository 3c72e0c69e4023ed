// SPDX-License-Identifier: GPL-3.0-or-later
// DTSTART and DTEND of an EDTF date as this program writes them, and whether an X-EDTF that was read still stands for
// the two beside it. Knows no event and no line.
#pragma once

#include "models/time/edtf.h"
#include "models/time/zone.h"

#include <optional>
#include <string>

namespace kronika::ical {

struct CalendarSpan
{
    /// "20250528" of days, "20250528T100000Z" of moments.
    std::string start;
    /// Of days the day after the last one, of moments the one that the end begins with. Empty: there is none.
    std::string end;
    /// The last day of `start` to `end`, of days alone.
    std::string lastDay;
    bool isDays = false;
    /// A single day or moment, which a VJOURNAL says better.
    bool isPoint = false;
};

/// Nothing where a calendar cannot say it: not placed, no end known, a year beyond 1 to 9998. Times without an offset
/// are those of `zone`.
std::optional<CalendarSpan> spanOf(const EdtfDate &date, const Zone &zone);

/// Whether `edtf` would be written with the times that a calendar has, here as EDTF of `when` ("2025-05-28T10:00:00Z",
/// "2025-05-01/2025-05-31"). `daysOnly`: of times only their days are known.
bool standsFor(const EdtfDate &edtf, const std::string &when, const Zone &zone, bool daysOnly);

/// Whether STATUS says of it TENTATIVE or DRAFT: it is uncertain, approximate, or one of several.
inline bool isTentative(const EdtfDate &date)
{
    return bool(date.qualifiers()) || date.level() == 2;
}

} // namespace kronika::ical
