// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of one array and the references to them, whichever of both the file gives first. Knows neither records nor
// JSON.
#pragma once

#include "models/io/formats/kronika/findings.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace kronika::reader {

/// Strings, each once. Views: the texts must outlive the set.
class IdSet
{
public:
    /// False if it is there already. O(1), whatever the ids are.
    bool insert(std::string_view id);
    bool contains(std::string_view id) const;

private:
    std::size_t slotOf(std::string_view id) const;
    void grow();

    std::vector<std::string_view> m_ids;
    /// Position + 1; 0 where empty. Collisions stand in the following slots.
    std::vector<std::uint32_t> m_slots;
};

class IdSpace
{
public:
    struct Reference
    {
        std::string_view id;
        std::size_t offset;
    };

    /// `array` as in the file: "actors".
    explicit IdSpace(const char *array)
        : m_array(array)
    {
    }

    /// An id of this array. Says so if it is there already.
    void define(std::string_view id, std::size_t offset, Findings &findings);
    /// A reference; judged at once if the array is complete, else when it is.
    void refer(std::string_view id, std::size_t offset, Findings &findings);
    /// All ids are known: judges what waits.
    void complete(Findings &findings);
    /// References that are not judged yet.
    const std::vector<Reference> &waiting() const { return m_waiting; }
    bool contains(std::string_view id) const { return m_base != nullptr ? m_base->contains(id) : m_ids.contains(id); }
    /// Knows from now on what `complete` knows, which outlives it.
    void standOn(const IdSpace &complete);

private:
    void judge(const Reference &reference, Findings &findings) const;

    const char *m_array;
    const IdSpace *m_base = nullptr;
    IdSet m_ids;
    std::vector<Reference> m_waiting;
    bool m_isComplete = false;
};

} // namespace kronika::reader
