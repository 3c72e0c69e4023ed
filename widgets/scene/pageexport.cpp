// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pageexport.h"

#include "widgets/scene/pagetext.h"
#include "widgets/scene/pictureplan.h"
#include "widgets/scene/pngwriter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

Result<PicturePlan> boundedPlan(const PictureRequest &request, const ImageRequest &image)
{
    auto plan = planFor(request, image);
    if (plan && std::int64_t{plan->pixels.width()} * plan->pixels.height() > kMaxPixels)
        return pictureSizeError(
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "The picture would have more than %1 pixels"))
                .arg(kMaxPixels));
    return plan;
}

/// The rows of the picture from `top` on, onto all of `strip`.
void paintStrip(QImage &strip, const PicturePlan &plan, double scale, int top)
{
    strip.fill(plan.picture.theme->canvas);
    QPainter painter(&strip);
    // Nothing but what is seen is painted.
    painter.setClipRect(strip.rect());
    painter.translate(0, -top);
    painter.scale(scale, scale);
    paintSheet(painter, plan.sheet, plan.picture);
}

} // namespace

Result<QImage> imageOf(const PictureRequest &request, const ImageRequest &image)
{
    const auto plan = boundedPlan(request, image);
    if (!plan)
        return plan.error();
    QImage canvas(plan->pixels, QImage::Format_RGB32);
    if (canvas.isNull())
        return pictureSizeError(
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "There is not enough memory for the picture")));
    paintStrip(canvas, *plan, scaleOf(image), 0);
    // After painting: before, text would be scaled by it.
    const int dotsPerMeter = static_cast<int>(std::lround(image.dpi / 0.0254));
    canvas.setDotsPerMeterX(dotsPerMeter);
    canvas.setDotsPerMeterY(dotsPerMeter);
    canvas.setText(QStringLiteral("Title"), plan->picture.title);
    canvas.setText(QStringLiteral("Software"), programName());
    return canvas;
}

Result<QImage> smallImageOf(const PictureRequest &request, const ImageRequest &image, QSize room)
{
    const auto plan = boundedPlan(request, image);
    if (!plan)
        return plan.error();
    const QSize fitting = plan->pixels.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage canvas(plan->pixels.boundedTo(fitting), QImage::Format_RGB32);
    if (canvas.isNull())
        return pictureSizeError(
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "There is not enough memory for the picture")));
    paintStrip(canvas, *plan, scaleOf(image) * canvas.width() / plan->pixels.width(), 0);
    return canvas;
}

Result<QByteArray> pngOf(const PictureRequest &request, const ImageRequest &image)
{
    constexpr int mostStripPixels = 8'000'000;
    constexpr int rowsAtOnce = 64;
    const auto plan = boundedPlan(request, image);
    if (!plan)
        return plan.error();
    const int stripHeight = std::clamp(mostStripPixels / plan->pixels.width(), 1, plan->pixels.height());
    QImage strip(plan->pixels.width(), stripHeight, QImage::Format_RGB32);
    if (strip.isNull())
        return pictureSizeError(
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "There is not enough memory for the picture")));
    PngFacts facts{
        .size = plan->pixels,
        .dotsPerMeter = static_cast<int>(std::lround(image.dpi / 0.0254)),
        .texts = {{"Title", plan->picture.title}, {"Software", programName()}, {"Description", plan->sheet.footer}}};
    int painted = 0;
    return pngBytes(facts, [&](int row) {
        // To compress rows takes longer than to paint them.
        if ((row >= painted || row % rowsAtOnce == 0) &&
            !plan->picture.goesOn(DrawStep::Pages, static_cast<std::size_t>(row),
                                  static_cast<std::size_t>(plan->pixels.height())))
            return static_cast<const uchar *>(nullptr);
        if (row >= painted) {
            paintStrip(strip, *plan, scaleOf(image), row);
            painted = row + stripHeight;
        }
        return strip.constScanLine(row - (painted - stripHeight));
    });
}

Result<QByteArray> thumbnailOf(const PictureRequest &request, int sidePx)
{
    // Drawn as for a small window, so that lanes and bars are still seen when it is made smaller.
    constexpr int layoutPx = 720;
    constexpr int leastDrawnPx = 512;
    PictureRequest plain = request;
    plain.hasLegend = false;
    ImageRequest image;
    image.widthPx = std::max(sidePx, leastDrawnPx);
    image.dpi = std::max(1, 96 * image.widthPx / layoutPx);
    auto drawn = imageOf(plain, image);
    if (!drawn || drawn->height() > image.widthPx) {
        image.heightPx = image.widthPx;
        drawn = imageOf(plain, image);
    }
    if (!drawn)
        return drawn.error();
    const QImage small = drawn->scaled(sidePx, sidePx, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    const PngFacts facts{.size = small.size(),
                         .dotsPerMeter = static_cast<int>(std::lround(96 / 0.0254)),
                         .texts = {{"Title", drawn->text(QStringLiteral("Title"))}, {"Software", programName()}}};
    return pngBytes(facts, [&small](int row) { return small.constScanLine(row); });
}

} // namespace kronika
