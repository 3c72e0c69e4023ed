// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/hittester.h"

#include "widgets/scene/markgeometry.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kronika {

namespace {

QRectF grown(const QRectF &rect)
{
    return rect.adjusted(-kHitSlackPx, -kHitSlackPx, kHitSlackPx, kHitSlackPx);
}

double distance(const QRectF &rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

Hit hitOf(const Mark &mark, const QRectF &area)
{
    Hit hit;
    hit.kind = mark.kind == MarkKind::Fold ? HitKind::Fold : HitKind::Event;
    hit.event = mark.event;
    hit.lane = mark.lane;
    hit.count = mark.count;
    hit.matching = mark.matching;
    hit.time = mark.time;
    hit.rect = inkOf(mark).intersected(area);
    return hit;
}

/// The few rows whose marks may be near: they lie within their row but for a little. A list without rows is one.
std::vector<MarkRow> rowsAt(const DisplayList &list, double y)
{
    if (list.rows.empty())
        return {{-1e9, 1e9, 0, static_cast<std::uint32_t>(list.marks.size()), 0,
                 static_cast<std::uint32_t>(list.labels.size())}};
    const auto first = std::ranges::partition_point(
        list.rows, [y](const MarkRow &row) { return row.bottomPx + (row.bottomPx - row.topPx) < y; });
    const auto last = std::partition_point(
        first, list.rows.end(), [y](const MarkRow &row) { return row.topPx - (row.bottomPx - row.topPx) <= y; });
    return {first, last};
}

/// So that nothing is seen there of what was painted before it.
bool covers(const Mark &mark, QPointF point)
{
    if (!mark.body.contains(point))
        return false;
    if (mark.kind == MarkKind::Fold || mark.kind == MarkKind::Span)
        return true;
    const QPointF away = point - mark.body.center();
    const bool isSolid = mark.kind == MarkKind::Point && !mark.isVague && !mark.isBound();
    return isSolid && std::hypot(away.x(), away.y()) <= mark.body.height() / 2;
}

/// Nearest first, then smallest, unless another is painted over it; of equals the one painted last.
std::optional<Hit> hitMark(const DisplayList &list, QPointF point)
{
    const Mark *best = nullptr;
    double bestDistance = 0;
    double bestSize = 0;
    for (const MarkRow &row : rowsAt(list, point.y())) {
        for (std::uint32_t n = row.firstMark; n < row.endMark; ++n) {
            const Mark &mark = list.marks[n];
            const QRectF rect = inkOf(mark);
            if (!grown(rect).contains(point))
                continue;
            const double away = distance(rect, point);
            const double size = rect.width() * rect.height();
            if (!best || away < bestDistance || (away == bestDistance && (size <= bestSize || covers(mark, point)))) {
                best = &mark;
                bestDistance = away;
                bestSize = size;
            }
        }
    }
    return best ? std::optional(hitOf(*best, list.lanesArea)) : std::nullopt;
}

std::optional<Hit> hitLabel(const DisplayList &list, QPointF point)
{
    for (const MarkRow &row : rowsAt(list, point.y())) {
        for (std::uint32_t n = row.firstLabel; n < row.endLabel; ++n) {
            if (grown(list.labels[n].rect).contains(point))
                return hitOf(list.marks[list.labels[n].mark], list.lanesArea);
        }
    }
    for (const Badge &badge : list.badges) {
        if (grown(badge.rect).contains(point))
            return Hit{
                .kind = HitKind::Event, .event = badge.event, .lane = 0, .count = 1, .time = {}, .rect = badge.rect};
    }
    return std::nullopt;
}

std::optional<Hit> hitHeader(const DisplayList &list, QPointF point)
{
    for (const HeaderRow &row : list.header) {
        if (!row.rect.contains(point))
            continue;
        const bool isChevron = !row.chevron.isEmpty() && grown(row.chevron).contains(point);
        return Hit{.kind = isChevron ? HitKind::Chevron : HitKind::LaneHeader,
                   .event = {},
                   .lane = row.lane,
                   .count = 1,
                   .time = {},
                   .rect = isChevron ? row.chevron : row.rect};
    }
    return std::nullopt;
}

std::optional<Hit> hitTray(const DisplayList &list, QPointF point)
{
    for (const TrayChip &chip : list.tray) {
        if (grown(chip.rect).contains(point))
            return Hit{
                .kind = HitKind::Tray, .event = chip.event, .lane = 0, .count = 1, .time = {}, .rect = chip.rect};
    }
    if (list.trayMore.contains(point))
        return Hit{.kind = HitKind::TrayMore,
                   .event = {},
                   .lane = 0,
                   .count = static_cast<std::uint32_t>(list.trayHidden),
                   .time = {},
                   .rect = list.trayMore};
    return std::nullopt;
}

std::optional<Hit> hitEra(const DisplayList &list, QPointF point)
{
    for (const EraBand &era : list.eras) {
        if (era.titleRect.contains(point))
            return Hit{
                .kind = HitKind::Era, .event = {}, .lane = era.era, .count = 1, .time = {}, .rect = era.titleRect};
    }
    return std::nullopt;
}

} // namespace

std::optional<Hit> hitTest(const DisplayList &list, QPointF point)
{
    if (list.headerArea.contains(point))
        return hitHeader(list, point);
    if (list.trayArea.contains(point))
        return hitTray(list, point);
    if (list.rulerArea.contains(point))
        return Hit{.kind = HitKind::Ruler, .event = {}, .lane = 0, .count = 1, .time = {}, .rect = list.rulerArea};
    if (list.eraArea.contains(point))
        return hitEra(list, point);
    if (!list.lanesArea.contains(point))
        return std::nullopt;
    const auto mark = hitMark(list, point);
    return mark ? mark : hitLabel(list, point);
}

} // namespace kronika
