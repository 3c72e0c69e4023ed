// SPDX-License-Identifier: GPL-3.0-or-later
// Digits of which some are not specified (`156X`, `1X`), and which years and days of the calendar fit them. Knows
// neither qualifiers nor the time line.
#pragma once

#include "models/time/calendar.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace kronika::edtf {

/// Two digits or X; a month or a day that is not given fits as `XX` would.
bool fitsMask(int value, std::string_view mask);
/// The least number but 0 that fits four digits or X: how far the years before 0000 reach, which is none itself.
/// Requires: some number does.
std::int64_t leastButZero(std::string_view year);
/// Whether some leap year fits four digits or X.
bool fitsLeapYear(std::string_view year);

/// A date of three masks. `month` has no season.
struct MaskedDate
{
    std::string_view year; ///< four digits or X
    bool isNegative = false;
    std::string_view month;
    std::string_view day;
};

/// Whether some day of the calendar fits. O(1).
bool fitsCalendar(const MaskedDate &mask);
/// The first and the last day of the calendar that fit; none if none does. O(1).
std::optional<CivilDate> firstDay(const MaskedDate &mask);
std::optional<CivilDate> lastDay(const MaskedDate &mask);

} // namespace kronika::edtf
