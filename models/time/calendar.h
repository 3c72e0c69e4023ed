// SPDX-License-Identifier: GPL-3.0-or-later
// The proleptic Gregorian calendar for every year that 64-bit microseconds hold. Boost.DateTime is the calendar;
// outside its years 1400-9999 a date is shifted by whole 400-year cycles (146,097 days), after which the calendar
// repeats exactly. Boost's exceptions end here.
#pragma once

#include "models/time/instant.h"

#include <cstdint>
#include <optional>

namespace kronika {

/// A calendar day; month 1-12, day 1-31. Year 0 is 1 BCE (astronomical numbering, as ISO 8601 has it).
struct CivilDate
{
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;

    friend constexpr auto operator<=>(CivilDate, CivilDate) = default;
};

/// A wall-clock time without a zone. `microsecond` is within the second.
struct CivilTime
{
    CivilDate date;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microsecond = 0;
};

/// The years whose every microsecond an Instant can hold, on the clock of any zone: from 1 January of the first on ten
/// days, and up to 31 December of the last ten days, are left before 64 bits end.
inline constexpr std::int64_t kFirstYear = -290'307;
inline constexpr std::int64_t kLastYear = 294'246;

/// Rounded towards minus infinity. Requires: b > 0.
constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

bool isLeapYear(std::int64_t year);
/// 28-31. Requires: month 1-12.
int daysInMonth(std::int64_t year, int month);
bool isValidDate(const CivilDate &date);

/// Days since 1970-01-01. Requires: a valid date with a year of at most 300,000 before or after.
std::int64_t daysFromCivil(const CivilDate &date);
CivilDate civilFromDays(std::int64_t days);
/// 1 = Monday .. 7 = Sunday (ISO 8601).
int isoWeekday(std::int64_t days);

/// The microseconds that a clock showing this time would be past 1970-01-01T00:00:00 on that same clock.
std::int64_t localMicroseconds(const CivilTime &time);
CivilTime civilFromLocal(std::int64_t localUs);

/// `months` later (or earlier if negative) at the same day of the month, or at that month's last day. Years likewise.
CivilDate addMonths(const CivilDate &date, std::int64_t months);

} // namespace kronika
