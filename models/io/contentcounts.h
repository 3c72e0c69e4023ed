// SPDX-License-Identifier: GPL-3.0-or-later
// How much of each kind of content a chronology has, and which of its records are used: what the table of losses, pages
// and ledgers count. O(events) each, where not said otherwise.
#pragma once

#include "models/document/snapshot.h"
#include "models/time/edtf.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <map>
#include <vector>

namespace kronika {

/// For each actor whether an event names it; for each source whether an event cites it; for each category whether an
/// event is of it.
std::vector<bool> actorsOfEvents(const Snapshot &snapshot);
std::vector<bool> sourcesOfEvents(const Snapshot &snapshot);
std::vector<bool> categoriesOfEvents(const Snapshot &snapshot);

/// How many actors, sources, categories and eras have members that no field holds. O(records).
std::size_t recordsWithOwnMembers(const Snapshot &snapshot);

/// Whether both ends, where known, lie in the years 1 to 9998: what calendars can say.
bool hasYearsOfFourDigits(const EdtfDate &date);

template <typename Has>
std::size_t countOfEvents(const Snapshot &snapshot, Has &&has)
{
    std::size_t count = 0;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n)
        count += has(static_cast<EventIndex>(n)) ? 1 : 0;
    return count;
}

/// Events with extras of which `has(extras)` holds.
template <typename Has>
std::size_t countOfExtras(const Snapshot &snapshot, Has &&has)
{
    return countOfEvents(snapshot, [&](EventIndex event) {
        const EventExtras *extras = snapshot.extras(event);
        return extras != nullptr && has(*extras);
    });
}

template <typename Values, typename Has>
std::size_t countIn(const Values &values, Has &&has)
{
    return static_cast<std::size_t>(std::count_if(values.begin(), values.end(), has));
}

template <auto Member>
std::size_t extrasWith(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) { return !(extras.*Member).empty(); });
}

template <auto Member>
std::size_t actorsWith(const Snapshot &snapshot)
{
    return countIn(snapshot.actors(), [](const Actor &actor) { return !(actor.*Member).empty(); });
}

template <auto Member>
std::size_t infoWith(const Snapshot &snapshot)
{
    return (snapshot.info().*Member).empty() ? 0 : 1;
}

template <auto Member>
std::size_t sourcesWith(const Snapshot &snapshot)
{
    return countIn(snapshot.sources(), [](const Source &source) { return !(source.*Member).empty(); });
}

template <std::vector<bool> (*Used)(const Snapshot &)>
std::size_t unusedCount(const Snapshot &snapshot)
{
    const std::vector<bool> isUsed = Used(snapshot);
    return std::size_t(std::count(isUsed.begin(), isUsed.end(), false));
}

/// Those whose name another one has, but for case and blanks: by names alone they are one.
template <auto Table>
std::size_t namesakesCount(const Snapshot &snapshot)
{
    std::map<QString, std::size_t> counts;
    for (const auto &record : (snapshot.*Table)())
        ++counts[QString::fromStdString(record.name).simplified().toCaseFolded()];
    std::size_t count = 0;
    for (const auto &[name, times] : counts)
        count += times > 1 ? times : 0;
    return count;
}

// Each counts what its row in the table of losses says.
std::size_t zoneCount(const Snapshot &snapshot);
std::size_t undatedCount(const Snapshot &snapshot);
std::size_t beyondCount(const Snapshot &snapshot);
std::size_t uncertainCount(const Snapshot &snapshot);
std::size_t openCount(const Snapshot &snapshot);
std::size_t impreciseCount(const Snapshot &snapshot);
std::size_t offsetsCount(const Snapshot &snapshot);
std::size_t microsecondsCount(const Snapshot &snapshot);
std::size_t withinCount(const Snapshot &snapshot);
std::size_t moreActorsCount(const Snapshot &snapshot);
std::size_t rolesCount(const Snapshot &snapshot);
std::size_t categoriesCount(const Snapshot &snapshot);
std::size_t confidenceCount(const Snapshot &snapshot);
std::size_t claimsCount(const Snapshot &snapshot);
std::size_t claimDetailsCount(const Snapshot &snapshot);
std::size_t sourcesCount(const Snapshot &snapshot);
std::size_t moreSourcesCount(const Snapshot &snapshot);
std::size_t sourceDetailsCount(const Snapshot &snapshot);
std::size_t sourceNotesCount(const Snapshot &snapshot);
std::size_t digestsCount(const Snapshot &snapshot);
std::size_t listMarksCount(const Snapshot &snapshot);
std::size_t blanksCount(const Snapshot &snapshot);
/// Not of the table: events with attachments that say of themselves no more than a place, and it looks like the other
/// kind of place.
std::size_t doubtfulPlacesCount(const Snapshot &snapshot);
inline constexpr const char *kDoubtfulPlaces =
    QT_TRANSLATE_NOOP("kronika::Loss", "attachments whose path looks like an address, or whose address like a path: "
                                       "read again, it is that");
std::size_t looksCount(const Snapshot &snapshot);
std::size_t erasCount(const Snapshot &snapshot);
std::size_t openErasCount(const Snapshot &snapshot);
std::size_t viewsCount(const Snapshot &snapshot);
std::size_t unknownCount(const Snapshot &snapshot);

} // namespace kronika
