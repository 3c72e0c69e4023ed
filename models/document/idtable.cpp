// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/idtable.h"

#include <QHashFunctions>

#include <bit>

namespace kronika {

IdTable::IdTable(std::size_t count)
    : m_slots(count + count / 4 + 1, 0)
    , m_positionMask(static_cast<std::uint32_t>((std::uint64_t{1} << std::bit_width(count)) - 1))
{
}

std::uint64_t IdTable::hashOf(std::string_view id)
{
    auto hash = static_cast<std::uint64_t>(qHashBits(id.data(), id.size(), QHashSeed::globalSeed()));
    // qHashBits of short keys differs mostly in the low bits; slots are chosen by the high ones.
    hash *= 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 29U;
    hash *= 0xBF58476D1CE4E5B9ULL;
    return hash ^ hash >> 32U;
}

void IdTable::insertHash(std::uint64_t hash, std::uint32_t position)
{
    std::size_t slot = slotOf(hash);
    while (m_slots[slot] != 0)
        slot = next(slot);
    m_slots[slot] = markOf(hash) | (position + 1);
}

std::optional<std::uint32_t> IdTable::insertAll(const std::vector<std::uint64_t> &hashes, const IdAt &idAt)
{
    // Slots are anywhere in memory: they are fetched well before they are looked at.
    constexpr std::size_t kAhead = 16;
    for (std::size_t n = 0; n < hashes.size(); ++n) {
        if (n + kAhead < hashes.size())
            __builtin_prefetch(&m_slots[slotOf(hashes[n + kAhead])], 1);
        const auto position = static_cast<std::uint32_t>(n);
        const std::uint32_t mark = markOf(hashes[n]);
        std::size_t slot = slotOf(hashes[n]);
        for (; m_slots[slot] != 0; slot = next(slot)) {
            const std::uint32_t other = (m_slots[slot] & m_positionMask) - 1;
            if ((m_slots[slot] & ~m_positionMask) == mark && hashes[other] == hashes[n] &&
                idAt(other) == idAt(position))
                return position;
        }
        m_slots[slot] = mark | (position + 1);
    }
    return std::nullopt;
}

std::optional<std::uint32_t> IdTable::find(std::string_view id, const IdAt &idAt) const
{
    const std::uint64_t hash = hashOf(id);
    const std::uint32_t mark = markOf(hash);
    for (std::size_t slot = slotOf(hash); m_slots[slot] != 0; slot = next(slot)) {
        const std::uint32_t position = (m_slots[slot] & m_positionMask) - 1;
        if ((m_slots[slot] & ~m_positionMask) == mark && idAt(position) == id)
            return position;
    }
    return std::nullopt;
}

std::size_t IdTable::slotOf(std::uint64_t hash) const
{
    return static_cast<std::size_t>((hash >> 32U) * m_slots.size() >> 32U);
}

} // namespace kronika
