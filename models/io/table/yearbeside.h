// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that lack their year, or its century, beside a column of years. Knows no table.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kronika::table {

/// What a cell says together with the year beside it: "22 February" and 1882, "9/24/06" and 1906. Nothing if it names a
/// year itself, or one that is not that.
std::optional<std::string> withYearBeside(std::string_view cell, std::int64_t year);

} // namespace kronika::table
