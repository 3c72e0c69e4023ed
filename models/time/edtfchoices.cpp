// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfchoices.h"

#include "models/time/calendar.h"
#include "models/time/possibledays.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr std::size_t kMostChoices = 500;

std::int64_t localDayAt(Instant instant, const Zone &zone)
{
    return floorDiv(zone.toLocal(instant), kDay.us);
}

/// Of a date of which some digits are not specified; none where its days follow one another.
std::vector<DateSpan> stretchesOf(const EdtfEnd &date, const Zone &zone, const DateSpan &beside)
{
    std::vector<DateSpan> spans;
    const PossibleDays days(date);
    if (!days.haveGaps())
        return spans;
    const std::int64_t first = floorDiv(date.firstLocalUs, kDay.us);
    const std::int64_t near = beside.first.isFinite() ? localDayAt(beside.first, zone) - 1 : first;
    auto stretch = days.from(first);
    while (stretch && spans.size() <= kMostChoices) {
        spans.push_back({zone.dayStart(stretch->first), zone.dayStart(stretch->next) - Duration{1}});
        if (spans.back().first > beside.last)
            break;
        stretch = days.from(std::max(stretch->next, near));
    }
    return spans;
}

/// The bounds of each member of a set.
std::vector<DateSpan> spansOfMembers(const EdtfDate &date, const Zone &zone)
{
    std::vector<DateSpan> spans;
    for (const EdtfMember &member : date.members()) {
        const TimeBounds bounds = boundsOf(member, zone);
        spans.push_back({bounds.earliestStart, bounds.latestEnd});
    }
    return spans;
}

bool hasMaskedDay(const EdtfDate &date)
{
    return date.shape() == EdtfShape::Single && date.placement() == Placement::Placed &&
           date.qualifiers().testFlag(Qualifier::Unspecified) && !date.start().hasTime;
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

bool isGapped(const EdtfDate &date)
{
    return hasMaskedDay(date) && PossibleDays(date.start()).haveGaps();
}

std::vector<DateSpan> choicesOf(const EdtfDate &date, const Zone &zone, const DateSpan &beside)
{
    if (date.placement() != Placement::Placed)
        return {};
    if (date.shape() == EdtfShape::OneOf)
        return joined(spansOfMembers(date, zone));
    return hasMaskedDay(date) ? joined(stretchesOf(date.start(), zone, beside)) : std::vector<DateSpan>();
}

bool canReach(const EdtfDate &date, const Zone &zone, const DateSpan &span)
{
    if (date.isSet() && date.placement() == Placement::Placed) {
        const std::vector<DateSpan> members = spansOfMembers(date, zone);
        return std::ranges::any_of(members, [&span](const DateSpan &member) {
            return member.first <= span.last && span.first <= member.last;
        });
    }
    if (!isGapped(date))
        return true;
    const auto stretch = PossibleDays(date.start()).from(localDayAt(span.first, zone));
    return stretch && zone.dayStart(stretch->first) <= span.last;
}

} // namespace kronika
