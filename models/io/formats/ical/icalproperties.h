// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of one record, read by libical: texts, addresses, dates as EDTF. Knows no event.
#pragma once

#include "models/io/formats/ical/icalcomponent.h"

#include <string>
#include <string_view>
#include <vector>

namespace kronika::ical {

class Zones;

struct When
{
    /// EDTF of DTSTART, of DTEND (the last day that still belongs to it) or DUE or DURATION; empty if there is none.
    std::string start;
    std::string end;
    /// Zones that nobody knows: their times are read in the chronology's.
    std::vector<std::string> unknownZones;
    /// A DURATION of nothing: the end is that of the start.
    bool hasNoLength = false;
    /// A leap second was read as the second before, as EDTF has none.
    bool hasLeapSecond = false;
};

When whenOf(icalcomponent *component, const Zones &zones);

/// Of a TEXT value without its backslashes (RFC 5545, 3.3.11).
std::string unescaped(std::string_view text);

struct Categories
{
    std::vector<std::string> tags;
    /// The last that is marked as one (Kronika writes it); empty.
    std::string category;
};

/// Between the values of CATEGORIES; vCalendar 1.0 has semicolons.
enum class Separator : char { Comma = ',', Semicolon = ';' };

/// The values of all CATEGORIES of a record, from its text: a comma behind a backslash belongs to a value, which
/// libical does not tell.
Categories categoriesIn(std::string_view record, Separator separator);
/// One line without its end, as a file has it, unfolded.
std::string lineOf(icalproperty *property);
/// Of `X-EDTF` and the like; empty.
std::string nameOf(icalproperty *property);
/// Of a parameter such as CN; empty if there is none.
std::string parameterOf(icalproperty *property, const char *name);

} // namespace kronika::ical
