// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"
#include "widgets/scene/labelplacer.h"
#include "widgets/scene/lanescene.h"
#include "widgets/scene/markpainter.h"
#include "widgets/scene/markparts.h"
#include "widgets/scene/spanpainter.h"

#include <algorithm>

namespace kronika {

namespace {

/// What fills so much of the picture's width has no room beside it for its name.
constexpr double kWholePicture = 0.8;
/// No picture is as wide.
constexpr qsizetype kMostOfTitle = 1'000;

/// Of a span whose start or end is not known: what is pale up to its tear.
QRectF tornPart(const Mark &mark)
{
    const auto [left, right] = palePart(mark);
    if (mark.left == EndStyle::Torn)
        return {mark.reach.topLeft(), QPointF(std::max(left, mark.reach.left()), mark.reach.bottom())};
    if (mark.right == EndStyle::Torn)
        return {QPointF(std::min(right, mark.reach.right()), mark.reach.top()), mark.reach.bottomRight()};
    return {};
}

/// What is left of a mark's `seen` part.
QRectF besideArrows(const Mark &mark, const QRectF &seen)
{
    return seen.adjusted(mark.left == EndStyle::Open ? seen.height() : 0, 0,
                         mark.right == EndStyle::Open ? -seen.height() : 0, 0);
}

/// On a fade, on the line between symbols, or across gaps, neither black nor white reads.
bool isPoorGround(const Mark &mark, const QRectF &room)
{
    return mark.isSet() || mark.hasGaps || !mark.body.contains(room.center());
}

QRectF wider(const QRectF &a, const QRectF &b)
{
    return b.width() > a.width() ? b : a;
}

} // namespace

double LaneScene::badgeRoom() const
{
    return m_common.badgeWidthPx + 2 * m_input.style.gapPx;
}

/// Between the symbols of a set.
QRectF LaneScene::roomInSet(const Mark &mark) const
{
    if (mark.parts.count == 0)
        return {};
    return roomAmong(detailOf(m_list, mark).parts, besideArrows(mark, mark.reach.intersected(m_list.lanesArea)),
                     m_input.style.symbolPx);
}

/// Likewise, of a date with gaps: the widest of them, or beside its symbol where all are narrow.
QRectF LaneScene::roomAmongPieces(const Mark &mark) const
{
    const QRectF seen = mark.reach.intersected(m_list.lanesArea);
    if (seen.width() < m_list.lanesArea.width() * kWholePicture)
        return {};
    std::vector<std::pair<double, double>> taken{{mark.body.left(), mark.body.right()}};
    for (const MarkPiece &piece : detailOf(m_list, mark).pieces)
        taken.emplace_back(piece.leftPx, piece.rightPx);
    std::ranges::sort(taken);
    taken.emplace_back(seen.right(), seen.right());
    QRectF widest;
    double from = seen.left();
    for (const auto &[left, right] : taken) {
        widest = wider(widest, QRectF(from, seen.top(), std::min(left, seen.right()) - from, seen.height()));
        from = std::max(from, right);
    }
    return widest.width() < m_input.style.tokenPx ? seen : widest;
}

QRectF LaneScene::roomInside(const Mark &mark) const
{
    if (mark.hasGaps)
        return roomAmongPieces(mark);
    if (mark.isBand()) {
        const QRectF before = QRectF(mark.reach.topLeft(), QPointF(mark.body.left(), mark.reach.bottom()));
        const QRectF behind = writable(mark, m_list.lanesArea).intersected(m_list.lanesArea);
        return behind.width() < m_input.style.tokenPx ? wider(behind, before.intersected(m_list.lanesArea)) : behind;
    }
    if (mark.isSet())
        return roomInSet(mark);
    if (mark.isBound() && mark.reach.width() > m_input.style.tokenPx + 1) { // its limit is out of sight
        const double gap = m_input.style.gapPx;
        const bool isUpper = mark.left == EndStyle::Faded;
        return mark.reach.intersected(m_list.lanesArea)
            .adjusted(isUpper ? 0 : mark.body.width() + gap, 0, isUpper ? -mark.body.width() - gap : 0, 0);
    }
    if (mark.kind != MarkKind::Span)
        return {};
    const QRectF all = mark.reach.intersected(m_list.lanesArea);
    const QRectF seen = writable(mark, m_list.lanesArea).intersected(m_list.lanesArea);
    const QRectF pale = tornPart(mark).intersected(all);
    if (seen.width() < m_input.style.tokenPx && pale.width() > m_input.style.tokenPx)
        return pale;
    const bool isOpen = mark.left == EndStyle::Open || mark.right == EndStyle::Open;
    const bool isWhole = all.width() > m_list.lanesArea.width() * kWholePicture;
    if (seen.width() < m_input.style.tokenPx / (isWhole ? 1 : 2) && (isOpen || isWhole))
        return besideArrows(mark, all);
    const bool hasBadge = mark.hasConflict && !mark.isDimmed && seen.width() > badgeRoom() * 1.5;
    return hasBadge ? seen.adjusted(0, 0, -badgeRoom() + m_input.style.gapPx, 0) : seen;
}

bool LaneScene::hidesFold(const QRectF &rect, std::size_t row) const
{
    return std::ranges::any_of(std::span(m_list.rows).first(row), [&](const MarkRow &above) {
        const auto marks = std::span(m_list.marks).subspan(above.firstMark, above.endMark - above.firstMark);
        return above.bottomPx > rect.top() && above.topPx < rect.bottom() &&
               std::ranges::any_of(
                   marks, [&](const Mark &mark) { return mark.kind == MarkKind::Fold && mark.body.intersects(rect); });
    });
}

void LaneScene::addBadges(std::size_t row)
{
    for (std::size_t n = m_list.rows[row].firstMark; n < m_list.rows[row].endMark; ++n) {
        if (m_list.marks[n].hasConflict)
            addBadge(m_list.marks[n], row);
    }
}

void LaneScene::addBadge(const Mark &mark, std::size_t row)
{
    if (mark.isDimmed)
        return;
    const double height = m_common.smallHeightPx;
    const QRectF seen = mark.body.intersected(m_list.lanesArea);
    const double width = m_common.badgeWidthPx;
    if (mark.kind == MarkKind::Span && seen.width() > badgeRoom() * 1.5) {
        const double right = seen.right() - m_input.style.gapPx;
        m_list.badges.push_back(
            {QRectF(right - width, seen.center().y() - height / 2, width, height), m_common.badgeWords, mark.event});
        return;
    }
    QRectF dot(mark.body.right() - height * 0.3, mark.body.top() - height * 0.55, height * 0.8, height * 0.8);
    if (hidesFold(dot, row)) // in its own row it hides none of another
        dot.moveTop(std::max(dot.top(), mark.body.center().y() - m_input.style.rowHeightPx / 2));
    if (m_list.lanesArea.contains(dot))
        m_list.badges.push_back({dot, QStringLiteral("!"), mark.event});
}

/// Only the edge of its mark shows, of an event before or after the time of the picture.
bool LaneScene::isBeyond(const Mark &mark) const
{
    const QRectF &area = m_list.lanesArea;
    if (mark.reach.left() >= area.left() && mark.reach.right() <= area.right())
        return false;
    const TimeBounds bounds = m_input.index->time(mark.event).bounds;
    return bounds.latestEnd < m_list.scale.range.from || bounds.earliestStart >= m_list.scale.range.to;
}

QString LaneScene::labelText(const Mark &mark) const
{
    const Snapshot &snapshot = m_input.index->snapshot();
    if (mark.kind == MarkKind::Fold || isBeyond(mark))
        return {};
    if (mark.kind != MarkKind::Mention) {
        const QString title = snapshot.extras(mark.event) == nullptr
                                  ? singleLine(snapshot.title(mark.event))
                                  : singleLine(snapshot.title(mark.event, m_language));
        return title.trimmed().isEmpty() ? QString() : shortened(title, kMostOfTitle);
    }
    const auto actors = snapshot.actorsOf(mark.event);
    const auto here = m_input.index->lanes()[mark.lane].actor;
    std::optional<std::size_t> said; // the lane's own actor, else the first of those that are folded into it
    for (std::size_t n = 0; n < actors.size(); ++n) {
        if (here == actors[n] || (!said && m_input.index->laneOf(actors[n]) == mark.lane))
            said = n;
    }
    return said ? shortened(singleLine(roleInWords(snapshot.roleOf(mark.event, *said))), kMostOfTitle) : QString();
}

void LaneScene::addLabels(const UnnamedRow &row)
{
    const LabelPlacer placer(row.isMention ? m_common.texts->small : m_common.texts->normal, m_input.style.gapPx,
                             m_list.lanesArea.left(), m_list.lanesArea.right());
    placeLabels(m_list.rows[row.row], placer);
}

bool LaneScene::placeLabels(const MarkRow &row, LabelPlacer placer)
{
    const std::size_t firstMark = row.firstMark;
    std::vector<LabelRequest> requests;
    requests.reserve(row.endMark - firstMark);
    for (std::size_t n = firstMark; n < row.endMark; ++n) {
        const Mark &mark = m_list.marks[n];
        const QRectF inside = roomInside(mark);
        const bool isLast = (mark.isSet() || mark.kind == MarkKind::Span) && isPoorGround(mark, inside);
        requests.push_back({inside, inkOf(mark), isLast});
    }
    const auto wishOf = [&](std::size_t n) {
        const Mark &mark = m_list.marks[firstMark + n];
        return LabelWish{labelText(mark), mark.kind == MarkKind::Fold || mark.kind == MarkKind::Mention
                                              ? LabelSide::Right
                                              : m_input.index->labelSide(mark.event)};
    };
    const auto titleOf = [&](std::size_t n) {
        const Mark &mark = m_list.marks[firstMark + n];
        const Snapshot &snapshot = m_input.index->snapshot();
        const bool isTitle = mark.kind != MarkKind::Fold && mark.kind != MarkKind::Mention;
        return isTitle && snapshot.extras(mark.event) == nullptr ? snapshot.title(mark.event) : std::string_view();
    };
    const auto placed = placer.placed(requests, wishOf, titleOf);
    if (placer.isMissingText())
        return false;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i])
            continue;
        const Mark &mark = m_list.marks[firstMark + i];
        // There a name stands on ground of its own, like one beside its mark.
        const bool hasGround = placed[i]->place == LabelPlace::Inside && isPoorGround(mark, placed[i]->rect);
        const LabelPlace where = hasGround ? LabelPlace::Right : placed[i]->place;
        m_list.labels.push_back({placed[i]->rect, placed[i]->text, mark.event, where, placed[i]->isElided,
                                 mark.isDimmed, placed[i]->whole, placed[i]->keptPx,
                                 static_cast<std::uint32_t>(firstMark + i)});
    }
    return true;
}

} // namespace kronika
