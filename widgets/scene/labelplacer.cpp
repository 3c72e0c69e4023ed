// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/labelplacer.h"

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {
/// Fewer letters than this say nothing, unless they are all.
constexpr double kMinLetters = 9;
constexpr double kShortestLetters = 2;
/// Two names side by side read as one where they are closer.
constexpr double kLettersBetween = 2.5;

double wantedPx(double textPx)
{
    return std::ceil(textPx) + 1;
}
} // namespace

LabelPlacer::LabelPlacer(TextRuns &runs, double gapPx, double leftPx, double rightPx)
    : m_runs(runs)
    , m_shaper(&runs)
    , m_gap(gapPx)
    , m_left(leftPx)
    , m_right(rightPx)
{
}

LabelPlacer::LabelPlacer(const TextRuns &known, double gapPx, double leftPx, double rightPx)
    : m_runs(known)
    , m_shaper(nullptr)
    , m_gap(gapPx)
    , m_left(leftPx)
    , m_right(rightPx)
{
}

LabelPlacer::Room LabelPlacer::insideOf(const LabelRequest &request) const
{
    return {std::max(request.inside.left(), m_left) + m_gap, std::min(request.inside.right(), m_right) - m_gap};
}

bool LabelPlacer::isWorthIt(Room room) const
{
    return room.width() >= m_runs.averageCharPx() * kShortestLetters;
}

std::optional<double> LabelPlacer::widthOf(const QString &text)
{
    const std::optional<double> width = m_shaper != nullptr ? m_shaper->widthPx(text) : m_runs.knownWidthPx(text);
    m_isMissingText = m_isMissingText || !width;
    return width;
}

std::optional<TextRuns::Cut> LabelPlacer::cutOf(const QString &text, double widthPx)
{
    const std::optional<TextRuns::Cut> cut =
        m_shaper != nullptr ? m_shaper->cut(text, widthPx) : m_runs.knownCut(text, widthPx);
    m_isMissingText = m_isMissingText || !cut;
    return cut;
}

bool LabelPlacer::isTooLong(std::string_view utf8, double roomPx) const
{
    // What is wanted is more than the text is wide.
    return roomPx < m_runs.averageCharPx() * kMinLetters && m_runs.isWider(utf8, roomPx);
}

std::optional<PlacedLabel> LabelPlacer::fitted(const LabelRequest &request, const QString &text, double textPx,
                                               Room room, LabelPlace place)
{
    if (!isWorthIt(room))
        return std::nullopt;
    const double wanted = wantedPx(textPx);
    const bool isWhole = wanted <= room.width();
    if (!isWhole && room.width() < m_runs.averageCharPx() * kMinLetters)
        return std::nullopt;
    PlacedLabel label;
    label.text = label.whole = text;
    if (!isWhole) {
        const std::optional<TextRuns::Cut> cut = cutOf(text, room.width());
        if (!cut)
            return std::nullopt;
        label.text = cut->text;
        label.keptPx = cut->keptPx;
    }
    label.isElided = !isWhole;
    label.place = place;
    const double width = isWhole ? wanted : room.width();
    const double left = place == LabelPlace::Left ? room.right - width : room.left;
    const double centre = request.obstacle.center().y();
    label.rect = QRectF(left, centre - m_runs.heightPx() / 2, width, m_runs.heightPx());
    return label;
}

std::optional<PlacedLabel> LabelPlacer::best(const LabelRequest &request, const LabelWish &wish, Room beforeIt,
                                             Room afterIt)
{
    std::optional<PlacedLabel> longest;
    const std::optional<double> textPx = widthOf(wish.text);
    if (!textPx)
        return longest;
    const auto consider = [&](Room room, LabelPlace place) {
        const auto label = fitted(request, wish.text, *textPx, room, place);
        if (label &&
            (!longest || (longest->isElided && (!label->isElided || label->rect.width() > longest->rect.width()))))
            longest = label;
    };
    if (!request.isInsideLast)
        consider(insideOf(request), LabelPlace::Inside);
    const bool isLeftFirst = wish.side == LabelSide::Left;
    consider(isLeftFirst ? beforeIt : afterIt, isLeftFirst ? LabelPlace::Left : LabelPlace::Right);
    consider(isLeftFirst ? afterIt : beforeIt, isLeftFirst ? LabelPlace::Right : LabelPlace::Left);
    if (request.isInsideLast)
        consider(insideOf(request), LabelPlace::Inside);
    return longest;
}

std::vector<std::optional<PlacedLabel>> LabelPlacer::placed(std::span<const LabelRequest> requests,
                                                            const std::function<LabelWish(std::size_t)> &wishOf,
                                                            const std::function<std::string_view(std::size_t)> &textOf)
{
    std::vector<std::optional<PlacedLabel>> labels(requests.size());
    m_isMissingText = false;
    double taken = m_left;
    for (std::size_t i = 0; i < requests.size() && !m_isMissingText; ++i) {
        const QRectF &obstacle = requests[i].obstacle;
        const double next = i + 1 < requests.size() ? requests[i + 1].obstacle.left() : m_right + m_gap;
        const Room before{taken + m_gap, std::min(obstacle.left(), m_right) - m_gap};
        const Room after{std::max(obstacle.right(), m_left) + m_gap, std::min(next, m_right + m_gap) - m_gap};
        const double widest = std::max({before.width(), after.width(), insideOf(requests[i]).width()});
        if (isWorthIt({0, widest}) && !(textOf && isTooLong(textOf(i), widest))) {
            const LabelWish wish = wishOf(i);
            if (!wish.text.isEmpty())
                labels[i] = best(requests[i], wish, before, after);
        }
        taken = std::max(taken, obstacle.right());
        if (labels[i])
            taken = std::max(taken, labels[i]->rect.right() + m_runs.averageCharPx() * kLettersBetween - m_gap);
    }
    return labels;
}

} // namespace kronika
