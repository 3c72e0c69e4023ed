// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in the window: shows what the display list holds and turns mouse, wheel and keys into wishes. Never
// changes a range, a selection or a folding by itself: its owner does, by the setters. Knows no file and no other view.
#pragma once

#include "models/document/linktable.h"
#include "models/index/eventset.h"
#include "models/index/navigation.h"
#include "models/index/nearestevent.h"
#include "models/index/timelineindex.h"
#include "widgets/areabar.h"
#include "widgets/canvaskeys.h"
#include "widgets/focuswalk.h"
#include "widgets/scene/hittester.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/theme.h"
#include "widgets/timelinescene.h"
#include "widgets/viewtypes.h"

#include <QAbstractScrollArea>
#include <QPoint>
#include <QTimer>
#include <QVariantAnimation>

#include <memory>
#include <optional>
#include <span>
#include <vector>

class QNativeGestureEvent;

namespace kronika {

class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    // State from outside. None of it is answered by a signal.

    /// Null shows nothing. Selection, range and scroll stay as they are; set the selection anew if positions changed.
    void setIndex(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const LinkTable> links = nullptr);
    /// A jump glides there (at most kGlideMs; not with reduced motion, nor when hidden).
    void setRange(TimeRange range, RangeChange how = RangeChange::Jump);
    /// Where the view is or glides to.
    TimeRange range() const { return m_range; }
    /// Null: everything matches.
    void setMatching(std::shared_ptr<const EventSet> matching, NonMatching nonMatching);
    void setSelection(std::vector<EventIndex> selected, std::optional<EventIndex> current);
    /// Of the index's snapshot; null while they are not known: then only those that an event has itself are drawn.
    void setLinks(std::shared_ptr<const LinkTable> links);
    /// `theme` must outlive the view (Theme::light() and its like do).
    void setTheme(const Theme &theme);
    void setLanguage(const QString &language);
    void setDateStyle(DateStyle style);
    void setLaneScale(double factor);
    void setToday(std::optional<Instant> today);
    void setShowsAllLinks(bool shows);
    /// Lanes with nothing in the range (where what does not match is hidden: no match) are left out.
    void setHidesEmptyLanes(bool hides);
    /// See TimelineScene::setOccupancy().
    void setOccupancy(std::shared_ptr<const LaneOccupancy> occupancy) { m_scene.setOccupancy(std::move(occupancy)); }
    /// Of a marked area; not while there is only a beginning.
    void setExportAllowed(bool isAllowed);
    void setMotion(Motion motion);
    void setWheelUse(WheelUse use);

    /// In pixels; what the window's state keeps.
    int scrollPosition() const;
    void setScrollPosition(int positionPx);
    /// Of the lane header; chosen from the lane names until someone sets or drags it.
    double headerWidthPx() const { return m_scene.headerWidthPx(); }
    void setHeaderWidthPx(double widthPx);

    /// Which event leads the mark that stands for `event` in the focused lane: itself, or of the fold that it is in.
    EventIndex shownAs(EventIndex event) const;
    /// Scrolls to the event's lane and, where its time is out of sight, wishes for the nearest range that shows it.
    void reveal(EventIndex event);
    /// What a key of canvasKeys() does, for menus and the command palette.
    void perform(CanvasCommand command);

    /// What is drawn now; for tests and the live preview.
    const DisplayList &displayList() const;
    /// The lane that the keyboard stands in.
    std::optional<std::size_t> focusLane() const { return m_focusLane; }

    // For what speaks of the view: a screen reader.

    const TimelineScene &scene() const { return m_scene; }
    const QString &language() const { return m_scene.language(); }
    std::optional<EventIndex> current() const { return m_current; }
    bool isSelected(EventIndex event) const { return m_isSelected.contains(event); }
    /// The keyboard stands in this lane; none: in the tray.
    void standIn(std::optional<std::size_t> lane) { m_focusLane = lane; }
    /// Wishes for the range that shows these events.
    void zoomTo(const std::vector<EventIndex> &events);
    /// Wishes for a closer range there; where that would not part the events, lists them instead.
    void openFold(EventIndex leader, TimeRange time);
    /// Wishes for a range.
    void wishJump(std::optional<TimeRange> range);

    static constexpr int kGlideMs = 140;

Q_SIGNALS:
    void rangeChangeRequested(kronika::TimeRange range, kronika::RangeChange how);
    void selectionRequested(kronika::EventIndex event, kronika::SelectMode mode);
    /// All of a lane, an area or everything; replaces the selection.
    void eventsSelectRequested(const std::vector<kronika::EventIndex> &events);
    void selectionClearRequested();
    /// Of a marked area: search for what is in this time; export a picture of it.
    void filterRequested(kronika::TimeRange range);
    void exportRequested(kronika::TimeRange range);
    /// Enter or double click on an event: show its details. (A double click also wishes for its range.)
    void eventActivated(kronika::EventIndex event);
    void foldRequested(const QString &actorId, bool isFolded);
    void pinRequested(const QString &actorId, bool isPinned);
    /// So many places down among those beside it; negative: up.
    void laneMoveRequested(const QString &actorId, int places);
    void laneScaleRequested(double factor);
    void allLinksToggleRequested();
    void contextMenuRequested(const kronika::TimelinePlace &place, const QPoint &globalPos);
    /// displayList() may be another one.
    void pictureChanged();
    /// The user scrolled or dragged the header's border: nothing to answer, worth remembering.
    void layoutChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag : std::uint8_t { None, Pending, Area, Pan, HeaderBorder, Lane };

    // timelineview.cpp: state and painting
    void prepareGlide();
    void showRange(TimeRange range);
    void showLanes();
    void chooseAnchor();
    std::optional<std::size_t> focusLaneInSight() const;
    void updateScrollBar();
    void refresh();
    void refreshLive();
    void announceLater();
    bool hidesEvents() const;
    void lookForGap();
    void paintBeyondHints(QPainter &painter);

    // timelinelive.cpp
    std::span<const IncomingLink> linksTo(EventIndex event) const;
    std::vector<EventIndex> linkedWith(EventIndex event) const;
    std::vector<EventIndex> selectedInSight() const;
    std::vector<LinkArc> linkArcs() const;
    LiveState liveState() const;

    // timelinekeyboard.cpp
    bool walk(CanvasCommand command);
    bool move(CanvasCommand command);
    bool zoom(CanvasCommand command);
    bool choose(CanvasCommand command);
    Instant keyAnchor() const;
    void performOther(CanvasCommand command);
    void step(Direction direction, SelectMode mode);
    void goTo(std::optional<Focus> focus, SelectMode mode);
    void followLink(Step step);
    void activate();
    void clear();
    void zoomToEvent();
    void markSelection();
    QPointF menuPoint() const;
    void openContextMenuByKey();
    void openRulerMenuByKey();
    std::optional<Focus> focus() const;
    void wishGlide(TimeRange range);

    // timelineinput.cpp
    bool showTip(const QPoint &position, const QPoint &globalPos);
    bool pinch(const QNativeGestureEvent &gesture);
    void zoomAt(double xPx, double factor);
    void panBy(double dxPx);
    void hover(QPointF position);
    void press(QPointF position, Qt::KeyboardModifiers modifiers);
    void pressHit(const Hit &hit, Qt::KeyboardModifiers modifiers);
    void pressMiddle(QPointF position);
    void startDrag(Drag drag, QPointF position);
    void dragTo(QPointF position);
    void dragArea(QPointF position);
    void finishDrag();
    void listTrayRest(const QRectF &more);
    /// `name` is what a screen reader calls the list.
    void listEvents(const TimelineScene::FoldList &list, const QString &name, const QPointF &corner);
    void zoomIntoFold(TimeRange time);
    void updateCursor();

    // timelinelanes.cpp
    bool isOnHeaderBorder(QPointF position) const;
    double belowLanesTop(double yPx) const;
    void toggleFold(std::size_t lane);
    void selectLane(std::size_t lane);
    void foldFocusedLane();
    QString actorIdOf(std::size_t lane) const;
    void pinFocusedLane();
    void moveFocusedLane(int places);
    void pressLaneName(const Hit &hit);
    int placesTo(double yPx) const;
    void dragLane(QPointF position);
    void dropLane();

    // timelinearea.cpp
    void connectAreaBar();
    void markArea(const QRectF &area);
    MarkedArea contentOf(const QRectF &area) const;
    void closeArea();

    TimelineScene m_scene;
    const Theme *m_theme;
    TimeRange m_range;
    std::vector<EventIndex> m_selected;
    EventSet m_isSelected;
    std::optional<EventIndex> m_current;
    std::optional<std::size_t> m_focusLane;
    std::shared_ptr<const LinkTable> m_links;
    /// What ] and [ walk: the events linked with m_linkOrigin, and which of them was last gone to.
    std::optional<EventIndex> m_linkOrigin;
    std::vector<EventIndex> m_linkTargets;
    std::size_t m_linkPosition = 0;
    std::optional<EventIndex> m_hovered;
    bool m_showsAllLinks = false;
    bool m_hidesEmptyLanes = false;
    /// The lane that keeps its place while others come and go, and by what it was chosen.
    struct LaneAnchor
    {
        std::size_t lane = 0;
        /// Of its upper edge, below that of the view.
        double topPx = 0;
        double chosenAtPx = 0;
        int scrollPx = 0;
    };
    std::optional<LaneAnchor> m_anchor;
    /// While a wheel or a drag is answered: below the upper edge of the lanes' view.
    std::optional<double> m_pointerPx;
    bool m_isSpaceHeld = false;
    /// The answer to the wish being sent is to glide, although it is continuous.
    bool m_glidesNext = false;
    Motion m_motion = Motion::Smooth;
    WheelUse m_wheelUse = WheelUse::ScrollsLanes;
    /// Where nothing is drawn: what is nearest, and the rest of the search for it.
    GapSearch m_gapSearch;
    QTimer m_gapTimer;
    QVariantAnimation m_glide;
    TimeRange m_glideFrom;

    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    /// A press on a fold: a click opens it, a drag marks an area.
    std::optional<Hit> m_pressedFold;
    /// The last click zoomed: where a double click ends lies something else by now.
    bool m_hasClickZoomed = false;
    std::size_t m_draggedLane = 0;
    int m_dropPlaces = 0;
    TimeRange m_pressedRange;
    int m_pressedScroll = 0;
    QRectF m_area;
    AreaBar *m_areaBar;
};

} // namespace kronika
