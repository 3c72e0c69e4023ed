// SPDX-License-Identifier: GPL-3.0-or-later
// Ids within the filter of a saved view, where they are called otherwise now. Knows of a query no more than where a
// value of a key stands (models/index/querylexer.h).
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace kronika {

/// What `value` of `key` (in lower case: actor, category, source …) is now; the same where nothing has changed.
using RenameValue = std::function<std::string(const std::string &key, const std::string &value)>;

/// All else stays byte for byte. O(size).
std::string renamedInFilter(std::string_view filter, const RenameValue &rename);

} // namespace kronika
