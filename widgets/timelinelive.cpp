// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on top of the picture: selection, focus, hover and the arcs of links.
#include "widgets/timelineview.h"

#include "widgets/scene/foldmembers.h"

#include <algorithm>
#include <set>

namespace kronika {

namespace {

/// Arcs beyond this say nothing any more.
constexpr std::size_t kMaxArcs = 400;
constexpr std::size_t kMaxLinkedFrom = 2000;

} // namespace

void TimelineView::setLinks(std::shared_ptr<const LinkTable> links)
{
    m_links = std::move(links);
    m_linkOrigin.reset();
    refreshLive();
}

std::span<const IncomingLink> TimelineView::linksTo(EventIndex event) const
{
    return m_links ? m_links->incoming(event) : std::span<const IncomingLink>();
}

std::vector<EventIndex> TimelineView::selectedInSight() const
{
    std::vector<EventIndex> seen;
    const DisplayList &list = m_scene.list();
    for (const Mark &mark : list.marks) {
        if (m_isSelected.contains(mark.event))
            seen.push_back(mark.event);
    }
    for (const TrayChip &chip : list.tray) {
        if (m_isSelected.contains(chip.event))
            seen.push_back(chip.event);
    }
    if (m_current && m_isSelected.contains(*m_current))
        seen.push_back(shownAs(*m_current));
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    return seen;
}

std::vector<LinkArc> TimelineView::linkArcs() const
{
    const TimelineIndex &index = *m_scene.index();
    std::vector<EventIndex> from(
        m_selected.begin(), m_selected.begin() + static_cast<std::ptrdiff_t>(std::min(m_selected.size(), kMaxArcs)));
    if (m_showsAllLinks) {
        for (const Mark &mark : m_scene.list().marks)
            from.push_back(mark.event);
    }
    from.resize(std::min(from.size(), kMaxLinkedFrom));
    std::set<std::pair<EventIndex, EventIndex>> pairs;
    for (const EventIndex event : from) {
        for (const IncomingLink &link : linksTo(event))
            pairs.emplace(link.from, event);
        for (const EventIndex other : linkedWith(event)) {
            if (!pairs.contains({other, event}))
                pairs.emplace(event, other);
        }
        if (pairs.size() > kMaxArcs)
            break;
    }
    std::vector<LinkArc> arcs;
    for (const auto &[source, target] : pairs) {
        const auto start = anchorOf(source, index, m_scene.layout(), m_scene.list());
        const auto end = anchorOf(target, index, m_scene.layout(), m_scene.list());
        if (start && end)
            arcs.push_back({*start, *end, m_isSelected.contains(source) || m_isSelected.contains(target)});
    }
    return arcs;
}

LiveState TimelineView::liveState() const
{
    LiveState live;
    live.selected = selectedInSight();
    live.selectedFolds = foldsHolding(std::span(m_selected).first(std::min(m_selected.size(), kMaxArcs)),
                                      *m_scene.index(), m_scene.list());
    if (m_current && hasFocus())
        live.focused = shownAs(*m_current);
    live.hovered = m_hovered;
    if (m_showsAllLinks || !m_selected.empty())
        live.arcs = linkArcs();
    live.dragged = m_area;
    return live;
}

} // namespace kronika
