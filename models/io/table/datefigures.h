// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that a cell writes in figures alone, each as EDTF of its precision. Knows no column and guesses no order.
#pragma once

#include "models/io/table/datecolumn.h"

#include <optional>
#include <string>
#include <string_view>

namespace kronika::table {

/// `28.5.2025`, `5/28/25 14:30`: three numbers, the year last.
struct Triple
{
    int first = 0;
    int second = 0;
    int year = 0;
    bool hasShortYear = false;
    bool hasDots = false;
    /// Behind the date.
    std::string_view rest;
};

/// None if `text` begins with no such date, or goes on with what is no time.
std::optional<Triple> tripleOf(std::string_view text);
/// `03/04/2020 - 25/04/2020`: two such dates with slashes, whole years and no times, and a dash between.
struct TripleSpan
{
    Triple first;
    Triple last;
};
std::optional<TripleSpan> tripleSpanOf(std::string_view text);
/// None if there is no such day, or the end is before the start.
std::optional<std::string> tripleSpanDate(const TripleSpan &span, DateOrder order);

/// With the time behind it; none if there is no such day or time.
std::optional<std::string> tripleDate(const Triple &triple, DateOrder order, int year);

/// A number that counts from 1970, or a day written without separators.
bool isLongNumber(std::string_view text);
/// 202505281430 and 20250528143000 are days with times, too, and of 11, 17 and 18 digits nobody knows what they count,
/// nor from when, but for countedFrom1601().
bool isOfUnknownUnit(std::string_view text);
/// `20250528`.
std::optional<std::string> dayNumber(std::string_view text);
/// Seconds since 1970, with or without decimals, or thousandths, millionths and billionths of them, as so many digits
/// tell.
std::optional<std::string> epochDate(std::string_view text);

/// `2025/5/28`, `2025.05.28 14:30`, `2025-5-28`: the year first.
std::optional<std::string> yearFirst(std::string_view text);
/// `-287`, `877`: a year alone that EDTF writes with four digits.
std::optional<std::string> yearNumber(std::string_view text);
/// `45123`, `45123.5`: a day as spreadsheets count them from 1900 or 1904, with its time where there is one.
std::optional<std::string> serialDate(std::string_view text, int firstYear);
/// "2026-10-00", "2027-00-00", "00.10.2026": a month or a year, as programs write that they know no more.
std::optional<std::string> withoutZeroParts(std::string_view text);
/// "2026-09-06 / 09-07": the end leaves out the year.
std::optional<std::string> spanOfOneYear(std::string_view text);
/// "Jan 11 2012 CST" without the zone, of which a day has none; empty if no zone that is known stands there.
std::string_view withoutZoneOfDay(std::string_view text);

} // namespace kronika::table
