// SPDX-License-Identifier: GPL-3.0-or-later
// Walking from match to match, selecting, and the links between events.
#include "app/workspace.h"

#include <algorithm>

namespace kronika {

std::size_t Workspace::matchCount() const
{
    return m_shown.index ? m_shown.matchCount : 0;
}

std::optional<std::size_t> Workspace::matchPosition() const
{
    if (!m_shown.index || !m_shown.order)
        return {};
    const std::optional<EventIndex> current = m_selection.currentIn(m_shown.index->snapshot());
    const bool isMatch = current && (!m_shown.matching || m_shown.matching->contains(*current));
    const auto found = isMatch ? std::ranges::find(*m_shown.order, *current) : m_shown.order->end();
    if (found == m_shown.order->end())
        return {};
    if (!m_shown.matching)
        return static_cast<std::size_t>(found - m_shown.order->begin()) + 1;
    const auto matches = [this](EventIndex event) { return m_shown.matching->contains(event); };
    return static_cast<std::size_t>(std::count_if(m_shown.order->begin(), found, matches)) + 1;
}

void Workspace::stepMatch(Step step)
{
    if (m_turn.isActive())
        rebuild();
    if (m_preparing.isRunning()) { // the matches of what was typed are on their way
        m_awaitedStep = step;
        return;
    }
    if (matchCount() == 0)
        return;
    if (!m_shown.order) { // so is the order
        m_awaitedStep = m_ordering.isRunning() ? std::optional(step) : std::nullopt;
        return;
    }
    const EventOrder &order = *m_shown.order;
    const std::optional<EventIndex> current = m_selection.currentIn(m_shown.index->snapshot());
    const auto found = current ? std::ranges::find(order, *current) : order.end();
    // Without a current event the walk begins before the first, or after the last.
    std::size_t place = step == Step::Next ? order.size() - 1 : 0;
    if (found != order.end())
        place = static_cast<std::size_t>(found - order.begin());
    do {
        place = (place + (step == Step::Next ? 1 : order.size() - 1)) % order.size();
    } while (m_shown.matching && !m_shown.matching->contains(order[place]));
    goTo(order[place]);
}

void Workspace::goTo(EventIndex event)
{
    selectEvent(event, SelectMode::Replace);
    Q_EMIT revealRequested(event);
}

void Workspace::selectEvent(EventIndex event, SelectMode mode)
{
    if (m_shown.index)
        m_selection.select(std::string(m_shown.index->snapshot().id(event)), mode);
}

void Workspace::selectEvents(const std::vector<EventIndex> &events)
{
    constexpr std::size_t kMany = 1'000;
    if (!m_shown.index)
        return;
    if (events.size() > kMany)
        m_selection.selectAll(m_shown.index->sharedSnapshot(), events);
    else
        m_selection.selectAll(idsOf(m_shown.index->snapshot(), events));
}

void Workspace::findLinks()
{
    if (m_isPreview && !m_awaitsWhole)
        return;
    m_linking.start(Where::Worker, [snapshot = m_shown.index->sharedSnapshot()](const auto &isStale) {
        return std::make_shared<const LinkTable>(*snapshot, isStale);
    });
}

} // namespace kronika
