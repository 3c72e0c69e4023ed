// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a display list with the marks of one lane after another: folds what would overlap, places labels where there is
// room, ties what belongs together. Used by buildDisplayList only.
#pragma once

#include "widgets/scene/markgeometry.h"
#include "widgets/scene/scenebuilder.h"

#include <QFontMetricsF>

#include <unordered_set>
#include <vector>

namespace kronika {

class LaneScene
{
public:
    /// `top` is where the first lane's top would lie in the picture.
    LaneScene(const SceneInput &input, const LaneLayout &layout, DisplayList &list, double topPx);

    void addLane(std::size_t lane);

private:
    /// Marks that may become one.
    struct Group
    {
        std::vector<LaneEntry> entries;
        double left = 0;
        double right = 0;
    };
    /// From where to where an entry is drawn, at least a symbol wide.
    struct Placed
    {
        LaneEntry entry;
        double left = 0;
        double right = 0;
    };
    struct RowPlace
    {
        std::uint32_t lane = 0;
        std::uint16_t row = 0;
        bool isMention = false;
        bool isOverflow = false;
        double centreY = 0;
    };

    void addRow(std::span<const LaneEntry> entries, const RowPlace &place);
    void flush(Group &group, const RowPlace &place);
    void addMark(const LaneEntry &entry, const RowPlace &place);
    void addDetail(Mark &mark);
    void addFold(const Group &group, const RowPlace &place);
    Mark shapeOf(const LaneEntry &entry, const RowPlace &place) const;
    bool isShown(EventIndex event) const;
    bool matches(EventIndex event) const;
    Placed placed(const LaneEntry &entry, const RowPlace &place) const;

    void addLabels(std::size_t firstMark, const std::vector<LabelSide> &sides);
    void addBadge(const Mark &mark);
    double badgeRoom() const;
    QRectF roomInside(const Mark &mark) const;
    QString labelText(const Mark &mark) const;
    double tieX(const Mark &mark) const;
    void addTie(const Mark &mark);
    double pictureY(const Stand &stand) const;

    const SceneInput &m_input;
    const LaneLayout &m_layout;
    DisplayList &m_list;
    GeometryInput m_geometry;
    QFontMetricsF m_metrics;
    QFontMetricsF m_smallMetrics;
    std::string m_language;
    double m_top = 0;
    /// Of the row in work, in the order of its marks.
    std::vector<LabelSide> m_sides;
    /// Events whose bars are tied already.
    std::unordered_set<std::uint32_t> m_tied;
};

} // namespace kronika
