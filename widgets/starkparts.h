// SPDX-License-Identifier: GPL-3.0-or-later
// What a style has to add where colours are plain black and plain white: Fusion darkens the window's colour for what
// bounds things, and on black nothing is left of it. Knows no widget of ours.
#pragma once

#include <QStyle>

class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionComplex;

namespace kronika {

/// Plain black and plain white.
bool isStark(const QPalette &palette);
/// All round the option's place, in the colour of the text.
void drawStarkOutline(const QStyleOption &option, QPainter &painter);
/// Over what `style` has drawn: the bounds of a choice or a number, and which has the focus; the groove and the knob of
/// a slider; a scroll bar with its handle.
void drawStarkControl(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter,
                      const QStyle &style, const QWidget *widget);
/// A tab's bounds; heavier at the one that is shown.
void drawStarkTab(const QStyleOption &option, QPainter &painter);

} // namespace kronika
