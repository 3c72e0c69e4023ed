// SPDX-License-Identifier: GPL-3.0-or-later
// A chronology laid out for a printer's paper, and painted onto whatever prints or shows it. Any thread. Knows no
// window.
#pragma once

#include "models/document/ceiling.h"
#include "models/time/result.h"
#include "widgets/scene/pageexport.h"
#include "widgets/scene/pages.h"

#include <QPageLayout>
#include <QPrinter>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

namespace kronika {

struct PrintRequest
{
    /// Of what is there before the ceiling.
    PictureRequest whole;
    std::optional<Ceiling> ceiling;
};

/// For one paper and under one ceiling.
struct PaperPages
{
    QPageLayout layout;
    /// Never null where there is no error.
    Result<std::unique_ptr<Pages>> pages;
    /// That they speak.
    QString language;
    /// Of the document; empty where it is withheld or where there is none.
    QString fileName;

    /// 1 for the one that tells an error.
    std::size_t count() const { return pages ? (*pages)->pageCount() : 1; }
};

/// Some of them, from 0, half-open.
struct PageSpan
{
    std::size_t first = 0;
    std::size_t end = 0;
};

/// What is printed now, on what, and its pages once they are laid out.
struct PrintJob
{
    PrintRequest request;
    QPrinter printer{QPrinter::HighResolution};
    std::shared_ptr<const PaperPages> pages;
};

/// O(n log n). What is called off through `progress` gives pages that are of no use.
std::shared_ptr<const PaperPages> laidOut(const PrintRequest &request, const QPageLayout &layout,
                                          const DrawProgress &progress);

/// Those that the person chose in the print dialog.
PageSpan chosenPages(const QPrinter &printer, std::size_t count);

/// An error is for the person. Ends where `progress` answers false; null: nobody waits.
Status paintPages(const PaperPages &pages, PageSpan span, QPrinter &printer, const DrawProgress &progress);

} // namespace kronika
