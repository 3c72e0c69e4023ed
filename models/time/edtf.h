// SPDX-License-Identifier: GPL-3.0-or-later
// A date as a source gives it: Extended Date/Time Format (ISO 8601-2; Library of Congress text of 4 February 2019),
// kept byte for byte, with the bounds it implies. Knows nothing of events.
#pragma once

#include "models/time/instant.h"
#include "models/time/result.h"
#include "models/time/zone.h"

#include <QFlags>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kronika {

/// Extended adds what the file format allows: times of day at an interval's ends, 1-6 decimals of a second, seconds
/// left out.
enum class EdtfMode : std::uint8_t { Standard, Extended };

enum class Precision : std::uint8_t { Century, Decade, Year, Season, Month, Day, Minute, Second, Subsecond };

enum class EndKind : std::uint8_t { Known, Open, Unknown };

enum class Qualifier : std::uint8_t { Uncertain = 1, Approximate = 2, Unspecified = 4 };
Q_DECLARE_FLAGS(Qualifiers, Qualifier)
Q_DECLARE_OPERATORS_FOR_FLAGS(Qualifiers)

/// Where a value stands on the time line. `NotPlacedYet`: it has the shape of EDTF level 2, which is kept and not yet
/// understood. `Beyond`: outside what an Instant holds.
enum class Placement : std::uint8_t { Placed, NotPlacedYet, Beyond };

/// One end of an interval, or the only date of a single value.
struct EdtfEnd
{
    EndKind kind = EndKind::Known;
    Precision precision = Precision::Day;
    Qualifiers qualifiers;
    /// First and last wall-clock microsecond that can be meant (last is inclusive). Equal-second values have last =
    /// first + the rest of their unit.
    std::int64_t firstLocalUs = 0;
    std::int64_t lastLocalUs = 0;
    /// Set where the text gives `Z` or an offset; then the local times above are on that clock.
    std::optional<int> offsetSeconds;
    /// False for a calendar date, which is placed by its date in whatever zone is shown.
    bool hasTime = false;
    /// 21-24 (spring, summer, autumn, winter) when precision is Season.
    int season = 0;
};

/// The four instants of a value; all inclusive. Instant::min()/max() at an open or unknown end.
/// For a single date (no interval) start and end bounds are the same day, month, year...
struct TimeBounds
{
    Instant earliestStart = Instant::min();
    Instant latestStart = Instant::min();
    Instant earliestEnd = Instant::max();
    Instant latestEnd = Instant::max();

    friend bool operator==(const TimeBounds &, const TimeBounds &) = default;
};

class EdtfDate
{
public:
    /// Reads a whole value. The error says what was found and at which character (`where` is "character N", from 1).
    /// A string with the shape of level 2 gives a value whose placement is NotPlacedYet.
    static Result<EdtfDate> parse(std::string_view text, EdtfMode mode);

    const std::string &text() const { return m_text; }
    /// 0, 1 or 2: the lowest level of the standard that allows this text.
    int level() const { return m_level; }
    bool isInterval() const { return m_isInterval; }
    Placement placement() const { return m_placement; }
    /// For a single value start() and end() are equal. Meaningless unless Placed.
    const EdtfEnd &start() const { return m_start; }
    const EdtfEnd &end() const { return m_end; }
    Qualifiers qualifiers() const { return m_start.qualifiers | m_end.qualifiers; }

    /// Times without offset are read in `clock`; calendar dates (and the days of them) in `dates`. Usually both are the
    /// document's zone; a view in another zone passes its own as `dates`. All unbounded unless Placed.
    TimeBounds bounds(const Zone &clock, const Zone &dates) const;
    TimeBounds bounds(const Zone &zone) const { return bounds(zone, zone); }

private:
    class Builder;

    std::string m_text;
    EdtfEnd m_start;
    EdtfEnd m_end;
    int m_level = 0;
    Placement m_placement = Placement::Placed;
    bool m_isInterval = false;
};

} // namespace kronika
