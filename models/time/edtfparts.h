// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of one EDTF date as they are written, read and held against the calendar, of all three levels. Knows no
// bounds; what a level means on the time line is decided elsewhere.
#pragma once

#include "models/time/edtf.h"
#include "models/time/edtfcursor.h"

#include <cstdint>
#include <optional>
#include <string_view>

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
    Qualifiers qualifiers; ///< ? ~ % anywhere, as flags
    bool isMasked = false; ///< has an X
    bool isNegative = false;
    bool hasLetter = false;       ///< Y
    bool isPartQualified = false; ///< ? ~ % elsewhere than after the whole

    /// 0 if not given or not known.
    int monthNumber() const;
    int dayNumber() const;
    bool isSeason() const { return monthNumber() > 12; }
};

/// The years that can be meant, X taken as 0 and as 9. Saturates far outside of what an Instant holds.
struct YearRange
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};
inline constexpr std::int64_t kUncountableYear = 1'000'000'000'000'000;
YearRange yearsOf(const Parts &parts);

/// Reads a date without time; false (with the fault in the cursor) if there is none. Stops behind it.
bool readDate(Cursor &cursor, Parts &parts);
/// Reads a time of day if there is one behind the date.
bool readTime(Cursor &cursor, EdtfMode mode, Parts &parts);
/// Reads a whole set, `[...]` or `{...}`.
bool readSet(Cursor &cursor);

/// The lowest level that has such a date, standing alone.
int levelOf(const Parts &parts);
/// Whether some day of the calendar fits the digits and X of a date with year and month.
bool fitsCalendar(const Parts &parts);
/// Whether `end` certainly lies before `start`, by what is written of the years alone.
bool isYearBefore(const Parts &end, const Parts &start);

/// Where a date of level 0 or 1 stands. Beyond if 64 bits cannot hold it.
Placement place(const Parts &parts, EdtfEnd &end);
/// Whether the end of an interval certainly precedes its start; both placed and known. An end with an offset and one
/// without may be up to a day apart.
bool isBefore(const EdtfEnd &end, const EdtfEnd &start);

} // namespace kronika::edtf
