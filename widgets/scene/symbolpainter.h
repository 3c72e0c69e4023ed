// SPDX-License-Identifier: GPL-3.0-or-later
// The symbols of categories, and how the symbol of one date says what is doubted of it. Knows no reach and no lane.
#pragma once

#include "widgets/scene/markpainter.h"

namespace kronika {

/// A category's symbol filling a square of `sizePx` around `centre`, with the painter's pen and brush.
void paintSymbol(QPainter &painter, Symbol symbol, QPointF centre, double sizePx);

enum class SymbolFill : std::uint8_t {
    Solid,
    Hollow, ///< not known to stand just there
};

/// "About": ink that thins out to both sides of a symbol.
void paintWings(QPainter &painter, const QRectF &place, const MarkInk &ink);

/// With wings if approximate, a dashed outline if uncertain, slits if digits are not specified.
void paintDatedSymbol(QPainter &painter, Symbol symbol, const QRectF &place, SymbolFill fill, Qualifiers doubts,
                      const MarkInk &ink);

} // namespace kronika
