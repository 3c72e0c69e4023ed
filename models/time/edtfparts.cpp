// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfparts.h"

#include <algorithm>
#include <array>

namespace kronika::edtf {

namespace {

/// 0 if empty or masked. Two digits at most.
int numberOf(std::string_view digits)
{
    if (digits.size() != 2 || !isDigit(digits[0]) || !isDigit(digits[1]))
        return 0;
    return (digits[0] - '0') * 10 + (digits[1] - '0');
}

std::int64_t magnitude(std::string_view digits, char unspecified)
{
    std::int64_t value = 0;
    for (const char c : digits) {
        value = value * 10 + ((c == 'X' ? unspecified : c) - '0');
        if (value >= kUncountableYear)
            return kUncountableYear;
    }
    return value;
}

std::int64_t scaled(std::int64_t value, std::string_view exponent)
{
    for (std::int64_t zeros = magnitude(exponent, '0'); zeros > 0 && value < kUncountableYear; --zeros)
        value *= 10;
    return std::min(value, kUncountableYear);
}

bool fitsMask(int value, std::string_view mask)
{
    const auto fits = [](int digit, char c) { return c == 'X' || c == '0' + digit; };
    return fits(value / 10, mask[0]) && fits(value % 10, mask[1]);
}

/// Whether some leap year fits: the last two digits divisible by 4 and not 00, or 00 and the first two divisible by 4.
bool fitsLeapYear(std::string_view year)
{
    const auto fitsMultiple = [](std::string_view mask, int from) {
        for (int value = from; value < 100; value += 4) {
            if (fitsMask(value, mask))
                return true;
        }
        return false;
    };
    const std::string_view end = year.substr(2);
    return fitsMultiple(end, 4) || (fitsMask(0, end) && fitsMultiple(year.substr(0, 2), 0));
}

/// From 1 to `last`.
bool fitsDay(std::string_view mask, int last)
{
    for (int day = 1; day <= last; ++day) {
        if (fitsMask(day, mask))
            return true;
    }
    return false;
}

/// One or two digits at the right of a year alone; a whole day; a whole month with its day, if any.
bool isLevel1Mask(const Parts &parts)
{
    const std::size_t unknownYear = parts.year.find('X');
    if (unknownYear != std::string_view::npos) {
        const bool isAtTheRight = parts.year.find_first_not_of('X', unknownYear) == std::string_view::npos;
        return unknownYear >= 2 && isAtTheRight && parts.month.empty();
    }
    const bool isWholeMonth = parts.month == "XX";
    const bool isWholeDay = parts.day == "XX";
    return isWholeMonth ? parts.day.empty() || isWholeDay : isWholeDay && !hasUnspecified(parts.month);
}

/// Longer is more; then digit by digit. Neither has leading zeros.
bool isMore(std::string_view a, std::string_view b)
{
    return a.size() != b.size() ? a.size() > b.size() : a > b;
}

} // namespace

int Parts::monthNumber() const
{
    return numberOf(month);
}

int Parts::dayNumber() const
{
    return numberOf(day);
}

YearRange yearsOf(const Parts &parts)
{
    if (!parts.isMasked && !parts.hasLetter && parts.significant.empty()) {
        const std::int64_t year = numberOf(parts.year.substr(0, 2)) * 100 + numberOf(parts.year.substr(2));
        return parts.isNegative ? YearRange{-year, -year} : YearRange{year, year};
    }
    if (!parts.significant.empty())
        return {-kUncountableYear, kUncountableYear};
    const std::int64_t low = scaled(magnitude(parts.year, '0'), parts.exponent);
    const std::int64_t high = scaled(magnitude(parts.year, '9'), parts.exponent);
    if (!parts.isNegative)
        return {low, high};
    return {-high, -std::max<std::int64_t>(low, 1)}; // -00XX does not reach -0000, which is no year
}

bool fitsCalendar(const Parts &parts)
{
    constexpr std::array<int, 12> kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (parts.isSeason())
        return true;
    const std::string_view day = parts.day.empty() ? std::string_view("XX") : parts.day;
    for (int month = 1; month <= 12; ++month) {
        const bool isShort = month == 2 && !fitsLeapYear(parts.year);
        if (fitsMask(month, parts.month) && fitsDay(day, isShort ? 28 : kDays[static_cast<std::size_t>(month - 1)]))
            return true;
    }
    return false;
}

int levelOf(const Parts &parts)
{
    if (parts.isPartQualified || !parts.exponent.empty() || !parts.significant.empty() || parts.monthNumber() > 24)
        return 2;
    if (parts.isMasked)
        return isLevel1Mask(parts) ? 1 : 2;
    return parts.isNegative || parts.hasLetter || parts.isSeason() || parts.qualifiers != Qualifiers() ? 1 : 0;
}

bool isYearBefore(const Parts &end, const Parts &start)
{
    const bool areDigits = end.exponent.empty() && start.exponent.empty() && end.significant.empty() &&
                           start.significant.empty() && end.hasLetter && start.hasLetter;
    if (areDigits && end.isNegative == start.isNegative)
        return end.isNegative ? isMore(end.year, start.year) : isMore(start.year, end.year);
    return yearsOf(end).last < yearsOf(start).first;
}

} // namespace kronika::edtf
