// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that begin with their date, as people write lists: "1989-11-17: March in Prague". Knows no table.
#pragma once

#include <optional>
#include <string_view>

namespace kronika::table {

struct LeadingDate
{
    std::string_view date;
    /// What stands behind it, without the sign between; never empty.
    std::string_view rest;
};

/// A whole day in figures before words ("17.11.1989 March", "2025-05-28T14:30Z – Talks"), or any date before a colon or
/// a dash ("May 1968: Strike", "1914 – 1918 – War"). Nothing of a text that is a date as a whole, or of a number before
/// a sign unless it is a year from 1000 to 2100.
std::optional<LeadingDate> leadingDate(std::string_view text);

} // namespace kronika::table
