// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell looks like, whatever it means: enough to tell the names of columns from what stands below them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kronika::table {

enum class CellKind : std::uint8_t {
    Nothing,    ///< empty, or says that nothing is known
    Text,       ///< words
    Identifier, ///< "start_date", "fileName": as programs name their fields
    Number,     ///< digits alone
    Figures,    ///< digits and signs: "14:30", "-3.5", "192.0.2.7"
    Date,       ///< a day, or a text that begins with a date
    Hash,
    Address ///< of the web, of mail, of a file
};

struct CellLook
{
    CellKind kind = CellKind::Nothing;
    /// Of figures, with a 9 for each number in them: "9:9".
    std::string pattern = {};

    bool operator==(const CellLook &) const = default;
    /// No name of a column looks so, unless it is a part of what is counted ("2020", "1914-1918").
    bool isValue() const { return kind > CellKind::Identifier; }
};

CellLook lookOf(std::string_view cell);

/// "28.5.2025", "28 May 2025": a whole day, whichever way it may be read.
bool isDay(std::string_view text);
/// 16 or more hexadecimal digits, with or without hyphens.
bool isHash(std::string_view text);

} // namespace kronika::table
