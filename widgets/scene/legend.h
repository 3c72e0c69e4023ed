// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture's legend explains: its categories, and the ways of drawing time that occur in it.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/legendwords.h"
#include "widgets/scene/scenestyle.h"
#include "widgets/scene/theme.h"

#include <QPainter>

#include <vector>

namespace kronika {

struct LegendEntry
{
    LegendKind kind = LegendKind::Category;
    QString text;
    /// Of a category.
    std::size_t category = 0;
    /// Sample and text, relative to the legend's top left corner. The text may take several lines.
    QRectF sample;
    QRectF textRect;
};

struct Legend
{
    std::vector<LegendEntry> entries;
    double heightPx = 0;
};

/// Of a display list, what its legend needs: so much less that it can be compared and kept.
struct LegendContent
{
    /// Looks of all categories, and which of them occur.
    std::vector<CategoryLook> categories;
    std::vector<std::size_t> occurring;
    std::vector<LegendKind> kinds;
    QString language;

    friend bool operator==(const LegendContent &, const LegendContent &) = default;
};
/// O(marks).
LegendContent legendContent(const DisplayList &list);
/// Of two pictures of one chronology, such as two pages of a print: what occurs in either.
LegendContent joined(LegendContent one, const LegendContent &other);

/// In as many lines as `widthPx` asks for, nothing elided; only what occurs, in the picture's language.
Legend legendFor(const LegendContent &content, const SceneStyle &style, double widthPx);
void paintLegend(QPainter &painter, const Legend &legend, const LegendContent &content, const SceneStyle &style,
                 const Theme &theme);

inline Legend legendFor(const DisplayList &list, const SceneStyle &style, double widthPx)
{
    return legendFor(legendContent(list), style, widthPx);
}
inline void paintLegend(QPainter &painter, const Legend &legend, const DisplayList &list, const SceneStyle &style,
                        const Theme &theme)
{
    paintLegend(painter, legend, legendContent(list), style, theme);
}

} // namespace kronika
