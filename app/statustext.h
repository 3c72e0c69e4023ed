// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar says, as texts. Knows no widget.
#pragma once

#include "app/preparation.h"
#include "models/time/timetext.h"
#include "models/time/zone.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace kronika {

/// "12 events · 14 actors · 9 sources · 1 conflict · 2 contradictions"; what there is none of is left out, but for the
/// events. With a filter "3 of 12 events".
QString countsText(const Preparation &shown, std::size_t contradictions);
/// "3 selected · 2 years", from the first to the last of them; empty if none is.
QString selectionText(std::size_t count, std::optional<TimeRange> span = std::nullopt);
/// "Nov 2020 – Sep 2025 · 4 years 10 months · UTC+1/+2 Prague".
QString visibleText(TimeRange range, const Zone &zone, DateStyle style = DateStyle::Words);

} // namespace kronika
