// SPDX-License-Identifier: GPL-3.0-or-later
// From the time of one event to the shape of its mark: which part is certain, which possible, how each end looks. Knows
// no lane beyond a vertical centre, and no other event.
#pragma once

#include "models/document/eventtime.h"
#include "widgets/scene/displaylist.h"
#include "widgets/scene/scenestyle.h"

#include <optional>
#include <span>

namespace kronika {

struct GeometryInput
{
    TimeScale scale;
    const SceneStyle *style = nullptr;
    /// First and last finite instants of the chronology: what goes on without end is drawn solid up to the last.
    TimeRange known;
};

/// Of a bar's height: how far a torn edge stands out of what it ends.
inline constexpr double kTornShare = 0.18;
/// A vague single date is drawn as a band once it is this many symbols wide, so that a month is no day.
inline constexpr double kVagueSymbols = 1.9;
/// A set is drawn as its parts once it is this many symbols wide; what is narrower may fold.
inline constexpr double kBandSymbols = 2.2;
/// Where clocks are set back; what lasts longer is no day.
inline constexpr Duration kLongestDay{25 * kHour.us};
/// How far "about" stands out of a symbol, in symbols.
inline constexpr double kWingSymbols = 0.8;

/// Kind, ends, doubts, body and reach around `centreY`; the caller fills in which event it is.
Mark markShape(const EventTime &time, const GeometryInput &input, double centreY);

/// How far the fade of an approximate bar of that size stands out where there is room for it.
double barOverhangPx(const QRectF &bar);
/// How far the fade of an approximate date stands out beyond its reach, at each side that has one.
double overhangPx(const Mark &mark);
/// All that is painted of a mark, and so can be hit.
QRectF inkOf(const Mark &mark);

/// Of `box`, what is painted of a fold: where its number stands, if there is room for it.
QRectF numberRoomIn(const QRectF &box, const Mark &fold);
/// The widest part of `fold` within `area` that none of the marks `above` it covers; none if they all leave it free.
std::optional<MarkPiece> freeRoom(const Mark &fold, std::span<const Mark> above, const QRectF &area);

/// Of a span of which nothing is certain but one end, as its start is open or one end is not known: the middle of what
/// that end may mean. None for all else.
std::optional<double> knownEndX(const Mark &mark);

/// Whether a mark is too narrow to tell from its neighbours, so that it may be folded with them.
bool isTiny(const Mark &mark, const SceneStyle &style);

} // namespace kronika
