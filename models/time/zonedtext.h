// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day as the clock of a zone shows them: of a value whose times are on another clock, and where one comes
// twice. Calendar dates stay what they are.
#pragma once

#include "models/time/edtf.h"
#include "models/time/timetext.h"
#include "models/time/zone.h"

#include <QString>

#include <string>

namespace kronika {

enum class OffsetText : bool { Left, Written };

/// The text of `date` with each time of day (read in `clock` where it has no offset) on the clock of `shown`, to the
/// same precision; the offset in use behind each if it is to be written, or if `shown` has that time twice. The text
/// itself where there is no time of day, where a year has no four digits or the offset has seconds, and where `clock`
/// has a time twice, so that nothing says which is meant.
std::string onClock(const EdtfDate &date, const Zone &clock, const Zone &shown, OffsetText offset);

struct Clocks
{
    const Zone &own; ///< of times without an offset
    const Zone &shown;
    DateStyle style = DateStyle::Words;
};

/// As the shown clock has it, and behind that in parentheses as it stands, where the two differ.
QString onBothClocks(const EdtfDate &date, const QString &language, const Clocks &clocks);

/// Of an interval that reads backwards on `clock` only because its end never occurred there, as the clock was set
/// forward over it: "2025-03-30T02:30 does not exist there, since clocks went from 02:00 to 03:00; write
/// 2025-03-30T03:30, or the offset behind the time". Empty for all others.
QString gapText(const EdtfDate &date, const Zone &clock);

/// " +2", " +10:30": what a time of day needs behind it where the clock of `zone` shows it twice, since it was set
/// back; else nothing.
QString offsetWhereTwice(Instant at, const Zone &zone);

} // namespace kronika
