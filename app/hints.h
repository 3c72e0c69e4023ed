// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth knowing on first use, a sentence or two at a time. Knows no window.
#pragma once

#include <QString>

namespace kronika {

inline constexpr int kHintCount = 4;

/// Requires: 0 <= n < kHintCount.
QString hintText(int n);

} // namespace kronika
