// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out one picture or page from top to bottom: title with marking, timeline, legend, footer; and paints it. Knows
// no file format and no paper size.
#pragma once

#include "widgets/scene/legend.h"
#include "widgets/scene/pagebreaks.h"
#include "widgets/scene/pageexport.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/scene/scenepainter.h"

#include <QFont>
#include <QPainter>
#include <QSizeF>

namespace kronika {

/// What drawing goes through, in this order; none for what is quick beside it.
enum class DrawStep : std::uint8_t { Lanes, List, Pages, Links };

/// What all sheets of one export have in common.
struct Picture
{
    SceneInput input;
    LaneLayout layout;
    /// For there is nothing in them that is drawn.
    std::size_t lanesLeftOut = 0;
    const Theme *theme = nullptr;
    TimeRange range;
    /// Else the range is any.
    bool hasDates = true;
    double widthPx = 0;
    double headerWidthPx = 0;
    /// Between the edges and what is written: none on paper, which has margins of its own.
    double sidePx = 0;
    QString title;
    /// As it is drawn: shortened where it is longer than a few lines.
    QStringList titleLines;
    QString marking;
    QString fileName;
    /// BCP 47, of most that is written on it: what is asked for, unless nothing in it is of that language.
    QString spoken;
    bool hasLegend = true;
    /// Ids of events that stand for what is withheld; null for none.
    std::shared_ptr<const std::set<std::string, std::less<>>> gaps;
    DrawProgress progress;

    /// Told that so much of a step is done; false once drawing is called off.
    bool goesOn(DrawStep step, std::size_t done = 0, std::size_t total = 1) const;
    bool isGap(EventIndex event) const { return gaps && gaps->contains(index().snapshot().id(event)); }
    const TimelineIndex &index() const { return *input.index; }
    const SceneStyle &style() const { return input.style; }
    bool matches(EventIndex event) const { return !input.matching || input.matching->contains(event); }
    PageBreaks breaks() const { return PageBreaks(index(), layout, style()); }
};

/// The text of pages: 9 pt.
inline constexpr int kPageTextUnits = 12;

/// The same on every machine that has it, whatever the desktop's settings are.
QFont pictureFont(int pixelSize);
/// Of what a picture is a part: a page has margins, so that what is drawn may reach to its edges.
enum class Ground : std::uint8_t { Picture, Page };
Picture pictureFor(const PictureRequest &request, const SceneStyle &style, double widthPx,
                   Ground ground = Ground::Picture);

enum class TrayExtent : std::uint8_t { None, OneLine, Wrapped };

/// The part of a timeline that a sheet shows.
struct Slice
{
    TimeRange range;
    LaneStretch lanes;
    TrayExtent tray = TrayExtent::Wrapped;
};

struct Sheet
{
    QSizeF sizePx;
    bool hasTitle = true;
    QString subtitle;
    /// Where the timeline stands, and the display list in its own coordinates; none on a page of text.
    QRectF timelineArea;
    DisplayList list;
    Layers layers = kAllLayers;
    /// What could not be shown, said below the timeline; empty if nothing.
    QString more;
    Legend legend;
    QString footer;
};

QFont titleFont(const SceneStyle &style);
/// What is left for texts between the sides.
double textWidthPx(const Picture &picture);
/// Of the badge at the right of the title, with the gap before it; zero for none.
double markingWidthPx(const Picture &picture);
double footerHeightPx(const Picture &picture);
double moreHeightPx(const Picture &picture);
/// With the distance to what stands above it; zero for none.
double legendHeightPx(const Picture &picture, const Legend &legend);
double trayHeightPx(const Picture &picture, TrayExtent tray);

/// A sheet as high as its slice needs, without legend.
Sheet timelineSheet(const Picture &picture, const Slice &slice);
/// A sheet with title and footer only.
Sheet textSheet(const Picture &picture, const QString &subtitle);
/// The lowest height at which nothing of it overlaps.
double neededHeightPx(const Picture &picture, const Sheet &sheet);
/// Where the timeline, or else the text of the sheet, starts.
double bodyTopPx(const Picture &picture);

/// `page` stands at the right of the footer: "Page 2 of 5".
void paintSheet(QPainter &painter, const Sheet &sheet, const Picture &picture, const QString &page = {});

} // namespace kronika
