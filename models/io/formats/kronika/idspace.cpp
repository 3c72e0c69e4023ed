// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/idspace.h"

#include "models/io/iomessage.h"

#include <QHash>

namespace kronika::reader {

bool IdSet::insert(std::string_view id)
{
    if (4 * (m_ids.size() + 1) > 3 * m_slots.size())
        grow();
    const std::size_t slot = slotOf(id);
    if (m_slots[slot] != 0)
        return false;
    m_ids.push_back(id);
    m_slots[slot] = static_cast<std::uint32_t>(m_ids.size());
    return true;
}

bool IdSet::contains(std::string_view id) const
{
    return !m_slots.empty() && m_slots[slotOf(id)] != 0;
}

std::size_t IdSet::slotOf(std::string_view id) const
{
    // Qt's seed differs from run to run, so that no file can be made to collide.
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHashBits(id.data(), id.size(), QHashSeed::globalSeed()) & mask;
    while (m_slots[slot] != 0 && m_ids[m_slots[slot] - 1] != id)
        slot = (slot + 1) & mask;
    return slot;
}

void IdSet::grow()
{
    m_slots.assign(m_slots.empty() ? 64 : 2 * m_slots.size(), 0);
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        m_slots[slotOf(m_ids[i])] = static_cast<std::uint32_t>(i + 1);
}

void IdSpace::define(std::string_view id, std::size_t offset, Findings &findings)
{
    if (!m_ids.insert(id))
        findings.error(offset, IoMessage::tr("found the id %1 a second time; expected each id in \"%2\" once")
                                   .arg(shown(id), QLatin1String(m_array)));
}

void IdSpace::refer(std::string_view id, std::size_t offset, Findings &findings)
{
    if (m_isComplete)
        judge({id, offset}, findings);
    else
        m_waiting.push_back({id, offset});
}

void IdSpace::complete(Findings &findings)
{
    m_isComplete = true;
    for (const Reference &reference : m_waiting)
        judge(reference, findings);
    m_waiting.clear();
}

void IdSpace::standOn(const IdSpace &complete)
{
    m_base = &complete;
    m_isComplete = true;
}

void IdSpace::judge(const Reference &reference, Findings &findings) const
{
    if (!contains(reference.id))
        findings.error(reference.offset,
                       IoMessage::tr("found %1; expected an id from \"%2\", where there is no such id")
                           .arg(shown(reference.id), QLatin1String(m_array)));
}

} // namespace kronika::reader
