// SPDX-License-Identifier: GPL-3.0-or-later
// What an overview draws of a density: few enough series to tell apart, with names and colours. Pure; knows no chart.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/density.h"
#include "widgets/charts/densitychart.h"
#include "widgets/scene/displaylist.h"
#include "widgets/scene/theme.h"

#include <QString>

#include <optional>
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

/// A category in a legend: one that is drawn, or one that is switched off.
struct LegendName
{
    SeriesLook look;
    Symbol symbol = Symbol::Circle;
    /// None: nothing that could be switched.
    std::optional<std::size_t> category;
    bool isOff = false;
};

/// The series, and the categories that are switched off in their places among them.
std::vector<LegendName> legendNames(const OverviewSeries &series, DensityBy by,
                                    const std::vector<LegendName> &switchedOff);
std::vector<LegendName> switchedOff(const Snapshot &snapshot, const QString &language, const Theme &theme,
                                    const std::vector<std::size_t> &categories);

OverviewSeries overviewSeries(const Density &density, DensityBy by, const Snapshot &snapshot, const QString &language,
                              const Theme &theme);

} // namespace kronika
