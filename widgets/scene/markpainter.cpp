// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markpainter.h"

#include "widgets/scene/gradient.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kronika {

namespace {

constexpr double kFaint = 0.10;
constexpr double kBand = 0.32;
/// Towards the known bound of an undated event, whose symbol must still stand out.
constexpr double kBound = 0.5;
constexpr double kTail = 0.28;
constexpr double kUncertainFill = 0.55;
constexpr double kOutlinePx = 1.2;
constexpr double kSeamPx = 0.6;

/// A fade over `rect`, of which only the part within the clip is painted: it looks the same wherever the edge falls.
void fade(QPainter &painter, const QRectF &rect, const QRectF &clip, std::pair<QColor, QColor> colors)
{
    const double left = std::max(rect.left(), clip.left());
    const double right = std::min(rect.right(), clip.right());
    if (right <= left || rect.width() <= 0)
        return;
    const auto at = [&](double x) { return blended(colors.second, colors.first, (x - rect.left()) / rect.width()); };
    fillFade(painter, QRectF(left, rect.top(), right - left, rect.height()), at(left), at(right));
}

void fillClipped(QPainter &painter, const QRectF &rect, const QRectF &clip, const QColor &color)
{
    const double left = std::max(rect.left(), clip.left());
    const double right = std::min(rect.right(), clip.right());
    if (right > left)
        painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), color);
}

QPen dashed(const QColor &color)
{
    QPen pen(color, kOutlinePx);
    pen.setDashPattern({3.0, 2.2});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void outlineDashed(QPainter &painter, const QRectF &rect, const QRectF &clip, const QColor &color)
{
    const double left = std::max(rect.left(), clip.left() - kOutlinePx * 2);
    const double right = std::min(rect.right(), clip.right() + kOutlinePx * 2);
    if (right <= left)
        return;
    painter.setPen(dashed(color));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(left, rect.top(), right - left, rect.height()).adjusted(0.5, 0.5, -0.5, -0.5));
}

/// The zigzag of a torn edge, standing across the bar and a little beyond.
void paintTorn(QPainter &painter, double x, const QRectF &bar, const QColor &color)
{
    constexpr int teeth = 3;
    const double amplitude = bar.height() * 0.16;
    const double overhang = bar.height() * 0.12;
    QPainterPath path;
    const double step = (bar.height() + 2 * overhang) / (2 * teeth);
    path.moveTo(x - amplitude, bar.top() - overhang);
    for (int i = 1; i <= 2 * teeth; ++i)
        path.lineTo(x + (i % 2 == 1 ? amplitude : -amplitude), bar.top() - overhang + i * step);
    painter.setPen(QPen(color, kOutlinePx));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// The tail of something ongoing: paler, dashed, with an arrow head at the edge of the picture.
void paintOpen(QPainter &painter, const QRectF &tail, bool pointsRight, const MarkInk &ink)
{
    const double head = std::min(tail.height() * 0.6, std::max(tail.width(), tail.height() * 0.35));
    const double tip =
        pointsRight ? std::min(tail.right(), ink.clip.right()) - 1 : std::max(tail.left(), ink.clip.left()) + 1;
    const double neck = pointsRight ? tip - head : tip + head;
    const QRectF shaft =
        pointsRight ? QRectF(QPointF(tail.left(), tail.top()), QPointF(std::max(neck, tail.left()), tail.bottom()))
                    : QRectF(QPointF(std::min(neck, tail.right()), tail.top()), QPointF(tail.right(), tail.bottom()));
    const QColor fill = blended(ink.color, ink.ground, kTail);
    fillClipped(painter, shaft, ink.clip, fill);
    QPainterPath arrow;
    arrow.moveTo(neck, tail.top() - tail.height() * 0.14);
    arrow.lineTo(tip, tail.center().y());
    arrow.lineTo(neck, tail.bottom() + tail.height() * 0.14);
    arrow.closeSubpath();
    painter.setPen(QPen(ink.color, kOutlinePx));
    painter.setBrush(fill);
    painter.drawPath(arrow);
    painter.setPen(dashed(ink.color));
    const double from = std::clamp(shaft.left(), ink.clip.left(), ink.clip.right());
    const double to = std::clamp(shaft.right(), ink.clip.left(), ink.clip.right());
    painter.drawLine(QPointF(from, tail.top() + 0.5), QPointF(to, tail.top() + 0.5));
    painter.drawLine(QPointF(from, tail.bottom() - 0.5), QPointF(to, tail.bottom() - 0.5));
}

void paintSide(QPainter &painter, const Mark &mark, bool isRight, const MarkInk &ink)
{
    const EndStyle style = isRight ? mark.right : mark.left;
    const QRectF zone = isRight ? QRectF(mark.body.topRight(), mark.reach.bottomRight())
                                : QRectF(mark.reach.topLeft(), mark.body.bottomLeft());
    if (zone.left() > ink.clip.right() || zone.right() < ink.clip.left())
        return;
    const QColor faint = blended(ink.color, ink.ground, kFaint);
    switch (style) {
    case EndStyle::Crisp:
        return;
    case EndStyle::Open:
        return paintOpen(painter, zone, isRight, ink);
    case EndStyle::Soft:
    case EndStyle::Torn:
        fade(painter, zone, ink.clip, isRight ? std::pair(ink.color, faint) : std::pair(faint, ink.color));
        break;
    }
    const double edge = isRight ? zone.right() : zone.left();
    if (style == EndStyle::Torn && edge > ink.clip.left() && edge < ink.clip.right())
        paintTorn(painter, edge, zone, ink.color);
}

/// "About" takes the edge off both ends, within what is otherwise certain.
void paintApproximateBody(QPainter &painter, const QRectF &body, const MarkInk &ink)
{
    const double blur = std::min(body.width() / 2, body.height() * 2.0);
    const QColor pale = blended(ink.color, ink.ground, 0.3);
    const QRectF left(body.left(), body.top(), blur, body.height());
    const QRectF right(body.right() - blur, body.top(), blur, body.height());
    fade(painter, left, ink.clip, {pale, ink.color});
    fillClipped(painter, QRectF(left.topRight(), right.bottomLeft()), ink.clip, ink.color);
    fade(painter, right, ink.clip, {ink.color, pale});
}

void paintSpan(QPainter &painter, const Mark &mark, MarkInk ink)
{
    const QColor strong = ink.color;
    if (mark.isUncertain)
        ink.color = blended(strong, ink.ground, kUncertainFill);
    paintSide(painter, mark, false, ink);
    paintSide(painter, mark, true, ink);
    // A little over the fades, so that no seam shows between two smoothed edges.
    const double left = mark.left == EndStyle::Crisp ? 0 : kSeamPx;
    const double right = mark.right == EndStyle::Crisp ? 0 : kSeamPx;
    const QRectF body = mark.body.adjusted(-left, 0, right, 0);
    if (mark.isApproximate)
        paintApproximateBody(painter, body, ink);
    else
        fillClipped(painter, body, ink.clip, ink.color);
    if (mark.isUncertain)
        outlineDashed(painter, mark.reach, ink.clip, strong);
}

void paintBand(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    const QColor faint = blended(ink.color, ink.ground, kFaint / 2);
    const bool isBothSided = mark.left == EndStyle::Soft && mark.right == EndStyle::Soft;
    const QColor band = blended(ink.color, ink.ground, isBothSided ? kBand : kBound);
    if (mark.left != EndStyle::Soft) {
        fade(painter, mark.reach, ink.clip, {band, faint});
    } else if (mark.right != EndStyle::Soft) {
        fade(painter, mark.reach, ink.clip, {faint, band});
    } else {
        const double middle = mark.reach.center().x();
        fade(painter, QRectF(mark.reach.topLeft(), QPointF(middle, mark.reach.bottom())), ink.clip, {faint, band});
        fade(painter, QRectF(QPointF(middle, mark.reach.top()), mark.reach.bottomRight()), ink.clip, {band, faint});
    }
    if (mark.isUncertain)
        outlineDashed(painter, mark.reach, ink.clip, ink.color);
}

void paintPoint(QPainter &painter, const Mark &mark, Symbol symbol, const MarkInk &ink)
{
    if (mark.left == EndStyle::Soft || mark.right == EndStyle::Soft)
        paintBand(painter, mark, ink);
    const QPointF centre = mark.body.center();
    const double size = mark.body.width();
    if (centre.x() < ink.clip.left() - size || centre.x() > ink.clip.right() + size)
        return;
    if (mark.isApproximate) {
        painter.setPen(Qt::NoPen);
        for (const auto &[scale, alpha] : {std::pair(2.1, 0.16), std::pair(1.55, 0.34)}) {
            painter.setBrush(blended(ink.color, ink.ground, alpha));
            painter.drawEllipse(centre, size * scale / 2, size * scale / 2);
        }
    }
    painter.setPen(mark.isUncertain ? dashed(ink.color) : QPen(Qt::NoPen));
    painter.setBrush(mark.isUncertain ? blended(ink.color, ink.ground, 0.25) : ink.color);
    paintSymbol(painter, symbol, centre, size);
}

void paintFold(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    const QRectF body =
        mark.body.intersected(QRectF(ink.clip.left(), mark.body.top(), ink.clip.width(), mark.body.height()));
    const double radius = std::min(body.width(), body.height()) * 0.3;
    painter.setPen(QPen(ink.color, kOutlinePx));
    painter.setBrush(blended(ink.color, ink.ground, 0.16));
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(ink.text);
    painter.setFont(ink.countFont);
    painter.drawText(body, Qt::AlignCenter | Qt::TextDontClip, QString::number(mark.count));
}

void paintMention(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    painter.setPen(QPen(ink.color, kOutlinePx * 1.2));
    painter.setBrush(ink.ground);
    painter.drawEllipse(mark.body);
}

QPainterPath polygon(QPointF centre, double radius, int corners, double inner)
{
    QPainterPath path;
    const int steps = inner > 0 ? corners * 2 : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = -std::numbers::pi / 2 + i * 2 * std::numbers::pi / steps;
        const double r = inner > 0 && i % 2 == 1 ? radius * inner : radius;
        const QPointF corner = centre + QPointF(std::cos(angle), std::sin(angle)) * r;
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(QPointF centre, double size)
{
    const double arm = size * 0.17;
    const double half = size / 2;
    QPainterPath path;
    path.addRect(QRectF(centre.x() - arm, centre.y() - half, arm * 2, size));
    path.addRect(QRectF(centre.x() - half, centre.y() - arm, size, arm * 2));
    return path.simplified();
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
        return painter.drawPath(polygon(centre, half * 1.12, 4, 0));
    case Symbol::Triangle:
        return painter.drawPath(polygon(centre + QPointF(0, half * 0.2), half * 1.14, 3, 0));
    case Symbol::Star:
        return painter.drawPath(polygon(centre, half * 1.16, 5, 0.45));
    case Symbol::Cross:
        return painter.drawPath(crossPath(centre, sizePx));
    }
}

void paintMark(QPainter &painter, const Mark &mark, Symbol symbol, const MarkInk &ink)
{
    switch (mark.kind) {
    case MarkKind::Point:
        return paintPoint(painter, mark, symbol, ink);
    case MarkKind::Span:
        return paintSpan(painter, mark, ink);
    case MarkKind::Fold:
        return paintFold(painter, mark, ink);
    case MarkKind::Mention:
        return paintMention(painter, mark, ink);
    }
}

} // namespace kronika
