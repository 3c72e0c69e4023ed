// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of the order of two stretches of time whose ends are not exactly known, after Allen (1983), with
// four answers. Pure functions on instants; they know no event.
#pragma once

#include "models/document/eventtime.h"
#include "models/time/instant.h"

#include <cstdint>

namespace kronika {

/// Yes: under every reading of the dates. No: under none. Perhaps: under some. CannotSay: under some, and what decides
/// is an end of which the chronology knows nothing.
enum class Answer : std::uint8_t { No, CannotSay, Perhaps, Yes };

/// Where an instant can lie; both inclusive. `isUnknown`: its far side is not known, rather than open or vague.
struct Moment
{
    Instant first = Instant::min();
    Instant last = Instant::max();
    bool isUnknown = false;

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// A stretch of time from `start` to `end`, both belonging to it, of which each reading has start <= end.
struct Stretch
{
    Moment start;
    Moment end;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// Of an event, a source or a claim. An undated one without bounds is unknown at both ends; an open end can lie
/// anywhere after its start. Narrowed so that no reading has the end before the start, if there is one that has not.
Stretch stretchOf(const EventTime &time);

/// Every reading of `a` has its end before its start.
Answer isReversed(const Stretch &a);

// Each is exact: the answer is Yes or No if and only if all readings of both agree. Requires: narrowed, not reversed.
Answer startsBefore(const Stretch &a, const Stretch &b);
/// `a` ends before `b` starts.
Answer isWhollyBefore(const Stretch &a, const Stretch &b);
/// `a` starts and ends within `b`.
Answer isWithin(const Stretch &a, const Stretch &b);
/// They have an instant in common.
Answer meets(const Stretch &a, const Stretch &b);

/// Yes and No change places.
Answer negated(Answer answer);

} // namespace kronika
