// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/legend.h"

#include "widgets/scene/markpainter.h"
#include "widgets/scene/scenepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <set>

namespace kronika {

namespace {

struct KindRow
{
    LegendKind kind;
    /// Context "kronika::Legend".
    const char *text;
    bool (*occurs)(const DisplayList &list);
};

bool anyMark(const DisplayList &list, bool (*isSo)(const Mark &))
{
    return std::ranges::any_of(list.marks, isSo);
}

bool hasEnd(const Mark &mark, EndStyle style)
{
    return mark.left == style || mark.right == style;
}

constexpr std::array kKinds{
    KindRow{LegendKind::Vague, QT_TRANSLATE_NOOP("kronika::Legend", "at some time within the shading"),
            [](const DisplayList &list) {
                return anyMark(list, [](const Mark &mark) { return hasEnd(mark, EndStyle::Soft); });
            }},
    KindRow{LegendKind::Approximate, QT_TRANSLATE_NOOP("kronika::Legend", "approximate date"),
            [](const DisplayList &list) { return anyMark(list, [](const Mark &mark) { return mark.isApproximate; }); }},
    KindRow{LegendKind::Uncertain, QT_TRANSLATE_NOOP("kronika::Legend", "uncertain date"),
            [](const DisplayList &list) { return anyMark(list, [](const Mark &mark) { return mark.isUncertain; }); }},
    KindRow{LegendKind::Open, QT_TRANSLATE_NOOP("kronika::Legend", "goes on, no end given"),
            [](const DisplayList &list) {
                return anyMark(list, [](const Mark &mark) { return hasEnd(mark, EndStyle::Open); });
            }},
    KindRow{LegendKind::Unknown, QT_TRANSLATE_NOOP("kronika::Legend", "start or end not known"),
            [](const DisplayList &list) {
                return anyMark(list, [](const Mark &mark) { return hasEnd(mark, EndStyle::Torn); });
            }},
    KindRow{LegendKind::Mention, QT_TRANSLATE_NOOP("kronika::Legend", "concerns this actor"),
            [](const DisplayList &list) {
                return anyMark(list, [](const Mark &mark) { return mark.kind == MarkKind::Mention; });
            }},
    KindRow{LegendKind::Tie, QT_TRANSLATE_NOOP("kronika::Legend", "one event of several actors"),
            [](const DisplayList &list) {
                return std::ranges::any_of(list.ties, [](const Tie &tie) { return !tie.isMention; });
            }},
    KindRow{LegendKind::Fold, QT_TRANSLATE_NOOP("kronika::Legend", "so many events close together"),
            [](const DisplayList &list) {
                return anyMark(list, [](const Mark &mark) { return mark.kind == MarkKind::Fold; });
            }},
    KindRow{LegendKind::Conflict, QT_TRANSLATE_NOOP("kronika::Legend", "the sources disagree"),
            [](const DisplayList &list) { return anyMark(list, [](const Mark &mark) { return mark.hasConflict; }); }},
    KindRow{LegendKind::Today, QT_TRANSLATE_NOOP("kronika::Legend", "today"),
            [](const DisplayList &list) { return list.todayPx.has_value(); }},
};

/// In the file's order.
std::set<std::size_t> categoriesIn(const DisplayList &list)
{
    std::set<std::size_t> found;
    for (const Mark &mark : list.marks)
        if (mark.category)
            found.insert(raw(*mark.category));
    for (const TrayChip &chip : list.tray)
        if (chip.category)
            found.insert(raw(*chip.category));
    return found;
}

std::vector<LegendEntry> entriesFor(const DisplayList &list)
{
    std::vector<LegendEntry> entries;
    for (const std::size_t category : categoriesIn(list))
        entries.push_back({LegendKind::Category, list.categories[category].name, category, {}, {}});
    for (const KindRow &row : kKinds)
        if (row.occurs(list))
            entries.push_back({row.kind, QCoreApplication::translate("kronika::Legend", row.text), 0, {}, {}});
    return entries;
}

double sampleWidth(LegendKind kind, const SceneStyle &style)
{
    switch (kind) {
    case LegendKind::Category:
    case LegendKind::Mention:
    case LegendKind::Tie:
    case LegendKind::Today:
        return style.symbolPx;
    case LegendKind::Approximate:
    case LegendKind::Uncertain:
    case LegendKind::Conflict:
        return style.symbolPx * 1.7;
    case LegendKind::Vague:
    case LegendKind::Open:
    case LegendKind::Unknown:
    case LegendKind::Fold:
        break;
    }
    return style.textHeightPx * 2.4;
}

/// A mark of the kind that the legend explains.
Mark sampleMark(LegendKind kind, const QRectF &sample)
{
    Mark mark;
    const double side = std::min(sample.width(), sample.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(sample.center());
    mark.body = mark.reach = sample;
    mark.kind = MarkKind::Span;
    switch (kind) {
    case LegendKind::Vague:
        mark.left = EndStyle::Soft;
        mark.body.setLeft(sample.right());
        break;
    case LegendKind::Open:
        mark.right = EndStyle::Open;
        mark.body.setRight(sample.left() + sample.width() * 0.4);
        break;
    case LegendKind::Unknown:
        mark.left = EndStyle::Torn;
        mark.body.setLeft(sample.right());
        break;
    case LegendKind::Fold:
        mark.kind = MarkKind::Fold;
        mark.count = 3;
        break;
    case LegendKind::Mention:
        mark.kind = MarkKind::Mention;
        mark.body = square.adjusted(side * 0.15, side * 0.15, -side * 0.15, -side * 0.15);
        break;
    default:
        mark.kind = MarkKind::Point;
        mark.isApproximate = kind == LegendKind::Approximate;
        mark.isUncertain = kind == LegendKind::Uncertain;
        mark.body = square.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2);
        mark.reach = mark.body;
    }
    return mark;
}

/// What every sample is painted with.
struct LegendPen
{
    QPainter &painter;
    const DisplayList &list;
    const SceneStyle &style;
    const Theme &theme;
};

void paintNotice(const LegendPen &pen, const QRectF &sample)
{
    const double radius = sample.height() / 2;
    pen.painter.setPen(QPen(pen.theme.noticeLine, 1));
    pen.painter.setBrush(pen.theme.noticeFill);
    pen.painter.drawRoundedRect(sample, radius, radius);
    pen.painter.setPen(pen.theme.noticeText);
    pen.painter.setFont(pen.style.smallFont);
    pen.painter.drawText(sample, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("!"));
}

void paintUpright(const LegendPen &pen, const QRectF &sample, const QColor &color)
{
    pen.painter.setPen(QPen(color, 1.4));
    pen.painter.drawLine(QPointF(sample.center().x(), sample.top()), QPointF(sample.center().x(), sample.bottom()));
}

void paintCategory(const LegendPen &pen, const LegendEntry &entry)
{
    const CategoryLook &look = pen.list.categories[entry.category];
    pen.painter.setPen(Qt::NoPen);
    pen.painter.setBrush(markColor(look, entry.category, pen.theme));
    paintSymbol(pen.painter, look.symbol, entry.sample.center(), pen.style.symbolPx);
}

void paintSample(const LegendPen &pen, const LegendEntry &entry)
{
    switch (entry.kind) {
    case LegendKind::Category:
        return paintCategory(pen, entry);
    case LegendKind::Conflict:
        return paintNotice(pen, entry.sample);
    case LegendKind::Tie:
        return paintUpright(pen, entry.sample, blended(pen.theme.quietText, pen.theme.canvas, 0.9));
    case LegendKind::Today:
        return paintUpright(pen, entry.sample, pen.theme.today);
    default:
        break;
    }
    const double margin = pen.style.textHeightPx;
    const MarkInk ink{.color = pen.theme.markColor(pen.theme.uncategorised),
                      .ground = pen.theme.canvas,
                      .text = pen.theme.text,
                      .countFont = pen.style.smallFont,
                      .clip = entry.sample.adjusted(-margin, -margin, margin, margin)};
    paintMark(pen.painter, sampleMark(entry.kind, entry.sample), Symbol::Circle, ink);
}

} // namespace

Legend legendFor(const DisplayList &list, const SceneStyle &style, double widthPx)
{
    Legend legend;
    legend.entries = entriesFor(list);
    const QFontMetricsF metrics(style.smallFont);
    const double lineHeight = style.textHeightPx * 1.5;
    double x = 0;
    double top = 0;
    for (LegendEntry &entry : legend.entries) {
        const double sample = sampleWidth(entry.kind, style);
        entry.text = metrics.elidedText(entry.text, Qt::ElideRight, std::max(widthPx - sample - style.gapPx, 0.0));
        const double text = metrics.horizontalAdvance(entry.text);
        const double width = sample + style.gapPx + text;
        if (x > 0 && x + width > widthPx) {
            x = 0;
            top += lineHeight;
        }
        const double height = style.textHeightPx * 0.9;
        entry.sample = QRectF(x, top + (lineHeight - height) / 2, sample, height);
        entry.textRect = QRectF(entry.sample.right() + style.gapPx, top, text, lineHeight);
        x += width + style.gapPx * 4;
    }
    legend.heightPx = legend.entries.empty() ? 0 : top + lineHeight;
    return legend;
}

void paintLegend(QPainter &painter, const Legend &legend, const DisplayList &list, const SceneStyle &style,
                 const Theme &theme)
{
    const LegendPen pen{painter, list, style, theme};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendEntry &entry : legend.entries) {
        paintSample(pen, entry);
        painter.setPen(theme.text);
        painter.setFont(style.smallFont);
        painter.drawText(entry.textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         entry.text);
    }
    painter.restore();
}

} // namespace kronika
