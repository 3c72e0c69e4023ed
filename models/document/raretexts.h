// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of those few rows of a chunk that have one, one behind the other. Knows no event.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

class RareTexts
{
public:
    /// Requires: behind all rows that have a text.
    void add(std::size_t row, std::string_view text)
    {
        m_rows.push_back(static_cast<std::uint16_t>(row));
        m_texts.append(text);
        m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
    }

    /// Empty for rows without. O(log n).
    std::string_view at(std::size_t row) const
    {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        if (found == m_rows.end() || *found != row)
            return {};
        const auto n = static_cast<std::size_t>(found - m_rows.begin());
        const std::size_t from = n == 0 ? 0 : m_ends[n - 1];
        return std::string_view(m_texts).substr(from, m_ends[n] - from);
    }

    /// Those that have one, in order.
    std::span<const std::uint16_t> rows() const { return m_rows; }

    void shrink()
    {
        m_texts.shrink_to_fit();
        m_ends.shrink_to_fit();
        m_rows.shrink_to_fit();
    }

private:
    std::vector<std::uint16_t> m_rows;
    std::vector<std::uint32_t> m_ends;
    std::string m_texts;
};

} // namespace kronika
