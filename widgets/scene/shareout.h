// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of a frame done on all cores that are idle just now. Knows nothing of what is done.
#pragma once

#include <cstddef>
#include <functional>

namespace kronika {

/// Calls `work(n)` once for each n < count, in about that order, on this thread and on threads of the global pool that
/// have nothing else to do; returns when all have ended. Never waits for a thread that has not begun: where all cores
/// are busy, this one does all. `work` must not throw.
void shareOut(std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace kronika
