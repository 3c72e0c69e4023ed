// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/scenepainter.h"

#include "widgets/scene/eraground.h"
#include "widgets/scene/gradient.h"
#include "widgets/scene/markpainter.h"
#include "widgets/scene/symbolpainter.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

constexpr double kDimmed = 0.22;
constexpr double kHairPx = 1.0;

/// One replay: what all its parts need.
struct Replay
{
    QPainter &painter;
    const DisplayList &list;
    const SceneStyle &style;
    const Theme &theme;
    /// Null: everything is drawn as it is.
    PaintCache *cache;

    /// For what only the painter draws: above all that was asked of the cache.
    QPainter &painterNow() const
    {
        if (cache != nullptr)
            cache->finish();
        return painter;
    }
    void text(const QRectF &rect, const QString &words, const QFont &font, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const
    {
        if (cache != nullptr)
            return cache->drawText(painter, rect, words, font, color, alignment);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, words);
    }
    void fill(const QRectF &rect, const QColor &color) const
    {
        if (cache != nullptr)
            return cache->fill(painter, rect, color);
        painter.fillRect(rect, color);
    }
    void line(QPointF from, QPointF to, const QColor &color, double width = kHairPx) const
    {
        if (cache != nullptr && (from.x() == to.x() || from.y() == to.y()))
            return cache->fillLine(painter, from, to, color, width);
        painterNow().setPen(QPen(color, width));
        painter.drawLine(from, to);
    }
};

void paintEraGround(const Replay &r, double topPx, double heightPx)
{
    for (const GroundStretch &stretch : eraGround(r.list.eras, r.theme)) {
        const QRectF rect(stretch.leftPx, topPx, stretch.rightPx - stretch.leftPx, heightPx);
        if (stretch.left == stretch.right)
            r.fill(rect, stretch.left);
        else
            fillFade(r.painterNow(), rect, stretch.left, stretch.right);
    }
}

QColor eraEdge(const Replay &r, const EraBand &era)
{
    return blended(era.wish.isValid() ? era.wish : r.theme.quietText, r.theme.canvas, 0.45);
}

/// Of an upright line, what does not run through words; where words stand on ground of their own, that covers it.
std::vector<std::pair<double, double>> besideWords(double xPx, double topPx, double bottomPx, const DisplayList &list)
{
    std::vector<std::pair<double, double>> words;
    for (const Label &label : list.labels) {
        const QRectF &rect = label.rect;
        if (rect.left() <= xPx && xPx <= rect.right() && rect.bottom() > topPx && rect.top() < bottomPx)
            words.emplace_back(rect.top() + 2, rect.bottom() - 2);
    }
    std::ranges::sort(words);
    std::vector<std::pair<double, double>> pieces;
    double from = topPx;
    for (const auto &[top, bottom] : words) {
        if (top > from)
            pieces.emplace_back(from, top);
        from = std::max(from, bottom);
    }
    if (from < bottomPx)
        pieces.emplace_back(from, bottomPx);
    return pieces;
}

/// Across the lanes. Where there are eras, words have no ground of their own to cover it.
void paintGridLine(const Replay &r, double xPx, const QColor &color, double width = kHairPx)
{
    const QRectF &area = r.list.lanesArea;
    if (r.list.eras.empty())
        return r.line({xPx, area.top()}, {xPx, area.bottom()}, color, width);
    for (const auto &[top, bottom] : besideWords(xPx, area.top(), area.bottom(), r.list))
        r.line({xPx, top}, {xPx, bottom}, color, width);
}

void paintGround(const Replay &r)
{
    // In a window the bands and what stands around them fill all of it, if there are enough of them.
    const bool isCovered =
        r.cache != nullptr && !r.list.bands.empty() && r.list.bands.back().rect.bottom() >= r.list.lanesArea.bottom();
    if (!isCovered)
        r.fill(r.list.bounds, r.theme.canvas);
    for (const BandBox &band : r.list.bands) {
        if (band.isOdd || isCovered)
            r.fill(band.rect.intersected(r.list.lanesArea), band.isOdd ? r.theme.band : r.theme.canvas);
    }
    paintEraGround(r, r.list.lanesArea.top(), r.list.lanesArea.height());
    const QRectF &area = r.list.lanesArea;
    for (const EraBand &era : r.list.eras) { // where it begins and ends, also below another
        for (const auto &[x, soft] : {std::pair(era.beginPx, era.softBeginPx), std::pair(era.endPx, era.softEndPx)}) {
            if (soft == 0 && x > area.left() + 1 && x < area.right() - 1)
                paintGridLine(r, x, eraEdge(r, era), 1.2);
        }
    }
    for (const RulerTick &tick : r.list.ticks) {
        if (tick.xPx >= area.left())
            paintGridLine(r, tick.xPx, tick.isMajor ? r.theme.majorLine : r.theme.line);
    }
    for (const BandBox &band : r.list.bands)
        r.line({area.left(), band.rect.bottom()}, {area.right(), band.rect.bottom()}, r.theme.line);
    if (r.list.todayPx)
        paintGridLine(r, *r.list.todayPx, r.theme.today, 1.4);
}

std::vector<QColor> categoryColors(const Replay &r)
{
    std::vector<QColor> colors;
    colors.reserve(r.list.categories.size());
    for (std::size_t i = 0; i < r.list.categories.size(); ++i)
        colors.push_back(markColor(r.list.categories[i], i, r.theme));
    return colors;
}

void paintTies(const Replay &r)
{
    for (const Tie &tie : r.list.ties) {
        const double ink = (tie.isMention ? 0.55 : 0.9) * (tie.isDimmed ? kDimmed : 1);
        QPen pen(blended(r.theme.quietText, r.theme.canvas, ink), tie.isMention ? kHairPx : 1.4);
        if (tie.isMention)
            pen.setDashPattern({1.6, 2.6});
        r.painterNow().setPen(pen);
        if (r.list.eras.empty())
            r.painterNow().drawLine(QPointF(tie.xPx, tie.topPx), QPointF(tie.xPx, tie.bottomPx));
        else
            for (const auto &[top, bottom] : besideWords(tie.xPx, tie.topPx, tie.bottomPx, r.list))
                r.painterNow().drawLine(QPointF(tie.xPx, top), QPointF(tie.xPx, bottom));
    }
}

void paintMarks(const Replay &r)
{
    const std::vector<QColor> colors = categoryColors(r);
    const QColor uncategorised = r.theme.markColor(r.theme.uncategorised);
    MarkInk ink{
        .color = {}, .ground = {}, .text = r.theme.text, .countFont = r.style.smallFont, .clip = r.list.lanesArea};
    const auto dip = [&](const Mark &mark) {
        const QColor full = mark.category ? colors[raw(*mark.category)] : uncategorised;
        ink.ground = mark.lane % 2 == 1 ? r.theme.band : r.theme.canvas;
        ink.color = mark.isDimmed ? blended(full, ink.ground, kDimmed) : full;
        ink.text = mark.isDimmed ? r.theme.quietText : r.theme.text;
    };
    for (const Mark &mark : r.list.marks) {
        if (!mark.isApproximate())
            continue;
        dip(mark);
        paintShade(r.painterNow(), mark, ink);
    }
    for (const Rail &rail : r.list.rails) {
        dip(r.list.marks[rail.mark]);
        paintRail(r.painterNow(), r.list, rail, ink.color);
    }
    for (const Mark &mark : r.list.marks) {
        dip(mark);
        const Symbol symbol = mark.category ? r.list.categories[raw(*mark.category)].symbol : Symbol::Circle;
        if (r.cache == nullptr || !r.cache->drawMark(r.painter, mark, symbol, ink))
            paintMark(r.painterNow(), mark, detailOf(r.list, mark), symbol, ink);
    }
}

/// White or black on a bar, whichever reads; on the ground the theme's own.
QColor labelColor(const Replay &r, const Label &label, const std::vector<QColor> &categories)
{
    const Mark &mark = r.list.marks[label.mark];
    if (label.isDimmed)
        return r.theme.quietText;
    if (label.place != LabelPlace::Inside)
        return mark.kind == MarkKind::Mention ? r.theme.quietText : r.theme.text;
    const QColor fill = mark.category ? categories[raw(*mark.category)] : r.theme.markColor(r.theme.uncategorised);
    return r.theme.textOn(bodyColor(mark, fill, r.theme.canvas));
}

QColor laneGround(const Replay &r, const Mark &mark)
{
    return mark.lane % 2 == 1 ? r.theme.band : r.theme.canvas;
}

/// What grid lines, ties and the dots of a set stop at before words; invalid on a bar, the band of a vague date or an
/// era. On the pale part of a mark it is as pale.
QColor labelGround(const Replay &r, const Label &label)
{
    const Mark &mark = r.list.marks[label.mark];
    if (label.place == LabelPlace::Inside)
        return {};
    const QColor ground = laneGround(r, mark);
    if (standsOnTint(mark, detailOf(r.list, mark), label.rect)) {
        const QColor full = markColor(r.list, r.theme, mark.category);
        return blended(mark.isDimmed ? blended(full, ground, kDimmed) : full, ground, kBandTint);
    }
    const bool isOnBand = mark.isBand() && !mark.hasGaps && mark.reach.contains(label.rect.center());
    return isOnBand || !r.list.eras.empty() ? QColor() : ground;
}

void paintLabels(const Replay &r)
{
    const std::vector<QColor> colors = categoryColors(r);
    for (const Label &label : r.list.labels) {
        const Mark &mark = r.list.marks[label.mark];
        const bool isMention = mark.kind == MarkKind::Mention;
        if (const QColor ground = labelGround(r, label); ground.isValid())
            r.fill(label.rect.adjusted(-1, 2, 1, -2), ground);
        const QFont &font = isMention ? r.style.smallFont : r.style.font;
        if (r.cache != nullptr && label.isElided && label.keptPx >= 0)
            r.cache->drawCut(r.painter, label.rect, label.whole, label.keptPx, font, labelColor(r, label, colors));
        else
            r.text(label.rect, label.text, font, labelColor(r, label, colors));
    }
    for (const Badge &badge : r.list.badges) {
        const double radius = badge.rect.height() / 2;
        r.painterNow().setPen(QPen(r.theme.noticeLine, kHairPx));
        r.painterNow().setBrush(r.theme.noticeFill);
        r.painterNow().drawRoundedRect(badge.rect, radius, radius);
        r.text(badge.rect, badge.text, r.style.smallFont, r.theme.noticeText, Qt::AlignCenter);
    }
}

void paintChevron(const Replay &r, const HeaderRow &row)
{
    const double half = row.chevron.width() * 0.22;
    const QPointF centre = row.chevron.center();
    QPainterPath path;
    if (row.isFolded) {
        path.moveTo(centre + QPointF(-half * 0.8, -half));
        path.lineTo(centre + QPointF(half, 0));
        path.lineTo(centre + QPointF(-half * 0.8, half));
    } else {
        path.moveTo(centre + QPointF(-half, -half * 0.8));
        path.lineTo(centre + QPointF(half, -half * 0.8));
        path.lineTo(centre + QPointF(0, half));
    }
    path.closeSubpath();
    r.painterNow().fillPath(path, r.theme.quietText);
}

void paintHeader(const Replay &r)
{
    const QRectF &area = r.list.headerArea;
    r.fill(area, r.theme.panel);
    for (const HeaderRow &row : r.list.header) {
        const bool isOdd = row.lane % 2 == 1;
        r.fill(row.rect.intersected(area), isOdd ? r.theme.band : r.theme.canvas);
        if (!row.chevron.isEmpty())
            paintChevron(r, row);
        QRectF name(row.textLeftPx, row.rect.top(), row.rect.right() - row.textLeftPx, row.rect.height());
        const QFont &font = row.isBold ? r.style.boldFont : r.style.font;
        if (!row.secondLine.isEmpty()) {
            const double halfLine = r.style.textHeightPx / 2;
            r.text(name.translated(0, halfLine), row.secondLine, font, r.theme.text);
            name.translate(0, -halfLine);
        }
        r.text(name, row.text, font, r.theme.text);
        const QRectF count = row.rect.adjusted(0, 0, -r.style.gapPx * 1.5, 0);
        r.text(count, row.count, r.style.smallFont, r.theme.quietText, Qt::AlignRight | Qt::AlignVCenter);
        r.line({area.left(), row.rect.bottom()}, {area.right(), row.rect.bottom()}, r.theme.line);
    }
    r.line(area.topRight(), area.bottomRight(), r.theme.majorLine);
}

/// Above the lanes, so that no mark is written over.
void paintEraTitles(const Replay &r)
{
    const QRectF &area = r.list.eraArea;
    r.fill(QRectF(r.list.bounds.left(), area.top(), r.list.bounds.width(), area.height()), r.theme.panel);
    r.fill(area, r.theme.canvas);
    paintEraGround(r, area.top(), area.height());
    for (const EraBand &era : r.list.eras)
        r.text(era.titleRect, era.title, r.style.smallFont, r.theme.quietText);
    r.line(area.topLeft(), area.bottomLeft(), r.theme.majorLine);
    r.line({r.list.bounds.left(), area.bottom()}, area.bottomRight(), r.theme.line);
}

void paintRuler(const Replay &r)
{
    const QRectF &ruler = r.list.rulerArea;
    const QRectF all(r.list.bounds.left(), ruler.top(), r.list.bounds.width(), ruler.height());
    r.fill(all, r.theme.panel);
    const double middle = ruler.top() + ruler.height() * 0.52;
    for (const RulerTick &tick : r.list.ticks) {
        if (tick.xPx >= ruler.left())
            r.line({tick.xPx, tick.isMajor ? ruler.top() : middle}, {tick.xPx, ruler.bottom()},
                   tick.isMajor ? r.theme.majorLine : r.theme.line);
        if (!tick.label.isEmpty())
            r.text(tick.labelRect, tick.label, tick.isMajor ? r.style.boldFont : r.style.smallFont,
                   tick.isMajor ? r.theme.text : r.theme.quietText);
    }
    const QRectF corner(all.left(), all.top(), ruler.left() - all.left(), ruler.height());
    const QRectF words = corner.adjusted(r.style.gapPx * 2, 0, -r.style.gapPx * 1.5, -r.style.gapPx * 0.6);
    const QRectF lower(words.left(), middle, words.width(), words.bottom() - middle);
    const QFontMetricsF small(r.style.smallFont);
    const double together = small.horizontalAdvance(r.list.headerCaption + r.list.zoneCaption) + r.style.gapPx * 2;
    const QRectF upper(words.left(), words.top(), words.width(), middle - words.top());
    r.text(together <= lower.width() ? lower : upper,
           small.elidedText(r.list.headerCaption, Qt::ElideRight, lower.width()), r.style.smallFont, r.theme.quietText);
    r.text(lower, small.elidedText(r.list.zoneCaption, Qt::ElideRight, lower.width()), r.style.smallFont,
           r.theme.quietText, Qt::AlignRight | Qt::AlignVCenter);
    r.line(corner.topRight(), corner.bottomRight(), r.theme.majorLine);
    r.line(all.bottomLeft(), all.bottomRight(), r.theme.majorLine);
}

void paintChip(const Replay &r, const TrayChip &chip)
{
    const double radius = chip.rect.height() / 2;
    const QColor color =
        chip.category ? markColor(r.list, r.theme, chip.category) : r.theme.markColor(r.theme.uncategorised);
    r.painterNow().setPen(QPen(r.theme.majorLine, kHairPx));
    r.painterNow().setBrush(r.theme.canvas);
    r.painterNow().drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const double size = r.style.symbolPx * 0.9;
    r.painterNow().setPen(Qt::NoPen);
    r.painterNow().setBrush(chip.isDimmed ? blended(color, r.theme.canvas, kDimmed) : color);
    paintSymbol(r.painterNow(), chip.category ? r.list.categories[raw(*chip.category)].symbol : Symbol::Circle,
                {chip.rect.left() + r.style.gapPx * 1.5 + size / 2, chip.rect.center().y()}, size);
    const QRectF words = chip.rect.adjusted(size + r.style.gapPx * 2.5, 0, 0, 0);
    r.text(words, chip.text, r.style.font, chip.isDimmed ? r.theme.quietText : r.theme.text);
}

void paintTray(const Replay &r)
{
    const QRectF &area = r.list.trayArea;
    if (area.isEmpty())
        return;
    r.fill(area, r.theme.tray);
    r.line(area.topLeft(), area.topRight(), r.theme.majorLine);
    const QRectF caption(area.left() + r.style.gapPx * 2, area.top(), r.list.lanesArea.left() - area.left(),
                         r.style.trayHeightPx);
    r.text(caption, r.list.trayCaption, r.style.smallFont, r.theme.quietText);
    if (!r.list.farCaption.text.isEmpty())
        r.text(r.list.farCaption.rect, r.list.farCaption.text, r.style.smallFont, r.theme.quietText);
    for (const TrayChip &chip : r.list.tray)
        paintChip(r, chip);
    if (r.list.trayHidden > 0) {
        const QString more = QStringLiteral("+ ") + QString::number(r.list.trayHidden);
        r.text(r.list.trayMore.adjusted(0, 0, -r.style.gapPx * 2, 0), more, r.style.font, r.theme.quietText,
               Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

QColor markColor(const CategoryLook &look, std::size_t position, const Theme &theme)
{
    return theme.markColor(look.wish.isValid() ? look.wish : theme.seriesColor(position));
}

QColor markColor(const DisplayList &list, const Theme &theme, std::optional<CategoryIndex> category)
{
    return category ? markColor(list.categories[raw(*category)], raw(*category), theme)
                    : theme.markColor(theme.uncategorised);
}

void paint(QPainter &painter, const DisplayList &list, const SceneStyle &style, const Theme &theme, Layers layers,
           PaintCache *cache)
{
    if (cache != nullptr)
        cache->prepare(painter, style, theme);
    const Replay replay{painter, list, style, theme, cache};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (layers & Layer::Ground)
        paintGround(replay);
    if (layers & Layer::Marks) {
        paintTies(replay);
        paintMarks(replay);
        paintLabels(replay);
    }
    if (layers & Layer::Header)
        paintHeader(replay);
    if (layers & Layer::Ruler) {
        paintRuler(replay);
        if (!list.eraArea.isEmpty())
            paintEraTitles(replay);
    }
    if (layers & Layer::Tray)
        paintTray(replay);
    if (cache != nullptr)
        cache->finish();
    painter.restore();
}

} // namespace kronika
