// SPDX-License-Identifier: GPL-3.0-or-later
// What calendars call time zones: names of the world's zones in the spelling of several programs, and names that are
// offsets. Knows no rules.
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace kronika::ical {

/// A zone's name as the world knows it: `/freeassociation.sourceforge.net/Europe/Prague`, `Central Europe Standard
/// Time`, `(UTC+01:00) Prague, Warsaw`. Empty if it is none.
QByteArray ianaName(const std::string &tzid);

/// In minutes, of names that are offsets: `GMT+2` and `UTC-05:00` are two hours east and five west; the names that
/// POSIX gives count the other way, Etc/GMT-3 is three hours east.
std::optional<int> fixedOffset(const std::string &tzid);

} // namespace kronika::ical
