// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/consistency.h"
#include "tests/bench/generate.h"

#include <benchmark/benchmark.h>

#include <string>

namespace kronika::bench {

namespace {

/// Each event answers another one and is dated by a source: far more than any chronology has.
std::shared_ptr<const Snapshot> linkedSnapshot(std::size_t events)
{
    const GeneratorOptions options{.events = events};
    SnapshotTables tables = generatedTables(options);
    Source source;
    source.id = "s";
    source.title = "S";
    source.published = "2030";
    tables.sources.push_back(source);
    tables.indexIds();
    SnapshotBuilder builder(std::move(tables));
    std::string before;
    generateEvents(options, [&](const Event &event) {
        Event linked = event;
        if (!before.empty())
            linked.links.push_back({before, "responds-to", {}});
        Claim claim;
        claim.source = "s";
        claim.when = event.when;
        linked.claims.push_back(claim);
        before = event.id;
        builder.add(linked);
    });
    return builder.finish();
}

void consistency(benchmark::State &state)
{
    const auto snapshot = linkedSnapshot(static_cast<std::size_t>(state.range(0)));
    std::size_t certain = 0;
    for (auto turn : state)
        certain = consistencyOf(*snapshot).certainCount;
    state.counters["certain"] = static_cast<double>(certain);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

BENCHMARK(consistency)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kronika::bench
