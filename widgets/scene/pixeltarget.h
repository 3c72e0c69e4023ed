// SPDX-License-Identifier: GPL-3.0-or-later
// The pixels of a picture that a painter draws on, for copies and fills so small that asking the painter would cost
// more than they do. What it writes is what the painter would. Knows no mark and no text.
#pragma once

#include <QImage>
#include <QPainter>
#include <QRect>

#include <algorithm>

namespace kronika {

/// As QRect's operator, which is a call for each of thousands of marks. Both have pixels or none.
inline QRect overlap(const QRect &a, const QRect &b)
{
    return {QPoint(std::max(a.left(), b.left()), std::max(a.top(), b.top())),
            QPoint(std::min(a.right(), b.right()), std::min(a.bottom(), b.bottom()))};
}

/// The first pixel of a part of a picture of 32 bits a pixel, and how far its lines are apart.
struct PixelSource
{
    PixelSource() = default;
    PixelSource(const QImage &picture, QPoint topLeft)
        : bits(picture.constBits() + topLeft.y() * picture.bytesPerLine() +
               qsizetype{topLeft.x()} * qsizetype{sizeof(QRgb)})
        , bytesPerLine(picture.bytesPerLine())
    {
    }

    /// Of a part of this part.
    PixelSource at(QPoint topLeft) const
    {
        PixelSource part = *this;
        part.bits += topLeft.y() * bytesPerLine + qsizetype{topLeft.x()} * qsizetype{sizeof(QRgb)};
        return part;
    }

    const uchar *bits = nullptr;
    qsizetype bytesPerLine = 0;
};

class PixelTarget
{
public:
    /// None, until it is given a painter.
    PixelTarget() = default;
    /// None where `painter` draws on something else than an image of 32 bits a pixel that is its own alone, or where it
    /// clips, moves, turns or scales by another factor than the image's own. Valid as long as nobody else changes that.
    explicit PixelTarget(QPainter &painter);

    /// All of a picture of 32 bits a pixel that is its own alone, which must outlive it; of no painter.
    explicit PixelTarget(QImage &image);

    /// Whether what `painter` draws can be written here.
    bool isOf(const QPainter &painter) const { return m_bits != nullptr && m_painter == &painter; }

    QRect area() const { return m_area; }
    /// The same, cut to `count` lines from `top` on.
    PixelTarget lines(int top, int count) const;

    // All cut at the edges of the area. Requires: isOf() where there is a painter.

    /// `color` is opaque.
    void fill(const QRect &pixels, QRgb color);
    /// A box with its corners cut off, `line` pixels of `edge` around `inside`.
    void fillCutBox(const QRect &box, int line, QRgb edge, QRgb inside);
    /// A part of a premultiplied picture, where it stands if the whole stood at `at`.
    void blend(QPoint at, const QImage &picture, const QRect &part)
    {
        blend(part.translated(at), PixelSource(picture, part.topLeft()));
    }
    /// The same, to be written on `pixels`.
    void blend(const QRect &pixels, const PixelSource &source);

private:
    void fillLine(int y, int left, int right, QRgb color);
    QRgb *line(int y) { return reinterpret_cast<QRgb *>(m_bits + y * m_bytesPerLine); }

    const QPainter *m_painter = nullptr;
    uchar *m_bits = nullptr;
    qsizetype m_bytesPerLine = 0;
    QRect m_area;
};

/// The least rectangle with all that is not transparent of a picture of 32 bits a pixel.
QRect inkedPart(const QImage &picture);

} // namespace kronika
