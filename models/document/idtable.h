// SPDX-License-Identifier: GPL-3.0-or-later
// From the id of an event to its position, in about five bytes an event: ids are not copied, the snapshot is asked for
// them. Knows no snapshot.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace kronika {

class IdTable
{
public:
    using IdAt = std::function<std::string_view(std::uint32_t position)>;

    /// Differs from run to run, so that no file can make its ids collide.
    static std::uint64_t hashOf(std::string_view id);

    /// Room for this many positions.
    explicit IdTable(std::size_t count);

    /// Requires: `id` is not in the table and there is room.
    void insert(std::string_view id, std::uint32_t position) { insertHash(hashOf(id), position); }
    void insertHash(std::uint64_t hash, std::uint32_t position);
    /// Inserts the hashes of the ids at 0, 1, 2, ... Nothing, or the first position whose id stood there before; the
    /// table is then incomplete. Requires: an empty table with room.
    std::optional<std::uint32_t> insertAll(const std::vector<std::uint64_t> &hashes, const IdAt &idAt);
    /// The position whose id this is. O(1).
    std::optional<std::uint32_t> find(std::string_view id, const IdAt &idAt) const;

private:
    std::size_t slotOf(std::uint64_t hash) const;
    std::size_t next(std::size_t slot) const { return slot + 1 == m_slots.size() ? 0 : slot + 1; }
    /// What a slot holds besides the position: the bits of the hash that it has room for.
    std::uint32_t markOf(std::uint64_t hash) const { return static_cast<std::uint32_t>(hash) & ~m_positionMask; }

    /// Position + 1 under a mark; 0 where empty. Collisions stand in the following slots.
    std::vector<std::uint32_t> m_slots;
    std::uint32_t m_positionMask;
};

} // namespace kronika
