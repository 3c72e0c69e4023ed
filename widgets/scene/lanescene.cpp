// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/lanescene.h"

#include "models/document/conflict.h"
#include "models/document/wordscope.h"
#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "widgets/scene/foldtext.h"
#include "widgets/scene/markparts.h"
#include "widgets/scene/marksteps.h"

#include <QFontMetricsF>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <map>

namespace kronika {

namespace {

/// Of a symbol, how much of it a neighbour may cover before the two fold into one.
constexpr double kAllowedOverlap = 0.2;
/// In heights of text, how wide a cell of time is at least: a fold holds its number in it.
constexpr double kCellHeights = 1.8;
/// So many of a filtered fold's events say which category leads.
constexpr std::size_t kSample = 16;

/// The symbol of a year of which only some digits are significant stands in the year that is estimated, not in the
/// middle of all that are possible.
void standAtEstimate(Mark &mark, const std::string &when, const TimeScale &scale)
{
    const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
    if (!date || date->start().components.significantDigits == 0)
        return;
    const Instant middle{daysFromCivil({date->start().components.year, 7, 2}) * kDay.us};
    mark.body.moveCenter({scale.xAt(middle), mark.body.center().y()});
}

/// From its number: position + 1; 0 for none.
std::optional<CategoryIndex> categoryOf(std::uint32_t number)
{
    return number == 0 ? std::nullopt : std::optional(CategoryIndex{number - 1});
}

/// Of most of a sample, which is spread over the `count` shown entries from `from` on. Requires: there are so many.
std::optional<CategoryIndex> leadingCategory(const ShownRow &row, std::size_t from, std::size_t count)
{
    std::map<std::uint32_t, std::size_t> counts;
    const std::size_t looked = std::min(count, kSample);
    for (std::size_t n = 0; n < looked; ++n)
        ++counts[row.view.index().category(row.position(from, n * count / looked), row.view.source())];
    return categoryOf(std::ranges::max_element(counts, {}, [](const auto &one) { return one.second; })->first);
}

} // namespace

LaneCommon::LaneCommon(const SceneInput &sceneInput, const LaneLayout &laneLayout, double top)
    : input(sceneInput)
    , layout(laneLayout)
    , topPx(top)
    , texts(input.texts ? input.texts : std::make_shared<SceneTexts>(input.style))
    , badgeWords(wordsOf("kronika::Scene", QT_TRANSLATE_NOOP("kronika::Scene", "claims differ")))
{
    const QFontMetricsF small(input.style.smallFont);
    digitPx = small.horizontalAdvance(u'0');
    smallHeightPx = small.height();
    badgeWidthPx = small.horizontalAdvance(badgeWords) + 2 * input.style.gapPx;
    if (input.matching)
        matches = input.matches && input.matches->among() == input.matching && input.matches->index() == input.index
                      ? input.matches
                      : std::make_shared<TimelineMatches>(input.index, input.matching);
}

LaneScene::LaneScene(const LaneCommon &common, DisplayList &list)
    : m_common(common)
    , m_input(common.input)
    , m_list(list)
    , m_geometry{list.scale, &m_input.style, {}}
    , m_language(m_input.language.toStdString())
{
    m_geometry.known = m_input.index->extent().value_or(list.scale.range);
}

void LaneScene::addLane(std::size_t lane)
{
    const TimelineIndex &index = *m_input.index;
    const LaneIndex &content = *index.lanes()[lane].content;
    const LaneMatches *among = m_common.matches ? &m_common.matches->lane(lane) : nullptr;
    RowPlace place{.lane = static_cast<std::uint32_t>(lane)};
    if (content.hasMentions()) {
        place.isMention = true;
        place.centreY = pictureY({.lane = lane, .row = 0, .isMention = true});
        addRow({index.mentions(lane), among ? &among->mentions : nullptr, among ? &among->mentionEnds : nullptr},
               place);
        place.isMention = false;
    }
    for (std::size_t row = 0; row < content.rowCount(); ++row) {
        place.row = static_cast<std::uint16_t>(row);
        place.isOverflow = content.hasOverflowRow() && row + 1 == content.rowCount();
        place.centreY = pictureY({.lane = lane, .row = row, .isMention = false});
        const double half = m_input.style.rowHeightPx / 2;
        if (place.centreY + half < m_list.lanesArea.top() || place.centreY - half > m_list.lanesArea.bottom())
            continue;
        addRow({index.row(lane, row), among ? &among->rows[row] : nullptr, among ? &among->overflowEnds : nullptr},
               place);
    }
}

double LaneScene::pictureY(const Stand &stand) const
{
    return m_common.topPx + m_common.layout.centreOf(stand);
}

bool LaneScene::matches(EventIndex event) const
{
    return !m_input.matching || m_input.matching->contains(event);
}

std::pair<double, double> LaneScene::extentPx(const LaneEntry &entry, const RowPlace &place) const
{
    const double least = m_input.style.symbolPx;
    const bool isBounded = entry.isPlain && entry.reach.from.isFinite() && entry.reach.to.isFinite();
    if (!isBounded || place.isMention) { // only the event itself tells how far it is drawn
        const Mark mark = shapeOf(entry, place);
        if (place.isMention) {
            const Mark mention = mentionOf(mark, place);
            const double x = mention.body.center().x();
            const double longer = (mention.body.width() - mention.body.height()) / 2;
            return {x - longer, x + longer};
        }
        const QRectF drawn = inkOf(mark);
        return {drawn.left(), drawn.right()};
    }
    const double left = m_list.scale.xAt(entry.reach.from);
    const double right = m_list.scale.xAt(entry.reach.to);
    if (right - left >= least)
        return {left, right};
    return {(left + right - least) / 2, (left + right + least) / 2};
}

void LaneScene::addRow(const ShownRow &all, const RowPlace &place)
{
    const std::size_t firstMark = m_list.marks.size();
    m_railEnds.fill(m_list.lanesArea.left());
    const double symbol = m_input.style.symbolPx;
    ShownRow row = all;
    if (!hides()) // what does not match is there, only paler
        row.matches = row.endMatches = nullptr;
    const RowFolding folding{.scale = m_list.scale,
                             .symbolPx = symbol,
                             .overlapPx = symbol * (place.isMention ? -0.8 : kAllowedOverlap),
                             .cellPx = m_input.style.textHeightPx * kCellHeights,
                             .slackPx = m_input.style.tokenPx + symbol,
                             .isPointRow = place.isMention,
                             .extentPx = [&](const LaneEntry &entry) { return extentPx(entry, place); }};
    const std::vector<RowPiece> pieces = foldedRow(row, folding);
    fetchAhead(pieces);
    for (std::size_t n = 0; n < pieces.size(); ++n) {
        // A fold is not widened over its neighbours: half a number would be another number.
        const double before =
            m_list.marks.size() > firstMark ? m_list.marks.back().reach.right() : m_list.lanesArea.left() - symbol;
        const double after = n + 1 < pieces.size() ? beginOf(row, pieces[n + 1]) : m_list.lanesArea.right() + symbol;
        if (pieces[n].isFold)
            addFold(all, pieces[n], place, {before, after});
        else
            addMark(pieces[n].entry, place);
    }
    if (place.isOverflow)
        placeNumbers(firstMark);
    const auto end = static_cast<std::uint32_t>(m_list.marks.size());
    if (end > firstMark) {
        const double half = m_input.style.rowHeightPx / 2;
        m_list.rows.push_back(
            {place.centreY - half, place.centreY + half, static_cast<std::uint32_t>(firstMark), end, 0, 0});
    }
    if (end == firstMark || place.isOverflow) // there marks may overlap, and so would their names
        return;
    const std::size_t firstLabel = m_list.labels.size();
    const LabelPlacer placer(std::as_const(m_common.texts->normal), m_input.style.gapPx, m_list.lanesArea.left(),
                             m_list.lanesArea.right());
    // What a mention says is in the words of a language, which are of one thread.
    if (place.isMention || !placeLabels(m_list.rows.back(), placer))
        m_unnamed.push_back({static_cast<std::uint32_t>(m_list.rows.size() - 1), place.isMention});
    m_list.rows.back().firstLabel = static_cast<std::uint32_t>(firstLabel);
    m_list.rows.back().endLabel = static_cast<std::uint32_t>(m_list.labels.size());
}

/// Of few events all is near anyway.
void LaneScene::fetchAhead(std::span<const RowPiece> pieces) const
{
    constexpr std::size_t kMany = 50'000;
    const Snapshot &snapshot = m_input.index->snapshot();
    if (snapshot.eventCount() < kMany)
        return;
    QVarLengthArray<EventIndex, 64> events;
    for (const RowPiece &piece : pieces) {
        if (!piece.isFold)
            events.append(piece.entry.event);
    }
    snapshot.fetchAhead(events);
}

Mark LaneScene::shapeOf(const LaneEntry &entry, const RowPlace &place) const
{
    const EventTime time = m_input.index->time(entry.event);
    Mark mark = markShape(time, m_geometry, place.centreY);
    if (time.flags.testFlag(TimeFlag::Estimated) && mark.isBand())
        standAtEstimate(mark, m_input.index->snapshot().when(entry.event), m_list.scale);
    mark.event = entry.event;
    mark.lane = place.lane;
    mark.row = place.row;
    mark.time = entry.reach;
    mark.isDimmed = !matches(entry.event);
    mark.category = m_input.index->snapshot().category(entry.event);
    if (place.isMention && mark.isStepped())
        standOnPiece(mark);
    return mark;
}

void LaneScene::standOnPiece(Mark &mark) const
{
    DisplayList scratch;
    scratch.scale = m_list.scale;
    scratch.lanesArea = m_list.lanesArea;
    Mark placed = mark;
    addSteps(
        placed,
        {m_input.index->time(mark.event), m_input.index->snapshot().when(mark.event), m_input.index->options().shown},
        scratch);
    mark.body = placed.body;
}

void LaneScene::addMark(const LaneEntry &entry, const RowPlace &place)
{
    Mark mark = shapeOf(entry, place);
    std::optional<Mark> shape; // where its own mark is not what is drawn
    if (place.isMention) {
        shape = mark;
        mark = mentionOf(mark, place);
    } else {
        mark.hasConflict = hasConflict(m_input.index->snapshot(), entry.event);
        addDetail(mark);
    }
    // What ends where the picture begins touches it, no more.
    constexpr double leastPx = 0.01;
    const QRectF ink = inkOf(mark);
    const QRectF &area = m_list.lanesArea;
    if (std::min(ink.right(), area.right()) - std::max(ink.left(), area.left()) < leastPx ||
        ink.bottom() <= area.top() || ink.top() >= area.bottom())
        return;
    if (shape && mark.isVague)
        addRail({*shape}, mark.body);
    m_list.marks.push_back(mark);
    addTie(mark);
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
        addSteps(mark, {m_input.index->time(mark.event), snapshot.when(mark.event), shown}, m_list);
}

/// Of a fold: a real event that stands for it, and what most of it is. Where a filter leaves some out, the first and a
/// sample spread over those that are left.
void LaneScene::representFold(Mark &mark, const ShownRow &row, const RowPiece &piece) const
{
    const RowIndex &index = row.view.index();
    mark.event = piece.entry.event;
    if (piece.to - piece.from == piece.count) {
        const StretchSummary summary = index.summary(piece.from, piece.to, row.view.source());
        mark.event = index.event(summary.longestAt);
        mark.category = categoryOf(summary.category);
        return;
    }
    mark.category = m_input.index->snapshot().category(piece.entry.event);
    if (!hides() || row.countIn(piece.from, piece.to) != piece.count)
        return;
    mark.category = leadingCategory(row, piece.from, piece.count);
}

void LaneScene::countMatching(Mark &mark, const ShownRow &row, const RowPiece &piece) const
{
    const bool isWhole = piece.to - piece.from == piece.count;
    // Of what has begun before, only what lasts.
    const bool isAlive = !isWhole && row.view.ends() != nullptr && !mark.isOfMentions;
    const std::size_t found = isAlive ? row.aliveAt(piece.time.from) : row.matches->countIn(piece.from, piece.to);
    mark.matching = static_cast<std::uint32_t>(std::min(found, piece.count));
    mark.isDimmed = *mark.matching == 0;
    if (mark.isDimmed || !isWhole || *mark.matching == mark.count)
        return;
    mark.event = row.view.index().event(row.position(piece.from, 0));
    mark.category = leadingCategory(row, piece.from, found);
}

void LaneScene::addFold(const ShownRow &row, const RowPiece &piece, const RowPlace &place,
                        std::pair<double, double> room)
{
    Mark mark;
    mark.kind = MarkKind::Fold;
    representFold(mark, row, piece);
    mark.lane = place.lane;
    mark.row = place.row;
    mark.isOfMentions = place.isMention;
    mark.count = static_cast<std::uint32_t>(piece.count);
    mark.time = piece.time;
    if (row.matches != nullptr && !hides())
        countMatching(mark, row, piece);
    const double height = place.isMention ? m_common.smallHeightPx * 0.95 : m_input.style.barHeightPx;
    const double least = std::max(foldTextPx(mark), height);
    const std::vector<Mark> shapes = shapesOf(row, piece, place);
    auto [left, right] = place.isMention ? coverOf(piece, shapes, room) : std::pair(piece.leftPx, piece.rightPx);
    const double leftmost = std::min(room.first, left);
    const double rightmost = std::max(room.second, right);
    const double width = std::min(least, rightmost - leftmost);
    if (right - left < width) { // around its middle, as far as there is room
        left = std::clamp(left - (width - (right - left)) / 2, leftmost, std::max(leftmost, rightmost - width));
        right = left + width;
    }
    mark.body = mark.reach = QRectF(left, place.centreY - height / 2, right - left, height);
    if (!mark.body.intersects(m_list.lanesArea))
        return;
    addRail(shapes, mark.body);
    m_list.marks.push_back(mark);
}

void LaneScene::placeNumbers(std::size_t firstMark)
{
    for (std::size_t n = firstMark; n < m_list.marks.size(); ++n) {
        Mark &mark = m_list.marks[n];
        if (mark.kind == MarkKind::Fold)
            mark.numberRoom = freeRoom(mark, std::span(m_list.marks).subspan(n + 1), m_list.lanesArea);
    }
}

double LaneScene::foldTextPx(const Mark &fold) const
{
    return m_common.digitPx * foldTextLength(fold) + m_input.style.gapPx;
}

void LaneScene::addTie(const Mark &mark)
{
    if (m_input.index->snapshot().actorsOf(mark.event).size() < 2)
        return;
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
        m_list.ties.push_back({mark.body.center().x(), within(std::min(own, other)), within(std::max(own, other)),
                               mark.event, true, mark.isDimmed});
        return;
    }
    // Main stands come first, in lane order.
    const auto mains = std::ranges::count_if(stands, [](const Stand &stand) { return !stand.isMention; });
    if (mains < 2 || !m_tied.insert(static_cast<std::uint32_t>(mark.event)).second)
        return;
    const double top = pictureY(stands.front());
    const double bottom = pictureY(stands[static_cast<std::size_t>(mains) - 1]);
    const bool isBounded = mark.kind == MarkKind::Span && mark.right != EndStyle::Open && !knownEndX(mark);
    const double x = isBounded ? mark.body.right() : tieX(mark);
    if (x >= area.left() && x <= area.right())
        m_list.ties.push_back({x, within(top), within(bottom), mark.event, false, mark.isDimmed});
}

} // namespace kronika
