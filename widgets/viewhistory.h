// SPDX-License-Identifier: GPL-3.0-or-later
// The ranges that were looked at, to go back and forward between. A pure value: knows no view and no clock.
#pragma once

#include "models/time/instant.h"
#include "widgets/viewtypes.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace kronika {

class ViewHistory
{
public:
    static constexpr std::size_t kMaxPlaces = 200;

    /// Forgets all; `range` is where one stands.
    void reset(TimeRange range);
    /// One stands elsewhere now; what was ahead is forgotten. Continuous changes after one another make one place,
    /// until settle(). A range equal to the current one changes nothing.
    void visit(TimeRange range, RangeChange how);
    /// The next continuous change begins a place of its own: call when the view has rested.
    void settle() { m_isMoving = false; }

    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_places.size(); }
    /// Where one stands then; none if there is nothing that way.
    std::optional<TimeRange> back();
    std::optional<TimeRange> forward();

private:
    std::vector<TimeRange> m_places;
    std::size_t m_position = 0;
    bool m_isMoving = false;
};

} // namespace kronika
