// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of nested objects would be called in a plain table: "timeline.incident.year" is a year. For guessing
// only; knows no cell.
#pragma once

#include <string>
#include <vector>

namespace kronika::table {

/// A name to guess by for each of `names`; empty for what is part of something else. Names without a dot stay.
std::vector<std::string> plainNames(const std::vector<std::string> &names);

} // namespace kronika::table
