// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the array of events in a chronology of any layout, and where it can be cut into runs of whole elements. Sees
// strings and brackets only; whether what is between them is JSON, those who read it find out.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace kronika::reader {

/// The inside of the array of events.
struct EventsText
{
    std::size_t from = 0;
    std::size_t to = 0;
    /// Commas between elements at which it may be cut, ascending. Empty where lines say it.
    std::vector<std::size_t> cuts;
    /// Not a line an event as our own files have it.
    bool isLoose = false;
};

/// The first member `events` of the outermost object, if it is an array; a cut after every `perCut` elements. Nothing
/// if it is not found or `isStopped`, which is asked for every megabyte, answered true. O(size).
std::optional<EventsText> scanForEvents(std::string_view text, std::size_t perCut,
                                        const std::function<bool()> &isStopped);

} // namespace kronika::reader
