// SPDX-License-Identifier: GPL-3.0-or-later
// Paints bars: a certain body between two ends, each of which says how it is known. Knows no symbol and no lane.
#pragma once

#include "widgets/scene/markpainter.h"

#include <utility>

namespace kronika {

/// Requires: mark.kind is Span. `steps` are limits within its soft ends.
void paintSpan(QPainter &painter, const Mark &mark, std::span<const double> steps, const MarkInk &ink);

/// The mark as it is drawn in a picture of `area`. Where a bar fills all of it and neither end is seen, a doubtful end
/// (approximate or uncertain) is drawn at the picture's edge, or the bar would look like a certain one.
Mark withEndsInSight(const Mark &mark, const QRectF &area);

/// From where to where a doubt of the start, or of the end, is drawn.
std::pair<double, double> doubtedStretch(const Mark &mark, bool isRight, Qualifier doubt);

/// Up to where and from where on a span that goes on beyond the picture is evenly pale; at a side that does not, none.
std::pair<double, double> palePart(const Mark &mark);

/// The stretch of a span's body that has bodyColor() throughout.
QRectF evenBody(const Mark &mark);

} // namespace kronika
