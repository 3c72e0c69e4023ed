// SPDX-License-Identifier: GPL-3.0-or-later
// Walks along the boundaries of one calendar step in one zone: years, months, days by the calendar, shorter units by
// the clock on the wall. Knows no labels and no pixels.
#pragma once

#include "models/time/calendar.h"
#include "models/time/ticks.h"

namespace kronika {

/// The calendar's ends: outside, a walk gives Instant::min() and max().
Instant firstTickInstant();
Instant lastTickInstant();

/// The boundary of a calendar step (Year, Month or Day) at or before a date, and the one after a boundary. Years are
/// counted in their era: 200 BCE, 100 BCE, 1, 100, 200 for a step of 100.
CivilDate boundaryAtOrBefore(const CivilDate &date, TickStep step);
CivilDate boundaryAfter(const CivilDate &boundary, TickStep step);

class TickWalk
{
public:
    TickWalk(TickStep step, const Zone &zone)
        : m_step(step)
        , m_zone(zone)
    {
    }

    /// The last boundary that is not after `t`; Instant::min() if there is none.
    Instant atOrBefore(Instant t) const;
    /// The first boundary after `t`; Instant::max() if there is none. Times that a gap leaves out are left out, times
    /// that occur twice are given twice.
    Instant after(Instant t) const;

private:
    Instant calendarAfter(Instant t) const;
    Instant clockAfter(Instant t) const;
    Instant clockAtOrBefore(Instant t) const;

    TickStep m_step;
    const Zone &m_zone;
};

/// The length of a clock step (Hour and shorter).
Duration clockLength(TickStep step);

} // namespace kronika
