// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar cannot hold and the list of contents does not say so finely.
#pragma once

#include "models/io/format.h"

#include <string_view>
#include <vector>

namespace kronika::ical {

/// An event without a date that was a task or a journal entry without one.
bool isWrittenUndated(const Snapshot &snapshot, EventIndex event);

/// Whether each line ends with CR LF, which the format has no word for, and our parameter X-EOL says.
bool hasLinesOfWindows(std::string_view text);

/// The language without the time zone; lines of the calendar that was read and members that are none; control
/// characters; that it was a vCalendar 1.0. O(texts).
std::vector<Loss> lossOfCalendar(const Snapshot &snapshot);

} // namespace kronika::ical
