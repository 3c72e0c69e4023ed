// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture's legend explains: its categories, and the ways of drawing time that occur in it.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/scenestyle.h"
#include "widgets/scene/theme.h"

#include <QPainter>

#include <vector>

namespace kronika {

enum class LegendKind : std::uint8_t {
    Category,
    Vague,
    Approximate,
    Uncertain,
    Open,
    Unknown,
    Mention,
    Tie,
    Fold,
    Conflict,
    Today
};

struct LegendEntry
{
    LegendKind kind = LegendKind::Category;
    QString text;
    /// Of a category.
    std::size_t category = 0;
    /// Sample and text, relative to the legend's top left corner.
    QRectF sample;
    QRectF textRect;
};

struct Legend
{
    std::vector<LegendEntry> entries;
    double heightPx = 0;
};

/// In as many lines as `widthPx` asks for; only what occurs in `list`.
Legend legendFor(const DisplayList &list, const SceneStyle &style, double widthPx);
void paintLegend(QPainter &painter, const Legend &legend, const DisplayList &list, const SceneStyle &style,
                 const Theme &theme);

} // namespace kronika
