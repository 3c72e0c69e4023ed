// SPDX-License-Identifier: GPL-3.0-or-later
// Colours by lightness, chroma and hue as the eye orders them, for changing one and keeping the others. Knows no theme.
#pragma once

#include <QColor>

namespace kronika {

/// OKLab in polar form (Ottosson, "A perceptual color space for image processing", 2020): lightness 0 to 1, hue in
/// radians.
struct OkLch
{
    double lightness = 0;
    double chroma = 0;
    double hue = 0;
};

/// WCAG 2.1: an sRGB channel (0 to 1) as linear light.
double linearLight(double channel);

OkLch okLchOf(const QColor &color);
/// The nearest colour that a screen can show: chroma is given up, lightness and hue are kept.
QColor colorOf(const OkLch &wish);

} // namespace kronika
