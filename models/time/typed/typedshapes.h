// SPDX-License-Identifier: GPL-3.0-or-later
// Which dates a few tokens can mean, by their shape: "nMy" is day, month, year; "n/n/y" is two things. A table. Knows
// no connecting words such as "since" and "or".
#pragma once

#include "models/time/typed/typedpoint.h"

#include <vector>

namespace kronika::typed {

struct Shaped
{
    std::vector<Point> points; ///< complete or not, whether or not there is such a day
    bool mayBeRange = false;   ///< "2005/06" can also be two years
    bool isNoDate = false;     ///< numbers in the shape of a date that is none: 2025/13/01
    bool hasEdgeOfDay = false; ///< "late on 28 May"
    bool hasTwoMonths = false; ///< "V.5.2025"
    bool isMonthFirst = false; ///< "May 28"
    bool isYearAlone = false;
    bool hasWinter = false;          ///< of a year or two
    bool isSeasonOfTwoYears = false; ///< "summer 2021/22"
};

/// What all of `span` can mean together, with what is said of it (circa, perhaps, ?, ~). Empty if it has no such shape.
Shaped shaped(Span span);
/// The same with what is said once for both: the season of `neighbour` where that is a winter and `span` two years,
/// "winter 2020/21 or 2021/22"; the time where `span` is but its edge, "early to mid 1990s".
Shaped shapedLike(Span neighbour, Span span);

} // namespace kronika::typed
