// SPDX-License-Identifier: GPL-3.0-or-later
// A theme's colours as a QPalette, so that docks, labels, menus and fields go with the canvas. Knows no single widget.
#pragma once

#include "widgets/scene/theme.h"

#include <QPalette>

class QWidget;

namespace kronika {

QPalette paletteOf(const Theme &theme);
/// With notice colours, for what needs attention.
QPalette noticePaletteOf(const Theme &theme);
/// With quiet text.
QPalette quietPaletteOf(const Theme &theme);
/// For an application in the colours of the system: nothing but a text for what is disabled that is still seen on the
/// grounds of `system`; all else stays the system's. (Qt's own is 1.6:1 on light grounds.)
QPalette readableDisabledText(const QPalette &system);
/// The theme for a system palette: dark where its text is lighter than its window, of high contrast where it is black
/// on white.
const Theme &themeFor(const QPalette &system);

} // namespace kronika
