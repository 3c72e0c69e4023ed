// SPDX-License-Identifier: GPL-3.0-or-later
// What connects dates: since, until, before, between, from-to, or. Gives EDTF texts; whether each is EDTF is for the
// caller to try.
#pragma once

#include "models/time/typed/typedtokens.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kronika::typed {

/// Why there is no reading, the most telling last.
enum class Lack : std::uint8_t {
    NothingKnown,
    YearMissing,
    MonthMissing,
    YearOfThreeDigits,
    NoSuchDay,
    EndBeforeStart,
    QualifiedTime,
    WeekdayAlone,
    WrongWeekday,
    PartOfDay,
    WeekOfMonth,
    QuarterOfMonth,
    NoSuchShare,
    NoSuchWeek,
    CountedUnits,
    TwoMonths,
    FirstCenturyAsEnd,
    SinceOrEarlier,
    UntilOrLater,
    TurnOfTime,
    SeasonOfTwoYears,
    PartOfTwoYears,
    PerhapsWeekday,
    NoClock
};

struct Readings
{
    std::vector<std::string> texts;
    Lack lack = Lack::NothingKnown;
};

/// All that the tokens can mean together.
Readings readPhrase(Span span);

} // namespace kronika::typed
