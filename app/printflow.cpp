// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printflow.h"

#include "app/picturewords.h"
#include "widgets/scene/pages.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>

#include <algorithm>
#include <memory>

namespace kronika {

namespace {

QString printText(const char *text)
{
    return QCoreApplication::translate("kronika::PrintFlow", text);
}

/// In place of pages that cannot be laid out, so that the preview says why.
void paintError(QPrinter &printer, const Error &error)
{
    QPainter painter(&printer);
    painter.drawText(painter.viewport(), Qt::AlignCenter | Qt::TextWordWrap, error.text());
}

} // namespace

Status printPages(const PictureRequest &request, QPrinter &printer)
{
    PaperRequest paper;
    paper.layout = printer.pageLayout();
    const PictureWords words(request.language);
    const auto pages = pagesFor(request, paper);
    if (!pages)
        return pages.error();
    const auto count = static_cast<int>((*pages)->pageCount());
    const bool isPart = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isPart ? std::min(printer.fromPage(), count) : 1;
    const int last = isPart ? std::clamp(printer.toPage(), first, count) : count;
    QPainter painter(&printer);
    if (!painter.isActive())
        return Error{printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "The printer cannot be written to")),
                     {},
                     printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "choose another printer, or export a PDF"))};
    const double scale = printer.resolution() / 96.0;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return Error{
                printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "The printer takes no further page")), {}, {}};
        painter.save();
        painter.scale(scale, scale);
        (*pages)->paintPage(painter, static_cast<std::size_t>(page - 1));
        painter.restore();
    }
    return done();
}

void previewAndPrint(const PictureRequest &request, const QString &documentName, QWidget *window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layoutOf({}));
    printer->setDocName(documentName);
    printer->setCreator(QStringLiteral("Kronika " KRONIKA_VERSION));
    auto *dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "Print Preview")));
    dialog->resize(window->size() * 0.9);
    // The dialog is gone before the printer is.
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [request, printer](QPrinter *asked) {
        if (const Status status = printPages(request, *asked); !status)
            paintError(*asked, status.error());
    });
    dialog->open();
}

} // namespace kronika
