// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting that a person can stop: between two questions whether it is still wanted there is little work, however many
// are sorted.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace kronika {

/// Answers true once what is being done is no longer wanted.
using Stops = std::function<bool()>;

/// Whether `stops` says so at `item`, which it is asked at every so many only.
inline bool isStoppedAt(std::size_t item, const Stops &stops)
{
    constexpr std::size_t kAskedEvery = 4'096;
    return item % kAskedEvery == 0 && stops && stops();
}

/// So many are sorted or merged between two questions.
inline constexpr std::size_t kSortBlock = 65'536;

namespace stoppable {

/// Merges [from, middle) and [middle, end) of `items` into the same place of `into`; false if stopped.
template <typename T, typename Before>
bool mergeInto(std::vector<T> &into, std::vector<T> &items, std::size_t from, std::size_t middle, std::size_t end,
               Before before, const Stops &stops)
{
    std::size_t a = from;
    std::size_t b = middle;
    for (std::size_t to = from; to < end; ++to) {
        if ((to - from) % kSortBlock == 0 && stops && stops())
            return false;
        const bool isSecond = a == middle || (b < end && before(items[b], items[a]));
        into[to] = std::move(items[isSecond ? b++ : a++]);
    }
    return true;
}

} // namespace stoppable

/// Sorts by `before`, a strict weak order; false if `stops`, asked at least once in about kSortBlock items' work,
/// answered true: then `items` hold anything. O(n log n), as much memory again where there are more than kSortBlock.
template <typename T, typename Before>
bool stoppableSort(std::vector<T> &items, Before before, const Stops &stops)
{
    const std::size_t count = items.size();
    const auto at = [&items](std::size_t n) { return items.begin() + static_cast<std::ptrdiff_t>(n); };
    for (std::size_t from = 0; from < count; from += kSortBlock) {
        if (stops && stops())
            return false;
        std::sort(at(from), at(std::min(from + kSortBlock, count)), before);
    }
    std::vector<T> merged(count > kSortBlock ? items : std::vector<T>());
    for (std::size_t half = kSortBlock; half < count; half *= 2) {
        for (std::size_t from = 0; from < count; from += 2 * half) {
            const std::size_t middle = std::min(from + half, count);
            const std::size_t end = std::min(from + 2 * half, count);
            if (!stoppable::mergeInto(merged, items, from, middle, end, before, stops))
                return false;
        }
        std::swap(items, merged);
    }
    return true;
}

} // namespace kronika
