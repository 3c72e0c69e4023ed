// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to go to a date: EDTF, "today", or a day or month in words. Knows no view.
#pragma once

#include "models/time/instant.h"
#include "models/time/result.h"
#include "models/time/zone.h"

#include <QString>

namespace kronika {

/// All the time that can be meant, in `zone`; open sides end where the other begins. `now` is what "today" means.
Result<TimeRange> rangeOfPhrase(const QString &phrase, const Zone &zone, Instant now);

} // namespace kronika
