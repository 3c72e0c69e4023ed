// SPDX-License-Identifier: GPL-3.0-or-later
// What is written under the overview: one line of dates that stand by themselves, the year among them. Knows no widget.
#pragma once

#include "models/time/zone.h"
#include "widgets/scene/timescale.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <vector>

namespace kronika {

struct OverviewLabel
{
    /// Of the tick; the text begins a little right of it.
    double xPx = 0;
    QString text;
    /// Of a unit that has begun before: it stands at the left edge, where no tick is.
    bool isBegunBefore = false;
};

/// From left to right, none over another or beyond the scale's pixels. Larger units where three of them have room;
/// else smaller ones, where the larger unit's name ("2025", "May 2025") stands in the place of its first.
std::vector<OverviewLabel> overviewLabels(const TimeScale &scale, const Zone &zone, const QLocale &locale,
                                          const QFontMetricsF &metrics);

} // namespace kronika
