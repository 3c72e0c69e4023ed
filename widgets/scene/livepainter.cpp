// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/foldtext.h"
#include "widgets/scene/markgeometry.h"
#include "widgets/scene/scenepainter.h"

#include <QPainterPath>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

constexpr double kSameRowPx = 8;

/// Of ground on either side of a ring: among many marks it touches others, of its own colour too. Ring and ground have
/// room between two rows, so that they rub out nothing there.
constexpr double kHaloPx = 1;
constexpr double kRingMarginPx = 2;

/// More rings are frames without smooth edges, over words, too: none could be told from the others.
constexpr std::size_t kMostRings = 300;

/// Where events show: their marks, what stands for them at other actors, folds that they lead, and their chips.
template <typename IsWanted>
std::vector<QRectF> placesOf(const DisplayList &list, IsWanted isWanted)
{
    std::vector<QRectF> places;
    for (const Mark &mark : list.marks) {
        if (isWanted(mark.event))
            places.push_back(inkOf(mark).intersected(list.lanesArea));
    }
    for (const TrayChip &chip : list.tray) {
        if (isWanted(chip.event))
            places.push_back(chip.rect);
    }
    return places;
}

/// Where rings and arcs may be seen: not across words that they would make hard to read.
QRegion besideWords(const DisplayList &list)
{
    QRegion region = QRegion(list.lanesArea.toAlignedRect()) + list.trayArea.toAlignedRect();
    for (const Label &label : list.labels)
        region -= label.rect.adjusted(0, 2, 0, -2).toAlignedRect();
    return region;
}

struct Ring
{
    QPen pen;
    double marginPx;
    QColor ground;
};

void outline(QPainter &painter, const QRectF &rect, const Ring &ring)
{
    // Whole pixels: half ones would mix the ground with what is beside it.
    const QRectF around =
        rect.adjusted(-ring.marginPx, -ring.marginPx, ring.marginPx, ring.marginPx).toRect().toRectF();
    // Round marks get a ring, bars a frame.
    const bool isRound = around.width() < around.height() * 1.5;
    const double radius = isRound ? std::min({around.width(), around.height(), 20.0}) / 2 : 4;
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(ring.ground, ring.pen.widthF() + 2 * kHaloPx), ring.pen}) {
        if (!pen.color().isValid())
            continue;
        painter.setPen(pen);
        painter.drawRoundedRect(around, radius, radius);
    }
}

void outlineEvent(QPainter &painter, const DisplayList &list, EventIndex event, const Ring &ring)
{
    for (const QRectF &place : placesOf(list, [event](EventIndex other) { return other == event; }))
        outline(painter, place, ring);
}

void outlineSelected(QPainter &painter, const DisplayList &list, const LiveState &live, const Theme &theme)
{
    const QPen pen(theme.accent, 2);
    std::vector<EventIndex> events = live.selected;
    std::ranges::sort(events);
    std::vector<QRectF> places =
        placesOf(list, [&events](EventIndex event) { return std::ranges::binary_search(events, event); });
    for (const std::uint32_t fold : live.selectedFolds) {
        if (!std::ranges::binary_search(events, list.marks[fold].event))
            places.push_back(inkOf(list.marks[fold]).intersected(list.lanesArea));
    }
    if (places.size() <= kMostRings) {
        for (const QRectF &place : places)
            outline(painter, place, {pen, kRingMarginPx, theme.canvas});
        return;
    }
    painter.save();
    painter.setClipRect(list.lanesArea.united(list.trayArea));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double line = pen.widthF();
    for (const QRectF &place : places) {
        const QRectF frame = place.adjusted(-kRingMarginPx, -kRingMarginPx, kRingMarginPx, kRingMarginPx);
        painter.fillRect(QRectF(frame.left(), frame.top(), frame.width(), line), pen.color());
        painter.fillRect(QRectF(frame.left(), frame.bottom() - line, frame.width(), line), pen.color());
        painter.fillRect(QRectF(frame.left(), frame.top(), line, frame.height()), pen.color());
        painter.fillRect(QRectF(frame.right() - line, frame.top(), line, frame.height()), pen.color());
    }
    painter.restore();
}

/// Bulges to the side, the more the farther apart its ends, so that arcs of one event part from each other.
QPainterPath arcPath(QPointF from, QPointF to, const QRectF &area)
{
    const double height = std::abs(to.y() - from.y());
    const double bulge = std::clamp(18 + height * 0.18, 18.0, 110.0);
    const double rightmost = std::max(from.x(), to.x()) + bulge;
    const double side = rightmost > area.right() ? -1 : 1;
    QPainterPath path(from);
    if (height < kSameRowPx) { // bows over what stands in the row, or below it where nothing is above
        const double bow = std::clamp(std::abs(to.x() - from.x()) * 0.12, 24.0, 60.0);
        const QPointF aside(0, std::min(from.y(), to.y()) - bow * 0.75 < area.top() ? bow : -bow);
        path.cubicTo(from + aside, to + aside, to);
        return path;
    }
    path.cubicTo(from + QPointF(side * bulge, 0), to + QPointF(side * bulge, 0), to);
    return path;
}

/// An arc as it runs, and what it runs through.
struct Course
{
    QPolygonF points;
    QRectF box;
};

constexpr double kHalfArcPx = 1;

std::vector<Course> coursesOf(const std::vector<LinkArc> &arcs, const QRectF &area)
{
    std::vector<Course> courses;
    for (const LinkArc &arc : arcs) {
        QPolygonF points = arcPath(arc.from, arc.to, area).toSubpathPolygons().value(0);
        const QRectF box = points.boundingRect().adjusted(-kHalfArcPx, -kHalfArcPx, kHalfArcPx, kHalfArcPx);
        courses.push_back({std::move(points), box});
    }
    return courses;
}

/// What arcs pass below: the number of a fold, as wide as it can be.
QRectF numberPlace(const Mark &fold, const QRectF &area)
{
    constexpr double digitShare = 0.75; // of a fold's height, at most
    const QRectF room = numberRoomIn(fold.body.intersected(area), fold);
    const double width = foldTextLength(fold) * fold.body.height() * digitShare;
    const double side = std::max(0.0, (room.width() - width) / 2);
    return room.adjusted(side, 0, -side, 0);
}

bool crosses(const Course &course, const QRectF &rect)
{
    if (!course.box.intersects(rect))
        return false;
    for (qsizetype n = 1; n < course.points.size(); ++n) {
        const QRectF step = QRectF(course.points[n - 1], course.points[n]).normalized();
        if (step.adjusted(-kHalfArcPx, -kHalfArcPx, kHalfArcPx, kHalfArcPx).intersects(rect))
            return true;
    }
    return false;
}

/// Each part that is taken from a region costs the more the more there are: beyond so many a frame would wait for it.
constexpr std::size_t kMostCrossed = 300;

/// Where these arcs may be seen besides: below the notices and the numbers of folds that are in their way.
QRegion besideNotices(const DisplayList &list, const std::vector<Course> &courses, QRegion region)
{
    std::size_t crossed = 0;
    const auto leave = [&](const QRectF &rect) {
        const auto isInTheWay = [&rect](const Course &course) { return crosses(course, rect); };
        if (crossed == kMostCrossed || std::ranges::none_of(courses, isInTheWay))
            return;
        region -= rect.toAlignedRect();
        ++crossed;
    };
    for (const Badge &badge : list.badges)
        leave(badge.rect);
    for (const Mark &mark : list.marks) {
        if (mark.kind == MarkKind::Fold)
            leave(numberPlace(mark, list.lanesArea));
    }
    return region;
}

/// More arcs have no smooth edges: Qt fills each smooth and translucent one on several threads, which takes longer than
/// the frame around it. Nor do they pass below anything.
constexpr std::size_t kMostSmoothArcs = 60;

void paintArc(QPainter &painter, const LinkArc &arc, const DisplayList &list, const QColor &color)
{
    painter.setPen(QPen(color, arc.isStrong ? 1.8 : 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arcPath(arc.from, arc.to, list.lanesArea));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(arc.to, 2.5, 2.5);
}

/// In one pixel's width, with a square at its end.
void paintThinArc(QPainter &painter, const LinkArc &arc, const DisplayList &list, const QColor &color)
{
    painter.setPen(QPen(color, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arcPath(arc.from, arc.to, list.lanesArea));
    painter.fillRect(QRectF(arc.to - QPointF(2, 2), QSizeF(4, 4)), color);
}

/// At a chip, not at a mark that is out of sight below.
bool endsInTray(const LinkArc &arc, const DisplayList &list)
{
    const auto isChip = [&arc](const TrayChip &chip) {
        return chip.rect.contains(arc.from) || chip.rect.contains(arc.to);
    };
    return std::ranges::any_of(list.tray, isChip);
}

/// The farther from the ground, the more is left of a line as thin as a pixel between two pixels.
constexpr double kThinContrast = 4;

QColor seenOnAll(const QColor &color, const Theme &theme, double ratio)
{
    QColor seen = color;
    for (const QColor &ground : {theme.canvas, theme.band, theme.tray})
        seen = withContrast(seen, ground, ratio);
    return seen;
}

/// Where a ring may go that reaches over the next rows: not through the numbers of folds there.
QRegion besideNumbers(const DisplayList &list, EventIndex event, double marginPx, QRegion region)
{
    for (const QRectF &place : placesOf(list, [event](EventIndex other) { return other == event; })) {
        const QRectF around = place.adjusted(-marginPx, -marginPx, marginPx, marginPx);
        for (const Mark &mark : list.marks) {
            if (mark.kind == MarkKind::Fold && mark.event != event && mark.body.intersects(around))
                region -= mark.body.toAlignedRect();
        }
    }
    return region;
}

} // namespace

QColor arcColor(const Theme &theme, bool isStrong)
{
    return seenOnAll(isStrong ? theme.accent : blended(theme.accent, theme.canvas, 0.7), theme, kThinContrast);
}

QColor hoverColor(const Theme &theme)
{
    return seenOnAll(blended(theme.accent, theme.canvas, 0.6), theme, kShapeContrast);
}

void paintLive(QPainter &painter, const DisplayList &list, const Theme &theme, const LiveState &live)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasLines = !live.arcs.empty() || live.hovered || live.focused || !live.selected.empty();
    const QRegion lanes(list.lanesArea.toAlignedRect());
    const QRegion shown = hasLines ? besideWords(list) : lanes;
    const bool isSmooth = live.arcs.size() <= kMostSmoothArcs;
    const QRegion arcsShown =
        isSmooth && !live.arcs.empty() ? besideNotices(list, coursesOf(live.arcs, list.lanesArea), shown) : shown;
    const QRegion arcsInLanes = arcsShown & lanes;
    painter.setRenderHint(QPainter::Antialiasing, isSmooth);
    for (const LinkArc &arc : live.arcs) {
        painter.setClipRegion(endsInTray(arc, list) ? arcsShown : arcsInLanes);
        (isSmooth ? paintArc : paintThinArc)(painter, arc, list, arcColor(theme, arc.isStrong));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRegion(shown);
    if (live.hovered)
        outlineEvent(painter, list, *live.hovered, {QPen(hoverColor(theme), 1.5), kRingMarginPx, theme.canvas});
    outlineSelected(painter, list, live, theme);
    if (live.focused) {
        QPen ring(theme.text, 1);
        ring.setDashPattern({2, 2});
        constexpr double margin = 7;
        painter.setClipRegion(besideNumbers(list, *live.focused, margin, shown));
        // It reaches as far as the next rows, and would rub out what is there.
        outlineEvent(painter, list, *live.focused, {ring, margin, QColor()});
    }
    if (!live.dragged.isEmpty()) {
        painter.setClipRect(list.lanesArea);
        QColor fill = theme.accent;
        fill.setAlphaF(0.12F);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(live.dragged);
    }
    painter.restore();
}

} // namespace kronika
