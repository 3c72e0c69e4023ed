// SPDX-License-Identifier: GPL-3.0-or-later
// The display list that a timeline view shows, and its painted picture, each made again only when something they depend
// on has changed. Knows no input and no selection.
#pragma once

#include "models/index/laneoccupancy.h"
#include "widgets/scene/displaylist.h"
#include "widgets/scene/lanelayout.h"
#include "widgets/scene/paintcache.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/scene/scenestyle.h"
#include "widgets/scene/theme.h"

#include <QFont>
#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace kronika {

class TimelineScene
{
public:
    TimelineScene();

    // Each gives what was set; all of them cost nothing until the list is asked for.
    void setIndex(std::shared_ptr<const TimelineIndex> index);
    void setMatching(std::shared_ptr<const EventSet> matching, NonMatching nonMatching);
    void setRange(TimeRange range);
    void setSize(QSizeF sizePx);
    void setScroll(double scrollPx);
    /// None: as wide as the names need.
    void setHeaderWidthPx(std::optional<double> widthPx);
    void setFont(const QFont &font);
    void setLaneScale(double factor);
    void setLanguage(const QString &language);
    void setDateStyle(DateStyle style);
    void setToday(std::optional<Instant> today);
    /// Lanes without anything in that time are left out; none: no lane is.
    void setLanesWithin(std::optional<TimeRange> range);
    bool leavesLanesOut() const { return m_lanesWithin.has_value(); }
    /// Made for the index that is or comes next, among what matches where the rest is hidden: then it need not be made
    /// here. Where it is for another one, no lane is left out for the moment. Null: none was made.
    void setOccupancy(std::shared_ptr<const LaneOccupancy> occupancy);
    /// Forgets the picture: the theme's colours are only in it.
    void forgetPicture() { m_hasPicture = false; }

    const std::shared_ptr<const TimelineIndex> &index() const { return m_input.index; }
    const EventSet *matching() const { return m_input.matching.get(); }
    const std::shared_ptr<const EventSet> &sharedMatching() const { return m_input.matching; }
    NonMatching nonMatching() const { return m_input.nonMatching; }
    /// Of an event in the tray, in words.
    QString trayTextOf(EventIndex event) const;
    /// Events in the tray for which there is no chip.
    std::vector<EventIndex> trayRest() const;
    /// Events of a fold, as many of them as are listed.
    struct FoldList
    {
        std::vector<EventIndex> events;
        std::size_t more = 0;
    };
    /// What is drawn as one there, led by `leader`, if no zoom can part it; else nothing. So it is with all that begins
    /// at one instant or has begun before the picture, with a few that overlap, and with anything in the closest view.
    FoldList inseparable(EventIndex leader, TimeRange fold) const;
    const QString &language() const { return m_input.language; }
    DateStyle dateStyle() const { return m_input.dateStyle; }
    TimeRange range() const { return m_viewport.range; }
    double laneScale() const { return m_laneScale; }
    const SceneStyle &style() const { return m_input.style; }
    double headerWidthPx() const;
    /// Of all lanes, and of the part of the window that they scroll in.
    double lanesHeightPx() const { return layout().heightPx(); }
    double lanesViewPx() const;
    const LaneLayout &layout() const;
    /// Empty without an index.
    const DisplayList &list() const;
    /// Everything but the live layer.
    const QImage &picture(const Theme &theme, qreal pixelRatio) const;

private:
    void forgetLayout();
    void forgetLanesWithin();
    std::shared_ptr<TimelineMatches> matches() const;
    const LaneLayout &wholeLayout() const;
    std::vector<bool> shownLanes() const;
    void forgetList();
    void restyle();

    mutable SceneInput m_input;
    Viewport m_viewport;
    QFont m_font;
    double m_laneScale = 1;
    std::optional<double> m_headerWidthPx;
    std::optional<TimeRange> m_lanesWithin;
    std::shared_ptr<const LaneOccupancy> m_occupancy;
    /// Made here, where none was given.
    mutable std::shared_ptr<const LaneOccupancy> m_ownOccupancy;
    mutable std::optional<LaneLayout> m_wholeLayout;
    /// Where lanes are left out.
    mutable std::optional<LaneLayout> m_layout;
    mutable std::optional<double> m_naturalHeaderPx;
    mutable std::optional<DisplayList> m_list;
    /// Kept for its memory when what it shows is out of date.
    mutable QImage m_picture;
    mutable bool m_hasPicture = false;
    mutable PaintCache m_paintCache;
};

} // namespace kronika
