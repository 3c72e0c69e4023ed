// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/linktable.h"

#include <algorithm>

namespace kronika {

LinkTable::LinkTable(const Snapshot &snapshot, const std::function<bool()> &isCancelled)
{
    const auto addLinksOf = [&](EventIndex from, const EventExtras &extras) {
        for (std::uint32_t link = 0; link < extras.links.size(); ++link) {
            if (const auto to = snapshot.eventById(extras.links[link].to))
                m_links.push_back({.to = *to, .from = from, .link = link});
        }
    };
    std::uint32_t first = 0;
    for (const auto &chunk : snapshot.chunks()) {
        if (isCancelled && isCancelled()) {
            m_links.clear();
            return;
        }
        for (std::size_t n = 0; n < chunk->extraRows().size(); ++n)
            addLinksOf(EventIndex{first + chunk->extraRows()[n]}, chunk->extrasAt(n));
        first += static_cast<std::uint32_t>(chunk->size());
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

bool LinkTable::areSame(const Snapshot &before, const Snapshot &after, std::size_t first, std::size_t end)
{
    static const std::vector<Link> kNone;
    const auto linksOf = [](const Snapshot &snapshot, EventIndex event) -> const std::vector<Link> & {
        const EventExtras *extras = snapshot.extras(event);
        return extras != nullptr ? extras->links : kNone;
    };
    if (before.eventCount() != after.eventCount())
        return false;
    for (std::size_t position = first; position < end; ++position) {
        const auto event = static_cast<EventIndex>(position);
        const auto isTo = [](const Link &a, const Link &b) { return a.to == b.to; };
        // An id that is new may be what a link led to in vain.
        if (before.id(event) != after.id(event) ||
            !std::ranges::equal(linksOf(before, event), linksOf(after, event), isTo))
            return false;
    }
    return true;
}

} // namespace kronika
