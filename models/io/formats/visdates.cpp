// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/visdates.h"

#include "models/time/timetext.h"

namespace kronika::visdates {

namespace {

std::string momentOf(Instant instant)
{
    if (!instant.isFinite())
        return {};
    std::string text = isoUtc(instant).toStdString();
    // JavaScript has years of four digits, or of six with a sign (ECMA-262, 21.4.1.32).
    const bool isNegative = text.front() == '-';
    const std::size_t digits = text.find('-', 1) - (isNegative ? 1 : 0);
    if (isNegative || digits > 4) {
        text.insert(isNegative ? 1 : 0, digits < 6 ? 6 - digits : 0, '0');
        text.insert(0, isNegative ? "" : "+");
    }
    return text;
}

/// Without the Z, JavaScript reads it by the clock of whoever looks: a calendar date is that date everywhere.
std::string localOf(std::int64_t localUs)
{
    std::string text = momentOf({localUs});
    if (!text.empty())
        text.pop_back();
    return text;
}

bool hasTime(const EdtfEnd &end)
{
    return end.kind == EndKind::Known && end.hasTime;
}

/// Writes the ends of one date.
class Ends
{
public:
    Ends(const EdtfDate &date, const std::optional<Zone> &zone)
        : m_date(date)
        , m_bounds(date.bounds(zone ? *zone : Zone()))
        , m_hasZone(zone)
        , m_areDates(!hasTime(date.start()) && !hasTime(date.end()))
    {
    }

    std::string start() const
    {
        const EdtfEnd &end = m_date.start();
        if (!m_bounds.earliestStart.isFinite())
            return {};
        return isLocal(end) ? localOf(end.firstLocalUs) : momentOf(m_bounds.earliestStart);
    }

    /// A span of times goes to the time that it names, not to the last moment of that.
    std::string end() const
    {
        const EdtfEnd &end = m_date.end();
        if (!m_bounds.latestEnd.isFinite())
            return {};
        const bool isNamed = m_date.isInterval() && hasTime(end);
        const std::int64_t lengthUs = isNamed ? end.lastLocalUs - end.firstLocalUs : 0;
        return isLocal(end) ? localOf(end.lastLocalUs - lengthUs) : momentOf(m_bounds.latestEnd - Duration{lengthUs});
    }

private:
    bool isLocal(const EdtfEnd &end) const { return m_areDates || (!m_hasZone && !end.offsetSeconds); }

    const EdtfDate &m_date;
    const TimeBounds m_bounds;
    const bool m_hasZone;
    const bool m_areDates;
};

} // namespace

std::optional<Times> timesOf(const EdtfDate &date, const std::optional<Zone> &zone)
{
    if (date.placement() != Placement::Placed)
        return std::nullopt;
    const Ends ends(date, zone);
    const bool isExact = !date.isInterval() && date.start().precision >= Precision::Minute;
    Times times{ends.start(), isExact ? std::string() : ends.end()};
    if (times.start.empty())
        times.start.swap(times.end);
    return times.start.empty() ? std::nullopt : std::optional(times);
}

std::optional<Zone> zoneOf(const ChronologyInfo &info)
{
    if (info.timezone.empty())
        return std::nullopt;
    const Result<Zone> zone = Zone::byName(QString::fromStdString(info.timezone));
    return zone ? std::optional(*zone) : std::nullopt;
}

} // namespace kronika::visdates
