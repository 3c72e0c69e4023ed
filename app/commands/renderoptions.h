// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `kronika render` read and judged, before any file is. Knows no chronology.
#pragma once

#include "app/commands/subcommand.h"
#include "models/document/ceiling.h"
#include "models/index/query.h"
#include "models/time/edtf.h"
#include "models/time/zone.h"
#include "widgets/scene/pageexport.h"

#include <cstdint>
#include <optional>
#include <span>

namespace kronika {

enum class PictureKind : std::uint8_t { Png, Svg, Pdf };

struct RenderOptions
{
    QString out;
    PictureKind kind = PictureKind::Png;
    std::optional<EdtfDate> range;
    std::optional<EdtfDate> today;
    Query filter;
    /// Null if none was asked for.
    QString view;
    const Theme *theme = nullptr;
    /// Null: the document's.
    QString language;
    std::optional<Zone> zone;
    bool hasLegend = true;
    ImageRequest image;
    PaperRequest paper;
    std::optional<Ceiling> ceiling;
    /// The longest side of a thumbnail, if that is wanted.
    std::optional<int> thumbnailPx;
};

/// The error is one line for wrong usage.
Result<RenderOptions> readRenderOptions(const Arguments &arguments);

/// The table of options, for help and parsing.
std::span<const Option> renderOptionTable();

/// "A4", "a3-portrait", "Letter-landscape"; landscape if not said. Nothing if there is no such paper.
std::optional<QPageLayout> pageLayoutNamed(const QString &name);

} // namespace kronika
