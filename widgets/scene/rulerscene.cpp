// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/rulerscene.h"

#include "models/time/ticks.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// Minor ticks stand at least this many characters apart.
constexpr double kMinorCharacters = 6.5;

struct Tier
{
    const std::vector<Tick> *ticks;
    QFontMetricsF metrics;
    double top = 0;
    bool isMajor = false;
};

RulerTick laidOut(const Tick &tick, const Tier &tier, const DisplayList &list, double gap)
{
    RulerTick laid;
    laid.xPx = list.scale.xAt(tick.at);
    laid.isMajor = tier.isMajor;
    const double left = std::max(laid.xPx, list.lanesArea.left()) + gap;
    laid.labelRect =
        QRectF(left, tier.top, std::ceil(tier.metrics.horizontalAdvance(tick.label)) + 1, tier.metrics.height());
    laid.label = tick.label;
    return laid;
}

/// Keeps labels that neither run into the next tick's nor out of the picture; the first major one gives way to the
/// second.
void addTier(const Tier &tier, double gap, DisplayList &list)
{
    const std::vector<Tick> &ticks = *tier.ticks;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        RulerTick tick = laidOut(ticks[i], tier, list, gap);
        const double next = i + 1 < ticks.size() ? list.scale.xAt(ticks[i + 1].at) : list.lanesArea.right() + gap;
        const bool isBefore = tick.xPx < list.lanesArea.left();
        if (tick.xPx > list.lanesArea.right() || (isBefore && !tier.isMajor))
            continue;
        if (tick.labelRect.right() > std::min(next, list.lanesArea.right()))
            tick.label.clear();
        list.ticks.push_back(tick);
    }
}

} // namespace

void addRuler(const SceneInput &input, DisplayList &list)
{
    const SceneStyle &style = input.style;
    const QFontMetricsF small(style.smallFont);
    const QFontMetricsF bold(style.boldFont);
    const QLocale locale(input.language.isEmpty() ? QStringLiteral("en") : input.language);
    const double spacingPx = small.averageCharWidth() * kMinorCharacters;
    const Duration spacing{static_cast<std::int64_t>(static_cast<double>(list.scale.perPixel().us) * spacingPx)};
    const TickSet ticks = ticksFor(list.scale.range, spacing, input.index->options().shown, locale);
    const double middle = list.rulerArea.top() + list.rulerArea.height() * 0.52;
    addTier({&ticks.minor, small, middle + (list.rulerArea.bottom() - middle - small.height()) / 2, false}, style.gapPx,
            list);
    addTier({&ticks.major, bold, list.rulerArea.top() + style.gapPx * 0.8, true}, style.gapPx, list);
}

} // namespace kronika
