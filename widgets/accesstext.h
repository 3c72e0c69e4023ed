// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says of a lane, a group of events or an event. Plain text; knows no widget.
#pragma once

#include "widgets/laneorder.h"

#include <QString>

namespace kronika {

/// How a lane is called, in `language`.
QString laneNameOf(const LaneOrder &order, std::size_t lane, const QString &language);
/// A lane's name; the number of a group's events and their time; an event's title and its date in words.
QString accessName(const LaneOrder &order, LanePart part, const QString &language);
/// Of a lane its events, level and folding; of an event who, sources, confidence, and which of how many it is.
QString accessDescription(const LaneOrder &order, LanePart part, const QString &language);

} // namespace kronika
