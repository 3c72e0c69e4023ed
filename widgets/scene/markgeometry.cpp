// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/markgeometry.h"

#include <algorithm>
#include <tuple>

namespace kronika {

namespace {

constexpr double kMinSpanPx = 4;
/// A vague end narrower than this looks crisp.
constexpr double kMinSoftPx = 2;
/// Half of what two small symbols side by side take up.
constexpr double kPairSymbols = 1.05;
/// Of a bar's height, between the limit of an undated event and its symbol: room for a wall.
constexpr double kWallShare = 0.24;

/// Of a bar's height: a fade and the head of an arrow.
constexpr double kArrowHeights = 1.6;

QRectF between(double left, double right, double centreY, double height)
{
    return {left, centreY - height / 2, std::max(right - left, 0.0), height};
}

/// As QRectF::united(), which is a call for each of thousands of marks, of boxes with some height.
QRectF boxAround(const QRectF &a, const QRectF &b)
{
    const double left = std::min(a.left(), b.left());
    const double top = std::min(a.top(), b.top());
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

/// A symbol at the middle of what a single date may mean; the band appears when it is wide enough to be seen.
void shapePoint(Mark &mark, const EventTime &time, const GeometryInput &input, double centreY)
{
    const double symbol = input.style->symbolPx;
    const double left = input.scale.xAt(time.bounds.earliestStart);
    const double right = input.scale.xAt(time.bounds.latestEnd + kMicrosecond);
    mark.kind = MarkKind::Point;
    mark.isVague = time.bounds.latestEnd - time.bounds.earliestStart > kLongestDay;
    const double middle = input.scale.middleXAt(time.bounds.earliestStart, time.bounds.latestEnd + kMicrosecond);
    mark.body = between(middle - symbol / 2, middle + symbol / 2, centreY, symbol);
    mark.reach = mark.body;
    if (right - left < symbol * kVagueSymbols)
        return;
    mark.reach = between(left, right, centreY, input.style->barHeightPx);
    mark.left = mark.right = EndStyle::Soft;
}

/// Undated, but known to lie after or before something: a symbol at the known limit, fading towards the other side. In
/// a picture that does not reach the limit it may lie anywhere: a symbol at that edge, fading over the whole width. No
/// symbol where the edge would cut it: a body without width.
void shapeBound(Mark &mark, const EventTime &time, const GeometryInput &input, double centreY)
{
    const SceneStyle &style = *input.style;
    const TimeScale &scale = input.scale;
    mark.kind = MarkKind::Point;
    const bool isUpper = time.bounds.latestEnd.isFinite();
    const double limit = scale.xAt(isUpper ? time.bounds.latestEnd + kMicrosecond : time.bounds.earliestStart);
    const double wall = style.barHeightPx * kWallShare;
    const double x = isUpper ? std::min(limit, scale.rightPx() + wall) : std::max(limit, scale.leftPx - wall);
    const double inner = std::clamp(isUpper ? x - wall : x + wall, scale.leftPx, scale.rightPx());
    const double outer = isUpper ? inner - style.symbolPx : inner + style.symbolPx;
    const bool hasRoom = isUpper ? outer >= scale.leftPx : outer <= scale.rightPx(); // no half of a symbol
    mark.body = hasRoom ? between(std::min(inner, outer), std::max(inner, outer), centreY, style.symbolPx)
                        : between(inner, inner, centreY, style.symbolPx);
    const double length = x == limit ? style.tokenPx : scale.widthPx;
    mark.reach = isUpper ? between(x - length, x, centreY, style.barHeightPx)
                         : between(x, x + length, centreY, style.barHeightPx);
    (isUpper ? mark.left : mark.right) = EndStyle::Faded;
}

/// Without limits until bound() sets them.
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
        return {scale.rightPx(), scale.leftPx, EndStyle::Open};
    const double first = scale.unboundedXAt(time.bounds.earliestStart);
    const double last = scale.unboundedXAt(time.bounds.latestStart + kMicrosecond);
    return {last, first, last - first > kMinSoftPx ? EndStyle::Soft : EndStyle::Crisp};
}

Side endOf(const EventTime &time, const GeometryInput &input)
{
    const TimeScale &scale = input.scale;
    if (time.flags &
        TimeFlag::OpenEnd) { // the arrow stands at the edge of the picture, however far it is known to go on
        const double arrow = input.style->barHeightPx * kArrowHeights;
        return {std::min(scale.xAt(input.known.to), scale.rightPx() - arrow), scale.rightPx(), EndStyle::Open};
    }
    const double first = scale.unboundedXAt(time.bounds.earliestEnd);
    const double last = scale.unboundedXAt(time.bounds.latestEnd + kMicrosecond);
    return {first, last, last - first > kMinSoftPx ? EndStyle::Soft : EndStyle::Crisp};
}

/// An unknown end may lie anywhere: torn at the edge of the picture. All that is certain is the known one.
void applyUnknown(Side &start, Side &end, const EventTime &time, const GeometryInput &input)
{
    const double tear = 2 * kTornShare * input.style->barHeightPx;
    const double least = input.style->symbolPx;
    if (time.flags & TimeFlag::UnknownStart)
        start = {end.body, std::min(input.scale.leftPx + tear, end.body - least), EndStyle::Torn};
    if (time.flags & TimeFlag::UnknownEnd)
        end = {start.body, std::max(input.scale.rightPx() - tear, start.body + least), EndStyle::Torn};
}

/// What went on before an open start is as little known as its beginning: nothing of it is certain. What goes on after
/// a known start is certain up to the last that the chronology knows.
void applyOpen(Side &start, Side &end)
{
    if (end.style == EndStyle::Open)
        end.body = start.style == EndStyle::Open ? end.body : std::max(end.body, start.body);
    if (start.style == EndStyle::Open)
        start.body = end.body;
}

/// Within what a painter takes, in the same order and with the same ink in the picture.
void bound(Side &start, Side &end, const TimeScale &scale)
{
    const bool isNowhereCertain = start.body == end.body;
    const bool isWithinStart = start.reach < scale.leftPx && start.body > scale.rightPx();
    std::tie(start.reach, start.body) = scale.bounded(start.reach, start.body);
    std::tie(end.body, end.reach) = scale.bounded(end.body, end.reach);
    if (start.body <= end.body && !isNowhereCertain)
        return;
    // What is seen of it is the shading of one end.
    start.body = end.body = isWithinStart ? start.body : end.body;
    start.reach = std::min(start.reach, start.body);
    end.reach = std::max(end.reach, end.body);
}

void shapeSpan(Mark &mark, const EventTime &time, const GeometryInput &input, double centreY)
{
    Side start = startOf(time, input);
    Side end = endOf(time, input);
    applyUnknown(start, end, time, input);
    applyOpen(start, end);
    if (start.body > end.body) { // both ends within one year, month ...: nothing is certain but that it lies there
        const double latestStart = std::min(start.body, end.reach); // it does not begin after its end
        const double earliestEnd = std::max(end.body, start.reach);
        start.body = end.body = (latestStart + earliestEnd) / 2;
    }
    start.reach = std::min(start.reach, start.body);
    end.reach = std::max(end.reach, end.body);
    if (end.reach - start.reach < kMinSpanPx) {
        end.reach = start.reach + kMinSpanPx;
        start.body = start.reach;
        end.body = end.reach;
        start.style = end.style = EndStyle::Crisp;
    }
    bound(start, end, input.scale);
    mark.kind = MarkKind::Span;
    mark.left = start.style;
    mark.right = end.style;
    mark.body = between(start.body, end.body, centreY, input.style->barHeightPx);
    mark.reach = between(start.reach, end.reach, centreY, input.style->barHeightPx);
}

/// Room for two small symbols at least; the parts are laid into it when it is wider.
void shapeSet(Mark &mark, const EventTime &time, const GeometryInput &input, double centreY)
{
    const double symbol = input.style->symbolPx;
    const bool isOpenLeft = time.flags.testFlag(TimeFlag::OpenStart);
    const bool isOpenRight = time.flags.testFlag(TimeFlag::OpenEnd);
    double left = isOpenLeft ? input.scale.leftPx : input.scale.xAt(time.bounds.earliestStart);
    double right = isOpenRight ? input.scale.rightPx() : input.scale.xAt(time.bounds.latestEnd + kMicrosecond);
    if (isOpenLeft)
        left = std::min(left, right - symbol * kBandSymbols);
    if (isOpenRight)
        right = std::max(right, left + symbol * kBandSymbols);
    const double centre = (left + right) / 2;
    const double half = symbol / 2; // the first and the last of its symbols stand out by as much
    left = std::min(left - (isOpenLeft ? 0 : half), centre - symbol * kPairSymbols);
    right = std::max(right + (isOpenRight ? 0 : half), centre + symbol * kPairSymbols);
    mark.kind = time.flags.testFlag(TimeFlag::AllOf) ? MarkKind::AllOf : MarkKind::OneOf;
    mark.left = isOpenLeft ? EndStyle::Open : EndStyle::Crisp;
    mark.right = isOpenRight ? EndStyle::Open : EndStyle::Crisp;
    mark.reach = between(left, right, centreY, input.style->barHeightPx);
    mark.body = mark.reach;
}

} // namespace

Mark markShape(const EventTime &time, const GeometryInput &input, double centreY)
{
    Mark mark;
    mark.leftDoubts = time.startQualifiers;
    mark.rightDoubts = time.endQualifiers;
    if (time.flags & TimeFlag::FromWithin)
        shapeBound(mark, time, input, centreY);
    else if (time.flags & (TimeFlags(TimeFlag::OneOf) | TimeFlag::AllOf))
        shapeSet(mark, time, input, centreY);
    else if (time.flags & TimeFlag::Interval)
        shapeSpan(mark, time, input, centreY);
    else
        shapePoint(mark, time, input, centreY);
    if (mark.kind != MarkKind::Span)
        mark.leftDoubts = mark.rightDoubts = mark.doubts();
    return mark;
}

double barOverhangPx(const QRectF &bar)
{
    return std::min(bar.height() * 0.9, 5 + bar.width() / 2);
}

double overhangPx(const Mark &mark)
{
    return mark.kind == MarkKind::Span || mark.isBand() || mark.isSet() ? barOverhangPx(mark.reach)
                                                                        : mark.body.width() * kWingSymbols;
}

QRectF inkOf(const Mark &mark)
{
    const QRectF drawn = boxAround(mark.reach, mark.body);
    if (mark.kind == MarkKind::Fold || mark.kind == MarkKind::Mention)
        return drawn;
    if (mark.left == EndStyle::Crisp && mark.right == EndStyle::Crisp && !mark.isApproximate()) // most are
        return drawn;
    const double height = drawn.height();
    const double more = mark.isApproximate() ? overhangPx(mark) : 0;
    const bool isTipped = mark.left == EndStyle::Open || mark.right == EndStyle::Open || mark.left == EndStyle::Torn ||
                          mark.right == EndStyle::Torn;
    const double torn = mark.reach.height() * kTornShare;
    const auto side = [&](EndStyle style, Qualifiers doubts) {
        const double faded = doubts.testFlag(Qualifier::Approximate) ? more : 0;
        return style == EndStyle::Open ? 0 : style == EndStyle::Torn ? torn : faded;
    };
    const double over = isTipped ? height * 0.15 : 0;
    return drawn.adjusted(-side(mark.left, mark.leftDoubts), -over, side(mark.right, mark.rightDoubts), over);
}

QRectF numberRoomIn(const QRectF &box, const Mark &fold)
{
    if (!fold.numberRoom)
        return box;
    const double left = std::max(box.left(), fold.numberRoom->leftPx);
    const double right = std::min(box.right(), fold.numberRoom->rightPx);
    return {left, box.top(), std::max(right - left, 0.0), box.height()};
}

std::optional<MarkPiece> freeRoom(const Mark &fold, std::span<const Mark> above, const QRectF &area)
{
    constexpr double besidePx = 2;
    const QRectF seen = fold.body.intersected(area);
    std::vector<MarkPiece> covers;
    for (const Mark &mark : above) {
        const double most = mark.reach.height(); // ink stands out by less
        if (mark.reach.right() + most <= seen.left() || mark.reach.left() - most >= seen.right())
            continue;
        const QRectF drawn = inkOf(mark);
        if (drawn.right() > seen.left() && drawn.left() < seen.right())
            covers.push_back({drawn.left() - besidePx, drawn.right() + besidePx});
    }
    if (covers.empty())
        return std::nullopt;
    std::ranges::sort(covers, {}, &MarkPiece::leftPx);
    covers.push_back({seen.right(), seen.right()});
    MarkPiece widest{seen.left(), seen.left()};
    double from = seen.left();
    for (const MarkPiece &cover : covers) {
        if (cover.leftPx - from > widest.rightPx - widest.leftPx)
            widest = {from, cover.leftPx};
        from = std::max(from, cover.rightPx);
    }
    return widest;
}

std::optional<double> knownEndX(const Mark &mark)
{
    const bool hasStart = mark.left != EndStyle::Torn && mark.left != EndStyle::Open;
    if (mark.kind != MarkKind::Span || hasStart == (mark.right != EndStyle::Torn) || mark.right == EndStyle::Open)
        return std::nullopt;
    return !hasStart ? (mark.body.right() + mark.reach.right()) / 2 : (mark.reach.left() + mark.body.left()) / 2;
}

bool isTiny(const Mark &mark, const SceneStyle &style)
{
    if (mark.kind == MarkKind::Span)
        return mark.reach.width() < style.foldPx;
    return mark.reach.width() <= style.symbolPx * kBandSymbols;
}

} // namespace kronika
