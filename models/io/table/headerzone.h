// SPDX-License-Identifier: GPL-3.0-or-later
// What the header of a column says of its dates: their time zone ("Time (CEST)", "timestamp_utc", "Sent - UTC+02:00")
// and their order ("Date (dd/MM/yyyy)"). Knows no cells.
#pragma once

#include "models/io/table/datecolumn.h"

#include <optional>
#include <string>

namespace kronika::table {

/// Of what stands below; empty if none is named, or none that is known.
std::string zoneInHeader(const std::string &header);

/// The header without its zone and order: "event_date(UTC)" -> "event_date". As it is if that leaves nothing.
std::string withoutZone(const std::string &header);

std::optional<DateOrder> orderInHeader(const std::string &header);

} // namespace kronika::table
