// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/gradient.h"

#include <QLinearGradient>

namespace kronika {

namespace {

QColor opaque(QColor color)
{
    color.setAlpha(255);
    return color;
}

} // namespace

void fillFade(QPainter &painter, const QRectF &rect, const QColor &left, const QColor &right)
{
    if (rect.isEmpty())
        return;
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0, opaque(left));
    gradient.setColorAt(1, opaque(right));
    painter.fillRect(rect, gradient);
}

void fillFade(QPainter &painter, const std::array<QPointF, 4> &corners, const QColor &left, const QColor &right)
{
    if (corners[1].x() <= corners[0].x())
        return;
    QLinearGradient gradient(QPointF(corners[0].x(), 0), QPointF(corners[1].x(), 0));
    gradient.setColorAt(0, opaque(left));
    gradient.setColorAt(1, opaque(right));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
}

} // namespace kronika
