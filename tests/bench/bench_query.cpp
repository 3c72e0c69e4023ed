// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/query.h"
#include "tests/bench/generate.h"

#include <benchmark/benchmark.h>

namespace kronika::bench {

namespace {

void query(benchmark::State &state, const char *text)
{
    const auto snapshot = generatedSnapshot({.events = static_cast<std::size_t>(state.range(0))});
    std::size_t found = 0;
    for (auto turn : state)
        found = Query::parse(QLatin1String(text))->matches(*snapshot).count();
    state.counters["found"] = static_cast<double>(found);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void sizes(benchmark::internal::Benchmark *one)
{
    one->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(query, word, "invoice")->Apply(sizes);
BENCHMARK_CAPTURE(query, threeWords, "urgent contract 12")->Apply(sizes);
BENCHMARK_CAPTURE(query, phrase, "\"minor report\"")->Apply(sizes);
BENCHMARK_CAPTURE(query, actor, "actor:\"Ada 0\"")->Apply(sizes);
BENCHMARK_CAPTURE(query, time, "from:2022 to:2022-03")->Apply(sizes);
BENCHMARK_CAPTURE(query, composed, "(invoice or ticket) -category:call from:2021 actor:ada")->Apply(sizes);
BENCHMARK_CAPTURE(query, expression, "/[ck]ontra.t 1\\d/")->Apply(sizes);

} // namespace

} // namespace kronika::bench
