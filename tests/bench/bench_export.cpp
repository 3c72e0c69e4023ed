// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and documents, and what a picture costs at least.
#include "tests/bench/benchscene.h"

#include "widgets/scene/composition.h"
#include "widgets/scene/pageexport.h"
#include "widgets/scene/pages.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

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

QPageLayout largePaper()
{
    return QPageLayout(QPageSize(QPageSize::A3), QPageLayout::Landscape, QMarginsF(28, 28, 28, 28));
}

/// The picture itself, on one page.
void pdf(benchmark::State &state)
{
    const PictureRequest request = pictureOf(state);
    for (auto turn : state) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout(largePaper());
        writer.setResolution(96);
        const Picture picture =
            pictureFor(request, SceneStyle(pictureFont(kPageTextUnits)), paintRectOf(largePaper()).width());
        const Sheet sheet = timelineSheet(picture, {picture.range, picture.breaks().all(), TrayExtent::Wrapped});
        QPainter painter(&writer);
        const double scale = std::min(1.0, paintRectOf(largePaper()).height() / sheet.sizePx.height());
        painter.scale(scale, scale);
        paintSheet(painter, sheet, picture);
        painter.end();
        benchmark::DoNotOptimize(bytes);
    }
}

/// With the numbered list of all events behind it, links and outline: hundreds of pages.
void pdf_whole(benchmark::State &state)
{
    const PictureRequest request = pictureOf(state);
    PaperRequest paper;
    paper.layout = largePaper();
    paper.kind = PaperKind::OnePage;
    paper.created = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (auto turn : state)
        benchmark::DoNotOptimize(pdfOf(request, paper));
}

BENCHMARK(png)->Apply(allSizes);
BENCHMARK(pdf)->Apply(allSizes);
BENCHMARK(pdf_whole)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(png_imagesave)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kronika::bench
