// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfparts.h"

#include "models/time/edtfmask.h"

#include <algorithm>

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
    for (int zeros = smallNumber(exponent); zeros > 0 && value < kUncountableYear; --zeros)
        value *= 10;
    return std::min(value, kUncountableYear);
}

/// What the digits that are not significant leave open: from all of them 0 to all of them 9. Zeros at the left of a
/// year are never significant.
YearRange significantYears(std::int64_t year, int significant)
{
    int digits = 0;
    for (std::int64_t rest = year; rest > 0; rest /= 10)
        ++digits;
    std::int64_t unit = 1;
    for (; digits > significant; --digits)
        unit *= 10;
    const std::int64_t first = year - year % unit;
    return {first, first + unit - 1};
}

YearRange magnitudesOf(const Parts &parts)
{
    if (parts.isMasked)
        return {magnitude(parts.year, '0'), magnitude(parts.year, '9')};
    const std::int64_t year = scaled(magnitude(parts.year, '0'), parts.exponent);
    if (parts.significant.empty() || year == kUncountableYear)
        return {year, year};
    return significantYears(year, smallNumber(parts.significant));
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

template <std::size_t Size>
Qualifiers copyDigits(std::string_view digits, std::array<char, Size> &to)
{
    if (digits.size() != Size)
        return {};
    std::ranges::copy(digits, to.begin());
    return hasUnspecified(digits) ? Qualifiers(Qualifier::Unspecified) : Qualifiers();
}

} // namespace

int smallNumber(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value < kManyDigits ? value * 10 + (c - '0') : kManyDigits;
    return std::min(value, kManyDigits);
}

bool isEstimated(const Parts &parts)
{
    if (parts.significant.empty())
        return false;
    const std::size_t zeros = std::min(parts.year.find_first_not_of('0'), parts.year.size() - 1);
    const auto digits = parts.year.size() - zeros + static_cast<std::size_t>(smallNumber(parts.exponent));
    return static_cast<std::size_t>(smallNumber(parts.significant)) < digits;
}

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
    const YearRange years = magnitudesOf(parts);
    if (!parts.isNegative)
        return years;
    // -00XX does not reach -0000, which is no year.
    return {-years.last, parts.isMasked ? -leastButZero(parts.year) : -years.first};
}

bool fitsCalendar(const Parts &parts)
{
    return parts.isSeason() || fitsCalendar({parts.year, parts.isNegative, parts.month, parts.day});
}

int levelOf(const Parts &parts)
{
    if (parts.isPartQualified || !parts.exponent.empty() || !parts.significant.empty() || parts.monthNumber() > 24)
        return 2;
    if (parts.isMasked)
        return isLevel1Mask(parts) ? 1 : 2;
    return parts.isNegative || parts.hasLetter || parts.isSeason() || parts.isQualified() ? 1 : 0;
}

EdtfComponents componentsOf(const Parts &parts)
{
    EdtfComponents written;
    written.yearQualifiers = parts.yearQualifiers;
    written.monthQualifiers = parts.monthQualifiers;
    written.dayQualifiers = parts.dayQualifiers;
    if (!parts.hasLetter)
        written.yearQualifiers |= copyDigits(parts.year, written.yearDigits);
    written.monthQualifiers |= copyDigits(parts.month, written.monthDigits);
    written.dayQualifiers |= copyDigits(parts.day, written.dayDigits);
    written.year = scaled(magnitude(parts.year, '0'), parts.exponent) * (parts.isNegative ? -1 : 1);
    written.month = static_cast<std::int8_t>(parts.monthNumber());
    written.day = static_cast<std::int8_t>(parts.dayNumber());
    written.significantDigits = isEstimated(parts) ? smallNumber(parts.significant) : 0;
    written.isNegative = parts.isNegative;
    written.isExponential = !parts.exponent.empty();
    return written;
}

} // namespace kronika::edtf
