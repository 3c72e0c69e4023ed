// SPDX-License-Identifier: GPL-3.0-or-later
// EDTF as people type it: in small letters, with blanks, with another sign for the hyphen, with a digit left out. Knows
// no words.
#pragma once

#include "models/time/edtf.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kronika::typed {

std::optional<EdtfDate> edtf(const QString &text);

/// EDTF as it is, or as it was meant: small letters, blanks inside a set or around a slash, a blank before the time,
/// another sign for the minus, a year before year 0 without its leading zeros or its `Y`.
std::optional<EdtfDate> edtfAsTyped(const QString &text);

/// "2025-06-05/07" is the 5th or the 7th, or from the one to the other; "2025-06/07" is June or July, from the one to
/// the other, or the 7th; "2025-06/28" a slip for the 28th; "2005/6" June or two years.
std::vector<EdtfDate> readingsBesideASlash(const QString &text);

/// Those that are EDTF and run forwards, each once.
std::vector<EdtfDate> datesOf(const std::vector<std::string> &texts);

/// An astronomical year as EDTF writes it: "-0044", "Y-12000".
std::string yearTextOf(std::int64_t year);

} // namespace kronika::typed
