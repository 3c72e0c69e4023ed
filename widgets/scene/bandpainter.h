// SPDX-License-Identifier: GPL-3.0-or-later
// Paints bands: at some time between two limits, everywhere alike. That of a vague date alone, and those of the members
// of a set. Knows no symbol and no lane.
#pragma once

#include "widgets/scene/markpainter.h"

#include <span>

namespace kronika {

struct BandEnd
{
    Qualifiers doubts;
    /// How far it thins out beyond its limit where it is approximate.
    double overPx = 0;
};

struct Band
{
    QRectF bar;
    BandEnd left;
    BandEnd right;
    /// Limits of the calendar's steps, where digits are not specified.
    std::span<const double> steps;
};

/// Requires: mark.isBand(), without gaps.
Band bandOfDate(const Mark &mark, std::span<const double> steps);

/// A date's doubts are those of both ends; those of one end of a range are drawn up to its middle.
void paintBand(QPainter &painter, const Band &band, const MarkInk &ink);

/// Whether paintBand() draws something that says so within `clip`.
bool showsDoubt(const Band &band, Qualifier doubt, const QRectF &clip);

} // namespace kronika
