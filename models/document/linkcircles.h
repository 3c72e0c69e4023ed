// SPDX-License-Identifier: GPL-3.0-or-later
// Links that run in a circle: A causes B, which causes A. Knows no kind of link and no event.
#pragma once

#include "models/document/event.h"

#include <cstdint>
#include <vector>

namespace kronika {

/// A link of one kind, from the event that has it.
struct LinkEdge
{
    EventIndex from{};
    EventIndex to{};
    /// Position among the links of `from`.
    std::uint32_t member = 0;
};

/// Of each circle the link that closes it: without these there is none. Requires: by `from`, and then by `member`; none
/// from an event to itself. O(links log links).
std::vector<LinkEdge> closingLinks(const std::vector<LinkEdge> &links);

} // namespace kronika
