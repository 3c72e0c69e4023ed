// SPDX-License-Identifier: GPL-3.0-or-later
// One date as it was typed, perhaps only a part of it ("3" of "3-5 May 2025"): completed from its neighbour, written as
// EDTF. Knows no words.
#pragma once

#include "models/time/typed/typedtokens.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kronika::typed {

/// How "early", "mid" and "late" are said of a year, a month, a decade.
enum class EdgeWay : std::uint8_t {
    None,
    /// Not: all of it.
    Whole,
    /// By its first, middle or last days or its quarter.
    Part,
    /// By four months of the year.
    FourMonths,
    /// By a third of it, whose inner bounds are only around.
    Around,
    /// Not: a half, a third or a quarter of it.
    Share
};

/// What is said of one component: "28 May, probably 1984".
struct Doubt
{
    bool isApproximate = false;
    bool isUncertain = false;

    bool isSaid() const { return isApproximate || isUncertain; }
};

struct Point
{
    std::optional<std::int64_t> year; ///< astronomical
    /// Of two digits, which only a neighbour can complete: the 18 of "1914–18".
    std::optional<int> shortYear;
    int maskedDigits = 0; ///< 1: the decade that begins with `year`, 2: the century
    std::string written;  ///< instead of all that follows: "20X5", "2004-06-XX"
    int part = 0;         ///< month 1-12, or a part of the year by its EDTF code 21-41; 0 if not said
    int day = 0;          ///< 0 if not said
    std::string dayMask;  ///< instead of `day`: "0X"
    std::shared_ptr<const ClockTime> time;
    bool isApproximate = false; ///< all of it
    bool isUncertain = false;
    Doubt yearDoubt;
    Doubt partDoubt;
    Doubt dayDoubt;
    bool isToday = false;
    /// The day of the week that was typed along, 1 = Monday; 0 if none.
    int weekday = 0;
    EdgeWay edgeWay = EdgeWay::None;
    /// Of EdgeWay::Around: 0 the early, 1 the middle, 2 the late third.
    int third = 0;
    /// Of EdgeWay::Share: the first, the second ... of so many.
    int share = 0;
    int shares = 0;
    /// The day that the first half of a month ends with.
    int middleDay = 15;
    /// The precision of what an edge word was said of; -1 if none was.
    int edgeOf = -1;

    bool isComplete() const;
    bool isMonth() const { return part >= 1 && part <= 12; }
    /// Its text is an interval.
    bool isDoubtedInPart() const { return yearDoubt.isSaid() || partDoubt.isSaid() || dayDoubt.isSaid(); }
    /// In some year of several: "May 199X".
    bool isInSomeYear() const { return !written.empty() || (maskedDigits != 0 && part != 0); }
    bool isSpread() const { return edgeWay == EdgeWay::Around || edgeWay == EdgeWay::Share; }
    /// 0 century, 1 decade, 2 year, 3 part, 4 day, 5 time: of what is said; "early May" is as precise as May.
    int precision() const;
};

/// The EDTF texts of a complete point: none if there is no such day or it falls on another day of the week, or where
/// EDTF cannot say the doubt; two for a time that its zone has twice, an interval for the third of a decade or the half
/// of a month.
std::vector<std::string> textsOf(const Point &point);

/// Whether it is the first century before Christ, for which EDTF has no digits with X: it ends with the year 0000.
bool isFirstCenturyBeforeChrist(const Point &point);

/// `point` in the year of `other`. A half, third or quarter without a year beside one of a month, a decade or a century
/// is one of the same.
Point inYearOf(const Point &point, const Point &other);
/// `point` with what it lacks taken from `other`.
Point completed(Point point, const Point &other);

/// Where the third of a decade, century or part of a year, or a share of one or of a month, begins and ends; `point`
/// itself if it is none. Requires: complete.
Point firstOf(const Point &point);
Point lastOf(const Point &point);

/// Whether a day and the next, of one month as they are written, are of two most often, and not surely: the 30 of "30
/// or 1 May" is that of April.
bool isOverTheMonth(const Point &day, const Point &next);

/// The month, 1 to 12, that a part of a year begins with.
int firstMonthOf(int part);

/// The date just before or after, as precise as a year, a month or a day. None if it cannot be said.
std::optional<Point> neighbour(const Point &point, int direction);

} // namespace kronika::typed
