// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for events at the actors whom they concern: where their rings, folds and rails are.
#include "widgets/scene/lanescene.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr double kMentionSymbols = 0.5;
/// What stands for a long event is so many times as wide as high, and its rail so many of its heights below.
constexpr double kLongMention = 2;
constexpr double kRailHeights = 0.9;

bool isTorn(const Mark &mark)
{
    return mark.left == EndStyle::Torn || mark.right == EndStyle::Torn;
}

/// Whether its width on the picture tells of time, as that of a symbol does not.
bool hasLength(const Mark &mark)
{
    return mark.kind == MarkKind::Span || mark.isSet() || mark.isBand();
}

/// Of a rail: how an end looks that several of `shapes` may have at the picture's edge.
EndStyle endOfAll(std::span<const Mark> shapes, EndStyle Mark::*side)
{
    const auto has = [&](EndStyle style) { return std::ranges::find(shapes, style, side) != shapes.end(); };
    return has(EndStyle::Open) ? EndStyle::Open : has(EndStyle::Torn) ? EndStyle::Torn : EndStyle::Crisp;
}

} // namespace

double LaneScene::tieX(const Mark &mark) const
{
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

void LaneScene::addRail(std::span<const Mark> shapes, const QRectF &over)
{
    QRectF whole;
    for (const Mark &shape : shapes) {
        if (hasLength(shape))
            whole = whole.united(shape.reach.intersected(m_list.lanesArea));
    }
    if (whole.isEmpty() || (whole.left() >= over.left() && whole.right() <= over.right()))
        return;
    const double below = m_input.style.symbolPx * kMentionSymbols * kRailHeights;
    m_list.rails.push_back({whole.left(), whole.right(), over.center().y() + below,
                            static_cast<std::uint32_t>(m_list.marks.size()), endOfAll(shapes, &Mark::left),
                            endOfAll(shapes, &Mark::right)});
}

} // namespace kronika
