// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/lanescene.h"

#include "models/document/conflict.h"
#include "models/document/plaintext.h"
#include "models/document/vocabulary.h"
#include "widgets/scene/labelplacer.h"
#include "widgets/scene/markpainter.h"
#include "widgets/scene/markparts.h"
#include "widgets/scene/marksteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// Of a symbol, how much of it a neighbour may cover before the two fold into one.
constexpr double kAllowedOverlap = 0.2;
constexpr double kMentionSymbols = 0.5;
/// In heights of text.
constexpr double kWidestFold = 3;
constexpr const char *kClaimsDiffer = QT_TRANSLATE_NOOP("kronika::Scene", "claims differ");

QString count(std::uint32_t number)
{
    return QString::number(number);
}

} // namespace

LaneScene::LaneScene(const SceneInput &input, const LaneLayout &layout, DisplayList &list, double topPx)
    : m_input(input)
    , m_layout(layout)
    , m_list(list)
    , m_geometry{list.scale, &input.style, {}}
    , m_metrics(input.style.font)
    , m_smallMetrics(input.style.smallFont)
    , m_language(input.language.toStdString())
    , m_top(topPx)
{
    m_geometry.known = input.index->extent().value_or(list.scale.range);
}

void LaneScene::addLane(std::size_t lane)
{
    const LaneIndex &content = m_input.index->lanes()[lane].content;
    const double slackPx = m_input.style.tokenPx + m_input.style.symbolPx;
    const TimeRange seen{m_list.scale.timeAt(m_list.lanesArea.left() - slackPx),
                         m_list.scale.timeAt(m_list.lanesArea.right() + slackPx)};
    RowPlace place{.lane = static_cast<std::uint32_t>(lane)};
    if (content.hasMentions()) {
        place.isMention = true;
        place.centreY = pictureY({.lane = lane, .row = 0, .isMention = true});
        addRow(content.mentionsIn(seen), place);
        place.isMention = false;
    }
    for (std::size_t row = 0; row < content.rowCount(); ++row) {
        place.row = static_cast<std::uint16_t>(row);
        place.isOverflow = content.hasOverflowRow() && row + 1 == content.rowCount();
        place.centreY = pictureY({.lane = lane, .row = row, .isMention = false});
        addRow(content.rowIn(row, seen), place);
    }
}

double LaneScene::pictureY(const Stand &stand) const
{
    return m_top + m_layout.centreOf(stand);
}

bool LaneScene::matches(EventIndex event) const
{
    return !m_input.matching || m_input.matching->contains(event);
}

bool LaneScene::isShown(EventIndex event) const
{
    return m_input.nonMatching == NonMatching::Dimmed || matches(event);
}

LaneScene::Placed LaneScene::placed(const LaneEntry &entry, const RowPlace &place) const
{
    const double least = m_input.style.symbolPx;
    const bool isBounded = entry.reach.from.isFinite() && entry.reach.to.isFinite();
    if (!isBounded || place.isMention) { // only the event itself tells how far it is drawn
        const Mark mark = shapeOf(entry, place);
        const QRectF drawn = inkOf(mark);
        return place.isMention ? Placed{entry, tieX(mark), tieX(mark)} : Placed{entry, drawn.left(), drawn.right()};
    }
    const double left = m_list.scale.xAt(entry.reach.from);
    const double right = m_list.scale.xAt(entry.reach.to);
    if (right - left >= least)
        return {entry, left, right};
    return {entry, (left + right - least) / 2, (left + right + least) / 2};
}

void LaneScene::addRow(std::span<const LaneEntry> entries, const RowPlace &place)
{
    const std::size_t firstMark = m_list.marks.size();
    const double symbol = m_input.style.symbolPx;
    const double tolerance = symbol * (place.isMention ? -0.8 : kAllowedOverlap);
    std::vector<Placed> row;
    row.reserve(entries.size());
    for (const LaneEntry &entry : entries) {
        if (isShown(entry.event))
            row.push_back(placed(entry, place));
    }
    // Sorted by reach; what is drawn of an unbounded one may lie elsewhere.
    if (!std::ranges::is_sorted(row, {}, &Placed::left))
        std::ranges::stable_sort(row, {}, &Placed::left);
    m_sides.clear();
    Group group;
    for (const Placed &next : row) {
        const bool mayFold = place.isMention || place.isOverflow || next.right - next.left <= symbol * 1.01;
        const bool touches = !group.entries.empty() && next.left < group.right - tolerance;
        // However many there are, a fold stays narrow, so that folds show where events are dense.
        const bool joins = mayFold && touches && next.left < group.left + m_input.style.textHeightPx * kWidestFold;
        if (!joins) {
            if (touches && group.entries.size() > 1)
                group.right = next.left;
            flush(group, place);
            group.left = next.left;
            group.right = next.right;
        }
        group.right = std::max(group.right, next.right);
        group.entries.push_back(next.entry);
        if (!mayFold)
            flush(group, place);
    }
    flush(group, place);
    if (!place.isOverflow) // there marks may overlap, and so would their names
        addLabels(firstMark, m_sides);
}

void LaneScene::flush(Group &group, const RowPlace &place)
{
    if (group.entries.size() == 1)
        addMark(group.entries.front(), place);
    else if (!group.entries.empty())
        addFold(group, place);
    group = {};
}

Mark LaneScene::shapeOf(const LaneEntry &entry, const RowPlace &place) const
{
    Mark mark = markShape(m_input.index->time(entry.event), m_geometry, place.centreY);
    mark.event = entry.event;
    mark.lane = place.lane;
    mark.row = place.row;
    mark.time = entry.reach;
    mark.isDimmed = !matches(entry.event);
    mark.category = m_input.index->snapshot().category(entry.event);
    return mark;
}

void LaneScene::addMark(const LaneEntry &entry, const RowPlace &place)
{
    Mark mark = shapeOf(entry, place);
    if (place.isMention) {
        const double x = tieX(mark);
        const double size = m_input.style.symbolPx * kMentionSymbols;
        mark.kind = MarkKind::Mention;
        mark.left = mark.right = EndStyle::Crisp;
        mark.leftDoubts = mark.rightDoubts = {};
        mark.body = mark.reach = QRectF(x - size / 2, place.centreY - size / 2, size, size);
    } else {
        mark.hasConflict = hasConflict(m_input.index->snapshot(), entry.event);
        addDetail(mark);
    }
    if (!inkOf(mark).intersects(m_list.lanesArea))
        return;
    m_list.marks.push_back(mark);
    m_sides.push_back(entry.labelSide);
    addTie(mark);
    if (mark.hasConflict)
        addBadge(mark);
}

/// What is kept apart from the mark itself, because few have it.
void LaneScene::addDetail(Mark &mark)
{
    const Snapshot &snapshot = m_input.index->snapshot();
    const Zone &shown = m_input.index->options().shown;
    if (mark.isSet())
        addParts(mark, {snapshot.members(mark.event), snapshot.when(mark.event), snapshot.zone(), shown}, m_input.style,
                 m_list);
    else if (mark.isStepped())
        addSteps(mark, m_input.index->time(mark.event), shown, m_list);
}

void LaneScene::addFold(const Group &group, const RowPlace &place)
{
    Mark mark = shapeOf(group.entries.front(), place);
    mark.isDimmed =
        std::ranges::none_of(group.entries, [this](const LaneEntry &entry) { return matches(entry.event); });
    mark.kind = MarkKind::Fold;
    mark.left = mark.right = EndStyle::Crisp;
    mark.leftDoubts = mark.rightDoubts = {};
    mark.count = static_cast<std::uint32_t>(group.entries.size());
    const double height = place.isMention ? m_smallMetrics.height() * 0.95 : m_input.style.barHeightPx;
    const double text = m_smallMetrics.horizontalAdvance(count(mark.count)) + m_input.style.gapPx * 1.6;
    const double width = std::max(group.right - group.left, std::max(text, height));
    const double centre = (group.left + group.right) / 2;
    mark.body = mark.reach = QRectF(centre - width / 2, place.centreY - height / 2, width, height);
    for (const LaneEntry &entry : group.entries)
        mark.time = {std::min(mark.time.from, entry.reach.from), std::max(mark.time.to, entry.reach.to)};
    if (!mark.body.intersects(m_list.lanesArea))
        return;
    m_list.marks.push_back(mark);
    m_sides.push_back(LabelSide::Right);
}

double LaneScene::tieX(const Mark &mark) const
{
    if (mark.kind != MarkKind::Span)
        return mark.body.center().x();
    const QRectF seen = mark.body.intersected(m_list.lanesArea);
    if (seen.width() > m_input.style.symbolPx * 2)
        return seen.left() + m_input.style.symbolPx;
    return mark.left == EndStyle::Torn ? mark.body.right() : mark.body.center().x();
}

void LaneScene::addTie(const Mark &mark)
{
    const auto stands = m_input.index->standsOf(mark.event);
    const QRectF &area = m_list.lanesArea;
    if (stands.size() < 2)
        return;
    const auto within = [&area](double y) { return std::clamp(y, area.top(), area.bottom()); };
    const double own = mark.body.center().y();
    if (mark.kind == MarkKind::Mention) {
        const auto nearest = std::ranges::min_element(
            stands, {}, [&](const Stand &stand) { return stand.isMention ? 1e12 : std::abs(pictureY(stand) - own); });
        const double other = pictureY(*nearest);
        m_list.ties.push_back(
            {mark.body.center().x(), within(std::min(own, other)), within(std::max(own, other)), mark.event, true});
        return;
    }
    // Main stands come first, in lane order.
    const auto mains = std::ranges::count_if(stands, [](const Stand &stand) { return !stand.isMention; });
    if (mains < 2 || !m_tied.insert(static_cast<std::uint32_t>(mark.event)).second)
        return;
    const double top = pictureY(stands.front());
    const double bottom = pictureY(stands[static_cast<std::size_t>(mains) - 1]);
    const bool isSpan = mark.kind == MarkKind::Span;
    const double x = isSpan && mark.right != EndStyle::Open ? mark.body.right() : tieX(mark);
    if (x >= area.left() && x <= area.right())
        m_list.ties.push_back({x, within(top), within(bottom), mark.event, false});
}

double LaneScene::badgeRoom() const
{
    const QString words = QCoreApplication::translate("kronika::Scene", kClaimsDiffer);
    return m_smallMetrics.horizontalAdvance(words) + 4 * m_input.style.gapPx;
}

QRectF LaneScene::roomInside(const Mark &mark) const
{
    if (mark.isBand())
        return writable(mark).intersected(m_list.lanesArea);
    if (mark.kind != MarkKind::Span)
        return {};
    const QRectF all = mark.reach.intersected(m_list.lanesArea);
    const QRectF seen = writable(mark).intersected(m_list.lanesArea);
    constexpr double most = 0.8;
    if (seen.width() < m_input.style.tokenPx && all.width() > m_list.lanesArea.width() * most)
        return all.adjusted(mark.left == EndStyle::Open ? all.height() : 0, 0,
                            mark.right == EndStyle::Open ? -all.height() : 0, 0); // beside the arrows
    const bool hasBadge = mark.hasConflict && !mark.isDimmed && seen.width() > badgeRoom() * 1.5;
    return hasBadge ? seen.adjusted(0, 0, -badgeRoom() + m_input.style.gapPx, 0) : seen;
}

void LaneScene::addBadge(const Mark &mark)
{
    if (mark.isDimmed)
        return;
    const QString words = QCoreApplication::translate("kronika::Scene", kClaimsDiffer);
    const double height = m_smallMetrics.height();
    const QRectF seen = mark.body.intersected(m_list.lanesArea);
    const double width = m_smallMetrics.horizontalAdvance(words) + 2 * m_input.style.gapPx;
    if (mark.kind == MarkKind::Span && seen.width() > badgeRoom() * 1.5) {
        const double right = seen.right() - m_input.style.gapPx;
        m_list.badges.push_back(
            {QRectF(right - width, seen.center().y() - height / 2, width, height), words, mark.event});
        return;
    }
    const QRectF dot(mark.body.right() - height * 0.3, mark.body.top() - height * 0.55, height * 0.8, height * 0.8);
    if (m_list.lanesArea.contains(dot))
        m_list.badges.push_back({dot, QStringLiteral("!"), mark.event});
}

QString LaneScene::labelText(const Mark &mark) const
{
    const Snapshot &snapshot = m_input.index->snapshot();
    if (mark.kind == MarkKind::Fold)
        return {};
    if (mark.kind != MarkKind::Mention)
        return singleLine(snapshot.title(mark.event, m_language));
    const auto actors = snapshot.actorsOf(mark.event);
    const auto here = m_input.index->lanes()[mark.lane].actor;
    for (std::size_t n = 0; n < actors.size(); ++n) {
        if (here == actors[n])
            return roleInWords(snapshot.roleOf(mark.event, n));
    }
    return {};
}

void LaneScene::addLabels(std::size_t firstMark, const std::vector<LabelSide> &sides)
{
    std::vector<LabelRequest> requests;
    requests.reserve(sides.size());
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const Mark &mark = m_list.marks[firstMark + i];
        requests.push_back({labelText(mark), roomInside(mark), inkOf(mark), sides[i]});
    }
    const bool isMentionRow = !sides.empty() && m_list.marks[firstMark].kind != MarkKind::Point &&
                              m_list.marks[firstMark].body.height() < m_smallMetrics.height();
    const LabelPlacer placer(isMentionRow ? m_smallMetrics : m_metrics, m_input.style.gapPx, m_list.lanesArea.left(),
                             m_list.lanesArea.right());
    const auto placed = placer.placed(requests);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i])
            continue;
        const Mark &mark = m_list.marks[firstMark + i];
        // On a fade neither black nor white reads: such a name stands on ground of its own, like one beside its mark.
        const bool isOnFade = placed[i]->place == LabelPlace::Inside && !mark.body.contains(placed[i]->rect.center());
        const LabelPlace where = isOnFade ? LabelPlace::Right : placed[i]->place;
        m_list.labels.push_back({placed[i]->rect, placed[i]->text, mark.event, where, placed[i]->isElided,
                                 mark.isDimmed, static_cast<std::uint32_t>(firstMark + i)});
    }
}

} // namespace kronika
