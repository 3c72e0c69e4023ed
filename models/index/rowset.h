// SPDX-License-Identifier: GPL-3.0-or-later
// A set of rows of one chunk, a bit each. Knows nothing of why they are in it.
#pragma once

#include "models/document/chunk.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace kronika {

class RowSet
{
public:
    static constexpr std::size_t kWordBits = kRowWordBits;
    using Words = RowBits;

    RowSet() = default;
    explicit RowSet(const RowBits &bits)
        : m_words(bits)
    {
    }
    static RowSet first(std::size_t count)
    {
        RowSet rows;
        for (std::size_t n = 0; n < count / kWordBits; ++n)
            rows.m_words[n] = ~std::uint64_t{0};
        if (count % kWordBits != 0)
            rows.m_words[count / kWordBits] = (std::uint64_t{1} << count % kWordBits) - 1;
        return rows;
    }

    bool contains(std::size_t row) const { return (m_words[row / kWordBits] >> row % kWordBits & 1U) != 0; }
    void insert(std::size_t row) { m_words[row / kWordBits] |= std::uint64_t{1} << row % kWordBits; }
    bool isEmpty() const { return m_words == Words{}; }
    std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }

    RowSet &operator&=(const RowSet &other)
    {
        return combine(other, [](auto a, auto b) { return a & b; });
    }
    RowSet &operator|=(const RowSet &other)
    {
        return combine(other, [](auto a, auto b) { return a | b; });
    }
    RowSet &operator-=(const RowSet &other)
    {
        return combine(other, [](auto a, auto b) { return a & ~b; });
    }

    /// Keeps those rows for which `test(row)` answers true, asked in order.
    template <typename Test>
    void keepIf(Test &&test)
    {
        for (std::size_t n = 0; n < m_words.size(); ++n) {
            std::uint64_t kept = 0;
            for (std::uint64_t rest = m_words[n]; rest != 0; rest &= rest - 1) {
                const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
                // Without a branch: which rows match cannot be foretold.
                kept |= static_cast<std::uint64_t>(test(n * kWordBits + bit)) << bit;
            }
            m_words[n] = kept;
        }
    }

    const Words &words() const { return m_words; }

private:
    template <typename Combine>
    RowSet &combine(const RowSet &other, Combine combineWords)
    {
        for (std::size_t n = 0; n < m_words.size(); ++n)
            m_words[n] = combineWords(m_words[n], other.m_words[n]);
        return *this;
    }

    Words m_words{};
};

} // namespace kronika
