// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar ticks for a ruler, from millennia to microseconds: pure arithmetic, no pixels but the given scale.
#pragma once

#include "models/time/instant.h"
#include "models/time/zone.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace kronika {

enum class TickUnit : std::uint8_t { Year, Month, Day, Hour, Minute, Second, Millisecond, Microsecond };

/// Every `count` units, aligned to the calendar of the zone shown: years to multiples of count as they are said in
/// their era (200 BCE, 100 BCE, 1, 100, 200), months to January, days to the first of a month, hours to midnight ...
struct TickStep
{
    TickUnit unit = TickUnit::Year;
    std::int64_t count = 1;

    friend bool operator==(const TickStep &, const TickStep &) = default;
};

struct Tick
{
    Instant at;
    QString label;
    /// Of a major tick: what is said where the label has too little room ("May 2025", "28 May"); else the same.
    QString brief;
};

/// Two tiers as a ruler shows them: `major` names the larger unit ("2020–2029", "2025", "May 2025", "Wed 28 May 2025"),
/// `minor` what divides it ("2025", "Apr", "14", "09:30"). Both sorted; the first major tick may lie before the range,
/// so that its label can stand at the left edge. Every major tick's instant is also a minor boundary.
struct TickSet
{
    TickStep majorStep;
    TickStep minorStep;
    std::vector<Tick> major;
    std::vector<Tick> minor;
};

/// The step whose ticks stand at least `minimum` apart; coarsest (a power of ten years) if the range is that long.
TickStep minorStepFor(Duration minimum);
TickStep majorStepFor(TickStep minor);

/// Ticks of `range` so that minor ones stand at least `minimumSpacing` apart. At most a few thousand whatever is asked;
/// none for an empty range. Labels in `locale`'s month names; 24-hour clock; years before 1 as "44 BCE".
TickSet ticksFor(TimeRange range, Duration minimumSpacing, const Zone &zone, const QLocale &locale);

/// The same ticks labelled as ISO 8601 writes dates: "2025", "2025-05", "2025-05-28"; of the minor ones two digits.
TickSet withIsoLabels(TickSet ticks, const Zone &zone);

} // namespace kronika
