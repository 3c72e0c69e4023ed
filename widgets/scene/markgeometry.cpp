// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markgeometry.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr double kMinSpanPx = 4;
/// A vague date is drawn as a band once it is this many symbols wide.
constexpr double kBandSymbols = 2.2;
/// A vague end narrower than this looks crisp.
constexpr double kMinSoftPx = 2;
constexpr Duration kOneUs{1};

QRectF between(double left, double right, double centreY, double height)
{
    return {left, centreY - height / 2, std::max(right - left, 0.0), height};
}

/// A symbol at the middle of what a single date may mean; the band appears when it is wide enough to be seen.
void shapePoint(Mark &mark, const EventTime &time, const GeometryInput &input, double centreY)
{
    const double symbol = input.style->symbolPx;
    const double left = input.scale.xAt(time.bounds.earliestStart);
    const double right = input.scale.xAt(time.bounds.latestEnd + kOneUs);
    mark.kind = MarkKind::Point;
    mark.body = between((left + right - symbol) / 2, (left + right + symbol) / 2, centreY, symbol);
    mark.reach = mark.body;
    if (right - left < symbol * kBandSymbols)
        return;
    mark.reach = between(left, right, centreY, input.style->barHeightPx);
    mark.left = mark.right = EndStyle::Soft;
}

/// One of a set that goes on at one side, as `[..1760]` does.
bool isBoundedAtOneSide(const EventTime &time)
{
    return time.flags.testFlag(TimeFlag::OneOf) &&
           time.flags.testFlag(TimeFlag::OpenStart) != time.flags.testFlag(TimeFlag::OpenEnd);
}

/// A single date that is known to lie after or before something: a symbol at the known bound, fading towards the other
/// side.
void shapeBound(Mark &mark, const EventTime &time, const GeometryInput &input, double centreY)
{
    const SceneStyle &style = *input.style;
    mark.kind = MarkKind::Point;
    const bool isUpper = time.bounds.latestEnd.isFinite();
    const double x =
        isUpper ? input.scale.xAt(time.bounds.latestEnd + kOneUs) : input.scale.xAt(time.bounds.earliestStart);
    const double shift = isUpper ? -style.symbolPx : 0;
    mark.body = between(x + shift, x + shift + style.symbolPx, centreY, style.symbolPx);
    mark.reach = isUpper ? between(x - style.tokenPx, x, centreY, style.barHeightPx)
                         : between(x, x + style.tokenPx, centreY, style.barHeightPx);
    (isUpper ? mark.left : mark.right) = EndStyle::Soft;
}

struct Side
{
    double body = 0;
    double reach = 0;
    EndStyle style = EndStyle::Crisp;
};

Side startOf(const EventTime &time, const GeometryInput &input)
{
    const TimeScale &scale = input.scale;
    if (time.flags & TimeFlag::OpenStart)
        return {scale.xAt(input.known.from), scale.leftPx, EndStyle::Open};
    const double first = scale.xAt(time.bounds.earliestStart);
    const double last = scale.xAt(time.bounds.latestStart + kOneUs);
    return {last, first, last - first > kMinSoftPx ? EndStyle::Soft : EndStyle::Crisp};
}

Side endOf(const EventTime &time, const GeometryInput &input)
{
    const TimeScale &scale = input.scale;
    if (time.flags & TimeFlag::OpenEnd)
        return {scale.xAt(input.known.to), scale.rightPx(), EndStyle::Open};
    const double first = scale.xAt(time.bounds.earliestEnd);
    const double last = scale.xAt(time.bounds.latestEnd + kOneUs);
    return {first, last, last - first > kMinSoftPx ? EndStyle::Soft : EndStyle::Crisp};
}

/// An unknown end is drawn a token length away from the known one: all that is certain is that one.
void applyUnknown(Side &start, Side &end, const EventTime &time, const SceneStyle &style)
{
    if (time.flags & TimeFlag::UnknownStart)
        start = {end.body, end.body - style.tokenPx, EndStyle::Torn};
    if (time.flags & TimeFlag::UnknownEnd)
        end = {start.body, start.body + style.tokenPx, EndStyle::Torn};
}

void shapeSpan(Mark &mark, const EventTime &time, const GeometryInput &input, double centreY)
{
    Side start = startOf(time, input);
    Side end = endOf(time, input);
    applyUnknown(start, end, time, *input.style);
    if (start.style == EndStyle::Open)
        start.body = std::min(start.body, end.body);
    if (end.style == EndStyle::Open)
        end.body = std::max(end.body, start.body);
    if (start.body > end.body) // both ends within one year, month ...: nothing is certain but that it lies there
        start.body = end.body = (start.body + end.body) / 2;
    start.reach = std::min(start.reach, start.body);
    end.reach = std::max(end.reach, end.body);
    if (end.reach - start.reach < kMinSpanPx) {
        end.reach = start.reach + kMinSpanPx;
        start.body = start.reach;
        end.body = end.reach;
        start.style = end.style = EndStyle::Crisp;
    }
    mark.kind = MarkKind::Span;
    mark.left = start.style;
    mark.right = end.style;
    mark.body = between(start.body, end.body, centreY, input.style->barHeightPx);
    mark.reach = between(start.reach, end.reach, centreY, input.style->barHeightPx);
}

} // namespace

Mark markShape(const EventTime &time, const GeometryInput &input, double centreY)
{
    Mark mark;
    const Qualifiers qualifiers = time.startQualifiers | time.endQualifiers;
    mark.isApproximate = qualifiers.testFlag(Qualifier::Approximate);
    mark.isUncertain = qualifiers.testFlag(Qualifier::Uncertain);
    const bool isSpan = time.flags.testFlag(TimeFlag::Interval) || time.flags.testFlag(TimeFlag::AllOf);
    const bool isOpenAtBothSides = time.flags.testFlag(TimeFlag::OpenStart) && time.flags.testFlag(TimeFlag::OpenEnd);
    if (time.flags & TimeFlag::FromWithin || isBoundedAtOneSide(time))
        shapeBound(mark, time, input, centreY);
    else if (isSpan || isOpenAtBothSides)
        shapeSpan(mark, time, input, centreY);
    else
        shapePoint(mark, time, input, centreY);
    return mark;
}

bool isTiny(const Mark &mark, const SceneStyle &style)
{
    if (mark.kind == MarkKind::Span)
        return mark.reach.width() < style.foldPx;
    return mark.reach.width() <= style.symbolPx * kBandSymbols;
}

} // namespace kronika
