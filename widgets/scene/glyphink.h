// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of glyphs, each painted once for a font, a color and a quarter of a pixel, and pictures of texts that
// are put together from them: the pixels are those that painting the text would give. For one scale factor at a time.
// Knows no letters and no marks.
#pragma once

#include "widgets/scene/letterpairs.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QRawFont>

#include <cstdint>
#include <utility>
#include <vector>

namespace kronika {

class GlyphInk
{
public:
    /// How a text is painted.
    struct Look
    {
        /// Stands for `glyphs`: texts of one number share pictures.
        int font = 0;
        QRawFont glyphs;
        QColor color;
        /// Where a text begins within its picture.
        QPointF origin;
    };

    void clear();
    /// Writes `text` on `picture`, which is blank but has its size and scale factor. Returns what of it is not blank
    /// then, in pixels. All pictures of one font must be equally high and have one origin.
    QRect write(QImage &picture, const LetterRun &text, const Look &look);

private:
    struct Sprite
    {
        QImage image;
        /// Of the image: what is not blank; in a text its left edge stands `left` behind the glyph's whole pixel.
        QRect ink;
        int left = 0;
    };
    std::uint64_t lookNumber(const Look &look);
    static Sprite painted(std::uint32_t glyph, int phase, const QImage &picture, const Look &look);

    std::vector<std::pair<int, QRgb>> m_looks;
    QHash<std::uint64_t, Sprite> m_sprites;
};

} // namespace kronika
