// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/sheetpart.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kronika {

namespace {

/// So far marks and words reach beyond the place that is theirs.
constexpr double kBesidePx = 100;
constexpr double kAbovePx = 30;

template <typename Thing>
std::vector<bool> meeting(const std::vector<Thing> &things, const QRectF &seen)
{
    std::vector<bool> kept;
    kept.reserve(things.size());
    for (const Thing &thing : things)
        kept.push_back(thing.rect.intersects(seen));
    return kept;
}

template <typename Thing>
void keepOnly(std::vector<Thing> &things, const std::vector<bool> &kept)
{
    std::vector<Thing> left;
    for (std::size_t n = 0; n < things.size(); ++n)
        if (kept[n])
            left.push_back(std::move(things[n]));
    things = std::move(left);
}

template <typename Thing>
void keepMeeting(std::vector<Thing> &things, const QRectF &seen)
{
    keepOnly(things, meeting(things, seen));
}

/// How many are kept before each, and of all.
std::vector<std::uint32_t> countedBefore(const std::vector<bool> &kept)
{
    std::vector<std::uint32_t> counts{0};
    counts.reserve(kept.size() + 1);
    for (const bool isKept : kept)
        counts.push_back(counts.back() + (isKept ? 1U : 0U));
    return counts;
}

std::vector<bool> marksMeeting(const std::vector<Mark> &marks, const QRectF &seen)
{
    std::vector<bool> kept;
    kept.reserve(marks.size());
    for (const Mark &mark : marks)
        kept.push_back(mark.body.intersects(seen) || mark.reach.united(mark.body).intersects(seen));
    return kept;
}

/// With the marks that are named by words, or that lie above rails, which are kept.
void keepMarks(DisplayList &list, const QRectF &seen)
{
    std::vector<bool> marks = marksMeeting(list.marks, seen);
    const std::vector<bool> labels = meeting(list.labels, seen);
    std::vector<bool> rails;
    for (const Rail &rail : list.rails)
        rails.push_back(QRectF(rail.leftPx, rail.yPx, rail.rightPx - rail.leftPx, 1).intersects(seen));
    keepOnly(list.labels, labels);
    keepOnly(list.rails, rails);
    for (const Label &label : list.labels)
        marks[label.mark] = true;
    for (const Rail &rail : list.rails)
        marks[rail.mark] = true;
    keepOnly(list.marks, marks);
    const std::vector<std::uint32_t> markAt = countedBefore(marks);
    const std::vector<std::uint32_t> labelAt = countedBefore(labels);
    for (Label &label : list.labels)
        label.mark = markAt[label.mark];
    for (Rail &rail : list.rails)
        rail.mark = markAt[rail.mark];
    for (MarkRow &row : list.rows)
        row = {row.topPx,
               row.bottomPx,
               markAt[row.firstMark],
               markAt[row.endMark],
               labelAt[row.firstLabel],
               labelAt[row.endLabel]};
}

} // namespace

DisplayList partOf(const DisplayList &list, const QRectF &seen)
{
    DisplayList part = list;
    const QRectF near = seen.adjusted(-kBesidePx, -kAbovePx, kBesidePx, kAbovePx);
    keepMarks(part, near);
    keepMeeting(part.bands, near);
    keepMeeting(part.header, near);
    keepMeeting(part.badges, near);
    keepMeeting(part.tray, near);
    std::erase_if(part.ties, [&near](const Tie &tie) {
        return !QRectF(tie.xPx, tie.topPx, 1, tie.bottomPx - tie.topPx).intersects(near);
    });
    std::erase_if(part.ticks, [&near](const RulerTick &tick) {
        return (tick.xPx < near.left() || tick.xPx > near.right()) &&
               (tick.label.isEmpty() || !tick.labelRect.intersects(near));
    });
    return part;
}

DisplayList withoutWords(DisplayList list)
{
    list.labels.clear();
    list.badges.clear();
    for (MarkRow &row : list.rows)
        row.firstLabel = row.endLabel = 0;
    for (HeaderRow &row : list.header) {
        row.text.clear();
        row.secondLine.clear();
        row.count.clear();
    }
    for (RulerTick &tick : list.ticks)
        tick.label.clear();
    for (TrayChip &chip : list.tray)
        chip.text.clear();
    for (EraBand &era : list.eras)
        era.title.clear();
    return list;
}

} // namespace kronika
