// SPDX-License-Identifier: GPL-3.0-or-later
// Parts the text of unknown members into names and values, without reading the values. Knows no member's meaning.
#pragma once

#include <string_view>
#include <vector>

namespace kronika {

struct MemberText
{
    /// As it stands between its quotes, escapes and all.
    std::string_view name;
    std::string_view value;
};

/// Those of well-formed member text (`"x": 1, "y": [2, 3]`), in their order, as long as `text` stays. O(bytes).
std::vector<MemberText> membersIn(std::string_view text);

} // namespace kronika
