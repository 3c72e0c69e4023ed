// SPDX-License-Identifier: GPL-3.0-or-later
// A picture laid out, before it is painted as PNG or SVG: what fits in its size, and what is said of the rest. Knows no
// file format.
#pragma once

#include "widgets/scene/composition.h"

#include <QSize>

namespace kronika {

struct PicturePlan
{
    Picture picture;
    Sheet sheet;
    QSize pixels;
};

Result<PicturePlan> planFor(const PictureRequest &request, const ImageRequest &image);
/// Pixels for each unit that the sheet is laid out in.
double scaleOf(const ImageRequest &image);
/// What is wrong with the size of a picture, and that it can be chosen.
Error pictureSizeError(const QString &what);
/// "Kronika 1.2.3", for metadata.
QString programName();

} // namespace kronika
