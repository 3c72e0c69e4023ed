// SPDX-License-Identifier: GPL-3.0-or-later
// Turns dates that an import offered, and somebody accepted, into one edit. Knows no undo stack.
#pragma once

#include "models/document/edit.h"
#include "models/io/importreport.h"

namespace kronika {

/// Of the events that still have the date that they were read with.
Edit editOf(const Offer &offer, const Snapshot &snapshot);

} // namespace kronika
