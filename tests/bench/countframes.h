// SPDX-License-Identifier: GPL-3.0-or-later
// Frames for counting instructions, which repeat where times do not: kronika-bench frames N, under callgrind.
#pragma once

#include <cstddef>

namespace kronika::bench {

/// Paints frames from the whole range of `events` generated events to a minute, each twice, with a dump of callgrind's
/// after the second of each: `valgrind --tool=callgrind --instr-atstart=no kronika-bench frames N`. Without callgrind
/// their CPU times on standard output. `isOfNewTexts`: the first of each, whose titles and numbers have not all been
/// seen before.
int countFrames(std::size_t events, bool isOfNewTexts);

} // namespace kronika::bench
