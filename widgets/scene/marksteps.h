// SPDX-License-Identifier: GPL-3.0-or-later
// Where digits of a date are not specified: the limits of the months, days or years of which one is meant, and where
// these do not follow one another, the pieces that can be; as far as they are in the picture. Knows the calendar and
// one mark, no painter.
#pragma once

#include "widgets/scene/markgeometry.h"

#include <optional>
#include <string_view>
#include <utility>

namespace kronika {

struct StepDates
{
    const EventTime &time;
    /// Of the event's time: which digits are missing is read from here.
    std::string_view text;
    const Zone &shown;
};

/// Appends to `list.steps` and `list.pieces` and refers the mark to them; the symbol of a band with gaps comes to stand
/// on a piece. Coarser steps of the calendar where finer ones would merge, none if the mark is too narrow for any;
/// pieces that would merge are one. O(steps and pieces in the picture), which its width bounds.
void addSteps(Mark &mark, const StepDates &dates, DisplayList &list);

/// Where the pieces of a date with gaps are in DisplayList::pieces, and the middle of the one in their midst.
struct PlacedPieces
{
    Portion portion;
    double middlePx = 0;
};

/// Where what a date consists of is in DisplayList::steps and DisplayList::pieces.
struct PlacedSteps
{
    Portion steps;
    /// None for a date without gaps.
    std::optional<PlacedPieces> pieces;
};

/// Appends the steps and the pieces of one date between two abscissas that are in the picture, for a band.
PlacedSteps addStepsOfDate(const EdtfEnd &date, std::pair<double, double> px, const Zone &shown, DisplayList &list);

} // namespace kronika
