// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printpages.h"

#include "app/exportpicture.h"
#include "app/picturewords.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

QString printText(const char *text)
{
    return QCoreApplication::translate("kronika::PrintFlow", text);
}

Error noPrinter()
{
    return {printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "The printer cannot be written to")),
            {},
            printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "choose another printer, or export a PDF"))};
}

} // namespace

std::shared_ptr<const PaperPages> laidOut(const PrintRequest &request, const QPageLayout &layout,
                                          const DrawProgress &progress)
{
    PictureRequest whole = request.whole;
    if (progress)
        whole.progress = [progress, furthest = std::size_t{0}](std::size_t done, std::size_t total) mutable {
            // Some of it is laid out again where it did not fit.
            furthest = std::max(furthest, done);
            return progress(furthest, total);
        };
    const PictureRequest ready = madeReady(std::move(whole), request.ceiling);
    const PictureWords words(ready.language);
    PaperRequest paper;
    paper.layout = layout;
    return std::make_shared<const PaperPages>(
        PaperPages{layout, pagesFor(ready, paper), ready.language, ready.fileName});
}

PageSpan chosenPages(const QPrinter &printer, std::size_t count)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() <= 0)
        return {0, count};
    const std::size_t first = std::min(static_cast<std::size_t>(printer.fromPage()), count);
    const std::size_t last = static_cast<std::size_t>(std::max(printer.toPage(), 0));
    return {first - 1, std::clamp(last, first, count)};
}

Status paintPages(const PaperPages &pages, PageSpan span, QPrinter &printer, const DrawProgress &progress)
{
    if (!pages.pages)
        return pages.pages.error();
    const PictureWords words(pages.language);
    QPainter painter(&printer);
    if (!painter.isActive())
        return noPrinter();
    const double scale = printer.resolution() / 96.0;
    for (std::size_t page = span.first; page < span.end; ++page) {
        if (progress && !progress(page - span.first, span.end - span.first))
            break;
        if (page > span.first && !printer.newPage())
            return Error{
                printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "The printer takes no further page")), {}, {}};
        painter.save();
        painter.scale(scale, scale);
        (*pages.pages)->paintPage(painter, page);
        painter.restore();
    }
    return done();
}

} // namespace kronika
