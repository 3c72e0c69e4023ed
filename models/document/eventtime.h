// SPDX-License-Identifier: GPL-3.0-or-later
// The time of one event as the columns hold it. Made from the texts of `when` and `within`; knows nothing of their
// syntax.
#pragma once

#include "models/time/edtf.h"

#include <QFlags>

#include <cstdint>
#include <string_view>
#include <vector>

namespace kronika {

enum class TimeFlag : std::uint16_t {
    /// `when` is given and placed on the time line. Without it the event is undated, or its date cannot be placed.
    Placed = 1,
    /// `when` is given (placed or not).
    Dated = 2,
    /// The bounds below come from `within`, not from `when`.
    FromWithin = 4,
    Interval = 8,
    OpenStart = 16,
    OpenEnd = 32,
    UnknownStart = 64,
    UnknownEnd = 128,
    StartHasTime = 256,
    EndHasTime = 512,
    /// A single date, one of several: the bounds reach over all of them. A set of one date is that date.
    OneOf = 1024,
    /// Several dates; it starts at the first and ends at the last of them.
    AllOf = 2048,
    /// Only some digits of its year are significant.
    Estimated = 4096,
};
Q_DECLARE_FLAGS(TimeFlags, TimeFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(TimeFlags)

struct EventTime
{
    /// In the document's zone; unbounded sides are Instant::min()/max(). The inner two place a set open at both.
    TimeBounds bounds;
    TimeFlags flags;
    Precision startPrecision = Precision::Day;
    Precision endPrecision = Precision::Day;
    Qualifiers startQualifiers;
    Qualifiers endQualifiers;

    /// The first and last finite instants of the bounds; both unbounded if there is none.
    Instant earliestFinite() const;
    Instant latestFinite() const;
    /// Drawn in its lane: placed, or undated with a `within` bounded at exactly one side. All others stand in the tray.
    bool isDrawn() const;
};

/// How far the times of some events reach. Unbounded where none of them has such an instant.
struct TimeReach
{
    /// Least finite earliest start and greatest finite latest end.
    Instant earliestStart = Instant::max();
    Instant latestEnd = Instant::min();
    /// Least and greatest of all finite instants.
    Instant first = Instant::max();
    Instant last = Instant::min();

    void add(const TimeBounds &bounds);
    void add(const TimeReach &other);
};

/// Reads `when`, or `within` where there is no `when`. Texts that cannot be read give an undated time (the reader has
/// reported them).
EventTime eventTime(std::string_view when, std::string_view within, const Zone &zone);
/// Likewise, and where each member of a set can be, in `members` (which is empty for all others): boundsOf() in edtf.h.
EventTime eventTime(std::string_view when, std::string_view within, const Zone &zone, std::vector<TimeBounds> &members);

/// The same time where calendar dates are read in `shown` instead of `document`: what a view in another zone draws.
/// Instants of times of day stay; a date and a time at the ends of an interval stay in order (inOrder() in edtf.h).
EventTime inZone(const EventTime &time, const Zone &document, const Zone &shown);
/// The same for a member of a set.
TimeBounds datesInZone(const TimeBounds &dates, const Zone &document, const Zone &shown);

} // namespace kronika
