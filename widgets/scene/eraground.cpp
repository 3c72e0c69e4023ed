// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/eraground.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr double kEraTint = 0.10;

/// How much of an era's tint there is at x, 0 to 1, from the side of the stretch between two abscissas.
double coverage(const EraBand &era, double x)
{
    const double fromBegin = era.softBeginPx > 0 ? (x - era.beginPx) / era.softBeginPx : 1;
    const double fromEnd = era.softEndPx > 0 ? (era.endPx - x) / era.softEndPx : 1;
    return std::clamp(std::min(fromBegin, fromEnd), 0.0, 1.0);
}

/// Where an era, or its thinning out, begins or ends.
std::vector<double> limitsOf(const std::vector<EraBand> &eras)
{
    std::vector<double> limits;
    for (const EraBand &era : eras) {
        for (const double x :
             {era.rect.left(), era.beginPx + era.softBeginPx, era.endPx - era.softEndPx, era.rect.right()})
            limits.push_back(std::clamp(x, era.rect.left(), era.rect.right()));
    }
    std::ranges::sort(limits);
    limits.erase(std::ranges::unique(limits).begin(), limits.end());
    return limits;
}

/// Of more, mixing would take longer than all else of a frame: each lies on the one before.
constexpr std::size_t kMostMixed = 300;

std::vector<GroundStretch> plainGround(const std::vector<EraBand> &eras, const Theme &theme)
{
    std::vector<GroundStretch> stretches;
    for (const EraBand &era : eras) {
        const QColor color = blended(era.wish.isValid() ? era.wish : theme.quietText, theme.canvas, kEraTint);
        stretches.push_back({era.rect.left(), era.rect.right(), color, color});
    }
    return stretches;
}

} // namespace

std::vector<GroundStretch> eraGround(const std::vector<EraBand> &eras, const Theme &theme)
{
    if (eras.size() > kMostMixed)
        return plainGround(eras, theme);
    std::vector<GroundStretch> stretches;
    const std::vector<double> limits = limitsOf(eras);
    for (std::size_t n = 1; n < limits.size(); ++n) {
        GroundStretch stretch{limits[n - 1], limits[n], theme.canvas, theme.canvas};
        bool isCovered = false;
        for (const EraBand &era : eras) {
            if (era.rect.left() > stretch.leftPx || era.rect.right() < stretch.rightPx)
                continue;
            const QColor color = era.wish.isValid() ? era.wish : theme.quietText;
            stretch.left = blended(color, stretch.left, kEraTint * coverage(era, stretch.leftPx));
            stretch.right = blended(color, stretch.right, kEraTint * coverage(era, stretch.rightPx));
            isCovered = true;
        }
        if (isCovered)
            stretches.push_back(stretch);
    }
    return stretches;
}

} // namespace kronika
