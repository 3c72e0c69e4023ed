// SPDX-License-Identifier: GPL-3.0-or-later
// Days as spreadsheets count them, as their cells show them. Knows no sheet.
#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace kronika::xlsx {

/// Which day is number 1. `From1900`: 1900-01-01, and 60 is a 29 February 1900 that never was (ECMA-376 part
/// 1, 18.17.4.1). `From1904`: 1904-01-02. `From1899`: 1899-12-31 and negative numbers before, as LibreOffice writes
/// what it shows.
enum class DateSystem : std::uint8_t { From1900, From1904, From1899 };

struct SerialText
{
    /// `2025-05-28`, `2025-05`, `2025`, `14:30`, `2025-05-28T14:30`; with seconds and milliseconds if it has any. Of 0
    /// and 60 what a spreadsheet shows, which is in no calendar (`1900-01-00`); of what is no day the number, with a
    /// decimal point, which is no year. Empty if the format shows no date.
    std::string shown;
    /// The whole date, where it says more than is shown: a month is written as its first day, which says no more.
    std::string held = {};
};

/// What the serial number of a day is in a cell of that number format.
SerialText serialTexts(double serial, const QString &format, DateSystem system);
inline std::string serialText(double serial, const QString &format, DateSystem system)
{
    return serialTexts(serial, format, system).shown;
}

} // namespace kronika::xlsx
