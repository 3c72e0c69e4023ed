// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/labelplacer.h"

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {
/// Fewer letters than this say nothing.
constexpr double kMinLetters = 9;
} // namespace

LabelPlacer::LabelPlacer(const QFontMetricsF &metrics, double gapPx, double leftPx, double rightPx)
    : m_metrics(metrics)
    , m_gap(gapPx)
    , m_left(leftPx)
    , m_right(rightPx)
{
}

LabelPlacer::Room LabelPlacer::insideOf(const LabelRequest &request) const
{
    return {std::max(request.inside.left(), m_left) + m_gap, std::min(request.inside.right(), m_right) - m_gap};
}

std::optional<PlacedLabel> LabelPlacer::fitted(const LabelRequest &request, Room room, LabelPlace place) const
{
    const double wanted = std::ceil(m_metrics.horizontalAdvance(request.text)) + 1;
    const bool isWhole = wanted <= room.width();
    if (!isWhole && room.width() < m_metrics.averageCharWidth() * kMinLetters)
        return std::nullopt;
    PlacedLabel label;
    label.text = isWhole ? request.text : m_metrics.elidedText(request.text, Qt::ElideRight, room.width());
    label.isElided = !isWhole;
    label.place = place;
    const double width = isWhole ? wanted : room.width();
    const double left = place == LabelPlace::Left ? room.right - width : room.left;
    const double centre = request.obstacle.center().y();
    label.rect = QRectF(left, centre - m_metrics.height() / 2, width, m_metrics.height());
    return label;
}

std::optional<PlacedLabel> LabelPlacer::best(const LabelRequest &request, Room beforeIt, Room afterIt) const
{
    std::optional<PlacedLabel> longest;
    const auto consider = [&](Room room, LabelPlace place) {
        const auto label = fitted(request, room, place);
        if (label &&
            (!longest || (longest->isElided && (!label->isElided || label->rect.width() > longest->rect.width()))))
            longest = label;
    };
    consider(insideOf(request), LabelPlace::Inside);
    const bool isLeftFirst = request.side == LabelSide::Left;
    consider(isLeftFirst ? beforeIt : afterIt, isLeftFirst ? LabelPlace::Left : LabelPlace::Right);
    consider(isLeftFirst ? afterIt : beforeIt, isLeftFirst ? LabelPlace::Right : LabelPlace::Left);
    return longest;
}

std::vector<std::optional<PlacedLabel>> LabelPlacer::placed(std::span<const LabelRequest> requests) const
{
    std::vector<std::optional<PlacedLabel>> labels(requests.size());
    double taken = m_left;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const QRectF &obstacle = requests[i].obstacle;
        const double next = i + 1 < requests.size() ? requests[i + 1].obstacle.left() : m_right + m_gap;
        const Room before{taken + m_gap, std::min(obstacle.left(), m_right) - m_gap};
        const Room after{std::max(obstacle.right(), m_left) + m_gap, std::min(next, m_right + m_gap) - m_gap};
        if (!requests[i].text.isEmpty())
            labels[i] = best(requests[i], before, after);
        taken = std::max(taken, obstacle.right());
        if (labels[i])
            taken = std::max(taken, labels[i]->rect.right());
    }
    return labels;
}

} // namespace kronika
