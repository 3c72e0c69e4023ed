// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of several events that are drawn as one: in a tip, to a screen reader, in SVG. Knows no widget.
#pragma once

#include "models/index/timelineindex.h"
#include "models/time/timetext.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

namespace kronika {

/// "1 event", "12,345 events", in the words that hold on this thread.
QString eventCountText(std::size_t count);

/// "3 of 12,345 events match"; without `matching`, or where all do, as eventCountText().
QString foldCountText(std::size_t count, std::optional<std::size_t> matching);

struct FoldFacts
{
    std::size_t count = 0;
    std::optional<std::size_t> matching;
    TimeRange time;
    /// One that stands for all.
    EventIndex event{};
};

/// How many, from when to when, and the title of one of them: a line each.
QStringList foldLines(const TimelineIndex &index, const FoldFacts &fold, const QString &language,
                      DateStyle style = DateStyle::Words);

} // namespace kronika
