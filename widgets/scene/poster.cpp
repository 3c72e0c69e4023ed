// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/poster.h"

#include "widgets/scene/pagetext.h"
#include "widgets/scene/sheetpart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

constexpr double kUnitsPerMm = 96.0 / 25.4;
constexpr double kOverlap = 10 * kUnitsPerMm;
constexpr double kCropMark = 5 * kUnitsPerMm;
constexpr std::size_t kMostPosterRows = 100;

} // namespace

Poster::Poster(const PictureRequest &request, const QRectF &paintRect, std::size_t columns)
    : m_origin(paintRect.topLeft())
    , m_room(paintRect.size())
    , m_columns(columns)
    , m_pagePicture(pictureFor(request, SceneStyle(pictureFont(kPageTextUnits)), m_room.width(), Ground::Page))
{
    m_tile = QRectF(QPointF(0, 0), m_room)
                 .adjusted(kCropMark, kCropMark, -kCropMark, -kCropMark - footerHeightPx(m_pagePicture));
    const double step = m_tile.width() - kOverlap;
    const double width = step * static_cast<double>(columns) + kOverlap;
    m_picture = pictureFor(request, SceneStyle(pictureFont(kPageTextUnits)), width);
    m_sheet = timelineSheet(m_picture, {m_picture.range, m_picture.breaks().all(), TrayExtent::Wrapped});
    // All of it on the parts of the first column: a sample is of no use apart from its words.
    if (m_picture.hasLegend)
        m_sheet.legend = legendFor(m_sheet.list, m_picture.style(), m_tile.width() - m_picture.sidePx * 2);
    m_sheet.sizePx.setHeight(neededHeightPx(m_picture, m_sheet));
}

Result<std::unique_ptr<Poster>> Poster::laidOut(const PictureRequest &request, const PaperRequest &paper)
{
    std::unique_ptr<Poster> poster(
        new Poster(request, paintRectOf(layoutOf(paper)), static_cast<std::size_t>(paper.pagesWide)));
    const double step = poster->m_tile.height() - kOverlap;
    if (step < kOverlap || poster->m_tile.width() < kOverlap * 2)
        return Error{pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "The paper is too small for a poster")),
                     {},
                     pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "choose larger paper")),
                     QStringLiteral("with --paper")};
    const double rows = std::max(1.0, std::ceil((poster->m_sheet.sizePx.height() - kOverlap) / step));
    if (rows > kMostPosterRows)
        return Error{
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "The poster would be %1 pages high, more than %2"))
                .arg(rows)
                .arg(kMostPosterRows),
            {},
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "choose larger paper, fewer lanes, or another layout")),
            QStringLiteral("with --paper, --filter or --layout")};
    poster->m_rows = static_cast<std::size_t>(rows);
    const Picture &page = poster->m_pagePicture;
    // The last row is filled, so that the footer stands at the poster's edge.
    poster->m_sheet.sizePx.setHeight(step * rows + kOverlap);
    poster->m_list =
        std::make_unique<EventList>(poster->m_pagePicture, ListDetail::Brief, cutTexts(page, {&poster->m_sheet, 1}));
    poster->m_flow = std::make_unique<TextFlow>(poster->m_list->flow());
    poster->m_back = poster->m_flow->pages(poster->m_room.height() - bodyTopPx(page) - footerHeightPx(page) -
                                           page.style().gapPx * 2);
    return poster;
}

double Poster::smallestTextPt() const
{
    return m_picture.style().smallFont.pixelSize() / kUnitsPerPoint;
}

QRectF Poster::part(std::size_t tile) const
{
    const auto column = static_cast<double>(tile % m_columns);
    const auto row = static_cast<double>(tile / m_columns);
    return {column * (m_tile.width() - kOverlap), row * (m_tile.height() - kOverlap), m_tile.width(), m_tile.height()};
}

QString Poster::nameOf(std::size_t tile) const
{
    QString column;
    for (std::size_t rest = tile % m_columns + 1; rest > 0; rest = (rest - 1) / 26)
        column.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return column + QString::number(tile / m_columns + 1);
}

std::vector<PaperRect> Poster::place(const QRectF &rect) const
{
    std::vector<PaperRect> places;
    for (std::size_t tile = 0; tile < tileCount(); ++tile) {
        const QRectF seen = rect.intersected(part(tile));
        if (!seen.isEmpty())
            places.push_back({1 + tile, seen.translated(m_origin + m_tile.topLeft() - part(tile).topLeft())});
    }
    return places;
}

void Poster::paintFooter(QPainter &painter, const QString &text, std::size_t page) const
{
    const SceneStyle &style = m_picture.style();
    // What does not fit is cut off at the end: never the marking.
    QStringList parts{m_picture.marking, text, m_picture.title};
    parts.removeAll(QString());
    const QRectF line(0, m_room.height() - footerHeightPx(m_picture), m_room.width(), footerHeightPx(m_picture));
    const QString number =
        drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Page %1 of %2")).arg(page + 1).arg(pageCount());
    painter.setFont(style.smallFont);
    painter.setPen(m_picture.theme->quietText);
    const QFontMetricsF metrics(style.smallFont);
    const double room = line.width() - metrics.horizontalAdvance(number) - style.gapPx * 4;
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(parts.join(QStringLiteral("  ·  ")), Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, number);
}

void Poster::paintCropMarks(QPainter &painter, const QRectF &tile) const
{
    constexpr double gap = 1 * kUnitsPerMm;
    painter.setPen(QPen(m_picture.theme->text, 0.5));
    for (const double x : {tile.left(), tile.right()}) {
        painter.drawLine(QPointF(x, tile.top() - gap), QPointF(x, tile.top() - kCropMark));
        painter.drawLine(QPointF(x, tile.bottom() + gap), QPointF(x, tile.bottom() + kCropMark));
    }
    for (const double y : {tile.top(), tile.bottom()}) {
        painter.drawLine(QPointF(tile.left() - gap, y), QPointF(tile.left() - kCropMark, y));
        painter.drawLine(QPointF(tile.right() + gap, y), QPointF(tile.right() + kCropMark, y));
    }
}

void Poster::paintTile(QPainter &painter, std::size_t tile) const
{
    painter.save();
    painter.setClipRect(m_tile);
    painter.translate(m_tile.topLeft() - part(tile).topLeft());
    paintSheet(painter, m_sheet, m_picture);
    painter.restore();
    paintCropMarks(painter, m_tile);
    paintFooter(painter,
                drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Part %1: column %2 of %3, row %4 of %5"))
                    .arg(nameOf(tile))
                    .arg(tile % m_columns + 1)
                    .arg(m_columns)
                    .arg(tile / m_columns + 1)
                    .arg(m_rows),
                1 + tile);
}

void Poster::paintFrame(QPainter &painter, const QString &subtitle, std::size_t page) const
{
    Sheet sheet = textSheet(m_pagePicture, subtitle);
    sheet.sizePx = m_room;
    paintSheet(painter, sheet, m_pagePicture,
               drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Page %1 of %2")).arg(page + 1).arg(pageCount()));
}

void Poster::paintMap(QPainter &painter) const
{
    paintFrame(
        painter,
        drawnText(QT_TRANSLATE_NOOP("kronika::PageExport",
                                    "Map of the pages: cut at the marks, put them together with an overlap of 10 mm")),
        0);
    const SceneStyle &style = m_pagePicture.style();
    const double top = bodyTopPx(m_pagePicture) + style.gapPx * 4;
    const QRectF room(style.gapPx * 4, top, m_room.width() - style.gapPx * 8,
                      m_room.height() - top - footerHeightPx(m_pagePicture) - style.gapPx * 4);
    const double scale =
        std::min({room.width() / m_sheet.sizePx.width(), room.height() / m_sheet.sizePx.height(), 1.0});
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(0, 0), m_sheet.sizePx));
    Sheet small = m_sheet;
    small.list = withoutWords(std::move(small.list));
    small.legend = {};
    paintSheet(painter, small, m_picture);
    painter.restore();
    QFont font = style.boldFont;
    font.setPixelSize(font.pixelSize() * 2);
    painter.setFont(font);
    painter.setPen(QPen(m_picture.theme->accent, 1));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t tile = 0; tile < tileCount(); ++tile) {
        const QRectF own = part(tile);
        const QRectF rect(room.topLeft() + own.topLeft() * scale, own.size() * scale);
        painter.drawRect(rect);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, nameOf(tile));
    }
}

void Poster::paintPage(QPainter &painter, std::size_t page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page == 0) {
        paintMap(painter);
    } else if (page <= tileCount()) {
        paintTile(painter, page - 1);
    } else {
        paintFrame(painter, drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Events and sources")), page);
        const TextFlow::Page &text = m_back[page - 1 - tileCount()];
        painter.translate(m_pagePicture.sidePx, bodyTopPx(m_pagePicture) + m_pagePicture.style().gapPx * 2);
        m_flow->paint(painter, *m_picture.theme, text.start, text.end);
    }
    painter.restore();
}

Navigation Poster::navigation() const
{
    NavigationInput input;
    input.picture = &m_picture;
    input.list = m_list.get();
    input.sheets.push_back({&m_sheet, [this](const QRectF &rect) { return place(rect); }});
    const QPointF corner(m_pagePicture.sidePx, bodyTopPx(m_pagePicture) + m_pagePicture.style().gapPx * 2);
    for (std::size_t page = 0; page < m_back.size(); ++page)
        input.texts.push_back(
            {m_flow.get(), m_back[page].start, m_back[page].end, 1 + tileCount() + page, m_origin + corner, 1});
    return navigationOf(input);
}

} // namespace kronika
