// SPDX-License-Identifier: GPL-3.0-or-later
// Where digits of a date are not specified: the limits of the months, days or years of which one is meant, as far as
// they are in the picture. Knows the calendar and one mark, no painter.
#pragma once

#include "widgets/scene/markgeometry.h"

namespace kronika {

/// Appends to `list.steps` and refers the mark to them. Coarser steps of the calendar where finer ones would merge;
/// none if the mark is too narrow for any. O(steps in the picture), which its width bounds.
void addSteps(Mark &mark, const EventTime &time, const Zone &shown, DisplayList &list);

} // namespace kronika
