// SPDX-License-Identifier: GPL-3.0-or-later
// Finds room for the labels of one row of marks: inside a bar, right of a mark or left of it, shortened where need be,
// never on another mark or label. Knows texts and rectangles only.
#pragma once

#include "models/index/laneindex.h"
#include "widgets/scene/displaylist.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace kronika {

struct LabelRequest
{
    QString text;
    /// What the label may stand in (empty: not inside), and what it may not stand on.
    QRectF inside;
    QRectF obstacle;
    LabelSide side = LabelSide::Right;
};

struct PlacedLabel
{
    QRectF rect;
    QString text;
    LabelPlace place = LabelPlace::Right;
    bool isElided = false;
};

class LabelPlacer
{
public:
    /// Nothing is placed outside [leftPx, rightPx].
    LabelPlacer(const QFontMetricsF &metrics, double gapPx, double leftPx, double rightPx);

    /// One answer per request; none where there is no room for a few letters. Requires: sorted by obstacle.left().
    std::vector<std::optional<PlacedLabel>> placed(std::span<const LabelRequest> requests) const;

private:
    struct Room
    {
        double left = 0;
        double right = 0;
        double width() const { return right - left; }
    };
    std::optional<PlacedLabel> best(const LabelRequest &request, Room beforeIt, Room afterIt) const;
    std::optional<PlacedLabel> fitted(const LabelRequest &request, Room room, LabelPlace place) const;
    Room insideOf(const LabelRequest &request) const;

    QFontMetricsF m_metrics;
    double m_gap;
    double m_left;
    double m_right;
};

} // namespace kronika
