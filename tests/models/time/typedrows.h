// SPDX-License-Identifier: GPL-3.0-or-later
// All rows of typed dates, so that no test of them leaves a table out.
#pragma once

#include "tests/models/time/typedfrenchrows.h"
#include "tests/models/time/typedheardrows.h"
#include "tests/models/time/typedrefusedrows.h"
#include "tests/models/time/typedreportrows.h"
#include "tests/models/time/typedsharerows.h"
#include "tests/models/time/typedstamprows.h"
#include "tests/models/time/typedwrongrows.h"

namespace kronika {

/// Calls `add(name, rows)` with each table of what is understood.
template <typename Add>
void forUnderstoodRows(Add &&add)
{
    add("English", kEnglish);
    add("Polish", kPolish);
    add("Czech", kCzech);
    add("German", kGerman);
    add("French", kFrench);
    add("numbers", kNumbers);
    add("once wrong", kOnceWrong);
    add("shares", kShares);
    add("heard", kHeard);
    add("reported", kReported);
    add("stamps", kStamps);
}

/// Likewise of what is refused.
template <typename Add>
void forRefusedRows(Add &&add)
{
    add("errors", kErrors);
    add("once wrong", kOnceWrongErrors);
    add("shares", kShareErrors);
    add("heard", kHeardErrors);
    add("reported", kReportedErrors);
    add("stamps", kStampErrors);
}

} // namespace kronika
