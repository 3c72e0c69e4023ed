// SPDX-License-Identifier: GPL-3.0-or-later
// The events of one lane's band, in rows, sorted by time; answers what is in a range without looking at the rest. Knows
// no pixel.
#pragma once

#include "models/document/event.h"
#include "models/time/instant.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kronika {

enum class LabelSide : std::uint8_t { Right, Left };

struct LaneEntry
{
    EventIndex event{};
    /// What is drawn of it at most, in the zone shown: from the earliest start to past the latest end; unbounded at
    /// open ends.
    TimeRange reach;
    /// Where its label was given room when rows were assigned.
    LabelSide labelSide = LabelSide::Right;
};

/// The order within a row: by start, then end, then position. A reach without start comes first.
bool standsBefore(const LaneEntry &a, const LaneEntry &b);

class LaneIndex
{
public:
    LaneIndex() = default;
    /// A vector per row, each sorted by reach.from; `mentions` likewise.
    LaneIndex(std::vector<std::vector<LaneEntry>> rows, std::vector<LaneEntry> mentions, bool hasOverflowRow);

    std::size_t rowCount() const { return m_rows.size(); }
    std::span<const LaneEntry> row(std::size_t row) const { return m_rows[row].entries; }
    /// Events that only mention the lane's actor (targets, addressees ...): small marks in a thin row of their own.
    std::span<const LaneEntry> mentions() const { return m_mentions.entries; }
    bool hasMentions() const { return !m_mentions.entries.empty(); }
    /// The last row may hold events that overlap.
    bool hasOverflowRow() const { return m_hasOverflowRow; }

    /// Contiguous entries of a row that contain all whose reach overlaps `range` (in an overflow row also others
    /// between). O(log n).
    std::span<const LaneEntry> rowIn(std::size_t row, TimeRange range) const { return within(m_rows[row], range); }
    std::span<const LaneEntry> mentionsIn(TimeRange range) const { return within(m_mentions, range); }

private:
    struct Row
    {
        std::vector<LaneEntry> entries;
        /// Greatest reach.to of entries [0..i]; never falls.
        std::vector<Instant> greatestEnd;
    };
    static Row made(std::vector<LaneEntry> entries);
    static std::span<const LaneEntry> within(const Row &row, TimeRange range);

    std::vector<Row> m_rows;
    Row m_mentions;
    bool m_hasOverflowRow = false;
};

} // namespace kronika
