// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/setpainter.h"

#include "widgets/scene/markparts.h"
#include "widgets/scene/markstrokes.h"
#include "widgets/scene/symbolpainter.h"
#include "widgets/scene/theme.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kronika {

namespace {

constexpr double kLeastSymbolPx = 5;
constexpr double kPartBandSymbols = 1.6;
/// Of a bar's height.
constexpr double kSymbolShare = 0.62;
/// Of the distance between two symbols, so that what ties them is seen.
constexpr double kNeighbourShare = 0.6;
constexpr double kNeckHeights = 0.6;
/// Of a narrower date the symbol covers most pieces, and is sliced itself.
constexpr double kSeenPieceSymbols = 3.5;
/// In lines.
constexpr double kDottedTie = 1.3;

QPen tieOf(const Mark &mark, const MarkInk &ink)
{
    const double line = lineWidthFor(mark.reach.height());
    return mark.kind == MarkKind::AllOf ? QPen(ink.color, line * 2, Qt::SolidLine, Qt::FlatCap)
                                        : dottedPen(ink.color, line * kDottedTie);
}

QRectF squareAt(const QRectF &bar, double x, double side)
{
    return {x - side / 2, bar.center().y() - side / 2, side, side};
}

/// As large as the closest neighbours allow.
double symbolSide(const QRectF &bar, std::span<const MarkPart> parts)
{
    constexpr double samePx = 1;
    double side = bar.height() * kSymbolShare;
    const std::vector<double> centres = symbolsOf(parts);
    for (std::size_t i = 1; i < centres.size(); ++i) {
        const double apart = centres[i] - centres[i - 1];
        side = apart < samePx ? side : std::min(side, apart * kNeighbourShare);
    }
    return std::max(side, kLeastSymbolPx);
}

void paintPart(QPainter &painter, const Mark &mark, const MarkPart &part, std::span<const MarkPiece> pieces,
               double side, const MarkInk &ink)
{
    if (part.rightPx - part.leftPx < side * kPartBandSymbols)
        return;
    const double line = lineWidthFor(mark.reach.height());
    if (!pieces.empty() && mark.kind == MarkKind::AllOf)
        axis(painter, mark.reach, part.leftPx, part.rightPx, ink, dottedPen(ink.color, line * kDottedTie));
    for (const MarkPiece &piece : pieces)
        paintPiece(painter, mark.reach, piece, part.doubts(), ink);
    if (!pieces.empty())
        return;
    const QRectF strip = stripOf(mark.reach, part.leftPx, part.rightPx);
    fillStrip(painter, strip, ink, blended(ink.color, ink.ground, kBandTint));
    cap(painter, mark.reach, part.leftPx, 1, ink, line);
    cap(painter, mark.reach, part.rightPx, -1, ink, line);
}

void paintSymbols(QPainter &painter, const Mark &mark, const MarkPart &part, double side, Symbol symbol,
                  const MarkInk &ink)
{
    const SymbolFill fill = part.isVague ? SymbolFill::Hollow : SymbolFill::Solid;
    const bool arePiecesSeen = part.pieces.count > 0 && part.rightPx - part.leftPx > side * kSeenPieceSymbols;
    const auto at = [&](double x, Qualifiers doubts) {
        paintDatedSymbol(painter, symbol, squareAt(mark.reach, x, side), fill, doubts, ink);
    };
    if (!part.isRange())
        return at(part.firstPx, arePiecesSeen ? part.doubts() & ~Qualifiers(Qualifier::Unspecified) : part.doubts());
    at(part.firstPx, part.firstDoubts);
    at(part.lastPx, part.lastDoubts);
}

/// From its first symbol to its last, and where one is meant over the pieces of all, which are tied likewise.
std::pair<double, double> tiedStretch(const Mark &mark, std::span<const MarkPart> parts,
                                      const std::vector<double> &centres)
{
    double from = mark.left == EndStyle::Open ? mark.reach.left() : centres.front();
    double to = mark.right == EndStyle::Open ? mark.reach.right() : centres.back();
    for (const MarkPart &part : parts) {
        if (part.pieces.count > 0 && mark.kind == MarkKind::OneOf)
            std::tie(from, to) = std::pair(std::min(from, part.leftPx), std::max(to, part.rightPx));
    }
    return {from, to};
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

void paintSet(QPainter &painter, const Mark &mark, const MarkDetail &detail, Symbol symbol, const MarkInk &ink)
{
    const std::span<const MarkPart> parts = detail.parts;
    if (parts.empty())
        return;
    const double side = symbolSide(mark.reach, parts);
    paintOpenSides(painter, mark, parts, ink);
    for (const MarkPart &part : parts)
        paintPart(painter, mark, part, detail.pieces.subspan(part.pieces.first, part.pieces.count), side, ink);
    const std::vector<double> centres = symbolsOf(parts);
    const auto [from, to] = tiedStretch(mark, parts, centres);
    axis(painter, mark.reach, from, to, ink, tieOf(mark, ink));
    for (const MarkPart &part : parts)
        paintSymbols(painter, mark, part, side, symbol, ink);
    paintArrows(painter, mark, ink);
}

} // namespace kronika
