// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pixeltarget.h"

#include <QTransform>

#include <algorithm>
#include <cstring>

namespace kronika {

namespace {

/// All four channels times `alpha` / 255, rounded, two at a time.
QRgb scaledBy(QRgb pixel, std::uint32_t alpha)
{
    constexpr std::uint32_t kTwo = 0x00FF'00FF;
    constexpr std::uint32_t kHalf = 0x0080'0080;
    std::uint32_t even = (pixel & kTwo) * alpha;
    even = ((even + ((even >> 8U) & kTwo) + kHalf) >> 8U) & kTwo;
    std::uint32_t odd = ((pixel >> 8U) & kTwo) * alpha;
    odd = (odd + ((odd >> 8U) & kTwo) + kHalf) & ~kTwo;
    return even | odd;
}

/// Porter and Duff, Compositing digital images, 1984: source over destination, premultiplied.
void blendLine(QRgb *to, const QRgb *from, int count)
{
    for (int x = 0; x < count; ++x) {
        const auto alpha = static_cast<std::uint32_t>(qAlpha(from[x]));
        if (alpha == 255)
            to[x] = from[x];
        else if (alpha != 0)
            to[x] = from[x] + scaledBy(to[x], 255 - alpha);
    }
}

} // namespace

QRect inkedPart(const QImage &picture)
{
    QRect part;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const auto *end = line + picture.width();
        const auto *first = std::find_if(line, end, [](QRgb pixel) { return qAlpha(pixel) != 0; });
        const auto *last = end;
        while (last != first && qAlpha(last[-1]) == 0)
            --last;
        if (first != last)
            part |= QRect(static_cast<int>(first - line), y, static_cast<int>(last - first), 1);
    }
    return part;
}

PixelTarget::PixelTarget(QPainter &painter)
{
    if (painter.device() == nullptr || painter.device()->devType() != QInternal::Image || painter.hasClipping())
        return;
    auto *image = static_cast<QImage *>(painter.device());
    const bool isKnown =
        image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    const qreal ratio = image->devicePixelRatio();
    const QTransform own = QTransform::fromScale(ratio, ratio);
    if (!isKnown || !image->isDetached() || painter.deviceTransform() != own)
        return;
    m_painter = &painter;
    m_bits = image->bits();
    m_bytesPerLine = image->bytesPerLine();
    m_area = image->rect();
}

void PixelTarget::fill(const QRect &pixels, QRgb color)
{
    const QRect seen = pixels & m_area;
    if (seen.isEmpty())
        return;
    QRgb *first = line(seen.top()) + seen.left();
    std::fill_n(first, seen.width(), color | 0xFF00'0000U);
    for (int y = seen.top() + 1; y <= seen.bottom(); ++y)
        std::memcpy(line(y) + seen.left(), first, static_cast<std::size_t>(seen.width()) * sizeof(QRgb));
}

void PixelTarget::blend(QPoint at, const QImage &picture, int columns)
{
    const QRect whole(at, QSize(std::min(columns, picture.width()), picture.height()));
    const QRect seen = whole & m_area;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y - at.y()));
        blendLine(line(y) + seen.left(), from + (seen.left() - at.x()), seen.width());
    }
}

} // namespace kronika
