// SPDX-License-Identifier: GPL-3.0-or-later
// The links of a snapshot seen from the events that they point to. Made once per snapshot, on a worker where that is
// large; knows no drawing.
#pragma once

#include "models/document/snapshot.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace kronika {

struct IncomingLink
{
    EventIndex to{};
    EventIndex from{};
    /// Position among the links of `from`.
    std::uint32_t link = 0;

    friend auto operator<=>(const IncomingLink &, const IncomingLink &) = default;
};

class LinkTable
{
public:
    LinkTable() = default;
    /// O(links log links), and a walk over the events that have extras. Does not keep the snapshot. Empty if
    /// `isCancelled`, asked now and then, answered true.
    explicit LinkTable(const Snapshot &snapshot, const std::function<bool()> &isCancelled = {});

    /// Links to an event, in the order of the events that have them. O(log links).
    std::span<const IncomingLink> incoming(EventIndex to) const;
    /// Whether the table of `before` is that of `after`, too, where only the events from `first` up to `end` may differ
    /// between them, position by position. O(end - first).
    static bool areSame(const Snapshot &before, const Snapshot &after, std::size_t first, std::size_t end);

private:
    std::vector<IncomingLink> m_links;
};

} // namespace kronika
