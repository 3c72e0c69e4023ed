// SPDX-License-Identifier: GPL-3.0-or-later
// Whether events of the same number ("3", "e12") in two chronologies are the same events: the same file again, perhaps
// with other dates, or another file that counts from one as well. Changes nothing.
#pragma once

#include "models/document/eventlikeness.h"

#include <span>

namespace kronika {

/// At least half of the pairs are the same by more than their number:
/// - the same time of day; or the same date and titles alike (of a day, a word or an actor in common); or
/// - other dates, but the same title, which no other event of either has, no other actors, and the same description or
///   a time that the numbered events of mine cover: a form that is filled in for each year has its times elsewhere.
/// O(n); false once `isStale` answers true.
bool areNumbersTheSame(const EventLikeness &likeness, std::span<const EventPair> pairs, const IsStale &isStale);

} // namespace kronika
