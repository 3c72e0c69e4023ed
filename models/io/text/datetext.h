// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as other programs write them, turned into EDTF texts of exactly their precision. Guesses nothing: what is not
// plainly one date gives nothing. Knows no format and no zone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kronika::datetext {

/// In the extended mode.
bool isEdtf(const std::string &text);

/// ISO 8601 and RFC 3339 with the liberties that files take: a blank for the T, an offset without colon or after a
/// blank, `UTC`, a comma before the decimals, seconds left out; also what is EDTF already.
std::optional<std::string> fromIso(std::string_view text);

/// ISO 8601's other forms: `20220528`, `20220528T143015Z`, the day 148 of a year `2022-148`, that of a week
/// `2022-W21-6`. Nothing for what fromIso() reads.
std::optional<std::string> fromOtherIso(std::string_view text);

/// JavaScript's and SIMILE's long forms: `Wed Apr 16 2014 10:00:00 GMT+0200 (CEST)`, `May 28 2006`, `28 May 2006`,
/// `Wed, 28 May 2006 09:00:00 +0200` (RFC 5322), `May 2006`; months in English. Nothing for
/// a day that is not on the day of the week beside it.
std::optional<std::string> fromEnglish(std::string_view text);

/// A moment counted from 1970-01-01T00:00:00Z; the text has as many decimals of a second as the unit.
enum class EpochUnit : std::uint8_t { Seconds, Milliseconds, Microseconds, Nanoseconds };
std::optional<std::string> fromEpoch(std::int64_t count, EpochUnit unit);
/// The unit by magnitude: above 1e17 nanoseconds, 1e14 microseconds, 1e11 milliseconds.
EpochUnit unitOf(std::int64_t count);

/// A count of these as programs write numbers, with decimals or an exponent: `1653744615123456.0`, `1.65E15`. The unit
/// is told by its size.
std::optional<std::string> fromEpochText(std::string_view text);

/// What a leap second, `23:59:60`, is read as: the second before, as EDTF has none. Nothing for other texts.
std::optional<std::string> withoutLeapSecond(std::string_view text);

/// The year alone: `2022`, `-3500`, `Y-13800000000`.
std::string yearText(std::int64_t year);

/// `start/end`; `end` empty: the end is not known. The same date twice is that date. Nothing if the end is before the
/// start.
std::optional<std::string> interval(std::string_view start, std::string_view end);

/// A whole number that is all of `text`, blanks around it aside; digits may be grouped (`1,984`) where `isGrouped`.
std::optional<std::int64_t> wholeNumber(std::string_view text, bool isGrouped = false);

} // namespace kronika::datetext
