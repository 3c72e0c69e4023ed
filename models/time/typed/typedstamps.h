// SPDX-License-Identifier: GPL-3.0-or-later
// Moments as log files, cameras and programs write them. Knows no words and guesses nothing: what can be counted in
// several units has all of these readings.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace kronika::typed {

/// `text` with the stamps in it as dates and times of ISO 8601: "28/May/2025:14:30:00 +0200" (Apache),
/// "20250528T143000Z" (basic format), "2025:05:28 14:30:00" (Exif), "2025-05-28-14.30.00" (Db2),
/// "…T14:30:00+02:00[Europe/Prague]" (RFC 9557, whose zone has to agree), decimals of a second behind a comma; `text`
/// itself where there are none. Linear.
QString withStampsSpelt(const QString &text);

/// What a number alone can count from 1970-01-01T00:00:00Z, as EDTF: seconds and milliseconds of ten digits, and so on;
/// twelve digits can be a day and a time, and up to twelve a year, too. With an "@" before it, as `date` of GNU has it,
/// it is seconds. None of numbers that can be something else altogether.
std::vector<std::string> momentsBy(const QString &text);

} // namespace kronika::typed
