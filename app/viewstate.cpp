// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewstate.h"

#include "widgets/scene/timescale.h"

#include <algorithm>
#include <utility>

namespace kronika {

ViewState::ViewState(QObject *parent)
    : QObject(parent)
{
}

void ViewState::startOver(TimeRange range)
{
    setQuery({});
    setAllFolded({});
    setArrangement({});
    m_history.reset(clampedRange(range));
    show(clampedRange(range), RangeChange::Jump);
    Q_EMIT historyChanged();
}

void ViewState::setRange(TimeRange range, RangeChange how)
{
    const TimeRange clamped = clampedRange(range);
    if (clamped == m_range)
        return;
    m_history.visit(clamped, how);
    show(clamped, how);
    Q_EMIT historyChanged();
}

void ViewState::goBack()
{
    if (const auto range = m_history.back()) {
        show(*range, RangeChange::Jump);
        Q_EMIT historyChanged();
    }
}

void ViewState::goForward()
{
    if (const auto range = m_history.forward()) {
        show(*range, RangeChange::Jump);
        Q_EMIT historyChanged();
    }
}

void ViewState::show(TimeRange range, RangeChange how)
{
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT rangeChanged(range, how);
}

void ViewState::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
}

void ViewState::setNonMatching(NonMatching nonMatching)
{
    if (std::exchange(m_nonMatching, nonMatching) != nonMatching)
        Q_EMIT nonMatchingChanged();
}

void ViewState::setFolded(const std::string &actorId, bool isFolded)
{
    ActorIds folded = m_folded;
    if (isFolded)
        folded.insert(actorId);
    else
        folded.erase(actorId);
    setAllFolded(std::move(folded));
}

void ViewState::setAllFolded(ActorIds actorIds)
{
    if (actorIds == m_folded)
        return;
    m_folded = std::move(actorIds);
    Q_EMIT foldedChanged();
}

void ViewState::setArrangement(const LaneArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    Q_EMIT arrangementChanged();
}

void ViewState::setLaneScale(double factor)
{
    const double clamped = std::clamp(factor, kMinLaneScale, kMaxLaneScale);
    if (qFuzzyCompare(clamped, m_laneScale))
        return;
    m_laneScale = clamped;
    Q_EMIT laneScaleChanged();
}

void ViewState::setZone(const ZoneChoice &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT zoneChanged();
}

void ViewState::setShowsAllLinks(bool shows)
{
    if (std::exchange(m_showsAllLinks, shows) != shows)
        Q_EMIT allLinksChanged();
}

void ViewState::setHidesEmptyLanes(bool hides)
{
    if (std::exchange(m_hidesEmptyLanes, hides) != hides)
        Q_EMIT emptyLanesChanged();
}

} // namespace kronika

#include "moc_viewstate.cpp"
