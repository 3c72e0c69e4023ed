// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markstrokes.h"

#include "widgets/scene/gradient.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr double kTipInk = 0.06;
constexpr double kTipHeight = 0.22;
constexpr double kSlitPx = 1.6;

/// What is left of [left, right] within the clip.
std::pair<double, double> cut(double left, double right, const QRectF &clip)
{
    return {std::max(left, clip.left()), std::min(right, clip.right())};
}

QPen patterned(const QColor &color, double widthPx, const QList<qreal> &pattern)
{
    QPen pen(color, widthPx);
    pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

/// A piece is seen, however short it is.
QRectF seenPiece(const QRectF &bar, const MarkPiece &piece, double leastPx)
{
    const double more = std::max(0.0, leastPx - (piece.rightPx - piece.leftPx)) / 2;
    const double left = std::clamp(piece.leftPx - more, bar.left(), std::max(bar.left(), bar.right() - leastPx));
    return stripOf(bar, left, std::max(std::min(piece.rightPx + more, bar.right()), left + leastPx));
}

} // namespace

double lineWidthFor(double heightPx)
{
    constexpr double share = 0.09;
    return std::max(1.2, heightPx * share);
}

QRectF stripOf(const QRectF &bar, double x1, double x2)
{
    return {QPointF(std::min(x1, x2), bar.top()), QPointF(std::max(x1, x2), bar.bottom())};
}

void fillStrip(QPainter &painter, const QRectF &strip, const MarkInk &ink, const QColor &color)
{
    const auto [left, right] = cut(strip.left(), strip.right(), ink.clip);
    if (right > left)
        painter.fillRect(QRectF(left, strip.top(), right - left, strip.height()), color);
}

void edgeLines(QPainter &painter, const QRectF &strip, const MarkInk &ink)
{
    constexpr double share = 0.6;
    const double line = lineWidthFor(strip.height()) * share;
    fillStrip(painter, {strip.left(), strip.top(), strip.width(), line}, ink, ink.color);
    fillStrip(painter, {strip.left(), strip.bottom() - line, strip.width(), line}, ink, ink.color);
}

void fadeStrip(QPainter &painter, const QRectF &strip, const MarkInk &ink, const QColor &left, const QColor &right)
{
    const auto [from, to] = cut(strip.left(), strip.right(), ink.clip);
    if (to <= from || strip.width() <= 0)
        return;
    const auto at = [&](double x) { return blended(right, left, (x - strip.left()) / strip.width()); };
    fillFade(painter, QRectF(from, strip.top(), to - from, strip.height()), at(from), at(to));
}

void taper(QPainter &painter, const QRectF &bar, double tipX, double fullX, const MarkInk &ink, const QColor &color)
{
    const auto [from, to] = cut(std::min(tipX, fullX), std::max(tipX, fullX), ink.clip);
    if (to <= from)
        return;
    const QColor tip = blended(color, ink.ground, kTipInk);
    const double axisY = bar.center().y();
    const auto share = [&](double x) { return (x - tipX) / (fullX - tipX); };
    const auto half = [&](double x) { return bar.height() / 2 * (kTipHeight + (1 - kTipHeight) * share(x)); };
    fillFade(painter,
             std::array{QPointF(from, axisY - half(from)), QPointF(to, axisY - half(to)), QPointF(to, axisY + half(to)),
                        QPointF(from, axisY + half(from))},
             blended(color, tip, share(from)), blended(color, tip, share(to)));
}

void cap(QPainter &painter, const QRectF &bar, double x, double inwards, const MarkInk &ink, double widthPx)
{
    fillStrip(painter, stripOf(bar, x, x + inwards * widthPx), ink, ink.color);
}

void slit(QPainter &painter, const QRectF &bar, double x, const MarkInk &ink)
{
    fillStrip(painter, stripOf(bar, x - kSlitPx / 2, x + kSlitPx / 2), ink, ink.ground);
}

void axis(QPainter &painter, const QRectF &bar, double x1, double x2, const MarkInk &ink, const QPen &pen)
{
    const auto [from, to] = cut(std::min(x1, x2), std::max(x1, x2), ink.clip);
    if (to <= from)
        return;
    QPen inPhase = pen;
    if (pen.style() == Qt::CustomDashLine)
        inPhase.setDashOffset((from - std::min(x1, x2)) / pen.widthF());
    painter.setPen(inPhase);
    painter.drawLine(QPointF(from, bar.center().y()), QPointF(to, bar.center().y()));
}

void arrowHead(QPainter &painter, const QRectF &bar, double tipX, double direction, const MarkInk &ink,
               const QColor &fill)
{
    if (tipX < ink.clip.left() || tipX > ink.clip.right())
        return;
    const double height = bar.height();
    const double neck = tipX - direction * height * 0.6;
    const std::array corners{QPointF(neck, bar.top() - height * 0.12), QPointF(tipX, bar.center().y()),
                             QPointF(neck, bar.bottom() + height * 0.12)};
    painter.setPen(QPen(ink.color, lineWidthFor(height), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(fill);
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
}

void dashedBox(QPainter &painter, const QRectF &strip, Sides closed, const MarkInk &ink)
{
    const double line = lineWidthFor(strip.height());
    const QRectF box = strip.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const auto [left, right] = cut(box.left(), box.right(), ink.clip);
    if (right <= left)
        return;
    QPen pen = dashedPen(ink.color, line);
    const auto isClosed = [&](Sides side) { return (static_cast<int>(closed) & static_cast<int>(side)) != 0; };
    painter.setPen(pen);
    if (isClosed(Sides::Left) && left == box.left())
        painter.drawLine(box.topLeft(), box.bottomLeft());
    if (isClosed(Sides::Right) && right == box.right())
        painter.drawLine(box.topRight(), box.bottomRight());
    pen.setDashOffset((left - box.left()) / line);
    painter.setPen(pen);
    painter.drawLine(QPointF(left, box.top()), QPointF(right, box.top()));
    painter.drawLine(QPointF(left, box.bottom()), QPointF(right, box.bottom()));
}

void paintPiece(QPainter &painter, const QRectF &bar, const MarkPiece &piece, Qualifiers doubts, const MarkInk &ink)
{
    const double line = lineWidthFor(bar.height());
    const QRectF strip = seenPiece(bar, piece, line * 2);
    fillStrip(painter, strip, ink, blended(ink.color, ink.ground, kBandTint));
    if (doubts.testFlag(Qualifier::Uncertain))
        return dashedBox(painter, strip, Sides::Both, ink);
    cap(painter, bar, strip.left(), 1, ink, line);
    cap(painter, bar, strip.right(), -1, ink, line);
    fillStrip(painter, QRectF(strip.left(), strip.bottom() - line, strip.width(), line), ink, ink.color);
}

QPen dashedPen(const QColor &color, double widthPx)
{
    static const QList<qreal> pattern{2.6, 2.0};
    return patterned(color, widthPx, pattern);
}

QPen dottedPen(const QColor &color, double widthPx)
{
    static const QList<qreal> pattern{1.0, 1.6};
    return patterned(color, widthPx, pattern);
}

} // namespace kronika
