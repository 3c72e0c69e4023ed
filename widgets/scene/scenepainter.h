// SPDX-License-Identifier: GPL-3.0-or-later
// Replays a display list on any QPainter: window, image, SVG, PDF. Thin: no decision about time or lanes is made here.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/markpainter.h"
#include "widgets/scene/paintcache.h"
#include "widgets/scene/scenestyle.h"
#include "widgets/scene/theme.h"

#include <QFlags>
#include <QPainter>
#include <QPointF>

#include <optional>
#include <vector>

namespace kronika {

enum class Layer : std::uint8_t { Ground = 1, Marks = 2, Header = 4, Ruler = 8, Tray = 16 };
Q_DECLARE_FLAGS(Layers, Layer)
Q_DECLARE_OPERATORS_FOR_FLAGS(Layers)
inline constexpr Layers kAllLayers{Layer::Ground, Layer::Marks, Layer::Header, Layer::Ruler, Layer::Tray};

/// With a `cache` (windows): on whole pixels, from pictures that are kept; the painter must draw on a raster picture.
void paint(QPainter &painter, const DisplayList &list, const SceneStyle &style, const Theme &theme,
           Layers layers = kAllLayers, PaintCache *cache = nullptr);

/// A link between two events as an arc between their anchors.
struct LinkArc
{
    QPointF from;
    QPointF to;
    /// One of its events is selected.
    bool isStrong = true;
};

/// What changes while the picture stays: never part of an export.
struct LiveState
{
    std::vector<EventIndex> selected;
    /// Of the list's marks, folds that hold selected events (foldsHolding()).
    std::vector<std::uint32_t> selectedFolds;
    std::optional<EventIndex> focused;
    std::optional<EventIndex> hovered;
    std::vector<LinkArc> arcs;
    /// An area being dragged; empty if none.
    QRectF dragged;
};

/// Of arcs between events, and of the ring around what the pointer is on: seen on every ground (>= kShapeContrast).
QColor arcColor(const Theme &theme, bool isStrong);
QColor hoverColor(const Theme &theme);

void paintLive(QPainter &painter, const DisplayList &list, const Theme &theme, const LiveState &live);

/// The colour of marks of a category (or of none) under a theme.
QColor markColor(const DisplayList &list, const Theme &theme, std::optional<CategoryIndex> category);
QColor markColor(const CategoryLook &look, std::size_t position, const Theme &theme);

} // namespace kronika
