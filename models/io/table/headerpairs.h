// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that say what they are by others beside them: "Show Start" and "Show End", "event_date_year" and
// "event_date_month". Knows no cells.
#pragma once

#include "models/io/table/columns.h"

#include <optional>
#include <string>
#include <vector>

namespace kronika::table {

/// Of a column with its fellows.
struct FellowRole
{
    Role role = Role::None;
    /// Which fellows: the same number for all of them, from 0 in the order of the columns.
    std::size_t group = 0;
    /// What the headers have in common, folded: "show", "event date".
    QString rest = {};
};

/// Of each column, by the others; None for those without fellows.
std::vector<FellowRole> rolesByFellows(const std::vector<std::string> &names);

} // namespace kronika::table
