// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markpainter.h"

#include "widgets/scene/bandpainter.h"
#include "widgets/scene/foldtext.h"
#include "widgets/scene/markgeometry.h"
#include "widgets/scene/markstrokes.h"
#include "widgets/scene/setpainter.h"
#include "widgets/scene/spanpainter.h"
#include "widgets/scene/symbolpainter.h"
#include "widgets/scene/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace kronika {

namespace {

constexpr double kHatchPx = 5.5;
/// Of a narrower band the symbol covers most cells, and is sliced itself.
constexpr double kSeenCellSymbols = 3.5;
/// In lines: how thick what ties pieces is.
constexpr double kPieceTie = 1.3;
constexpr double kRailPx = 1;

/// Alternatives with gaps between them, tied as those of a set are.
void paintPieces(QPainter &painter, const Mark &mark, const MarkDetail &detail, const MarkInk &ink)
{
    const QRectF &bar = mark.reach;
    const QColor tint = blended(ink.color, ink.ground, kBandTint);
    const double line = lineWidthFor(bar.height());
    if (mark.isApproximate()) {
        const double over = overhangPx(mark);
        taper(painter, bar, bar.left() - over, bar.left(), ink, tint);
        taper(painter, bar, bar.right() + over, bar.right(), ink, tint);
    }
    axis(painter, bar, bar.left(), bar.right(), ink, dottedPen(ink.color, line * kPieceTie));
    for (const MarkPiece &piece : detail.pieces)
        paintPiece(painter, bar, piece, mark.doubts(), ink);
    for (const double x : detail.steps)
        slit(painter, bar, x, ink);
}

/// What of a slanting line is within the clip.
void drawCut(QPainter &painter, QPointF a, QPointF b, const QRectF &clip)
{
    const auto at = [&](double x) { return a + (b - a) * ((x - a.x()) / (b.x() - a.x())); };
    const double from = std::max(std::min(a.x(), b.x()), clip.left());
    const double to = std::min(std::max(a.x(), b.x()), clip.right());
    if (from < to)
        painter.drawLine(at(from), at(to));
}

/// Undated, with a limit at one side: a wall there, and hatching that thins out away from it.
void paintBound(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    const QRectF &bar = mark.reach;
    const bool isUpper = mark.left == EndStyle::Faded;
    const double wall = isUpper ? bar.right() : bar.left();
    const double away = isUpper ? -1 : 1;
    const double line = lineWidthFor(bar.height());
    const double lean = bar.height() * 0.5;
    for (double d = kHatchPx; d + lean < bar.width(); d += kHatchPx) {
        const QPointF foot(wall + away * d, bar.bottom());
        const QPointF head(foot.x() + away * lean, bar.top());
        painter.setPen(QPen(blended(ink.color, ink.ground, 0.85 * (1 - d / bar.width())), line * 0.8));
        drawCut(painter, foot, head, ink.clip);
    }
    if (wall >= ink.clip.left() && wall <= ink.clip.right())
        cap(painter, bar, wall, away, ink, line * 2);
}

void paintPoint(QPainter &painter, const Mark &mark, const MarkDetail &detail, Symbol symbol, const MarkInk &ink)
{
    Qualifiers doubts = mark.doubts() & ~Qualifiers(Qualifier::Approximate); // its wings are below already
    if (mark.isBand()) {
        if (mark.hasGaps)
            paintPieces(painter, mark, detail, ink);
        else
            paintBand(painter, bandOfDate(mark, detail.steps), ink);
        const bool areCellsSeen = mark.reach.width() > mark.body.width() * kSeenCellSymbols;
        if (areCellsSeen) // the band says the rest
            doubts &= Qualifier::Uncertain;
    } else if (mark.isBound()) {
        paintBound(painter, mark, ink);
    }
    const bool isHollow = mark.isVague || mark.isBand() || mark.isBound();
    const SymbolFill fill = isHollow ? SymbolFill::Hollow : SymbolFill::Solid;
    paintDatedSymbol(painter, symbol, mark.body, fill, doubts, ink);
}

void paintFold(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    const QRectF body =
        mark.body.intersected(QRectF(ink.clip.left(), mark.body.top(), ink.clip.width(), mark.body.height()));
    const double radius = std::min(body.width(), body.height()) * 0.3;
    painter.setPen(QPen(ink.color, 1.2));
    painter.setBrush(blended(ink.color, ink.ground, 0.16));
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(ink.text);
    painter.setFont(ink.countFont);
    const QRectF room = numberRoomIn(body, mark);
    const QFontMetricsF metrics(ink.countFont);
    const QString words = fittingFoldText(mark, room.width(),
                                          [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    if (!words.isEmpty())
        painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, words);
}

void paintMention(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    painter.setPen(QPen(ink.color, 1.4));
    painter.setBrush(ink.ground);
    const double radius = mark.body.height() / 2;
    painter.drawRoundedRect(mark.body, radius, radius);
}

/// The end of a rail at the edge of the picture: torn, or the head of an arrow; `outwards` is +1 at the right.
void paintRailEnd(QPainter &painter, QPointF end, EndStyle style, double outwards)
{
    constexpr double half = 2.5;
    if (style == EndStyle::Open) {
        const QPointF back(-outwards * half, 0);
        painter.drawPolyline(QPolygonF{end + back + QPointF(0, -half), end, end + back + QPointF(0, half)});
    } else if (style == EndStyle::Torn) {
        const QPointF in(-outwards * half * 0.6, 0);
        painter.drawPolyline(QPolygonF{end + in + QPointF(0, -half * 1.2), end + QPointF(0, -half * 0.4),
                                       end + in + QPointF(0, half * 0.4), end + QPointF(0, half * 1.2)});
    }
}

} // namespace

MarkDetail detailOf(const DisplayList &list, const Mark &mark)
{
    return {std::span(list.parts).subspan(mark.parts.first, mark.parts.count),
            std::span(list.steps).subspan(mark.steps.first, mark.steps.count),
            std::span(list.pieces).subspan(mark.pieces.first, mark.pieces.count)};
}

void paintShade(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    if (mark.kind == MarkKind::Point && mark.isApproximate() && !mark.isBand())
        paintWings(painter, mark.body, ink);
}

void paintMark(QPainter &painter, const Mark &mark, const MarkDetail &detail, Symbol symbol, const MarkInk &ink)
{
    switch (mark.kind) {
    case MarkKind::Point:
        return paintPoint(painter, mark, detail, symbol, ink);
    case MarkKind::Span:
        return paintSpan(painter, mark, detail.steps, ink);
    case MarkKind::OneOf:
    case MarkKind::AllOf:
        return paintSet(painter, mark, detail, symbol, ink);
    case MarkKind::Fold:
        return paintFold(painter, mark, ink);
    case MarkKind::Mention:
        return paintMention(painter, mark, ink);
    }
}

void paintRail(QPainter &painter, const DisplayList &list, const Rail &rail, const QColor &color)
{
    const QPointF left(rail.leftPx, rail.yPx);
    const QPointF right(rail.rightPx, rail.yPx);
    const auto pieces = std::span(list.pieces);
    painter.setPen(QPen(color, kRailPx));
    for (const MarkPiece &piece : pieces.subspan(rail.certain.first, rail.certain.count))
        painter.drawLine(QPointF(piece.leftPx, rail.yPx), QPointF(piece.rightPx, rail.yPx));
    if (rail.certain.count + rail.possible.count == 0) // withheld
        painter.drawLine(left, right);
    const QRectF &over = list.marks[rail.mark].body;
    const double x = std::clamp(over.center().x(), left.x(), right.x());
    painter.drawLine(QPointF(x, over.bottom()), QPointF(x, rail.yPx));
    paintRailEnd(painter, left, rail.left, -1);
    paintRailEnd(painter, right, rail.right, 1);
    painter.setPen(dottedPen(color, kRailPx * 1.2));
    for (const MarkPiece &piece : pieces.subspan(rail.possible.first, rail.possible.count))
        painter.drawLine(QPointF(piece.leftPx, rail.yPx), QPointF(piece.rightPx, rail.yPx));
}

bool standsOnTint(const Mark &mark, const MarkDetail &detail, const QRectF &rect)
{
    const auto isWithin = [&rect](double left, double right) { return rect.left() >= left && rect.right() <= right; };
    if (!mark.reach.contains(rect.center()))
        return false;
    if (mark.kind == MarkKind::Span)
        return isWithin(mark.reach.left(), palePart(mark).first) || isWithin(palePart(mark).second, mark.reach.right());
    const auto isOnPiece = [&](std::span<const MarkPiece> pieces) {
        return std::ranges::any_of(pieces, [&](const auto &piece) { return isWithin(piece.leftPx, piece.rightPx); });
    };
    if (mark.hasGaps)
        return isOnPiece(detail.pieces);
    const auto holds = [&](const MarkPart &part) {
        const auto pieces = detail.pieces.subspan(part.pieces.first, part.pieces.count);
        return pieces.empty() ? isWithin(part.leftPx, part.rightPx) : isOnPiece(pieces);
    };
    if (!mark.isSet() || detail.parts.empty())
        return false;
    return std::ranges::any_of(detail.parts, holds) ||
           (mark.left == EndStyle::Open && isWithin(mark.reach.left(), detail.parts.front().leftPx)) ||
           (mark.right == EndStyle::Open && isWithin(detail.parts.back().rightPx, mark.reach.right()));
}

QRectF writable(const Mark &mark, const QRectF &area)
{
    if (mark.kind == MarkKind::Span)
        return evenBody(withEndsInSight(mark, area));
    if (!mark.isBand() || mark.hasGaps)
        return {};
    const double left = mark.body.right();
    return {QPointF(left, mark.reach.top()), QPointF(std::max(left, mark.reach.right()), mark.reach.bottom())};
}

} // namespace kronika
