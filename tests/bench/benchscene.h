// SPDX-License-Identifier: GPL-3.0-or-later
// Generated chronologies with their index and scene, made once per size and shared by the benchmarks of one run.
#pragma once

#include "tests/bench/generate.h"
#include "widgets/scene/paintcache.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/scene/scenepainter.h"

#include <QImage>

#include <benchmark/benchmark.h>

#include <ctime>
#include <map>

namespace kronika::bench {

inline void allSizes(benchmark::internal::Benchmark *one)
{
    for (const int events : {10'000, 100'000, 1'000'000, 10'000'000})
        one->Arg(events);
    one->Unit(benchmark::kMillisecond);
}

/// Milliseconds of CPU that this thread has used: other programs share the cores.
inline double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The same of all threads of this program together.
inline double processCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds that have passed: what works on several threads is as long as its wall clock says.
inline double wallMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The last one asked for is kept: ten million events are enough to hold at a time.
inline std::shared_ptr<const TimelineIndex> indexOf(std::size_t events)
{
    static std::pair<std::size_t, std::shared_ptr<const TimelineIndex>> kept;
    if (kept.first != events) {
        kept.second.reset();
        kept = {events, TimelineIndex::build(generatedSnapshot({.events = events}),
                                             {.shown = {}, .folded = {}, .language = "en"})};
    }
    return kept.second;
}

struct BenchScene
{
    explicit BenchScene(std::size_t events, QSizeF size = {1920, 1080})
        : BenchScene(indexOf(events), size)
    {
    }
    explicit BenchScene(std::shared_ptr<const TimelineIndex> index, QSizeF size = {1920, 1080})
    {
        input.index = std::move(index);
        input.language = QStringLiteral("en");
        input.texts = std::make_shared<SceneTexts>(input.style);
        paints.setTexts(input.texts);
        layout = LaneLayout(*input.index, input.style);
        viewport.sizePx = size;
        viewport.headerWidthPx = input.style.headerWidthFor(*input.index, input.language);
        viewport.range = fitted(input.index->extent().value_or(TimeRange{}));
    }

    void paintFrame(QImage &image)
    {
        QPainter painter(&image);
        paint(painter, list(), input.style, Theme::light(), kAllLayers, &paints);
    }
    DisplayList list() const { return buildDisplayList(input, layout, viewport); }
    /// Where the middle event of the first lane's last row is.
    Instant busyPlace() const
    {
        const std::size_t rows = input.index->lanes()[0].content->rowCount();
        const RowView row = input.index->row(0, rows - 1);
        return row[row.size() / 2].reach.from;
    }

    SceneInput input;
    LaneLayout layout;
    PaintCache paints;
    Viewport viewport;
};

} // namespace kronika::bench
