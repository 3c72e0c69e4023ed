// SPDX-License-Identifier: GPL-3.0-or-later
// State from outside, and painting.
#include "widgets/timelineview.h"

#include "widgets/emptyhint.h"
#include "widgets/framing.h"
#include "widgets/timelineaccess.h"

#include <QEvent>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// About a millisecond's worth.
constexpr std::size_t kLanesAtOnce = 3'000;

TimeRange between(TimeRange from, TimeRange to, double share)
{
    const auto mixed = [share](Instant a, Instant b) {
        return Instant{a.us + static_cast<std::int64_t>(static_cast<double>((b - a).us) * share)};
    };
    return {mixed(from.from, to.from), mixed(from.to, to.to)};
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(&Theme::light())
    , m_areaBar(new AreaBar(viewport()))
{
    installTimelineAccess();
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(240, 160);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setAccessibleName(tr("Lanes"));
    m_scene.setFont(font());
    m_gapTimer.setSingleShot(true);
    connect(&m_gapTimer, &QTimer::timeout, this, &TimelineView::lookForGap);
    prepareGlide();
    connectAreaBar();
}

TimelineView::~TimelineView() = default;

void TimelineView::prepareGlide()
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(kGlideMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        showRange(share.toDouble() >= 1 ? m_range : between(m_glideFrom, m_range, share.toDouble()));
    });
}

void TimelineView::setIndex(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const LinkTable> links)
{
    const auto snapshotOf = [](const auto &i) { return i ? i->sharedSnapshot() : nullptr; };
    if (snapshotOf(index) != snapshotOf(m_scene.index()))
        m_linkOrigin.reset();
    m_links = std::move(links);
    m_anchor.reset();
    m_hovered.reset();
    m_gapSearch = {}; // else the index before stayed in memory
    m_scene.setIndex(std::move(index));
    announceContent(*this);
    closeArea();
    setSelection(std::move(m_selected), m_current);
    updateScrollBar();
    refresh();
}

void TimelineView::setRange(TimeRange range, RangeChange how)
{
    const bool isWished = how == RangeChange::Jump || m_glidesNext;
    const bool canGlide = m_motion == Motion::Smooth && isVisible() && !m_scene.range().isEmpty();
    if (range != m_range)
        closeArea();
    m_range = range;
    showLanes();
    m_glide.stop();
    if (!isWished || !canGlide || range == m_scene.range())
        return showRange(range);
    m_glideFrom = m_scene.range();
    m_glide.start();
}

void TimelineView::showRange(TimeRange range)
{
    m_scene.setRange(range);
    refresh();
}

void TimelineView::setMatching(std::shared_ptr<const EventSet> matching, NonMatching nonMatching)
{
    m_gapSearch = {};
    m_scene.setMatching(std::move(matching), nonMatching);
    announceContent(*this);
    showLanes();
    refresh();
}

void TimelineView::setSelection(std::vector<EventIndex> selected, std::optional<EventIndex> current)
{
    const std::size_t count = m_scene.index() ? m_scene.index()->snapshot().eventCount() : 0;
    std::erase_if(selected, [&](EventIndex event) { return raw(event) >= count; });
    m_selected = std::move(selected);
    m_isSelected = setOf(m_selected, count);
    m_current = current && raw(*current) < count ? current : std::nullopt;
    if (m_current)
        m_focusLane = focusOn(*m_scene.index(), *m_current, m_focusLane).lane;
    if (m_focusLane && (!m_scene.index() || *m_focusLane >= m_scene.index()->lanes().size()))
        m_focusLane.reset();
    if (m_current)
        announceLater();
    refreshLive();
}

void TimelineView::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_scene.forgetPicture();
    refreshLive();
}

void TimelineView::setDateStyle(DateStyle style)
{
    if (style == m_scene.dateStyle())
        return;
    m_scene.setDateStyle(style);
    refresh();
}

void TimelineView::setLanguage(const QString &language)
{
    m_scene.setLanguage(language);
    refresh();
}

void TimelineView::setLaneScale(double factor)
{
    m_scene.setLaneScale(factor);
    updateScrollBar();
    refresh();
}

void TimelineView::setToday(std::optional<Instant> today)
{
    m_scene.setToday(today);
    refresh();
}

void TimelineView::setShowsAllLinks(bool shows)
{
    m_showsAllLinks = shows;
    refreshLive();
}

void TimelineView::setHidesEmptyLanes(bool hides)
{
    if (hides == m_hidesEmptyLanes)
        return;
    m_hidesEmptyLanes = hides;
    showLanes();
    refresh();
}

/// By the range that the view glides to, so that lanes change once. One of them stays where it is.
void TimelineView::showLanes()
{
    if (!m_hidesEmptyLanes && !m_scene.leavesLanesOut())
        return updateScrollBar();
    chooseAnchor();
    m_scene.setLanesWithin(m_hidesEmptyLanes ? std::optional(m_range) : std::nullopt);
    updateScrollBar();
    if (!m_anchor)
        return;
    const int before = scrollPosition();
    setScrollPosition(static_cast<int>(std::lround(m_scene.layout().boxes()[m_anchor->lane].topPx - m_anchor->topPx)));
    m_anchor->scrollPx = scrollPosition();
    m_pressedScroll += scrollPosition() - before;
}

/// The lane under the pointer, else that in which the keyboard stands, else the uppermost. As long as nobody scrolls it
/// is the same one, though it be left out meanwhile.
void TimelineView::chooseAnchor()
{
    const LaneLayout &layout = m_scene.layout();
    const double atPx = m_pointerPx.value_or(0);
    const std::optional<std::size_t> focused = m_pointerPx ? std::nullopt : focusLaneInSight();
    const bool isHeld = m_anchor && m_anchor->scrollPx == scrollPosition() && m_anchor->lane < layout.boxes().size();
    if (isHeld && (focused ? m_anchor->lane == *focused : m_anchor->chosenAtPx == atPx))
        return;
    m_anchor.reset();
    if (const auto lane = focused ? focused : layout.laneAt(scrollPosition() + atPx))
        m_anchor = {*lane, layout.boxes()[*lane].topPx - scrollPosition(), atPx, scrollPosition()};
}

std::optional<std::size_t> TimelineView::focusLaneInSight() const
{
    const std::vector<LaneBox> &boxes = m_scene.layout().boxes();
    if (!m_focusLane || *m_focusLane >= boxes.size())
        return std::nullopt;
    const double top = boxes[*m_focusLane].topPx - scrollPosition();
    return top >= 0 && top <= m_scene.lanesViewPx() ? m_focusLane : std::nullopt;
}

void TimelineView::setMotion(Motion motion)
{
    m_motion = motion;
}

void TimelineView::setWheelUse(WheelUse use)
{
    m_wheelUse = use;
}

int TimelineView::scrollPosition() const
{
    return verticalScrollBar()->value();
}

void TimelineView::setScrollPosition(int positionPx)
{
    verticalScrollBar()->setValue(positionPx);
}

void TimelineView::setHeaderWidthPx(double widthPx)
{
    constexpr double leastPx = 60;
    m_scene.setHeaderWidthPx(std::max(widthPx, leastPx));
    updateScrollBar();
    refresh();
}

const DisplayList &TimelineView::displayList() const
{
    return m_scene.list();
}

EventIndex TimelineView::shownAs(EventIndex event) const
{
    if (!m_scene.index() || !m_focusLane)
        return event;
    const Instant from = m_scene.index()->time(event).earliestFinite();
    const Mark *fold = nullptr;
    for (const Mark &mark : m_scene.list().marks) {
        if (mark.event == event)
            return event;
        if (mark.kind == MarkKind::Fold && mark.lane == *m_focusLane && mark.time.contains(from))
            fold = &mark;
    }
    return fold ? fold->event : event;
}

void TimelineView::reveal(EventIndex event)
{
    if (!m_scene.index() || raw(event) >= m_scene.index()->snapshot().eventCount())
        return;
    const TimelineIndex &index = *m_scene.index();
    const TimeRange shown = revealing(m_range, index, event);
    if (shown != m_range)
        Q_EMIT rangeChangeRequested(shown, RangeChange::Jump);
    const std::size_t lane = focusOn(index, event, m_focusLane).lane;
    for (const Stand &stand : index.standsOf(event)) {
        if (stand.lane != lane || stand.isMention)
            continue;
        const double centre = m_scene.layout().centreOf(stand);
        const double margin = m_scene.style().minLaneHeightPx / 2;
        const double least = centre + margin - m_scene.lanesViewPx();
        const double most = std::max(centre - margin, 0.0);
        setScrollPosition(static_cast<int>(std::clamp<double>(scrollPosition(), std::min(least, most), most)));
        break;
    }
}

void TimelineView::updateScrollBar()
{
    const double viewPx = m_scene.lanesViewPx();
    const double excessPx = m_scene.index() ? m_scene.lanesHeightPx() - viewPx : 0;
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(viewPx)));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_scene.style().minLaneHeightPx));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(excessPx))));
}

void TimelineView::refresh()
{
    viewport()->update();
    announcePicture(*this);
    Q_EMIT pictureChanged();
}

void TimelineView::refreshLive()
{
    viewport()->update();
}

/// A widget that gets the keyboard says so itself, after its own handler; what in it has it comes after that.
void TimelineView::announceLater()
{
    if (QAccessible::isActive())
        QMetaObject::invokeMethod(
            this, [this] { announceCurrent(*this); }, Qt::QueuedConnection);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.drawImage(QPoint(), m_scene.picture(*m_theme, devicePixelRatioF()));
    if (!m_scene.index())
        return;
    paintLive(painter, m_scene.list(), *m_theme, liveState());
    const QString hint = emptyHint(*m_scene.index(), m_scene.matching(), m_scene.nonMatching());
    if (!hint.isEmpty())
        paintEmptyHint(painter, m_scene.list().lanesArea, hint, *m_theme);
    else if (m_scene.list().marks.empty() && !m_range.isEmpty())
        paintBeyondHints(painter);
    if (hasFocus() && !m_current) {
        painter.setPen(QPen(m_theme->accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_scene.list().lanesArea.adjusted(1, 1, -1, -1));
    }
}

bool TimelineView::hidesEvents() const
{
    return m_scene.matching() != nullptr && m_scene.nonMatching() == NonMatching::Hidden;
}

void TimelineView::lookForGap()
{
    if (m_gapSearch.goOn(kLanesAtOnce))
        viewport()->update();
    else
        m_gapTimer.start();
}

/// Of what may be seen: what is hidden is nowhere. Of very many lanes it is said a moment later.
void TimelineView::paintBeyondHints(QPainter &painter)
{
    m_gapSearch.lookFor(m_scene.index(), hidesEvents() ? m_scene.sharedMatching() : nullptr, m_range);
    if (!m_gapSearch.goOn(kLanesAtOnce))
        return m_gapTimer.start();
    const QRectF area = m_scene.list().lanesArea;
    const std::optional<Gap> gap = m_gapSearch.gap();
    if (!gap && hidesEvents() && !m_hidesEmptyLanes)
        return paintEmptyHint(painter, area, otherLanesHint(), *m_theme);
    if (!gap)
        return;
    const auto hints = beyondHints(*gap, m_scene.index()->options().shown, m_scene.dateStyle());
    for (const BeyondHint &hint : hints) {
        QRectF part = area;
        if (hints.size() > 1 && hint.side == Qt::AlignLeft)
            part.setRight(area.center().x());
        else if (hints.size() > 1)
            part.setLeft(area.center().x());
        paintEmptyHint(painter, part, hint.text, *m_theme, hint.side);
    }
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_scene.setSize(viewport()->size());
    closeArea();
    updateScrollBar();
    refresh();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_scene.setFont(font());
        updateScrollBar();
        refresh();
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    m_scene.setScroll(verticalScrollBar()->value());
    closeArea();
    refresh();
    Q_EMIT layoutChanged();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announceLater();
    refreshLive();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_isSpaceHeld = false;
    updateCursor();
    refreshLive();
}

} // namespace kronika

#include "moc_timelineview.cpp"
