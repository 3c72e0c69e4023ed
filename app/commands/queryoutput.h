// SPDX-License-Identifier: GPL-3.0-or-later
// Events as `kronika query` prints them, in the order given. Knows no query.
#pragma once

#include "models/document/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// A line each: date, id, title, actors, in columns.
std::string eventsAsTable(const Snapshot &snapshot, const std::vector<EventIndex> &events);
/// RFC 4180 with LF line ends, a header line, and a column for each row of the field table. Safe for spreadsheets.
std::string eventsAsCsv(const Snapshot &snapshot, const std::vector<EventIndex> &events);
/// An array with an object a line.
std::string eventsAsJson(const Snapshot &snapshot, const std::vector<EventIndex> &events);

} // namespace kronika
