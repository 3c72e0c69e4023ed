// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the sources of an event disagree, and on what. Judges claims by their members only; never reads what they
// say.
#pragma once

#include "models/document/snapshot.h"

#include <QFlags>

#include <cstdint>

namespace kronika {

enum class Conflict : std::uint8_t {
    /// A claim disputes the event.
    Disputed = 1,
    /// Two sources give times that do not overlap. A precise time within a vague one agrees with it.
    Time = 2,
    /// Two sources name rivals: two perpetrators (groups, intrusion sets, persons ...), or two sponsors (states,
    /// organisations)
    /// of which neither is part of the other. A sponsor and a perpetrator are no rivals: one may act for the other.
    Attribution = 4,
    /// The event has a link that contradicts another event.
    Contradicts = 8,
};
Q_DECLARE_FLAGS(Conflicts, Conflict)
Q_DECLARE_OPERATORS_FOR_FLAGS(Conflicts)

/// What the sources of these claims disagree on; a source never disagrees with itself. O(claims log claims) for times.
Conflicts conflictsOf(const EventExtras &extras, const SnapshotTables &tables);
bool hasConflict(const Snapshot &snapshot, EventIndex event);

} // namespace kronika
