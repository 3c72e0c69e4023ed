// SPDX-License-Identifier: GPL-3.0-or-later
// The times of which a date is one, where there are gaps between them: the members of `[2024,2026]`, the twelve days of
// `2004-XX-11`. Knows no events.
#pragma once

#include "models/time/edtf.h"

#include <vector>

namespace kronika {

/// From the first to the last instant that belongs to it; Instant::min()/max() at an open side.
struct DateSpan
{
    Instant first;
    Instant last;
};

/// In their order, those that touch joined. Empty where all between the bounds can be meant, and where there are more
/// than some hundreds. Dates are read in `zone`. Allocates for what it returns only.
std::vector<DateSpan> choicesOf(const EdtfDate &date, const Zone &zone);

} // namespace kronika
