// SPDX-License-Identifier: GPL-3.0-or-later
// The links of a snapshot seen from the events that they point to. Made once per snapshot; knows no drawing.
#pragma once

#include "models/document/snapshot.h"

#include <cstdint>
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
    /// O(links log links), and a walk over the events that have extras. Does not keep the snapshot.
    explicit LinkTable(const Snapshot &snapshot);

    /// Links to an event, in the order of the events that have them. O(log links).
    std::span<const IncomingLink> incoming(EventIndex to) const;

private:
    std::vector<IncomingLink> m_links;
};

} // namespace kronika
