// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/symbolpainter.h"

#include "widgets/scene/markgeometry.h"
#include "widgets/scene/markstrokes.h"

#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kronika {

namespace {

constexpr double kUncertainInk = 0.25;
constexpr double kWingInk = 0.75;
constexpr double kWingHeight = 0.8;
/// Of the symbol's width, left and right of its middle.
constexpr double kSlitAt = 0.19;
constexpr double kLeastSlitPx = 1.6;
constexpr double kSliceInk = 0.45;

/// The outer corners, every other one drawn in to `inner` of the radius if that is given.
template <int kCorners>
void drawPolygon(QPainter &painter, QPointF centre, double radius, double inner)
{
    std::array<QPointF, kCorners> corners;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = -std::numbers::pi / 2 + i * 2 * std::numbers::pi / kCorners;
        const double r = i % 2 == 1 ? radius * inner : radius;
        corners[static_cast<std::size_t>(i)] = centre + QPointF(std::cos(angle), std::sin(angle)) * r;
    }
    painter.drawPolygon(corners.data(), kCorners);
}

void drawCross(QPainter &painter, QPointF centre, double size)
{
    const double a = size * 0.17;
    const double h = size / 2;
    std::array corners{QPointF(-a, -h), QPointF(a, -h), QPointF(a, -a),  QPointF(h, -a),
                       QPointF(h, a),   QPointF(a, a),  QPointF(a, h),   QPointF(-a, h),
                       QPointF(-a, a),  QPointF(-h, a), QPointF(-h, -a), QPointF(-a, -a)};
    for (QPointF &corner : corners)
        corner += centre;
    painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
}

} // namespace

void paintSymbol(QPainter &painter, Symbol symbol, QPointF centre, double sizePx)
{
    const double half = sizePx / 2;
    switch (symbol) {
    case Symbol::Circle:
        return painter.drawEllipse(centre, half * 0.94, half * 0.94);
    case Symbol::Square:
        return painter.drawRect(
            QRectF(centre.x() - half * 0.84, centre.y() - half * 0.84, sizePx * 0.84, sizePx * 0.84));
    case Symbol::Diamond:
        return drawPolygon<4>(painter, centre, half * 1.12, 1);
    case Symbol::Triangle:
        return drawPolygon<3>(painter, centre + QPointF(0, half * 0.2), half * 1.14, 1);
    case Symbol::Star:
        return drawPolygon<10>(painter, centre, half * 1.16, 0.45);
    case Symbol::Cross:
        return drawCross(painter, centre, sizePx);
    }
}

void paintWings(QPainter &painter, const QRectF &place, const MarkInk &ink)
{
    const double reach = place.width() * 2;
    if (place.left() - reach > ink.clip.right() || place.right() + reach < ink.clip.left())
        return;
    const double more = place.height() * (1 - kWingHeight) / 2;
    const QRectF bar = place.adjusted(0, more, 0, -more);
    const double middle = place.center().x();
    const double length = place.width() * (0.5 + kWingSymbols);
    const QColor color = blended(ink.color, ink.ground, kWingInk);
    taper(painter, bar, middle - length, middle, ink, color);
    taper(painter, bar, middle + length, middle, ink, color);
}

void paintDatedSymbol(QPainter &painter, Symbol symbol, const QRectF &place, SymbolFill fill, Qualifiers doubts,
                      const MarkInk &ink)
{
    const QPointF centre = place.center();
    const double size = place.width();
    if (size <= 0 || centre.x() < ink.clip.left() - size * 2 || centre.x() > ink.clip.right() + size * 2)
        return;
    if (doubts.testFlag(Qualifier::Approximate))
        paintWings(painter, place, ink);
    const bool isUncertain = doubts.testFlag(Qualifier::Uncertain);
    const bool isStepped = doubts.testFlag(Qualifier::Unspecified);
    const bool isOutlined = isUncertain || isStepped || fill == SymbolFill::Hollow;
    const double line = lineWidthFor(size * (isUncertain ? 1.8 : 1.4));
    painter.setPen(isUncertain  ? dashedPen(ink.color, line)
                   : isOutlined ? QPen(ink.color, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                                : QPen(Qt::NoPen));
    painter.setBrush(isStepped                    ? blended(ink.color, ink.ground, kSliceInk)
                     : !isOutlined                ? ink.color
                     : fill == SymbolFill::Hollow ? ink.ground
                                                  : blended(ink.color, ink.ground, kUncertainInk));
    paintSymbol(painter, symbol, centre, isOutlined ? size - line * 0.8 : size);
    if (isStepped) { // the slices are filled: in a ring the slits would look like dashes
        const double slitAt = std::max(size * kSlitAt, kLeastSlitPx);
        slit(painter, place, centre.x() - slitAt, ink);
        slit(painter, place, centre.x() + slitAt, ink);
    }
}

} // namespace kronika
