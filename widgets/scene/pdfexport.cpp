// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pageexport.h"

#include "widgets/scene/pages.h"
#include "widgets/scene/pagetext.h"
#include "widgets/scene/pdffinish.h"
#include "widgets/scene/pictureplan.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace kronika {

namespace {

/// That of the screen for which styles are made: on a finer device Qt 6.4 would widen the letter spacing by as much,
/// and texts would not fit where they were measured to. Coordinates in a PDF are real numbers anyway.
constexpr int kWriterDpi = 96;

/// The paper's margins too, for themes that are not white.
void paintPaper(QPainter &painter, const QPageLayout &layout, const Theme &theme)
{
    const QRectF full = layout.fullRect(QPageLayout::Point);
    painter.fillRect(QRectF(-paintRectOf(layout).topLeft(), full.size() * kUnitsPerPoint), theme.canvas);
}

Error calledOff()
{
    return {pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "Drawing was called off")), {}, {}};
}

/// As Qt writes it: without links, with the clock's date.
Result<QByteArray> plainPdf(const Pages &pages, const QPageLayout &layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(layout);
    writer.setResolution(kWriterDpi);
    writer.setTitle(pages.picture().title);
    writer.setCreator(programName());
    QPainter painter(&writer);
    if (!painter.isActive())
        return Error{pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "The pages could not be drawn")), {}, {}};
    for (std::size_t page = 0; page < pages.pageCount(); ++page) {
        if (!pages.picture().goesOn(DrawStep::Pages, page, pages.pageCount()))
            return calledOff();
        if (page > 0)
            writer.newPage();
        paintPaper(painter, layout, *pages.picture().theme);
        pages.paintPage(painter, page);
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<QByteArray> pdfOf(const PictureRequest &request, const PaperRequest &paper, QStringList *warnings)
{
    const auto pages = pagesFor(request, paper);
    if (!pages)
        return pages.error();
    if (request.pagesKnown)
        request.pagesKnown((*pages)->pageCount());
    if (warnings != nullptr)
        *warnings += (*pages)->warnings();
    const auto pdf = plainPdf(**pages, layoutOf(paper));
    if (!pdf)
        return pdf.error();
    const Picture &picture = (*pages)->picture();
    return finishedPdf(*pdf, {.language = picture.spoken,
                              .created = paper.created,
                              .navigation = (*pages)->navigation(),
                              .goesOn = [&picture] { return picture.goesOn(DrawStep::Links, 1, 1); }});
}

Result<QImage> pageImageOf(const PictureRequest &request, const PaperRequest &paper, int widthPx, QStringList *warnings)
{
    const auto pages = pagesFor(request, paper);
    if (!pages)
        return pages.error();
    if (!(*pages)->picture().goesOn(DrawStep::Pages))
        return calledOff();
    if (request.pagesKnown)
        request.pagesKnown((*pages)->pageCount());
    if (warnings != nullptr)
        *warnings += (*pages)->warnings();
    const QPageLayout layout = layoutOf(paper);
    const QSizeF full = layout.fullRect(QPageLayout::Point).size() * kUnitsPerPoint;
    const double scale = widthPx / full.width();
    QImage image(widthPx, static_cast<int>(std::ceil(full.height() * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return Error{
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "There is not enough memory for the picture")), {}, {}};
    image.fill((*pages)->picture().theme->canvas);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(paintRectOf(layout).topLeft());
    (*pages)->paintPage(painter, 0);
    return image;
}

} // namespace kronika
