// SPDX-License-Identifier: GPL-3.0-or-later
// A bit for each row of a chunk, from the lowest of each word on. Knows nothing of what they say.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace kronika {

inline constexpr std::size_t kChunkRows = 4096;
inline constexpr std::size_t kRowWordBits = 64;
using RowBits = std::array<std::uint64_t, kChunkRows / kRowWordBits>;

/// `test(row)`, a number of which the lowest bit counts, for each of `count` rows. Without a branch on the answer:
/// which rows pass cannot be foretold.
template <typename Test>
RowBits rowBits(std::size_t count, Test &&test)
{
    RowBits bits{};
    for (std::size_t from = 0; from < count; from += kRowWordBits) {
        const std::size_t to = std::min(from + kRowWordBits, count);
        std::uint64_t word = 0;
        for (std::size_t row = from; row < to; ++row)
            word |= static_cast<std::uint64_t>(test(row) & 1U) << (row - from);
        bits[from / kRowWordBits] = word;
    }
    return bits;
}

} // namespace kronika
