// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for events at the actors whom they concern: where their rings, folds and rails are.
#include "widgets/scene/lanescene.h"
#include "widgets/scene/mentionrail.h"

#include <algorithm>
#include <limits>

namespace kronika {

namespace {

constexpr double kMentionSymbols = 0.5;
/// What stands for a long event is so many times as wide as high.
constexpr double kLongMention = 2;
/// In heights of text: how far below the middle of their row rails lie, so that they keep clear of words, and each
/// level below the one before.
constexpr double kRailHeights = 0.49;
constexpr double kLevelHeights = 0.15;

bool isTorn(const Mark &mark)
{
    return mark.left == EndStyle::Torn || mark.right == EndStyle::Torn;
}

/// Whether its width on the picture tells of time, as that of a symbol does not.
bool hasLength(const Mark &mark)
{
    return mark.kind == MarkKind::Span || mark.isSet() || mark.isBand();
}

Portion appendPieces(DisplayList &list, const std::vector<MarkPiece> &pieces)
{
    const Portion portion{static_cast<std::uint32_t>(list.pieces.size()), static_cast<std::uint32_t>(pieces.size())};
    list.pieces.insert(list.pieces.end(), pieces.begin(), pieces.end());
    return portion;
}

/// Of a rail: how an end looks that several of `shapes` may have at the picture's edge.
EndStyle endOfAll(std::span<const Mark> shapes, EndStyle Mark::*side)
{
    const auto has = [&](EndStyle style) { return std::ranges::find(shapes, style, side) != shapes.end(); };
    return has(EndStyle::Open) ? EndStyle::Open : has(EndStyle::Torn) ? EndStyle::Torn : EndStyle::Crisp;
}

} // namespace

double LaneScene::memberX(const Mark &mark) const
{
    const QRectF &area = m_list.lanesArea;
    const Snapshot &snapshot = m_input.index->snapshot();
    const QRectF seen = mark.reach.intersected(area);
    const double middle = (seen.isEmpty() ? mark.reach : seen).center().x();
    double nearest = std::numeric_limits<double>::max();
    double x = middle;
    for (const TimeBounds &written : snapshot.members(mark.event)) {
        const TimeBounds member = datesInZone(written, snapshot.zone(), m_input.index->options().shown);
        const double left = std::max(m_list.scale.xAt(member.earliestStart), mark.reach.left());
        const double right = std::min(m_list.scale.xAt(member.latestEnd + kMicrosecond), mark.reach.right());
        const double distance = std::max({left - middle, middle - right, 0.0});
        if (right < left || distance >= nearest)
            continue;
        nearest = distance;
        if (left < area.left() && right > area.left() + m_input.style.symbolPx * 2) // begun before
            x = area.left() + m_input.style.symbolPx;
        else
            x = (left + std::min(right, std::max(left, area.right()))) / 2;
    }
    return x;
}

double LaneScene::tieX(const Mark &mark) const
{
    if (mark.isSet())
        return memberX(mark);
    const QRectF &area = m_list.lanesArea;
    const double symbol = m_input.style.symbolPx;
    if (const std::optional<double> known = knownEndX(mark)) { // at its side where it is out of sight
        const bool isSeen = mark.reach.intersects(area) && area.width() > symbol * 2;
        return isSeen ? std::clamp(*known, area.left() + symbol, area.right() - symbol) : *known;
    }
    const double middle = mark.body.center().x();
    const bool isMiddleSeen = middle > area.left() && middle < area.right();
    if (!hasLength(mark) || isTorn(mark) || (mark.kind != MarkKind::Span && isMiddleSeen))
        return middle;
    const QRectF reach = mark.reach.intersected(area);
    const QRectF seen = mark.kind == MarkKind::Span ? mark.body.intersected(area) : reach;
    if (seen.width() > symbol * 2)
        return seen.left() + symbol;
    if (isMiddleSeen || reach.width() <= symbol * 2)
        return middle;
    return std::clamp(middle, reach.left() + symbol, reach.right() - symbol); // nothing of it is certain here
}

double LaneScene::ringX(const Mark &shape, double widthPx) const
{
    const QRectF &area = m_list.lanesArea;
    const double x = tieX(shape);
    const double whole =
        std::max(area.left(), std::min(std::max(x, area.left() + widthPx / 2), area.right() - widthPx / 2));
    if (whole == x || std::abs(whole - x) >= widthPx)
        return x;
    if (shape.time.overlaps(m_list.scale.range))
        return whole;
    return whole > x ? area.left() - widthPx : area.right() + widthPx;
}

Mark LaneScene::mentionOf(const Mark &shape, const RowPlace &place) const
{
    Mark mark = shape;
    const double height = m_input.style.symbolPx * kMentionSymbols;
    mark.isVague = hasLength(shape) && shape.reach.width() > height * kLongMention;
    const double width = mark.isVague ? height * kLongMention : height;
    const double x = ringX(shape, width);
    mark.kind = MarkKind::Mention;
    mark.left = mark.right = EndStyle::Crisp;
    mark.leftDoubts = mark.rightDoubts = {};
    mark.body = mark.reach = QRectF(x - width / 2, place.centreY - height / 2, width, height);
    return mark;
}

std::vector<Mark> LaneScene::shapesOf(const ShownRow &row, const RowPiece &piece, const RowPlace &place) const
{
    std::vector<Mark> shapes;
    for (const std::size_t position : piece.looked)
        shapes.push_back(shapeOf(row.view.at(position), place));
    return shapes;
}

double LaneScene::beginOf(const ShownRow &row, const RowPiece &piece) const
{
    double begin = piece.leftPx;
    for (const std::size_t position : piece.looked) {
        const Instant from = row.view.at(position).reach.from;
        if (piece.isFold && from.isFinite())
            begin = std::min(begin, std::max(m_list.scale.xAt(from), m_list.lanesArea.left()));
    }
    return begin;
}

std::pair<double, double> LaneScene::coverOf(const RowPiece &piece, std::span<const Mark> shapes,
                                             std::pair<double, double> room) const
{
    double left = piece.leftPx;
    double right = piece.rightPx;
    const double leftmost = std::min({room.first, m_list.lanesArea.left(), left});
    const double rightmost = std::max(right, room.second - m_input.style.gapPx / 2);
    for (const Mark &shape : shapes) {
        const bool isDate = shape.kind != MarkKind::Span && !shape.isBound();
        left = std::min(left, isDate ? m_list.scale.xAt(shape.time.from) : tieX(shape));
        right = std::max(right, isDate ? m_list.scale.xAt(shape.time.to) : tieX(shape));
    }
    if (piece.time.from.isFinite()) // a ring stands behind the start, and events after it may begin before that
        left = std::min(left, m_list.scale.xAt(piece.time.from));
    return {std::max(left, leftmost), std::min(right, rightmost)};
}

double LaneScene::railY(double centreY, double leftPx, double rightPx)
{
    const double gap = m_input.style.gapPx / 2;
    const auto isFree = [&](double end) { return end + gap <= leftPx || end <= m_list.lanesArea.left(); };
    auto level = std::ranges::find_if(m_railEnds, isFree);
    if (level == m_railEnds.end())
        level = std::ranges::min_element(m_railEnds);
    *level = std::max(*level, rightPx);
    const double depth = kRailHeights + kLevelHeights * static_cast<double>(level - m_railEnds.begin());
    return centreY + m_input.style.textHeightPx * depth;
}

void LaneScene::addRail(std::vector<Mark> shapes, const QRectF &over)
{
    if (shapes.empty())
        return;
    const auto isShort = [](const Mark &shape) { return !hasLength(shape); };
    std::erase_if(shapes, isShort);
    for (Mark &shape : shapes)
        addDetail(shape);
    const RailStretches stretches = railStretches(shapes, m_list);
    if (stretches.isEmpty() || (stretches.leftPx() >= over.left() && stretches.rightPx() <= over.right()))
        return;
    Rail rail;
    rail.leftPx = stretches.leftPx();
    rail.rightPx = stretches.rightPx();
    rail.yPx = railY(over.center().y(), rail.leftPx, rail.rightPx);
    rail.mark = static_cast<std::uint32_t>(m_list.marks.size());
    rail.certain = appendPieces(m_list, stretches.certain);
    rail.possible = appendPieces(m_list, stretches.possible);
    rail.left = endOfAll(shapes, &Mark::left);
    rail.right = endOfAll(shapes, &Mark::right);
    m_list.rails.push_back(rail);
}

} // namespace kronika
