// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/glyphink.h"

#include "widgets/scene/pixeltarget.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// As finely does Qt place a glyph.
constexpr int kGlyphPhases = 4;
/// Of a pixel: so much before a phase begins, Qt takes it for begun.
constexpr double kEarlier = 1.0 / 64;
/// Smoothing may reach a pixel out of a glyph's outline, at either side.
constexpr double kMarginPx = 2;
/// 16 letters in all phases of 100 looks: some MB.
constexpr qsizetype kMostSprites = 16'384;

} // namespace

void GlyphInk::clear()
{
    m_looks.clear();
    m_sprites.clear();
}

std::uint64_t GlyphInk::lookNumber(const Look &look)
{
    const std::pair wanted(look.font, look.color.rgba());
    auto known = std::ranges::find(m_looks, wanted);
    if (known == m_looks.end())
        known = m_looks.insert(known, wanted);
    return static_cast<std::uint64_t>(known - m_looks.begin());
}

GlyphInk::Sprite GlyphInk::painted(std::uint32_t glyph, int phase, const QImage &picture, const Look &look)
{
    const double ratio = picture.devicePixelRatio();
    const QRectF bounds = look.glyphs.boundingRect(glyph);
    const int before = static_cast<int>(std::ceil(kMarginPx - std::min(bounds.left() * ratio, 0.0)));
    const int behind = static_cast<int>(std::ceil(kMarginPx + std::max(bounds.right() * ratio, 0.0)));
    Sprite made;
    made.image = QImage(before + behind, picture.height(), QImage::Format_ARGB32_Premultiplied);
    made.image.setDevicePixelRatio(ratio);
    made.image.fill(Qt::transparent);
    QPainter painter(&made.image);
    painter.setPen(look.color);
    QGlyphRun run;
    run.setRawFont(look.glyphs);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF()});
    // In the middle of its phase, where rounding leads to no other.
    painter.drawGlyphRun({(before + (phase + 0.5) / kGlyphPhases) / ratio, look.origin.y()}, run);
    painter.end();
    made.ink = inkedPart(made.image);
    made.left = made.ink.left() - before;
    return made;
}

QRect GlyphInk::write(QImage &picture, const LetterRun &text, const Look &look)
{
    if (m_sprites.size() > kMostSprites)
        clear();
    const std::uint64_t number = lookNumber(look) << 40U;
    const double ratio = picture.devicePixelRatio();
    PixelTarget target(picture);
    QRect ink;
    for (std::size_t n = 0; n < text.glyphs.size(); ++n) {
        const double x = (look.origin.x() + static_cast<double>(text.xPx[n])) * ratio + kEarlier;
        const double whole = std::floor(x);
        const int phase = static_cast<int>((x - whole) * kGlyphPhases);
        const std::uint64_t key = number | std::uint64_t{text.glyphs[n]} << 4U | static_cast<std::uint64_t>(phase);
        auto sprite = m_sprites.constFind(key);
        if (sprite == m_sprites.constEnd())
            sprite = m_sprites.insert(key, painted(text.glyphs[n], phase, picture, look));
        if (sprite->ink.isEmpty())
            continue;
        const QRect place(QPoint(static_cast<int>(whole) + sprite->left, sprite->ink.top()), sprite->ink.size());
        target.blend(place, PixelSource(sprite->image, sprite->ink.topLeft()));
        ink |= place;
    }
    return ink & picture.rect();
}

} // namespace kronika
