// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/rulerscene.h"

#include "models/time/ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// Minor ticks stand at least this many characters apart.
constexpr double kMinorCharacters = 6.5;
constexpr int kMaxAttempts = 3;

struct Tier
{
    const std::vector<Tick> *ticks;
    TextRuns *texts;
    double top = 0;
    bool isMajor = false;
};

RulerTick laidOut(const Tick &tick, const Tier &tier, const DisplayList &list, double gap)
{
    RulerTick laid;
    laid.xPx = list.scale.xAt(tick.at);
    laid.isMajor = tier.isMajor;
    const double left = std::max(laid.xPx, list.lanesArea.left()) + gap;
    laid.labelRect = QRectF(left, tier.top, std::ceil(tier.texts->widthPx(tick.label)) + 1, tier.texts->heightPx());
    laid.label = tick.label;
    return laid;
}

/// Keeps the labels that fit one after another. That of a major tick before the picture sticks to its left edge, unless
/// the next one needs the room.
void addTier(const Tier &tier, double gap, DisplayList &list)
{
    const std::vector<Tick> &ticks = *tier.ticks;
    const QRectF &area = list.lanesArea;
    double taken = area.left();
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        RulerTick tick = laidOut(ticks[i], tier, list, gap);
        const bool isBefore = tick.xPx < area.left();
        if (tick.xPx > area.right() || (isBefore && !tier.isMajor))
            continue;
        const double next = i + 1 < ticks.size() ? list.scale.xAt(ticks[i + 1].at) : area.right() + gap;
        const bool isInNextsWay =
            isBefore && next < area.right() - tick.labelRect.width() && tick.labelRect.right() > next;
        const bool isBeforeAnother = isBefore && next <= area.left();
        if (isInNextsWay || isBeforeAnother || tick.labelRect.left() < taken || tick.labelRect.right() > area.right())
            tick.label.clear();
        else
            taken = tick.labelRect.right() + gap;
        list.ticks.push_back(tick);
    }
}

/// Whether each label that begins in the picture ends before the next one begins.
bool haveRoom(const std::vector<Tick> &ticks, TextRuns &texts, double gap, const DisplayList &list)
{
    for (std::size_t i = 0; i + 1 < ticks.size(); ++i) {
        const double left = list.scale.xAt(ticks[i].at);
        const double right = list.scale.xAt(ticks[i + 1].at);
        if (left >= list.lanesArea.left() && right <= list.lanesArea.right() &&
            left + texts.widthPx(ticks[i].label) + 2 * gap > right)
            return false;
    }
    return true;
}

/// Minor ticks no closer than their own labels are wide: a coarser step has to be tried, since labels grow with finer
/// units.
TickSet fittingTicks(const SceneInput &input, const DisplayList &list, TextRuns &texts)
{
    const QLocale locale(input.language.isEmpty() ? QStringLiteral("en") : input.language);
    const Zone &zone = input.index->options().shown;
    double spacingPx = texts.averageCharPx() * kMinorCharacters;
    for (int attempt = 0;; ++attempt) {
        const double spacing = list.scale.usPerPx() * spacingPx;
        TickSet ticks = ticksFor(list.scale.range, {static_cast<std::int64_t>(spacing)}, zone, locale);
        if (input.dateStyle == DateStyle::Iso)
            ticks = withIsoLabels(std::move(ticks), zone);
        double widest = 0;
        for (const Tick &tick : ticks.minor)
            widest = std::max(widest, texts.widthPx(tick.label));
        const double needed = widest + input.style.gapPx * 2;
        if (needed <= spacingPx || attempt == kMaxAttempts)
            return ticks;
        spacingPx = needed;
    }
}

} // namespace

void addRuler(const SceneInput &input, DisplayList &list)
{
    const SceneStyle &style = input.style;
    const auto texts = input.texts ? input.texts : std::make_shared<SceneTexts>(style);
    TextRuns &small = texts->small;
    TextRuns &bold = texts->bold;
    TickSet ticks = fittingTicks(input, list, small);
    if (!haveRoom(ticks.major, bold, style.gapPx, list)) {
        for (Tick &tick : ticks.major)
            tick.label = tick.brief;
    }
    const double middle = list.rulerArea.top() + list.rulerArea.height() * 0.52;
    addTier({&ticks.minor, &small, middle + (list.rulerArea.bottom() - middle - small.heightPx()) / 2, false},
            style.gapPx, list);
    addTier({&ticks.major, &bold, list.rulerArea.top() + style.gapPx * 0.8, true}, style.gapPx, list);
}

} // namespace kronika
