// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalspan.h"

#include "models/io/contentcounts.h"
#include "models/time/calendar.h"
#include "models/time/timetext.h"

#include <algorithm>

namespace kronika::ical {

namespace {

constexpr std::int64_t kUsOfSecond = 1'000'000;

std::string momentText(Instant instant)
{
    const std::int64_t part = (instant.us % kUsOfSecond + kUsOfSecond) % kUsOfSecond;
    std::string text = isoUtc({instant.us - part}).toStdString();
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

std::string dayText(std::int64_t localUs, std::int64_t days)
{
    const CivilDate date = civilFromDays(daysFromCivil(civilFromLocal(localUs).date) + days);
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    std::string year = std::to_string(date.year);
    year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
    return year + two(date.month) + two(date.day);
}

/// The moments of a span, and not how precisely they are known.
void setMoments(CalendarSpan &span, const EdtfEnd &end, const TimeBounds &bounds)
{
    const Instant first = bounds.earliestStart.isFinite() ? bounds.earliestStart : bounds.latestEnd;
    span.start = momentText(first);
    if (span.isPoint || !bounds.latestEnd.isFinite())
        return;
    // A span to 11:00 ends at 11:00, as calendars have it, and not where that minute or second is over.
    const Instant last{bounds.latestEnd.us - (end.lastLocalUs - end.firstLocalUs)};
    if (std::string text = momentText(last); text > span.start)
        span.end = std::move(text);
}

} // namespace

std::optional<CalendarSpan> spanOf(const EdtfDate &date, const Zone &zone)
{
    const bool startsKnown = date.start().kind == EndKind::Known;
    const bool endsKnown = date.end().kind == EndKind::Known;
    if (date.placement() != Placement::Placed || (!startsKnown && !endsKnown) || !hasYearsOfFourDigits(date))
        return std::nullopt;
    const bool isWhole = startsKnown && endsKnown;
    const EdtfEnd &start = startsKnown ? date.start() : date.end();
    const EdtfEnd &end = isWhole ? date.end() : start;
    CalendarSpan span;
    span.isPoint = (!date.isInterval() || !isWhole) && start.precision >= Precision::Day;
    span.isDays = !start.hasTime || (!span.isPoint && !end.hasTime);
    if (span.isDays) {
        span.start = dayText(start.firstLocalUs, 0);
        span.lastDay = dayText(end.lastLocalUs, 0);
        span.end = span.isPoint ? std::string() : dayText(end.lastLocalUs, 1);
    } else {
        setMoments(span, end, date.bounds(zone));
    }
    return span;
}

bool standsFor(const EdtfDate &edtf, const std::string &when, const Zone &zone, bool daysOnly)
{
    const auto said = spanOf(edtf, zone);
    const auto date = EdtfDate::parse(when, EdtfMode::Extended);
    const auto read = date ? spanOf(*date, zone) : std::nullopt;
    if (!said || !read)
        return false;
    if (daysOnly)
        return said->start.substr(0, 8) == read->start.substr(0, 8);
    if (said->isDays != read->isDays || said->start != read->start)
        return false;
    // A point has no DTEND, and what its text does not specify is not in its day.
    const auto lastOf = [](const CalendarSpan &span) {
        if (span.isPoint || (!span.isDays && span.end.empty()))
            return span.start;
        return span.isDays ? span.lastDay : span.end;
    };
    return lastOf(*said) == lastOf(*read);
}

} // namespace kronika::ical
