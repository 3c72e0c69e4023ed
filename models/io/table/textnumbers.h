// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers texts that stand in cell after cell, so that what each means is found out once. Knows no meaning.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kronika::table {

template <typename Value>
class TextNumbers
{
public:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    /// The number of the value of a text: `make()` for one that was not met yet, which then waits among fresh().
    /// O(length).
    template <typename Make>
    std::uint32_t of(std::string_view text, Make &&make)
    {
        std::uint32_t &likely = m_likely[placeOf(text)];
        if (likely < m_texts.size() && m_texts[likely] == text)
            return likely;
        if (const auto known = m_numbers.find(text); known != m_numbers.end())
            return likely = known->second;
        const auto number = static_cast<std::uint32_t>(m_values.size());
        m_values.push_back(make());
        m_fresh.push_back(number);
        if (m_numbers.size() < kMost) {
            // All before it are kept, too.
            m_texts.push_back(m_numbers.emplace(m_kept.emplace_back(text), number).first->first);
            likely = number;
            m_lasting = m_values.size();
        }
        return number;
    }

    Value &operator[](std::uint32_t number) { return m_values[number]; }
    /// Those that were made since the last forget(), in order.
    const std::vector<std::uint32_t> &fresh() const { return m_fresh; }
    /// Values that are not kept for other cells are gone then: of a column that never repeats itself, most.
    void forget()
    {
        m_fresh.clear();
        m_values.resize(m_lasting);
    }

private:
    static constexpr std::size_t kMost = 20'000;
    static constexpr unsigned kLikelyBits = 12;
    static constexpr std::size_t kLikely = std::size_t{1} << kLikelyBits;

    static std::array<std::uint32_t, kLikely> nothingLikely()
    {
        std::array<std::uint32_t, kLikely> likely;
        likely.fill(kNone);
        return likely;
    }
    /// By its ends, in which texts of a column differ most.
    static std::size_t placeOf(std::string_view text)
    {
        std::uint64_t front = 0;
        std::uint64_t back = 0;
        const std::size_t count = text.size() < sizeof front ? text.size() : sizeof front;
        std::memcpy(&front, text.data(), count);
        std::memcpy(&back, text.data() + text.size() - count, count);
        constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15ULL;
        // Only the highest bits of the product depend on all others.
        return (front * 31 + back + text.size()) * kMix >> (64 - kLikelyBits);
    }

    /// Numbers of texts that were met last.
    std::array<std::uint32_t, kLikely> m_likely = nothingLikely();
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
    /// What the numbers are found by; nothing of it moves.
    std::deque<std::string> m_kept;
    /// The same by number.
    std::vector<std::string_view> m_texts;
    std::deque<Value> m_values;
    std::size_t m_lasting = 0;
    std::vector<std::uint32_t> m_fresh;
};

} // namespace kronika::table
