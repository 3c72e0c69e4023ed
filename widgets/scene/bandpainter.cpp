// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/bandpainter.h"

#include "widgets/scene/markgeometry.h"
#include "widgets/scene/markstrokes.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

/// In heights of the bar: how far an approximate limit thins out to either side.
constexpr double kThinHeights = 0.9;

/// From the tip to where the band has its full height; at an end that is not approximate nothing lies between.
struct ThinEnd
{
    double tip = 0;
    double full = 0;
};

bool isDoubted(const BandEnd &end, Qualifier doubt)
{
    return end.doubts.testFlag(doubt);
}

double thinDepth(const Band &band, const BandEnd &end)
{
    const double most = std::min(band.bar.height() * kThinHeights, band.bar.width() / 2);
    return isDoubted(end, Qualifier::Approximate) ? most : 0;
}

/// Where no end is seen an approximate band thins out at the edges of the picture, or would look like a certain one.
bool areBothEndsUnseen(const Band &band, const QRectF &clip)
{
    return band.bar.left() + thinDepth(band, band.left) <= clip.left() &&
           band.bar.right() - thinDepth(band, band.right) >= clip.right();
}

ThinEnd thinEnd(const Band &band, bool isRight, const QRectF &clip)
{
    const BandEnd &end = isRight ? band.right : band.left;
    const double limit = isRight ? band.bar.right() : band.bar.left();
    const double inwards = isRight ? -1 : 1;
    if (!isDoubted(end, Qualifier::Approximate))
        return {limit, limit};
    if (!areBothEndsUnseen(band, clip))
        return {limit - inwards * end.overPx, limit + inwards * thinDepth(band, end)};
    const double edge = isRight ? clip.right() : clip.left();
    return {edge, edge + inwards * 2 * kThinHeights * band.bar.height()};
}

/// Over which of it a doubt is drawn that is no matter of its limits alone; empty if none of its ends has it.
QRectF doubtedPart(const Band &band, Qualifier doubt)
{
    const double middle = band.bar.center().x();
    const double from = isDoubted(band.left, doubt) ? band.bar.left() : middle;
    const double to = isDoubted(band.right, doubt) ? band.bar.right() : middle;
    return stripOf(band.bar, from, to);
}

void paintFill(QPainter &painter, const Band &band, const MarkInk &ink)
{
    const QColor tint = blended(ink.color, ink.ground, kBandTint);
    const ThinEnd left = thinEnd(band, false, ink.clip);
    const ThinEnd right = thinEnd(band, true, ink.clip);
    for (const ThinEnd &end : {left, right}) {
        if (end.tip != end.full)
            taper(painter, band.bar, end.tip, end.full, ink, tint);
    }
    if (left.full >= right.full)
        return;
    const QRectF full = stripOf(band.bar, left.full, right.full);
    fillStrip(painter, full, ink, tint);
    const Qualifiers lined = Qualifier::Uncertain | Qualifier::Unspecified; // have lines of their own
    if (!((band.left.doubts | band.right.doubts) & lined))
        edgeLines(painter, full, ink);
}

/// Cells with a base line, one for each step of what is not specified.
void paintCells(QPainter &painter, const Band &band, const MarkInk &ink)
{
    const QRectF part = doubtedPart(band, Qualifier::Unspecified);
    const double line = lineWidthFor(part.height()) * 1.3;
    fillStrip(painter, QRectF(part.left(), part.bottom() - line, part.width(), line), ink, ink.color);
    for (const double x : band.steps)
        slit(painter, band.bar, x, ink);
}

void paintOutline(QPainter &painter, const Band &band, const MarkInk &ink)
{
    const QRectF dashed = doubtedPart(band, Qualifier::Uncertain);
    if (!dashed.isEmpty()) {
        const bool isLeft = isDoubted(band.left, Qualifier::Uncertain);
        const bool isRight = isDoubted(band.right, Qualifier::Uncertain);
        dashedBox(painter, dashed, isLeft && isRight ? Sides::Both : isLeft ? Sides::Left : Sides::Right, ink);
    }
    const double line = lineWidthFor(band.bar.height());
    const Qualifiers unlimited = Qualifier::Uncertain | Qualifier::Approximate | Qualifier::Unspecified;
    if (!(band.left.doubts & unlimited))
        cap(painter, band.bar, band.bar.left(), 1, ink, line);
    if (!(band.right.doubts & unlimited))
        cap(painter, band.bar, band.bar.right(), -1, ink, line);
}

} // namespace

Band bandOfDate(const Mark &mark, std::span<const double> steps)
{
    const BandEnd end{mark.doubts(), overhangPx(mark)};
    return {mark.reach, end, end, steps};
}

void paintBand(QPainter &painter, const Band &band, const MarkInk &ink)
{
    paintFill(painter, band, ink);
    if ((band.left.doubts | band.right.doubts).testFlag(Qualifier::Unspecified))
        paintCells(painter, band, ink);
    paintOutline(painter, band, ink);
}

bool showsDoubt(const Band &band, Qualifier doubt, const QRectF &clip)
{
    const auto isSeen = [&clip](double x1, double x2) {
        return std::max(x1, x2) > clip.left() && std::min(x1, x2) < clip.right();
    };
    if (doubt != Qualifier::Approximate) {
        const QRectF part = doubtedPart(band, doubt);
        return !part.isEmpty() && isSeen(part.left(), part.right());
    }
    return std::ranges::any_of(std::array{thinEnd(band, false, clip), thinEnd(band, true, clip)},
                               [&](const ThinEnd &end) { return end.tip != end.full && isSeen(end.tip, end.full); });
}

} // namespace kronika
