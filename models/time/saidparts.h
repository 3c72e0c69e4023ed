// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that say dates share. Knows no language.
#pragma once

#include "models/time/edtfcomponents.h"

#include <QString>

#include <string_view>
#include <vector>

namespace kronika {

/// The pattern with its places filled, however the texts themselves look.
template <typename... Texts>
QString filled(QStringView pattern, const Texts &...texts)
{
    return pattern.toString().arg(texts...);
}

constexpr bool isMasked(std::string_view digits)
{
    return digits.find('X') != std::string_view::npos;
}

inline constexpr int kMonthsOfYear = 12;

/// The numbers from 1 to `most` that fit two digits or X.
std::vector<int> fitting(std::string_view mask, int most);
/// The days of the month that fit. Requires: a date with a day.
std::vector<int> fittingDays(const EdtfComponents &date);

} // namespace kronika
