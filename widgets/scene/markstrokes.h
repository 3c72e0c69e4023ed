// SPDX-License-Identifier: GPL-3.0-or-later
// What marks of time are made of: fills, fades, tapers, caps, dashes. Each stays within the ink's clip by being cut,
// not by a clip of the painter, and is opaque. Knows no mark.
#pragma once

#include "widgets/scene/markpainter.h"

#include <QPen>

namespace kronika {

/// Of outlines and caps of a bar of that height.
double lineWidthFor(double heightPx);

/// The strip of `bar` between two abscissas, in any order.
QRectF stripOf(const QRectF &bar, double x1, double x2);

/// Thin lines along the upper and the lower edge of what is too pale to be told from its ground by its fill.
void edgeLines(QPainter &painter, const QRectF &strip, const MarkInk &ink);
void fillStrip(QPainter &painter, const QRectF &strip, const MarkInk &ink, const QColor &color);
/// From the strip's left to its right.
void fadeStrip(QPainter &painter, const QRectF &strip, const MarkInk &ink, const QColor &left, const QColor &right);
/// From a blunt, pale tip to the full height and colour of the bar.
void taper(QPainter &painter, const QRectF &bar, double tipX, double fullX, const MarkInk &ink, const QColor &color);
/// An upright edge, `x` being its outer side; `inwards` is +1 at a left end and -1 at a right one.
void cap(QPainter &painter, const QRectF &bar, double x, double inwards, const MarkInk &ink, double widthPx);
/// A gap over the height of the bar.
void slit(QPainter &painter, const QRectF &bar, double x, const MarkInk &ink);
/// Along the axis of the bar.
void axis(QPainter &painter, const QRectF &bar, double x1, double x2, const MarkInk &ink, const QPen &pen);
/// An arrow head whose tip is at `tipX`, as high as the bar and a little more; `direction` -1 points left.
void arrowHead(QPainter &painter, const QRectF &bar, double tipX, double direction, const MarkInk &ink,
               const QColor &fill);

enum class Sides : std::uint8_t { Left = 1, Right = 2, Both = 3 };
/// Dashes around a strip of the bar, whose phase does not depend on where it is cut.
void dashedBox(QPainter &painter, const QRectF &strip, Sides closed, const MarkInk &ink);

/// One of the pieces of a date with gaps, framed; dashed where it is uncertain.
void paintPiece(QPainter &painter, const QRectF &bar, const MarkPiece &piece, Qualifiers doubts, const MarkInk &ink);

QPen dashedPen(const QColor &color, double widthPx);
QPen dottedPen(const QColor &color, double widthPx);

} // namespace kronika
