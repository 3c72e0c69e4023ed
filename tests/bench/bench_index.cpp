// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/density.h"
#include "models/index/navigation.h"
#include "models/index/timelineindex.h"
#include "tests/bench/benchscene.h"

#include <benchmark/benchmark.h>

namespace kronika::bench {

namespace {

std::shared_ptr<const TimelineIndex> timelineFor(const benchmark::State &state)
{
    return indexOf(static_cast<std::size_t>(state.range(0)));
}

void index(benchmark::State &state)
{
    const auto snapshot = timelineFor(state)->sharedSnapshot();
    for (auto turn : state)
        benchmark::DoNotOptimize(TimelineIndex::build(snapshot, {.shown = {}, .folded = {}, .language = "en"}));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void density(benchmark::State &state)
{
    const auto timeline = timelineFor(state);
    for (auto turn : state)
        benchmark::DoNotOptimize(densityOf(*timeline, {.range = *timeline->extent(), .bins = 400}));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void stepInLane(benchmark::State &state)
{
    const auto timeline = timelineFor(state);
    const auto first = atEnd(*timeline, Step::Previous, nullptr);
    std::optional<Focus> at = first;
    for (auto turn : state) {
        at = besideInLane(*timeline, *at, Step::Next, nullptr);
        at = at ? at : first;
    }
}

void stepToNextLane(benchmark::State &state)
{
    const auto timeline = timelineFor(state);
    for (auto turn : state)
        benchmark::DoNotOptimize(inNextLane(*timeline, {EventIndex{5}, ~std::size_t{0}}, Step::Next, nullptr));
}

BENCHMARK(index)->Apply(allSizes)->UseRealTime();
BENCHMARK(density)->Apply(allSizes)->UseRealTime();
BENCHMARK(stepInLane)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(stepToNextLane)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace kronika::bench
