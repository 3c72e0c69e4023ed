// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days and clock times as short text in a locale's month names, day first, for years that QDate does not know.
// Knows no zone.
#pragma once

#include "models/time/calendar.h"
#include "models/time/edtf.h"

#include <QLocale>
#include <QString>

namespace kronika {

/// "2025", "44 BCE"; Polish and Czech have their own words for the era, all other languages the English one.
QString yearText(std::int64_t year, const QLocale &locale);
/// The era alone with a blank before it: " BCE" up to the year 0, else nothing.
QString eraText(std::int64_t year, const QLocale &locale);
/// The number of a year in its era: 44 for -43.
std::int64_t yearInEra(std::int64_t year);
/// "May 2025", "May 2025" (short: "Sep 2025").
QString monthText(const CivilDate &date, const QLocale &locale, QLocale::FormatType form);
/// "28 May 2025", "28 maja 2025", "28. května 2025".
QString dayText(const CivilDate &date, const QLocale &locale, QLocale::FormatType form);
/// A clock's distance from UTC: "+1", "+5:30", "-3:30", "+0:57:44".
QString utcOffsetText(Duration offset);
/// "14:30" for Precision::Minute, "14:30:05" for Second, "14:30:05.250000" for Subsecond.
QString clockText(const CivilTime &time, Precision precision);
/// Of a time with Precision::Subsecond as many as its text gives, six at most: what is left open is a tenth, a
/// hundredth ... of a second.
int decimalsOf(const EdtfEnd &end);

} // namespace kronika
