// SPDX-License-Identifier: GPL-3.0-or-later
// A fill that fades from one colour to another and comes out the same on screen, in SVG and in PDF. Knows no mark and
// no theme.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <array>

namespace kronika {

/// Fills `rect` from `left` to `right`. Opaque: colours are to be blended with their ground beforehand, because Qt 6.4
/// writes a gradient with alpha into a PDF as a soft mask that readers show as a plain fill.
void fillFade(QPainter &painter, const QRectF &rect, const QColor &left, const QColor &right);

/// The same over a trapezoid with upright sides: `corners` are top left, top right, bottom right, bottom left.
void fillFade(QPainter &painter, const std::array<QPointF, 4> &corners, const QColor &left, const QColor &right);

} // namespace kronika
