// SPDX-License-Identifier: GPL-3.0-or-later
// Time to pixel and back, and the arithmetic of zooming and panning, as free functions. Knows no lane and no event.
#pragma once

#include "models/time/instant.h"

#include <utility>

namespace kronika {

/// A visible range laid on the pixels [leftPx, leftPx + widthPx).
struct TimeScale
{
    TimeRange range;
    double leftPx = 0;
    double widthPx = 0;

    double rightPx() const { return leftPx + widthPx; }
    /// Unbounded instants lie far outside (clamped to ±1e7 px, so that no coordinate overflows a painter).
    double xAt(Instant instant) const;
    /// The same without limits: for arithmetic, not for painters.
    double unboundedXAt(Instant instant) const;
    /// In the middle of the two, of which either may lie far outside.
    double middleXAt(Instant first, Instant last) const;
    /// Two ends without limits within those of xAt(). Where they are far off at both sides of the picture, they are
    /// moved together, so that what shades from the one to the other has the same ink in the picture.
    std::pair<double, double> bounded(double lowPx, double highPx) const;
    /// Saturates. The range's begin for a scale without width.
    Instant timeAt(double xPx) const;
    /// 0 for a scale without width.
    double usPerPx() const;
};

/// An instant that is `us` later (earlier if negative), which may be as much as all of time. Saturates.
Instant moved(Instant instant, double us);

/// The shortest and longest range that a view shows.
inline constexpr Duration kShortestRange{1'000};
TimeRange longestRange();

/// `range` within longestRange() and not shorter than kShortestRange, its length kept where possible.
TimeRange clampedRange(TimeRange range);
/// As long as `range`, beginning at `from` or about `middle`. Clamped, whatever the way to there.
TimeRange movedTo(TimeRange range, Instant from);
TimeRange centredOn(TimeRange range, Instant middle);
/// Shorter by `factor` (> 1 zooms in), `anchor` staying where it is. Clamped.
TimeRange zoomed(TimeRange range, double factor, Instant anchor);
/// Moved by a fraction of its length. Clamped.
TimeRange panned(TimeRange range, double fraction);
/// What "fit" shows of an extent: 4 % more each side; a day around a single instant.
TimeRange fitted(TimeRange extent);

} // namespace kronika
