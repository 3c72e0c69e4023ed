// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out the tray: a chip for every event that no date places in a lane. Used by buildDisplayList only.
#pragma once

#include "widgets/scene/scenebuilder.h"

namespace kronika {

struct TrayLayout
{
    std::vector<TrayChip> chips;
    /// Matching events beyond the last chip.
    std::size_t hidden = 0;
    /// Of the word before the chips with dates beyond the time line; empty where there are none, or no others.
    QRectF farCaption;
    bool isAllFar = false;
    double heightPx = 0;
};

/// Title and what is known of the time of an event in the tray.
QString trayText(const SceneInput &input, EventIndex event);

/// "Beyond the time line".
QString farCaptionText();

/// Of the word at the end of the line that says how many have no chip.
double moreWidthPx(const SceneStyle &style);

/// Chips relative to the tray's top left corner of the lanes' width. One line, or as many as needed up to a bound.
TrayLayout trayLayout(const SceneInput &input, double widthPx, bool wraps);

} // namespace kronika
