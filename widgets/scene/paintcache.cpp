// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/paintcache.h"

#include "widgets/scene/foldtext.h"
#include "widgets/scene/markgeometry.h"
#include "widgets/scene/scenebuilder.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// Of a pixel, how finely symbols are placed.
constexpr double kPhases = 4;
/// Glyphs may stand out of their advance.
constexpr double kTextMarginPx = 3;
/// 32 MB of text at four bytes a pixel; then all are made anew.
constexpr std::size_t kMostTextPixels = std::size_t{8} * 1024 * 1024;
constexpr qsizetype kMostSymbols = 4096;
constexpr qsizetype kMostCounts = 4096;
/// Halos of vague symbols stand out of them as far.
constexpr double kHalo = 2.4;
constexpr double kFoldFill = 0.16;
/// Longer folds are painted in place: hardly two are of one length.
constexpr double kWidestKeptPx = 96;

/// As std::round(), which is a call. Requires: not far from a picture.
double roundedPx(double x)
{
    return static_cast<double>(static_cast<std::int64_t>(x < 0 ? x - 0.5 : x + 0.5));
}

std::uint32_t phaseOf(double x)
{
    return static_cast<std::uint32_t>(std::floor((x - std::floor(x)) * kPhases));
}

} // namespace

void PaintCache::prepare(QPainter &painter, const SceneStyle &style, const Theme &theme)
{
    m_pixels.start(painter);
    const double pixelRatio = painter.device()->devicePixelRatioF();
    if (&theme == m_theme && pixelRatio == m_pixelRatio && style.font == m_font)
        return;
    m_theme = &theme;
    m_pixelRatio = pixelRatio;
    m_font = style.font;
    m_fonts.clear();
    m_glyphs.clear();
    m_symbols.clear();
    m_texts.clear();
    m_counts.clear();
    m_textPixels = 0;
}

int PaintCache::fontNumber(const QFont &font)
{
    auto known = std::ranges::find_if(m_fonts, [&font](const QFont &one) { return one.isCopyOf(font); });
    if (known == m_fonts.end())
        known = std::ranges::find(m_fonts, font);
    if (known == m_fonts.end())
        known = m_fonts.insert(known, font);
    return static_cast<int>(known - m_fonts.begin());
}

QPointF PaintCache::snapped(double x, double y) const
{
    return {roundedPx(x * m_pixelRatio) / m_pixelRatio, roundedPx(y * m_pixelRatio) / m_pixelRatio};
}

QImage PaintCache::blank(QSizeF sizePx) const
{
    QImage image(static_cast<int>(std::ceil(sizePx.width() * m_pixelRatio)),
                 static_cast<int>(std::ceil(sizePx.height() * m_pixelRatio)), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_pixelRatio);
    image.fill(Qt::transparent);
    return image;
}

const PaintCache::Picture &PaintCache::keep(const SymbolKey &key, const QImage &image)
{
    if (m_symbols.size() >= kMostSymbols) {
        finish();
        m_symbols.clear();
    }
    return *m_symbols.insert(key, {image, inkedPart(image), PixelSource(image, {})});
}

void PaintCache::copy(QPainter &painter, QPointF at, const Picture &picture, double keptPx)
{
    QRect part = picture.ink;
    part.setRight(static_cast<int>(std::min(std::floor(keptPx * m_pixelRatio) - 1, double(part.right()))));
    if (m_pixels.isOf(painter))
        m_pixels.blend((at * m_pixelRatio).toPoint(), picture.source, part);
    else if (!part.isEmpty())
        painter.drawImage(at + QPointF(part.topLeft()) / m_pixelRatio, picture.image, part);
}

const PaintCache::TextPicture &PaintCache::text(const QString &words, const QFont &font, const QColor &color)
{
    const TextKey key{words, fontNumber(font), color.rgba()};
    const auto known = m_texts.find(key);
    if (known != m_texts.end())
        return *known;
    if (m_textPixels > kMostTextPixels) {
        finish();
        m_texts.clear();
        m_textPixels = 0;
    }
    TextPicture made = painted(words, font, color);
    made.source = PixelSource(made.image, {});
    m_textPixels += static_cast<std::size_t>(made.image.width()) * static_cast<std::size_t>(made.image.height());
    return *m_texts.insert(key, std::move(made));
}

/// Null: of a font that no names are in.
TextRuns *PaintCache::runsOf(const QFont &font) const
{
    if (!m_shaped)
        return nullptr;
    for (TextRuns *runs : {&m_shaped->normal, &m_shaped->small, &m_shaped->bold}) {
        if (runs->font().isCopyOf(font) || runs->font() == font)
            return runs;
    }
    return nullptr;
}

PaintCache::TextPicture PaintCache::painted(const QString &words, const QFont &font, const QColor &color)
{
    const QFontMetricsF metrics(font);
    TextRuns *const runs = runsOf(font);
    const LetterRun *const letters = runs != nullptr ? runs->glyphs(words) : nullptr;
    TextPicture made;
    made.widthPx = runs != nullptr ? runs->widthPx(words) : metrics.horizontalAdvance(words);
    made.heightPx = std::ceil(metrics.height());
    made.image = blank({made.widthPx + 2 * kTextMarginPx, made.heightPx + 2 * kTextMarginPx});
    const QPointF origin(kTextMarginPx, kTextMarginPx + metrics.ascent());
    if (letters != nullptr) {
        made.ink = m_glyphs.write(made.image, *letters, {fontNumber(font), runs->rawFont(), color, origin});
        return made;
    }
    QPainter painter(&made.image);
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(origin, words);
    painter.end();
    made.ink = inkedPart(made.image);
    return made;
}

void PaintCache::drawText(QPainter &painter, const QRectF &rect, const QString &words, const QFont &font,
                          const QColor &color, Qt::Alignment alignment)
{
    if (words.isEmpty())
        return;
    place(painter, rect, text(words, font, color), alignment);
}

void PaintCache::place(QPainter &painter, const QRectF &rect, const TextPicture &picture, Qt::Alignment alignment)
{
    double left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() - picture.widthPx;
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - picture.widthPx / 2;
    const double top = rect.center().y() - picture.heightPx / 2;
    copy(painter, snapped(left - kTextMarginPx, top - kTextMarginPx), picture);
}

void PaintCache::drawCut(QPainter &painter, const QRectF &rect, const QString &whole, double keptPx, const QFont &font,
                         const QColor &color)
{
    const TextPicture &picture = text(whole, font, color);
    const QPointF at = snapped(rect.left() - kTextMarginPx, rect.center().y() - picture.heightPx / 2 - kTextMarginPx);
    copy(painter, at, picture, keptPx + kTextMarginPx);
    const QRectF rest(rect.left() + keptPx, rect.top(), rect.width(), rect.height());
    drawText(painter, rest, QString(QChar(0x2026)), font, color, Qt::AlignLeft);
}

void PaintCache::fillLine(QPainter &painter, QPointF from, QPointF to, const QColor &color, double widthPx)
{
    const double width = std::max(1.0, std::round(widthPx * m_pixelRatio)) / m_pixelRatio;
    const QPointF half(from.x() == to.x() ? width / 2 : 0, from.x() == to.x() ? 0 : width / 2);
    const QPointF topLeft = snapped(std::min(from.x(), to.x()) - half.x(), std::min(from.y(), to.y()) - half.y());
    const QPointF bottomRight = snapped(std::max(from.x(), to.x()), std::max(from.y(), to.y()));
    fillWhole(painter,
              from.x() == to.x() ? QRectF(topLeft, QPointF(topLeft.x() + width, bottomRight.y()))
                                 : QRectF(topLeft, QPointF(bottomRight.x(), topLeft.y() + width)),
              color);
}

/// Requires: whole pixels.
void PaintCache::fillWhole(QPainter &painter, const QRectF &rect, const QColor &color)
{
    if (rect.isEmpty())
        return;
    if (m_pixels.isOf(painter) && color.alpha() == 255) {
        const QPoint topLeft = (rect.topLeft() * m_pixelRatio).toPoint();
        const QPoint past = (rect.bottomRight() * m_pixelRatio).toPoint();
        return m_pixels.fill(QRect(topLeft, past - QPoint(1, 1)), color.rgb());
    }
    finish();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, color);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void PaintCache::fill(QPainter &painter, const QRectF &rect, const QColor &color)
{
    fillWhole(painter, {snapped(rect.left(), rect.top()), snapped(rect.right(), rect.bottom())}, color);
}

bool PaintCache::drawMark(QPainter &painter, const Mark &mark, Symbol symbol, const MarkInk &ink)
{
    if (mark.kind == MarkKind::Fold) {
        drawFold(painter, mark, ink);
        return true;
    }
    const bool isCrisp = mark.left == EndStyle::Crisp && mark.right == EndStyle::Crisp;
    if (mark.kind == MarkKind::Span && isCrisp && mark.doubts() == Qualifiers()) {
        const QPointF topLeft = snapped(std::max(mark.body.left(), ink.clip.left()), mark.body.top());
        const QPointF bottomRight = snapped(std::min(mark.body.right(), ink.clip.right()), mark.body.bottom());
        fillWhole(painter, {topLeft, QPointF(std::max(bottomRight.x(), topLeft.x() + 1), bottomRight.y())}, ink.color);
        return true;
    }
    const bool isPlainPoint = mark.kind == MarkKind::Point && isCrisp && !mark.isApproximate() && !mark.isStepped();
    if (!isPlainPoint && (mark.kind != MarkKind::Mention || mark.isVague))
        return false;
    const double size = mark.body.width();
    const QPointF centre = mark.body.center();
    if (centre.x() < ink.clip.left() - size || centre.x() > ink.clip.right() + size)
        return true;
    const double margin = size * (kHalo - 1) / 2 + 1;
    const double x = (mark.body.left() - margin) * m_pixelRatio;
    const double y = (mark.body.top() - margin) * m_pixelRatio;
    const std::uint32_t phases = phaseOf(x) | phaseOf(y) << 2U;
    const std::uint32_t flags = (mark.isUncertain() ? 1U : 0U) | (mark.isVague ? 2U : 0U);
    const std::uint32_t look =
        phases | flags << 4U | static_cast<std::uint32_t>(symbol) << 8U | static_cast<std::uint32_t>(mark.kind) << 16U;
    const SymbolKey key{ink.color.rgba(), ink.ground.rgba(), look, static_cast<float>(size)};
    const auto known = m_symbols.constFind(key);
    const Picture *picture = known == m_symbols.constEnd() ? nullptr : &*known;
    if (picture == nullptr) {
        QImage image = blank(mark.body.size() + QSizeF(2 * margin + 1, 2 * margin + 1));
        const QPointF origin(margin + static_cast<double>(phases & 3U) / kPhases / m_pixelRatio,
                             margin + static_cast<double>(phases >> 2U) / kPhases / m_pixelRatio);
        Mark here = mark;
        here.body.moveTopLeft(origin);
        here.reach = here.body;
        MarkInk inkHere = ink;
        inkHere.clip = QRectF(-size, -size, size * 10, size * 10);
        QPainter onImage(&image);
        onImage.setRenderHint(QPainter::Antialiasing);
        paintMark(onImage, here, {}, symbol, inkHere);
        onImage.end();
        picture = &keep(key, image);
    }
    copy(painter, QPointF(std::floor(x), std::floor(y)) / m_pixelRatio, *picture);
    return true;
}

/// A box with cut corners on whole pixels.
void PaintCache::fillFold(QPainter &painter, const QRectF &box, const MarkInk &ink)
{
    const double line = std::max(1.0, std::round(m_pixelRatio)) / m_pixelRatio;
    const QColor pale = blended(ink.color, ink.ground, kFoldFill);
    if (m_pixels.isOf(painter)) {
        const QPoint topLeft = (box.topLeft() * m_pixelRatio).toPoint();
        const QPoint past = (box.bottomRight() * m_pixelRatio).toPoint();
        return m_pixels.fillCutBox(QRect(topLeft, past - QPoint(1, 1)),
                                   static_cast<int>(std::lround(line * m_pixelRatio)), ink.color.rgb(), pale.rgb());
    }
    const double corner = 2 * line;
    const QRectF inner = box.adjusted(line, line, -line, -line);
    fillWhole(painter, {box.left() + corner, box.top(), box.width() - 2 * corner, line}, ink.color);
    fillWhole(painter, {box.left() + corner, inner.bottom(), box.width() - 2 * corner, line}, ink.color);
    fillWhole(painter, {box.left(), box.top() + corner, line, box.height() - 2 * corner}, ink.color);
    fillWhole(painter, {inner.right(), box.top() + corner, line, box.height() - 2 * corner}, ink.color);
    fillWhole(painter, inner, pale);
    for (const double x : {inner.left(), inner.right() - line})
        for (const double y : {inner.top(), inner.bottom() - line})
            fillWhole(painter, {x, y, line, line}, ink.color);
}

/// With its number where there is room for it.
void PaintCache::drawFold(QPainter &painter, const Mark &mark, const MarkInk &ink)
{
    const double left = std::max(mark.body.left(), ink.clip.left());
    const double right = std::min(mark.body.right(), ink.clip.right());
    if (right <= left)
        return;
    const double gap = 1 / m_pixelRatio;
    const QRectF box(snapped(left, mark.body.top()), snapped(right - gap, mark.body.bottom()));
    if (box.width() > kWidestKeptPx || m_pixels.isOf(painter)) { // on the pixels themselves that costs no more
        fillFold(painter, box, ink);
    } else if (box.isValid()) {
        const SymbolKey key{ink.color.rgba(), ink.ground.rgba(),
                            static_cast<std::uint32_t>(MarkKind::Fold) << 16U |
                                static_cast<std::uint32_t>(box.height() * m_pixelRatio),
                            static_cast<float>(box.width())};
        const auto known = m_symbols.constFind(key);
        const Picture *picture = known == m_symbols.constEnd() ? nullptr : &*known;
        if (picture == nullptr) {
            QImage image = blank(box.size());
            QPainter onImage(&image);
            fillFold(onImage, QRectF(QPointF(), box.size()), ink);
            onImage.end();
            picture = &keep(key, image);
        }
        copy(painter, box.topLeft(), *picture);
    }
    paintNumber(painter, numberRoomIn(box, mark), mark, ink);
}

void PaintCache::paintNumber(QPainter &painter, const QRectF &room, const Mark &fold, const MarkInk &ink)
{
    if (!isPartlyMatching(fold)) {
        const TextPicture &number = count(fold.count, ink);
        if (number.widthPx <= room.width())
            return place(painter, room, number, Qt::AlignHCenter);
    }
    const auto widthOf = [&](const QString &words) { return text(words, ink.countFont, ink.text).widthPx; };
    const QString words = fittingFoldText(fold, room.width(), widthOf);
    if (!words.isEmpty())
        place(painter, room, text(words, ink.countFont, ink.text), Qt::AlignHCenter);
}

/// By the number itself: of thousands of folds most say the same few.
const PaintCache::TextPicture &PaintCache::count(std::uint32_t events, const MarkInk &ink)
{
    const std::uint64_t key = std::uint64_t{events} << 32U | ink.text.rgba();
    const auto known = m_counts.constFind(key);
    if (known != m_counts.constEnd())
        return *known;
    const TextPicture made = text(foldText(events), ink.countFont, ink.text);
    if (m_counts.size() >= kMostCounts) {
        finish();
        m_counts.clear();
    }
    return *m_counts.insert(key, made);
}

} // namespace kronika
