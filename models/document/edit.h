// SPDX-License-Identifier: GPL-3.0-or-later
// A change as a value, and its application to a snapshot. Undo is the inverse edit, applied. Knows no undo stack.
#pragma once

#include "models/document/event.h"
#include "models/document/snapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kronika {

/// One event's new value: `before` is absent when it is inserted, `after` when it is removed. `at` is its position
/// before this change, and after those that stand before it in the edit (for an insertion: the position it will have).
struct EventChange
{
    EventIndex at{};
    std::optional<Event> before;
    std::optional<Event> after;
};

/// Other tables in place of those there are. The longer of two lists begins with the entries of the shorter, so that
/// what events refer to stays at its place.
struct TablesChange
{
    std::shared_ptr<const SnapshotTables> before;
    std::shared_ptr<const SnapshotTables> after;
};

/// Chunks of events behind all others in place of those there, made with the tables after the edit: so many come or go
/// at once that each as a value would take many times the memory that they need.
struct TailChange
{
    std::vector<std::shared_ptr<const EventChunk>> before = {};
    std::vector<std::shared_ptr<const EventChunk>> after = {};

    bool isEmpty() const { return before.empty() && after.empty(); }
};

/// The tables first; then the tail goes, the changes are applied in order, and the other tail comes.
struct Edit
{
    std::vector<EventChange> events = {};
    std::optional<TablesChange> tables = {};
    TailChange tail = {};

    bool isEmpty() const { return events.empty() && !tables && tail.isEmpty(); }

    /// The edit that takes this one back.
    Edit inverse() const;
};

/// What differs between two snapshots: what views repaint, recompute or leave alone.
struct ChangeSet
{
    /// Everything may have changed (a document was opened or reloaded).
    bool isAll = false;
    /// Ids of events inserted, removed or changed.
    std::vector<std::string> events = {};
    /// Actors whose lanes hold them, before or after.
    std::vector<ActorIndex> lanes = {};
    /// Whether the lane "No actor" holds one of them, before or after.
    bool touchesNoActorLane = false;
    /// A bit per row of the field table.
    std::uint32_t fieldMask = 0;
    /// From the first to the last finite instant touched, before or after; empty if none.
    TimeRange range = {};

    static ChangeSet all() { return {.isAll = true, .touchesNoActorLane = true, .fieldMask = ~0U}; }
};

struct EditOutcome
{
    std::shared_ptr<const Snapshot> snapshot;
    ChangeSet changes;
};

/// Those of a snapshot, to be kept in an edit.
std::shared_ptr<const SnapshotTables> tablesOf(const Snapshot &snapshot);

/// Shares every untouched chunk with `base`. Requires: positions within base, ids stay unique. Cost: the touched
/// chunks, and an id lookup table when ids or positions changed.
EditOutcome applied(const Edit &edit, const Snapshot &base);

} // namespace kronika
