// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfchoices.h"

#include "models/time/calendar.h"
#include "models/time/possibledays.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr std::size_t kMostChoices = 500;

/// Of a date of which some digits are not specified; none where its days follow one another.
std::vector<DateSpan> stretchesOf(const EdtfEnd &date, const Zone &zone)
{
    std::vector<DateSpan> spans;
    const PossibleDays days(date);
    if (!days.haveGaps())
        return spans;
    auto stretch = days.from(floorDiv(date.firstLocalUs, kDay.us));
    for (; stretch && spans.size() <= kMostChoices; stretch = days.from(stretch->next))
        spans.push_back({zone.dayStart(stretch->first), zone.dayStart(stretch->next) - Duration{1}});
    return spans;
}

std::vector<DateSpan> joined(std::vector<DateSpan> spans)
{
    std::ranges::sort(spans, {}, &DateSpan::first);
    std::vector<DateSpan> result;
    for (const DateSpan &span : spans) {
        if (!result.empty() && span.first <= result.back().last + Duration{1})
            result.back().last = std::max(result.back().last, span.last);
        else
            result.push_back(span);
    }
    const bool hasGaps = result.size() > 1 && result.size() <= kMostChoices;
    return hasGaps ? result : std::vector<DateSpan>();
}

} // namespace

std::vector<DateSpan> choicesOf(const EdtfDate &date, const Zone &zone)
{
    std::vector<DateSpan> spans;
    if (date.placement() != Placement::Placed)
        return spans;
    if (date.shape() == EdtfShape::OneOf) {
        for (const EdtfMember &member : date.members()) {
            const TimeBounds bounds = boundsOf(member, zone);
            spans.push_back({bounds.earliestStart, bounds.latestEnd});
        }
        return joined(std::move(spans));
    }
    const bool isMasked = date.shape() == EdtfShape::Single && date.qualifiers().testFlag(Qualifier::Unspecified) &&
                          !date.start().hasTime;
    return isMasked ? joined(stretchesOf(date.start(), zone)) : spans;
}

} // namespace kronika
