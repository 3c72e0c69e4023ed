// SPDX-License-Identifier: GPL-3.0-or-later
// What an exporter leaves out of one chronology: computed from one table, a row a kind of content, against what the
// exporter says that it holds. Knows no format.
#pragma once

#include "models/io/format.h"
#include "models/time/edtf.h"

#include <span>

namespace kronika {

struct ContentRow
{
    Content content;
    /// Context "kronika::Loss", for QCoreApplication::translate.
    const char *what;
    /// How many of them a chronology has. O(events).
    std::size_t (*count)(const Snapshot &snapshot);
};

/// In the order of Content, every one of them.
std::span<const ContentRow> contentRows();

/// What of `snapshot` the exporter's files lack, each with how many there are (never 0). What its moreLosses() counts
/// in the words of a row stands in place of that.
std::vector<Loss> lossesOf(const Exporter &exporter, const Snapshot &snapshot);

/// How many events have a record in the exporter's file: all but those that its table of contents leaves out.
/// O(events).
std::size_t eventsWritten(const Exporter &exporter, const Snapshot &snapshot);

/// Of characters that control a terminal or turn the direction of a text: what withoutReach() leaves of them, without
/// overrides in pages and with them in tables; or those that control are left out, and the others stay.
enum class LostControls : std::uint8_t { OfPages, OfTables, LeftOut };

/// For exporters that do so: how many records have such. Empty if none. O(texts).
std::vector<Loss> lossOfControls(const Snapshot &snapshot, LostControls become);
inline std::vector<Loss> lossOfReach(const Snapshot &snapshot)
{
    return lossOfControls(snapshot, LostControls::OfPages);
}

/// How many actors, sources, categories and eras have members that no field holds.
std::size_t recordsWithOwnMembers(const Snapshot &snapshot);

/// For each actor whether an event names it. O(events).
std::vector<bool> actorsOfEvents(const Snapshot &snapshot);
/// For each source whether an event cites it; for each category whether an event is of it. O(events).
std::vector<bool> sourcesOfEvents(const Snapshot &snapshot);
std::vector<bool> categoriesOfEvents(const Snapshot &snapshot);

/// Whether both ends, where known, lie in the years 1 to 9998: what calendars can say.
bool hasYearsOfFourDigits(const EdtfDate &date);

} // namespace kronika
