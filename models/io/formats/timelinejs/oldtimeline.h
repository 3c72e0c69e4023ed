// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineJS before version 3: `{"timeline": {"headline", "date": [{"startDate": "2012,1,26", …}], "era": […]}}`.
#pragma once

#include "models/io/importbuilder.h"
#include "models/io/json/tree.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kronika::oldtimeline {

/// Whether the root is of such a file.
bool isOldTimeline(json::Node root);

/// Of dates with slashes.
enum class SlashOrder : std::uint8_t { MonthFirst, DayFirst };

/// "2012", "2012,1", "2012,1,26,10,30", "1/26/2012 10:30": as precise as it is written.
std::optional<std::string> dateOf(const std::string &text, SlashOrder order = SlashOrder::MonthFirst);

void read(json::Node root, ImportBuilder &builder);

} // namespace kronika::oldtimeline
