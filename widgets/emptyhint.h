// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline says where it has nothing to draw, and what can be done about it. Knows no widget's state.
#pragma once

#include "models/index/eventset.h"
#include "models/index/nearestevent.h"
#include "models/index/timelineindex.h"
#include "models/time/timetext.h"
#include "widgets/scene/scenebuilder.h"
#include "widgets/scene/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace kronika {

/// Empty where something is drawn. `matching` null: everything matches.
QString emptyHint(const TimelineIndex &index, const EventSet *matching, NonMatching nonMatching);

/// Where an event lies beyond what is shown. Stands at the `side` to which it points.
struct BeyondHint
{
    QString text;
    Qt::Alignment side;
};
/// Of the nearest events before and behind what is shown.
std::vector<BeyondHint> beyondHints(const Gap &gap, const Zone &zone, DateStyle style);

/// Where what matches stands in lanes that are scrolled out of sight, and the others hide it.
QString otherLanesHint();

/// At a side of `area` or in its middle, in as many lines as it needs there.
void paintEmptyHint(QPainter &painter, const QRectF &area, const QString &hint, const Theme &theme,
                    Qt::Alignment side = Qt::AlignHCenter);

} // namespace kronika
