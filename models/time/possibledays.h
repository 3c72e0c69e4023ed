// SPDX-License-Identifier: GPL-3.0-or-later
// The days that a date can mean of which some digits are not specified: the 11th of any month of 2004 is twelve days
// apart, not all from January to December. Knows neither zones nor pixels.
#pragma once

#include "models/time/edtf.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace kronika {

/// Days counted from 1970-01-01; `next` is the one after the last.
struct DayStretch
{
    std::int64_t first = 0;
    std::int64_t next = 0;

    friend constexpr bool operator==(const DayStretch &, const DayStretch &) = default;
};

class PossibleDays
{
public:
    /// Requires: a known end without a time of day that is not beyond what an Instant holds. The end outlives it.
    explicit PossibleDays(const EdtfEnd &end);

    /// Whether some day between the first and the last cannot be meant.
    bool haveGaps() const { return m_haveGaps; }
    /// The first stretch without a gap that ends after `day`, from the first of its days, months or years on that ends
    /// after it; none behind the last. O(years without a day that fits, days or months of the stretch).
    std::optional<DayStretch> from(std::int64_t day) const;

private:
    std::optional<DayStretch> unitFrom(std::int64_t day) const;
    std::optional<DayStretch> unitInYear(std::int64_t year, std::int64_t day) const;
    std::optional<DayStretch> unitInMonth(std::int64_t year, int month, std::int64_t day) const;
    bool fitsYear(std::int64_t year) const;
    bool isWhole() const;

    const EdtfComponents &m_date;
    /// Empty where they say nothing, so that whole years or months are meant.
    std::string_view m_month;
    std::string_view m_day;
    DayStretch m_all;
    bool m_haveGaps = false;
};

} // namespace kronika
