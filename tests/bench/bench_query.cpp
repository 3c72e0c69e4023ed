// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke in the search field, and a filter switched: from the text to the set of events that match.
#include "models/index/query.h"
#include "tests/bench/benchscene.h"

#include <benchmark/benchmark.h>

namespace kronika::bench {

namespace {

void run(benchmark::State &state, const char *text)
{
    const std::shared_ptr<const TimelineIndex> index = indexOf(static_cast<std::size_t>(state.range(0)));
    std::size_t found = 0;
    for (auto turn : state)
        found = Query::parse(QLatin1String(text))->matches(index->snapshot()).count();
    state.counters["found"] = static_cast<double>(found);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void search(benchmark::State &state, const char *text)
{
    run(state, text);
}

void filter(benchmark::State &state, const char *text)
{
    run(state, text);
}

BENCHMARK_CAPTURE(search, word, "invoice")->Apply(allSizes)->UseRealTime();
BENCHMARK_CAPTURE(search, threeWords, "urgent contract 12")->Apply(allSizes)->UseRealTime();
BENCHMARK_CAPTURE(search, phrase, "\"minor report\"")->Apply(allSizes)->UseRealTime();
BENCHMARK_CAPTURE(search, expression, "/[ck]ontra.t 1\\d/")->Apply(allSizes)->UseRealTime();
BENCHMARK_CAPTURE(filter, category, "-category:call")->Apply(allSizes)->UseRealTime();
BENCHMARK_CAPTURE(filter, actor, "actor:\"Ada 0\"")->Apply(allSizes)->UseRealTime();
BENCHMARK_CAPTURE(filter, time, "from:2022 to:2022-03")->Apply(allSizes)->UseRealTime();
BENCHMARK_CAPTURE(filter, composed, "(invoice or ticket) -category:call from:2021 actor:ada")
    ->Apply(allSizes)
    ->UseRealTime();

} // namespace

} // namespace kronika::bench
