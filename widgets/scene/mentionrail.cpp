// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/mentionrail.h"

#include "widgets/scene/markpainter.h"
#include "widgets/scene/spanpainter.h"

#include <algorithm>
#include <limits>

namespace kronika {

namespace {

/// Sorted, and what touches is one.
std::vector<MarkPiece> joinedPieces(std::vector<MarkPiece> pieces)
{
    std::ranges::sort(pieces, {}, &MarkPiece::leftPx);
    std::vector<MarkPiece> whole;
    for (const MarkPiece &piece : pieces) {
        if (!whole.empty() && piece.leftPx <= whole.back().rightPx)
            whole.back().rightPx = std::max(whole.back().rightPx, piece.rightPx);
        else
            whole.push_back(piece);
    }
    return whole;
}

/// What is left of `pieces` outside of `taken`. Requires: both sorted and joined.
std::vector<MarkPiece> outsideOf(const std::vector<MarkPiece> &taken, const std::vector<MarkPiece> &pieces)
{
    std::vector<MarkPiece> left;
    for (MarkPiece piece : pieces) {
        for (const MarkPiece &one : taken) {
            if (one.rightPx <= piece.leftPx || one.leftPx >= piece.rightPx)
                continue;
            if (one.leftPx > piece.leftPx)
                left.push_back({piece.leftPx, one.leftPx});
            piece.leftPx = one.rightPx;
        }
        if (piece.leftPx < piece.rightPx)
            left.push_back(piece);
    }
    return left;
}

/// Gathers what is in the picture.
struct Gathering
{
    const QRectF &area;

    void add(std::vector<MarkPiece> &to, double leftPx, double rightPx) const
    {
        const double left = std::max(leftPx, area.left());
        const double right = std::min(rightPx, area.right());
        if (left < right)
            to.push_back({left, right});
    }
};

void addPossible(std::vector<MarkPiece> &to, const Mark &shape, const DisplayList &list, const Gathering &gathering)
{
    const MarkDetail detail = detailOf(list, shape);
    if (shape.hasGaps) {
        for (const MarkPiece &piece : detail.pieces)
            gathering.add(to, piece.leftPx, piece.rightPx);
    } else if (shape.isSet() && !detail.parts.empty()) {
        for (const MarkPart &part : detail.parts) {
            if (part.pieces.count == 0)
                gathering.add(to, part.leftPx, part.rightPx);
            for (const MarkPiece &piece : detail.pieces.subspan(part.pieces.first, part.pieces.count))
                gathering.add(to, piece.leftPx, piece.rightPx);
        }
    } else {
        gathering.add(to, shape.reach.left(), shape.reach.right());
    }
}

bool isSurelyThere(const Mark &shape)
{
    return shape.kind == MarkKind::Span && !(shape.leftDoubts & shape.rightDoubts).testFlag(Qualifier::Uncertain);
}

} // namespace

double RailStretches::leftPx() const
{
    double left = std::numeric_limits<double>::max();
    for (const std::vector<MarkPiece> *pieces : {&certain, &possible})
        left = pieces->empty() ? left : std::min(left, pieces->front().leftPx);
    return left;
}

double RailStretches::rightPx() const
{
    double right = std::numeric_limits<double>::lowest();
    for (const std::vector<MarkPiece> *pieces : {&certain, &possible})
        right = pieces->empty() ? right : std::max(right, pieces->back().rightPx);
    return right;
}

RailStretches railStretches(std::span<const Mark> shapes, const DisplayList &list)
{
    const Gathering gathering{list.lanesArea};
    RailStretches stretches;
    for (const Mark &shape : shapes) {
        addPossible(stretches.possible, shape, list, gathering);
        if (isSurelyThere(shape)) {
            const QRectF even = evenBody(shape);
            gathering.add(stretches.certain, even.left(), even.right());
        }
    }
    stretches.certain = joinedPieces(std::move(stretches.certain));
    stretches.possible = outsideOf(stretches.certain, joinedPieces(std::move(stretches.possible)));
    return stretches;
}

} // namespace kronika
