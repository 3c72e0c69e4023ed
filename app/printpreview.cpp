// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printpreview.h"

#include "app/workers.h"
#include "widgets/plainlabel.h"
#include "widgets/progressbanner.h"

#include <QAction>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QPaintEngine>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QSignalBlocker>
#include <QThreadPool>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

/// Up to so many events the pages are laid out before the next frame.
constexpr std::size_t kLaidOutHere = 100;

/// Qt has it last, where a narrow window hides it behind an arrow.
void bringPrintForward(QToolBar *bar)
{
    if (bar == nullptr || bar->actions().isEmpty())
        return;
    QAction *print = bar->actions().constLast();
    bar->removeAction(print);
    bar->insertAction(bar->actions().value(0), print);
    print->setShortcut(QKeySequence::Print);
}

/// Pages of very many events take long to free.
void disposeOfPages(std::shared_ptr<const PaperPages> &pages)
{
    if (pages)
        workers()->start([dying = std::exchange(pages, nullptr)] {});
}

} // namespace

PrintPreview::PrintPreview(std::shared_ptr<PrintJob> job, QWidget *parent)
    : QPrintPreviewDialog(&job->printer, parent)
    , m_job(std::move(job))
    , m_parts(new QComboBox)
    , m_partsBar(new QToolBar(tr("Pages that are shown"), this))
    , m_progress(new ProgressBanner(this))
    , m_preview(findChild<QPrintPreviewWidget *>())
{
    Q_ASSERT(m_preview != nullptr);
    setWindowTitle(tr("Print Preview"));
    m_ceiling.setCeiling(m_job->request.ceiling);
    addBars();
    layout()->addWidget(m_progress);
    // The dialog is gone before the printer is.
    connect(this, &QObject::destroyed, this, [kept = m_job] {});
    connect(this, &QPrintPreviewDialog::paintRequested, this, &PrintPreview::paint);
    connect(&m_laying, &LongTask::began, m_progress, &ProgressBanner::begin);
    connect(&m_laying, &LongTask::progressed, m_progress, &ProgressBanner::setProgress);
    connect(&m_laying, &LongTask::ended, m_progress, &ProgressBanner::finish);
    connect(m_progress, &ProgressBanner::cancelRequested, this, &QDialog::reject);
}

PrintPreview::~PrintPreview()
{
    disposeOfPages(m_job->pages);
}

/// Below the preview's: that one is full.
void PrintPreview::addBars()
{
    auto *bar = new QToolBar(tr("Marking"), this);
    bar->setMovable(false);
    bar->addWidget(plainLabel(bar->windowTitle(), Selectable::No));
    bar->addWidget(m_ceiling.level());
    bar->addWidget(m_ceiling.above());
    m_ceiling.level()->setAccessibleName(bar->windowTitle());
    m_ceiling.above()->setAccessibleName(tr("What is above"));
    for (QComboBox *box : {m_ceiling.level(), m_ceiling.above()})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintPreview::changeCeiling);
    auto *inner = findChild<QMainWindow *>();
    Q_ASSERT(inner != nullptr);
    if (inner == nullptr)
        return;
    bringPrintForward(inner->findChild<QToolBar *>());
    inner->addToolBarBreak();
    inner->addToolBar(bar);
    m_partsBar->setMovable(false);
    m_partsBar->addWidget(m_parts);
    m_partsBar->hide();
    m_parts->setAccessibleName(m_partsBar->windowTitle());
    connect(m_parts, &QComboBox::currentIndexChanged, m_preview, &QPrintPreviewWidget::updatePreview);
    inner->addToolBarBreak();
    inner->addToolBar(m_partsBar);
}

void PrintPreview::changeCeiling()
{
    m_job->request.ceiling = m_ceiling.ceiling();
    forget();
    m_preview->updatePreview();
}

void PrintPreview::forget()
{
    m_laying.cancel();
    disposeOfPages(m_job->pages);
}

/// For the preview, whose pages are recorded; else somebody prints.
void PrintPreview::paint(QPrinter *asked)
{
    const bool isPreview = asked->paintEngine()->type() == QPaintEngine::Picture;
    if (!isPreview)
        return Q_EMIT printRequested();
    if (!m_job->pages || m_job->pages->layout != asked->pageLayout())
        layOut(asked->pageLayout());
    if (!m_job->pages)
        return paintText(*asked, tr("The pages are being laid out…"));
    if (const Status status = paintPages(*m_job->pages, shownSpan(), *asked, {}); !status)
        paintText(*asked, status.error().sentence());
}

/// In place of pages that are not there yet or cannot be laid out.
void PrintPreview::paintText(QPrinter &printer, const QString &text) const
{
    QPainter painter(&printer);
    painter.drawText(painter.viewport(), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void PrintPreview::layOut(const QPageLayout &layout)
{
    if (m_laying.isRunning() && m_awaited == layout)
        return;
    forget();
    m_awaited = layout;
    if (m_job->request.whole.index->snapshot().eventCount() <= kLaidOutHere) {
        m_job->pages = laidOut(m_job->request, layout, {});
        return offerParts();
    }
    m_laying.start(
        tr("Laying out the pages…"),
        [this, request = m_job->request, layout](const LongTask::Progress &progress) -> LongTask::Conclusion {
            // `this` is not touched before the conclusion, which the end of the task takes away.
            return [this, pages = laidOut(request, layout, progress)] { take(pages); };
        });
}

void PrintPreview::take(std::shared_ptr<const PaperPages> pages)
{
    m_job->pages = std::move(pages);
    offerParts();
    m_preview->updatePreview();
}

void PrintPreview::offerParts()
{
    const QSignalBlocker blocker(m_parts);
    const std::size_t count = m_job->pages->count();
    const int before = m_parts->currentIndex();
    m_parts->clear();
    for (std::size_t first = 0; first < count; first += kPagesShown)
        m_parts->addItem(tr("Pages %1–%2 of %3").arg(first + 1).arg(std::min(first + kPagesShown, count)).arg(count));
    m_parts->setCurrentIndex(std::clamp(before, 0, m_parts->count() - 1));
    m_partsBar->setVisible(m_parts->count() > 1);
}

PageSpan PrintPreview::shownSpan() const
{
    const std::size_t first = static_cast<std::size_t>(std::max(0, m_parts->currentIndex())) * kPagesShown;
    return {first, std::min(first + kPagesShown, m_job->pages->count())};
}

} // namespace kronika

#include "moc_printpreview.cpp"
