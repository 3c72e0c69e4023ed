// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/spanpainter.h"

#include "widgets/scene/markgeometry.h"
#include "widgets/scene/markstrokes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace kronika {

namespace {

constexpr double kFaint = 0.12;
constexpr double kUncertainFill = 0.5;
/// Of the full ink, what is most likely and still not certain has so much.
constexpr double kPossibleInk = 0.45;
/// In heights of the bar: how far an approximate end thins out inwards, and an uncertain one reaches.
constexpr double kApproximateHeights = 1.2;
constexpr double kUncertainHeights = 3;
constexpr double kOpenHeights = 2;
constexpr double kArrowHeadHeights = 0.6;
/// A little over the fades, so that no seam shows between two smoothed edges.
constexpr double kSeamPx = 0.6;
/// Slits that are closer would leave nothing of the bar.
constexpr double kLeastPitchPx = 3;

struct SpanEnd
{
    EndStyle style = EndStyle::Crisp;
    Qualifiers doubts;
    /// +1 at a left end, -1 at a right one: from here into the bar.
    double inwards = 1;
    double outer = 0;
    double inner = 0;

    bool isApproximate() const
    {
        return doubts.testFlag(Qualifier::Approximate) && (style == EndStyle::Crisp || style == EndStyle::Soft);
    }
    bool isUncertain() const { return doubts.testFlag(Qualifier::Uncertain); }
    bool isStepped() const { return doubts.testFlag(Qualifier::Unspecified); }
    bool isCapped() const { return style == EndStyle::Soft && !isApproximate() && !isUncertain(); }
};

SpanEnd endOf(const Mark &mark, bool isRight)
{
    SpanEnd end{.style = isRight ? mark.right : mark.left,
                .doubts = isRight ? mark.rightDoubts : mark.leftDoubts,
                .inwards = isRight ? -1.0 : 1.0,
                .outer = isRight ? mark.reach.right() : mark.reach.left(),
                .inner = isRight ? mark.body.right() : mark.body.left()};
    if (end.isApproximate()) {
        const double length = std::min(mark.reach.height() * kApproximateHeights, mark.reach.width() / 2);
        const double thick = end.outer + end.inwards * length;
        end.inner = isRight ? std::min(end.inner, thick) : std::max(end.inner, thick);
    }
    return end;
}

/// Whether its start and its end may lie in the same stretch: nothing but that both lie in it is known.
bool isNowhereCertain(const Mark &mark)
{
    return mark.left == EndStyle::Soft && mark.right == EndStyle::Soft && mark.body.width() <= 0;
}

/// How far an uncertain end that is known to the day is drawn as such; how far the ink gains behind one.
double uncertainLength(const Mark &mark)
{
    return std::min(mark.reach.width() / 2, mark.reach.height() * kUncertainHeights);
}

/// How far an end is dashed: over all that it may mean.
double dashedLength(const Mark &mark, const SpanEnd &end)
{
    return std::max(uncertainLength(mark), std::abs(end.inner - end.outer));
}

QColor endColor(const SpanEnd &end, const MarkInk &ink)
{
    return end.isUncertain() ? blended(ink.color, ink.ground, kUncertainFill) : ink.color;
}

/// What goes on: paler and paler up to a tint, thin rails, an arrow head at the edge of the picture.
void paintTail(QPainter &painter, const QRectF &bar, const SpanEnd &end, const MarkInk &ink)
{
    const double height = bar.height();
    const double outwards = -end.inwards;
    const double edge = outwards > 0 ? std::min(end.outer, ink.clip.right()) : std::max(end.outer, ink.clip.left());
    if ((edge - end.inner) * outwards <= 0 && std::abs(end.outer - end.inner) > 1)
        return; // all of it is out of view
    const double tip = edge + end.inwards;
    const double neck = tip + end.inwards * height * kArrowHeadHeights;
    const QColor tint = blended(ink.color, ink.ground, kBandTint);
    const double shaftEnd = (neck - end.inner) * outwards > 0 ? neck : end.inner;
    const double paleFrom = end.inner + outwards * std::min(height * kOpenHeights, std::abs(shaftEnd - end.inner));
    const bool isRight = outwards > 0;
    fadeStrip(painter, stripOf(bar, end.inner, paleFrom), ink, isRight ? ink.color : tint, isRight ? tint : ink.color);
    fillStrip(painter, stripOf(bar, paleFrom, shaftEnd), ink, tint);
    const double line = lineWidthFor(height) * 0.7;
    const QRectF shaft = stripOf(bar, end.inner, shaftEnd);
    fillStrip(painter, QRectF(shaft.left(), shaft.top(), shaft.width(), line), ink, ink.color);
    fillStrip(painter, QRectF(shaft.left(), shaft.bottom() - line, shaft.width(), line), ink, ink.color);
    if ((neck - end.inner) * outwards <= 0) // the other end fills the picture up to this edge
        fillStrip(painter, stripOf(bar, edge, neck), ink, ink.ground);
    arrowHead(painter, bar, tip, outwards, ink, tint);
}

/// The zigzag of a torn edge, standing across the bar and a little beyond.
void paintTear(QPainter &painter, const QRectF &bar, double x, const MarkInk &ink)
{
    constexpr int points = 7;
    if (x < ink.clip.left() || x > ink.clip.right())
        return;
    const double amplitude = bar.height() * 0.16;
    const double overhang = bar.height() * 0.12;
    const double step = (bar.height() + 2 * overhang) / (points - 1);
    std::array<QPointF, points> zigzag;
    for (int i = 0; i < points; ++i)
        zigzag[static_cast<std::size_t>(i)] =
            QPointF(x + (i % 2 == 1 ? amplitude : -amplitude), bar.top() - overhang + i * step);
    painter.setPen(QPen(ink.color, lineWidthFor(bar.height())));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(zigzag.data(), points);
}

/// Dots along the upper and lower edge of what is too pale to be seen by its fill; their phase does not depend on where
/// they are cut.
void paintEdgeDots(QPainter &painter, const QRectF &strip, double origin, const MarkInk &ink)
{
    constexpr double dot = 1;
    constexpr double period = 3;
    const double from = std::max(strip.left(), ink.clip.left() - period);
    const double to = std::min(strip.right(), ink.clip.right());
    const double first = origin + std::ceil((from - origin) / period) * period;
    QPen pen(ink.color, dot, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dot, period - dot});
    painter.setPen(pen);
    for (const double y : {strip.top() + dot / 2, strip.bottom() - dot / 2}) {
        if (first < to)
            painter.drawLine(QPointF(first, y), QPointF(to, y));
    }
}

/// Pales soon: how long it went on is not known. It is torn where the picture ends.
void paintTornEnd(QPainter &painter, const QRectF &bar, const SpanEnd &end, const MarkInk &ink, const QColor &color)
{
    const QColor tint = blended(ink.color, ink.ground, kBandTint);
    const double length = std::min(bar.height() * kOpenHeights, std::abs(end.outer - end.inner));
    const double paleFrom = end.inner - end.inwards * length;
    const bool isLeft = end.inwards > 0;
    fadeStrip(painter, stripOf(bar, end.inner, paleFrom), ink, isLeft ? tint : color, isLeft ? color : tint);
    fillStrip(painter, stripOf(bar, paleFrom, end.outer), ink, tint);
    paintEdgeDots(painter, stripOf(bar, paleFrom, end.outer), paleFrom, ink);
}

/// Where the picture ends within the shading of the known end, the bar is torn there: what follows is not known.
void paintTearAtEdge(QPainter &painter, const Mark &mark, const SpanEnd &end, const SpanEnd &other, const MarkInk &ink)
{
    const double room = 2 * kTornShare * mark.reach.height();
    const bool isLeft = end.inwards > 0;
    const double edge = isLeft ? ink.clip.left() : ink.clip.right();
    const double x = isLeft ? std::max(end.outer, edge + room) : std::min(end.outer, edge - room);
    if (x != end.outer && (other.outer - x) * end.inwards > 0)
        fillStrip(painter, stripOf(mark.reach, x, edge), ink, ink.ground);
    if ((other.outer - x) * end.inwards > 0)
        paintTear(painter, mark.reach, x, ink);
}

/// Requires: not open.
void paintEnd(QPainter &painter, const Mark &mark, const SpanEnd &end, const MarkInk &ink)
{
    const QRectF &bar = mark.reach;
    const QColor color = endColor(end, ink);
    if (end.isApproximate())
        return taper(painter, bar, end.outer - end.inwards * overhangPx(mark), end.inner, ink, color);
    if (end.style == EndStyle::Torn)
        return paintTornEnd(painter, bar, end, ink, color);
    if (end.style != EndStyle::Crisp) {
        const QColor faint = blended(ink.color, ink.ground, kFaint);
        const bool isLeft = end.inwards > 0;
        fadeStrip(painter, stripOf(bar, end.outer, end.inner), ink, isLeft ? faint : color, isLeft ? color : faint);
    }
}

/// Full ink between the ends, paler towards one that is uncertain.
void paintBody(QPainter &painter, const Mark &mark, const SpanEnd &left, const SpanEnd &right, const MarkInk &ink)
{
    const auto over = [](const SpanEnd &end) {
        return end.style == EndStyle::Crisp && !end.isApproximate() ? 0 : kSeamPx;
    };
    const double from = left.inner - over(left);
    const double to = right.inner + over(right);
    if (to <= from)
        return;
    const QRectF &bar = mark.reach;
    const double length = std::min(uncertainLength(mark), to - from);
    if (left.isUncertain() == right.isUncertain()) {
        fillStrip(painter, stripOf(bar, from, to), ink, endColor(left, ink));
    } else if (left.isUncertain()) {
        fadeStrip(painter, stripOf(bar, from, from + length), ink, endColor(left, ink), ink.color);
        fillStrip(painter, stripOf(bar, from + length - kSeamPx, to), ink, ink.color);
    } else {
        fillStrip(painter, stripOf(bar, from, to - length + kSeamPx), ink, ink.color);
        fadeStrip(painter, stripOf(bar, to - length, to), ink, ink.color, endColor(right, ink));
    }
}

/// What stands at the edge of the picture at an end that is not known, inwards from there.
double tippedLength(const Mark &mark, const SpanEnd &end)
{
    const double height = mark.reach.height();
    return end.style == EndStyle::Open   ? height * kArrowHeadHeights
           : end.style == EndStyle::Torn ? height * kTornShare * 2
                                         : 0;
}

/// Around the whole bar, or around the end that is uncertain, up to an arrow or a tear.
void paintDashes(QPainter &painter, const Mark &mark, const SpanEnd &left, const SpanEnd &right, const MarkInk &ink)
{
    const double least = std::max(left.outer, ink.clip.left()) + tippedLength(mark, left);
    const double most = std::min(right.outer, ink.clip.right()) - tippedLength(mark, right);
    const double from = left.isUncertain() ? left.outer : std::max(right.outer - dashedLength(mark, right), least);
    const double to = right.isUncertain() ? right.outer : std::min(left.outer + dashedLength(mark, left), most);
    if (to <= from)
        return;
    const Sides closed = !left.isUncertain() ? Sides::Right : !right.isUncertain() ? Sides::Left : Sides::Both;
    dashedBox(painter, stripOf(mark.reach, from, to), closed, ink);
}

/// Slits at the steps of the calendar; near an end that is too narrow for them, two that stand for them.
void paintSlits(QPainter &painter, const Mark &mark, std::span<const double> steps, const SpanEnd &end,
                const MarkInk &ink)
{
    if (!end.isStepped())
        return;
    bool hasStep = false;
    for (const double x : steps) {
        if ((x - end.outer) * end.inwards < 0 || (x - end.inner) * end.inwards > 0)
            continue;
        if (std::abs(end.inner - end.outer) < kLeastPitchPx * 2)
            break;
        slit(painter, mark.reach, x, ink);
        hasStep = true;
    }
    const double pitch = std::min(mark.reach.height() * 0.25, mark.reach.width() / 4);
    for (int n = 1; n <= 2 && !hasStep && pitch >= kLeastPitchPx; ++n)
        slit(painter, mark.reach, end.outer + end.inwards * pitch * n, ink);
}

} // namespace

Mark withEndsInSight(const Mark &mark, const QRectF &area)
{
    const Qualifiers kept = Qualifier::Uncertain | Qualifier::Approximate;
    const bool isDashedThroughout = (mark.leftDoubts & mark.rightDoubts).testFlag(Qualifier::Uncertain);
    const Qualifiers shown = isDashedThroughout ? Qualifiers(Qualifier::Approximate) : kept;
    if (mark.kind != MarkKind::Span || !(mark.doubts() & shown))
        return mark;
    const double room = mark.reach.height() * kUncertainHeights;
    const SpanEnd left = endOf(mark, false);
    const SpanEnd right = endOf(mark, true);
    const double from = left.inner + (left.isUncertain() ? room : 0);
    const double to = right.inner - (right.isUncertain() ? room : 0);
    const bool isLeftKnown = left.style == EndStyle::Crisp || left.style == EndStyle::Soft;
    const bool isRightKnown = right.style == EndStyle::Crisp || right.style == EndStyle::Soft;
    const double least = area.left() + 2 * room; // of the bar, or what is drawn at both edges would meet
    const bool isFilled = isLeftKnown && from <= area.left() &&
                          (isRightKnown ? to >= area.right() && to > least : mark.body.right() > least);
    if (!isFilled)
        return mark;
    const double beyond = lineWidthFor(mark.reach.height()); // it is not closed at the edge
    Mark seen = mark;
    if (mark.leftDoubts & shown) {
        seen.left = EndStyle::Crisp;
        seen.leftDoubts &= kept;
        seen.reach.setLeft(area.left() - beyond);
        seen.body.setLeft(area.left() - beyond);
    }
    if (isRightKnown && (mark.rightDoubts & shown)) {
        seen.right = EndStyle::Crisp;
        seen.rightDoubts &= kept;
        seen.reach.setRight(area.right() + beyond);
        seen.body.setRight(area.right() + beyond);
    }
    return seen;
}

void paintSpan(QPainter &painter, const Mark &whole, std::span<const double> steps, const MarkInk &ink)
{
    const Mark mark = withEndsInSight(whole, ink.clip);
    const SpanEnd left = endOf(mark, false);
    const SpanEnd right = endOf(mark, true);
    MarkInk fading = ink;
    if (isNowhereCertain(mark))
        fading.color = blended(ink.color, ink.ground, kPossibleInk);
    for (const SpanEnd *end : {&left, &right}) {
        if (end->style != EndStyle::Open)
            paintEnd(painter, mark, *end, fading);
    }
    paintBody(painter, mark, left, right, fading);
    for (const SpanEnd *end : {&left, &right}) { // over all else, which may fill the picture up to its edge
        if (end->style == EndStyle::Open)
            paintTail(painter, mark.reach, *end, ink);
    }
    paintSlits(painter, mark, steps, left, ink);
    paintSlits(painter, mark, steps, right, ink);
    for (const auto &[end, other] : {std::pair(left, right), std::pair(right, left)}) {
        if (end.style == EndStyle::Torn)
            paintTearAtEdge(painter, mark, end, other, ink);
    }
    const double line = lineWidthFor(mark.reach.height());
    for (const SpanEnd *end : {&left, &right}) {
        if (!end->isCapped())
            continue;
        edgeLines(painter, stripOf(mark.reach, end->outer, end->inner), ink);
        cap(painter, mark.reach, end->outer, end->inwards, ink, line);
    }
    // Where nothing of it is certain, an open or unknown side still ends in full ink at the end that is known.
    if (left.style == EndStyle::Open && right.style == EndStyle::Crisp && !right.isApproximate())
        cap(painter, mark.reach, right.outer, right.inwards, ink, line * 1.5);
    if (left.isUncertain() || right.isUncertain())
        paintDashes(painter, mark, left, right, ink);
}

QColor bodyColor(const Mark &mark, const QColor &color, const QColor &ground)
{
    const bool isPale =
        mark.leftDoubts.testFlag(Qualifier::Uncertain) && mark.rightDoubts.testFlag(Qualifier::Uncertain);
    return isPale ? blended(color, ground, kUncertainFill) : color;
}

std::pair<double, double> doubtedStretch(const Mark &mark, bool isRight, Qualifier doubt)
{
    const double width = mark.reach.width();
    const SpanEnd end = endOf(mark, isRight);
    const Qualifiers both = mark.leftDoubts & mark.rightDoubts;
    const double over = doubt == Qualifier::Approximate ? overhangPx(mark) : 0;
    double length =
        std::max(std::abs(end.inner - end.outer), std::min(width / 2, mark.reach.height() * kApproximateHeights));
    if (doubt == Qualifier::Uncertain)
        length = both.testFlag(doubt) ? width : dashedLength(mark, end);
    return isRight ? std::pair(mark.reach.right() - length, mark.reach.right() + over)
                   : std::pair(mark.reach.left() - over, mark.reach.left() + length);
}

std::pair<double, double> palePart(const Mark &mark)
{
    const double fade = mark.reach.height() * kOpenHeights;
    const auto isLong = [](EndStyle style) { return style == EndStyle::Open || style == EndStyle::Torn; };
    return {isLong(mark.left) ? mark.body.left() - fade : mark.reach.left(),
            isLong(mark.right) ? mark.body.right() + fade : mark.reach.right()};
}

QRectF evenBody(const Mark &mark)
{
    const SpanEnd left = endOf(mark, false);
    const SpanEnd right = endOf(mark, true);
    const bool isMixed = left.isUncertain() != right.isUncertain();
    const double length = uncertainLength(mark);
    const double from = left.inner + (isMixed && left.isUncertain() ? length : 0);
    const double to = right.inner - (isMixed && right.isUncertain() ? length : 0);
    return {mark.body.left() < from ? from : mark.body.left(), mark.body.top(),
            std::max(0.0, std::min(to, mark.body.right()) - std::max(from, mark.body.left())), mark.body.height()};
}

} // namespace kronika
