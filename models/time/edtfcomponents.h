// SPDX-License-Identifier: GPL-3.0-or-later
// One EDTF date as it is written: which components are given, their digits and X, what is said to be uncertain about
// each, and the codes for parts of a year. Knows no bounds and no text; a plain value without allocations.
#pragma once

#include <QFlags>

#include <array>
#include <cstdint>
#include <string_view>

namespace kronika {

enum class Qualifier : std::uint8_t { Uncertain = 1, Approximate = 2, Unspecified = 4 };
Q_DECLARE_FLAGS(Qualifiers, Qualifier)
Q_DECLARE_OPERATORS_FOR_FLAGS(Qualifiers)

/// The kinds of codes that may stand in a month's place. `Season` (21-24) leaves the hemisphere open.
enum class SeasonKind : std::uint8_t { Season, Northern, Southern, Quarter, Quadrimester, Half };

/// What a code means: the `number`th (from 1; spring is the first season) of its kind. `months` from `firstMonth` on,
/// which may reach into the next year.
struct SeasonCode
{
    SeasonKind kind = SeasonKind::Season;
    int number = 1;
    int firstMonth = 1;
    int months = 3;

    friend constexpr bool operator==(const SeasonCode &, const SeasonCode &) = default;
};

inline constexpr int kFirstSeason = 21;
inline constexpr int kLastSeason = 41;

/// Requires: 21-41. Months by models/time/README.md.
constexpr SeasonCode seasonOf(int code)
{
    if (code <= 24)
        return {SeasonKind::Season, code - 20, 3 * (code - 20), 3};
    if (code <= 28)
        return {SeasonKind::Northern, code - 24, 3 * (code - 24), 3};
    if (code <= 32)
        return {SeasonKind::Southern, code - 28, (3 * (code - 28) + 5) % 12 + 1, 3};
    if (code <= 36)
        return {SeasonKind::Quarter, code - 32, 3 * (code - 33) + 1, 3};
    if (code <= 39)
        return {SeasonKind::Quadrimester, code - 36, 4 * (code - 37) + 1, 4};
    return {SeasonKind::Half, code - 39, 6 * (code - 40) + 1, 6};
}

/// A year that is too far to be counted in 64 bits (with room for arithmetic) is this one, with its sign.
inline constexpr std::int64_t kUncountableYear = 1'000'000'000'000'000;

struct EdtfComponents
{
    /// With its sign, X as 0; the estimate where only some digits are significant.
    std::int64_t year = 0;
    /// As written, X where not specified. The year's only where it has four; the others only where given.
    std::array<char, 4> yearDigits{};
    std::array<char, 2> monthDigits{};
    std::array<char, 2> dayDigits{};
    /// 1-12, or 21-41 (see seasonOf); 0 if not given or not specified.
    std::int8_t month = 0;
    /// 1-31; 0 if not given or not specified.
    std::int8_t day = 0;
    /// How many of the year's digits are significant (`S`); 0 if nothing is said of that, or all are.
    std::int32_t significantDigits = 0;
    bool isNegative = false;
    bool isExponential = false; ///< written with `E`
    /// ? and ~ that hold for each component (`2004-06~-11`: year and month), and Unspecified where it has an X.
    Qualifiers yearQualifiers;
    Qualifiers monthQualifiers;
    Qualifiers dayQualifiers;

    /// Empty for a year with `Y`.
    std::string_view yearText() const { return {yearDigits.data(), yearDigits[0] == '\0' ? 0U : yearDigits.size()}; }
    std::string_view monthText() const { return {monthDigits.data(), hasMonth() ? monthDigits.size() : 0U}; }
    std::string_view dayText() const { return {dayDigits.data(), hasDay() ? dayDigits.size() : 0U}; }
    bool hasMonth() const { return monthDigits[0] != '\0'; } ///< or a season
    bool hasDay() const { return dayDigits[0] != '\0'; }
    bool isSeason() const { return month >= kFirstSeason; }
    bool isUncountable() const { return year >= kUncountableYear || year <= -kUncountableYear; }
    Qualifiers qualifiers() const { return yearQualifiers | monthQualifiers | dayQualifiers; }
    /// Whether `?` and `~` hold for all that is given alike, so that they can be said of the date as a whole.
    bool isQualifiedAsAWhole() const
    {
        const Qualifiers said = Qualifier::Uncertain | Qualifier::Approximate;
        const Qualifiers whole = yearQualifiers & said;
        return (!hasMonth() || (monthQualifiers & said) == whole) && (!hasDay() || (dayQualifiers & said) == whole);
    }
};

} // namespace kronika
