// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/booklet.h"

#include "widgets/scene/navigationbuilder.h"
#include "widgets/scene/pagetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace kronika {

namespace {

constexpr double kSmallestScale = 0.1;

Error tooSmall()
{
    return {pageText(QT_TRANSLATE_NOOP("kronika::PageExport",
                                       "The paper is too small for a lane, its ruler and the legend")),
            {},
            pageText(QT_TRANSLATE_NOOP("kronika::PageExport", "choose larger paper")),
            QStringLiteral("with --paper")};
}

} // namespace

Booklet::Booklet(const PictureRequest &request, const QRectF &paintRect, Size size)
    : m_scale(size.scale)
    , m_origin(paintRect.topLeft())
    , m_room(paintRect.size() / size.scale)
    , m_picture(pictureFor(request, SceneStyle(pictureFont(kPageTextUnits)).withLaneScale(size.lanes), m_room.width(),
                           Ground::Page))
{
    // A tray that would fill a page is cut to a line; its titles stand in the list.
    if (trayHeightPx(m_picture, TrayExtent::Wrapped) > roomForLanes() * 0.4)
        m_tray = TrayExtent::OneLine;
}

Result<std::unique_ptr<Booklet>> Booklet::ofSize(const PictureRequest &request, const PaperRequest &paper, Size size)
{
    std::unique_ptr<Booklet> booklet(new Booklet(request, paintRectOf(layoutOf(paper)), size));
    const std::vector<TimeRange> ranges = booklet->ranges(paper.pagesWide);
    booklet->addLegend(ranges);
    if (!booklet->addSheets(ranges))
        return tooSmall();
    const bool isReport = paper.kind == PaperKind::Report;
    if (isReport)
        booklet->addTitlePage();
    booklet->addList(isReport ? ListDetail::Full : ListDetail::Brief);
    return booklet;
}

bool Booklet::isOneRow(const PaperRequest &paper) const
{
    return m_sheets.size() == static_cast<std::size_t>(paper.pagesWide);
}

std::unique_ptr<Booklet> Booklet::onOneRow(const PictureRequest &request, const PaperRequest &paper)
{
    constexpr std::array sizes{Size{1, 0.85}, Size{0.92, 0.85}, Size{0.85, 0.8}};
    for (const Size size : sizes) {
        const Booklet trial(request, paintRectOf(layoutOf(paper)), size);
        if (trial.m_picture.layout.heightPx() > trial.roomForLanes())
            continue;
        if (auto booklet = ofSize(request, paper, size); booklet && booklet.value()->isOneRow(paper))
            return std::move(booklet).value();
    }
    return nullptr;
}

Result<std::unique_ptr<Booklet>> Booklet::squeezed(const PictureRequest &request, const PaperRequest &paper)
{
    for (double scale = 1; scale > kSmallestScale; scale *= 0.9) {
        const Booklet trial(request, paintRectOf(layoutOf(paper)), {scale, 0.8});
        if (trial.m_picture.layout.heightPx() > trial.roomForLanes())
            continue;
        if (auto booklet = ofSize(request, paper, {scale, 0.8}); booklet && booklet.value()->isOneRow(paper))
            return booklet;
    }
    return tooSmall();
}

Result<std::unique_ptr<Booklet>> Booklet::laidOut(const PictureRequest &asked, const PaperRequest &paper)
{
    PictureRequest request = asked;
    request.listsAllSources = paper.kind == PaperKind::Report;
    auto usual = ofSize(request, paper, {});
    const bool isCalledOff = usual && !usual.value()->m_picture.goesOn(DrawStep::Lanes, 1);
    if (usual && (isCalledOff || usual.value()->isOneRow(paper)))
        return usual;
    if (paper.kind == PaperKind::OnePage)
        return squeezed(request, paper);
    if (!usual)
        return usual;
    auto smaller = onOneRow(request, paper);
    return smaller ? std::move(smaller) : std::move(usual).value();
}

double Booklet::roomForText() const
{
    return m_room.height() - bodyTopPx(m_picture) - footerHeightPx(m_picture) - m_picture.style().gapPx * 2;
}

double Booklet::roomForLanes() const
{
    return m_room.height() - bodyTopPx(m_picture) - footerHeightPx(m_picture) - headHeightPx(m_picture.input);
}

double Booklet::trayAndLegend() const
{
    return trayHeightPx(m_picture, m_tray) + legendHeightPx(m_picture, m_legend);
}

double Booklet::smallestTextPt() const
{
    return m_picture.style().smallFont.pixelSize() * m_scale / kUnitsPerPoint;
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
    std::optional<LegendContent> content;
    for (const TimeRange &range : ranges) {
        LegendContent here = legendContent(timelineSheet(m_picture, {range, m_picture.breaks().all(), m_tray}).list);
        content = content ? joined(std::move(*content), here) : std::move(here);
    }
    m_legend = legendFor(content.value_or(LegendContent()), m_picture.style(), textWidthPx(m_picture));
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

void Booklet::addTitlePage()
{
    m_title = std::make_unique<TitlePage>(m_picture);
    m_titleFlow = std::make_unique<TextFlow>(m_title->flow());
    m_front = m_titleFlow->pages(roomForText());
}

double Booklet::listTopPx() const
{
    return neededHeightPx(m_picture, m_sheets.back()) - footerHeightPx(m_picture) + m_picture.style().textHeightPx;
}

void Booklet::addList(ListDetail detail)
{
    m_list = std::make_unique<EventList>(m_picture, detail, cutTexts(m_picture, m_sheets));
    m_flow = std::make_unique<TextFlow>(m_list->flow());
    const double below = m_room.height() - footerHeightPx(m_picture) - listTopPx();
    if (m_flow->heightPx() > below)
        m_back = m_flow->pages(roomForText());
}

void Booklet::paintText(QPainter &painter, const TextFlow &flow, const TextFlow::Page &page, double topPx) const
{
    painter.save();
    painter.translate(m_picture.sidePx, topPx);
    flow.paint(painter, *m_picture.theme, page.start, page.end);
    painter.restore();
}

void Booklet::paintPage(QPainter &painter, std::size_t page) const
{
    const QString number =
        drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Page %1 of %2")).arg(page + 1).arg(pageCount());
    const auto paintTextSheet = [&](const QString &subtitle) {
        Sheet text = textSheet(m_picture, subtitle);
        text.sizePx = m_room;
        paintSheet(painter, text, m_picture, number);
    };
    painter.save();
    painter.scale(m_scale, m_scale);
    if (page < m_front.size()) {
        Sheet front = textSheet(m_picture, {});
        front.sizePx = m_room;
        front.hasTitle = page > 0;
        paintSheet(painter, front, m_picture, number);
        paintText(painter, *m_titleFlow, m_front[page], frontTopPx(page));
    } else if (page < m_front.size() + m_sheets.size()) {
        const Sheet &sheet = m_sheets[page - m_front.size()];
        paintSheet(painter, sheet, m_picture, number);
        if (&sheet == &m_sheets.back() && isListBelowTimeline())
            paintText(painter, *m_flow, {{}, m_flow->end()}, listTopPx());
    } else {
        paintTextSheet(drawnText(QT_TRANSLATE_NOOP("kronika::PageExport", "Events and sources")));
        paintText(painter, *m_flow, m_back[page - m_front.size() - m_sheets.size()], textTopPx());
    }
    painter.restore();
}

Navigation Booklet::navigation() const
{
    NavigationInput input;
    input.picture = &m_picture;
    input.hasTitlePage = !m_front.empty();
    input.list = m_list.get();
    for (std::size_t sheet = 0; sheet < m_sheets.size(); ++sheet)
        input.sheets.push_back({&m_sheets[sheet], [this, page = m_front.size() + sheet](const QRectF &rect) {
                                    return std::vector<PaperRect>{{page, onPaper(rect)}};
                                }});
    const std::size_t first = m_front.size() + m_sheets.size();
    const auto textAt = [&](const TextFlow &flow, const TextFlow::Page &text, std::size_t page, double topPx) {
        input.texts.push_back(
            {&flow, text.start, text.end, page, onPaper(QRectF(m_picture.sidePx, topPx, 0, 0)).topLeft(), m_scale});
    };
    for (std::size_t page = 0; page < m_front.size(); ++page)
        textAt(*m_titleFlow, m_front[page], page, frontTopPx(page));
    if (isListBelowTimeline())
        textAt(*m_flow, {{}, m_flow->end()}, first - 1, listTopPx());
    for (std::size_t page = 0; page < m_back.size(); ++page)
        textAt(*m_flow, m_back[page], first + page, textTopPx());
    return navigationOf(input);
}

QRectF Booklet::onPaper(const QRectF &rect) const
{
    return {m_origin + rect.topLeft() * m_scale, rect.size() * m_scale};
}

double Booklet::frontTopPx(std::size_t page) const
{
    return page > 0 ? textTopPx() : m_room.height() * 0.2;
}

double Booklet::textTopPx() const
{
    return bodyTopPx(m_picture) + m_picture.style().gapPx * 2;
}

} // namespace kronika
