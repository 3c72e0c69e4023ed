// SPDX-License-Identifier: GPL-3.0-or-later
// A date as a source gives it: Extended Date/Time Format (ISO 8601-2; Library of Congress text of 4 February 2019),
// kept byte for byte, with the bounds it implies. Knows nothing of events.
#pragma once

#include "models/time/edtfcomponents.h"
#include "models/time/instant.h"
#include "models/time/result.h"
#include "models/time/zone.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// Extended adds what the file format allows: times of day at an interval's ends, 1-6 decimals of a second, seconds
/// left out.
enum class EdtfMode : std::uint8_t { Standard, Extended };

/// What a date says to: `Millennium` also for more years than a thousand, `Season` for every part of a year.
enum class Precision : std::uint8_t {
    Millennium,
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
    Minute,
    Second,
    Subsecond
};

enum class EndKind : std::uint8_t { Known, Open, Unknown };

/// `OneOf`: a single date, one of the members of `[...]`. `AllOf`: all the members of `{...}`.
enum class EdtfShape : std::uint8_t { Single, Interval, OneOf, AllOf };

/// Where a value stands on the time line. `Beyond`: some of its bounds are outside what an Instant holds.
enum class Placement : std::uint8_t { Placed, Beyond };

/// Local times that an Instant does not hold.
inline constexpr std::int64_t kBeyondPastUs = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t kBeyondFutureUs = std::numeric_limits<std::int64_t>::max();
constexpr bool isBeyond(std::int64_t localUs)
{
    return localUs == kBeyondPastUs || localUs == kBeyondFutureUs;
}

/// One end of an interval or of a range, a member of a set, or the only date of a single value.
struct EdtfEnd
{
    EndKind kind = EndKind::Known;
    Precision precision = Precision::Day;
    /// Those of all components.
    Qualifiers qualifiers;
    /// First and last wall-clock microsecond that can be meant (last is inclusive), kBeyond... outside of what an
    /// Instant holds. Equal-second values have last = first + the rest of their unit. Not each day in between need be
    /// meant where a digit is not specified. Meaningless unless Known.
    std::int64_t firstLocalUs = 0;
    std::int64_t lastLocalUs = 0;
    /// Set where the text gives `Z` or an offset; then the local times above are on that clock.
    std::optional<int> offsetSeconds;
    /// False for a calendar date, which is placed by its date in whatever zone is shown.
    bool hasTime = false;
    /// 21-41 (see seasonOf) when precision is Season.
    int season = 0;
    /// What is written.
    EdtfComponents components;
};

/// A member of a set: a date (first and last are equal) or a range of dates. Of `..1984` the first is Open, of `1984..`
/// the last. Neither has a time of day.
struct EdtfMember
{
    EdtfEnd first;
    EdtfEnd last;
    bool isRange = false;
};

/// The four instants of a value; all inclusive, Instant::min()/max() where there is no bound. For a single date (no
/// interval) and for one of a set start and end bounds are the same day, month, year...
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
    /// Allocates for the text and for the members of a set only.
    static Result<EdtfDate> parse(std::string_view text, EdtfMode mode);

    const std::string &text() const { return m_text; }
    /// 0, 1 or 2: the lowest level of the standard that allows this text.
    int level() const { return m_level; }
    EdtfShape shape() const { return m_shape; }
    bool isInterval() const { return m_shape == EdtfShape::Interval; }
    bool isSet() const { return m_shape == EdtfShape::OneOf || m_shape == EdtfShape::AllOf; }
    Placement placement() const { return m_placement; }
    /// For a single value start() and end() are equal. Of a set they are where it can start and end: Open where it has
    /// `..` at that side, the qualifiers those of all members, components those of an arbitrary one. Of one of a set,
    /// both reach from the first to the last moment that any member can be.
    const EdtfEnd &start() const { return m_start; }
    const EdtfEnd &end() const { return m_end; }
    Qualifiers qualifiers() const { return m_start.qualifiers | m_end.qualifiers; }
    /// Of a set, as written, without sorting; empty for all other shapes. Lives as long as the date.
    std::span<const EdtfMember> members() const { return m_members; }

    /// Times without offset are read in `clock`; calendar dates (and the days of them) in `dates`. Usually both are the
    /// document's zone; a view in another zone passes its own as `dates`, where a date and a time stay in order
    /// (inOrder()). All unbounded unless Placed.
    TimeBounds bounds(const Zone &clock, const Zone &dates) const;
    TimeBounds bounds(const Zone &zone) const { return bounds(zone, zone); }

    /// Whether the end lies before the start once times without offset stand on that clock. parse() refuses what is
    /// backwards on every clock; two times may be turned round by a zone only, or by an hour that it has twice.
    bool readsBackwards(const Zone &clock) const;

private:
    class Builder;

    std::string m_text;
    EdtfEnd m_start;
    EdtfEnd m_end;
    std::vector<EdtfMember> m_members;
    int m_level = 0;
    EdtfShape m_shape = EdtfShape::Single;
    Placement m_placement = Placement::Placed;
};

/// `shown`, the bounds of an interval on the ruler of another zone, kept in order: where one end is a time of day and
/// the other a calendar date that would lie on its wrong side there ("2025-05-28T14:30/2025-05-28" of Los Angeles,
/// shown in Kiritimati, where it begins on the 29th), that end reaches from the time to what it is in `own`, the bounds
/// on the clock it was written for.
TimeBounds inOrder(TimeBounds shown, const TimeBounds &own, bool startHasTime, bool endHasTime);

/// Where one member of a set can start and end; for one date both are the same. Unbounded at its open side and where it
/// is beyond.
TimeBounds boundsOf(const EdtfMember &member, const Zone &dates);

} // namespace kronika
