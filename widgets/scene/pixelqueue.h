// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be written on the pixels of a picture, kept back and then written band by band: a band of a few dozen
// lines stays in the processor's cache while all that lies on it is written, and bands are written on all cores. The
// pixels are those that writing at once would give. Knows no mark and no text.
#pragma once

#include "widgets/scene/pixeltarget.h"

#include <QPainter>

#include <cstddef>
#include <vector>

namespace kronika {

class PixelQueue
{
public:
    /// For the next picture; nothing may be kept back. Where a PixelTarget would be none, isOf() is false.
    void start(QPainter &painter);
    bool isOf(const QPainter &painter) const { return m_target.isOf(painter); }

    // As PixelTarget says. Requires: isOf().

    void fill(const QRect &pixels, QRgb color);
    void fillCutBox(const QRect &box, int line, QRgb edge, QRgb inside);
    /// The bits of `picture` must not be changed or freed before write().
    void blend(QPoint at, const PixelSource &picture, const QRect &part);
    void blend(QPoint at, const QImage &picture, const QRect &part) { blend(at, PixelSource(picture, {}), part); }

    /// All that was kept back, in its order wherever it overlaps. To be called before anything else draws on the
    /// picture, and at its end.
    void write();

private:
    enum class Kind : std::uint8_t { Fill, CutBox, Blend };
    struct Step
    {
        Kind kind;
        int line;
        QRgb color;
        QRgb inside;
        QRect rect;
        PixelSource source;
    };

    void add(const Step &step);
    void writeBand(std::size_t band);

    PixelTarget m_target;
    int m_bandHeight = 1;
    /// From top to bottom; what crosses their edges stands in each.
    std::vector<std::vector<Step>> m_bands;
    /// How many are written.
    qsizetype m_pixels = 0;
};

} // namespace kronika
