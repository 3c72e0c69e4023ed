// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the events of a large file in parts, on all processors, straight into chunks. A part is a run of whole elements
// of the array `events`, cut where a line begins as our own files have it, or where a scan of brackets says; a wrong
// cut makes a part that is no list of values, and then there is no result and the file is read as a whole. Errors in
// events are all found.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/formats/kronika/eventsarray.h"
#include "models/io/formats/kronika/records.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace kronika::reader {

/// Where our own layout probably has the events, if there is enough of them to be worth parts.
std::optional<EventsText> findEventsText(std::string_view text);
/// Where any other layout has them, likewise. O(size); `isStopped` is asked meanwhile.
std::optional<EventsText> findLooseEvents(std::string_view text, const std::function<bool()> &isStopped);

/// All but the events, with offsets as in `text`. False if what stands around the events is not well-formed, has errors
/// or does not have them at its top level.
bool readAround(Reading &reading, const EventsText &events, int maxDepth, Header &header);

struct PartsOutcome
{
    /// Of all ids, in order; with errors also of events that are not taken.
    std::vector<std::uint64_t> idHashes;
    /// To events, which are not judged before all ids are known; they may be views into `origins`.
    std::vector<IdSpace::Reference> references;
    std::vector<Reading> origins;
    /// Every part is well-formed.
    bool isWellFormed = false;
    /// And without errors: else the chunks are no use, but the findings are.
    bool isGood = false;
    bool isStopped = false;
};

struct PartsWatch
{
    /// With the offset that is done; false stops the reading. On the calling thread.
    std::function<bool(std::size_t offset)> reached;
    /// After chunks were appended. On the calling thread.
    std::function<void()> grown;
};

/// Appends chunks to `builder` in order and findings to those of `whole`.
PartsOutcome readParts(Reading &whole, const EventsText &events, int maxDepth, SnapshotBuilder &builder,
                       const PartsWatch &watch);

} // namespace kronika::reader
