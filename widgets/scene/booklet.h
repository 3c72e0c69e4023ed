// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of one printed timeline, laid out: sheets of the timeline, then the titles that did not stand in full on
// them. Knows paper, but no PDF.
#pragma once

#include "widgets/scene/composition.h"
#include "widgets/scene/titlelist.h"

#include <QPageLayout>
#include <QPainter>
#include <QRectF>

#include <memory>
#include <vector>

namespace kronika {

/// Units of 1/96 inch, in which pages are laid out.
inline constexpr double kUnitsPerPoint = 96.0 / 72.0;

/// Of `paper`, or A4 landscape if it has none.
QPageLayout layoutOf(const PaperRequest &paper);
/// Where a layout lets one paint, in units from the paper's top left corner.
QRectF paintRectOf(const QPageLayout &layout);

class Booklet
{
public:
    /// Somewhat smaller than usual if that puts everything on one page.
    static Result<std::unique_ptr<Booklet>> laidOut(const PictureRequest &request, const PaperRequest &paper);

    std::size_t pageCount() const { return m_sheets.size() + m_listStarts.size(); }
    /// The painter's origin is the corner of the paint rectangle, its unit 1/96 inch.
    void paintPage(QPainter &painter, std::size_t page) const;
    const Picture &picture() const { return m_picture; }

private:
    /// How much smaller than usual everything is, and how much lower lanes are.
    struct Size
    {
        double scale = 1;
        double lanes = 1;
    };
    Booklet(const PictureRequest &request, const QSizeF &room, Size size);

    static Result<std::unique_ptr<Booklet>> ofSize(const PictureRequest &request, const PaperRequest &paper, Size size);
    static std::unique_ptr<Booklet> onOnePage(const PictureRequest &request, const PaperRequest &paper);

    std::vector<TimeRange> ranges(int pagesWide) const;
    void addLegend(const std::vector<TimeRange> &ranges);
    bool addSheets(const std::vector<TimeRange> &ranges);
    void addTitles();
    double roomForLanes() const;
    double trayAndLegend() const;
    double listHeadingPx() const;
    std::size_t linesBelowTimeline() const;
    std::size_t linesPerPage() const;
    void paintTitlesBelowTimeline(QPainter &painter) const;
    void paintTitles(QPainter &painter, std::size_t listPage) const;

    double m_scale;
    /// In the picture's units, which are larger than the paper's if it is scaled down.
    QSizeF m_room;
    Picture m_picture;
    TrayExtent m_tray = TrayExtent::Wrapped;
    Legend m_legend;
    std::vector<Sheet> m_sheets;
    std::unique_ptr<TitleList> m_titles;
    /// First line of each page of the list. Empty if there is none, or if it stands below the timeline.
    std::vector<std::size_t> m_listStarts;
};

} // namespace kronika
