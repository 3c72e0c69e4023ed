// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/marksteps.h"

#include "models/time/tickwalk.h"
#include "widgets/scene/calendarstep.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr double kLeastStepPx = 6;

/// What the digits that are missing count.
TickStep stepOf(Precision precision)
{
    switch (precision) {
    case Precision::Millennium:
    case Precision::Century:
    case Precision::Decade:
    case Precision::Year:
        return {TickUnit::Year, 1};
    case Precision::Season:
    case Precision::Month:
        return {TickUnit::Month, 1};
    default:
        return {TickUnit::Day, 1};
    }
}

void addBetween(double leftPx, double rightPx, Precision precision, const Zone &shown, DisplayList &list)
{
    const double from = std::max(leftPx, list.lanesArea.left());
    const double to = std::min(rightPx, list.lanesArea.right());
    if (to <= from)
        return;
    const TickWalk walk(coarserStep(stepOf(precision), kLeastStepPx, list.scale), shown);
    constexpr double margin = 1;
    for (Instant at = walk.after(list.scale.timeAt(from)); at.isFinite(); at = walk.after(at)) {
        const double x = list.scale.xAt(at);
        if (x >= to)
            return;
        if (x > leftPx + margin && x < rightPx - margin)
            list.steps.push_back(x);
    }
}

} // namespace

void addSteps(Mark &mark, const EventTime &time, const Zone &shown, DisplayList &list)
{
    mark.steps.first = static_cast<std::uint32_t>(list.steps.size());
    if (mark.isBand()) {
        addBetween(mark.reach.left(), mark.reach.right(), time.startPrecision, shown, list);
    } else if (mark.kind == MarkKind::Span) {
        if (mark.leftDoubts.testFlag(Qualifier::Unspecified))
            addBetween(mark.reach.left(), mark.body.left(), time.startPrecision, shown, list);
        if (mark.rightDoubts.testFlag(Qualifier::Unspecified))
            addBetween(mark.body.right(), mark.reach.right(), time.endPrecision, shown, list);
    }
    mark.steps.count = static_cast<std::uint32_t>(list.steps.size()) - mark.steps.first;
}

} // namespace kronika
