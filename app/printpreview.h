// SPDX-License-Identifier: GPL-3.0-or-later
// A preview of the pages, in which paper and ceiling can be changed and from which one prints. They are laid out by a
// worker, with progress and a Cancel, and painted a few at a time. Prints nothing by itself.
#pragma once

#include "app/longtask.h"
#include "app/printpages.h"
#include "widgets/ceilingfields.h"

#include <QPrintPreviewDialog>

#include <cstddef>
#include <memory>

class QPrintPreviewWidget;
class QToolBar;

namespace kronika {

class ProgressBanner;

class PrintPreview : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    /// So many are painted at once: more would take long, and hardly anybody looks at all.
    static constexpr std::size_t kPagesShown = 24;

    PrintPreview(std::shared_ptr<PrintJob> job, QWidget *parent);
    ~PrintPreview() override;

    const std::shared_ptr<PrintJob> &job() const { return m_job; }

Q_SIGNALS:
    /// The printer of the job was chosen; the dialog closes itself after this.
    void printRequested();

private:
    void addBars();
    void paint(QPrinter *asked);
    void paintText(QPrinter &printer, const QString &text) const;
    void layOut(const QPageLayout &layout);
    void take(std::shared_ptr<const PaperPages> pages);
    void forget();
    void offerParts();
    void changeCeiling();
    PageSpan shownSpan() const;

    std::shared_ptr<PrintJob> m_job;
    CeilingFields m_ceiling;
    /// Which of the pages are shown, where there are too many for all.
    QComboBox *m_parts;
    QToolBar *m_partsBar;
    ProgressBanner *m_progress;
    QPrintPreviewWidget *m_preview;
    LongTask m_laying;
    /// The paper for which the pages are being laid out.
    QPageLayout m_awaited;
};

} // namespace kronika
