// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace kronika {

bool inParallel(std::size_t count, const std::function<void(std::size_t)> &work,
                const std::function<bool()> &isCancelled)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isStopped = false;
    const auto help = [&] {
        for (std::size_t n = next++; n < count && !isStopped; n = next++)
            work(n);
    };
    std::vector<std::jthread> helpers;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t n = 1; n < std::min(cores, count); ++n)
        helpers.emplace_back(help);
    for (std::size_t n = next++; n < count; n = next++) {
        if (isCancelled && isCancelled()) {
            isStopped = true;
            return false;
        }
        work(n);
    }
    return true;
}

} // namespace kronika
