// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose to export, as a value. Knows neither the dialog nor how it is drawn.
#pragma once

#include "models/document/ceiling.h"
#include "models/time/instant.h"
#include "widgets/scene/pageexport.h"

#include <QPageLayout>
#include <QString>

#include <cstdint>
#include <optional>

namespace kronika {

enum class ExportFormat : std::uint8_t { Png, Svg, Pdf };

struct ExportSettings
{
    ExportFormat format = ExportFormat::Png;
    /// None: everything that is drawn of the matching events.
    std::optional<TimeRange> range;
    int widthPx = 1600;
    /// None: as high as all lanes need.
    std::optional<int> heightPx;
    /// For PDF only.
    QPageLayout page{QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
                     QPageLayout::Millimeter};
    int pagesWide = 1;
    PaperKind paperKind = PaperKind::Picture;
    /// For SVG only.
    bool hasTextAsOutlines = false;
    /// As Theme::named() takes it.
    QString theme = QStringLiteral("print");
    bool hasLegend = true;
    std::optional<Ceiling> ceiling;
};

} // namespace kronika
