// SPDX-License-Identifier: GPL-3.0-or-later
// From the time of one event to the shape of its mark: which part is certain, which possible, how each end looks. Knows
// no lane beyond a vertical centre, and no other event.
#pragma once

#include "models/document/eventtime.h"
#include "widgets/scene/displaylist.h"
#include "widgets/scene/scenestyle.h"

namespace kronika {

struct GeometryInput
{
    TimeScale scale;
    const SceneStyle *style = nullptr;
    /// First and last finite instants of the chronology: what is ongoing is drawn solid up to there.
    TimeRange known;
};

/// Kind, ends, body and reach around `centreY`; the caller fills in which event it is.
Mark markShape(const EventTime &time, const GeometryInput &input, double centreY);

/// Whether a mark is too narrow to tell from its neighbours, so that it may be folded with them.
bool isTiny(const Mark &mark, const SceneStyle &style);

} // namespace kronika
