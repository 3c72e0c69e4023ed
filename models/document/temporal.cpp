// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/temporal.h"

#include <algorithm>
#include <array>
#include <span>

namespace kronika {

namespace {

/// Of a question that some readings affirm, as `canBe` says, and some deny, as `canFail` says.
Answer answered(bool canBe, bool canFail, bool isUnknown)
{
    if (!canFail)
        return Answer::Yes;
    if (!canBe)
        return Answer::No;
    return isUnknown ? Answer::CannotSay : Answer::Perhaps;
}

/// Whether there are instants, one in each moment, of which none is before the one ahead of it.
bool canFollow(std::span<const Moment> moments)
{
    Instant reached = Instant::min();
    for (const Moment &moment : moments) {
        reached = std::max(reached, moment.first);
        if (reached > moment.last)
            return false;
    }
    return true;
}

bool canBeBefore(const Moment &a, const Moment &b)
{
    return a.first < b.last;
}

/// Neither of `a` and `b` must be later than the other.
Answer isBefore(const Moment &a, const Moment &b)
{
    return answered(canBeBefore(a, b), b.first <= a.last, a.isUnknown || b.isUnknown);
}

} // namespace

Stretch stretchOf(const EventTime &time)
{
    const TimeFlags flags = time.flags;
    const TimeBounds &bounds = time.bounds;
    const bool isKnown = flags.testAnyFlags(TimeFlag::Placed | TimeFlag::FromWithin);
    if (!isKnown)
        return {{Instant::min(), Instant::max(), true}, {Instant::min(), Instant::max(), true}};
    Stretch made{{bounds.earliestStart, bounds.latestStart, flags.testFlag(TimeFlag::UnknownStart)},
                 {bounds.earliestEnd, bounds.latestEnd, flags.testFlag(TimeFlag::UnknownEnd)}};
    // What happened at some time within bounds may have begun late and ended early.
    if (flags.testFlag(TimeFlag::FromWithin)) {
        made.start.last = bounds.latestEnd;
        made.end.first = bounds.earliestStart;
        made.start.isUnknown |= !bounds.earliestStart.isFinite() || !bounds.latestEnd.isFinite();
        made.end.isUnknown |= made.start.isUnknown;
    }
    if (flags.testAnyFlags(TimeFlag::OpenStart | TimeFlag::UnknownStart))
        made.start = {Instant::min(), Instant::max(), made.start.isUnknown};
    if (flags.testAnyFlags(TimeFlag::OpenEnd | TimeFlag::UnknownEnd))
        made.end = {Instant::min(), Instant::max(), made.end.isUnknown};
    if (made.start.first <= made.end.last) {
        made.start.last = std::min(made.start.last, made.end.last);
        made.end.first = std::max(made.end.first, made.start.first);
    }
    return made;
}

Answer isReversed(const Stretch &a)
{
    return a.end.last < a.start.first ? Answer::Yes : Answer::No;
}

Answer startsBefore(const Stretch &a, const Stretch &b)
{
    return isBefore(a.start, b.start);
}

Answer isWhollyBefore(const Stretch &a, const Stretch &b)
{
    return isBefore(a.end, b.start);
}

Answer isWithin(const Stretch &a, const Stretch &b)
{
    const bool canBe = canFollow(std::array{b.start, a.start, a.end, b.end});
    const bool canStartEarly = canBeBefore(a.start, b.start);
    const bool canEndLate = canBeBefore(b.end, a.end);
    // Only what can stick out is in doubt.
    const bool isUnknown = (canStartEarly && (a.start.isUnknown || b.start.isUnknown)) ||
                           (canEndLate && (a.end.isUnknown || b.end.isUnknown));
    return answered(canBe, canStartEarly || canEndLate, isUnknown);
}

Answer meets(const Stretch &a, const Stretch &b)
{
    const bool canBe = a.start.first <= b.end.last && b.start.first <= a.end.last;
    const bool canBeEarlier = canBeBefore(a.end, b.start);
    const bool canBeLater = canBeBefore(b.end, a.start);
    const bool isUnknown = (canBeEarlier && (a.end.isUnknown || b.start.isUnknown)) ||
                           (canBeLater && (b.end.isUnknown || a.start.isUnknown));
    return answered(canBe, canBeEarlier || canBeLater, isUnknown);
}

Answer negated(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Answer::No;
    case Answer::No:
        return Answer::Yes;
    default:
        return answer;
    }
}

} // namespace kronika
