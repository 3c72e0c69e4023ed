// SPDX-License-Identifier: GPL-3.0-or-later
// Large chronologies for benchmarks and tests of size, the same for the same numbers on every machine. Knows no file
// format.
#pragma once

#include "models/document/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace kronika::bench {

/// Five years from 2020: 70 % points and 30 % spans with a long tail (median two days, at most 120), 40 actors and 12
/// categories of which the first have most, nearly a third of the events in 40 bursts.
struct GeneratorOptions
{
    std::size_t events = 0;
    std::size_t actors = 40;
    double years = 5;
    std::uint64_t seed = 42;
};

SnapshotTables generatedTables(const GeneratorOptions &options);
/// Calls `sink` with one event after the other; none is kept.
void generateEvents(const GeneratorOptions &options, const std::function<void(const Event &)> &sink);
std::shared_ptr<const Snapshot> generatedSnapshot(const GeneratorOptions &options);

} // namespace kronika::bench
