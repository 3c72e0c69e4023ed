// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/legendsample.h"

#include "widgets/scene/hatching.h"
#include "widgets/scene/markpainter.h"
#include "widgets/scene/markstrokes.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/symbolpainter.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

/// A mark of a kind, with what belongs to it.
struct Sample
{
    Mark mark;
    std::array<MarkPart, 2> parts;
    std::array<double, 3> steps{};
    std::array<MarkPiece, 3> pieces{};
    std::size_t partCount = 0;

    MarkDetail detail() const
    {
        return {std::span(parts).first(partCount),
                std::span(steps).first(mark.isStepped() && !mark.hasGaps ? steps.size() : 0),
                std::span(pieces).first(mark.hasGaps ? pieces.size() : 0)};
    }
};

QRectF squareIn(const QRectF &sample, double share)
{
    const double side = std::min(sample.width(), sample.height()) * share;
    QRectF square(0, 0, side, side);
    square.moveCenter(sample.center());
    return square;
}

void shapeBand(Mark &mark, const QRectF &sample)
{
    mark.kind = MarkKind::Point;
    mark.left = mark.right = EndStyle::Soft;
    mark.body = squareIn(sample, 0.68);
}

/// A day at each end; at an open end an arrow.
void shapeParts(Sample &made, const QRectF &sample, LegendKind kind)
{
    Mark &mark = made.mark;
    mark.kind = kind == LegendKind::AllOf ? MarkKind::AllOf : MarkKind::OneOf;
    mark.left = kind == LegendKind::SetOpenStart ? EndStyle::Open : EndStyle::Crisp;
    mark.right = kind == LegendKind::SetOpen ? EndStyle::Open : EndStyle::Crisp;
    const double inset = sample.height() * 0.4;
    for (const double x : {sample.left() + inset, sample.right() - inset}) {
        const bool isLeft = x < sample.center().x();
        if ((isLeft ? mark.left : mark.right) != EndStyle::Open)
            made.parts[made.partCount++] = {.leftPx = x, .rightPx = x, .firstPx = x, .lastPx = x};
    }
}

/// The symbol stands on the middle one.
void shapePieces(Sample &made, const QRectF &sample)
{
    shapeBand(made.mark, sample);
    made.mark.leftDoubts = Qualifier::Unspecified;
    made.mark.hasGaps = true;
    const double width = sample.width() / 10;
    for (std::size_t n = 0; n < made.pieces.size(); ++n) {
        const double left = sample.left() + (sample.width() - width) / 2 * static_cast<double>(n);
        made.pieces[n] = {left, left + width};
    }
}

/// A bar of which an end, or both, are not simply known.
void shapeEnds(Mark &mark, const QRectF &sample, LegendKind kind)
{
    switch (kind) {
    case LegendKind::Soft:
        mark.left = EndStyle::Soft;
        mark.body.setLeft(sample.center().x());
        break;
    case LegendKind::Open:
        mark.right = EndStyle::Open;
        mark.body.setRight(sample.left() + sample.width() * 0.3);
        break;
    case LegendKind::OpenStart:
        mark.left = EndStyle::Open;
        mark.body.setLeft(sample.right() - sample.width() * 0.3);
        break;
    case LegendKind::Unknown:
        mark.left = EndStyle::Torn;
        mark.body.setLeft(sample.right());
        break;
    case LegendKind::Uncertain:
        mark.leftDoubts = mark.rightDoubts = Qualifier::Uncertain;
        break;
    default:
        mark.leftDoubts = mark.rightDoubts = Qualifier::Approximate;
        mark.body = mark.reach = sample.adjusted(sample.height() * 0.9, 0, -sample.height() * 0.9, 0);
    }
}

void shapeSteps(Sample &made, const QRectF &sample)
{
    shapeBand(made.mark, sample);
    made.mark.leftDoubts = Qualifier::Unspecified;
    for (std::size_t n = 0; n < made.steps.size(); ++n)
        made.steps[n] = sample.left() + sample.width() * static_cast<double>(n + 1) / 4;
}

/// Of what has no length of its own.
void shapeSymbol(Mark &mark, const QRectF &sample, LegendKind kind)
{
    const bool isDate = kind == LegendKind::Day || kind == LegendKind::Moment;
    mark.kind = isDate || kind == LegendKind::Undated ? MarkKind::Point : MarkKind::Mention;
    mark.body = squareIn(sample, mark.kind == MarkKind::Point ? 0.68 : 0.7);
    if (isDate)
        mark.reach = mark.body;
    if (kind == LegendKind::Undated) {
        mark.left = EndStyle::Faded;
        mark.body.moveRight(sample.right() - sample.height() * 0.25);
    } else if (kind == LegendKind::LongMention) {
        mark.body = QRectF(sample.center() - QPointF(sample.height() * 0.7, sample.height() * 0.45),
                           QSizeF(sample.height() * 1.4, sample.height() * 0.7));
    }
}

Sample sampleOf(LegendKind kind, const QRectF &sample)
{
    Sample made;
    Mark &mark = made.mark;
    mark.body = mark.reach = sample;
    mark.kind = MarkKind::Span;
    switch (kind) {
    case LegendKind::Band:
        shapeBand(mark, sample);
        break;
    case LegendKind::Steps:
        shapeSteps(made, sample);
        break;
    case LegendKind::Pieces:
        shapePieces(made, sample);
        break;
    case LegendKind::Soft:
    case LegendKind::Open:
    case LegendKind::OpenStart:
    case LegendKind::Unknown:
    case LegendKind::Uncertain:
    case LegendKind::Approximate:
        shapeEnds(mark, sample, kind);
        break;
    case LegendKind::OneOf:
    case LegendKind::AllOf:
    case LegendKind::SetOpenStart:
    case LegendKind::SetOpen:
        shapeParts(made, sample, kind);
        break;
    case LegendKind::Fold:
        mark.kind = MarkKind::Fold;
        mark.count = 3;
        break;
    default:
        shapeSymbol(mark, sample, kind);
    }
    return made;
}

/// What every sample is painted with.
struct LegendPen
{
    QPainter &painter;
    const LegendContent &content;
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
    const CategoryLook &look = pen.content.categories[entry.category];
    pen.painter.setPen(Qt::NoPen);
    pen.painter.setBrush(markColor(look, entry.category, pen.theme));
    paintSymbol(pen.painter, look.symbol, entry.sample.center(), pen.style.symbolPx);
}

} // namespace

double sampleWidth(LegendKind kind, const SceneStyle &style)
{
    switch (kind) {
    case LegendKind::Category:
    case LegendKind::Day:
    case LegendKind::Moment:
    case LegendKind::Mention:
    case LegendKind::Tie:
    case LegendKind::Today:
        return style.symbolPx;
    case LegendKind::Conflict:
        return style.symbolPx * 1.7;
    case LegendKind::Approximate:
        return style.textHeightPx * 3.2;
    default:
        return style.textHeightPx * 2.6;
    }
}

void paintSample(QPainter &painter, const LegendEntry &entry, const LegendContent &content, const SceneStyle &style,
                 const Theme &theme)
{
    const LegendPen pen{painter, content, style, theme};
    switch (entry.kind) {
    case LegendKind::Category:
        return paintCategory(pen, entry);
    case LegendKind::Conflict:
        return paintNotice(pen, entry.sample);
    case LegendKind::Tie:
        return paintUpright(pen, entry.sample, blended(theme.quietText, theme.canvas, 0.9));
    case LegendKind::Withheld:
        return paintHatching(painter, entry.sample, style.gapPx * kHatchGaps, theme);
    case LegendKind::Today:
        return paintUpright(pen, entry.sample, theme.today);
    default:
        break;
    }
    const double margin = style.textHeightPx;
    const MarkInk ink{.color = theme.markColor(theme.uncategorised),
                      .ground = theme.canvas,
                      .text = theme.text,
                      .countFont = style.smallFont,
                      .clip = entry.sample.adjusted(-margin, -margin, margin, margin)};
    if (entry.kind == LegendKind::LongMention) { // its rail
        const QPointF end(entry.sample.center().x() + entry.sample.width() / 4, entry.sample.bottom());
        painter.setPen(QPen(ink.color, 1));
        painter.drawLine(entry.sample.bottomLeft(), end);
        painter.setPen(dottedPen(ink.color, 1.2));
        painter.drawLine(end, entry.sample.bottomRight());
    }
    const Sample sample = sampleOf(entry.kind, entry.sample);
    paintMark(painter, sample.mark, sample.detail(), Symbol::Circle, ink);
}

} // namespace kronika
