// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/hatching.h"

#include <algorithm>

namespace kronika {

void paintHatching(QPainter &painter, const QRectF &rect, double stepPx, const Theme &theme)
{
    painter.setPen(QPen(theme.quietText, 1));
    painter.setBrush(theme.canvas);
    painter.drawRect(rect);
    for (double x = rect.left() - rect.height() + stepPx; x < rect.right(); x += stepPx) {
        const double left = std::max(x, rect.left());
        const double right = std::min(x + rect.height(), rect.right());
        painter.drawLine(QPointF(left, rect.bottom() - (left - x)), QPointF(right, rect.bottom() - (right - x)));
    }
}

} // namespace kronika
