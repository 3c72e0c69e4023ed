// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a query into the condition that it asks. Knows no snapshot.
//
//     query    = [ choice ]
//     choice   = sequence { "or" sequence }       "or" binds less than standing side by side
//     sequence = term { term }                    all must match
//     term     = "-" term | "(" choice ")" | word | phrase | key ":" value | "/" regular expression "/"
#pragma once

#include "models/index/queryrun.h"
#include "models/time/result.h"
#include "models/time/typeddate.h"

#include <QString>

namespace kronika {

/// An empty function for an empty query. The error's `where` is "column N", counting characters from 1.
/// `clock` is what "today" means; without it, nothing.
Result<Condition> parsedQuery(const QString &query, const std::optional<TypedClock> &clock = {});

} // namespace kronika
