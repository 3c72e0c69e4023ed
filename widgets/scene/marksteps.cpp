// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/marksteps.h"

#include "models/time/calendar.h"
#include "models/time/possibledays.h"
#include "models/time/tickwalk.h"
#include "widgets/scene/calendarstep.h"

#include <algorithm>
#include <optional>

namespace kronika {

namespace {

constexpr double kLeastStepPx = 6;
/// Pieces nearer to one another are one.
constexpr double kLeastGapPx = 4;
/// What begins so near behind a piece is not looked for.
constexpr double kSkipPx = 0.5;

/// What the digits that are missing count.
TickStep stepOf(Precision precision)
{
    switch (precision) {
    case Precision::Millennium:
    case Precision::Century:
    case Precision::Decade:
    case Precision::Year:
        return {TickUnit::Year, 1};
    case Precision::Season:
    case Precision::Month:
        return {TickUnit::Month, 1};
    default:
        return {TickUnit::Day, 1};
    }
}

void addBetween(double leftPx, double rightPx, Precision precision, const Zone &shown, DisplayList &list)
{
    const double from = std::max(leftPx, list.lanesArea.left());
    const double to = std::min(rightPx, list.lanesArea.right());
    if (to <= from)
        return;
    const TickWalk walk(coarserStep(stepOf(precision), kLeastStepPx, list.scale), shown);
    constexpr double margin = 1;
    for (Instant at = walk.after(list.scale.timeAt(from)); at.isFinite(); at = walk.after(at)) {
        const double x = list.scale.xAt(at);
        if (x >= to)
            return;
        if (x > leftPx + margin && x < rightPx - margin)
            list.steps.push_back(x);
    }
}

/// Days of a date and where they are in the picture.
class PlacedDays
{
public:
    PlacedDays(const EdtfEnd &end, const Zone &shown, const DisplayList &list)
        : m_days(end)
        , m_shown(shown)
        , m_list(list)
    {
    }

    bool haveGaps() const { return m_days.haveGaps(); }

    /// The first piece that ends behind `x`.
    std::optional<MarkPiece> behind(double x) const
    {
        const std::int64_t local = m_shown.toLocal(m_list.scale.timeAt(x));
        const std::optional<DayStretch> stretch = m_days.from(floorDiv(local, kDay.us));
        return stretch ? std::optional(MarkPiece{xAt(stretch->first), xAt(stretch->next)}) : std::nullopt;
    }

private:
    double xAt(std::int64_t day) const { return m_list.scale.xAt(m_shown.dayStart(day)); }

    PossibleDays m_days;
    const Zone &m_shown;
    const DisplayList &m_list;
};

PlacedPieces placePieces(const PlacedDays &days, std::pair<double, double> px, DisplayList &list)
{
    constexpr double margin = 30; // where a piece is cut, its edge is not seen
    const double to = std::min(px.second, list.lanesArea.right() + margin);
    const std::size_t first = list.pieces.size();
    double from = std::max(px.first, list.lanesArea.left() - margin);
    while (from < to) {
        const auto piece = days.behind(from);
        if (!piece || piece->leftPx > to)
            break;
        if (list.pieces.size() > first && piece->leftPx - list.pieces.back().rightPx < kLeastGapPx)
            list.pieces.back().rightPx = std::max(list.pieces.back().rightPx, piece->rightPx);
        else
            list.pieces.push_back(*piece);
        from = std::max(piece->rightPx, from) + kSkipPx;
    }
    const double centre = (px.first + px.second) / 2;
    const auto middle = days.behind(centre);
    return {{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(list.pieces.size() - first)},
            middle ? (middle->leftPx + middle->rightPx) / 2 : centre};
}

/// Steps that are limits of pieces say nothing: only those within one are kept.
void keepWithinPieces(std::size_t firstStep, Portion among, DisplayList &list)
{
    const auto pieces = std::span(list.pieces).subspan(among.first, among.count);
    const auto isWithin = [&](double x) {
        const auto piece = std::ranges::lower_bound(pieces, x, {}, &MarkPiece::rightPx);
        return piece != pieces.end() && x > piece->leftPx + kLeastGapPx && x < piece->rightPx - kLeastGapPx;
    };
    const auto begin = list.steps.begin() + static_cast<std::ptrdiff_t>(firstStep);
    list.steps.erase(std::remove_if(begin, list.steps.end(), [&](double x) { return !isWithin(x); }), list.steps.end());
}

/// Of a span's end: where each piece begins (ends), at which it may begin (end). False where these are too near to one
/// another.
bool addPieceLimits(double leftPx, double rightPx, bool isStart, const PlacedDays &days, DisplayList &list)
{
    const std::size_t before = list.steps.size();
    const double to = std::min(rightPx, list.lanesArea.right());
    double from = std::max(leftPx, list.lanesArea.left());
    while (from < to) {
        const auto piece = days.behind(from);
        const double x = piece ? (isStart ? piece->leftPx : piece->rightPx) : to;
        if (x >= to)
            break;
        if (list.steps.size() > before && x - list.steps.back() < kLeastStepPx) {
            list.steps.resize(before);
            return false;
        }
        if (x > leftPx + 1)
            list.steps.push_back(x);
        from = std::max(piece->rightPx, from) + kSkipPx;
    }
    return true;
}

void addStepsOfEnd(double leftPx, double rightPx, const EdtfEnd &end, bool isStart, const Zone &shown,
                   DisplayList &list)
{
    const PlacedDays days(end, shown, list);
    if (!days.haveGaps() || !addPieceLimits(leftPx, rightPx, isStart, days, list))
        addBetween(leftPx, rightPx, end.precision, shown, list);
}

} // namespace

PlacedSteps addStepsOfDate(const EdtfEnd &date, std::pair<double, double> px, const Zone &shown, DisplayList &list)
{
    PlacedSteps placed;
    const std::size_t first = list.steps.size();
    addBetween(px.first, px.second, date.precision, shown, list);
    const PlacedDays days(date, shown, list);
    if (days.haveGaps()) {
        placed.pieces = placePieces(days, px, list);
        keepWithinPieces(first, placed.pieces->portion, list);
    }
    placed.steps = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(list.steps.size() - first)};
    return placed;
}

void addSteps(Mark &mark, const StepDates &dates, DisplayList &list)
{
    mark.steps.first = static_cast<std::uint32_t>(list.steps.size());
    const Result<EdtfDate> date = EdtfDate::parse(dates.text, EdtfMode::Extended);
    if (date && mark.isBand()) {
        const std::pair px(mark.reach.left(), mark.reach.right());
        if (const auto pieces = addStepsOfDate(date->start(), px, dates.shown, list).pieces) {
            mark.hasGaps = true;
            mark.pieces = pieces->portion;
            mark.body.moveCenter({pieces->middlePx, mark.body.center().y()});
        }
    } else if (date && mark.kind == MarkKind::Span) {
        if (mark.leftDoubts.testFlag(Qualifier::Unspecified))
            addStepsOfEnd(mark.reach.left(), mark.body.left(), date->start(), true, dates.shown, list);
        if (mark.rightDoubts.testFlag(Qualifier::Unspecified))
            addStepsOfEnd(mark.body.right(), mark.reach.right(), date->end(), false, dates.shown, list);
    }
    mark.steps.count = static_cast<std::uint32_t>(list.steps.size()) - mark.steps.first;
}

} // namespace kronika
