// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar cannot hold and the list of contents does not say so finely.
#pragma once

#include "models/io/format.h"

#include <vector>

namespace kronika::ical {

/// An event without a date that was a task or a journal entry without one.
bool isWrittenUndated(const Snapshot &snapshot, EventIndex event);

/// The language without the time zone; lines of the calendar that was read and members that are none; control
/// characters; that it was a vCalendar 1.0. O(texts).
std::vector<Loss> lossOfCalendar(const Snapshot &snapshot);

} // namespace kronika::ical
