// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of what a window paints again and again: symbols, folds, texts. Replayed they cost a copy of pixels
// where drawing them costs shaping and smoothed outlines. For raster pictures only, and for one theme, style and scale
// factor at a time: with another it starts over. Knows no lanes and no time.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/glyphink.h"
#include "widgets/scene/markpainter.h"
#include "widgets/scene/pixelqueue.h"
#include "widgets/scene/scenestyle.h"
#include "widgets/scene/theme.h"

#include <QHash>
#include <QImage>
#include <QPainter>

#include <cstddef>
#include <memory>

namespace kronika {

class TextRuns;
struct SceneTexts;

class PaintCache
{
public:
    /// Texts that are shaped anyway need not be shaped again. Null: they are.
    void setTexts(std::shared_ptr<SceneTexts> shaped) { m_shaped = std::move(shaped); }

    /// To be called before each picture, with its painter.
    void prepare(QPainter &painter, const SceneStyle &style, const Theme &theme);

    /// To be called before anything else draws with the painter, and at the end of each picture: what was asked for may
    /// have been kept back until then.
    void finish() { m_pixels.write(); }

    /// One line at the left, centred over the height of `rect`, or as `alignment` says. Not cut at `rect`.
    void drawText(QPainter &painter, const QRectF &rect, const QString &words, const QFont &font, const QColor &color,
                  Qt::Alignment alignment);
    /// The first `keptPx` of `whole`, then an ellipsis.
    void drawCut(QPainter &painter, const QRectF &rect, const QString &whole, double keptPx, const QFont &font,
                 const QColor &color);
    /// Upright or level, a whole pixel wide at least.
    void fillLine(QPainter &painter, QPointF from, QPointF to, const QColor &color, double widthPx);
    /// The pixels that are nearest.
    void fill(QPainter &painter, const QRectF &rect, const QColor &color);
    /// False for marks of which no two look alike.
    bool drawMark(QPainter &painter, const Mark &mark, Symbol symbol, const MarkInk &ink);

private:
    struct SymbolKey
    {
        QRgb color;
        QRgb ground;
        std::uint32_t look;
        float sizePx;

        friend bool operator==(const SymbolKey &, const SymbolKey &) = default;
        friend std::size_t qHash(const SymbolKey &key, std::size_t seed)
        {
            return qHashMulti(seed, key.color, key.ground, key.look, key.sizePx);
        }
    };
    struct Picture
    {
        QImage image;
        /// In pixels: what of it is not blank.
        QRect ink;
        /// Of all of the image.
        PixelSource source;
    };
    struct TextKey
    {
        QString words;
        int font;
        QRgb color;

        friend bool operator==(const TextKey &, const TextKey &) = default;
        friend std::size_t qHash(const TextKey &key, std::size_t seed)
        {
            return qHashMulti(seed, key.words, key.font, key.color);
        }
    };
    struct TextPicture : Picture
    {
        /// Of the text without the margin that glyphs may stand out into.
        double widthPx = 0;
        double heightPx = 0;
    };

    int fontNumber(const QFont &font);
    const TextPicture &text(const QString &words, const QFont &font, const QColor &color);
    TextRuns *runsOf(const QFont &font) const;
    TextPicture painted(const QString &words, const QFont &font, const QColor &color);
    void fillFold(QPainter &painter, const QRectF &box, const MarkInk &ink);
    void drawFold(QPainter &painter, const Mark &mark, const MarkInk &ink);
    const TextPicture &count(std::uint32_t events, const MarkInk &ink);
    /// How many a fold holds, as far as there is room.
    void paintNumber(QPainter &painter, const QRectF &room, const Mark &fold, const MarkInk &ink);
    void place(QPainter &painter, const QRectF &rect, const TextPicture &picture, Qt::Alignment alignment);
    void fillWhole(QPainter &painter, const QRectF &rect, const QColor &color);
    /// The leftmost `keptPx` of it. Requires: `at` is on whole pixels.
    void copy(QPainter &painter, QPointF at, const Picture &picture, double keptPx = 1e9);
    QPointF snapped(double x, double y) const;
    QImage blank(QSizeF sizePx) const;
    const Picture &keep(const SymbolKey &key, const QImage &image);

    std::shared_ptr<SceneTexts> m_shaped;
    PixelQueue m_pixels;
    const Theme *m_theme = nullptr;
    QFont m_font;
    double m_pixelRatio = 0;
    std::vector<QFont> m_fonts;
    GlyphInk m_glyphs;
    QHash<SymbolKey, Picture> m_symbols;
    QHash<TextKey, TextPicture> m_texts;
    QHash<std::uint64_t, TextPicture> m_counts;
    std::size_t m_textPixels = 0;
};

} // namespace kronika
