// SPDX-License-Identifier: GPL-3.0-or-later
// What an exporter leaves out of one chronology: computed from one table, a row a kind of content, against what the
// exporter says that it holds. Knows no format.
#pragma once

#include "models/io/format.h"

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

/// How many events have a record in a file of which lossesOf() says `losses`: all but those that are left out.
std::size_t eventsWritten(const std::vector<Loss> &losses, const Snapshot &snapshot);

/// Of characters that control a terminal or turn the direction of a text: what withoutReach() leaves of them, without
/// overrides in pages and with them in tables; or those that control are left out, and the others stay.
enum class LostControls : std::uint8_t { OfPages, OfTables, LeftOut };

/// For exporters that do so: how many records have such. Empty if none. O(texts).
std::vector<Loss> lossOfControls(const Snapshot &snapshot, LostControls become);
inline std::vector<Loss> lossOfReach(const Snapshot &snapshot)
{
    return lossOfControls(snapshot, LostControls::OfPages);
}

} // namespace kronika
