// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/setpainter.h"

#include "widgets/scene/markstrokes.h"
#include "widgets/scene/symbolpainter.h"
#include "widgets/scene/theme.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr double kLeastSymbolPx = 5;
constexpr double kBandSymbols = 1.6;
/// Of a bar's height.
constexpr double kSymbolShare = 0.62;
constexpr double kNeckHeights = 0.6;

struct SetLook
{
    SymbolFill fill = SymbolFill::Solid;
    QPen tie;
};

SetLook lookOf(const Mark &mark, const MarkInk &ink)
{
    const double line = lineWidthFor(mark.reach.height());
    if (mark.kind == MarkKind::AllOf)
        return {SymbolFill::Solid, QPen(ink.color, line * 2, Qt::SolidLine, Qt::FlatCap)};
    return {SymbolFill::Hollow, dottedPen(ink.color, line * 1.3)};
}

QRectF squareAt(const QRectF &bar, double x, double side)
{
    return {x - side / 2, bar.center().y() - side / 2, side, side};
}

/// Two that stand for as many as there are.
void paintPair(QPainter &painter, const Mark &mark, Symbol symbol, const MarkInk &ink)
{
    const SetLook look = lookOf(mark, ink);
    const double side = mark.reach.height() * kSymbolShare * 0.85;
    const double apart = side * 0.68;
    const double middle = mark.reach.center().x();
    axis(painter, mark.reach, middle - apart, middle + apart, ink, look.tie);
    paintDatedSymbol(painter, symbol, squareAt(mark.reach, middle - apart, side), look.fill, mark.leftDoubts, ink);
    paintDatedSymbol(painter, symbol, squareAt(mark.reach, middle + apart, side), look.fill, mark.rightDoubts, ink);
}

double centreOf(const MarkPart &part)
{
    return (part.leftPx + part.rightPx) / 2;
}

/// As large as the closest neighbours allow.
double symbolSide(const QRectF &bar, std::span<const MarkPart> parts)
{
    double side = bar.height() * kSymbolShare;
    for (std::size_t i = 1; i < parts.size(); ++i)
        side = std::min(side, (centreOf(parts[i]) - centreOf(parts[i - 1])) * 0.8);
    return std::max(side, kLeastSymbolPx);
}

void paintPart(QPainter &painter, const Mark &mark, const MarkPart &part, double side, const MarkInk &ink)
{
    if (part.rightPx - part.leftPx < side * kBandSymbols)
        return;
    const QRectF strip = stripOf(mark.reach, part.leftPx, part.rightPx);
    const double line = lineWidthFor(mark.reach.height());
    fillStrip(painter, strip, ink, blended(ink.color, ink.ground, kBandTint));
    cap(painter, mark.reach, part.leftPx, 1, ink, line);
    cap(painter, mark.reach, part.rightPx, -1, ink, line);
}

/// Where a set is open, each moment is possible, as far as the picture goes.
void paintOpenSides(QPainter &painter, const Mark &mark, std::span<const MarkPart> parts, const MarkInk &ink)
{
    const QColor tint = blended(ink.color, ink.ground, kBandTint);
    const double neck = mark.reach.height() * kNeckHeights;
    const double left = std::max(mark.reach.left(), ink.clip.left()) + neck;
    const double right = std::min(mark.reach.right(), ink.clip.right()) - neck;
    if (mark.left == EndStyle::Open && parts.front().leftPx > left)
        fillStrip(painter, stripOf(mark.reach, left, parts.front().leftPx), ink, tint);
    if (mark.right == EndStyle::Open && parts.back().rightPx < right)
        fillStrip(painter, stripOf(mark.reach, parts.back().rightPx, right), ink, tint);
}

void paintArrows(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    const double shrink = mark.reach.height() * 0.14;
    const QRectF bar = mark.reach.adjusted(0, shrink, 0, -shrink);
    if (mark.left == EndStyle::Open)
        arrowHead(painter, bar, std::max(bar.left(), ink.clip.left()) + 1, -1, ink, ink.ground);
    if (mark.right == EndStyle::Open)
        arrowHead(painter, bar, std::min(bar.right(), ink.clip.right()) - 1, 1, ink, ink.ground);
}

} // namespace

void paintSet(QPainter &painter, const Mark &mark, std::span<const MarkPart> parts, Symbol symbol, const MarkInk &ink)
{
    if (parts.empty())
        return paintPair(painter, mark, symbol, ink);
    const SetLook look = lookOf(mark, ink);
    const double side = symbolSide(mark.reach, parts);
    paintOpenSides(painter, mark, parts, ink);
    for (const MarkPart &part : parts)
        paintPart(painter, mark, part, side, ink);
    const double from = mark.left == EndStyle::Open ? mark.reach.left() : centreOf(parts.front());
    const double to = mark.right == EndStyle::Open ? mark.reach.right() : centreOf(parts.back());
    axis(painter, mark.reach, from, to, ink, look.tie);
    for (const MarkPart &part : parts)
        paintDatedSymbol(painter, symbol, squareAt(mark.reach, centreOf(part), side), look.fill, part.doubts, ink);
    paintArrows(painter, mark, ink);
}

} // namespace kronika
