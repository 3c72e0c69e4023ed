// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/oklab.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kronika {

namespace {

using Triple = std::array<double, 3>;

double encoded(double light)
{
    return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

double dot(const Triple &a, const Triple &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Triple labOf(const Triple &light)
{
    const Triple cones{std::cbrt(dot({0.4122214708, 0.5363325363, 0.0514459929}, light)),
                       std::cbrt(dot({0.2119034982, 0.6806995451, 0.1073969566}, light)),
                       std::cbrt(dot({0.0883024619, 0.2817188376, 0.6299787005}, light))};
    return {dot({0.2104542553, 0.7936177850, -0.0040720468}, cones),
            dot({1.9779984951, -2.4285922050, 0.4505937099}, cones),
            dot({0.0259040371, 0.7827717662, -0.8086757660}, cones)};
}

Triple lightOf(const Triple &lab)
{
    const Triple roots{dot({1, 0.3963377774, 0.2158037573}, lab), dot({1, -0.1055613458, -0.0638541728}, lab),
                       dot({1, -0.0894841775, -1.2914855480}, lab)};
    const Triple cones{std::pow(roots[0], 3), std::pow(roots[1], 3), std::pow(roots[2], 3)};
    return {dot({4.0767416621, -3.3077115913, 0.2309699292}, cones),
            dot({-1.2684380046, 2.6097574011, -0.3413193965}, cones),
            dot({-0.0041960863, -0.7034186147, 1.7076147010}, cones)};
}

Triple lightOf(const OkLch &wish, double chroma)
{
    return lightOf(Triple{wish.lightness, chroma * std::cos(wish.hue), chroma * std::sin(wish.hue)});
}

bool isShowable(const Triple &light)
{
    constexpr double slack = 0.0005;
    return std::ranges::all_of(light, [](double channel) { return channel >= -slack && channel <= 1 + slack; });
}

/// By bisection; the grey of any lightness can be shown.
double showableChroma(const OkLch &wish)
{
    if (isShowable(lightOf(wish, wish.chroma)))
        return wish.chroma;
    double shown = 0;
    double hidden = wish.chroma;
    for (int step = 0; step < 12; ++step) {
        const double middle = (shown + hidden) / 2;
        (isShowable(lightOf(wish, middle)) ? shown : hidden) = middle;
    }
    return shown;
}

} // namespace

double linearLight(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

OkLch okLchOf(const QColor &color)
{
    const Triple lab = labOf({linearLight(color.redF()), linearLight(color.greenF()), linearLight(color.blueF())});
    return {lab[0], std::hypot(lab[1], lab[2]), std::atan2(lab[2], lab[1])};
}

QColor colorOf(const OkLch &wish)
{
    const Triple light = lightOf(wish, showableChroma(wish));
    const auto byte = [](double channel) {
        return static_cast<int>(std::lround(encoded(std::clamp(channel, 0.0, 1.0)) * 255));
    };
    return QColor(byte(light[0]), byte(light[1]), byte(light[2]));
}

} // namespace kronika
