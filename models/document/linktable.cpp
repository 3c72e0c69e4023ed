// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/linktable.h"

#include <algorithm>

namespace kronika {

LinkTable::LinkTable(const Snapshot &snapshot)
{
    const auto addLinksOf = [&](EventIndex from, const EventExtras &extras) {
        for (std::uint32_t link = 0; link < extras.links.size(); ++link) {
            if (const auto to = snapshot.eventById(extras.links[link].to))
                m_links.push_back({.to = *to, .from = from, .link = link});
        }
    };
    std::uint32_t event = 0;
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row, ++event) {
            if (const EventExtras *extras = chunk->extras(row))
                addLinksOf(EventIndex{event}, *extras);
        }
    }
    std::sort(m_links.begin(), m_links.end());
}

std::span<const IncomingLink> LinkTable::incoming(EventIndex to) const
{
    const auto isBefore = [](const IncomingLink &link, EventIndex event) { return link.to < event; };
    const auto isAfter = [](EventIndex event, const IncomingLink &link) { return event < link.to; };
    const auto first = std::lower_bound(m_links.begin(), m_links.end(), to, isBefore);
    const auto last = std::upper_bound(first, m_links.end(), to, isAfter);
    return {first, last};
}

} // namespace kronika
