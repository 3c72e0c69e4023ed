// SPDX-License-Identifier: GPL-3.0-or-later
// The times of .timeline files as EDTF. Knows no element.
#pragma once

#include <QString>

#include <string>

namespace kronika::timelineproj {

/// Whether a time is the beginning of a day, or none is given.
bool isMidnight(const QString &time);
/// `2012-7-4 13:20:0`, with any year, as EDTF: without its time where `isDay` or where EDTF has none; empty if it is
/// none.
std::string timeOf(const QString &text, bool isDay);
/// Times take no "~": their day does.
std::string approximate(const std::string &date);

} // namespace kronika::timelineproj
