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

} // namespace kronika
