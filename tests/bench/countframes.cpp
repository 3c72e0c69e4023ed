// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/countframes.h"

#include "tests/bench/benchscene.h"
#include "widgets/scene/scenepainter.h"

#include <QImage>
#include <QTextStream>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_START_INSTRUMENTATION
#define CALLGRIND_STOP_INSTRUMENTATION
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS
#endif

namespace kronika::bench {

namespace {

constexpr int kFrames = 24;
constexpr double kZoom = 1.9;

} // namespace

int countFrames(std::size_t events, bool isOfNewTexts)
{
    BenchScene scene(events);
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    const Instant anchor = scene.busyPlace();
    const auto frame = [&] { scene.paintFrame(image); };
    QTextStream out(stdout);
    for (int step = 0; step < kFrames; ++step) {
        // Most texts and symbols are there already while one zooms or pans: what is left is the frame itself.
        if (!isOfNewTexts)
            frame();
        CALLGRIND_START_INSTRUMENTATION;
        CALLGRIND_ZERO_STATS;
        const double start = wallMs();
        frame();
        const double ms = wallMs() - start;
        CALLGRIND_DUMP_STATS;
        CALLGRIND_STOP_INSTRUMENTATION;
        out << step << '\t' << QString::number(ms, 'f', 3) << '\t' << scene.list().marks.size() << '\t'
            << scene.list().labels.size() << '\n';
        scene.viewport.range = zoomed(scene.viewport.range, kZoom, anchor);
    }
    return 0;
}

} // namespace kronika::bench
