// SPDX-License-Identifier: GPL-3.0-or-later
// Contradictions of a chronology as warnings with the place in the file that it was read from. Knows no rule.
#pragma once

#include "models/document/consistency.h"
#include "models/io/diagnostics.h"

#include <QByteArray>

namespace kronika {

/// Adds a warning for each that is certain, at the link, date or source to blame. `content` is what `snapshot` was read
/// from if that was a .kronika file, else empty: then places are left out. O(content) if there are any.
void addContradictions(Diagnostics &diagnostics, const Consistency &consistency, const Snapshot &snapshot,
                       const QByteArray &content);

} // namespace kronika
