// SPDX-License-Identifier: GPL-3.0-or-later
// Bare numbers in a column: years, seconds since 1970, or none of time at all. What they are, only the words above them
// can say; dates speak for themselves. Knows no table and no format.
#pragma once

#include "models/io/table/columns.h"

#include <QString>

#include <string_view>
#include <vector>

namespace kronika::table {

/// "695", "1102–1119", "1234567890", "2004.89": digits that may count anything. A day without separators (20250528)
/// is none, nor is what has two separators (28.5.2025).
bool isBareNumber(std::string_view text);

/// 1000 to 2100.
bool isCommonYear(std::string_view text);

/// How many of a column's cells that say something are of a kind.
struct NumberCount
{
    std::size_t given = 0;
    std::size_t bare = 0;
    /// Of these: 1000 to 2100, or two of them with a dash between.
    std::size_t years = 0;
    /// Of these: of as many digits as seconds, milliseconds, microseconds or nanoseconds since 1970 have today, or
    /// counted from 1601.
    std::size_t epochs = 0;

    bool areBare() const { return bare * 3 > given * 2; }
};
NumberCount numbersIn(const std::vector<SampleRow> &cells, std::size_t column);

/// Whether numbers below such a header, of which no word is known as a whole, count years or seconds.
bool mayCountTime(const QString &folded, const NumberCount &numbers);

/// Nothing but numbers from 10000 to 99999, with or without decimals: as spreadsheets count days from 1927 to 2173.
bool areSerials(const std::vector<SampleRow> &cells, std::size_t column);

/// Nothing but whole numbers up to 2100, at least half of them with three digits: not those that count years of school
/// or of an agreement.
bool areYears(const std::vector<SampleRow> &cells, std::size_t column);

/// Years from 1000 to 2100 in order, of at least three rows: what a column without a header must be to be one of years.
bool areOrderedYears(const std::vector<SampleRow> &cells, std::size_t column);

} // namespace kronika::table
