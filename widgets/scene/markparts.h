// SPDX-License-Identifier: GPL-3.0-or-later
// Where the times of a set stand in the picture. Knows the calendar and one mark, no painter.
#pragma once

#include "widgets/scene/markgeometry.h"

#include <span>
#include <string_view>
#include <vector>

namespace kronika {

struct SetMembers
{
    /// In the document's zone and the order of the text.
    std::span<const TimeBounds> bounds;
    /// What is said of each member is read from here.
    std::string_view text;
    const Zone &document;
    const Zone &shown;
};

/// Appends to `list.parts`, sorted, and refers the mark to them. Members that would run into one another become one, a
/// hollow one; a range is one part, whatever the scale, and so is a date whose digits are not specified, in its pieces.
/// If the whole is too narrow for that: its two or three members side by side, or a band from the first to the last of
/// more. O(members log members).
void addParts(Mark &mark, const SetMembers &members, const SceneStyle &style, DisplayList &list);

/// The middles of their symbols, from left to right.
std::vector<double> symbolsOf(std::span<const MarkPart> parts);

/// The widest stretch of `seen` on which none of the symbols of `parts` (sorted) stands; empty if there is none.
QRectF roomAmong(std::span<const MarkPart> parts, const QRectF &seen, double symbolPx);

} // namespace kronika
