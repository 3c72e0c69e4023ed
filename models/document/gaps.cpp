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

enum class Unit { Year, Month, Day, Hour };

/// Coarse enough to give no date away, fine enough to be seen in a picture of all of it.
Unit unitFor(const Snapshot &snapshot)
{
    const TimeReach &reach = snapshot.reach();
    const Duration whole = reach.last > reach.first ? reach.last - reach.first : Duration{};
    constexpr std::int64_t year = 365 * kDay.us;
    if (whole.us > 20 * year)
        return Unit::Year;
    if (whole.us > 100 * kDay.us)
        return Unit::Month;
    return whole.us > 10 * kDay.us ? Unit::Day : Unit::Hour;
}

std::string yearText(std::int64_t year)
{
    std::array<char, 32> text{};
    if (year > 9999 || year < -9999)
        std::snprintf(text.data(), text.size(), "Y%lld", static_cast<long long>(year));
    else
        std::snprintf(text.data(), text.size(), year < 0 ? "-%04lld" : "%04lld",
                      static_cast<long long>(year < 0 ? -year : year));
    return text.data();
}

/// The unit that holds `instant`, as EDTF. Of an hour its first or last minute.
std::string unitText(Instant instant, Unit unit, const Zone &zone, bool isEnd)
{
    const CivilTime time = civilFromLocal(zone.toLocal(instant));
    std::string text = yearText(time.date.year);
    // Years of more than four digits stand alone in EDTF.
    if (unit == Unit::Year || text.front() == 'Y')
        return text;
    std::array<char, 24> rest{};
    if (unit == Unit::Month)
        std::snprintf(rest.data(), rest.size(), "-%02d", time.date.month);
    else if (unit == Unit::Day)
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
            const TimeBounds bounds = m_snapshot.time(event).bounds;
            places[placeOf(m_snapshot, event, m_tables)].push_back({bounds.earliestStart, bounds.latestEnd, 1});
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
        Gap whole = gaps.front();
        for (const Gap &gap : std::span(gaps).subspan(1)) {
            const bool meets = !place.first || gap.from <= whole.to ||
                               (gap.from.isFinite() && whole.to.isFinite() && text(gap.from) == text(whole.to));
            if (!meets) {
                add(place, whole);
                whole = gap;
                continue;
            }
            whole.to = std::max(whole.to, gap.to);
            whole.count += gap.count;
        }
        add(place, whole);
    }

    std::string text(Instant instant) const { return unitText(instant, m_unit, m_snapshot.zone(), false); }

    /// Within one unit it is that: "from June to June" would tell no more.
    std::string whenOf(const Gap &gap) const
    {
        const std::string from = gap.from.isFinite() ? text(gap.from) : std::string("..");
        const std::string to =
            gap.to.isFinite() ? unitText(gap.to, m_unit, m_snapshot.zone(), true) : std::string("..");
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
    Unit m_unit;
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
