// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and documents, and what a picture costs at least.
#include "tests/bench/benchscene.h"

#include "widgets/scene/pageexport.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace kronika::bench {

namespace {

constexpr QSize k4K(3840, 2160);

PictureRequest pictureOf(const benchmark::State &state)
{
    PictureRequest request;
    request.index = indexOf(static_cast<std::size_t>(state.range(0)));
    request.language = QStringLiteral("en");
    return request;
}

void png(benchmark::State &state)
{
    const PictureRequest request = pictureOf(state);
    ImageRequest image;
    image.widthPx = k4K.width();
    image.heightPx = k4K.height();
    for (auto turn : state)
        benchmark::DoNotOptimize(pngOf(request, image));
}

/// Saving alone, of the same picture.
void png_imagesave(benchmark::State &state)
{
    ImageRequest image;
    image.widthPx = k4K.width();
    image.heightPx = k4K.height();
    const Result<QImage> drawn = imageOf(pictureOf(state), image);
    if (!drawn)
        return state.SkipWithError("no picture");
    const QImage &picture = *drawn;
    for (auto turn : state) {
        QByteArray saved;
        QBuffer buffer(&saved);
        buffer.open(QIODevice::WriteOnly);
        benchmark::DoNotOptimize(picture.save(&buffer, "PNG"));
    }
}

/// The picture alone would be one page; the list of events makes so many more of a large chronology that a million
/// events are enough.
void pdf(benchmark::State &state)
{
    const PictureRequest request = pictureOf(state);
    PaperRequest paper;
    paper.layout = QPageLayout(QPageSize(QPageSize::A3), QPageLayout::Landscape, QMarginsF(28, 28, 28, 28));
    paper.kind = PaperKind::OnePage;
    paper.created = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (auto turn : state)
        benchmark::DoNotOptimize(pdfOf(request, paper));
}

BENCHMARK(png)->Apply(allSizes);
BENCHMARK(pdf)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(png_imagesave)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kronika::bench
