// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pixelqueue.h"

#include "models/index/parallel.h"

#include <algorithm>

namespace kronika {

namespace {

/// Half of what a core has for itself, so that pictures that are copied find room beside it.
constexpr qsizetype kBandBytes = 256 * 1024;
constexpr int kLeastBandLines = 8;
/// Fewer are written before another core has begun.
constexpr qsizetype kPixelsForMany = 300'000;

} // namespace

void PixelQueue::start(QPainter &painter)
{
    m_target = PixelTarget(painter);
    const QRect area = m_target.area();
    const qsizetype lineBytes = std::max(area.width(), 1) * static_cast<qsizetype>(sizeof(QRgb));
    m_bandHeight = std::max(static_cast<int>(kBandBytes / lineBytes), kLeastBandLines);
    m_bands.resize(static_cast<std::size_t>((area.height() + m_bandHeight - 1) / m_bandHeight));
}

void PixelQueue::fill(const QRect &pixels, QRgb color)
{
    add({Kind::Fill, 0, color, 0, pixels, {}});
}

void PixelQueue::fillCutBox(const QRect &box, int line, QRgb edge, QRgb inside)
{
    add({Kind::CutBox, line, edge, inside, box, {}});
}

void PixelQueue::blend(QPoint at, const PixelSource &picture, const QRect &part)
{
    if (!part.isEmpty())
        add({Kind::Blend, 0, 0, 0, part.translated(at), picture.at(part.topLeft())});
}

void PixelQueue::add(const Step &step)
{
    const QRect seen = overlap(step.rect, m_target.area());
    if (seen.isEmpty())
        return;
    m_pixels += qsizetype{seen.width()} * seen.height();
    for (int band = seen.top() / m_bandHeight; band <= seen.bottom() / m_bandHeight; ++band)
        m_bands[static_cast<std::size_t>(band)].push_back(step);
}

void PixelQueue::writeBand(std::size_t band)
{
    PixelTarget target = m_target.lines(static_cast<int>(band) * m_bandHeight, m_bandHeight);
    for (const Step &step : m_bands[band]) {
        switch (step.kind) {
        case Kind::Fill:
            target.fill(step.rect, step.color);
            break;
        case Kind::CutBox:
            target.fillCutBox(step.rect, step.line, step.color, step.inside);
            break;
        case Kind::Blend:
            target.blend(step.rect, step.source);
            break;
        }
    }
    m_bands[band].clear();
}

void PixelQueue::write()
{
    if (m_pixels >= kPixelsForMany) {
        shareOut(m_bands.size(), [this](std::size_t band) { writeBand(band); });
    } else if (m_pixels > 0) {
        for (std::size_t band = 0; band < m_bands.size(); ++band)
            writeBand(band);
    }
    m_pixels = 0;
}

} // namespace kronika
