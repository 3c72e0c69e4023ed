// SPDX-License-Identifier: GPL-3.0-or-later
// The date that a slide of TimelineJS shows: its words often say more than the numbers beside it. Knows no format.
#pragma once

#include "models/io/importbuilder.h"

#include <string>

namespace kronika {

/// Offers what `shown` says ("c. 1984", "spring 1992", "before 1993") for the event `id`, which is dated `when`, where
/// that is another date.
void offerShownDate(ImportBuilder &builder, const std::string &shown, const std::string &id, const std::string &when);

} // namespace kronika
