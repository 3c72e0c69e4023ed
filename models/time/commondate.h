// SPDX-License-Identifier: GPL-3.0-or-later
// The dates that long files are full of (2025-05-28, 2025-05-28T14:30:00Z, one of each at both ends of an interval),
// read without the whole grammar. Knows only these; all else is EdtfDate's, and what both read, both read alike.
#pragma once

#include "models/time/edtf.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace kronika {

/// How the clock of a time of day is written.
struct ClockText
{
    static constexpr std::int32_t kNone = std::numeric_limits<std::int32_t>::min();
    static constexpr std::int32_t kZulu = std::numeric_limits<std::int32_t>::max();

    /// kNone: no offset is written; kZulu: `Z`; else the seconds of a written offset.
    std::int32_t seconds = kNone;

    constexpr std::int64_t offsetUs() const
    {
        return seconds == kNone || seconds == kZulu ? 0 : std::int64_t{seconds} * kSecond.us;
    }
    friend bool operator==(ClockText, ClockText) = default;
};

/// A calendar day, or a minute or second of one.
struct CommonEnd
{
    /// On the clock that is written.
    std::int64_t firstLocalUs = 0;
    std::int64_t lengthUs = 0;
    Precision precision = Precision::Day;
    ClockText clock;

    bool hasTime() const { return precision != Precision::Day; }
};

struct CommonDate
{
    CommonEnd start;
    /// Of a single value: the same.
    CommonEnd end;
    bool isInterval = false;
};

/// Nothing for whatever is not one of these shapes: `YYYY-MM-DD`, optionally with `THH:MM` or `THH:MM:SS` and `Z` or
/// `±HH:MM`, alone or at both ends of an interval whose ends are both with or both without an offset, in order.
std::optional<CommonDate> commonDate(std::string_view text);

} // namespace kronika
