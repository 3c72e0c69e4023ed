// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/gaps.h"

#include "models/document/wordscope.h"
#include "models/time/calendar.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <map>
#include <string>

namespace kronika {

namespace {

/// In rising size; Year + n is 10^n years.
enum Unit : int { Hour, Day, Month, Year };

/// Fine enough to be seen in a picture of all of it.
int unitFor(const Snapshot &snapshot)
{
    const TimeReach &reach = snapshot.reach();
    const Duration whole = reach.last > reach.first ? reach.last - reach.first : Duration{};
    constexpr std::int64_t year = 365 * kDay.us;
    if (whole.us > 20 * year)
        return Year;
    if (whole.us > 100 * kDay.us)
        return Month;
    return whole.us > 10 * kDay.us ? Day : Hour;
}

std::int64_t yearsIn(int unit)
{
    std::int64_t years = 1;
    for (int n = Year; n < unit; ++n)
        years *= 10;
    return years;
}

/// The unit above that of a date, so that no date is given away.
int unitAbove(Precision precision)
{
    switch (precision) {
    case Precision::Millennium:
        return Year + 4;
    case Precision::Century:
        return Year + 3;
    case Precision::Decade:
        return Year + 2;
    case Precision::Year:
        return Year + 1;
    case Precision::Season:
    case Precision::Month:
        return Year;
    case Precision::Day:
        return Month;
    default:
        return Hour;
    }
}

/// Above those of both ends. Between them more years than a thousand may be in doubt.
int unitAbove(const EventTime &time)
{
    const TimeBounds &bounds = time.bounds;
    int unit = Hour;
    if (bounds.earliestStart.isFinite())
        unit = std::max(unit, unitAbove(time.startPrecision));
    if (bounds.latestEnd.isFinite())
        unit = std::max(unit, unitAbove(time.endPrecision));
    if (unit == Year + 4 && bounds.earliestStart.isFinite() && bounds.latestEnd.isFinite()) {
        while (unit < Year + 6 && (bounds.latestEnd - bounds.earliestStart).us / (366 * kDay.us) >= yearsIn(unit) / 10)
            ++unit;
    }
    return unit;
}

std::string yearText(std::int64_t year)
{
    if (year < kFirstYear || year > kLastYear)
        return "..";
    std::array<char, 32> text{};
    if (year > 9999 || year < -9999)
        std::snprintf(text.data(), text.size(), "Y%lld", static_cast<long long>(year));
    else
        std::snprintf(text.data(), text.size(), year < 0 ? "-%04lld" : "%04lld",
                      static_cast<long long>(year < 0 ? -year : year));
    return text.data();
}

/// The unit that holds `instant`, as EDTF. Of an hour its first or last minute, of several years the first or last;
/// ".." where there is no instant or no such year.
std::string unitText(Instant instant, int unit, const Zone &zone, bool isEnd)
{
    if (!instant.isFinite())
        return "..";
    const CivilTime time = civilFromLocal(zone.toLocal(instant));
    const std::int64_t years = yearsIn(unit);
    std::string text = yearText(floorDiv(time.date.year, years) * years + (isEnd ? years - 1 : 0));
    // Years of more than four digits stand alone in EDTF.
    if (unit >= Year || text.front() == 'Y')
        return text;
    std::array<char, 24> rest{};
    if (unit == Month)
        std::snprintf(rest.data(), rest.size(), "-%02d", time.date.month);
    else if (unit == Day)
        std::snprintf(rest.data(), rest.size(), "-%02d-%02d", time.date.month, time.date.day);
    else
        std::snprintf(rest.data(), rest.size(), "-%02d-%02dT%02d:%s", time.date.month, time.date.day, time.hour,
                      isEnd ? "59" : "00");
    return text + rest.data();
}

/// Where a gap stands: the actors in whose lanes its events had a bar. All undated ones of them share one.
using Place = std::pair<bool, std::vector<std::string>>;

Place placeOf(const Snapshot &snapshot, EventIndex event, const SnapshotTables &tables)
{
    Place place{snapshot.time(event).isDrawn(), {}};
    const auto actors = snapshot.actorsOf(event);
    const auto add = [&](ActorIndex actor) {
        const std::string &id = snapshot.actors()[raw(actor)].id;
        if (tables.actorById(id))
            place.second.push_back(id);
    };
    for (std::size_t n = 0; n < actors.size(); ++n)
        if (standsInLane(snapshot.roleOf(event, n)))
            add(actors[n]);
    if (place.second.empty() && !actors.empty())
        add(actors.front());
    std::ranges::sort(place.second);
    const auto repeated = std::ranges::unique(place.second);
    place.second.erase(repeated.begin(), repeated.end());
    return place;
}

struct Gap
{
    Instant from;
    Instant to;
    int unit = Hour;
    std::size_t count = 0;
};

class GapMaker
{
public:
    GapMaker(const Snapshot &snapshot, const SnapshotTables &tables, std::string_view ceiling)
        : m_snapshot(snapshot)
        , m_tables(tables)
        , m_ceiling(ceiling)
        , m_unit(unitFor(snapshot))
    {
    }

    std::vector<Event> make(std::span<const EventIndex> withheld)
    {
        std::map<Place, std::vector<Gap>> places;
        for (const EventIndex event : withheld) {
            const EventTime time = m_snapshot.time(event);
            places[placeOf(m_snapshot, event, m_tables)].push_back(
                {time.bounds.earliestStart, time.bounds.latestEnd, std::max(m_unit, unitAbove(time)), 1});
        }
        for (auto &[place, gaps] : places)
            addMerged(place, gaps);
        return std::move(m_events);
    }

private:
    /// Of times that fall into the same or into meeting units, one.
    void addMerged(const Place &place, std::vector<Gap> &gaps)
    {
        std::ranges::sort(gaps, {}, [](const Gap &gap) { return std::pair(gap.from.us, gap.to.us); });
        std::vector<Gap> merged;
        for (Gap gap : gaps) {
            // In its larger unit it may meet those before, too.
            while (!merged.empty() && (!place.first || meet(merged.back(), gap))) {
                const Gap &before = merged.back();
                gap = {before.from, std::max(before.to, gap.to), std::max(before.unit, gap.unit),
                       before.count + gap.count};
                merged.pop_back();
            }
            merged.push_back(gap);
        }
        for (const Gap &gap : merged)
            add(place, gap);
    }

    /// Requires: `before` begins before `gap`.
    bool meet(const Gap &before, const Gap &gap) const
    {
        const int unit = std::max(before.unit, gap.unit);
        return gap.from <= before.to || text(gap.from, unit, false) == text(before.to, unit, false);
    }

    std::string text(Instant instant, int unit, bool isEnd) const
    {
        return unitText(instant, unit, m_snapshot.zone(), isEnd);
    }

    /// Within one unit it is that: "from June to June" would tell no more.
    std::string whenOf(const Gap &gap) const
    {
        const std::string from = text(gap.from, gap.unit, false);
        const std::string to = text(gap.to, gap.unit, true);
        return from == to && gap.from.isFinite() ? from : from + '/' + to;
    }

    void add(const Place &place, const Gap &gap)
    {
        Event event;
        event.id = freeId();
        if (place.first)
            event.when = whenOf(gap);
        event.title = wordsOf("kronika::Ceiling", QT_TRANSLATE_N_NOOP("kronika::Ceiling", "%n withheld above %1"),
                              static_cast<int>(std::min<std::size_t>(gap.count, std::numeric_limits<int>::max())))
                          .arg(QString::fromUtf8(m_ceiling.data(), static_cast<qsizetype>(m_ceiling.size())))
                          .toStdString();
        for (const std::string &id : place.second)
            event.actors.push_back({id, {}, {}});
        m_events.push_back(std::move(event));
    }

    std::string freeId()
    {
        std::string id;
        do {
            id = "withheld-" + std::to_string(++m_lastId);
        } while (m_snapshot.eventById(id));
        return id;
    }

    const Snapshot &m_snapshot;
    const SnapshotTables &m_tables;
    std::string_view m_ceiling;
    int m_unit;
    std::size_t m_lastId = 0;
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> gapsFor(const Snapshot &snapshot, std::span<const EventIndex> withheld, const SnapshotTables &tables,
                           std::string_view ceiling)
{
    return GapMaker(snapshot, tables, ceiling).make(withheld);
}

} // namespace kronika
