// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printflow.h"

#include "app/picturewords.h"
#include "widgets/ceilingfields.h"
#include "widgets/plainlabel.h"
#include "widgets/scene/pages.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QToolBar>

#include <algorithm>
#include <memory>
#include <utility>

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

namespace {

/// What is printed now, and on what.
struct PrintJob
{
    PictureRequest request;
    QPrinter printer{QPrinter::HighResolution};

    /// The name of the job goes to the printer, too: it is the file's only where that is not withheld.
    void take(PictureRequest picture)
    {
        request = std::move(picture);
        printer.setDocName(request.fileName.isEmpty() ? printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "Chronology"))
                                                      : request.fileName);
    }
};

/// Qt has it last, where a narrow window hides it behind an arrow.
void bringPrintForward(const QPrintPreviewDialog &dialog)
{
    auto *bar = dialog.findChild<QToolBar *>();
    if (bar == nullptr || bar->actions().isEmpty())
        return;
    QAction *print = bar->actions().constLast();
    bar->removeAction(print);
    bar->insertAction(bar->actions().value(0), print);
    print->setShortcut(QKeySequence::Print);
}

/// In a bar of its own below the preview's: that one is full.
void addCeiling(QPrintPreviewDialog &dialog, const CeilingFields &fields, const std::function<void()> &changed)
{
    auto *bar = new QToolBar(printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "Marking")));
    bar->setMovable(false);
    bar->addWidget(plainLabel(bar->windowTitle(), Selectable::No));
    bar->addWidget(fields.level());
    bar->addWidget(fields.above());
    fields.level()->setAccessibleName(bar->windowTitle());
    fields.above()->setAccessibleName(printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "What is above")));
    for (QComboBox *box : {fields.level(), fields.above()})
        QObject::connect(box, &QComboBox::currentIndexChanged, &dialog, changed);
    auto *inner = dialog.findChild<QMainWindow *>();
    Q_ASSERT(inner != nullptr);
    if (inner == nullptr)
        return bar->setParent(&dialog);
    inner->addToolBarBreak();
    inner->addToolBar(bar);
}

} // namespace

void previewAndPrint(const PictureBelow &picture, const std::optional<Ceiling> &ceiling, QWidget *window)
{
    auto job = std::make_shared<PrintJob>();
    job->printer.setPageLayout(layoutOf({}));
    job->printer.setCreator(QStringLiteral("Kronika " KRONIKA_VERSION));
    job->take(picture(ceiling));
    auto *dialog = new QPrintPreviewDialog(&job->printer, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(printText(QT_TRANSLATE_NOOP("kronika::PrintFlow", "Print Preview")));
    dialog->resize(window->size() * 0.9);
    bringPrintForward(*dialog);
    CeilingFields fields;
    fields.setCeiling(ceiling);
    addCeiling(*dialog, fields, [job, picture, fields, dialog] {
        job->take(picture(fields.ceiling()));
        dialog->findChild<QPrintPreviewWidget *>()->updatePreview();
    });
    // The dialog is gone before the printer is.
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [job](QPrinter *asked) {
        if (const Status status = printPages(job->request, *asked); !status)
            paintError(*asked, status.error());
    });
    dialog->open();
}

} // namespace kronika
