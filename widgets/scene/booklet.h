// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of one printed timeline, laid out: a title page if it is a report, sheets of the timeline, then its events
// and sources. Knows paper, but no PDF.
#pragma once

#include "widgets/scene/eventlist.h"
#include "widgets/scene/pages.h"
#include "widgets/scene/titlepage.h"

#include <memory>
#include <vector>

namespace kronika {

class Booklet : public Pages
{
public:
    /// Somewhat smaller than usual if that puts all lanes on one page, or side by side on one row of pages; as small as
    /// need be for PaperKind::OnePage.
    static Result<std::unique_ptr<Booklet>> laidOut(const PictureRequest &request, const PaperRequest &paper);

    std::size_t pageCount() const override { return m_front.size() + m_sheets.size() + m_back.size(); }
    void paintPage(QPainter &painter, std::size_t page) const override;
    const Picture &picture() const override { return m_picture; }
    Navigation navigation() const override;
    double smallestTextPt() const override;

    std::size_t timelinePageCount() const { return m_sheets.size(); }

private:
    /// How much smaller than usual everything is, and how much lower lanes are.
    struct Size
    {
        double scale = 1;
        double lanes = 1;
    };
    Booklet(const PictureRequest &request, const QRectF &paintRect, Size size);

    static Result<std::unique_ptr<Booklet>> ofSize(const PictureRequest &request, const PaperRequest &paper, Size size);
    static std::unique_ptr<Booklet> onOneRow(const PictureRequest &request, const PaperRequest &paper);
    static Result<std::unique_ptr<Booklet>> squeezed(const PictureRequest &request, const PaperRequest &paper);

    /// No lane goes on below.
    bool isOneRow(const PaperRequest &paper) const;
    std::vector<TimeRange> ranges(int pagesWide) const;
    void addLegend(const std::vector<TimeRange> &ranges);
    bool addSheets(const std::vector<TimeRange> &ranges);
    void addTitlePage();
    void addList(ListDetail detail);
    double roomForLanes() const;
    double roomForText() const;
    double trayAndLegend() const;
    bool isListBelowTimeline() const { return m_back.empty() && !m_flow->isEmpty(); }
    double listTopPx() const;
    double textTopPx() const;
    /// Of a page of the title.
    double frontTopPx(std::size_t page) const;
    QRectF onPaper(const QRectF &rect) const;
    void paintText(QPainter &painter, const TextFlow &flow, const TextFlow::Page &page, double topPx) const;

    double m_scale;
    QPointF m_origin;
    /// In the picture's units, which are larger than the paper's if it is scaled down.
    QSizeF m_room;
    Picture m_picture;
    TrayExtent m_tray = TrayExtent::Wrapped;
    Legend m_legend;
    std::vector<Sheet> m_sheets;
    std::unique_ptr<TitlePage> m_title;
    std::unique_ptr<TextFlow> m_titleFlow;
    std::vector<TextFlow::Page> m_front;
    std::unique_ptr<EventList> m_list;
    std::unique_ptr<TextFlow> m_flow;
    /// Empty if there is no list, or if it stands below the timeline.
    std::vector<TextFlow::Page> m_back;
};

} // namespace kronika
