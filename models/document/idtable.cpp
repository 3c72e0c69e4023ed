// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/idtable.h"

#include <QHashFunctions>

namespace kronika {

IdTable::IdTable(std::size_t count)
    : m_slots(count + count / 2 + 1, 0)
{
}

void IdTable::insert(std::string_view id, std::uint32_t position)
{
    std::size_t slot = firstSlot(id);
    while (m_slots[slot] != 0)
        slot = next(slot);
    m_slots[slot] = position + 1;
}

std::optional<std::uint32_t> IdTable::find(std::string_view id, const IdAt &idAt) const
{
    for (std::size_t slot = firstSlot(id); m_slots[slot] != 0; slot = next(slot)) {
        if (idAt(m_slots[slot] - 1) == id)
            return m_slots[slot] - 1;
    }
    return std::nullopt;
}

/// Qt's hash is seeded by chance: a hostile file cannot make its ids collide.
std::size_t IdTable::firstSlot(std::string_view id) const
{
    const auto hash = static_cast<std::uint64_t>(qHashBits(id.data(), id.size(), QHashSeed::globalSeed()));
    // qHashBits of short keys differs mostly in the low bits; the product spreads them over the slots.
    return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15ULL) % m_slots.size());
}

} // namespace kronika
