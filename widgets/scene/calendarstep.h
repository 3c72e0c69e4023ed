// SPDX-License-Identifier: GPL-3.0-or-later
// The steps in which what a calendar counts is drawn at a scale. Knows no mark.
#pragma once

#include "models/time/ticks.h"
#include "widgets/scene/timescale.h"

namespace kronika {

/// `own`, or where that is narrower than `leastPx`, the first coarser step of the calendar that is not.
TickStep coarserStep(TickStep own, double leastPx, const TimeScale &scale);

} // namespace kronika
