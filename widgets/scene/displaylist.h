// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of a timeline as plain records in pixels: built once for a range, size and revision, replayed by painters,
// asked by hit tests. Holds no colour: themes are chosen when it is painted.
#pragma once

#include "models/document/event.h"
#include "models/time/edtf.h"
#include "models/time/instant.h"
#include "widgets/scene/timescale.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace kronika {

enum class Symbol : std::uint8_t { Circle, Square, Diamond, Triangle, Star, Cross };

/// What a category wishes to look like.
struct CategoryLook
{
    QString name;
    Symbol symbol = Symbol::Circle;
    /// Invalid if the file gives none: then the theme's series colour of its position.
    QColor wish;

    friend bool operator==(const CategoryLook &, const CategoryLook &) = default;
};

enum class MarkKind : std::uint8_t {
    Point,   ///< a symbol at body's centre; reach is what a vague date may mean
    Span,    ///< a bar
    OneOf,   ///< alternatives, of which one is meant
    AllOf,   ///< several times, all of which are meant
    Fold,    ///< several marks too close to be told apart
    Mention, ///< a small ring where an event concerns the lane's actor
};

enum class EndStyle : std::uint8_t {
    Crisp,
    Soft,  ///< between body and reach
    Open,  ///< an arrow
    Torn,  ///< unknown
    Faded, ///< of an undated event, away from the only limit that is known
};

/// A stretch of one of the display list's common vectors.
struct Portion
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// One of the times of a OneOf or AllOf: a date, or a range of dates.
struct MarkPart
{
    double leftPx = 0;
    double rightPx = 0;
    /// Where its symbols stand: in the middle of its first and of its last date; equal for a single date, and for a
    /// range too narrow for two.
    double firstPx = 0;
    double lastPx = 0;
    Qualifiers firstDoubts = {};
    Qualifiers lastDoubts = {};
    /// Of dates longer than a day: not known to stand just there.
    bool isVague = false;
    /// Of the mark's pieces, those of this date where it has gaps.
    Portion pieces = {};
    /// Of the mark's steps, those of this date where digits are not specified.
    Portion steps = {};

    bool isRange() const { return lastPx > firstPx; }
    Qualifiers doubts() const { return firstDoubts | lastDoubts; }
};

/// A stretch of which all can be meant, of a date whose digits are not specified: one day of each month, one month of
/// each year.
struct MarkPiece
{
    double leftPx = 0;
    double rightPx = 0;
};

struct Mark
{
    MarkKind kind = MarkKind::Point;
    EndStyle left = EndStyle::Crisp;
    EndStyle right = EndStyle::Crisp;
    /// What is doubted of the start and of the end; equal but for spans, and for sets too narrow for parts.
    Qualifiers leftDoubts;
    Qualifiers rightDoubts;
    /// Does not match the search.
    bool isDimmed = false;
    bool hasConflict = false;
    /// Stands for what is withheld: a plain bar, to be hatched over.
    bool isWithheld = false;
    /// Digits are not specified, and not all that lies between its ends can be meant: only its pieces can.
    bool hasGaps = false;
    /// A fold in the thin row of mentions.
    bool isOfMentions = false;
    /// Stands for more than a day, however wide: a symbol that is known not to stand just there, or, at an actor whom
    /// it concerns, for a long event, of which there is a rail too.
    bool isVague = false;
    std::uint16_t row = 0;
    std::uint32_t lane = 0;
    /// For a fold, its representative.
    EventIndex event{};
    /// Events in a fold; else 1.
    std::uint32_t count = 1;
    /// Of a fold, how many of its events match, where the others are dimmed.
    std::optional<std::uint32_t> matching;
    std::optional<CategoryIndex> category;
    /// What is certain, and all that is possible, in the picture's coordinates and not cut at its edges (at most ±1e7
    /// px), so that a fade looks the same wherever the edge falls. Same top and bottom.
    QRectF body;
    QRectF reach;
    /// The time that a fold covers.
    TimeRange time;
    /// Of a fold on which other marks lie: the widest part that they leave free, for its number. None: all of it.
    std::optional<MarkPiece> numberRoom;
    /// In DisplayList::parts, of a OneOf or AllOf.
    Portion parts;
    /// In DisplayList::steps, where digits are not specified: the limits of its steps between reach's ends, or of those
    /// of the members of a set.
    Portion steps;
    /// In DisplayList::pieces, of a band with gaps, or of the members of a set that have some.
    Portion pieces;

    Qualifiers doubts() const { return leftDoubts | rightDoubts; }
    bool isApproximate() const { return doubts().testFlag(Qualifier::Approximate); }
    bool isUncertain() const { return doubts().testFlag(Qualifier::Uncertain); }
    bool isStepped() const { return doubts().testFlag(Qualifier::Unspecified); }
    bool isSet() const { return kind == MarkKind::OneOf || kind == MarkKind::AllOf; }
    /// A vague date, wide enough to be seen as such.
    bool isBand() const { return kind == MarkKind::Point && left == EndStyle::Soft && right == EndStyle::Soft; }
    /// Undated: known only to lie before or after something.
    bool isBound() const { return left == EndStyle::Faded || right == EndStyle::Faded; }
};

enum class LabelPlace : std::uint8_t { Inside, Right, Left };

struct Label
{
    QRectF rect;
    QString text;
    EventIndex event{};
    LabelPlace place = LabelPlace::Right;
    bool isElided = false;
    bool isDimmed = false;
    /// What `text` was shortened from, and the width kept of it before the ellipsis; negative where it is not simply
    /// cut.
    QString whole;
    double keptPx = -1;
    /// The mark that it names.
    std::uint32_t mark = 0;
};

/// A short notice on a mark: "claims differ".
struct Badge
{
    QRectF rect;
    QString text;
    EventIndex event{};
};

/// Ties the bars of one event across lanes, or a mention to its event.
struct Tie
{
    double xPx = 0;
    double topPx = 0;
    double bottomPx = 0;
    EventIndex event{};
    bool isMention = false;
    /// Does not match the filter.
    bool isDimmed = false;
};

/// Under what stands for a long event, or for several, at an actor whom it concerns: from where to where it may be.
struct Rail
{
    double leftPx = 0;
    double rightPx = 0;
    double yPx = 0;
    std::uint32_t mark = 0;
    /// In DisplayList::pieces: where it certainly is, and where else it may be. Neither of what is withheld.
    Portion certain;
    Portion possible;
    /// Open or Torn at the edge of the picture; else Crisp.
    EndStyle left = EndStyle::Crisp;
    EndStyle right = EndStyle::Crisp;

    bool isTorn() const { return left == EndStyle::Torn || right == EndStyle::Torn; }
};

/// Rails that overlap lie one below the other, on so many levels.
inline constexpr std::size_t kRailLevels = 3;

struct BandBox
{
    QRectF rect;
    std::size_t lane = 0;
    bool isOdd = false;
};

struct HeaderRow
{
    QRectF rect;
    /// Of the fold triangle; empty if the lane has nothing to fold.
    QRectF chevron;
    std::size_t lane = 0;
    /// Where the name starts.
    double textLeftPx = 0;
    QString text;
    /// Where the band is high enough: the rest of a name that does not fit one line. Elided as `text` is.
    QString secondLine;
    QString fullName;
    /// Neither line says all of it.
    bool isCut = false;
    QString count;
    bool isBold = false;
    bool isFolded = false;
};

struct RulerTick
{
    double xPx = 0;
    /// Empty where a label would not fit.
    QString label;
    QRectF labelRect;
    bool isMajor = false;
};

struct TrayChip
{
    QRectF rect;
    QString text;
    EventIndex event{};
    std::optional<CategoryIndex> category;
    bool isDimmed = false;
};

struct TrayHeading
{
    QRectF rect;
    QString text;
};

struct EraBand
{
    /// In the lanes; its title stands above them.
    QRectF rect;
    QRectF titleRect;
    /// Shortened to the room that it has; empty where there is none.
    QString title;
    QColor wish;
    /// Its place in the file's list.
    std::size_t era = 0;
    bool isCut = false;
    /// Where it begins and ends, not cut at the picture's edges.
    double beginPx = 0;
    double endPx = 0;
    /// So wide a stretch thins out towards a start, or an end, that is doubted; 0: a plain edge.
    double softBeginPx = 0;
    double softEndPx = 0;
};

/// The marks and labels of one row, which lie between its edges but for a little.
struct MarkRow
{
    double topPx = 0;
    double bottomPx = 0;
    std::uint32_t firstMark = 0;
    std::uint32_t endMark = 0;
    std::uint32_t firstLabel = 0;
    std::uint32_t endLabel = 0;
};

/// Coordinates are in the picture: the lane header at the left, the ruler on top, the tray at the bottom.
struct DisplayList
{
    QRectF bounds;
    QRectF rulerArea;
    /// Between ruler and lanes; empty if there are no eras.
    QRectF eraArea;
    QRectF headerArea;
    QRectF lanesArea;
    /// Empty if no event stands in the tray.
    QRectF trayArea;
    TimeScale scale;

    std::vector<CategoryLook> categories;
    std::vector<EraBand> eras;
    std::vector<BandBox> bands;
    std::vector<RulerTick> ticks;
    std::vector<HeaderRow> header;
    /// In painting order; of a lane's marks, the later ones lie on top.
    std::vector<Mark> marks;
    std::vector<MarkPart> parts;
    std::vector<double> steps;
    std::vector<MarkPiece> pieces;
    std::vector<Label> labels;
    /// From top to bottom; every mark and label is in one.
    std::vector<MarkRow> rows;
    std::vector<Badge> badges;
    std::vector<Tie> ties;
    std::vector<Rail> rails;
    std::vector<TrayChip> tray;
    /// Events in the tray for which there was no chip.
    std::size_t trayHidden = 0;
    /// Of the word that says so; empty if there is a chip for each.
    QRectF trayMore;
    /// Lanes below the picture's end, when it was cut.
    std::size_t hiddenLanes = 0;
    std::optional<double> todayPx;
    /// Of its words, a BCP 47 tag.
    QString language;
    QString headerCaption;
    QString zoneCaption;
    QString trayCaption;
    /// Before the chips of the tray whose dates are beyond the time line; none where there are no others.
    TrayHeading farCaption;
};

} // namespace kronika
