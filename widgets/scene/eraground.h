// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of a picture under its eras, where several may lie on one another and some thin out. Knows colours and
// pixels, no painter.
#pragma once

#include "widgets/scene/displaylist.h"
#include "widgets/scene/theme.h"

#include <vector>

namespace kronika {

/// Fades from one colour to the other, both opaque, as gradients with alpha are none in a PDF (gradient.h).
struct GroundStretch
{
    double leftPx = 0;
    double rightPx = 0;
    QColor left;
    QColor right;
};

/// From left to right; where eras overlap, their colours mix, unless there are hundreds of them. O(eras squared), at
/// most 300 squared.
std::vector<GroundStretch> eraGround(const std::vector<EraBand> &eras, const Theme &theme);

} // namespace kronika
