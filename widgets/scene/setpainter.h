// SPDX-License-Identifier: GPL-3.0-or-later
// Paints sets: several times of one event, tied by dots where one of them is meant, by a line where all are.
#pragma once

#include "widgets/scene/markpainter.h"

namespace kronika {

/// Requires: mark.isSet(), parts sorted. A mark without parts is one that is too narrow for them.
void paintSet(QPainter &painter, const Mark &mark, std::span<const MarkPart> parts, Symbol symbol, const MarkInk &ink);

} // namespace kronika
