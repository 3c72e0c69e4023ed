// SPDX-License-Identifier: GPL-3.0-or-later
// The ids that were given, by their hashes (IdTable::hashOf, which no file knows): two ids of the same one are as
// likely among millions as a broken memory, and then one is taken for given that is not. Knows no event.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kronika {

class IdHashes
{
public:
    bool isEmpty() const { return m_count == 0; }
    /// O(1).
    bool contains(std::uint64_t hash) const { return !m_slots.empty() && m_slots[slotOf(m_slots, hash)] != 0; }
    /// Nothing if it is there. O(1), amortised.
    void insert(std::uint64_t hash)
    {
        if (m_slots.size() < 2 * (m_count + 1))
            grow();
        std::uint64_t &slot = m_slots[slotOf(m_slots, hash)];
        m_count += slot == 0 ? 1 : 0;
        slot = keyOf(hash);
    }

private:
    using Slots = std::vector<std::uint64_t>;

    /// 0 is an empty slot.
    static std::uint64_t keyOf(std::uint64_t hash) { return hash == 0 ? 1 : hash; }
    /// Where it is, or the empty slot where it would be.
    static std::size_t slotOf(const Slots &slots, std::uint64_t hash)
    {
        const std::size_t mask = slots.size() - 1;
        std::size_t slot = std::size_t(hash) & mask;
        while (slots[slot] != 0 && slots[slot] != keyOf(hash))
            slot = (slot + 1) & mask;
        return slot;
    }
    void grow()
    {
        constexpr std::size_t kFirst = 64;
        Slots larger(m_slots.empty() ? kFirst : 2 * m_slots.size(), 0);
        for (const std::uint64_t key : m_slots) {
            if (key != 0)
                larger[slotOf(larger, key)] = key;
        }
        m_slots = std::move(larger);
    }

    /// A power of two, at most half full.
    Slots m_slots;
    std::size_t m_count = 0;
};

} // namespace kronika
