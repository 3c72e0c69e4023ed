// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/symbolicon.h"

#include "widgets/scene/scenepainter.h"
#include "widgets/scene/symbolpainter.h"

#include <cmath>

namespace kronika {

QPixmap symbolPixmap(const CategoryLook &look, std::size_t position, const Theme &theme, double sizePx,
                     qreal pixelRatio)
{
    const int devicePx = std::max(1, static_cast<int>(std::ceil(sizePx * pixelRatio)));
    QPixmap pixmap(devicePx, devicePx);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor(look, position, theme));
    paintSymbol(painter, look.symbol, QPointF(sizePx / 2, sizePx / 2), sizePx - 1);
    return pixmap;
}

} // namespace kronika
