// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a TimelineIndex: which lanes are visible, where each event stands, and in which rows. One use each.
#pragma once

#include "models/index/rowspace.h"
#include "models/index/timelineindex.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace kronika {

class TimelineIndexBuilder
{
public:
    TimelineIndexBuilder(std::shared_ptr<const Snapshot> snapshot, IndexOptions options,
                         const std::function<bool()> &isCancelled);

    /// Null if cancelled.
    std::shared_ptr<const TimelineIndex> build();

private:
    /// An event in a band, and where its stand is noted.
    struct Member
    {
        EventIndex event{};
        std::uint32_t stand = 0;
    };
    struct Band
    {
        std::vector<Member> mains;
        std::vector<Member> mentions;
    };
    struct Candidate
    {
        Member member;
        TimeRange reach;
        Room room;
    };
    using Candidates = std::vector<Candidate>;

    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    void chooseLanes();
    void addVisibleLane(const std::vector<Lane> &tree, std::size_t position);

    bool placeEvents();
    void placeEvent(const EventChunk &chunk, std::size_t row, EventIndex event);
    void findLanes(const EventChunk &chunk, std::size_t row);
    void addStands(EventIndex event, const std::vector<std::size_t> &lanes, bool isMention);
    void widenExtent(const EventTime &time);

    bool packLanes();
    void packLane(std::size_t lane, const RowSpace &space);
    Candidates candidates(const std::vector<Member> &members, const RowSpace &space) const;
    std::vector<std::vector<LaneEntry>> rowsOf(Candidates &candidates, bool &hasOverflowRow);
    std::vector<LaneEntry> mentionsOf(const std::vector<Member> &members) const;

    std::function<bool()> m_isCancelled;
    std::shared_ptr<TimelineIndex> m_index;
    std::vector<Band> m_bands;
    /// Of the event being placed; kept for their memory.
    std::vector<std::size_t> m_mainLanes;
    std::vector<std::size_t> m_mentionLanes;
};

} // namespace kronika
