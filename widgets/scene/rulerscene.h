// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out the ruler's two tiers of ticks and their labels. Used by buildDisplayList only.
#pragma once

#include "widgets/scene/scenebuilder.h"

namespace kronika {

/// Fills list.ticks. Requires: list.scale and list.rulerArea.
void addRuler(const SceneInput &input, DisplayList &list);

} // namespace kronika
