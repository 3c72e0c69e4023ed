// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/eventset.h"

#include <bit>

namespace kronika {

std::size_t EventSet::count() const
{
    std::size_t sum = 0;
    for (const std::uint64_t word : m_words)
        sum += static_cast<std::size_t>(std::popcount(word));
    return sum;
}

} // namespace kronika
