// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/lanepacker.h"

#include <algorithm>
#include <cstddef>

namespace kronika {

namespace {

/// Where each row is taken up to, with the least of every subtree, so that the first row that is free at an instant is
/// found without looking at all. Rows never used are free from the beginning of time.
class PackedEnds
{
public:
    /// The first row whose end is <= from; rowCapacity() if none is.
    std::size_t firstFree(Instant from) const
    {
        if (m_least[1] > from)
            return rowCapacity();
        std::size_t node = 1;
        while (node < m_leaves)
            node = m_least[2 * node] <= from ? 2 * node : 2 * node + 1;
        return node - m_leaves;
    }

    std::size_t rowCapacity() const { return m_leaves; }

    void take(std::size_t row, Instant until)
    {
        if (row >= m_leaves)
            grow();
        std::size_t node = m_leaves + row;
        m_least[node] = std::max(m_least[node], until);
        while (node /= 2)
            m_least[node] = std::min(m_least[2 * node], m_least[2 * node + 1]);
    }

private:
    void grow()
    {
        const std::size_t leaves = 2 * m_leaves;
        std::vector<Instant> least(2 * leaves, Instant::min());
        std::copy_n(m_least.begin() + static_cast<std::ptrdiff_t>(m_leaves), m_leaves,
                    least.begin() + static_cast<std::ptrdiff_t>(leaves));
        for (std::size_t node = leaves - 1; node > 0; --node)
            least[node] = std::min(least[2 * node], least[2 * node + 1]);
        m_least = std::move(least);
        m_leaves = leaves;
    }

    std::size_t m_leaves = 4;
    std::vector<Instant> m_least = std::vector<Instant>(2 * 4, Instant::min());
};

} // namespace

PackedRows packRows(std::span<const TimeRange> spans, std::uint16_t maxRows)
{
    PackedRows packed;
    packed.rows.reserve(spans.size());
    PackedEnds ends;
    for (const TimeRange &span : spans) {
        std::size_t row = ends.firstFree(span.from);
        if (row >= maxRows) {
            row = std::size_t{maxRows} - 1;
            packed.hasOverflowRow = true;
        }
        ends.take(row, span.to);
        packed.rows.push_back(static_cast<std::uint16_t>(row));
        packed.rowCount = std::max(packed.rowCount, static_cast<std::uint16_t>(row + 1));
    }
    return packed;
}

} // namespace kronika
