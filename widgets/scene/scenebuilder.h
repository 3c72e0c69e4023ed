// SPDX-License-Identifier: GPL-3.0-or-later
// From data and viewport to a display list: a pure function, callable from any thread.
#pragma once

#include "models/index/eventset.h"
#include "models/index/rowmatches.h"
#include "models/index/timelineindex.h"
#include "models/time/timetext.h"
#include "widgets/scene/displaylist.h"
#include "widgets/scene/lanelayout.h"
#include "widgets/scene/scenestyle.h"
#include "widgets/scene/textruns.h"

#include <QSizeF>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kronika {

enum class NonMatching : std::uint8_t { Hidden, Dimmed };

struct Viewport
{
    TimeRange range;
    QSizeF sizePx;
    double headerWidthPx = 0;
    /// How far the lanes are scrolled up.
    double scrollPx = 0;
    /// First and one past the last lane to be drawn: pages of a print. All by default.
    std::size_t firstLane = 0;
    std::size_t endLane = static_cast<std::size_t>(-1);
    /// All chips of the tray in as many lines as they need (pictures), or one line (window).
    bool wrapsTray = false;

    friend bool operator==(const Viewport &, const Viewport &) = default;
};

/// Shaped texts in the fonts of labels, kept from picture to picture of one style, on one thread.
struct SceneTexts
{
    explicit SceneTexts(const SceneStyle &style)
        : normal(style.font)
        , small(style.smallFont)
        , bold(style.boldFont)
    {
    }

    TextRuns normal;
    TextRuns small;
    TextRuns bold;
};

struct SceneInput
{
    std::shared_ptr<const TimelineIndex> index;
    /// Null: everything matches.
    std::shared_ptr<const EventSet> matching;
    /// Kept from picture to picture, on one thread; made anew where it is null or of another set or index.
    std::shared_ptr<TimelineMatches> matches;
    /// Null: made for one picture.
    std::shared_ptr<SceneTexts> texts;
    NonMatching nonMatching = NonMatching::Hidden;
    SceneStyle style;
    QString language;
    std::optional<Instant> today;
    /// Of the ruler, the tray and its like.
    DateStyle dateStyle = DateStyle::Words;
    /// Without any date there is nothing to measure: the ruler stays empty.
    bool hasDates = true;
    /// Asked for each lane, on the thread that wants the picture; it is then not whole. Null: nobody waits.
    std::function<bool()> isCalledOff = {};
};

DisplayList buildDisplayList(const SceneInput &input, const LaneLayout &layout, const Viewport &viewport);

/// How each category of a snapshot wishes to look, in the file's order.
std::vector<CategoryLook> categoryLooks(const Snapshot &snapshot, const QString &language);

/// Of all that stands above the lanes: the ruler and the titles of eras, if there are any.
double headHeightPx(const SceneInput &input);

/// Height of the tray for a picture of that width (zero without undated events).
double trayHeightPx(const SceneInput &input, const Viewport &viewport);

/// Where an event's links start: centre of its first bar or point, in or out of the visible part. None for the tray's.
std::optional<QPointF> anchorOf(EventIndex event, const TimelineIndex &index, const LaneLayout &layout,
                                const DisplayList &list);

} // namespace kronika
