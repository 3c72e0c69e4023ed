// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinescene.h"

#include "widgets/scene/foldmembers.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/trayscene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kronika {

TimelineScene::TimelineScene()
{
    restyle();
}

void TimelineScene::setIndex(std::shared_ptr<const TimelineIndex> index)
{
    m_input.index = std::move(index);
    m_input.hasDates = m_input.index && m_input.index->extent();
    m_input.matches.reset();
    m_naturalHeaderPx.reset();
    forgetLayout();
}

void TimelineScene::setMatching(std::shared_ptr<const EventSet> matching, NonMatching nonMatching)
{
    m_input.matching = std::move(matching);
    m_input.matches.reset();
    m_input.nonMatching = nonMatching;
    forgetLanesWithin();
    forgetList();
}

void TimelineScene::setRange(TimeRange range)
{
    if (range != m_viewport.range)
        forgetList();
    m_viewport.range = range;
}

void TimelineScene::setSize(QSizeF sizePx)
{
    if (sizePx != m_viewport.sizePx)
        forgetList();
    m_viewport.sizePx = sizePx;
}

void TimelineScene::setScroll(double scrollPx)
{
    if (scrollPx != m_viewport.scrollPx)
        forgetList();
    m_viewport.scrollPx = scrollPx;
}

void TimelineScene::setHeaderWidthPx(std::optional<double> widthPx)
{
    m_headerWidthPx = widthPx;
    forgetList();
}

void TimelineScene::setFont(const QFont &font)
{
    m_font = font;
    restyle();
}

void TimelineScene::setLaneScale(double factor)
{
    m_laneScale = factor;
    restyle();
}

void TimelineScene::setDateStyle(DateStyle style)
{
    m_input.dateStyle = style;
    forgetList();
}

void TimelineScene::setLanguage(const QString &language)
{
    m_input.language = language;
    m_naturalHeaderPx.reset();
    forgetList();
}

void TimelineScene::setToday(std::optional<Instant> today)
{
    m_input.today = today;
    forgetList();
}

void TimelineScene::setLanesWithin(std::optional<TimeRange> range)
{
    if (range == m_lanesWithin)
        return;
    m_lanesWithin = range;
    m_layout.reset();
    forgetList();
}

void TimelineScene::setOccupancy(std::shared_ptr<const LaneOccupancy> occupancy)
{
    if (occupancy == m_occupancy)
        return;
    m_occupancy = std::move(occupancy);
    m_ownOccupancy.reset();
    if (m_lanesWithin) {
        m_layout.reset();
        forgetList();
    }
}

double TimelineScene::headerWidthPx() const
{
    constexpr double greatestShare = 0.45;
    constexpr double naturalShare = 0.24;
    // In a narrow window names get more than their share: in two lines, most of them can then be read.
    constexpr double leastCharacters = 22;
    if (!m_naturalHeaderPx)
        m_naturalHeaderPx = m_input.index ? m_input.style.headerWidthFor(*m_input.index, m_input.language) : 0;
    const double leastPx = QFontMetricsF(m_input.style.font).averageCharWidth() * leastCharacters;
    const double wished = m_headerWidthPx.value_or(
        std::min(*m_naturalHeaderPx, std::max(leastPx, m_viewport.sizePx.width() * naturalShare)));
    return std::floor(std::min(wished, m_viewport.sizePx.width() * greatestShare));
}

double TimelineScene::lanesViewPx() const
{
    if (!m_input.index)
        return 0;
    Viewport viewport = m_viewport;
    viewport.headerWidthPx = headerWidthPx();
    return std::max(0.0, viewport.sizePx.height() - headHeightPx(m_input) - trayHeightPx(m_input, viewport));
}

QString TimelineScene::trayTextOf(EventIndex event) const
{
    return trayText(m_input, event);
}

TimelineScene::FoldList TimelineScene::inseparable(EventIndex leader, TimeRange fold) const
{
    const auto mark = std::ranges::find_if(list().marks, [&](const Mark &one) {
        return one.kind == MarkKind::Fold && one.event == leader && one.time == fold;
    });
    if (mark == list().marks.end())
        return {};
    const EventSet *among = m_input.nonMatching == NonMatching::Hidden ? m_input.matching.get() : nullptr;
    const TimelineIndex &index = *m_input.index;
    const RowView row =
        mark->isOfMentions ? index.lanes()[mark->lane].content->mentions(index) : index.row(mark->lane, mark->row);
    const bool isClosest = m_viewport.range.length() <= kShortestRange;
    FoldMembers members = membersWithin(row, *mark, among, isClosest ? Closeness::Any : Closeness::OneInstant);
    if (members.count != mark->count)
        members = membersBegunBefore(row, *mark, among);
    if (members.count != mark->count)
        return {};
    const std::size_t more = members.count - members.events.size();
    return {std::move(members.events), more};
}

std::vector<EventIndex> TimelineScene::trayRest() const
{
    EventSet seen(m_input.index->snapshot().eventCount());
    for (const TrayChip &chip : list().tray)
        seen.insert(chip.event);
    std::vector<EventIndex> rest;
    std::ranges::copy_if(m_input.index->tray(), std::back_inserter(rest), [&](EventIndex event) {
        const bool isShown =
            m_input.nonMatching == NonMatching::Dimmed || !m_input.matching || m_input.matching->contains(event);
        return isShown && !seen.contains(event);
    });
    return rest;
}

const LaneLayout &TimelineScene::layout() const
{
    if (!m_lanesWithin || !m_input.index)
        return wholeLayout();
    if (!m_layout)
        m_layout = LaneLayout(wholeLayout(), shownLanes());
    return *m_layout;
}

const LaneLayout &TimelineScene::wholeLayout() const
{
    if (!m_wholeLayout)
        m_wholeLayout = m_input.index ? LaneLayout(*m_input.index, m_input.style) : LaneLayout();
    return *m_wholeLayout;
}

/// What is dimmed is there; what is hidden is not.
std::vector<bool> TimelineScene::shownLanes() const
{
    const bool isHidden = m_input.nonMatching == NonMatching::Hidden;
    const std::size_t count = m_input.index->lanes().size();
    if (count <= LaneOccupancy::kManyLanes)
        return occupiedLanes(*m_input.index, *m_lanesWithin, isHidden ? matches().get() : nullptr);
    if (m_occupancy)
        return m_occupancy->index() == m_input.index ? m_occupancy->within(*m_lanesWithin)
                                                     : std::vector<bool>(count, true);
    const std::shared_ptr<const EventSet> among = isHidden ? m_input.matching : nullptr;
    if (!m_ownOccupancy || m_ownOccupancy->index() != m_input.index || m_ownOccupancy->among() != among)
        m_ownOccupancy = std::make_shared<LaneOccupancy>(m_input.index, among);
    return m_ownOccupancy->within(*m_lanesWithin);
}

/// Null: everything matches.
std::shared_ptr<TimelineMatches> TimelineScene::matches() const
{
    if (m_input.matching && m_input.index && !m_input.matches)
        m_input.matches = std::make_shared<TimelineMatches>(m_input.index, m_input.matching);
    return m_input.matches;
}

const DisplayList &TimelineScene::list() const
{
    if (!m_list) {
        Viewport viewport = m_viewport;
        viewport.headerWidthPx = headerWidthPx();
        (void)matches();
        const bool canBuild = m_input.index && !viewport.range.isEmpty() && !viewport.sizePx.isEmpty();
        m_list = canBuild ? buildDisplayList(m_input, layout(), viewport) : DisplayList();
    }
    return *m_list;
}

const QImage &TimelineScene::picture(const Theme &theme, qreal pixelRatio) const
{
    const QSize devicePx = (m_viewport.sizePx * pixelRatio).toSize();
    const bool fits = m_picture.size() == devicePx && m_picture.devicePixelRatio() == pixelRatio;
    if (m_hasPicture && fits)
        return m_picture;
    if (!fits)
        m_picture = QImage(devicePx, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(pixelRatio);
    m_hasPicture = true;
    const bool isEmpty = !m_input.index || list().bounds.isEmpty();
    if (!fits || isEmpty) // a list paints all of it, but for what rounding leaves at its edges
        m_picture.fill(theme.canvas);
    if (isEmpty)
        return m_picture;
    QPainter painter(&m_picture);
    paint(painter, list(), m_input.style, theme, kAllLayers, &m_paintCache);
    return m_picture;
}

void TimelineScene::forgetLayout()
{
    m_wholeLayout.reset();
    m_layout.reset();
    forgetList();
}

void TimelineScene::forgetLanesWithin()
{
    if (m_lanesWithin)
        m_layout.reset();
}

void TimelineScene::forgetList()
{
    m_list.reset();
    forgetPicture();
}

void TimelineScene::restyle()
{
    m_input.style = SceneStyle(m_font).withLaneScale(m_laneScale);
    m_input.texts = std::make_shared<SceneTexts>(m_input.style);
    m_paintCache.setTexts(m_input.texts);
    m_naturalHeaderPx.reset();
    forgetLayout();
}

} // namespace kronika
