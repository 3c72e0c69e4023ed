// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline says where it has nothing to draw, and what can be done about it. Knows no widget's state.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/scene/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace kronika {

/// Empty where something is drawn. `matching` null: everything matches.
QString emptyHint(const TimelineIndex &index, const EventSet *matching, NonMatching nonMatching);

/// In the middle of `area`, in as many lines as it needs there.
void paintEmptyHint(QPainter &painter, const QRectF &area, const QString &hint, const Theme &theme);

} // namespace kronika
