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

/// Of a date of which some digits are not specified: whether some day between its bounds cannot be meant.
bool isGapped(const EdtfDate &date);

/// In their order, those that touch joined. Empty where all between the bounds can be meant, and where there are more
/// than some hundreds. Dates are read in `zone`. Allocates for what it returns only.
///
/// Of a date with unspecified digits only those that matter beside another one that lies within `beside`: all that
/// reach into it, one before it and one behind, each perhaps without its beginning.
std::vector<DateSpan> choicesOf(const EdtfDate &date, const Zone &zone,
                                const DateSpan &beside = {Instant::min(), Instant::max()});

/// Whether one of them, or of a set of which all are meant one, has an instant in `span`; true where there are no gaps.
/// However many there are. Requires: its bounds reach into `span`, whose sides are finite.
bool canReach(const EdtfDate &date, const Zone &zone, const DateSpan &span);

} // namespace kronika
