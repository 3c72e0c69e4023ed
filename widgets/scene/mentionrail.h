// SPDX-License-Identifier: GPL-3.0-or-later
// Where what stands for an event at an actor whom it concerns certainly lasts, and where else it may. Knows marks and
// pixels, no lane and no painter.
#pragma once

#include "widgets/scene/displaylist.h"

#include <vector>

namespace kronika {

/// Both in order, apart from one another and within the picture; no possible stretch lies in a certain one.
struct RailStretches
{
    std::vector<MarkPiece> certain;
    std::vector<MarkPiece> possible;

    bool isEmpty() const { return certain.empty() && possible.empty(); }
    double leftPx() const;
    double rightPx() const;
};

/// Of `shapes`, which are as they are drawn where the events are their own, and whose details are in `list`: certain is
/// what has full ink there; alternatives, unspecified digits and doubted dates are possible only. O(n log n + certain
/// times possible).
RailStretches railStretches(std::span<const Mark> shapes, const DisplayList &list);

} // namespace kronika
