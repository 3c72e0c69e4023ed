// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/laneparts.h"

#include "models/index/parallel.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>
#include <vector>

namespace kronika {

namespace {

/// Lanes differ in what they cost: with some more parts than cores none waits for the last one.
constexpr std::size_t kParts = 8;
/// With fewer rows, another core has hardly begun when all is done.
constexpr std::size_t kRowsForMany = 24;
constexpr std::size_t kEventsForMany = 1'000;
/// No window shows more.
constexpr std::size_t kMostRows = 500;
/// About as many as there are where rows are full.
constexpr std::size_t kMarksOfRow = 12;

struct LanePart
{
    std::span<const std::size_t> lanes;
    DisplayList list;
    std::vector<LaneScene::UnnamedRow> unnamed;
};

std::size_t rowsOf(const LaneCommon &common, std::size_t lane)
{
    return common.input.index->lanes()[lane].content->rowCount() + 1;
}

/// Neighbouring lanes with about as many rows each.
std::vector<LanePart> partsOf(const LaneCommon &common, std::span<const std::size_t> lanes)
{
    std::size_t rows = 0;
    for (const std::size_t lane : lanes)
        rows += rowsOf(common, lane);
    const bool isLarge = rows >= kRowsForMany && common.input.index->snapshot().eventCount() >= kEventsForMany;
    // Who can call it off is asked on this thread only.
    const std::size_t rowsOfPart = isLarge && !common.input.isCalledOff ? rows / kParts + 1 : rows;
    std::vector<LanePart> parts;
    for (std::size_t first = 0, past = 0; first < lanes.size(); first = past) {
        for (std::size_t taken = 0; past < lanes.size() && taken < rowsOfPart; ++past)
            taken += rowsOf(common, lanes[past]);
        parts.push_back({lanes.subspan(first, past - first), {}, {}});
    }
    return parts;
}

void fill(LanePart &part, const LaneCommon &common, const DisplayList &whole)
{
    part.list.scale = whole.scale;
    part.list.lanesArea = whole.lanesArea;
    std::size_t rows = 0;
    for (const std::size_t lane : part.lanes)
        rows += rowsOf(common, lane);
    part.list.marks.reserve(std::min(rows, kMostRows) * kMarksOfRow);
    LaneScene scene(common, part.list);
    for (const std::size_t lane : part.lanes) {
        if (common.input.isCalledOff && common.input.isCalledOff())
            break;
        scene.addLane(lane);
    }
    part.unnamed = scene.unnamedRows();
}

void shift(Portion &portion, std::size_t by)
{
    if (portion.count > 0)
        portion.first += static_cast<std::uint32_t>(by);
}

/// All of `from` behind what `to` has. Returns what is now to be added to numbers of marks.
template <typename Record>
std::uint32_t append(std::vector<Record> &to, std::vector<Record> &from)
{
    const std::size_t count = to.size();
    if (to.empty())
        to.swap(from);
    else
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    return static_cast<std::uint32_t>(count);
}

/// Marks, with what they have of the common vectors, and rails.
std::uint32_t appendMarks(DisplayList &list, DisplayList &part)
{
    for (Mark &mark : part.marks) {
        shift(mark.parts, list.parts.size());
        shift(mark.steps, list.steps.size());
        shift(mark.pieces, list.pieces.size());
    }
    for (Rail &rail : part.rails) {
        shift(rail.certain, list.pieces.size());
        shift(rail.possible, list.pieces.size());
        rail.mark += static_cast<std::uint32_t>(list.marks.size());
    }
    append(list.parts, part.parts);
    append(list.steps, part.steps);
    append(list.pieces, part.pieces);
    append(list.rails, part.rails);
    return append(list.marks, part.marks);
}

/// Puts parts together, and does what needs all that stands above.
class PartJoiner
{
public:
    PartJoiner(const LaneCommon &common, DisplayList &list)
        : m_list(list)
        , m_scene(common, list)
    {
    }

    void add(LanePart &part)
    {
        const std::uint32_t before = appendMarks(m_list, part.list);
        auto unnamed = part.unnamed.begin();
        for (std::size_t n = 0; n < part.list.rows.size(); ++n) {
            MarkRow row = part.list.rows[n];
            row.firstMark += before;
            row.endMark += before;
            const auto labels = std::span(part.list.labels).subspan(row.firstLabel, row.endLabel - row.firstLabel);
            const std::size_t at = m_list.rows.size();
            m_list.rows.push_back(row);
            m_list.rows[at].firstLabel = static_cast<std::uint32_t>(m_list.labels.size());
            for (Label &label : labels) {
                label.mark += before;
                m_list.labels.push_back(std::move(label));
            }
            if (unnamed != part.unnamed.end() && unnamed->row == n)
                m_scene.addLabels({static_cast<std::uint32_t>(at), (unnamed++)->isMention});
            m_list.rows[at].endLabel = static_cast<std::uint32_t>(m_list.labels.size());
            m_scene.addBadges(at);
        }
        for (const Tie &tie : part.list.ties) { // of one event once
            if (tie.isMention || m_tied.insert(static_cast<std::uint32_t>(tie.event)).second)
                m_list.ties.push_back(tie);
        }
    }

private:
    DisplayList &m_list;
    LaneScene m_scene;
    std::unordered_set<std::uint32_t> m_tied;
};

} // namespace

void addLaneScenes(const LaneCommon &common, std::span<const std::size_t> lanes, DisplayList &list)
{
    if (common.matches) { // made when first asked for, on one thread
        for (const std::size_t lane : lanes)
            (void)common.matches->lane(lane);
    }
    std::vector<LanePart> parts = partsOf(common, lanes);
    shareOut(parts.size(), [&](std::size_t n) { fill(parts[n], common, list); });
    std::size_t marks = 0;
    for (const LanePart &part : parts)
        marks += part.list.marks.size();
    if (parts.size() > 1)
        list.marks.reserve(marks);
    PartJoiner joiner(common, list);
    for (LanePart &part : parts)
        joiner.add(part);
}

std::size_t shownCount(const LaneCommon &common, std::size_t lane)
{
    const TimelineIndex &index = *common.input.index;
    if (!common.matches || common.input.nonMatching != NonMatching::Hidden)
        return index.lanes()[lane].eventCount;
    const LaneMatches &among = common.matches->lane(lane);
    std::size_t count = 0;
    for (std::size_t row = 0; row < among.rows.size(); ++row)
        count += among.rows[row].countBefore(index.row(lane, row).index().size());
    return count;
}

} // namespace kronika
