// SPDX-License-Identifier: GPL-3.0-or-later
// Paints sets: several times of one event, tied by dots where one of them is meant, by a line where all are.
#pragma once

#include "widgets/scene/markpainter.h"

#include <span>
#include <utility>

namespace kronika {

/// Requires: mark.isSet(), parts sorted. Days are full symbols, what is longer a hollow one, as single dates are; a
/// range is a band with a symbol at its first and at its last date.
void paintSet(QPainter &painter, const Mark &mark, const MarkDetail &detail, Symbol symbol, const MarkInk &ink);

/// From where to where its tie runs: over all of its times. Requires: parts not empty.
std::pair<double, double> tiedStretch(const Mark &mark, std::span<const MarkPart> parts);

/// What of the doubts of its nth part is drawn within `area`.
Qualifiers doubtsSeen(const Mark &mark, const MarkDetail &detail, std::size_t n, const QRectF &area);

} // namespace kronika
