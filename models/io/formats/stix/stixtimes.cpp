// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixtimes.h"

#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "models/time/timetext.h"

#include <utility>

namespace kronika::stix {

namespace {

const char *fidelityOf(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return "day";
    case Precision::Month:
    case Precision::Season:
        return "month";
    case Precision::Minute:
        return "minute";
    case Precision::Second:
    case Precision::Subsecond:
        return "";
    default: // of a decade and the like its first and last year
        return "year";
    }
}

/// Of a part of a year its months; of a season its year, for it is another half of that in the south.
const char *fidelityOf(const EdtfEnd &end)
{
    const bool isOpenSeason = end.precision == Precision::Season && seasonOf(end.season).kind == SeasonKind::Season;
    return isOpenSeason ? "year" : fidelityOf(end.precision);
}

/// A calendar date has no clock: to other programs it is that date in UTC, wherever the chronology is.
bool isDateOnly(const EdtfEnd &end)
{
    return end.kind == EndKind::Known && !end.hasTime;
}

/// Midnight, in its own clock, of the day, or of the first day of the month or year, that a moment is in.
std::int64_t startOf(std::int64_t localUs, std::string_view fidelity)
{
    CivilDate date = civilFromLocal(localUs).date;
    if (fidelity != "day")
        date.day = 1;
    if (fidelity == "year")
        date.month = 1;
    return localMicroseconds({.date = date});
}

/// The end as STIX has it: of a date, the last one meant. STIX wants no end before the start, which a date's midnight
/// can be.
Instant lastMoment(const EdtfEnd &end, const TimeBounds &bounds, const std::string &fidelity, Instant start)
{
    // A moment ends where its text says, not with the last microsecond of its second.
    if (fidelity.empty())
        return bounds.earliestEnd;
    if (!isDateOnly(end) || !bounds.latestEnd.isFinite())
        return bounds.latestEnd;
    for (const std::int64_t us : {startOf(end.lastLocalUs, fidelity), end.lastLocalUs}) {
        if (!start.isFinite() || Instant{us} >= start)
            return Instant{us};
    }
    return bounds.latestEnd;
}

/// STIX has years of four digits, and milliseconds at least where it asks for them.
std::string momentText(Instant instant)
{
    const QString iso = isoUtc(instant);
    return instant.isFinite() && iso.size() >= 20 && iso.at(4) == u'-' ? iso.toStdString() : std::string();
}

/// Of calendar dates that can be meant, from the first to the last: STIX has no day, month or year for them all.
void addSpan(const EdtfEnd &first, const EdtfEnd &last, Times &times)
{
    if (first.kind == EndKind::Known) {
        times.startFidelity = fidelityOf(first);
        times.start = momentText(Instant{startOf(first.firstLocalUs, times.startFidelity)});
    }
    if (last.kind == EndKind::Known) {
        times.endFidelity = fidelityOf(last);
        times.end = momentText(Instant{startOf(last.lastLocalUs, times.endFidelity)});
    }
    // It is one day, month or year.
    const bool isOne = first.kind == EndKind::Known && times.end == times.start;
    if (times.start.empty())
        times.startFidelity.clear();
    if (isOne || times.end.empty() || times.end < times.start) {
        times.end.clear();
        times.endFidelity.clear();
    }
}

/// The member that reaches back farthest, and the one that reaches on farthest; open before known.
std::pair<EdtfEnd, EdtfEnd> reachOf(std::span<const EdtfMember> members)
{
    EdtfEnd first = members.front().first;
    EdtfEnd last = members.front().last;
    for (const EdtfMember &member : members) {
        const bool isEarlier = first.kind == EndKind::Known &&
                               (member.first.kind != EndKind::Known || member.first.firstLocalUs < first.firstLocalUs);
        const bool isLater = last.kind == EndKind::Known &&
                             (member.last.kind != EndKind::Known || member.last.lastLocalUs > last.lastLocalUs);
        first = isEarlier ? member.first : first;
        last = isLater ? member.last : last;
    }
    return {first, last};
}

Times timesOf(const EdtfDate &date, const Zone &zone)
{
    Times times;
    if (date.isSet() && !date.members().empty()) {
        const auto [first, last] = reachOf(date.members());
        addSpan(first, last, times);
        return times;
    }
    const EdtfEnd &first = date.start();
    if (!date.isInterval() && isDateOnly(first)) {
        addSpan(first, date.end(), times);
        return times;
    }
    const TimeBounds bounds = date.bounds(zone);
    times.startFidelity = fidelityOf(first);
    const Instant start = isDateOnly(first) && bounds.earliestStart.isFinite()
                              ? Instant{startOf(first.firstLocalUs, times.startFidelity)}
                              : bounds.earliestStart;
    times.start = momentText(start);
    if (times.start.empty())
        times.startFidelity.clear();
    if (!date.isInterval())
        return times;
    times.endFidelity = fidelityOf(date.end());
    times.end = momentText(lastMoment(date.end(), bounds, times.endFidelity, start));
    if (times.end.empty())
        times.endFidelity.clear();
    return times;
}

} // namespace

Times timesOf(std::string_view when, const Zone &zone)
{
    const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
    return date && date->placement() == Placement::Placed ? timesOf(*date, zone) : Times();
}

bool isSaidBy(const Times &times, std::string_view when)
{
    const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
    const auto isPlain = [](const EdtfEnd &end) {
        return end.kind != EndKind::Known || end.precision == Precision::Year || end.precision >= Precision::Month;
    };
    return !date || (!date->qualifiers() && !date->isSet() && (date->isInterval() || times.end.empty()) &&
                     isPlain(date->start()) && isPlain(date->end()));
}

std::string_view statusOf(std::string_view when)
{
    const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
    if (!date || (date->isInterval() && date->end().kind == EndKind::Unknown))
        return "undetermined";
    return date->shape() != EdtfShape::OneOf && date->end().kind == EndKind::Open ? "ongoing" : "occurred";
}

} // namespace kronika::stix
