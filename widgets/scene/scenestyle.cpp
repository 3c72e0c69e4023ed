// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/scenestyle.h"

#include "models/index/timelineindex.h"

#include <QFontMetricsF>

#include <algorithm>

namespace kronika {

namespace {

/// Any letter spacing switches ligatures off; a fiftieth of a pixel is invisible and survives 26.6 fixed point. Less
/// rather than more: readers of PDF take the least gap between joined Arabic letters for a blank.
constexpr qreal kNoLigatures = -0.02;
/// In characters; a name beyond it is shortened. Views and pages narrow the header further where they have less room.
constexpr double kLongestLaneName = 52;

/// Of the longer one of two lines, broken at the blank where that is shortest.
double widthInTwoLines(const QString &name, const QFontMetricsF &metrics)
{
    double least = metrics.horizontalAdvance(name);
    for (qsizetype at = name.indexOf(u' '); at > 0; at = name.indexOf(u' ', at + 1)) {
        const double first = metrics.horizontalAdvance(name.left(at));
        least = std::min(least, std::max(first, metrics.horizontalAdvance(name.mid(at + 1))));
        if (first > least)
            break;
    }
    return least;
}

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * factor + 0.5)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

SceneStyle::SceneStyle(const QFont &base)
    : font(base)
{
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    // Unhinted, so that text is as wide on paper as it was measured to be.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    boldFont = font;
    boldFont.setBold(true);
    smallFont = scaled(font, 0.88);
    textHeightPx = QFontMetricsF(font).height();
    const double unit = textHeightPx;
    rowHeightPx = unit * 1.45;
    barHeightPx = unit * 1.15;
    symbolPx = unit * 0.78;
    mentionRowPx = unit * 1.3;
    mentionCentrePx = unit * 0.47;
    minLaneHeightPx = unit * 2.7;
    lanePaddingPx = unit * 0.5;
    rulerHeightPx = unit * 3.0;
    eraHeightPx = unit * 1.3;
    trayHeightPx = unit * 2.2;
    indentPx = unit * 1.15;
    gapPx = unit * 0.42;
    tokenPx = unit * 9;
    foldPx = symbolPx * 0.8;
}

SceneStyle SceneStyle::withLaneScale(double factor) const
{
    const double bounded = std::clamp(factor, 0.5, 4.0);
    SceneStyle style = *this;
    style.rowHeightPx *= bounded;
    style.minLaneHeightPx *= bounded;
    style.barHeightPx = std::min(barHeightPx * std::max(bounded, 0.7), style.rowHeightPx * 0.9);
    return style;
}

double SceneStyle::headerWidthFor(const TimelineIndex &index, const QString &language, NameLines lines) const
{
    const QFontMetricsF metrics(font);
    const QFontMetricsF boldMetrics(boldFont);
    const double character = metrics.averageCharWidth();
    const double longest = character * kLongestLaneName;
    double width = character * 12;
    // Beyond a few thousand lanes the longest name is surely over the limit anyway.
    const std::size_t looked = std::min<std::size_t>(index.lanes().size(), 2000);
    for (std::size_t i = 0; i < looked && width < longest; ++i) {
        const VisibleLane &lane = index.lanes()[i];
        if (!lane.actor)
            continue;
        const Actor &actor = index.snapshot().actors()[raw(*lane.actor)];
        const QString name = QString::fromStdString(translated(actor.names, language.toStdString(), actor.name));
        const QFontMetricsF &own = lane.depth == 0 ? boldMetrics : metrics;
        const double needed = lines == NameLines::One ? own.horizontalAdvance(name) : widthInTwoLines(name, own);
        width = std::max(width, lane.depth * indentPx + needed);
    }
    // Room for the fold triangle before the name and the count after it.
    return std::min(width, longest) + indentPx + gapPx * 3 + character * 6;
}

} // namespace kronika
