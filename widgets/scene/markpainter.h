// SPDX-License-Identifier: GPL-3.0-or-later
// Paints marks: how certain, vague, open and unknown time looks. Knows shapes and colours, no lanes and no dates.
//
// One language: the more ink, the surer. Solid is certain; a pale stretch is possible; what thins out along the axis is
// approximate; a dashed outline is uncertain; gaps are digits that are not specified; an arrow goes on; a torn edge is
// not known; hollow symbols are not known to stand just there, in sets as alone; what is tied by dots is one of
// several, by a line all of them; hatching belongs to an event without a date.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/theme.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

#include <span>

namespace kronika {

struct MarkInk
{
    QColor color;
    /// What it is painted on, for blending: everything is opaque, so that PDF needs no transparency.
    QColor ground;
    QColor text;
    QFont countFont;
    /// Nothing is painted left or right of it.
    QRectF clip;
};

/// What of a mark the display list keeps in its common vectors.
struct MarkDetail
{
    std::span<const MarkPart> parts;
    std::span<const double> steps;
    std::span<const MarkPiece> pieces;
};
MarkDetail detailOf(const DisplayList &list, const Mark &mark);

/// What lies below all marks, as it may run into its neighbours: the wings of an approximate date.
void paintShade(QPainter &painter, const Mark &mark, const MarkInk &ink);
/// All else.
void paintMark(QPainter &painter, const Mark &mark, const MarkDetail &detail, Symbol symbol, const MarkInk &ink);

/// Hangs below what stands for an event at an actor whom it concerns: dotted where it may not have gone on.
void paintRail(QPainter &painter, const DisplayList &list, const Rail &rail, const QColor &color);

/// The colour of the body of a span, on which its name may stand.
QColor bodyColor(const Mark &mark, const QColor &color, const QColor &ground);
/// Where a label may stand within it in a picture of `area`, which does not cut it: on the even part of a bar, or on a
/// vague date's band beside its symbol. Empty if nowhere.
QRectF writable(const Mark &mark, const QRectF &area);
/// Whether `rect` lies on one pale stretch of it, of kBandTint: where a span goes on, or a set has one of its times.
bool standsOnTint(const Mark &mark, const MarkDetail &detail, const QRectF &rect);

} // namespace kronika
