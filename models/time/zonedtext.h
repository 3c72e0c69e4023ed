// SPDX-License-Identifier: GPL-3.0-or-later
// A value whose times of day are on one clock, as another clock shows them. Calendar dates stay what they are.
#pragma once

#include "models/time/edtf.h"
#include "models/time/zone.h"

#include <string>

namespace kronika {

enum class OffsetText : bool { Left, Written };

/// The text of `date` with each time of day (read in `clock` where it has no offset) on the clock of `shown`, to the
/// same precision; the offset in use behind each if it is to be written. The text itself where there is no time of day,
/// and where a year has no four digits.
std::string onClock(const EdtfDate &date, const Zone &clock, const Zone &shown, OffsetText offset);

} // namespace kronika
