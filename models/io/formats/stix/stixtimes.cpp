// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixtimes.h"

#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "models/time/timetext.h"

namespace kronika::stix {

namespace {

const char *fidelityOf(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return "day";
    case Precision::Month:
        return "month";
    case Precision::Minute:
        return "minute";
    case Precision::Second:
    case Precision::Subsecond:
        return "";
    default: // of a season, quarter and the like its year: the month that it begins with says more than is known
        return "year";
    }
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

} // namespace

Times timesOf(std::string_view when, const Zone &zone)
{
    const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
    if (!date || date->placement() != Placement::Placed)
        return {};
    const TimeBounds bounds = date->bounds(zone);
    Times times;
    const EdtfEnd &first = date->start();
    const Instant start =
        isDateOnly(first) && bounds.earliestStart.isFinite() ? Instant{first.firstLocalUs} : bounds.earliestStart;
    times.start = momentText(start);
    times.startFidelity = times.start.empty() ? "" : fidelityOf(first.precision);
    if (!date->isInterval())
        return times;
    times.endFidelity = fidelityOf(date->end().precision);
    times.end = momentText(lastMoment(date->end(), bounds, times.endFidelity, start));
    if (times.end.empty())
        times.endFidelity.clear();
    return times;
}

} // namespace kronika::stix
