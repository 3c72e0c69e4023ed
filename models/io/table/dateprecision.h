// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that say how exactly the date beside them is known, as data sets of conflicts and Wikidata have them. Knows
// no format.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kronika::table {

/// What the numbers of such a column mean.
enum class PrecisionCodes : std::uint8_t {
    Words, ///< day, month, year, and those of Wikidata
    Acled, ///< 1 a day, 2 about so, 3 a month
    Ucdp   ///< 1 a day, 2 and 3 about so, 4 a month, 5 a year
};

struct PrecisionColumn
{
    std::size_t column = 0;
    PrecisionCodes codes = PrecisionCodes::Words;
};

/// By its folded header; nothing if it says no such thing.
std::optional<PrecisionCodes> precisionCodesOf(const QString &folded);

/// What `when`, a day or days of the same month or year with or without times, is known to be by such a cell; empty if
/// it is known so, or the cell says nothing that is known.
std::string coarserDate(std::string_view when, PrecisionCodes codes, std::string_view cell);

} // namespace kronika::table
