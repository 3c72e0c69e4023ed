// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewhistory.h"

namespace kronika {

void ViewHistory::reset(TimeRange range)
{
    m_places.assign(1, range);
    m_position = 0;
    m_isMoving = false;
}

void ViewHistory::visit(TimeRange range, RangeChange how)
{
    if (m_places.empty())
        return reset(range);
    if (m_places[m_position] == range)
        return;
    const bool isSamePlace = how == RangeChange::Continuous && m_isMoving;
    m_isMoving = how == RangeChange::Continuous;
    m_places.resize(m_position + 1);
    if (isSamePlace) {
        m_places.back() = range;
        return;
    }
    m_places.push_back(range);
    if (m_places.size() > kMaxPlaces)
        m_places.erase(m_places.begin());
    m_position = m_places.size() - 1;
}

std::optional<TimeRange> ViewHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    m_isMoving = false;
    return m_places[--m_position];
}

std::optional<TimeRange> ViewHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    m_isMoving = false;
    return m_places[++m_position];
}

} // namespace kronika
