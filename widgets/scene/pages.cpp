// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pages.h"

#include "widgets/scene/booklet.h"
#include "widgets/scene/pagetext.h"
#include "widgets/scene/poster.h"

#include <QCoreApplication>

namespace kronika {

namespace {

constexpr int kMostPagesWide = 100;

} // namespace

QPageLayout layoutOf(const PaperRequest &paper)
{
    if (paper.layout.isValid())
        return paper.layout;
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
                       QPageLayout::Millimeter);
}

QRectF paintRectOf(const QPageLayout &layout)
{
    const QRectF points = layout.paintRect(QPageLayout::Point);
    return {points.topLeft() * kUnitsPerPoint, points.size() * kUnitsPerPoint};
}

QStringList Pages::warnings() const
{
    if (smallestTextPt() >= kLeastReadablePt)
        return {};
    return {pageText(QT_TRANSLATE_NOOP(
                         "kronika::PageExport",
                         "the smallest text is %1 pt high, less than %2 pt: choose larger paper or more pages"))
                .arg(smallestTextPt(), 0, 'f', 1)
                .arg(kLeastReadablePt)};
}

Result<std::unique_ptr<Pages>> pagesFor(const PictureRequest &request, const PaperRequest &paper)
{
    if (const Status status = fontsAvailable(); !status)
        return status.error();
    if (paper.pagesWide < 1 || paper.pagesWide > kMostPagesWide)
        return Error{pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "A picture is 1 to 100 pages wide")), {}, {}};
    if (paper.kind == PaperKind::Poster) {
        auto poster = Poster::laidOut(request, paper);
        return poster ? Result<std::unique_ptr<Pages>>(std::move(poster).value()) : poster.error();
    }
    auto booklet = Booklet::laidOut(request, paper);
    return booklet ? Result<std::unique_ptr<Pages>>(std::move(booklet).value()) : booklet.error();
}

} // namespace kronika
