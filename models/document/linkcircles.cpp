// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/linkcircles.h"

#include <algorithm>
#include <unordered_map>

namespace kronika {

namespace {

/// Follows links in depth; one that leads back to an event of the way here closes a circle.
class Walk
{
public:
    explicit Walk(const std::vector<LinkEdge> &links)
        : m_links(links)
    {
    }

    std::vector<LinkEdge> closing()
    {
        for (const LinkEdge &link : m_links) {
            if (m_states[raw(link.from)] == State::New)
                follow(link.from);
        }
        return std::move(m_closing);
    }

private:
    enum class State : std::uint8_t { New, OnTheWay, Done };

    /// An event on the way, and which of its links comes next.
    struct Step
    {
        EventIndex event;
        std::size_t next;
    };

    std::size_t firstOf(EventIndex event) const
    {
        const auto first = std::ranges::lower_bound(m_links, event, {}, &LinkEdge::from);
        return static_cast<std::size_t>(first - m_links.begin());
    }

    void enter(EventIndex event)
    {
        m_states[raw(event)] = State::OnTheWay;
        m_way.push_back({event, firstOf(event)});
    }

    /// By a way of its own: circles may be longer than the stack is deep.
    void follow(EventIndex start)
    {
        enter(start);
        while (!m_way.empty()) {
            Step &step = m_way.back();
            if (step.next == m_links.size() || m_links[step.next].from != step.event) {
                m_states[raw(step.event)] = State::Done;
                m_way.pop_back();
                continue;
            }
            const LinkEdge &link = m_links[step.next++];
            const State state = m_states[raw(link.to)];
            if (state == State::New)
                enter(link.to);
            else if (state == State::OnTheWay)
                m_closing.push_back(link);
        }
    }

    const std::vector<LinkEdge> &m_links;
    std::unordered_map<std::size_t, State> m_states;
    std::vector<Step> m_way;
    std::vector<LinkEdge> m_closing;
};

} // namespace

std::vector<LinkEdge> closingLinks(const std::vector<LinkEdge> &links)
{
    return Walk(links).closing();
}

} // namespace kronika
