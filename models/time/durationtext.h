// SPDX-License-Identifier: GPL-3.0-or-later
// A length of time said in the words of a language, with the plurals that it has. Knows no date.
#pragma once

#include "models/time/instant.h"

#include <QString>

namespace kronika {

/// At most two units, rounded to the second: "4 years 10 months", "3 dni 2 godziny", "250 ms". `language` is a BCP 47
/// tag; English unless it is pl or cs.
QString durationText(Length length, const QString &language);

} // namespace kronika
