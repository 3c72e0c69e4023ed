// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/booklet.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace kronika {

namespace {

/// 9 pt.
constexpr int kTextUnits = 12;
constexpr int kMostPagesWide = 100;

QString said(const char *text)
{
    return QCoreApplication::translate("kronika::PageExport", text);
}

QString listHeading()
{
    return said("Titles that do not stand in full in the picture");
}

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

Booklet::Booklet(const PictureRequest &request, const QSizeF &room, Size size)
    : m_scale(size.scale)
    , m_room(room / size.scale)
    , m_picture(pictureFor(request, SceneStyle(pictureFont(kTextUnits)).withLaneScale(size.lanes), m_room.width()))
{
    // A tray that would fill a page is cut to a line; its titles stand in the list.
    if (trayHeightPx(m_picture, TrayExtent::Wrapped) > roomForLanes() * 0.4)
        m_tray = TrayExtent::OneLine;
}

Result<std::unique_ptr<Booklet>> Booklet::ofSize(const PictureRequest &request, const PaperRequest &paper, Size size)
{
    std::unique_ptr<Booklet> booklet(new Booklet(request, paintRectOf(layoutOf(paper)).size(), size));
    const std::vector<TimeRange> ranges = booklet->ranges(paper.pagesWide);
    booklet->addLegend(ranges);
    if (!booklet->addSheets(ranges))
        return Error{
            said("The paper is too small for a lane, its ruler and the legend"), {}, said("choose larger paper")};
    booklet->addTitles();
    return booklet;
}

std::unique_ptr<Booklet> Booklet::onOnePage(const PictureRequest &request, const PaperRequest &paper)
{
    constexpr std::array sizes{Size{1, 0.85}, Size{0.92, 0.85}, Size{0.85, 0.8}};
    for (const Size size : sizes) {
        const Booklet trial(request, paintRectOf(layoutOf(paper)).size(), size);
        if (trial.m_picture.layout.heightPx() > trial.roomForLanes())
            continue;
        if (auto booklet = ofSize(request, paper, size); booklet && booklet.value()->pageCount() == 1)
            return std::move(booklet).value();
    }
    return nullptr;
}

Result<std::unique_ptr<Booklet>> Booklet::laidOut(const PictureRequest &request, const PaperRequest &paper)
{
    if (const Status status = fontsAvailable(); !status)
        return status.error();
    if (paper.pagesWide < 1 || paper.pagesWide > kMostPagesWide)
        return Error{said("A picture is 1 to 100 pages wide"), {}, {}};
    auto usual = ofSize(request, paper, {});
    if (!usual || paper.pagesWide > 1 || usual.value()->pageCount() == 1)
        return usual;
    auto smaller = onOnePage(request, paper);
    return smaller ? std::move(smaller) : std::move(usual).value();
}

double Booklet::roomForLanes() const
{
    return m_room.height() - bodyTopPx(m_picture) - footerHeightPx(m_picture) - m_picture.style().rulerHeightPx;
}

double Booklet::trayAndLegend() const
{
    return trayHeightPx(m_picture, m_tray) + legendHeightPx(m_picture, m_legend);
}

std::vector<TimeRange> Booklet::ranges(int pagesWide) const
{
    const TimeScale scale{m_picture.range, 0, static_cast<double>(pagesWide)};
    std::vector<TimeRange> ranges;
    for (int page = 0; page < pagesWide; ++page)
        ranges.push_back({scale.timeAt(page), page + 1 == pagesWide ? m_picture.range.to : scale.timeAt(page + 1)});
    return ranges;
}

/// One for all pages. Which marks occur does not depend on where pages end.
void Booklet::addLegend(const std::vector<TimeRange> &ranges)
{
    if (!m_picture.hasLegend)
        return;
    DisplayList all;
    for (const TimeRange &range : ranges) {
        DisplayList list = timelineSheet(m_picture, {range, m_picture.breaks().all(), m_tray}).list;
        all.categories = list.categories;
        all.marks.insert(all.marks.end(), list.marks.begin(), list.marks.end());
        all.ties.insert(all.ties.end(), list.ties.begin(), list.ties.end());
        all.tray = list.tray;
        all.todayPx = all.todayPx ? all.todayPx : list.todayPx;
    }
    m_legend = legendFor(all, m_picture.style(), m_room.width() - m_picture.style().gapPx * 4);
}

bool Booklet::addSheets(const std::vector<TimeRange> &ranges)
{
    const double lastRoom = roomForLanes() - trayAndLegend();
    if (lastRoom < m_picture.style().minLaneHeightPx)
        return false;
    const std::vector<LaneStretch> stretches = m_picture.breaks().pages(roomForLanes(), lastRoom);
    for (std::size_t down = 0; down < stretches.size(); ++down) {
        for (std::size_t across = 0; across < ranges.size(); ++across) {
            const bool isLast = down + 1 == stretches.size() && across + 1 == ranges.size();
            Sheet sheet =
                timelineSheet(m_picture, {ranges[across], stretches[down], isLast ? m_tray : TrayExtent::None});
            if (isLast)
                sheet.legend = m_legend;
            sheet.sizePx = m_room;
            m_sheets.push_back(std::move(sheet));
        }
    }
    return true;
}

double Booklet::listHeadingPx() const
{
    return m_picture.style().textHeightPx * 2.4;
}

std::size_t Booklet::linesBelowTimeline() const
{
    const double room = m_room.height() - neededHeightPx(m_picture, m_sheets.back()) - listHeadingPx();
    return static_cast<std::size_t>(std::max(0.0, std::floor(room / m_titles->lineHeightPx())));
}

std::size_t Booklet::linesPerPage() const
{
    const double room = m_room.height() - bodyTopPx(m_picture) - footerHeightPx(m_picture);
    return static_cast<std::size_t>(std::max(1.0, std::floor(room / m_titles->lineHeightPx()) - 1));
}

void Booklet::addTitles()
{
    EventSet told(m_picture.index().snapshot().eventCount());
    for (const Sheet &sheet : m_sheets)
        addToldEvents(m_picture, sheet, told);
    m_titles = std::make_unique<TitleList>(m_picture, untoldEvents(m_picture, told));
    if (m_titles->lineCount() > linesBelowTimeline())
        m_listStarts = m_titles->pageStarts(linesPerPage());
}

void Booklet::paintTitlesBelowTimeline(QPainter &painter) const
{
    const double gap = m_picture.style().gapPx;
    const double top = neededHeightPx(m_picture, m_sheets.back()) - footerHeightPx(m_picture);
    const QRectF heading(gap * 2, top, m_room.width() - gap * 4, listHeadingPx());
    painter.save();
    painter.setPen(m_picture.theme->text);
    painter.setFont(m_picture.style().boldFont);
    painter.drawText(heading.adjusted(0, 0, 0, -gap), Qt::AlignLeft | Qt::AlignBottom, listHeading());
    painter.translate(heading.bottomLeft());
    m_titles->paint(painter, 0, m_titles->lineCount());
    painter.restore();
}

void Booklet::paintTitles(QPainter &painter, std::size_t listPage) const
{
    const double gap = m_picture.style().gapPx;
    const std::size_t first = m_listStarts[listPage];
    const bool isLast = listPage + 1 == m_listStarts.size();
    const std::size_t end = isLast ? m_titles->lineCount() : m_listStarts[listPage + 1];
    painter.save();
    painter.translate(gap * 2, bodyTopPx(m_picture) + gap);
    m_titles->paint(painter, first, end - first);
    painter.restore();
}

void Booklet::paintPage(QPainter &painter, std::size_t page) const
{
    const QString number = said("Page %1 of %2").arg(page + 1).arg(pageCount());
    painter.save();
    painter.scale(m_scale, m_scale);
    if (page < m_sheets.size()) {
        paintSheet(painter, m_sheets[page], m_picture, number);
        if (page + 1 == m_sheets.size() && m_listStarts.empty() && m_titles->lineCount() > 0)
            paintTitlesBelowTimeline(painter);
    } else {
        Sheet text = textSheet(m_picture, listHeading());
        text.sizePx = m_room;
        paintSheet(painter, text, m_picture, number);
        paintTitles(painter, page - m_sheets.size());
    }
    painter.restore();
}

} // namespace kronika
