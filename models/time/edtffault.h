// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a text that should be EDTF, and how that is said to a person. Knows nothing of how it is
// found.
#pragma once

#include "models/time/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kronika::edtf {

enum class Fault : std::uint8_t {
    None,
    Empty,
    Unexpected,
    YearDigits,
    YearTooLong,
    MinusZeroYear,
    LetterYear,
    Exponent,
    SignificantDigits,
    MonthDigits,
    NoSuchMonth,
    SeasonWithDay,
    DayDigits,
    NoSuchDay,
    NothingFits,
    TimeDigits,
    NoSuchHour,
    EndOfDay,
    NoSuchMinute,
    NoSuchSecond,
    LeapSecond,
    NoSeconds,
    Decimals,
    NoSuchOffset,
    MinusZeroOffset,
    QualifiedTime,
    TimeInInterval,
    OpenWithoutInterval,
    ThirdEnd,
    EndBeforeStart,
    EmptySet,
    OpenInsideSet,
    UnlikeRange,
    RangeReversed,
    UnclosedSet,
};

/// `at` is a byte of `text` (or its end); the error names the character.
Error errorOf(Fault fault, std::string_view text, std::size_t at);

/// An error of errorOf() in the words of the interface. Where texts are only tried as dates errors are made by the
/// million, so those are not translated before somebody hears of one.
Error said(const Error &error);

} // namespace kronika::edtf
