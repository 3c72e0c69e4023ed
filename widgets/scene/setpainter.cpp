// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/setpainter.h"

#include "widgets/scene/bandpainter.h"
#include "widgets/scene/markgeometry.h"
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

/// Else its symbol covers it.
bool isBandSeen(const MarkPart &part, double side)
{
    return part.rightPx - part.leftPx >= side * kPartBandSymbols;
}

/// An approximate limit thins out up to the middle of the gap to its neighbour, and not where the set is open.
BandEnd bandEnd(const Mark &mark, std::span<const MarkPart> parts, std::size_t n, bool isRight)
{
    const MarkPart &part = parts[n];
    const bool isOuter = isRight ? n + 1 == parts.size() : n == 0;
    BandEnd end{isRight ? part.lastDoubts : part.firstDoubts, 0};
    if (!part.isRange())
        end.doubts = part.doubts();
    if (isOuter && (isRight ? mark.right : mark.left) == EndStyle::Open)
        end.doubts.setFlag(Qualifier::Approximate, false);
    end.overPx = barOverhangPx(stripOf(mark.reach, part.leftPx, part.rightPx));
    if (!isOuter) {
        const double gap = isRight ? parts[n + 1].leftPx - part.rightPx : part.leftPx - parts[n - 1].rightPx;
        end.overPx = std::clamp(gap / 2, 0.0, end.overPx);
    }
    return end;
}

/// As the same date alone.
Band bandOfPart(const Mark &mark, const MarkDetail &detail, std::size_t n)
{
    const MarkPart &part = detail.parts[n];
    return {stripOf(mark.reach, part.leftPx, part.rightPx), bandEnd(mark, detail.parts, n, false),
            bandEnd(mark, detail.parts, n, true), detail.steps.subspan(part.steps.first, part.steps.count)};
}

void paintPart(QPainter &painter, const Mark &mark, const MarkDetail &detail, std::size_t n, double side,
               const MarkInk &ink)
{
    const MarkPart &part = detail.parts[n];
    if (!isBandSeen(part, side))
        return;
    if (part.pieces.count == 0)
        return paintBand(painter, bandOfPart(mark, detail, n), ink);
    const double line = lineWidthFor(mark.reach.height());
    if (mark.kind == MarkKind::AllOf) { // one of them, below what ties all
        const QRectF below = mark.reach.translated(0, mark.reach.height() / 2 - line);
        axis(painter, below, part.leftPx, part.rightPx, ink, dottedPen(ink.color, line * kDottedTie));
    }
    for (const MarkPiece &piece : detail.pieces.subspan(part.pieces.first, part.pieces.count))
        paintPiece(painter, mark.reach, piece, part.doubts(), ink);
    for (const double x : detail.steps.subspan(part.steps.first, part.steps.count))
        slit(painter, mark.reach, x, ink);
}

/// What of `doubts` a symbol says, as the band of its part says the rest.
Qualifiers symbolDoubts(const MarkPart &part, Qualifiers doubts, double side)
{
    if (isBandSeen(part, side) && part.pieces.count == 0)
        doubts.setFlag(Qualifier::Approximate, false);
    if (!part.isRange() && part.rightPx - part.leftPx > side * kSeenPieceSymbols)
        doubts.setFlag(Qualifier::Unspecified, false);
    return doubts;
}

void paintSymbols(QPainter &painter, const Mark &mark, const MarkPart &part, double side, Symbol symbol,
                  const MarkInk &ink)
{
    const SymbolFill fill = part.isVague ? SymbolFill::Hollow : SymbolFill::Solid;
    const auto at = [&](double x, Qualifiers doubts) {
        paintDatedSymbol(painter, symbol, squareAt(mark.reach, x, side), fill, symbolDoubts(part, doubts, side), ink);
    };
    if (!part.isRange())
        return at(part.firstPx, part.doubts());
    at(part.firstPx, part.firstDoubts);
    at(part.lastPx, part.lastDoubts);
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
    for (std::size_t n = 0; n < parts.size(); ++n)
        paintPart(painter, mark, detail, n, side, ink);
    const auto [from, to] = tiedStretch(mark, parts);
    axis(painter, mark.reach, from, to, ink, tieOf(mark, ink));
    for (const MarkPart &part : parts)
        paintSymbols(painter, mark, part, side, symbol, ink);
    paintArrows(painter, mark, ink);
}

std::pair<double, double> tiedStretch(const Mark &mark, std::span<const MarkPart> parts)
{
    const double side = symbolSide(mark.reach, parts);
    const std::vector<double> centres = symbolsOf(parts);
    double from = centres.front();
    double to = centres.back();
    for (const MarkPart &part : parts) {
        if (isBandSeen(part, side))
            std::tie(from, to) = std::pair(std::min(from, part.leftPx), std::max(to, part.rightPx));
    }
    return {mark.left == EndStyle::Open ? mark.reach.left() : from,
            mark.right == EndStyle::Open ? mark.reach.right() : to};
}

Qualifiers doubtsSeen(const Mark &mark, const MarkDetail &detail, std::size_t n, const QRectF &area)
{
    const MarkPart &part = detail.parts[n];
    const double side = symbolSide(mark.reach, detail.parts);
    const auto symbolAt = [&](double x, Qualifiers doubts) {
        const Qualifiers said = symbolDoubts(part, doubts, side);
        const double half = side * (said.testFlag(Qualifier::Approximate) ? 0.5 + kWingSymbols : 0.5);
        return x + half > area.left() && x - half < area.right() ? said : Qualifiers();
    };
    Qualifiers seen = part.isRange() ? symbolAt(part.firstPx, part.firstDoubts) | symbolAt(part.lastPx, part.lastDoubts)
                                     : symbolAt(part.firstPx, part.doubts());
    if (!isBandSeen(part, side))
        return seen;
    if (part.pieces.count > 0)
        return part.doubts();
    const Band band = bandOfPart(mark, detail, n);
    for (const Qualifier doubt : {Qualifier::Uncertain, Qualifier::Approximate, Qualifier::Unspecified})
        seen.setFlag(doubt, seen.testFlag(doubt) || showsDoubt(band, doubt, area));
    return seen;
}

} // namespace kronika
