// SPDX-License-Identifier: GPL-3.0-or-later
// The time zone that the header of a column names: "Time (CEST)", "timestamp_utc". Knows no cells.
#pragma once

#include <string>

namespace kronika::table {

/// Of what stands below; empty if none is named, or none that is known.
std::string zoneInHeader(const std::string &header);

/// The header without its zone: "event_date(UTC)" -> "event_date". As it is if that leaves nothing.
std::string withoutZone(const std::string &header);

} // namespace kronika::table
