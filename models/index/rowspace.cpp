// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/rowspace.h"

#include <algorithm>
#include <limits>

namespace kronika {

namespace {

/// The width at which a whole chronology is thought to be drawn: a landscape page or a window at a common letter size.
constexpr std::int64_t kExtentCharacters = 150;
/// Between a mark and its label, both ends of the label included.
constexpr std::size_t kLabelGapCharacters = 3;
constexpr std::size_t kPaddingCharacters = 1;
/// A label may stand out of the extent by as much: pictures have a margin.
constexpr std::size_t kMarginCharacters = 5;

TimeRange wideEnough(std::optional<TimeRange> extent)
{
    const TimeRange range = extent.value_or(TimeRange{{0}, {0}});
    return {range.from, std::max(range.to, range.from + kDay)};
}

} // namespace

TimeRange reachOf(const EventTime &time)
{
    return {time.bounds.earliestStart, time.bounds.latestEnd + kMicrosecond};
}

TimeRange placeOf(const EventTime &time)
{
    return reachOf(time);
}

std::size_t widthInCharacters(std::string_view utf8)
{
    std::size_t width = 0;
    for (const char letter : utf8) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isContinuation = (byte & 0xC0U) == 0x80U;
        // From U+3000 on, letters are mostly full-width.
        if (!isContinuation)
            width += byte >= 0xE3U ? 2 : 1;
    }
    return std::min(width, kLongestLabel);
}

RowSpace::RowSpace(std::optional<TimeRange> extent)
    : m_extent(wideEnough(extent))
    , m_perCharacter(m_extent.length() / kExtentCharacters)
{
}

Room RowSpace::roomFor(const EventTime &time, std::size_t titleWidth) const
{
    const TimeRange mark = reachOf(time);
    const Duration padding = characters(kPaddingCharacters);
    Room room{.labelled = {mark.from, mark.to + padding}, .bare = {mark.from, mark.to + padding}};
    if (holdsTitle(mark, titleWidth))
        return room;
    const Duration label = characters(titleWidth + kLabelGapCharacters);
    room.labelSide = labelSide(mark, label);
    if (room.labelSide == LabelSide::Left)
        room.labelled.from = room.labelled.from - label;
    else
        room.labelled.to = room.labelled.to + label;
    return room;
}

Duration RowSpace::characters(std::size_t count) const
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const auto times = static_cast<std::int64_t>(count);
    return {times > 0 && m_perCharacter.us > most / times ? most : m_perCharacter.us * times};
}

bool RowSpace::holdsTitle(const TimeRange &mark, std::size_t titleWidth) const
{
    const TimeRange visible{std::max(mark.from, m_extent.from), std::min(mark.to, m_extent.to)};
    return visible.length() > characters(titleWidth);
}

/// To the right, unless it would stand out there further than to the left.
LabelSide RowSpace::labelSide(const TimeRange &mark, Duration label) const
{
    const Duration margin = characters(kMarginCharacters);
    const Instant rightEnd = mark.to + label;
    const Instant leftEnd = mark.from - label;
    const Duration beyondRight = rightEnd - (m_extent.to + margin);
    const Duration beyondLeft = (m_extent.from - margin) - leftEnd;
    const bool fitsRight = beyondRight <= Duration{0};
    return fitsRight || mark.from == Instant::min() || beyondRight <= beyondLeft ? LabelSide::Right : LabelSide::Left;
}

} // namespace kronika
