// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfparts.h"

#include <algorithm>
#include <array>

namespace kronika::edtf {

namespace {

/// No zone's local time is further from UTC.
constexpr std::int64_t kMostOffsetUs = 16 * kHour.us;

/// No clock was ever put back by more: the day that Alaska had twice in October 1867.
constexpr std::int64_t kMostOverlapUs = kDay.us;

/// What a zone can still turn round: two ends on different clocks, or two times on one that is put back in between.
std::int64_t slackUs(const EdtfEnd &end, const EdtfEnd &start)
{
    if (end.offsetSeconds.has_value() != start.offsetSeconds.has_value())
        return kMostOffsetUs;
    return end.hasTime && start.hasTime && !end.offsetSeconds ? kMostOverlapUs : 0;
}

std::int64_t offsetUs(const EdtfEnd &end)
{
    return end.offsetSeconds.value_or(0) * kSecond.us;
}

/// A year of any length without its sign: the digits written, zeros up to `length`, and `fill` for those that are not
/// significant.
struct LongYear
{
    std::string_view digits;
    std::size_t length;
    std::size_t significant;
    char fill;

    char digit(std::size_t n) const
    {
        if (n >= significant)
            return fill;
        return n < digits.size() ? digits[n] : '0';
    }
};

LongYear longYear(const Parts &parts, char fill)
{
    const std::size_t length = parts.year.size() + static_cast<std::size_t>(smallNumber(parts.exponent));
    const auto significant = static_cast<std::size_t>(smallNumber(parts.significant));
    return {parts.year, length, significant == 0 ? length : significant, fill};
}

/// Exponents from kManyDigits on are taken for the same, so that nothing is certain about them.
bool isCountable(const LongYear &year)
{
    return year.length < static_cast<std::size_t>(kManyDigits);
}

/// Longer is more; then digit by digit. Neither has leading zeros. O(digits written).
bool isMore(const LongYear &a, const LongYear &b)
{
    if (!isCountable(a) && !isCountable(b))
        return false;
    if (a.length != b.length)
        return a.length > b.length;
    const std::size_t written = std::max(a.digits.size(), b.digits.size());
    for (std::size_t n = 0; n < std::min(written, a.length); ++n) {
        if (a.digit(n) != b.digit(n))
            return a.digit(n) > b.digit(n);
    }
    // Behind the written digits they change only where one of them stops to be significant.
    std::array<std::size_t, 2> changes{a.significant, b.significant};
    std::ranges::sort(changes);
    for (const std::size_t n : changes) {
        if (n >= written && n < a.length && a.digit(n) != b.digit(n))
            return a.digit(n) > b.digit(n);
    }
    return false;
}

/// Whether `end` certainly lies in an earlier year than `start`.
bool isYearBefore(const Parts &end, const Parts &start)
{
    const YearRange ends = yearsOf(end);
    const YearRange starts = yearsOf(start);
    const bool areLong = std::abs(ends.last) == kUncountableYear && ends.last == starts.first;
    if (!areLong)
        return ends.last < starts.first;
    // The latest year of the end has the least digits where they count backwards.
    return end.isNegative ? isMore(longYear(end, '0'), longYear(start, '9'))
                          : isMore(longYear(start, '0'), longYear(end, '9'));
}

} // namespace

bool isBefore(PlacedEnd end, PlacedEnd start)
{
    if (isBeyond(end.end.lastLocalUs) || isBeyond(start.end.firstLocalUs))
        return isYearBefore(end.parts, start.parts);
    return end.end.lastLocalUs - offsetUs(end.end) + slackUs(end.end, start.end) <
           start.end.firstLocalUs - offsetUs(start.end);
}

} // namespace kronika::edtf
