// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what was chosen in the Export dialog, and a small one of it beforehand. Any thread. Knows no window.
#pragma once

#include "models/time/result.h"
#include "widgets/exportsettings.h"
#include "widgets/scene/pageexport.h"

#include <QImage>
#include <QString>

#include <optional>

namespace kronika {

struct Previewed
{
    QImage image;
    QString note;
};

/// In the language of the request, and without what is above the ceiling. Laid out anew where either makes a
/// difference: O(n log n).
PictureRequest madeReady(PictureRequest request, const std::optional<Ceiling> &ceiling);

/// Both make the request ready themselves. A preview fits `room`, but for a page of paper, which is as wide. The
/// settings are for a picture, not for data.
Result<QByteArray> drawn(PictureRequest request, const ExportSettings &settings);
Previewed previewed(PictureRequest request, const ExportSettings &settings, QSize room);

/// Of a request that is ready, for the clipboard: of the usual width with so many pixels in place of one each way, or
/// plainly that where the lanes would be too high.
Result<QImage> copiedImage(const PictureRequest &request, double ratio);

} // namespace kronika
