// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the timeline at 1920x1080: laid out and painted anew, as after every change of the range.
#include "tests/bench/benchscene.h"

#include "widgets/scene/hittester.h"
#include "widgets/scene/scenepainter.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>

namespace kronika::bench {

namespace {

/// The whole range on screen.
void frame_fit(benchmark::State &state)
{
    BenchScene scene(static_cast<std::size_t>(state.range(0)));
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    for (auto turn : state)
        scene.paintFrame(image);
    state.counters["marks"] = static_cast<double>(scene.list().marks.size());
}

/// In from the whole range to a minute, at a busy place; the worst and the 99th of a hundred frames by the wall clock,
/// and for comparison by what all threads together took.
void frame_zoom(benchmark::State &state)
{
    BenchScene scene(static_cast<std::size_t>(state.range(0)));
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    const TimeRange whole = scene.viewport.range;
    const Instant anchor = scene.busyPlace();
    std::vector<double> ms;
    std::vector<double> cpuMs;
    for (auto turn : state) {
        scene.viewport.range = whole;
        for (int step = 0; step < 100; ++step) {
            const double start = wallMs();
            const double cpuStart = processCpuMs();
            scene.paintFrame(image);
            ms.push_back(wallMs() - start);
            cpuMs.push_back(processCpuMs() - cpuStart);
            scene.viewport.range = zoomed(scene.viewport.range, 1.15, anchor);
        }
    }
    std::ranges::sort(ms);
    std::ranges::sort(cpuMs);
    state.counters["p50_ms"] = ms[ms.size() / 2];
    state.counters["p99_ms"] = ms[ms.size() * 99 / 100];
    state.counters["worst_ms"] = ms.back();
    state.counters["cpu_p50_ms"] = cpuMs[cpuMs.size() / 2];
    state.counters["cpu_p99_ms"] = cpuMs[cpuMs.size() * 99 / 100];
}

/// What is painted over a frame while the pointer moves: the arcs of a selected event, across all lanes and along one.
void frame_arcs(benchmark::State &state)
{
    const BenchScene scene(static_cast<std::size_t>(state.range(0)));
    const DisplayList list = scene.list();
    const QRectF &area = list.lanesArea;
    LiveState live;
    live.arcs = {{area.topLeft(), area.bottomRight(), true},
                 {area.center(), area.bottomLeft(), true},
                 {{area.left(), area.center().y()}, {area.right(), area.center().y()}, true}};
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    for (auto turn : state) {
        QPainter painter(&image);
        paintLive(painter, list, Theme::light(), live);
    }
}

/// An event as a program without a scene of its own would draw it: its bar, and its title beside it.
class EventItem : public QGraphicsRectItem
{
public:
    EventItem(const QRectF &bar, QString title)
        : QGraphicsRectItem(bar)
        , m_title(std::move(title))
    {
        setPen(Qt::NoPen);
        setBrush(QColor(80, 120, 180));
    }

    QRectF boundingRect() const override { return rect().adjusted(0, -2, kTitlePx, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override
    {
        QGraphicsRectItem::paint(painter, option, widget);
        painter->setPen(Qt::black);
        painter->drawText(QPointF(rect().right() + 3, rect().bottom() - 3), m_title);
    }

private:
    static constexpr double kTitlePx = 220;
    QString m_title;
};

/// What a program without a scene of its own would take: an item an event.
void frame_graphicsview(benchmark::State &state)
{
    const BenchScene scene(static_cast<std::size_t>(state.range(0)));
    const TimelineIndex &index = *scene.input.index;
    const TimeScale scale{scene.viewport.range, 0, scene.viewport.sizePx.width()};
    QGraphicsScene items;
    for (std::size_t lane = 0; lane < index.lanes().size(); ++lane) {
        for (std::size_t row = 0; row < index.lanes()[lane].content->rowCount(); ++row) {
            const double top = static_cast<double>(lane) * 26 + static_cast<double>(row) * 2;
            for (const LaneEntry entry : index.row(lane, row)) {
                const double left = scale.xAt(entry.reach.from);
                items.addItem(
                    new EventItem({left, top, std::max(scale.xAt(entry.reach.to) - left, 3.0), 14},
                                  QString::fromStdString(index.snapshot().title(entry.event, std::string()))));
            }
        }
    }
    QGraphicsView view(&items);
    view.resize(scene.viewport.sizePx.toSize());
    view.setSceneRect(0, 0, scene.viewport.sizePx.width(), scene.viewport.sizePx.height());
    view.setFrameShape(QFrame::NoFrame);
    view.setRenderHint(QPainter::Antialiasing);
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
    for (auto turn : state) {
        QPainter painter(&image);
        view.render(&painter);
    }
}

void hit(benchmark::State &state)
{
    BenchScene scene(static_cast<std::size_t>(state.range(0)));
    scene.viewport.range = zoomed(scene.viewport.range, 40, scene.busyPlace());
    const DisplayList list = scene.list();
    std::mt19937 random(5);
    std::uniform_real_distribution<double> x(list.lanesArea.left(), list.lanesArea.right());
    std::uniform_real_distribution<double> y(list.lanesArea.top(), list.lanesArea.bottom());
    std::vector<double> us;
    for (auto turn : state) {
        const QPointF point(x(random), y(random));
        const double start = threadCpuMs();
        benchmark::DoNotOptimize(hitTest(list, point));
        us.push_back((threadCpuMs() - start) * 1e3);
    }
    std::ranges::sort(us);
    state.counters["p99_us"] = us[us.size() * 99 / 100];
}

// Frames are made on several threads: the time that counts is the wall clock's, the CPU's that of all of them.
BENCHMARK(frame_fit)->Apply(allSizes)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK(frame_arcs)->Apply(allSizes);
BENCHMARK(frame_zoom)->Apply(allSizes)->Iterations(3)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK(frame_graphicsview)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MinTime(0.1)
    ->UseRealTime()
    ->MeasureProcessCPUTime();
BENCHMARK(hit)->Apply(allSizes)->Iterations(20'000);

} // namespace

} // namespace kronika::bench
