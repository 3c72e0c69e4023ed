// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what of a row is drawn as itself and what is folded, at a cost that follows the pixels: where many events
// would share a cell of a few dozen pixels, they are counted, not looked at. Cells are fixed in time, so that panning
// never regroups. Knows no lane, colour or label.
#pragma once

#include "models/index/rowmatches.h"
#include "widgets/scene/timescale.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace kronika {

/// A row as it is to be shown.
struct ShownRow
{
    RowView view;
    /// Null: all are shown.
    const RowMatches *matches = nullptr;
    const RowMatches *endMatches = nullptr;

    std::size_t countIn(std::size_t from, std::size_t to) const
    {
        return matches != nullptr ? matches->countIn(from, to) : to - from;
    }
    /// Position of the n-th shown entry from `from` on. Requires: there is one.
    std::size_t position(std::size_t from, std::size_t n) const
    {
        return matches != nullptr ? matches->position(matches->countBefore(from) + n) : from + n;
    }
    std::size_t aliveAt(Instant t) const;
    /// The last end at or before `t` of a shown entry. Requires: the row has ends, and there is one.
    Instant lastEndBy(Instant t) const;
};

/// One mark, or one fold of several.
struct RowPiece
{
    /// The shown ones of these positions; not all of them for what has begun before.
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t count = 1;
    bool isFold = false;
    /// The only event, or one that stands for all.
    LaneEntry entry;
    /// What a fold covers; a click zooms into it.
    TimeRange time;
    double leftPx = 0;
    double rightPx = 0;
    /// In a row of points, the positions of its events, or of a sample of many, the first and the last among them.
    std::vector<std::size_t> looked;
};

struct RowFolding
{
    TimeScale scale;
    /// Least width of a mark, and how much of it a neighbour may cover (negative: least distance).
    double symbolPx = 0;
    double overlapPx = 0;
    /// Cells are one to two times as wide; a fold is about as wide as a cell at most.
    double cellPx = 0;
    /// What is drawn beyond the known time of an event may be as long.
    double slackPx = 0;
    /// All fold that come too close, also long ones: marks that show no length.
    bool isPointRow = false;
    /// From where to where an entry is drawn.
    std::function<std::pair<double, double>(const LaneEntry &)> extentPx;
};

/// From left to right, folds before what lies on them. The counts add up to the shown events that are drawn within the
/// scale's pixels, symbols that stand over its edges included.
std::vector<RowPiece> foldedRow(const ShownRow &row, const RowFolding &folding);

} // namespace kronika
