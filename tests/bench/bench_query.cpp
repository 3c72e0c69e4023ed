// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke in the search field, and a filter switched: from the text to the set of events that match.
#include "models/index/query.h"
#include "tests/bench/benchscene.h"
#include "widgets/scene/scenepainter.h"

#include <QImage>

#include <benchmark/benchmark.h>

namespace kronika::bench {

namespace {

void run(benchmark::State &state, const char *text)
{
    const std::shared_ptr<const TimelineIndex> index = indexOf(static_cast<std::size_t>(state.range(0)));
    std::size_t found = 0;
    for (auto turn : state)
        found = Query::parse(QLatin1String(text))->evaluated(index->snapshot()).value().count();
    state.counters["found"] = static_cast<double>(found);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// A letter typed in the window: the matches found, their places in the lanes, and a frame with them.
void keystroke(benchmark::State &state, const char *text)
{
    BenchScene scene(static_cast<std::size_t>(state.range(0)));
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    for (auto turn : state) {
        const Snapshot &snapshot = scene.input.index->snapshot();
        scene.input.matching =
            std::make_shared<EventSet>(Query::parse(QLatin1String(text))->evaluated(snapshot).value());
        scene.input.matches = std::make_shared<TimelineMatches>(scene.input.index, scene.input.matching);
        QPainter painter(&image);
        paint(painter, scene.list(), scene.input.style, Theme::light(), kAllLayers, &scene.paints);
    }
}

void search(benchmark::State &state, const char *text)
{
    run(state, text);
}

void filter(benchmark::State &state, const char *text)
{
    run(state, text);
}

BENCHMARK_CAPTURE(keystroke, word, "invoice")->Apply(allSizes)->UseRealTime();
BENCHMARK_CAPTURE(keystroke, categoryOff, "-category:call")->Apply(allSizes)->UseRealTime();
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
