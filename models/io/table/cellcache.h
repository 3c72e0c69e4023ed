// SPDX-License-Identifier: GPL-3.0-or-later
// What was made of the text of a cell, for texts that stand in cell after cell. Knows no meaning.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace kronika::table {

template <typename Value>
class CellCache
{
public:
    /// `make()` for a text that was not met yet. Lasts until the next call. O(1); holds kMost texts at most, so that a
    /// column that never repeats itself costs no memory.
    template <typename Make>
    const Value &of(std::string_view text, Make &&make)
    {
        if (const auto known = m_values.find(text); known != m_values.end())
            return known->second;
        if (m_values.size() < kMost)
            return m_values.emplace(std::string(text), make()).first->second;
        m_other = make();
        return m_other;
    }

private:
    static constexpr std::size_t kMost = 10'000;

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::unordered_map<std::string, Value, Hash, std::equal_to<>> m_values;
    Value m_other{};
};

} // namespace kronika::table
