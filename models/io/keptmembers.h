// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what importers keep aside out of the way of the members that format.md gives an object: a foreign "title" among
// the unknown members would stand beside our own, and the file could not be opened again. Knows no other format.
#pragma once

#include "models/document/event.h"
#include "models/document/snapshot.h"

namespace kronika {

/// Unknown members that have a name of format.md, or a name twice, get another: "kept title", "kept title 2". Their
/// order and values stay. O(bytes).
void keepApart(Event &event);
void keepApart(SnapshotTables &tables);

} // namespace kronika
