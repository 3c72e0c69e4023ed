// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/timecolumn.h"

#include <algorithm>
#include <limits>

namespace kronika {

namespace {

// Steps that stand for a bound that is none.
constexpr std::int32_t kBefore = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t kAfter = std::numeric_limits<std::int32_t>::max();

std::int64_t lengthOf(Instant first, Instant last)
{
    return first.isFinite() && last.isFinite() ? (last - first).us : 0;
}

/// The end of a date, made again from its first instant; unbounded where that is.
Instant lastOf(Instant first, std::int64_t lengthUs)
{
    return first + Duration{lengthUs};
}

/// Open and unknown starts are Instant::min() on both sides, ends Instant::max().
bool isRemade(const TimeBounds &bounds, std::int64_t startLengthUs, std::int64_t endLengthUs)
{
    return lastOf(bounds.earliestStart, startLengthUs) == bounds.latestStart &&
           lastOf(bounds.earliestEnd, endLengthUs) == bounds.latestEnd;
}

bool isPoint(const TimeBounds &bounds)
{
    return bounds.earliestStart == bounds.earliestEnd && bounds.latestStart == bounds.latestEnd &&
           bounds.earliestStart.isFinite();
}

} // namespace

void TimeColumn::add(const EventTime &time, const WhenStyle &style)
{
    const Shape shape = shapeOf(time, style);
    m_shapes.push_back(numberOf(shape));
    store(shape, time.bounds);
}

void TimeColumn::shrink()
{
    m_table.shrink_to_fit();
    m_shapes.shrink_to_fit();
    m_values.shrink_to_fit();
    m_spans.shrink_to_fit();
    m_instants.shrink_to_fit();
}

EventTime TimeColumn::unbounded(const Shape &shape)
{
    return {.bounds = {},
            .flags = shape.flags,
            .startPrecision = shape.startPrecision,
            .endPrecision = shape.endPrecision,
            .startQualifiers = shape.startQualifiers,
            .endQualifiers = shape.endQualifiers};
}

EventTime TimeColumn::time(std::size_t row) const
{
    const Shape &shape = m_table[m_shapes[row]];
    EventTime time = unbounded(shape);
    time.bounds = bounds(shape, m_values[row]);
    return time;
}

template <typename IsBehind>
std::int64_t TimeColumn::firstStepBehind(const Shape &shape, IsBehind isBehind) const
{
    const std::int64_t mostSteps = std::numeric_limits<std::int64_t>::max() / shape.unitUs;
    std::int64_t from = kBefore;
    std::int64_t to = std::int64_t{kAfter} + 1;
    while (from < to) {
        const std::int64_t middle = from + (to - from) / 2;
        // Days reach further than instants do.
        const bool isBound = middle == kBefore || middle == kAfter;
        const std::int64_t step = isBound ? middle : std::clamp(middle, -mostSteps, mostSteps);
        const Instant at = instantAt(static_cast<std::int32_t>(step), shape.unitUs);
        if (isBehind({at, lastOf(at, shape.startLengthUs), at, lastOf(at, shape.endLengthUs)}))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}

/// What is placed and behind, or with `isEnd` false placed and not behind. Each shape is asked from which step on its
/// rows are behind, so that a row needs a comparison and no time; its step is found without a branch, because shapes
/// take turns as they like.
template <typename IsBehind>
RowBits TimeColumn::placedBehind(bool isEnd, IsBehind isBehind) const
{
    struct Cut
    {
        const std::int32_t *steps;
        /// All ones if the row's value says where its step is.
        std::size_t byValue = 0;
        std::int64_t firstStep = std::int64_t{kAfter} + 1;
        bool isFlipped = false;
    };
    std::vector<Cut> cuts;
    bool areAllSteps = true;
    for (const Shape &shape : m_table) {
        Cut cut{.steps = m_values.data()};
        const bool isPlaced = shape.flags.testFlag(TimeFlag::Placed);
        if (isPlaced && holdsSteps(shape)) {
            if (shape.layout == Layout::Span)
                cut = {.steps = m_spans.data() + (isEnd ? 1 : 0), .byValue = ~std::size_t{0}};
            cut.firstStep = firstStepBehind(shape, isBehind);
            cut.isFlipped = !isEnd;
        }
        areAllSteps = areAllSteps && (!isPlaced || holdsSteps(shape));
        cuts.push_back(cut);
    }
    RowBits bits = rowBits(size(), [&](std::size_t row) -> unsigned {
        const Cut &cut = cuts[m_shapes[row]];
        const auto value = static_cast<std::size_t>(m_values[row]);
        const bool isPast = cut.steps[(value & cut.byValue) | (row & ~cut.byValue)] >= cut.firstStep;
        return static_cast<unsigned>(isPast) ^ static_cast<unsigned>(cut.isFlipped);
    });
    for (std::size_t row = 0; row < (areAllSteps ? 0 : size()); ++row) {
        const Shape &shape = m_table[m_shapes[row]];
        if (!shape.flags.testFlag(TimeFlag::Placed) || holdsSteps(shape))
            continue;
        const bool passes = isBehind(bounds(shape, m_values[row])) == isEnd;
        bits[row / kRowWordBits] |= static_cast<std::uint64_t>(passes) << row % kRowWordBits;
    }
    return bits;
}

RowBits TimeColumn::endingFrom(Instant t) const
{
    return placedBehind(true, [t](const TimeBounds &bounds) { return bounds.latestEnd >= t; });
}

RowBits TimeColumn::startingBy(Instant t) const
{
    return placedBehind(false, [t](const TimeBounds &bounds) { return bounds.earliestStart > t; });
}

template <std::int64_t unitUs>
bool TimeColumn::fits(Instant instant) const
{
    if (!instant.isFinite())
        return true;
    const std::int64_t us = (instant - m_base).us;
    return us % unitUs == 0 && us / unitUs > kBefore && us / unitUs < kAfter;
}

TimeColumn::Shape TimeColumn::shapeOf(const EventTime &time, const WhenStyle &style)
{
    const TimeBounds &bounds = time.bounds;
    const std::int64_t startLengthUs = lengthOf(bounds.earliestStart, bounds.latestStart);
    const std::int64_t endLengthUs = lengthOf(bounds.earliestEnd, bounds.latestEnd);
    Shape shape{time.flags,
                time.startPrecision,
                time.endPrecision,
                time.startQualifiers,
                time.endQualifiers,
                Layout::Whole,
                0,
                startLengthUs,
                endLengthUs,
                style};
    if (bounds == TimeBounds{})
        shape.layout = Layout::None;
    else if (isRemade(bounds, startLengthUs, endLengthUs))
        shape.layout = isPoint(bounds) ? Layout::Point : Layout::Span;
    if (shape.layout == Layout::Whole) {
        shape.startLengthUs = 0;
        shape.endLengthUs = 0;
        return shape;
    }
    const Instant some = bounds.earliestStart.isFinite() ? bounds.earliestStart : bounds.earliestEnd;
    if (!m_hasBase && some.isFinite()) {
        m_hasBase = true;
        m_base = {some.us - (some.us % kDay.us + kDay.us) % kDay.us};
    }
    if (fits<kSecond.us>(bounds.earliestStart) && fits<kSecond.us>(bounds.earliestEnd))
        shape.unitUs = kSecond.us;
    else if (fits<kDay.us>(bounds.earliestStart) && fits<kDay.us>(bounds.earliestEnd))
        shape.unitUs = kDay.us;
    return shape;
}

std::uint8_t TimeColumn::numberOf(const Shape &shape)
{
    const auto known = std::find(m_table.begin(), m_table.end(), shape);
    const auto number = static_cast<std::uint8_t>(known - m_table.begin());
    if (known == m_table.end())
        m_table.push_back(shape);
    return number;
}

void TimeColumn::store(const Shape &shape, const TimeBounds &bounds)
{
    if (shape.layout == Layout::None) {
        m_values.push_back(0);
    } else if (shape.unitUs == 0) {
        m_values.push_back(static_cast<std::int32_t>(m_instants.size()));
        m_instants.push_back(bounds.earliestStart);
        if (shape.layout != Layout::Point)
            m_instants.push_back(bounds.earliestEnd);
        if (shape.layout == Layout::Whole)
            m_instants.insert(m_instants.end(), {bounds.latestStart, bounds.latestEnd});
    } else if (shape.layout == Layout::Point) {
        m_values.push_back(stepsTo(bounds.earliestStart, shape.unitUs));
    } else {
        m_values.push_back(static_cast<std::int32_t>(m_spans.size()));
        m_spans.push_back(stepsTo(bounds.earliestStart, shape.unitUs));
        m_spans.push_back(stepsTo(bounds.earliestEnd, shape.unitUs));
    }
}

std::int32_t TimeColumn::stepsTo(Instant instant, std::int64_t unitUs) const
{
    if (!instant.isFinite())
        return instant == Instant::min() ? kBefore : kAfter;
    const std::int64_t us = (instant - m_base).us;
    // Units are few: dividing by one that is known is much quicker.
    return static_cast<std::int32_t>(unitUs == kSecond.us ? us / kSecond.us : us / kDay.us);
}

Instant TimeColumn::instantAt(std::int32_t steps, std::int64_t unitUs) const
{
    if (steps == kBefore)
        return Instant::min();
    return steps == kAfter ? Instant::max() : m_base + Duration{steps * unitUs};
}

TimeBounds TimeColumn::bounds(const Shape &shape, std::int32_t value) const
{
    if (shape.layout == Layout::None)
        return {};
    const auto at = static_cast<std::size_t>(value);
    if (shape.layout == Layout::Whole)
        return {m_instants[at], m_instants[at + 2], m_instants[at + 1], m_instants[at + 3]};
    const bool isPoint = shape.layout == Layout::Point;
    Instant start;
    Instant end;
    if (shape.unitUs == 0) {
        start = m_instants[at];
        end = isPoint ? start : m_instants[at + 1];
    } else {
        start = instantAt(isPoint ? value : m_spans[at], shape.unitUs);
        end = isPoint ? start : instantAt(m_spans[at + 1], shape.unitUs);
    }
    return {start, lastOf(start, shape.startLengthUs), end, lastOf(end, shape.endLengthUs)};
}

} // namespace kronika
