// SPDX-License-Identifier: GPL-3.0-or-later
// Values that are not in a chronology after a merge, for it has others in their place. Knows no record.
#pragma once

#include "models/document/mergefields.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kronika {

struct GivenWay
{
    enum class Whose : std::uint8_t { Mine, Theirs };

    Whose whose = Whose::Mine;
    /// The title of the event, source or era, or the name of the actor or category, as it is called now.
    std::string of;
    LostValue value;
};

/// The first of them in full, and how many there are.
class GivenWays
{
public:
    static constexpr std::size_t kMaxKept = 90;

    void add(GivenWay::Whose whose, const std::string &of, const std::vector<LostValue> &values)
    {
        for (const LostValue &value : values) {
            if (++m_count <= kMaxKept)
                m_kept.push_back({whose, of, value});
        }
    }
    void add(const GivenWays &others)
    {
        for (const GivenWay &other : others.kept()) {
            if (m_kept.size() < kMaxKept)
                m_kept.push_back(other);
        }
        m_count += others.count();
    }
    const std::vector<GivenWay> &kept() const { return m_kept; }
    std::size_t count() const { return m_count; }

private:
    std::vector<GivenWay> m_kept;
    std::size_t m_count = 0;
};

} // namespace kronika
