// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of one EDTF date as views into the text that is being read, held against the calendar, of all three levels;
// and where they stand on the time line. What outlives the reading is in edtf.h.
#pragma once

#include "models/time/edtf.h"
#include "models/time/edtfcursor.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kronika::edtf {

struct TimeOfDay
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microsecond = 0;
    Precision precision = Precision::Second;
    /// The length of what the text leaves open: a minute, a second, a tenth ...
    std::int64_t unitUs = 1'000'000;
    std::optional<int> offsetSeconds;
};

/// Whether there is an X. For a few digits.
constexpr bool hasUnspecified(std::string_view digits)
{
    for (const char c : digits) {
        if (c == 'X')
            return true;
    }
    return false;
}

/// Views into the text that is read; they end with it.
struct Parts
{
    std::string_view year;  ///< digits and X, without sign and Y
    std::string_view month; ///< two digits and X, 21-41 for parts of a year; empty if not given
    std::string_view day;   ///< two digits and X; empty if not given
    std::string_view exponent;
    std::string_view significant;
    std::optional<TimeOfDay> time;
    /// ? ~ % that hold for each, as flags.
    Qualifiers yearQualifiers;
    Qualifiers monthQualifiers;
    Qualifiers dayQualifiers;
    bool isMasked = false; ///< has an X
    bool isNegative = false;
    bool hasLetter = false;       ///< Y
    bool isPartQualified = false; ///< ? ~ % elsewhere than after the whole

    /// 0 if not given or not known.
    int monthNumber() const;
    int dayNumber() const;
    bool isSeason() const { return monthNumber() > 12; }
    bool isQualified() const { return (yearQualifiers | monthQualifiers | dayQualifiers) != Qualifiers(); }
};

/// Whether `S` leaves some of the year's digits open. Zeros at the left of a year are never significant.
bool isEstimated(const Parts &parts);
/// A number of any length; saturates at kManyDigits. 0 if there are no digits.
int smallNumber(std::string_view digits);
inline constexpr int kManyDigits = 1'000'000;

/// The first and last year that can be meant. Saturates at kUncountableYear, far outside of what an Instant holds.
struct YearRange
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};
YearRange yearsOf(const Parts &parts);

/// Reads a date without time; false (with the fault in the cursor) if there is none. Stops behind it.
bool readDate(Cursor &cursor, Parts &parts);
/// Reads a time of day if there is one behind the date.
bool readTime(Cursor &cursor, EdtfMode mode, Parts &parts);
/// Reads a whole set, `[...]` or `{...}`, and places its members.
bool readSet(Cursor &cursor, std::vector<EdtfMember> &members);

/// The lowest level that has such a date, standing alone.
int levelOf(const Parts &parts);
/// Whether some day of the calendar fits the digits and X of a date with year and month.
bool fitsCalendar(const Parts &parts);

/// What is written, without the time.
EdtfComponents componentsOf(const Parts &parts);
/// Where a date stands.
EdtfEnd place(const Parts &parts);

/// An end with what it was placed from.
struct PlacedEnd
{
    const Parts &parts;
    const EdtfEnd &end;
};
/// Whether the end of an interval certainly precedes its start; both known. By days, or by the digits of years that are
/// beyond. An end with an offset and one without may be most of a day apart.
bool isBefore(PlacedEnd end, PlacedEnd start);

} // namespace kronika::edtf
