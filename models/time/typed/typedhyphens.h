// SPDX-License-Identifier: GPL-3.0-or-later
// The hyphen between two times of a phrase: a range of times, or the minus of an offset from UTC. Knows no words.
#pragma once

#include <QString>

#include <optional>

namespace kronika::typed {

/// A phrase in which "14:30-05:00" stands, written so that it can be but one of the two; none where it cannot be that.
struct HyphenedTimes
{
    std::optional<QString> asRange;
    std::optional<QString> asOffset;
};

/// A range ends later on the same day or within twelve hours on the next; behind seconds that the end does not have it
/// is none. An offset is one that a zone west of Greenwich has or had: 1 to 11 hours, or with half an hour 2, 3, 4, 9
/// and 10. None where nothing like that is written, where a word tells ("10:00-11:00 UTC"), or more than once.
std::optional<HyphenedTimes> hyphenedTimes(const QString &phrase);

} // namespace kronika::typed
