// SPDX-License-Identifier: GPL-3.0-or-later
// Paints marks: how certain, vague, open and unknown time looks. Knows shapes and colours, no lanes and no dates.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/theme.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

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

void paintMark(QPainter &painter, const Mark &mark, Symbol symbol, const MarkInk &ink);

/// A category's symbol filling a square of `sizePx` around `centre`, with the painter's pen and brush.
void paintSymbol(QPainter &painter, Symbol symbol, QPointF centre, double sizePx);

} // namespace kronika
