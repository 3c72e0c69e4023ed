// SPDX-License-Identifier: GPL-3.0-or-later
// One event moved: from the edit to the painted frame.
#include "tests/bench/benchscene.h"

#include "app/preparation.h"
#include "models/document/edit.h"
#include "models/document/timeorder.h"
#include "widgets/scene/scenepainter.h"

#include <QImage>

#include <benchmark/benchmark.h>

namespace kronika::bench {

namespace {

void edit(benchmark::State &state)
{
    BenchScene scene(static_cast<std::size_t>(state.range(0)));
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    PreparationRequest request;
    request.snapshot = scene.input.index->sharedSnapshot();
    request.options = scene.input.index->options();
    request.known.index = scene.input.index;
    request.known.order = std::make_shared<const EventOrder>(timeOrder(*request.snapshot));
    const EventIndex moved{static_cast<std::uint32_t>(state.range(0) / 3)};
    int day = 0;
    for (auto turn : state) {
        EventChange change{.at = moved, .before = request.snapshot->event(moved), .after = {}};
        change.after = change.before;
        change.after->when = "2022-03-0" + std::to_string(1 + day++ % 9);
        request.snapshot = applied({.events = {change}}, *request.snapshot).snapshot;
        request.known = prepare(request, [] { return false; });
        scene.input.index = request.known.index;
        scene.layout = LaneLayout(*scene.input.index, scene.input.style);
        scene.paintFrame(image);
    }
}

BENCHMARK(edit)->Apply(allSizes);

} // namespace

} // namespace kronika::bench
