// SPDX-License-Identifier: GPL-3.0-or-later
// The events of each lane in the order of time, groups of them where there are many, and what is drawn as one: how one
// who listens walks a chronology. Knows no widget and no pixel.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kronika {

/// A lane, a fold of the picture in it, a group of the events of either, or one event. Steps are 0 for the lane or fold
/// itself, 1 for an event, else how many events a group of this level holds; `number` counts the groups or events of
/// that level from the start. `fold` is 0 outside folds, else counts those of the lane from 1.
struct LanePart
{
    std::size_t lane = 0;
    std::size_t step = 0;
    std::size_t number = 0;
    std::size_t fold = 0;

    friend auto operator<=>(const LanePart &, const LanePart &) = default;
};

/// Events of one row that are drawn as one mark.
struct LaneFold
{
    std::size_t row = 0;
    std::size_t count = 0;
    TimeRange time;
    /// One that stands for all.
    EventIndex event{};
    /// How many match, where the others are dimmed.
    std::optional<std::size_t> matching = {};

    friend bool operator==(const LaneFold &, const LaneFold &) = default;
};

/// Of one picture.
struct PictureFolds
{
    std::map<std::size_t, std::vector<LaneFold>> byLane;
    /// What has a mark of its own, by lane; sorted.
    std::vector<std::pair<std::size_t, EventIndex>> apart;

    friend bool operator==(const PictureFolds &, const PictureFolds &) = default;
};

class LaneOrder
{
public:
    /// A lane or group of more is divided into groups.
    static constexpr std::size_t kMostParts = 100;

    LaneOrder() = default;
    /// `among` restricts if not null, and must outlive it.
    LaneOrder(std::shared_ptr<const TimelineIndex> index, const EventSet *among);

    void setFolds(PictureFolds folds);
    const PictureFolds &allFolds() const { return m_folds; }
    const std::vector<LaneFold> &folds(std::size_t lane) const;
    /// The fold that this event leads.
    std::optional<LanePart> foldLedBy(EventIndex event, std::size_t lane) const;
    /// The fold that it is drawn in. O(folds of the lane).
    std::optional<LanePart> foldWith(EventIndex event, std::size_t lane) const;

    const std::shared_ptr<const TimelineIndex> &index() const { return m_index; }
    /// The visible lanes, and the tray if something stands there, as the last.
    std::size_t laneCount() const;
    bool isTray(std::size_t lane) const { return lane == m_index->lanes().size(); }

    /// Of a lane, each once. O(n log n) when it is first asked for, then O(1).
    const std::vector<EventIndex> &events(std::size_t lane) const;
    /// Of a part.
    std::span<const EventIndex> events(LanePart part) const;
    /// Among the lane's own, in no fold.
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
    /// Of the lane or fold that the part is in.
    const std::vector<EventIndex> &base(LanePart part) const;
    const std::vector<EventIndex> &foldEvents(std::size_t lane, std::size_t fold) const;
    bool isApart(std::size_t lane, EventIndex event) const;

    std::shared_ptr<const TimelineIndex> m_index;
    const EventSet *m_among = nullptr;
    PictureFolds m_folds;
    mutable std::map<std::size_t, std::vector<EventIndex>> m_events;
    mutable std::map<std::pair<std::size_t, std::size_t>, std::vector<EventIndex>> m_foldEvents;
};

} // namespace kronika
