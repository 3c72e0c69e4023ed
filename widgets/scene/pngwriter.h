// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a PNG row by row, so that a picture of 200 megapixels never stands in memory as a whole; with resolution and
// texts. By libpng. Knows no timeline.
#pragma once

#include "models/time/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace kronika {

struct PngFacts
{
    QSize size;
    int dotsPerMeter = 0;
    /// Keywords of the PNG specification (Latin-1, at most 79 characters) and texts; empty ones are left out.
    std::vector<std::pair<const char *, QString>> texts;
};

/// `rowAt` gives the pixels of a row as QImage::Format_RGB32 has them; it is asked from top to bottom, once each. Null
/// ends it with an error.
Result<QByteArray> pngBytes(const PngFacts &facts, const std::function<const uchar *(int)> &rowAt);

} // namespace kronika
