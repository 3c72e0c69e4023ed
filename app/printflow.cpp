// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printflow.h"

#include "app/longtask.h"
#include "app/printpreview.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace kronika {

namespace {

/// In the list behind the timeline, about.
constexpr std::size_t kEventsOnAPage = 40;

/// A file that was not printed to its end is no use; what a printer has, it has.
void removeUnfinished(const QPrinter &printer)
{
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        QFile::remove(printer.outputFileName());
}

Status printed(PrintJob &job, const std::shared_ptr<const PaperPages> &known, const LongTask::Progress &progress)
{
    const QPageLayout layout = job.printer.pageLayout();
    const bool isKnown = known && known->layout == layout;
    const auto pages = isKnown ? known : laidOut(job.request, layout, progress);
    if (!progress(0, 0))
        return done();
    if (!pages->fileName.isEmpty()) // it goes to the printer, too, unless it is withheld
        job.printer.setDocName(pages->fileName);
    const Status status = paintPages(*pages, chosenPages(job.printer, pages->count()), job.printer, progress);
    if (status && !progress(0, 0))
        removeUnfinished(job.printer);
    return status;
}

} // namespace

PrintFlow::PrintFlow(LongTask &task, QWidget *window)
    : QObject(window)
    , m_task(task)
    , m_window(window)
{
}

void PrintFlow::open(const PrintRequest &request, std::size_t events)
{
    if (events <= kMostUnasked)
        return preview(request);
    auto *box =
        new QMessageBox(QMessageBox::Question, QStringLiteral("Kronika"),
                        tr("Print %n events?", nullptr, static_cast<int>(events)), QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("printBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Their list alone fills about %n pages. A search makes it shorter.", nullptr,
                               static_cast<int>(events / kEventsOnAPage)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto *goOn = box->addButton(tr("&Show the Pages"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(goOn, &QPushButton::clicked, this, [this, request] { preview(request); });
    box->open();
}

void PrintFlow::preview(const PrintRequest &request)
{
    const auto job = std::make_shared<PrintJob>();
    job->request = request;
    job->printer.setPageLayout(layoutOf({}));
    job->printer.setCreator(QStringLiteral("Kronika " KRONIKA_VERSION));
    job->printer.setDocName(tr("Chronology"));
    auto *dialog = new PrintPreview(job, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(m_window->size() * 0.9);
    connect(dialog, &PrintPreview::printRequested, this, [this, job] { print(job); });
    dialog->open();
}

void PrintFlow::print(const std::shared_ptr<PrintJob> &job)
{
    if (m_task.isRunning())
        return conclude(Error{tr("Other work is still going on"), {}, tr("print again when it is done")});
    m_task.start(tr("Printing…"),
                 [this, job, pages = job->pages](const LongTask::Progress &progress) -> LongTask::Conclusion {
                     const Status status = printed(*job, pages, progress);
                     // The printer ends where it began: on the UI thread.
                     return [this, job, status] { conclude(status); };
                 });
}

void PrintFlow::conclude(const Status &status)
{
    if (!status)
        Q_EMIT failed(tr("The pages could not be printed."), status.error());
}

} // namespace kronika

#include "moc_printflow.cpp"
