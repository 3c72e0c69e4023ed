// SPDX-License-Identifier: GPL-3.0-or-later
// What a tooltip says of something on the timeline, as plain text. Pure functions; know no widget.
#pragma once

#include "models/index/timelineindex.h"
#include "models/time/timetext.h"
#include "widgets/scene/foldwords.h"
#include "widgets/scene/hittester.h"

#include <QString>

#include <cstddef>
#include <utility>

namespace kronika {

/// How a tip speaks.
struct TipWords
{
    TipWords(QString theLanguage, DateStyle style = DateStyle::Words)
        : language(std::move(theLanguage))
        , dateStyle(style)
    {
    }

    QString language;
    DateStyle dateStyle;
};

/// Title, date in words and as EDTF, actors, category; for a fold its count and time; for a lane its full name.
QString tipFor(const TimelineIndex &index, const TipWords &words, const Hit &hit);

} // namespace kronika
