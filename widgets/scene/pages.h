// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline laid out on pages of paper, ready for a printer, a PDF or a preview. Knows no file format.
#pragma once

#include "widgets/scene/composition.h"
#include "widgets/scene/navigation.h"

#include <QPageLayout>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <memory>

namespace kronika {

/// Units of 1/96 inch, in which pages are laid out.
inline constexpr double kUnitsPerPoint = 96.0 / 72.0;
/// Smaller letters are not read without a glass.
inline constexpr double kLeastReadablePt = 5;

/// Of `paper`, or A4 landscape if it has none.
QPageLayout layoutOf(const PaperRequest &paper);
/// Where a layout lets one paint, in units from the paper's top left corner.
QRectF paintRectOf(const QPageLayout &layout);

class Pages
{
public:
    Pages() = default;
    virtual ~Pages() = default;
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    virtual std::size_t pageCount() const = 0;
    /// The painter's origin is the corner of the paint rectangle, its unit 1/96 inch.
    virtual void paintPage(QPainter &painter, std::size_t page) const = 0;
    virtual const Picture &picture() const = 0;
    /// From the corner of the paper. O(marks + events).
    virtual Navigation navigation() const = 0;
    /// Of any text on any page.
    virtual double smallestTextPt() const = 0;

    QStringList warnings() const;
};

/// As `paper` asks for them.
Result<std::unique_ptr<Pages>> pagesFor(const PictureRequest &request, const PaperRequest &paper);

} // namespace kronika
