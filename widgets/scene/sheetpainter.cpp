// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/composition.h"
#include "widgets/scene/hatching.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/sheetpart.h"

#include <QFontMetricsF>

#include <algorithm>

namespace kronika {

namespace {

/// One replay of a sheet.
struct SheetPainter
{
    QPainter &painter;
    const Sheet &sheet;
    const Picture &picture;
    /// Within the sheet: what the painter's clipping leaves of it.
    QRectF seen;

    const SceneStyle &style() const { return picture.style(); }
    const Theme &theme() const { return *picture.theme; }
    void text(const QRectF &rect, const QString &words, const QFont &font,
              Qt::Alignment alignment = Qt::AlignLeft) const
    {
        const QString shown = QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width());
        painter.setFont(font);
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                         shown);
    }
};

/// On black, in the colours of FIRST's Traffic Light Protocol 2.0.
QColor markingColor(const QString &marking)
{
    if (marking.startsWith(QStringLiteral("TLP:RED")))
        return QColor(0xff2b2b);
    if (marking.startsWith(QStringLiteral("TLP:AMBER")))
        return QColor(0xffc000);
    if (marking.startsWith(QStringLiteral("TLP:GREEN")))
        return QColor(0x33ff00);
    return Qt::white;
}

/// At the right end of `line`; gives back the room that is left of it.
QRectF paintMarking(const SheetPainter &p, const QRectF &line)
{
    if (p.picture.marking.isEmpty())
        return line;
    const double width = markingWidthPx(p.picture) - p.style().gapPx * 2;
    const double height = p.style().textHeightPx * 1.35;
    const QRectF badge(line.right() - width, line.center().y() - height / 2, width, height);
    p.painter.setPen(p.theme().isDark ? QPen(p.theme().majorLine, 1) : QPen(Qt::NoPen));
    p.painter.setBrush(Qt::black);
    p.painter.drawRoundedRect(badge, 3, 3);
    p.painter.setPen(markingColor(p.picture.marking));
    p.text(badge, p.picture.marking, p.style().boldFont, Qt::AlignHCenter);
    return line.adjusted(0, 0, -width - p.style().gapPx * 2, 0);
}

void paintTitle(const SheetPainter &p)
{
    const double height = QFontMetricsF(titleFont(p.style())).height();
    const QRectF first(p.picture.sidePx, p.style().gapPx, p.sheet.sizePx.width() - p.picture.sidePx * 2, height);
    QRectF line = paintMarking(p, first);
    if (!p.sheet.hasTitle)
        return;
    p.painter.setPen(p.theme().text);
    for (const QString &words : p.picture.titleLines) {
        p.text(line, words, titleFont(p.style()));
        line.translate(0, height);
    }
    p.painter.setPen(p.theme().quietText);
    const double top = std::max(line.top(), first.bottom());
    p.text(QRectF(line.left(), top, line.width(), p.style().textHeightPx * 1.3), p.sheet.subtitle, p.style().font);
}

void paintFooter(const SheetPainter &p, const QString &page)
{
    const double gap = p.style().gapPx;
    const QSizeF &size = p.sheet.sizePx;
    const double height = footerHeightPx(p.picture);
    const double side = p.picture.sidePx;
    const QRectF line(side, size.height() - height, size.width() - side * 2, height);
    p.painter.setPen(QPen(p.theme().line, 1));
    p.painter.drawLine(line.topLeft(), line.topRight());
    p.painter.setPen(p.theme().quietText);
    const double pageWidth = QFontMetricsF(p.style().smallFont).horizontalAdvance(page);
    p.text(line.adjusted(0, 0, -pageWidth - gap * 2, 0), p.sheet.footer, p.style().smallFont);
    p.text(QRectF(line.right() - pageWidth - gap, line.top(), pageWidth + gap, height), page, p.style().smallFont,
           Qt::AlignRight);
}

/// What is withheld, over the plain bars and labels that stand for it.
void paintGaps(const SheetPainter &p, const DisplayList &list)
{
    if (!p.picture.gaps)
        return;
    for (const Mark &mark : list.marks) {
        const QRectF rect = mark.body.intersected(list.lanesArea);
        if (mark.isWithheld && !rect.isEmpty())
            paintHatching(p.painter, rect, p.style().gapPx * kHatchGaps, p.theme());
    }
    for (const Label &label : list.labels) {
        if (!p.picture.isGap(label.event))
            continue;
        p.painter.fillRect(label.rect.intersected(list.lanesArea), p.theme().canvas);
        p.painter.setPen(p.theme().text);
        p.text(label.rect, label.text, p.style().font);
    }
}

/// On a poster, of the hundreds of lanes and thousands of marks only those of a part.
void paintTimeline(const SheetPainter &p)
{
    const bool isWhole = p.seen.contains(p.sheet.timelineArea);
    const QPointF origin = p.sheet.timelineArea.topLeft();
    const DisplayList part = isWhole ? DisplayList() : partOf(p.sheet.list, p.seen.translated(-origin));
    const DisplayList &list = isWhole ? p.sheet.list : part;
    p.painter.save();
    p.painter.translate(origin);
    paint(p.painter, list, p.style(), p.theme(), p.sheet.layers);
    paintGaps(p, list);
    p.painter.restore();
    // Covers what reaches out of a cut lane or of an omitted tray; SVG has no clipping.
    const double bottom = p.sheet.timelineArea.bottom();
    p.painter.fillRect(QRectF(0, bottom, p.sheet.sizePx.width(), p.sheet.sizePx.height() - bottom), p.theme().canvas);
    p.painter.setPen(QPen(p.theme().majorLine, 1));
    p.painter.drawLine(QPointF(0, bottom), QPointF(p.sheet.sizePx.width(), bottom));
}

void paintBelow(const SheetPainter &p)
{
    double top = p.sheet.timelineArea.bottom();
    if (!p.sheet.more.isEmpty()) {
        const double height = moreHeightPx(p.picture);
        p.painter.setPen(p.theme().text);
        p.text(QRectF(p.picture.sidePx, top, textWidthPx(p.picture), height), p.sheet.more, p.style().font);
        top += height;
    }
    p.painter.save();
    p.painter.translate(p.picture.sidePx, top + p.style().gapPx);
    paintLegend(p.painter, p.sheet.legend, p.sheet.list, p.style(), p.theme());
    p.painter.restore();
}

} // namespace

void paintSheet(QPainter &painter, const Sheet &sheet, const Picture &picture, const QString &page)
{
    const QRectF all(QPointF(0, 0), sheet.sizePx);
    const SheetPainter p{painter, sheet, picture,
                         painter.hasClipping() ? painter.clipBoundingRect().intersected(all) : all};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(all, picture.theme->canvas);
    if (!sheet.timelineArea.isEmpty()) {
        paintTimeline(p);
        if (p.seen.bottom() > sheet.timelineArea.bottom())
            paintBelow(p);
    }
    if (sheet.timelineArea.isEmpty() || p.seen.top() < sheet.timelineArea.top())
        paintTitle(p);
    if (p.seen.bottom() > all.bottom() - footerHeightPx(picture) - 1)
        paintFooter(p, page);
    painter.restore();
}

} // namespace kronika
