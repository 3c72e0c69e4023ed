// SPDX-License-Identifier: GPL-3.0-or-later
// What an overview draws of a density: few enough series to tell apart, with names and colours. Pure; knows no chart.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/density.h"
#include "widgets/charts/densitychart.h"
#include "widgets/scene/displaylist.h"
#include "widgets/scene/theme.h"

#include <QString>

#include <vector>

namespace kronika {

inline constexpr std::size_t kMaxOverviewSeries = 8;

struct OverviewSeries
{
    /// At most kMaxOverviewSeries; the smallest are added up in the last.
    Density density;
    /// One per series of density.
    std::vector<SeriesLook> looks;
    /// Symbols by category; circles by actor.
    std::vector<Symbol> symbols;
};

OverviewSeries overviewSeries(const Density &density, DensityBy by, const Snapshot &snapshot, const QString &language,
                              const Theme &theme);

} // namespace kronika
