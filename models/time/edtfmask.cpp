// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfmask.h"

#include <algorithm>
#include <array>
#include <string>

namespace kronika::edtf {

namespace {

constexpr int kMonths = 12;

bool fitsOrIsAny(int value, std::string_view mask)
{
    return mask.empty() || fitsMask(value, mask);
}

/// From 1 to `last`.
bool fitsDay(std::string_view mask, int last)
{
    for (int day = 1; day <= last; ++day) {
        if (fitsOrIsAny(day, mask))
            return true;
    }
    return false;
}

int countOfX(std::string_view digits)
{
    return static_cast<int>(std::ranges::count(digits, 'X'));
}

/// The year whose X are the digits of `fill`, from the left.
std::int64_t filled(std::string_view digits, int fill)
{
    std::int64_t year = 0;
    int divisor = 1;
    for (int n = countOfX(digits); n > 1; --n)
        divisor *= 10;
    for (const char c : digits) {
        year = year * 10 + (c == 'X' ? fill / divisor % 10 : c - '0');
        divisor = c == 'X' ? std::max(divisor / 10, 1) : divisor;
    }
    return year;
}

/// The first (or last) day within one year.
std::optional<CivilDate> dayWithin(std::int64_t year, const MaskedDate &mask, bool isFirst)
{
    for (int n = 1; n <= kMonths; ++n) {
        const int month = isFirst ? n : kMonths + 1 - n;
        if (!fitsOrIsAny(month, mask.month))
            continue;
        const int days = daysInMonth(year, month);
        for (int k = 1; k <= days; ++k) {
            const int day = isFirst ? k : days + 1 - k;
            if (fitsOrIsAny(day, mask.day))
                return CivilDate{year, month, day};
        }
    }
    return std::nullopt;
}

/// Years in order, until one has a day that fits: at most a few, as leap years are never far.
std::optional<CivilDate> edgeDay(const MaskedDate &mask, bool isFirst)
{
    if (!fitsCalendar(mask))
        return std::nullopt;
    int fills = 1;
    for (int n = countOfX(mask.year); n > 0; --n)
        fills *= 10;
    const bool isRising = isFirst != mask.isNegative;
    for (int n = 0; n < fills; ++n) {
        const std::int64_t magnitude = filled(mask.year, isRising ? n : fills - 1 - n);
        if (mask.isNegative && magnitude == 0) // -0000 is no year
            continue;
        if (const auto day = dayWithin(mask.isNegative ? -magnitude : magnitude, mask, isFirst))
            return day;
    }
    return std::nullopt;
}

} // namespace

bool fitsMask(int value, std::string_view mask)
{
    const auto fits = [](int digit, char c) { return c == 'X' || c == '0' + digit; };
    return fits(value / 10, mask[0]) && fits(value % 10, mask[1]);
}

std::int64_t leastButZero(std::string_view year)
{
    const std::int64_t least = filled(year, 0);
    const std::size_t last = year.find_last_of('X');
    if (least != 0 || last == std::string_view::npos)
        return least;
    return filled(std::string(year).replace(last, 1, "1"), 0);
}

/// The last two digits divisible by 4 and not 00, or 00 and the first two divisible by 4.
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

bool fitsCalendar(const MaskedDate &mask)
{
    constexpr std::array<int, kMonths> kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= kMonths; ++month) {
        const bool isShort = month == 2 && !fitsLeapYear(mask.year);
        const int days = isShort ? 28 : kDays[static_cast<std::size_t>(month - 1)];
        if (fitsOrIsAny(month, mask.month) && fitsDay(mask.day, days))
            return true;
    }
    return false;
}

std::optional<CivilDate> firstDay(const MaskedDate &mask)
{
    return edgeDay(mask, true);
}

std::optional<CivilDate> lastDay(const MaskedDate &mask)
{
    return edgeDay(mask, false);
}

} // namespace kronika::edtf
