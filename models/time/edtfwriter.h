// SPDX-License-Identifier: GPL-3.0-or-later
// One EDTF date in its canonical text. Knows no sets and no intervals.
#pragma once

#include "models/time/edtfparts.h"

#include <string>

namespace kronika::edtf {

/// The same date, each part in one way of writing; see canonicalText(). Requires: parts of a text that was read.
std::string written(const Parts &parts);

} // namespace kronika::edtf
