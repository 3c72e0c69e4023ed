// SPDX-License-Identifier: GPL-3.0-or-later
// Finds room for the labels of one row of marks: inside a bar, right of a mark or left of it, shortened where need be,
// never on another mark or label. Knows texts and rectangles only.
#pragma once

#include "models/index/laneindex.h"
#include "widgets/scene/displaylist.h"
#include "widgets/scene/textruns.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kronika {

/// What a mark's label says, and at which side room was left for it.
struct LabelWish
{
    QString text;
    LabelSide side = LabelSide::Right;
};

struct LabelRequest
{
    /// What the label may stand in (empty: not inside), and what it may not stand on.
    QRectF inside;
    QRectF obstacle;
    /// What it may stand in is no good ground: only where there is not enough room beside it.
    bool isInsideLast = false;
};

struct PlacedLabel
{
    QRectF rect;
    QString text;
    LabelPlace place = LabelPlace::Right;
    bool isElided = false;
    /// Where the whole text is cut for it (TextRuns::Cut::keptPx).
    QString whole;
    double keptPx = -1;
};

class LabelPlacer
{
public:
    /// Nothing is placed outside [leftPx, rightPx].
    LabelPlacer(TextRuns &runs, double gapPx, double leftPx, double rightPx);
    /// Shapes no text, and so can be used on any thread: where one is not known yet, isMissingText() says so.
    LabelPlacer(const TextRuns &known, double gapPx, double leftPx, double rightPx);

    /// One answer per request; none where there is no room for a few letters, and then its wish is not even asked for.
    /// `textOf`: what the wish will say, in UTF-8; empty where only the wish tells. Texts that are known to have no
    /// room are not wished for, either. Requires: sorted by obstacle.left().
    std::vector<std::optional<PlacedLabel>> placed(std::span<const LabelRequest> requests,
                                                   const std::function<LabelWish(std::size_t)> &wishOf,
                                                   const std::function<std::string_view(std::size_t)> &textOf = {});
    /// Then what was placed last is not whole.
    bool isMissingText() const { return m_isMissingText; }

private:
    struct Room
    {
        double left = 0;
        double right = 0;
        double width() const { return right - left; }
    };
    bool isWorthIt(Room room) const;
    std::optional<PlacedLabel> best(const LabelRequest &request, const LabelWish &wish, Room beforeIt, Room afterIt);
    std::optional<PlacedLabel> fitted(const LabelRequest &request, const QString &text, double textPx, Room room,
                                      LabelPlace place);
    /// Of a text that may not be cut, as there is room for a few letters only.
    bool isTooLong(std::string_view utf8, double roomPx) const;
    Room insideOf(const LabelRequest &request) const;
    std::optional<double> widthOf(const QString &text);
    std::optional<TextRuns::Cut> cutOf(const QString &text, double widthPx);

    const TextRuns &m_runs;
    /// Null: none may be shaped.
    TextRuns *m_shaper;
    bool m_isMissingText = false;
    double m_gap;
    double m_left;
    double m_right;
};

} // namespace kronika
