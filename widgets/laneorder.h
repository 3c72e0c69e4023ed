// SPDX-License-Identifier: GPL-3.0-or-later
// The events of each lane in the order of time, and groups of them where there are many: how one who listens walks a
// chronology. Knows no widget and no pixel.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kronika {

/// A lane, a group of its events, or one event. Steps are 0 for the lane, 1 for an event, else how many events a group
/// of this level holds; `number` counts the groups or events of that level from the lane's start.
struct LanePart
{
    std::size_t lane = 0;
    std::size_t step = 0;
    std::size_t number = 0;

    friend auto operator<=>(const LanePart &, const LanePart &) = default;
};

class LaneOrder
{
public:
    /// A lane or group of more is divided into groups.
    static constexpr std::size_t kMostParts = 100;

    LaneOrder() = default;
    /// `among` restricts if not null, and must outlive it.
    LaneOrder(std::shared_ptr<const TimelineIndex> index, const EventSet *among);

    const std::shared_ptr<const TimelineIndex> &index() const { return m_index; }
    /// The visible lanes, and the tray if something stands there, as the last.
    std::size_t laneCount() const;
    bool isTray(std::size_t lane) const { return lane == m_index->lanes().size(); }

    /// Of a lane, each once. O(n log n) when it is first asked for, then O(1).
    const std::vector<EventIndex> &events(std::size_t lane) const;
    /// Of a part.
    std::span<const EventIndex> events(LanePart part) const;
    std::optional<LanePart> find(EventIndex event, std::size_t lane) const;

    std::size_t partCount(LanePart part) const;
    /// Requires: n < partCount(part).
    LanePart part(LanePart part, std::size_t n) const;
    /// None for a lane.
    std::optional<LanePart> parent(LanePart part) const;
    /// Among the parts of its parent.
    std::size_t position(LanePart part) const;

private:
    /// What a lane or group of so many is divided into.
    static std::size_t stepFor(std::size_t count);

    std::shared_ptr<const TimelineIndex> m_index;
    const EventSet *m_among = nullptr;
    mutable std::map<std::size_t, std::vector<EventIndex>> m_events;
};

} // namespace kronika
