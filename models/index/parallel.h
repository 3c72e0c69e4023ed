// SPDX-License-Identifier: GPL-3.0-or-later
// Independent pieces of work on all cores, the caller's thread among them. Knows nothing of what is done.
#pragma once

#include "models/document/stoppablesort.h"

#include <cstddef>
#include <functional>

namespace kronika {

/// Calls `work(n)` once for each n < count, in about that order, and returns when all have ended; false if
/// `isCancelled`, which is asked on the caller's thread only, answered true before the end. `work` must not throw.
bool inParallel(std::size_t count, const std::function<void(std::size_t)> &work,
                const std::function<bool()> &isCancelled = {});

/// The same for pieces that take long: each is given what it asks now and then, on its own thread, whether to stop.
bool inParallel(std::size_t count, const std::function<void(std::size_t, const Stops &)> &work,
                const std::function<bool()> &isCancelled);

/// The same for the pieces of a frame, which are done before a thread would have been made: helped by those threads of
/// Qt's global pool that have nothing else to do. Never waits for a thread that has not begun: where all cores are
/// busy, this one does all. `work` must not throw.
void shareOut(std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace kronika
