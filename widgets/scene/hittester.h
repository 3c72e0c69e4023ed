// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under a point of a display list. What is drawn can be hit.
#pragma once

#include "widgets/scene/displaylist.h"

#include <QPointF>

#include <optional>

namespace kronika {

enum class HitKind : std::uint8_t { Event, Fold, Tray, TrayMore, LaneHeader, Chevron, Ruler, Era };

struct Hit
{
    HitKind kind = HitKind::Event;
    /// Of an event, a fold's representative or a chip.
    EventIndex event{};
    /// Of marks and the lane header; of an era its place in the file's list.
    std::size_t lane = 0;
    /// Events in a fold, or without a chip in the tray.
    std::uint32_t count = 1;
    /// Of these, how many match, where the others are dimmed.
    std::optional<std::uint32_t> matching = {};
    /// What a fold covers.
    TimeRange time;
    /// What was hit, for a focus ring or a tooltip.
    QRectF rect;

    friend bool operator==(const Hit &, const Hit &) = default;
};

inline constexpr double kHitSlackPx = 2.0;

/// The nearest of what is drawn within kHitSlackPx: where several lie there, the smallest, if it is not painted over;
/// labels count as their event. None on empty ground.
std::optional<Hit> hitTest(const DisplayList &list, QPointF point);

} // namespace kronika
