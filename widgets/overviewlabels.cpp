// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overviewlabels.h"

#include "models/time/ticks.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr double kSpacingLetters = 9;
constexpr double kGapLetters = 2;
constexpr std::size_t kEnoughMajor = 3;

struct Wish
{
    double xPx;
    QString text;
    bool isMajor;
    bool isBegunBefore = false;
};

std::vector<Wish> majorWishes(const TickSet &ticks, const TimeScale &scale)
{
    std::vector<Wish> wishes;
    for (const Tick &tick : ticks.major) {
        if (scale.range.contains(tick.at))
            wishes.push_back({scale.xAt(tick.at), tick.label, true});
    }
    return wishes;
}

/// A year says all by itself; smaller units need the larger one that they are of.
std::vector<Wish> minorWishes(const TickSet &ticks, const TimeScale &scale)
{
    const bool areYears = ticks.minorStep.unit == TickUnit::Year;
    std::vector<Wish> wishes;
    if (!areYears && !ticks.major.empty() && ticks.major.front().at < scale.range.from)
        wishes.push_back({scale.leftPx, ticks.major.front().label, true, true});
    for (const Tick &tick : ticks.minor) {
        if (!scale.range.contains(tick.at))
            continue;
        const auto major = std::ranges::lower_bound(ticks.major, tick.at, {}, &Tick::at);
        const bool isMajor = !areYears && major != ticks.major.end() && major->at == tick.at;
        wishes.push_back({scale.xAt(tick.at), isMajor ? major->label : tick.label, isMajor});
    }
    return wishes;
}

/// Those that have room. Smaller units leave it to the larger ones, and the one begun before to the next of its kind.
std::vector<OverviewLabel> placed(const std::vector<Wish> &wishes, const TimeScale &scale, const QFontMetricsF &metrics)
{
    const double gap = metrics.averageCharWidth() * kGapLetters;
    std::vector<OverviewLabel> labels;
    double freeFrom = scale.leftPx;
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish) {
        const double end = wish->xPx + metrics.horizontalAdvance(wish->text) + gap;
        const auto next = std::find_if(wish + 1, wishes.end(), [](const Wish &other) { return other.isMajor; });
        const bool isInNextsWay = (!wish->isMajor || wish->isBegunBefore) && next != wishes.end() && end > next->xPx;
        if (wish->xPx < freeFrom || end - gap > scale.rightPx() || isInNextsWay)
            continue;
        labels.push_back({wish->xPx, wish->text, wish->isBegunBefore});
        freeFrom = end;
    }
    return labels;
}

} // namespace

std::vector<OverviewLabel> overviewLabels(const TimeScale &scale, const Zone &zone, const QLocale &locale,
                                          const QFontMetricsF &metrics)
{
    const double spacingUs = scale.usPerPx() * metrics.averageCharWidth() * kSpacingLetters;
    const TickSet ticks = ticksFor(scale.range, {static_cast<std::int64_t>(spacingUs)}, zone, locale);
    std::vector<OverviewLabel> major = placed(majorWishes(ticks, scale), scale, metrics);
    if (major.size() >= kEnoughMajor)
        return major;
    std::vector<OverviewLabel> minor = placed(minorWishes(ticks, scale), scale, metrics);
    return minor.size() > major.size() ? minor : major;
}

} // namespace kronika
