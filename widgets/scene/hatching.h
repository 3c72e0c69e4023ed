// SPDX-License-Identifier: GPL-3.0-or-later
// How what is withheld is drawn, on the sheet and in its legend.
#pragma once

#include "widgets/scene/theme.h"

#include <QPainter>

namespace kronika {

/// Distance of the lines, in gaps of the style.
inline constexpr double kHatchGaps = 1.2;

/// Slanting lines, so far apart, on the ground of the theme within `rect`; cut by reckoning: SVG has no clipping.
void paintHatching(QPainter &painter, const QRectF &rect, double stepPx, const Theme &theme);

} // namespace kronika
