// SPDX-License-Identifier: GPL-3.0-or-later
// What a half, a third, a quarter or a tenth is of a century, a decade, a month or a part of a year. Of a year these
// have codes of their own.
#pragma once

#include "models/time/typed/typedpoint.h"

#include <vector>

namespace kronika::typed {

/// Whether it counts such a share.
bool isShare(const Token &token);
/// All that the share `token` of `whole` can be; nothing if there is none. Requires: isShare(token).
std::vector<Point> shareOf(const Token &token, const Point &whole);

} // namespace kronika::typed
