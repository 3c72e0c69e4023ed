// SPDX-License-Identifier: GPL-3.0-or-later
// From the id of an event to its position, in about six bytes an event: ids are not copied, the snapshot is asked for
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

    /// Room for this many positions.
    explicit IdTable(std::size_t count);

    /// Requires: `id` is not in the table and there is room.
    void insert(std::string_view id, std::uint32_t position);
    /// The position whose id this is. O(1).
    std::optional<std::uint32_t> find(std::string_view id, const IdAt &idAt) const;

private:
    std::size_t firstSlot(std::string_view id) const;
    std::size_t next(std::size_t slot) const { return slot + 1 == m_slots.size() ? 0 : slot + 1; }

    /// Position + 1; 0 where empty. Collisions stand in the following slots.
    std::vector<std::uint32_t> m_slots;
};

} // namespace kronika
