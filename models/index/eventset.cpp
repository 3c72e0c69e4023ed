// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/eventset.h"

#include <algorithm>
#include <bit>

namespace kronika {

std::size_t EventSet::count() const
{
    std::size_t sum = 0;
    for (const std::uint64_t word : m_words)
        sum += static_cast<std::size_t>(std::popcount(word));
    return sum;
}

void EventSet::insertWords(std::size_t first, std::span<const std::uint64_t> words)
{
    const std::size_t at = first / 64;
    const std::size_t shift = first % 64;
    for (std::size_t n = 0; n < words.size(); ++n) {
        if (words[n] == 0)
            continue;
        m_words[at + n] |= words[n] << shift;
        if (shift != 0 && at + n + 1 < m_words.size())
            m_words[at + n + 1] |= words[n] >> (64 - shift);
    }
}

void EventSet::insertAll()
{
    std::ranges::fill(m_words, ~std::uint64_t{0});
    if (m_size % 64 != 0)
        m_words.back() = (std::uint64_t{1} << m_size % 64) - 1;
}

EventSet setOf(std::span<const EventIndex> events, std::size_t eventCount)
{
    EventSet set(eventCount);
    if (events.size() == eventCount) {
        set.insertAll();
        return set;
    }
    for (const EventIndex event : events)
        set.insert(event);
    return set;
}

} // namespace kronika
