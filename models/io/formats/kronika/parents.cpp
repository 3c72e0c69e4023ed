// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/records.h"
#include "models/io/iomessage.h"

#include <algorithm>
#include <map>

namespace kronika::reader {

namespace {

/// `a → b → a`, beginning with the first of them in the file; shortened.
QString cycleText(const std::vector<Actor> &actors, const std::vector<std::size_t> &cycle)
{
    constexpr std::size_t kMaxShown = 5;
    QString text;
    for (std::size_t i = 0; i < std::min(cycle.size(), kMaxShown); ++i)
        text += shown(actors[cycle[i]].id) + QStringLiteral(" → ");
    if (cycle.size() > kMaxShown)
        text += QStringLiteral("… → ");
    return text + shown(actors[cycle.front()].id);
}

/// Goes up from actor to actor, each once.
class Ascent
{
public:
    Ascent(Reading &reading, const Header &header)
        : m_reading(reading)
        , m_header(header)
        , m_visits(header.tables.actors.size(), Visit::None)
    {
        for (const Actor &actor : header.tables.actors)
            m_positions.emplace(actor.id, static_cast<std::size_t>(&actor - header.tables.actors.data()));
    }

    void from(std::size_t start)
    {
        std::vector<std::size_t> way;
        std::optional<std::size_t> at = start;
        while (at && m_visits[*at] == Visit::None) {
            m_visits[*at] = Visit::OnWay;
            way.push_back(*at);
            at = parentOf(*at);
        }
        if (at && m_visits[*at] == Visit::OnWay)
            refuse({std::find(way.begin(), way.end(), *at), way.end()});
        for (const std::size_t actor : way)
            m_visits[actor] = Visit::Done;
    }

private:
    enum class Visit : std::uint8_t { None, OnWay, Done };

    std::optional<std::size_t> parentOf(std::size_t actor) const
    {
        const std::string &parent = m_header.tables.actors[actor].parent;
        const auto found = parent.empty() ? m_positions.end() : m_positions.find(parent);
        return found == m_positions.end() ? std::nullopt : std::optional(found->second);
    }

    void refuse(std::vector<std::size_t> cycle)
    {
        std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
        m_reading.findings().error(m_header.parentOffsets[cycle.front()],
                                   IoMessage::tr("found the cycle %1; expected parents without a cycle")
                                       .arg(cycleText(m_header.tables.actors, cycle)));
    }

    Reading &m_reading;
    const Header &m_header;
    std::vector<Visit> m_visits;
    /// Of the first actor with an id: the file may be wrong in that, too.
    std::map<std::string_view, std::size_t> m_positions;
};

} // namespace

void checkParents(Reading &reading, const Header &header)
{
    Ascent ascent(reading, header);
    for (std::size_t actor = 0; actor < header.tables.actors.size(); ++actor)
        ascent.from(actor);
}

} // namespace kronika::reader
