// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose to export, as a value. Knows neither the dialog nor how it is drawn.
#pragma once

#include "models/document/ceiling.h"
#include "models/time/instant.h"
#include "widgets/scene/pageexport.h"

#include <QPageLayout>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace kronika {

/// Data: one of the formats without a picture.
enum class ExportFormat : std::uint8_t { Png, Svg, Pdf, Data };

struct DataFormat
{
    /// In the registry of formats.
    QString name;
    QString title;
    /// Of its files, without the dot.
    QString ending;
    /// Whether ExportSettings::guardsFormulas makes a difference.
    bool guardsFormulas = false;
};

struct ExportLoss
{
    QString what;
    std::size_t count = 0;
    /// Where it is kept nevertheless, as "except in …"; empty if nowhere.
    QString note = {};
};

/// What will be in the file, and what not.
struct ExportOutlook
{
    /// That have a record in the file.
    std::size_t events = 0;
    std::size_t withheldEvents = 0;
    std::size_t withheldSources = 0;
    std::vector<ExportLoss> losses;
    /// Actors, links and the like that the ceiling held back too.
    std::vector<ExportLoss> withheldBesides = {};
    /// That the format has no place for.
    std::size_t eventsLeftOut = 0;
    /// Actors, eras and the like that the ceiling let through, having no marking of their own.
    std::size_t keptUnmarked = 0;
    /// Of the eras and views among them, which have a time besides.
    QStringList keptTitles = {};
    /// Those without any marking, not even the chronology's.
    std::size_t keptUnmarkedEvents = 0;
    std::size_t keptUnmarkedSources = 0;
};

struct ExportSettings
{
    ExportFormat format = ExportFormat::Png;
    /// None: everything that is drawn of the matching events.
    std::optional<TimeRange> range;
    int widthPx = 1600;
    /// None: as high as all lanes need.
    std::optional<int> heightPx;
    /// Dots per inch, of PNG and SVG; text grows with them.
    int dpi = 96;
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
    /// BCP 47, of pictures and paper; empty: the chronology's.
    QString language;
    /// For Data only: its name.
    QString dataFormat;
    /// For data only: cells that a spreadsheet would take for formulas are defused.
    bool guardsFormulas = true;
    std::optional<Ceiling> ceiling;
};

} // namespace kronika
