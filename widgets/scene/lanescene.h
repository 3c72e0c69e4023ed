// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a display list with the marks of one lane after another: folds what would overlap, places labels where there is
// room, ties what belongs together. Used by addLaneScenes() only.
#pragma once

#include "widgets/scene/labelplacer.h"
#include "widgets/scene/markgeometry.h"
#include "widgets/scene/rowfolder.h"
#include "widgets/scene/scenebuilder.h"

#include <array>
#include <span>
#include <unordered_set>
#include <vector>

namespace kronika {

/// What the lanes of a picture have in common and cannot ask for themselves: fonts and the words of a language are of
/// one thread.
struct LaneCommon
{
    LaneCommon(const SceneInput &input, const LaneLayout &layout, double topPx);

    const SceneInput &input;
    const LaneLayout &layout;
    /// Where the first lane's top would lie in the picture.
    double topPx;
    std::shared_ptr<SceneTexts> texts;
    /// Of what is shown or dimmed; null if everything matches. Those of a lane are to be asked for before it is added.
    std::shared_ptr<TimelineMatches> matches;
    double digitPx = 0;
    /// Of a line of small text.
    double smallHeightPx = 0;
    /// What a badge says, and how wide it is.
    QString badgeWords;
    double badgeWidthPx = 0;
};

class LaneScene
{
public:
    LaneScene(const LaneCommon &common, DisplayList &list);

    /// All of a lane but its badges, and names where a text has not been shaped yet.
    void addLane(std::size_t lane);

    /// A row of the list whose names still are to be placed.
    struct UnnamedRow
    {
        std::uint32_t row = 0;
        bool isMention = false;
    };
    const std::vector<UnnamedRow> &unnamedRows() const { return m_unnamed; }

    // What is left to do for a row of the list when all above it have been done. On one thread.

    void addLabels(const UnnamedRow &row);
    void addBadges(std::size_t row);

private:
    struct RowPlace
    {
        std::uint32_t lane = 0;
        std::uint16_t row = 0;
        bool isMention = false;
        bool isOverflow = false;
        double centreY = 0;
    };

    void addRow(const ShownRow &row, const RowPlace &place);
    void fetchAhead(std::span<const RowPiece> pieces) const;
    /// `room`: where its neighbours leave it, in pixels.
    void addMark(const LaneEntry &entry, const RowPlace &place);
    void addDetail(Mark &mark);
    /// `room`: where its neighbours leave it, in pixels.
    void addFold(const ShownRow &row, const RowPiece &piece, const RowPlace &place, std::pair<double, double> room);
    void representFold(Mark &mark, const ShownRow &row, const RowPiece &piece) const;
    /// Where what does not match is dimmed: how many do, what most of these are, and one of them to stand for all.
    void countMatching(Mark &mark, const ShownRow &row, const RowPiece &piece) const;
    Mark shapeOf(const LaneEntry &entry, const RowPlace &place) const;
    /// The symbol of a band with gaps, moved to a piece that can be meant.
    void standOnPiece(Mark &mark) const;
    bool matches(EventIndex event) const;
    bool hides() const { return m_input.matching && m_input.nonMatching == NonMatching::Hidden; }
    /// From where to where an entry is drawn, at least a symbol wide.
    std::pair<double, double> extentPx(const LaneEntry &entry, const RowPlace &place) const;

    /// False, and nothing is added, where `placer` misses a text.
    bool placeLabels(const MarkRow &row, LabelPlacer placer);
    /// `row`: of the mark.
    void addBadge(const Mark &mark, std::size_t row);
    double badgeRoom() const;
    QRectF roomInSet(const Mark &mark) const;
    QRectF roomAmongPieces(const Mark &mark) const;
    QRectF roomInside(const Mark &mark) const;
    /// Of a row above `row`.
    bool hidesFold(const QRectF &rect, std::size_t row) const;
    /// Of the marks from `firstMark` on, numbers of folds stand where none that is painted later covers them.
    void placeNumbers(std::size_t firstMark);
    double foldTextPx(const Mark &fold) const;
    bool isBeyond(const Mark &mark) const;
    QString labelText(const Mark &mark) const;
    double tieX(const Mark &mark) const;
    /// Where the middle of a ring is: no edge of the picture cuts it, and what is not in the picture's time has none.
    double ringX(const Mark &shape, double widthPx) const;
    /// What stands for an event, of `shape` where it is its own, at an actor whom it concerns.
    Mark mentionOf(const Mark &shape, const RowPlace &place) const;
    /// Of the mark `over` it, which is added next: where the events of `shapes` are and may be.
    void addRail(std::vector<Mark> shapes, const QRectF &over);
    /// Where the next rail of the row lies, so that it does not run into one before it if there is room.
    double railY(double centreY, double leftPx, double rightPx);
    /// Of a set, where the one of its dates is that is nearest to the middle of what is seen of it.
    double memberX(const Mark &mark) const;
    /// The events of a piece of mentions as they are drawn where they are their own, or a sample of them.
    std::vector<Mark> shapesOf(const ShownRow &row, const RowPiece &piece, const RowPlace &place) const;
    /// Where a piece is drawn from, at the rightmost: a fold of mentions reaches back to its first date.
    double beginOf(const ShownRow &row, const RowPiece &piece) const;
    /// From where to where a fold of mentions is drawn: over all that each of its dates may mean, and over the rings of
    /// what lasts.
    std::pair<double, double> coverOf(const RowPiece &piece, std::span<const Mark> shapes,
                                      std::pair<double, double> room) const;
    void addTie(const Mark &mark);
    double pictureY(const Stand &stand) const;

    const LaneCommon &m_common;
    const SceneInput &m_input;
    DisplayList &m_list;
    GeometryInput m_geometry;
    std::string m_language;
    std::vector<UnnamedRow> m_unnamed;
    /// Events whose bars are tied already.
    std::unordered_set<std::uint32_t> m_tied;
    /// In the row that is being filled: how far each level of its rails is taken.
    std::array<double, kRailLevels> m_railEnds = {};
};

} // namespace kronika
