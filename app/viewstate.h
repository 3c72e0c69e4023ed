// SPDX-License-Identifier: GPL-3.0-or-later
// How the open chronology is being looked at: one of the three meeting points of the views. Holds values and says when
// they changed; knows no widget, no file and no event.
#pragma once

#include "models/index/lanearrangement.h"
#include "models/time/instant.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/viewhistory.h"
#include "widgets/viewtypes.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <set>
#include <string>

namespace kronika {

/// Which zone calendar dates and rulers are shown in: the chronology's, this machine's, UTC or a named one. Never part
/// of the file.
struct ZoneChoice
{
    enum class Kind : std::uint8_t { Document, Local, Utc, Named };

    Kind kind = Kind::Document;
    /// The IANA name of a named one.
    QString name;

    friend bool operator==(const ZoneChoice &, const ZoneChoice &) = default;
};

using ActorIds = std::set<std::string, std::less<>>;

class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr);

    TimeRange range() const { return m_range; }
    const QString &query() const { return m_query; }
    NonMatching nonMatching() const { return m_nonMatching; }
    const ActorIds &folded() const { return m_folded; }
    const LaneArrangement &arrangement() const { return m_arrangement; }
    double laneScale() const { return m_laneScale; }
    const ZoneChoice &zone() const { return m_zone; }
    bool showsAllLinks() const { return m_showsAllLinks; }
    /// Lanes with nothing in the range.
    bool hidesEmptyLanes() const { return m_hidesEmptyLanes; }
    const ViewHistory &history() const { return m_history; }

    /// Another chronology: no query, nothing folded or arranged, no history.
    void startOver(TimeRange range);

    /// Clamped to what a view shows. A place in the history.
    void setRange(TimeRange range, RangeChange how);
    void goBack();
    void goForward();
    /// The view has rested: the next continuous change is a place of its own.
    void settle() { m_history.settle(); }

    void setQuery(const QString &query);
    void setNonMatching(NonMatching nonMatching);
    void setFolded(const std::string &actorId, bool isFolded);
    void setAllFolded(ActorIds actorIds);
    void setArrangement(const LaneArrangement &arrangement);
    /// Clamped to 0.5 .. 4.
    void setLaneScale(double factor);
    void setZone(const ZoneChoice &zone);
    void setShowsAllLinks(bool shows);
    void setHidesEmptyLanes(bool hides);

    static constexpr double kMinLaneScale = 0.5;
    static constexpr double kMaxLaneScale = 4;

Q_SIGNALS:
    void rangeChanged(kronika::TimeRange range, kronika::RangeChange how);
    void historyChanged();
    void queryChanged();
    void nonMatchingChanged();
    void foldedChanged();
    void arrangementChanged();
    void laneScaleChanged();
    void zoneChanged();
    void allLinksChanged();
    void emptyLanesChanged();

private:
    void show(TimeRange range, RangeChange how);

    TimeRange m_range;
    QString m_query;
    NonMatching m_nonMatching = NonMatching::Dimmed;
    ActorIds m_folded;
    LaneArrangement m_arrangement;
    double m_laneScale = 1;
    ZoneChoice m_zone;
    bool m_showsAllLinks = false;
    bool m_hidesEmptyLanes = false;
    ViewHistory m_history;
};

} // namespace kronika
